### Die Akte eines Alarms, für Absender, Sekretariat und Prüfer.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

audit-heading = Akte zu { $reference }
audit-addressed = { $partner }. { $purpose }. Warum: { $why }.
audit-why-rule = Regel { $rule } nennt { $target }
audit-why-issuer = der Absender hat { $target } geschrieben
audit-not-posted = Noch nicht übermittelt
audit-posted = Übermittelt { $at }
audit-acknowledged = Bestätigt von { $by }, { $at }
audit-answered = { $answer }, von { $by }, { $at }
audit-reason = Im Wortlaut: { $reason }
audit-closed = Geschlossen { $at }
audit-journal = Protokoll
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = der Bot

## Was getan wurde

deed-raised = ausgelöst
deed-addressed = Adressat hinzugefügt
deed-posted = übermittelt
deed-not-posted = nicht rechtzeitig übermittelt
deed-card-deleted = Nachricht gelöscht vorgefunden
deed-opened = Inhalt geöffnet
deed-opened-exact = genaue Adressen geöffnet
deed-objections-opened = Einwände geöffnet
deed-states-opened = Stand geöffnet
deed-share-asked = gefragt, ob mit einem anderen Partner geteilt wird
deed-sharing-opened = Frage nach dem Teilen geöffnet
deed-record-opened = Akte geöffnet
deed-answered = geantwortet: { $answer }
deed-reported = Ergebnis, nicht überprüft: { $result }, { $numbers }
deed-verified = Ergebnis, überprüft: { $result }, { $numbers }
deed-objected = Einwand: { $concern }
deed-partner-objected = Einwand eines Partners
deed-lifted = Einwand aufgehoben
deed-renewed = Einwand erneuert
deed-ended = Einwand abgelaufen
deed-set-aside = Einwand abgewiesen
deed-upheld = Einwand angenommen
deed-undecided = über Einwand nicht rechtzeitig entschieden
deed-no-objection = Einwandfrist abgelaufen, kein Einwand vermerkt
deed-provider-received = Eingang beim Anbieter vermerkt
deed-provider-hindered = Stundenfrist des Anbieters gehemmt: { $ground }
deed-provider-unhindered = weggefallen: { $ground }
deed-provider-done = Stundenfrist beendet, alle Ergebnisse gemeldet
deed-provider-reopened = Stundenfrist läuft wieder, ein Ergebnis wurde berichtigt
deed-provider-missed = Stundenfrist vom Anbieter versäumt
deed-amended = geändert
deed-withdrawn = zurückgezogen
deed-legal-missing = Rechtsangaben überfällig
deed-due-moved = Fristen neu berechnet: Kalender oder Zeitzone geändert
deed-reminded = Diensthabende erinnert
deed-missed-acknowledging = VERSÄUMT: nicht rechtzeitig bestätigt
deed-missed-acting = VERSÄUMT: nicht rechtzeitig erledigt
deed-escalated = Eskalation, Stufe { $level }
deed-check-chosen = Wiedervorlage gewählt
deed-taken-back = Bestätigung zurückgenommen
deed-reopened = wieder geöffnet
deed-handed = an eine andere Person übergeben
deed-noted = Notiz für die Ablösung
deed-reached = telefonisch erreicht
deed-not-reached = telefonisch nicht erreicht
deed-other = { $verb }
