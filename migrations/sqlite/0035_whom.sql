-- Notices name a partner or the secretariat, rather than say whether the secretariat is meant.
UPDATE outbox SET notice = replace(notice, '"secretariat":true', '"whom":"secretariat"')
  WHERE notice LIKE '{"say":"undecided",%' OR notice LIKE '{"say":"unrelieved",%';
UPDATE outbox SET notice = replace(notice, '"secretariat":false', '"whom":{"partner":"' || substr(notice, 32, 2) || '"}')
  WHERE notice LIKE '{"say":"unrelieved","partner":"__",%';
-- The issuer is told that objections to its alert were not decided on. An alert's id has 16 characters.
UPDATE outbox SET notice = replace(notice, '"secretariat":false', '"whom":{"partner":"' ||
    (SELECT a.issuer FROM alert a WHERE a.id = substr(outbox.notice, 29, 16)) || '"}')
  WHERE notice LIKE '{"say":"undecided","alert":"________________",%'
    AND EXISTS (SELECT 1 FROM alert a WHERE a.id = substr(outbox.notice, 29, 16));

-- Messages that stand in a channel are kept with the notice that they were sent for.
UPDATE standing SET shown = replace(shown, '"secretariat":true', '"whom":"secretariat"')
  WHERE shown LIKE '{"say":"undecided",%';
UPDATE standing SET shown = replace(shown, '"secretariat":false', '"whom":{"partner":"' || whose || '"}')
  WHERE shown LIKE '{"say":"undecided",%';
