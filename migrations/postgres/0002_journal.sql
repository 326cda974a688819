-- What was done and disclosed. Nothing here is ever changed or removed; what may be erased lives in the two tables
-- that follow.
CREATE TABLE journal (
  sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence > 0),
  at       BIGINT NOT NULL,
  actor    TEXT NOT NULL,
  verb     TEXT NOT NULL,
  matter   TEXT COLLATE "C" NOT NULL,
  partner  TEXT,
  subject  TEXT,
  digest   TEXT,
  hash     TEXT NOT NULL
);

CREATE INDEX journal_matter ON journal (matter, sequence);

CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is append-only';
END
$$;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();

CREATE TRIGGER journal_is_not_shortened BEFORE DELETE OR TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();

CREATE TABLE journal_details (
  sequence BIGINT NOT NULL PRIMARY KEY,
  details  TEXT NOT NULL
);

CREATE TABLE journal_key (
  matter TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  key    TEXT NOT NULL
);

-- The last entry once more, so that a shortened journal shows.
CREATE TABLE journal_head (
  id       BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  sequence BIGINT NOT NULL,
  at       BIGINT NOT NULL,
  hash     TEXT NOT NULL
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

INSERT INTO journal_head (id, sequence, at, hash) VALUES (1, 0, 0, '');
