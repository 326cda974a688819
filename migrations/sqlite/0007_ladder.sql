-- How far each follow-up's ladder has climbed, when it is asked about again, and who keeps it.
ALTER TABLE follow_up ADD COLUMN by_telephone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_up ADD COLUMN step TEXT;
ALTER TABLE follow_up ADD COLUMN called_at INTEGER;
ALTER TABLE follow_up ADD COLUMN rung_at INTEGER;
ALTER TABLE follow_up ADD COLUMN waits_until INTEGER;
ALTER TABLE follow_up ADD COLUMN missed_acknowledging INTEGER;
ALTER TABLE follow_up ADD COLUMN missed_acting INTEGER;
ALTER TABLE follow_up ADD COLUMN check_at INTEGER;
ALTER TABLE follow_up ADD COLUMN check_reason TEXT;
ALTER TABLE follow_up ADD COLUMN keeper INTEGER;
ALTER TABLE follow_up ADD COLUMN note TEXT;

-- What was posted before ladders were kept asks for a ring since its clocks started.
UPDATE follow_up SET called_at = started_at
  WHERE closed_at IS NULL AND acknowledged_at IS NULL AND purpose LIKE '{"action"%';

-- Every ladder is looked at once, and says when it goes on.
INSERT INTO due (id, due_at, what)
  SELECT 'ladder:' || alert || ':' || partner, started_at,
    '{"at":"ladder","alert":"' || alert || '","partner":"' || partner || '"}'
  FROM follow_up WHERE closed_at IS NULL AND started_at IS NOT NULL AND purpose LIKE '{"action"%';

-- Where nobody has done anything yet since somebody was to be rung.
CREATE INDEX follow_up_calling ON follow_up (partner, called_at) WHERE closed_at IS NULL AND called_at IS NOT NULL;

-- The message that rang a partner last: it is taken away once there is another.
ALTER TABLE ring ADD COLUMN message_id TEXT;
