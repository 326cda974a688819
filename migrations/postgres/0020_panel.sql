-- The pinned panel of each partner's channel, and what it shows: it is edited when that would be something else.
CREATE TABLE panel (
  partner    TEXT NOT NULL PRIMARY KEY,
  channel    TEXT NOT NULL,
  message_id TEXT NOT NULL,
  shown      TEXT NOT NULL
);
