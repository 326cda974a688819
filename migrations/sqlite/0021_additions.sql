-- Which later revisions added locations, each with the number of the first that it added: [[2, 4]].
ALTER TABLE alert ADD COLUMN additions TEXT NOT NULL DEFAULT '[]';
