-- What the issuer decides on an objection where nothing stops by itself (tiers 1 and 2): until when, and what it said.
CREATE TABLE objection_decision (
  alert      TEXT NOT NULL REFERENCES alert (id),
  partner    TEXT NOT NULL,
  raised_at  BIGINT NOT NULL,
  decide_by  BIGINT NOT NULL,
  missed_at  BIGINT,
  verdict    TEXT,
  decided_at BIGINT,
  decided_by BIGINT,
  PRIMARY KEY (alert, partner, raised_at)
);

-- The hour that a provider has for a removal order, by the partner that deals with it. `pauses` is a JSON text: nothing is
-- ever asked of a part of it.
CREATE TABLE provider_hour (
  alert        TEXT NOT NULL REFERENCES alert (id),
  partner      TEXT NOT NULL,
  received_at  BIGINT NOT NULL,
  recorded_at  BIGINT NOT NULL,
  recorded_by  BIGINT NOT NULL,
  pauses       TEXT NOT NULL,
  ended_at     BIGINT,
  half_told_at BIGINT,
  missed_at    BIGINT,
  PRIMARY KEY (alert, partner)
);
