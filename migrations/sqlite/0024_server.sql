-- Whether the bot is on its server, and whether its commands are there. `joined_at` stays when it is removed: it was there.
CREATE TABLE server (
  id            INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  joined_at     INTEGER,
  left_at       INTEGER,
  registered_at INTEGER,
  refusal       TEXT
) STRICT;

INSERT INTO server (id) VALUES (1);
