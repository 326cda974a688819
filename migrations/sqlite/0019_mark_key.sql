-- What the marks of messages are made with. Without it nobody who sees a mark can try which row has it.
CREATE TABLE mark_key (
  id  INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  key TEXT    NOT NULL
) STRICT;

INSERT INTO mark_key (id, key) VALUES (1, lower(hex(randomblob(32))));
