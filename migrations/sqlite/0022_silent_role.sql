-- Roles that are to ring somebody and ring nobody: not on the server, or not everybody may mention them. The secretariat was
-- told of each.
CREATE TABLE silent_role (
  role  TEXT NOT NULL PRIMARY KEY,
  why   TEXT NOT NULL,
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
