-- Why the network was changed, in the words of who changed it.
ALTER TABLE network ADD COLUMN reason TEXT;
