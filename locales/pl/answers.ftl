### Obok potwierdzeń i menu. Widzi to tylko jedna osoba.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

answer-next = Następny krok: zrealizować wniosek, a potem odnotować tutaj, co zrobiono.
answer-all-final = Każdy adres ma swój wynik: Państwa część jest załatwiona i zamknięta. Nikt nie będzie ponownie pytany.
answer-owed-again = Jeden z adresów nie ma już ostatecznego wyniku: Państwa część jest znów otwarta.
answer-add-note = Dodaj uwagę…
answer-note-title = Dodaj uwagę
answer-note = Uwaga
answer-not-these = Bez zmian, bo już udzielono odpowiedzi lub alert wycofano: { $alerts }.
answer-failed-these = Nie odnotowano z powodu błędu ({ $incident }): { $alerts }.
answer-withdraw-title = Wycofaj alert
answer-withdraw-reason = Powód wycofania, do dziennika
