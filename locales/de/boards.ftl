### Die Übersicht des Absenders. Kurz: Sechzig Partner stehen in einer Nachricht.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Wie viele wo stehen

board-sending = wird übermittelt: { $count }
board-posted = nicht bestätigt: { $count }
board-told = informiert oder konsultiert: { $count }
board-acknowledged = bestätigt: { $count }
board-acting = in Bearbeitung: { $count }
board-closed = geschlossen: { $count }
board-unanswered = geschlossen, unbeantwortet: { $count }
board-declined = abgelehnt oder nicht zuständig: { $count }
board-left = nicht mehr im Netzwerk: { $count }
board-mistaken = irrtümlich angeschrieben: { $count }
board-again = Erneut ausgelöst. Zuvor zurückgezogen: { $reference }
board-answers-later = antwortet später: { $at }

board-acknowledged-of = bestätigt: { $count } von { $all }
board-offline-of = Fundstellen offline: { $count } von { $all }
board-next = nächste Frist: { $left }
group-partners = { $partners }

## Zeilen

board-raised-by-you = Von Ihnen ausgelöst: { $at }
board-withdrawn = Zurückgezogen. Es ist nichts weiter zu veranlassen. Zeitpunkt: { $at }
board-objections = Einwände: { $count }. „Einwände“ zeigt, wer und warum. Schweigen ist keine Zustimmung.
board-decide-by = Entscheiden bis: { $at } · „Einwände“
board-legal = Nachzureichen bis: { $at } · { $gaps }
board-more-rows = Und { $count } weitere: „Stand anzeigen“.
board-closest = „Stand anzeigen“ öffnet die Adressaten und ihren Stand.
board-unposted = Übermittlung gescheitert
board-objects = Einwand
board-window-closed = Einwandfrist abgelaufen
board-no-objection = kein Einwand vermerkt

## Was fehlt

gap-locations = eine Fundstelle
gap-grounds = eine Einstufung
gap-reasons = ein Grund
gap-exception = die Bestätigung „Nicht Lehre, Presse, Kunst, Forschung“
gap-whole-site = die Bestätigung, dass die ganze Website gemeint ist
gap-authority = die Behörde
gap-legal-basis = die Rechtsgrundlage
gap-authorised-by = wer es genehmigt hat
