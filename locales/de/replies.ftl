### Private Antworten: was getan wurde, Menüs, Listen, Hilfe.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Was die Person gerade getan hat

receipt-acknowledged = Von Ihnen bestätigt: { $reference }
receipt-many = Vermerkt: { $alerts }.
receipt-answered = Zu { $reference } vermerkt: { $answer }.
receipt-reported = Zu { $reference } vermerkt: { $result }, Fundstellen Nr. { $numbers }.
receipt-objected = Einwand vermerkt: { $reference } · gilt bis { $until }. Der Name Ihrer Kontaktstelle und der Grund gehen nur an den Absender.
receipt-lifted = Einwand aufgehoben: { $reference }
receipt-lets-end = Ihr Einwand: { $reference } · endet { $until }. Es ist nichts mehr zu tun.
receipt-set-aside = Einwand abgewiesen: { $reference }. Die um Handeln ersuchten Partner werden zum Fortfahren aufgefordert.
receipt-upheld = Einwand angenommen: { $reference }. Die um Handeln ersuchten Partner werden zum Warten aufgefordert.
receipt-amended = Geändert: { $reference } · Fassung: { $revision }. Die Adressaten sehen, was sich geändert hat.
receipt-widened = An weitere Partner gesendet: { $reference } · { $count }
receipt-withdrawn = Zurückgezogen: { $reference }. Die um Handeln ersuchten Partner werden zum Aufhören aufgefordert.
receipt-taken-out = Herausgenommen: { $reference }. Die Betroffenen erfahren es.
receipt-legal-added = Rechtsangaben vermerkt: { $reference }
receipt-shared = Geteilt: { $reference } · mit: { $partner }
receipt-not-shared = Es wird nicht geteilt. Der andere Partner erfährt nicht, dass Sie gefragt wurden.
receipt-sent = Gesendet: { $reference }, an { $partners }. Ihre Übersicht zeigt den Stand.
receipt-discarded = Entwurf verworfen.
receipt-nothing = Abgebrochen.
receipt-unchanged = Nichts wurde geändert.
receipt-fault = Es ist ein Fehler aufgetreten ({ $incident }). Prüfen Sie, was bereits geschehen ist, bevor Sie es erneut versuchen.
receipt-rest = Das ist vermerkt. Was folgen sollte, ist fehlgeschlagen ({ $incident }).
receipt-draft-kept = Als Entwurf aufbewahrt. Weiter geht es unter „Entwürfe“.

## Menüs

reply-answers = Ihre Antwort zu { $reference }
reply-withdraw = Diesen Alarm zurückziehen? { $reference } · Die um Handeln ersuchten Partner werden gerufen und zum Aufhören aufgefordert.

## Einwände

reply-objections = Einwände zu { $reference }
reply-objection = { $partner }: { $concern }; bis { $until }
reply-objection-to = { $partner }, zu Nr. { $numbers }: { $concern }; bis { $until }
reply-in-their-words = Im Wortlaut: { $text }
reply-no-objection = Kein Einwand vermerkt. Schweigen ist keine Zustimmung.
reply-without-result = Ohne Ergebnis: { $numbers }. Mit „Ergebnisse…“ melden oder trotzdem abschließen?
reply-without-results = Für Fundstellen dieser Alarme fehlt das Ergebnis. Mit „Ergebnisse…“ auf der Karte melden oder trotzdem abschließen?
reply-close-anyway = Trotzdem abschließen
reply-mixed-host = Sieht aus wie ein anderer Host: { $number } · { $host }
reply-nobody-to-share = Es gibt keinen Partner mehr, mit dem er geteilt werden könnte.

## Listen

reply-inbox = Von Ihrer Kontaktstelle zu erledigen: { $count }
reply-inbox-empty = Ihre Kontaktstelle hat nichts zu erledigen.
inbox-to-act = Zu bearbeiten: { $count }
inbox-to-decide = Einwände zu entscheiden: { $count }
inbox-to-complete = Rechtsangaben nachzureichen: { $count }
inbox-missing = fehlt: { $gaps }
inbox-acknowledge-routine = Alle bestätigen: Dringlichkeit 3 und 4
inbox-choose = Alarme auswählen…
inbox-all = Alle Alarme: { $count }
inbox-taken = Alle bestätigten: { $count }
inbox-chosen = Ausgewählt: { $count }
inbox-hint-removed = „Alles entfernt“: gilt für jede Fundstelle ohne Ergebnis, nach Angabe des Anbieters. Der Alarm wird damit geschlossen.
inbox-hint-done = „Erledigt“: schließt die Alarme; fehlt ein Ergebnis, wird zuerst nachgefragt.
reply-to-act = handeln bis { $at }, { $left }
reply-found = Gefunden: { $count }
reply-latest = Neueste Alarme
reply-nothing-found = Für Ihre Kontaktstelle wurde nichts gefunden. Versuchen Sie ein Aktenzeichen, etwa FR-7K3QX, oder die vollständige Adresse.
reply-no-alerts = Es wurde noch kein Alarm ausgelöst.
reply-drafts = Entwürfe: { $count }
reply-no-drafts = Es gibt keine Entwürfe. Einen neuen beginnt „Auslösen“.
reply-draft = { $tier }: { $who }, { $at }, Fundstellen: { $count }

## Hilfe

help-what = Chappe leitet Alarme zu terroristischen Inhalten zwischen Partnern weiter, jedem in seiner Sprache. Karten stehen in Ihrem Kanal; Privates sehen nur Sie.
help-cards =
    Auf einer Karte:
    „Empfang bestätigen“ heißt, dass eine Person sich darum kümmert.
    „Maßnahme melden…“ sagt, was getan wurde oder warum nicht.
    „Ergebnisse…“ sagt, was aus jeder Fundstelle wurde.
    „Einwand erheben…“ bittet andere zu warten.
    „Inhalt anzeigen“ öffnet Fundstellen und Gründe und wird protokolliert.
help-nobody = Sie haben noch keine Dienstrolle. Bitten Sie Ihre Kontaktstelle oder das Sekretariat darum.
