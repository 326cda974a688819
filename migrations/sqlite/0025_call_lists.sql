-- Since when the issuer and the secretariat have to call a partner about an alert: its card could not be posted, or it does
-- not answer at the end of its ladder.
ALTER TABLE follow_up ADD COLUMN call_since INTEGER;
UPDATE follow_up SET call_since = COALESCE(called_at, started_at, post_by)
  WHERE step = '3' AND closed_at IS NULL AND purpose LIKE '{"action"%';
UPDATE follow_up SET call_since = unposted_told_at
  WHERE unposted_told_at IS NOT NULL AND posted_at IS NULL AND acknowledged_at IS NULL AND closed_at IS NULL
    AND NOT by_digest;
CREATE INDEX follow_up_to_call ON follow_up (alert) WHERE call_since IS NOT NULL;

-- The messages that stand in a channel for as long as something is asked by them: rings, lists of whom to call, notices
-- that ask for something about one alert. Each is known with its channel, so it can be taken away when its reader has moved.
CREATE TABLE standing (
  whose      TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  message_id TEXT    NOT NULL,
  shown      TEXT,
  alert      TEXT,
  edit_after INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (whose, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_alert ON standing (alert) WHERE alert IS NOT NULL;
INSERT INTO standing (whose, name, channel, message_id)
  SELECT r.partner, 'ring', MIN(o.channel), r.message_id FROM ring r
  JOIN outbox o ON o.message_id = r.message_id AND o.id LIKE 'ring:%' GROUP BY r.partner, r.message_id;
INSERT INTO standing (whose, name, channel, message_id)
  SELECT r.partner, 'backup', MIN(o.channel), r.backup_message_id FROM ring r
  JOIN outbox o ON o.message_id = r.backup_message_id AND o.id LIKE 'backup:%' GROUP BY r.partner, r.backup_message_id;

-- Who is rung is a partner or the secretariat, which is rung by its list of whom to call more seldom than by the rest.
ALTER TABLE ring DROP COLUMN message_id;
ALTER TABLE ring DROP COLUMN backup_message_id;
ALTER TABLE ring RENAME COLUMN partner TO whose;
ALTER TABLE ring ADD COLUMN calls_at INTEGER;

-- One message for each alert said who does not answer, and one for each card that it could not be posted. What waits is
-- not said any more, and what stands is taken away: one list says all of it.
UPDATE outbox SET state = 'sent', done_at = due_at
  WHERE state <> 'sent' AND (notice LIKE '{"say":"overdue"%' OR notice LIKE '{"say":"not-posted"%');
INSERT INTO outbox (id, channel, notice, priority, position, due_at)
  SELECT 'tidy:' || message_id, channel, '{"say":"tidy","message":' || message_id || '}', 2,
    (SELECT COALESCE(MAX(position), 0) FROM outbox) + ROW_NUMBER() OVER (ORDER BY message_id), 0
  FROM (
    SELECT message_id, channel FROM overdue_message
    UNION SELECT message_id, channel FROM outbox
      WHERE state = 'sent' AND message_id IS NOT NULL AND notice LIKE '{"say":"not-posted"%') told
  WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.id = 'tidy:' || told.message_id)
    AND EXISTS (SELECT 1 FROM channel c WHERE c.id = told.channel);
DROP TABLE overdue_message;
INSERT INTO due (id, due_at, what)
  SELECT DISTINCT 'calls:' || a.issuer, 0, '{"at":"calls","whose":{"partner":"' || a.issuer || '"}}'
  FROM follow_up f JOIN alert a ON a.id = f.alert WHERE f.call_since IS NOT NULL;
INSERT INTO due (id, due_at, what)
  SELECT 'calls:secretariat', 0, '{"at":"calls","whose":"secretariat"}'
  WHERE EXISTS (SELECT 1 FROM follow_up WHERE call_since IS NOT NULL);
