### Obok potwierdzeń i menu. Widzi to tylko jedna osoba.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

answer-next = Następny krok: zrealizować wniosek, a potem odnotować tutaj, co zrobiono.
answer-add-note = Dodaj uwagę…
answer-note-title = Dodaj uwagę
answer-note = Uwaga
answer-not-these = Bez zmian, bo już udzielono odpowiedzi lub alert wycofano: { $alerts }.
answer-failed-these = Nie odnotowano z powodu błędu ({ $incident }): { $alerts }.
answer-withdraw-title = Wycofaj alert
answer-withdraw-reason = Powód wycofania, do dziennika
