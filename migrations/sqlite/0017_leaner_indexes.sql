-- An index that begins with the channel or the partner costs an alert a page of its own for each addressee. Cards are
-- found by alert and partner alone, and what is closed needs no place among what is open.
DROP INDEX card_channel;

-- Until when Discord wants no edits of old messages in a channel, and which rows edit a card that stands.
ALTER TABLE channel ADD COLUMN edits_rest_until INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN edits INTEGER NOT NULL DEFAULT 0;
UPDATE outbox SET edits = 1 WHERE id IN (
  SELECT 'card:' || alert || ':' || partner || ':' || CAST(making AS TEXT) FROM card WHERE message_id IS NOT NULL);

DROP INDEX follow_up_received;
CREATE INDEX follow_up_closed ON follow_up (partner, posted_at) WHERE closed_at IS NOT NULL;
