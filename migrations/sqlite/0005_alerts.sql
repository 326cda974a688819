-- Alerts in the making: one text each, as nothing is ever asked of a part of it.
CREATE TABLE draft (
  id         TEXT NOT NULL PRIMARY KEY,
  partner    TEXT NOT NULL,
  content    TEXT NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_partner ON draft (partner, changed_at);

-- Alerts. `matter` is their content, in one text that can be erased.
CREATE TABLE alert (
  id           TEXT NOT NULL PRIMARY KEY,
  reference    TEXT NOT NULL UNIQUE,
  issuer       TEXT NOT NULL,
  raised_at    INTEGER NOT NULL,
  raised_by    INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  tier         TEXT NOT NULL CHECK (tier IN ('1', '2', '3', '4')),
  tlp          TEXT NOT NULL,
  exercise     INTEGER NOT NULL,
  matter       TEXT NOT NULL,
  revision     INTEGER NOT NULL CHECK (revision > 0),
  revised_at   INTEGER,
  terms        TEXT NOT NULL,
  legal_due    INTEGER,
  withdrawn_at INTEGER,
  withdrawn_by INTEGER
) STRICT;

CREATE INDEX alert_issuer ON alert (issuer, raised_at);

-- The key of each location: what duplicates and searches are found by.
CREATE TABLE location (
  alert  TEXT NOT NULL REFERENCES alert (id),
  number INTEGER NOT NULL CHECK (number > 0),
  key    TEXT NOT NULL,
  PRIMARY KEY (alert, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX location_key ON location (key);

-- One row a partner and alert: addressed, posted, acknowledged, answered, closed, with times.
CREATE TABLE follow_up (
  alert            TEXT NOT NULL REFERENCES alert (id),
  partner          TEXT NOT NULL,
  purpose          TEXT NOT NULL,
  reasons          TEXT NOT NULL,
  post_by          INTEGER NOT NULL,
  posted_at        INTEGER,
  unposted_told_at INTEGER,
  started_at       INTEGER,
  acknowledge_by   INTEGER,
  act_by           INTEGER,
  object_by        INTEGER,
  acknowledged_at  INTEGER,
  acknowledged_by  INTEGER,
  answer           TEXT,
  answered_at      INTEGER,
  answered_by      INTEGER,
  answer_reason    TEXT,
  closed_at        INTEGER,
  seen_revision    INTEGER NOT NULL,
  PRIMARY KEY (alert, partner)
) STRICT, WITHOUT ROWID;

CREATE INDEX follow_up_open ON follow_up (partner) WHERE closed_at IS NULL;

-- What became of each location, as it was reported last.
CREATE TABLE report (
  alert    TEXT NOT NULL REFERENCES alert (id),
  number   INTEGER NOT NULL CHECK (number > 0),
  outcome  TEXT NOT NULL,
  at       INTEGER NOT NULL,
  partner  TEXT NOT NULL,
  by       INTEGER NOT NULL,
  verified INTEGER NOT NULL,
  PRIMARY KEY (alert, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE objection (
  alert     TEXT NOT NULL REFERENCES alert (id),
  partner   TEXT NOT NULL,
  raised_at INTEGER NOT NULL,
  raised_by INTEGER NOT NULL,
  numbers   TEXT NOT NULL,
  concern   TEXT NOT NULL,
  reason    TEXT,
  until     INTEGER NOT NULL,
  lifted_at INTEGER,
  lifted_by INTEGER,
  PRIMARY KEY (alert, partner, raised_at)
) STRICT, WITHOUT ROWID;

-- Instants at which something has to be looked at again, and what.
CREATE TABLE due (
  id     TEXT NOT NULL PRIMARY KEY,
  due_at INTEGER NOT NULL,
  what   TEXT NOT NULL
) STRICT;

CREATE INDEX due_at ON due (due_at);

-- When each partner's duty officers were last rung.
CREATE TABLE ring (
  partner TEXT NOT NULL PRIMARY KEY,
  at      INTEGER NOT NULL
) STRICT;
