-- Who reads digests, and from when on: the first is of the next wanted date after this one.
CREATE TABLE digest_reader (
  reader       TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  begins_after TEXT COLLATE "C" NOT NULL,
  begun_at     BIGINT NOT NULL
);

-- One record of each local date on which a digest was wanted. The key is what makes two impossible.
CREATE TABLE digest (
  reader      TEXT COLLATE "C" NOT NULL,
  date        TEXT COLLATE "C" NOT NULL,
  wanted_at   BIGINT NOT NULL,
  weekly      BOOLEAN NOT NULL,
  outcome     TEXT NOT NULL CHECK (outcome IN ('posted', 'silent', 'merged')),
  merged_into TEXT COLLATE "C",
  at          BIGINT NOT NULL,
  PRIMARY KEY (reader, date),
  CHECK ((outcome = 'merged') = (merged_into IS NOT NULL))
);

-- Whether an addressee is told by its digest, and has no card.
ALTER TABLE follow_up ADD COLUMN by_digest BOOLEAN NOT NULL DEFAULT FALSE;

CREATE INDEX follow_up_to_digest ON follow_up (partner) WHERE by_digest AND posted_at IS NULL;
CREATE INDEX follow_up_received ON follow_up (partner, posted_at);
