-- By which rules the keys of locations were made. Where that is not how this version makes them, it makes them anew at its next
-- start: `towards` is what it makes them by, and `up_to` the last alert that is done, where it goes on after a stop. So are
-- older rows brought into the form that keeps what was decided about each location, which SQL cannot tell.
CREATE TABLE keys (
  id      INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  edition TEXT    NOT NULL,
  towards TEXT    NOT NULL,
  up_to   TEXT    NOT NULL
);
INSERT INTO keys (id, edition, towards, up_to) VALUES (1, '', '', '');

-- What cannot be read is set aside, alone: the row, its table and column, and why. It is tried again at each start and once a
-- day, and mended by `chappe mend`.
CREATE TABLE unreadable (
  id    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  place TEXT NOT NULL,
  cause TEXT NOT NULL
);

-- What was due and could not be looked at: when it is tried again, after how many failures, and what failed last.
ALTER TABLE due ADD COLUMN retry_at BIGINT;
ALTER TABLE due ADD COLUMN failures BIGINT NOT NULL DEFAULT 0;
ALTER TABLE due ADD COLUMN trouble TEXT;
CREATE INDEX due_retry ON due (retry_at) WHERE retry_at IS NOT NULL;

-- Since when an addressee is out of the network: its ask is closed by that, and open again when it is back.
ALTER TABLE follow_up ADD COLUMN left_at BIGINT;
CREATE INDEX follow_up_left ON follow_up (partner) WHERE left_at IS NOT NULL;

-- The reference of the alert on the same content that its issuer had withdrawn before.
ALTER TABLE alert ADD COLUMN again_of TEXT COLLATE "C";
