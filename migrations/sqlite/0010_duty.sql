-- Who of a partner's officers is on duty, and the last hand-over. A partner that never took duty has no row.
CREATE TABLE duty (
  partner         TEXT NOT NULL PRIMARY KEY,
  user_id         INTEGER,
  since           INTEGER,
  until           INTEGER,
  handed_at       INTEGER,
  handed_by       INTEGER,
  ending          TEXT,
  waits           INTEGER NOT NULL DEFAULT 0,
  taken_at        INTEGER,
  taken_by        INTEGER,
  step            TEXT,
  message_channel TEXT,
  message_id      TEXT,
  ring_channel    TEXT,
  ring_id         TEXT,
  CHECK ((user_id IS NULL) = (since IS NULL) AND (user_id IS NULL) = (until IS NULL)),
  CHECK ((handed_at IS NULL) = (handed_by IS NULL) AND (handed_at IS NULL) = (ending IS NULL)),
  CHECK ((taken_at IS NULL) = (taken_by IS NULL)),
  CHECK ((message_channel IS NULL) = (message_id IS NULL) AND (ring_channel IS NULL) = (ring_id IS NULL))
) STRICT;
