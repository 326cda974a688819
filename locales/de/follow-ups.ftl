### Was gesagt wird, solange ein Partner etwas bearbeitet: Rufe, Anrufe, Wiedervorlagen. Um 3 Uhr nachts auf einem Telefon zu lesen.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Rufe

follow-up-backup = Niemand von den Diensthabenden hat geantwortet. Vertretung: Bitte übernehmen Sie.
follow-up-backup-undone = Die Diensthabenden sind nicht fertig geworden. Vertretung: Bitte übernehmen Sie.
follow-up-hotline = Bereitschaftsnummer: { $number }
follow-up-no-hotline = Keine Bereitschaftsnummer bekannt
follow-up-how-far = Wie weit ist es? Geben Sie an, was getan wurde.
follow-up-overdue = KEINE ANTWORT. Rufen Sie diese Partner an und geben Sie hier an, wen Sie erreicht haben.
follow-up-overdue-closest = KEINE ANTWORT von Partnern. „Stand anzeigen“ zeigt, von welchen. Rufen Sie dort an.
follow-up-late-acknowledging = { $partner }: nicht bestätigt · fällig: { $left }
follow-up-late-acting = { $partner }: bestätigt, nicht erledigt · fällig: { $left }
follow-up-call-closest = Partner sind im Verzug. „Stand anzeigen“ zeigt, welche. Rufen Sie dort an.
follow-up-late = { $partner }: keine Antwort
follow-up-no-backup = keine Vertretung
follow-up-call-these = Rufen Sie diese Partner an und geben Sie hier an, wen Sie erreicht haben.
follow-up-unposted = { $partner }: Karte nicht übermittelt
follow-up-count-unheard = nicht bestätigt: { $count }
follow-up-count-undone = bestätigt, nicht erledigt: { $count }
follow-up-count-unposted = nicht übermittelt: { $count }
follow-up-count-tier-1 = Dringlichkeit 1: { $count }
follow-up-count-tier-2 = Dringlichkeit 2: { $count }
follow-up-count-tier-3 = Dringlichkeit 3: { $count }
follow-up-count-tier-4 = Dringlichkeit 4: { $count }
follow-up-first-due = zuerst fällig: { $left }
follow-up-more = Und { $count } weitere, weniger dringend.
follow-up-call = Anruf vermerken
follow-up-all-partners = Alle Partner: { $count }
follow-up-show-all = Alle anzeigen
follow-up-reached = Erreicht
follow-up-not-reached = Nicht erreicht
follow-up-reached-receipt = Vermerkt: { $reference } · telefonisch bestätigt: { $partner }
follow-up-reached-again-receipt = Vermerkt: { $reference } · telefonisch erreicht: { $partner }. Es wird später wieder nachgefragt.
follow-up-not-reached-receipt = Zu { $reference } vermerkt: telefonisch nicht erreicht, { $partner }.

## Wiedervorlage

follow-up-asked-again = Wiedervorlage: { $at }
follow-up-choose-check = Wiedervorlage…
follow-up-check-title = Wiedervorlage
follow-up-check-when = 2026-03-01 09:05 oder 09:05; Ihre Ortszeit
follow-up-check-reason = Warum zu diesem Zeitpunkt, für die anderen
follow-up-check-set = { $reference } · Wiedervorlage: { $at }. Die Frist bleibt.
follow-up-check-late = Das liegt nicht vor der Frist: { $at }. Ist es bis dahin nicht erledigt, wird VERSÄUMT vermerkt. Dem Absender wird Ihr Zeitpunkt mitgeteilt; den Grund nimmt „Anderer Zeitpunkt…“ auf.
check-quarter = In 15 Minuten
check-half-hour = In 30 Minuten
check-hour = In 1 Stunde
check-two-hours = In 2 Stunden
check-four-hours = In 4 Stunden
check-eight-hours = In 8 Stunden
check-morning = Nächster Arbeitstag, 09:00
check-three-days = In 3 Tagen
check-week = In 7 Tagen
check-other = Anderer Zeitpunkt…

## Zurücknehmen, wieder öffnen, übergeben

follow-up-take-back = Zurücknehmen
follow-up-taken-back = Bestätigung zurückgenommen: { $reference }. Jemand muss übernehmen: Es wird wieder gerufen.
follow-up-reopen = Wieder öffnen…
follow-up-reopen-reason = Warum wieder geöffnet, fürs Protokoll
follow-up-reopened = Wieder offen: { $reference }. Geben Sie an, was getan wurde, sobald es getan ist.
follow-up-handed = Übergeben: { $reference } · betreut von jetzt an: { $who }
follow-up-note-kept = Notiz für die Übergabe aufbewahrt: { $reference }

## Auf Karten und Übersichten

follow-up-keeper = Betreut von { $who }
follow-up-by-telephone = Telefonisch bestätigt. Anruf von: { $who } · { $at }
follow-up-missed-acknowledging = VERSÄUMT. Zu bestätigen war es bis: { $at }
follow-up-missed-acting = VERSÄUMT. Zu erledigen war es bis: { $at }
follow-up-overtime = überfällig
follow-up-history = Was getan wurde
