-- Who reads digests, and from when on: the first is of the next wanted date after this one.
CREATE TABLE digest_reader (
  reader       TEXT NOT NULL PRIMARY KEY,
  begins_after TEXT NOT NULL,
  begun_at     INTEGER NOT NULL
) STRICT;

-- One record of each local date on which a digest was wanted. The key is what makes two impossible.
CREATE TABLE digest (
  reader      TEXT NOT NULL,
  date        TEXT NOT NULL,
  wanted_at   INTEGER NOT NULL,
  weekly      INTEGER NOT NULL,
  outcome     TEXT NOT NULL CHECK (outcome IN ('posted', 'silent', 'merged')),
  merged_into TEXT,
  at          INTEGER NOT NULL,
  PRIMARY KEY (reader, date),
  CHECK ((outcome = 'merged') = (merged_into IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Whether an addressee is told by its digest, and has no card.
ALTER TABLE follow_up ADD COLUMN by_digest INTEGER NOT NULL DEFAULT 0;

CREATE INDEX follow_up_to_digest ON follow_up (partner) WHERE by_digest AND posted_at IS NULL;
CREATE INDEX follow_up_received ON follow_up (partner, posted_at);
