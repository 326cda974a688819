-- The network, revision by revision, as the file that was applied.
CREATE TABLE network (
  revision BIGINT NOT NULL PRIMARY KEY CHECK (revision > 0),
  at       BIGINT NOT NULL,
  actor    TEXT NOT NULL,
  written  TEXT NOT NULL
);
