### Neben Bestätigungen und Menüs. Nur eine Person sieht es.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

answer-next = Als Nächstes: Tun Sie, worum Sie ersucht werden, und geben Sie danach hier an, was getan wurde.
answer-add-note = Anmerkung hinzufügen…
answer-note-title = Anmerkung hinzufügen
answer-note = Anmerkung
answer-not-these = Unverändert, weil jemand anderes schneller war oder der Alarm zurückgezogen ist: { $alerts }.
answer-withdraw-title = Alarm zurückziehen
answer-withdraw-reason = Warum er zurückgezogen wird, fürs Protokoll
answer-who-authorised = Noch anzugeben: Wer hat es genehmigt?
