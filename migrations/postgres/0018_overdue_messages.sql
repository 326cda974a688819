-- The message that lists who has not answered an alert, to its issuer and to the secretariat: the next one takes its place.
CREATE TABLE overdue_message (
  alert       TEXT    NOT NULL REFERENCES alert (id),
  secretariat BOOLEAN NOT NULL,
  channel     TEXT    NOT NULL,
  message_id  TEXT    NOT NULL,
  PRIMARY KEY (alert, secretariat)
);
