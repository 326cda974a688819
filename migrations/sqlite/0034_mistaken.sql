-- Who of the issuer's officers took an addressee out again, as it was addressed by mistake: then `left_at` says when.
ALTER TABLE follow_up ADD COLUMN mistaken_by INTEGER;
