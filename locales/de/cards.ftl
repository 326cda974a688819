### Die Zeilen einer Karte und der privaten Antwort, die den Inhalt zeigt.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Fristen

clock-rings-at = Ruf ab: { $at }
clock-acknowledge-by = Bestätigen bis: { $at }
clock-act-by = Handeln bis: { $at }
clock-object-by = Einwand bis: { $at }

## Was der Alarm ist

card-exercise = ÜBUNG: Nichts an diesem Alarm ist echt
card-exercise-brief = ÜBUNG
card-asked = Ersuchen an Sie: { $ask }
card-consulted = Zur Konsultation: Sie können Einwand erheben
card-informed = Zur Information: Sie werden um nichts ersucht
card-where = Wo: { $platforms }
card-platform = { $name } × { $count }
card-other-platforms = andere Websites × { $count }
card-raised = Ausgelöst von: { $partner } · { $at }
card-from = Ausgelöst von: { $partner }
card-warning = Warnung: extreme Gewalt oder extremes Leid
card-hidden = Jede Einsicht wird protokolliert.
card-closest = Einzelheiten nur über „Inhalt anzeigen“; jede Einsicht wird protokolliert.
card-no-service = Dies ist eine Aufzeichnung. Mit ihr wird keine Anordnung zugestellt.

## Wie weit es ist

card-revised = Fassung: { $revision } · { $at }
card-news = Seit Ihrer Bestätigung geändert. Lesen Sie erneut und bestätigen Sie erneut.
card-added = Seitdem hinzugefügte Fundstellen: { $numbers }
card-without-result = Noch ohne Ergebnis: { $numbers }
card-acknowledged = Bestätigt: { $who } · { $at }
card-answered = { $answer }: { $who } · { $at }
card-result-of-all = { $result }: alle
card-result-of = { $result }: { $numbers }
card-verified = überprüft: { $count }
card-verified-by = überprüft: { $partner }
card-told-by = nicht überprüft: { $partner }
card-wait = WARTEN. Ein Partner erhebt Einwand. Unternehmen Sie nichts. Bis: { $until }
card-wait-with = WARTEN: Nr. { $numbers }. Ein Partner erhebt Einwand. Unternehmen Sie dazu nichts. Bis: { $until }
card-issuer-decides = Ein Partner erhebt Einwand. Es wird nichts automatisch gestoppt. Der Absender entscheidet bis: { $at }
card-issuer-decides-on = Ein Partner erhebt Einwand: Nr. { $numbers }. Es wird nichts automatisch gestoppt. Der Absender entscheidet bis: { $at }
card-own-objection = Ihr Einwand: { $concern } · gilt bis: { $until }
card-set-aside = Einwand vom Absender abgewiesen: { $at }
card-window-closed = Einwandfrist abgelaufen: { $at }
card-no-objection = Kein Einwand vermerkt. Einwandfrist abgelaufen: { $at }
card-withdrawn = Zurückgezogen. Unternehmen Sie nichts weiter. Zeitpunkt: { $at }
card-closed = Geschlossen
card-left = Beendet: Dieser Partner ist nicht mehr im Netzwerk. Hier ist nichts zu tun.
card-mistaken = Beendet: irrtümlich angeschrieben. Hier ist nichts zu tun.
card-struck = Vom Absender herausgenommen, dazu ist nichts mehr zu tun: { $numbers }
card-unanswered = Geschlossen, unbeantwortet

## Der Inhalt

matter-heading = Inhalt von { $reference }
matter-locations = Fundstellen
matter-more-locations = Und weitere: { $count }. „Inhalt anzeigen“ zeigt alle.
matter-grounds = Einstufungen: { $grounds }
matter-languages = Sprache des Inhalts: { $languages }
matter-reasons = Gründe
matter-note = In den Worten des Absenders (Sprache { $language }): { $text }
matter-place = Betroffener Ort: { $place }
matter-seen = Gesehen { $at } · { $local }
matter-live = Live, als es gesehen wurde
matter-recorded = Eine Aufnahme
matter-authority = Behörde: { $name }
matter-legal-basis = Rechtsgrundlage: { $basis }
matter-authorised = Genehmigt von: { $by }
matter-exact = Genaue Adressen zu { $reference }. Aktive Links: Vorsicht. Das Anzeigen wurde protokolliert.
matter-taken-out = herausgenommen
matter-struck = Herausgenommen: { $numbers } · { $at } · { $text }

## Wer es genehmigt hat

authorised-by-judge = Richter oder Gericht
authorised-by-independent-authority = unabhängige Verwaltungsbehörde
authorised-by-police = Polizei oder Ministerium

## Warum ein Einwand erhoben wird

concern-investigation = Gefährdung von Ermittlungen
concern-fundamental-rights = Grundrechte sind berührt
