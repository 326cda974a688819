-- The delivery worker's view of a Discord channel: until when it rests, and whether it is blocked.
CREATE TABLE channel (
  id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  rest_until BIGINT NOT NULL DEFAULT 0,
  blocked    TEXT,
  blocked_at BIGINT
) WITH (fillfactor = 50);

-- What has to be said, never how. `position` is the order of arrival. A row changes three times on its way: room for
-- the new versions, and a vacuum that keeps up.
CREATE TABLE outbox (
  id               TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  channel          TEXT COLLATE "C" NOT NULL REFERENCES channel (id),
  notice           TEXT NOT NULL,
  priority         BIGINT NOT NULL CHECK (priority IN (0, 1, 2)),
  position         BIGINT NOT NULL UNIQUE,
  due_at           BIGINT NOT NULL,
  state            TEXT NOT NULL DEFAULT 'ready'
                   CHECK (state IN ('ready', 'sending', 'unknown', 'sent', 'set_aside')),
  attempts         BIGINT NOT NULL DEFAULT 0,
  first_attempt_at BIGINT,
  attempt_at       BIGINT,
  message_id       TEXT,
  refusal          TEXT,
  done_at          BIGINT
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500,
        autovacuum_vacuum_cost_delay = 0);

CREATE INDEX outbox_order ON outbox (channel, priority, position) WHERE state = 'ready';
CREATE INDEX outbox_due ON outbox (channel, due_at) WHERE state = 'ready';
CREATE INDEX outbox_sent ON outbox (done_at) WHERE state = 'sent';
CREATE INDEX outbox_set_aside ON outbox (channel) WHERE state = 'set_aside';
-- One in flight per channel: the database itself refuses a second.
CREATE UNIQUE INDEX outbox_in_flight ON outbox (channel) WHERE state IN ('sending', 'unknown');

-- The one message that shows an alert in a partner's channel: what it shows, and what it should.
CREATE TABLE card (
  alert      TEXT COLLATE "C" NOT NULL,
  partner    TEXT COLLATE "C" NOT NULL,
  channel    TEXT COLLATE "C" NOT NULL REFERENCES channel (id),
  message_id TEXT,
  shown      TEXT,
  wanted     TEXT NOT NULL,
  notice     TEXT NOT NULL,
  priority   BIGINT NOT NULL CHECK (priority IN (0, 1, 2)),
  making     BIGINT NOT NULL DEFAULT 1,
  edit_after BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (alert, partner)
) WITH (fillfactor = 50);

CREATE INDEX card_channel ON card (channel);
