### Reviewed by: nobody yet; needs a duty officer whose first language is German.

history-heading = Änderungen des Netzes
history-none = Keine Änderung passt dazu. Suchen Sie erneut ohne Filter.
history-revision = { $number } · { $at } · { $actor }
history-reason = Grund: { $reason }
history-unread = Diese Version kann nicht mehr lesen, was hier geändert wurde.
history-open = Eine Änderung öffnen
history-undo = Rückgängig machen…
history-all = Alle Änderungen
