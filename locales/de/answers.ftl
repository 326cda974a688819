### Neben Bestätigungen und Menüs. Nur eine Person sieht es.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

answer-next = Als Nächstes: Handeln Sie, und vermerken Sie danach hier, was Sie getan haben.
answer-add-note = Anmerkung hinzufügen…
answer-note-title = Anmerkung hinzufügen
answer-note = Anmerkung
answer-not-these = Unverändert, weil bereits beantwortet oder zurückgezogen: { $alerts }.
answer-failed-these = Nicht vermerkt, weil ein Fehler aufgetreten ist ({ $incident }): { $alerts }.
answer-withdraw-title = Alarm zurückziehen
answer-withdraw-reason = Warum er zurückgezogen wird, fürs Protokoll
