-- The one process that is the bot. Every start takes the next term; every writing transaction checks it.
CREATE TABLE leader (
  id   INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  term INTEGER NOT NULL
) STRICT;

INSERT INTO leader (id, term) VALUES (1, 0);
