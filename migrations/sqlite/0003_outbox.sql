-- The delivery worker's view of a Discord channel: until when it rests, and whether it is blocked.
CREATE TABLE channel (
  id         TEXT NOT NULL PRIMARY KEY,
  rest_until INTEGER NOT NULL DEFAULT 0,
  blocked    TEXT,
  blocked_at INTEGER
) STRICT;

-- What has to be said, never how. `position` is the order of arrival.
CREATE TABLE outbox (
  id               TEXT NOT NULL PRIMARY KEY,
  channel          TEXT NOT NULL REFERENCES channel (id),
  notice           TEXT NOT NULL,
  priority         INTEGER NOT NULL CHECK (priority IN (0, 1, 2)),
  position         INTEGER NOT NULL UNIQUE,
  due_at           INTEGER NOT NULL,
  state            TEXT NOT NULL DEFAULT 'ready'
                   CHECK (state IN ('ready', 'sending', 'unknown', 'sent', 'set_aside')),
  attempts         INTEGER NOT NULL DEFAULT 0,
  first_attempt_at INTEGER,
  attempt_at       INTEGER,
  message_id       TEXT,
  refusal          TEXT,
  done_at          INTEGER
) STRICT;

CREATE INDEX outbox_order ON outbox (channel, priority, position) WHERE state = 'ready';
CREATE INDEX outbox_due ON outbox (channel, due_at) WHERE state = 'ready';
CREATE INDEX outbox_sent ON outbox (done_at) WHERE state = 'sent';
CREATE INDEX outbox_set_aside ON outbox (channel) WHERE state = 'set_aside';
-- One in flight per channel: the database itself refuses a second.
CREATE UNIQUE INDEX outbox_in_flight ON outbox (channel) WHERE state IN ('sending', 'unknown');

-- The one message that shows an alert in a partner's channel: what it shows, and what it should.
CREATE TABLE card (
  alert      TEXT NOT NULL,
  partner    TEXT NOT NULL,
  channel    TEXT NOT NULL REFERENCES channel (id),
  message_id TEXT,
  shown      TEXT,
  wanted     TEXT NOT NULL,
  notice     TEXT NOT NULL,
  priority   INTEGER NOT NULL CHECK (priority IN (0, 1, 2)),
  making     INTEGER NOT NULL DEFAULT 1,
  edit_after INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (alert, partner)
) STRICT, WITHOUT ROWID;

CREATE INDEX card_channel ON card (channel);
