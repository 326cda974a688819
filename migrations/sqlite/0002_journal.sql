-- What was done and disclosed. Nothing here is ever changed or removed; what may be erased lives in the two tables
-- that follow.
CREATE TABLE journal (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  verb     TEXT NOT NULL,
  matter   TEXT NOT NULL,
  partner  TEXT,
  subject  TEXT,
  digest   TEXT,
  hash     TEXT NOT NULL
) STRICT;

CREATE INDEX journal_matter ON journal (matter, sequence);

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TABLE journal_details (
  sequence INTEGER NOT NULL PRIMARY KEY,
  details  TEXT NOT NULL
) STRICT;

CREATE TABLE journal_key (
  matter TEXT NOT NULL PRIMARY KEY,
  key    TEXT NOT NULL
) STRICT;

-- The last entry once more, so that a shortened journal shows.
CREATE TABLE journal_head (
  id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  sequence INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  hash     TEXT NOT NULL
) STRICT;

INSERT INTO journal_head (id, sequence, at, hash) VALUES (1, 0, 0, '');
