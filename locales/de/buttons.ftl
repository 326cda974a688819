### Schaltflächen und Menüs: ein bis drei Wörter.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

button-acknowledge = Empfang bestätigen
button-action-taken = Maßnahme melden…
button-results = Ergebnisse…
button-removed-all = Alles entfernt
button-object = Einwand erheben…
button-lift = Einwand aufheben
button-renew = Erneuern
button-let-end = Auslaufen lassen
button-go-on = Einwand abweisen
button-wait = Einwand annehmen
button-show-content = Inhalt anzeigen
button-show-exact = Genaue Adressen
button-show-alert = Alarm anzeigen
button-show-states = Stand anzeigen
button-show-objections = Einwände
button-show-partner = Partner anzeigen
button-amend = Ändern
button-widen = Erweitern
button-take-out = Herausnehmen…
button-take-out-now = Herausnehmen
button-withdraw = Zurückziehen
button-add-legal = Rechtliches…
button-share = Teilen
button-do-not-share = Nicht teilen
button-urgent = Eilfall
button-raise = Auslösen
button-inbox = Zu erledigen
button-duty = Dienst
button-drafts = Entwürfe
button-help = Hilfe
button-next = Weiter
button-previous = Zurück
button-choose-answer = Was wurde getan?
button-correct = Korrigieren…
button-never = Abbrechen
button-send = Senden

## Die fünf Lagen eines Eilfalls

situation-live-attack = Anschlag wird live übertragen
situation-threat = Anschlag angekündigt oder angedroht
situation-hostages = Geiseln gezeigt oder bedroht
situation-attack-recording = Bilder eines Anschlags kursieren
situation-manifesto = Text eines Attentäters kursiert
