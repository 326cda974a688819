-- When asks were posted and when they ended, for how many were open at an instant. Only asks have a time to acknowledge.
CREATE INDEX follow_up_asked ON follow_up (posted_at, partner) WHERE posted_at IS NOT NULL AND acknowledge_by IS NOT NULL;
CREATE INDEX follow_up_ended ON follow_up (closed_at, partner) WHERE closed_at IS NOT NULL AND acknowledge_by IS NOT NULL;
