-- What somebody was shown and has yet to confirm, where it is too long for a button.
CREATE TABLE pending (
  id   TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
);
