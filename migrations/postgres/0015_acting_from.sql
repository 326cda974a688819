-- Since when the time to answer runs, where it has gone on while the other clocks started anew.
ALTER TABLE follow_up ADD COLUMN act_from BIGINT;
