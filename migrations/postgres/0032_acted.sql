-- When an officer of a partner last did something: whoever has just done so is not rung again, except in tiers 1 and 2.
CREATE TABLE acted (
    whose TEXT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);
