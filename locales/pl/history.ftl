### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

history-heading = Zmiany sieci
history-none = Żadna zmiana nie pasuje. Proszę szukać ponownie bez filtra.
history-revision = { $number } · { $at } · { $actor }
history-reason = Powód: { $reason }
history-unread = Ta wersja nie odczytuje już, co tu zmieniono.
history-open = Otwórz zmianę
history-undo = Cofnij…
history-all = Wszystkie zmiany
