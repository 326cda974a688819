### Godzinny termin dostawcy: w ciągu 60 minut od otrzymania nakazu usunięcia dostawca musi go wykonać.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Na kartach i tablicach

hour-missed = Dostawca przekroczył godzinny termin. Koniec: { $at }
hour-due = Godzinny termin dostawcy upływa: { $at }
hour-paused = Godzinny termin dostawcy wstrzymany od: { $since }: { $grounds }
hour-reacted = Dostawca zareagował. Minuty: { $minutes }; kwadranse: { $quarters }

## Wiersze tablicy

hour-row-ends = dostawca { $left }
hour-row-paused = dostawca: wstrzymano
hour-row-reacted = dostawca: { $minutes } min

## Prywatne menu

hour-heading = Godzinny termin dostawcy: { $reference }
hour-awaited = Nie biegnie: proszę odnotować, kiedy dostawca otrzymał nakaz.
hour-received = Dostawca otrzymał nakaz: { $at }
hour-strictly = Czas, który upłynął przed wstrzymaniem, liczy się.

## Powiadomienia

hour-half = Upłynęła połowa godzinnego terminu dostawcy. Koniec: { $at }
hour-over = Godzinny termin dostawcy upłynął, brakuje wyników. Koniec: { $at }

## Przyciski

hour-open = Termin godzinny…
hour-received-now = Otrzymano teraz
hour-received-at = Otrzymano o…
hour-record = Zapisz: { $local }
hour-hindered = Wstrzymaj: { $ground }
hour-ceased = Ustało: { $ground }

hour-read = Odbiór, tak jak go odczytano: { $at } · { $local }. Liczy się dopiero po zapisaniu.
hour-read-twice = Ta godzina wystąpiła tego dnia dwa razy, bo cofnięto zegary. O którą chodzi?
