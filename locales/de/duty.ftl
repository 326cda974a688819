### Der Dienst: wer ihn bei einem Partner hat und wie er übergeben wird. Zu lesen, wenn jemand geht und jemand kommt.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Der Befehl

command-duty-name = dienst
command-duty = Wer für Ihre Kontaktstelle Dienst hat: übernehmen, übergeben, beenden
command-take-name = übernehmen
command-take = Den Dienst übernehmen; ohne Zeitangabe bis zum Ende der heutigen Dienstzeit
command-give-name = übergeben
command-give = Den Dienst einer Kollegin oder einem Kollegen übergeben, mit allem, was offen ist
command-end-name = beenden
command-end = Den Dienst beenden und übergeben, was offen ist
option-until-name = bis
option-until = 2026-03-01 18:00 oder 18:00, in Ihrer Ortszeit
option-duty-colleague = Wer von jetzt an Dienst hat

## Wer Dienst hat

duty-heading = Dienst: { $partner }
duty-held = Im Dienst: { $who } · seit: { $since } · bis: { $until }
duty-vacant = Niemand hat Dienst. Alarme rufen weiterhin die Dienstrolle.
duty-working-until = Dienstzeit: jetzt, bis { $at } · { $local }
duty-working-from = Nächste Dienstzeit: ab { $at } · { $local }
duty-backup = Vertretung: { $role }
duty-no-backup = Keine Vertretung
duty-take = Dienst übernehmen
duty-give = Dienst übergeben an…
duty-end = Dienst beenden
duty-taken = Sie haben Dienst. Bis: { $until }
duty-given = Von jetzt an im Dienst: { $who }, bis { $until }.
duty-ended = Der Dienst ist beendet.

## Die Übergabe, im Kanal des Partners

hand-over-over = Dienst zu Ende: { $who }
hand-over-ended = Dienst beendet: { $who }
hand-over-given = Dienst übergeben: { $who } → { $to }
hand-over-lost = Ohne Rolle dieses Partners: { $who }. Der Dienst ist unbesetzt.
hand-over-still-open = ÜBERGABE. Offen ist:
hand-over-nothing-open = Nichts ist offen.
hand-over-note = Notiz: { $text }
hand-over-note-hidden = Es gibt eine Notiz. Sie ganz lesen: „Hilfe“ → „Bearbeitung…“.
hand-over-more-notes = Weitere Notizen: { $count }. Eine davon öffnen: „Hilfe“ → „Bearbeitung…“.
hand-over-have-it = Übernehmen
hand-over-add-note = Notiz hinzufügen…
hand-over-note-label = Was die Ablösung wissen muss
hand-over-has-it = Übernommen: { $who }, { $at }.
hand-over-no-duty-until = Kein Dienst bis { $when }.
hand-over-unrelieved = Niemand hat den Dienst übernommen, und dies ist offen. Vertretung: Bitte übernehmen Sie.
hand-over-unrelieved-at = { $partner }: Niemand hat den Dienst übernommen, und Alarme der Dringlichkeit 1 oder 2 sind offen. Rufen Sie diesen Partner an.
