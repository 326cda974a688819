-- Alerts in the making: one text each, as nothing is ever asked of a part of it.
CREATE TABLE draft (
  id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  partner    TEXT NOT NULL,
  content    TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);

CREATE INDEX draft_partner ON draft (partner, changed_at);

-- Alerts. `matter` is their content, in one text that can be erased.
CREATE TABLE alert (
  id           TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  reference    TEXT NOT NULL UNIQUE,
  issuer       TEXT NOT NULL,
  raised_at    BIGINT NOT NULL,
  raised_by    BIGINT NOT NULL,
  kind         TEXT NOT NULL,
  tier         TEXT NOT NULL CHECK (tier IN ('1', '2', '3', '4')),
  tlp          TEXT NOT NULL,
  exercise     BOOLEAN NOT NULL,
  matter       TEXT NOT NULL,
  revision     BIGINT NOT NULL CHECK (revision > 0),
  revised_at   BIGINT,
  terms        TEXT NOT NULL,
  legal_due    BIGINT,
  withdrawn_at BIGINT,
  withdrawn_by BIGINT
);

CREATE INDEX alert_issuer ON alert (issuer, raised_at);

-- The key of each location: what duplicates and searches are found by.
CREATE TABLE location (
  alert  TEXT NOT NULL REFERENCES alert (id),
  number BIGINT NOT NULL CHECK (number > 0),
  key    TEXT NOT NULL,
  PRIMARY KEY (alert, number)
);

CREATE INDEX location_key ON location (key);

-- One row a partner and alert: addressed, posted, acknowledged, answered, closed, with times.
CREATE TABLE follow_up (
  alert            TEXT NOT NULL REFERENCES alert (id),
  partner          TEXT NOT NULL,
  purpose          TEXT NOT NULL,
  reasons          TEXT NOT NULL,
  post_by          BIGINT NOT NULL,
  posted_at        BIGINT,
  unposted_told_at BIGINT,
  started_at       BIGINT,
  acknowledge_by   BIGINT,
  act_by           BIGINT,
  object_by        BIGINT,
  acknowledged_at  BIGINT,
  acknowledged_by  BIGINT,
  answer           TEXT,
  answered_at      BIGINT,
  answered_by      BIGINT,
  answer_reason    TEXT,
  closed_at        BIGINT,
  seen_revision    BIGINT NOT NULL,
  PRIMARY KEY (alert, partner)
);

CREATE INDEX follow_up_open ON follow_up (partner) WHERE closed_at IS NULL;

-- What became of each location, as it was reported last.
CREATE TABLE report (
  alert    TEXT COLLATE "C" NOT NULL REFERENCES alert (id),
  number   BIGINT NOT NULL CHECK (number > 0),
  outcome  TEXT NOT NULL,
  at       BIGINT NOT NULL,
  partner  TEXT NOT NULL,
  by       BIGINT NOT NULL,
  verified BOOLEAN NOT NULL,
  PRIMARY KEY (alert, number)
);

CREATE TABLE objection (
  alert     TEXT NOT NULL REFERENCES alert (id),
  partner   TEXT NOT NULL,
  raised_at BIGINT NOT NULL,
  raised_by BIGINT NOT NULL,
  numbers   TEXT NOT NULL,
  concern   TEXT NOT NULL,
  reason    TEXT,
  until     BIGINT NOT NULL,
  lifted_at BIGINT,
  lifted_by BIGINT,
  PRIMARY KEY (alert, partner, raised_at)
);

-- Instants at which something has to be looked at again, and what.
CREATE TABLE due (
  id     TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  due_at BIGINT NOT NULL,
  what   TEXT NOT NULL
);

CREATE INDEX due_at ON due (due_at);

-- When each partner's duty officers were last rung.
CREATE TABLE ring (
  partner TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  at      BIGINT NOT NULL
);
