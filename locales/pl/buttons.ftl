### Przyciski i menu: od jednego do trzech słów.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

button-acknowledge = Potwierdź odbiór
button-action-taken = Podjęte działanie…
button-results = Wyniki…
button-removed-all = Wszystko usunięto
button-object = Zgłoś sprzeciw…
button-lift = Cofnij sprzeciw
button-renew = Odnów
button-let-end = Pozwól wygasnąć
button-go-on = Odrzuć sprzeciw
button-wait = Uznaj sprzeciw
button-show-content = Pokaż treść
button-show-exact = Dokładne adresy
button-show-alert = Pokaż alert
button-show-states = Pokaż stan
button-show-objections = Sprzeciwy
button-show-partner = Pokaż partnera
button-amend = Zmień
button-widen = Rozszerz
button-take-out = Usuń…
button-take-out-now = Usuń
button-withdraw = Wycofaj
button-add-legal = Dane prawne…
button-share = Udostępnij
button-do-not-share = Nie udostępniaj
button-urgent = Pilne
button-raise = Nadaj
button-inbox = Do załatwienia
button-duty = Dyżur
button-drafts = Wersje robocze
button-help = Pomoc
button-next = Dalej
button-previous = Wstecz
button-choose-answer = Co zrobiono?
button-correct = Popraw…
button-never = Anuluj
button-send = Wyślij

## Pięć sytuacji pilnego alertu

situation-live-attack = Transmisja zamachu na żywo
situation-threat = Zapowiedź lub groźba zamachu
situation-hostages = Zakładnicy: nagranie lub groźby
situation-attack-recording = Krążą obrazy z zamachu
situation-manifesto = Krąży tekst zamachowca
