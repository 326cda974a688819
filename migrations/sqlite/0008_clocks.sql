-- What the issuer decides on an objection where nothing stops by itself (tiers 1 and 2): until when, and what it said.
CREATE TABLE objection_decision (
  alert      TEXT NOT NULL REFERENCES alert (id),
  partner    TEXT NOT NULL,
  raised_at  INTEGER NOT NULL,
  decide_by  INTEGER NOT NULL,
  missed_at  INTEGER,
  verdict    TEXT,
  decided_at INTEGER,
  decided_by INTEGER,
  PRIMARY KEY (alert, partner, raised_at)
) STRICT, WITHOUT ROWID;

-- The hour that a provider has for a removal order, by the partner that deals with it. `pauses` is a JSON text: nothing is
-- ever asked of a part of it.
CREATE TABLE provider_hour (
  alert        TEXT NOT NULL REFERENCES alert (id),
  partner      TEXT NOT NULL,
  received_at  INTEGER NOT NULL,
  recorded_at  INTEGER NOT NULL,
  recorded_by  INTEGER NOT NULL,
  pauses       TEXT NOT NULL,
  ended_at     INTEGER,
  half_told_at INTEGER,
  missed_at    INTEGER,
  PRIMARY KEY (alert, partner)
) STRICT, WITHOUT ROWID;
