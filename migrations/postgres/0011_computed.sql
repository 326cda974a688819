-- By which zone data and network the due times of civil rules were computed last.
CREATE TABLE computed (
  id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  zones    TEXT NOT NULL,
  revision BIGINT NOT NULL
);
