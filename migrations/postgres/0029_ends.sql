-- Whether a follow-up ended as nobody answered it for good.
ALTER TABLE follow_up ADD COLUMN unanswered BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX follow_up_unanswered ON follow_up (closed_at) WHERE unanswered;

-- Whether something is owed; and of each open follow-up, the alert's tier, the next deadline (the latest instant there is,
-- where there is none yet), and who raised the alert. Lists find what they show by these, in its order, however much it is.
ALTER TABLE follow_up ADD COLUMN owes BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE follow_up ADD COLUMN listed_tier TEXT;
ALTER TABLE follow_up ADD COLUMN listed_by BIGINT;
ALTER TABLE follow_up ADD COLUMN listed_to TEXT;
UPDATE follow_up SET
    owes = (purpose LIKE '{"action"%'),
    listed_tier = (SELECT a.tier FROM alert a WHERE a.id = follow_up.alert),
    listed_to = (SELECT a.issuer FROM alert a WHERE a.id = follow_up.alert),
    listed_by = COALESCE(CASE WHEN started_at IS NULL OR purpose NOT LIKE '{"action"%' THEN NULL
      WHEN acknowledged_at IS NULL THEN COALESCE(acknowledge_by, act_by) ELSE act_by END, 9223372036854775807)
  WHERE closed_at IS NULL;

-- What a partner owes, and what is owed to who raised it. Here and below an index has whatever its condition asks of, so
-- that counting needs nothing but the index (SQLite).
CREATE INDEX follow_up_owed ON follow_up (partner, listed_tier, listed_by, alert, acknowledged_at, owes) WHERE owes;
CREATE INDEX follow_up_owed_to ON follow_up (listed_to, listed_tier, alert, owes) WHERE owes;
-- What asks for a ring, and that of it for which nobody was rung yet.
DROP INDEX follow_up_calling;
CREATE INDEX follow_up_calling ON follow_up (partner, listed_tier, listed_by, alert, called_at, step, closed_at)
  WHERE closed_at IS NULL AND called_at IS NOT NULL;
CREATE INDEX follow_up_fresh ON follow_up (partner, listed_tier, listed_by, alert, called_at, step, closed_at, rung_at)
  WHERE closed_at IS NULL AND called_at IS NOT NULL AND (rung_at IS NULL OR rung_at < called_at);
-- Whom to call: for the secretariat, for an issuer, and of one partner.
DROP INDEX follow_up_to_call;
CREATE INDEX follow_up_to_call ON follow_up (listed_tier, listed_by, alert, call_since) WHERE call_since IS NOT NULL;
CREATE INDEX follow_up_to_call_by ON follow_up (listed_to, listed_tier, listed_by, alert, call_since)
  WHERE call_since IS NOT NULL;
CREATE INDEX follow_up_to_call_of ON follow_up (partner, listed_tier, listed_by, alert, listed_to, call_since)
  WHERE call_since IS NOT NULL;
CREATE INDEX follow_up_noted ON follow_up (partner, listed_tier, listed_by, alert) WHERE owes AND note IS NOT NULL;
-- What was posted to a partner, the latest first, whether it is open or closed.
DROP INDEX follow_up_open;
CREATE INDEX follow_up_open ON follow_up (partner, posted_at) WHERE closed_at IS NULL;

-- Legal details that have come are no longer awaited, and objections that are over are asked of nobody.
UPDATE alert SET legal_due = NULL WHERE legal_due IS NOT NULL
  AND matter LIKE '%"authority":"_%' AND matter LIKE '%"legal_basis":"_%' AND matter LIKE '%"authorised_by":"_%';
CREATE INDEX alert_legal ON alert (issuer) WHERE legal_due IS NOT NULL;
CREATE INDEX objection_open ON objection (until) WHERE lifted_at IS NULL;

-- Each answer that was ever given on a follow-up, with its instant and its officer. Rows are added, and never changed.
CREATE TABLE answer (
  alert   TEXT COLLATE "C" NOT NULL REFERENCES alert (id),
  partner TEXT NOT NULL,
  number  BIGINT NOT NULL CHECK (number > 0),
  answer  TEXT NOT NULL,
  at      BIGINT NOT NULL,
  by      BIGINT NOT NULL,
  PRIMARY KEY (alert, partner, number)
);
CREATE INDEX answer_at ON answer (at);
DROP INDEX follow_up_answered;
-- The journal has them of old; who was reached by telephone has acknowledged.
INSERT INTO answer (alert, partner, number, answer, at, by)
  SELECT j.matter, j.partner, ROW_NUMBER() OVER (PARTITION BY j.matter, j.partner ORDER BY j.sequence),
    CASE j.verb WHEN 'reached' THEN 'acknowledged' ELSE j.verb END, j.at, CAST(j.actor AS BIGINT)
  FROM journal j JOIN follow_up f ON f.alert = j.matter AND f.partner = j.partner
  WHERE j.verb IN ('acknowledged', 'reached', 'provider-informed', 'referral-sent', 'order-issued', 'preservation-asked',
    'investigation-opened', 'forwarded', 'not-competent', 'declined', 'nothing-to-do', 'done')
    AND j.actor <> 'chappe';
-- Whatever stands on a follow-up and is not in the journal.
INSERT INTO answer (alert, partner, number, answer, at, by)
  SELECT f.alert, f.partner, 1, 'acknowledged', f.acknowledged_at, f.acknowledged_by
  FROM follow_up f WHERE f.acknowledged_at IS NOT NULL AND f.answered_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM answer s WHERE s.alert = f.alert AND s.partner = f.partner);
INSERT INTO answer (alert, partner, number, answer, at, by)
  SELECT f.alert, f.partner,
    1 + (SELECT COUNT(*) FROM answer s WHERE s.alert = f.alert AND s.partner = f.partner),
    f.answer, f.answered_at, f.answered_by
  FROM follow_up f WHERE f.answer IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM answer s WHERE s.alert = f.alert AND s.partner = f.partner AND s.answer = f.answer);

-- What waits to be sent, in its order over all channels.
CREATE INDEX outbox_first ON outbox (priority, position) WHERE state = 'ready';

-- Every ladder is looked at once more: one that had come to its end says when its ask ends.
INSERT INTO due (id, due_at, what)
  SELECT 'ladder:' || alert || ':' || partner, started_at,
    '{"at":"ladder","alert":"' || alert || '","partner":"' || partner || '"}'
  FROM follow_up WHERE owes AND started_at IS NOT NULL
  ON CONFLICT (id) DO NOTHING;
