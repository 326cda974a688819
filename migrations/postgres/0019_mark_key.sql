-- What the marks of messages are made with. Without it nobody who sees a mark can try which row has it.
CREATE TABLE mark_key (
  id  BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  key TEXT   NOT NULL
);

-- Two numbers of 122 random bits each.
INSERT INTO mark_key (id, key)
VALUES (1, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
