-- Since when it waits: what nobody confirms or corrects is removed.
ALTER TABLE pending ADD COLUMN kept_at INTEGER NOT NULL DEFAULT 0;
