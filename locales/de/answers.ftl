### Neben Bestätigungen und Menüs. Nur eine Person sieht es.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

answer-next = Als Nächstes: Handeln Sie, und vermerken Sie danach hier, was Sie getan haben.
answer-all-final = Jede Fundstelle hat ihr Ergebnis: Ihr Teil ist erledigt und abgeschlossen. Es wird nicht mehr nachgefragt.
answer-owed-again = Eine Fundstelle hat kein endgültiges Ergebnis mehr: Ihr Teil ist wieder offen.
answer-add-note = Anmerkung hinzufügen…
answer-note-title = Anmerkung hinzufügen
answer-note = Anmerkung
answer-not-these = Unverändert, weil bereits beantwortet oder zurückgezogen: { $alerts }.
answer-failed-these = Nicht vermerkt, weil ein Fehler aufgetreten ist ({ $incident }): { $alerts }.
answer-withdraw-title = Alarm zurückziehen
answer-withdraw-reason = Warum er zurückgezogen wird, fürs Protokoll
