-- The one process that is the bot. Every start takes the next term; every writing transaction checks it.
-- That check rewrites the row each time: room for the new version beside the old, and a vacuum that keeps up.
CREATE TABLE leader (
  id   BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  term BIGINT NOT NULL
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

INSERT INTO leader (id, term) VALUES (1, 0);
