-- Since when what an alert says is erased. Its figures stay: who was addressed, when what was done, and with what result.
ALTER TABLE alert ADD COLUMN erased_at BIGINT;
CREATE INDEX alert_erased ON alert (erased_at) WHERE erased_at IS NOT NULL;

-- Who asks that an alert be erased, until the other side has agreed or somebody has said no: `whose` is the issuer's code, or
-- `secretariat`.
CREATE TABLE erasure (
  alert    TEXT   NOT NULL PRIMARY KEY REFERENCES alert (id),
  whose    TEXT   NOT NULL,
  asked_at BIGINT NOT NULL,
  asked_by BIGINT NOT NULL,
  reason   TEXT   NOT NULL
);
