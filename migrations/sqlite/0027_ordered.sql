-- When an officer first said that an order was issued: later answers do not take it back. The journal knows it of old.
ALTER TABLE follow_up ADD COLUMN ordered_at INTEGER;

UPDATE follow_up SET ordered_at = (
    SELECT MIN(j.at) FROM journal j
    WHERE j.matter = follow_up.alert AND j.partner = follow_up.partner AND j.verb = 'order-issued')
  WHERE purpose LIKE '{"action":"order"%';
