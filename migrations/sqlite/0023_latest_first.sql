-- The latest alerts are looked at one by one until there are enough, and what was answered lately is found by when: neither
-- reads what was over long ago.
CREATE INDEX alert_raised ON alert (raised_at DESC, id);
CREATE INDEX follow_up_answered ON follow_up (answered_at) WHERE answered_at IS NOT NULL;
