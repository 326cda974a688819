### Godzina dostawcy: w ciągu 60 minut od otrzymania nakazu usunięcia dostawca musi go wykonać.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Na kartach i tablicach

hour-ends = Godzina dostawcy kończy się: { $at }, { $left } · { $local }
hour-missed = Przekroczono godzinę dostawcy, koniec: { $at }, { $left } · { $local }
hour-due = Godzina dostawcy kończy się: { $at }, { $left }
hour-paused = Godzina dostawcy wstrzymana od: { $since }: { $grounds }
hour-reacted = Dostawca zareagował. Minuty: { $minutes }; kwadranse: { $quarters }

## Wiersze tablicy

hour-row-ends = dostawca { $left }
hour-row-paused = dostawca: wstrzymano
hour-row-reacted = dostawca: { $minutes } min

## Prywatne menu

hour-heading = Godzina dostawcy dla { $reference }
hour-awaited = Nie odnotowano otrzymania przez dostawcę. Od niego zaczyna się godzina.
hour-received = Dostawca otrzymał nakaz: { $at }
hour-strictly = Liczone ściśle: czas, który upłynął przed wstrzymaniem, nie wraca.

## Powiadomienia

hour-half = Połowa godziny dostawcy minęła. Koniec: { $at }, { $left }.
hour-over = Godzina dostawcy minęła, { $at }, { $left }. Brakuje wyników.

## Przyciski

hour-open = Godzina dostawcy…
hour-received-now = Otrzymano teraz
hour-received-at = Otrzymano o…
hour-hindered = Wstrzymaj: { $ground }
hour-ceased = Ustało: { $ground }
