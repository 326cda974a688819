-- The network, revision by revision, as the file that was applied.
CREATE TABLE network (
  revision INTEGER NOT NULL PRIMARY KEY CHECK (revision > 0),
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  written  TEXT NOT NULL
) STRICT;
