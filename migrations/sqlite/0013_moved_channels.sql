-- A partner has another channel while a message to the old one is under way: it goes there if it turns out not to have
-- been posted.
ALTER TABLE outbox ADD COLUMN goes_to TEXT REFERENCES channel (id);
