-- The secretariat has a panel, too: a panel is somebody's, rather than a partner's.
ALTER TABLE panel RENAME COLUMN partner TO whose;

-- Panels that wait to be posted say so in the same way.
UPDATE outbox
SET notice = replace(replace(notice, '"partner":"', '"whose":{"partner":"'), '"}', '"}}')
WHERE id LIKE 'panel:%' AND notice LIKE '{"say":"panel","partner":"__"}';
