-- Whether the bot is on its server, and whether its commands are there. `joined_at` stays when it is removed: it was there.
CREATE TABLE server (
  id            BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  joined_at     BIGINT,
  left_at       BIGINT,
  registered_at BIGINT,
  refusal       TEXT
);

INSERT INTO server (id) VALUES (1);
