### Neben Bestätigungen und Menüs. Nur eine Person sieht es.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

answer-next = Als Nächstes: Tun Sie, worum ersucht wird, und geben Sie hier an, was getan wurde.
answer-add-note = Anmerkung hinzufügen…
answer-note-title = Anmerkung hinzufügen
answer-note = Anmerkung
answer-not-these = Unverändert, weil jemand schneller war oder zurückgezogen wurde: { $alerts }.
answer-withdraw-title = Alarm zurückziehen
answer-withdraw-reason = Warum er zurückgezogen wird, fürs Protokoll
answer-who-authorised = Noch anzugeben: Wer hat es genehmigt?
