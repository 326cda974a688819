### Dyżur: kto go ma u partnera i jak się go przekazuje. Do czytania, gdy jedna osoba wychodzi, a druga przychodzi.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Polecenie

command-duty-name = dyżur
command-duty = Kto ma dyżur w Państwa punkcie kontaktowym: przejęcie, przekazanie, zakończenie
command-take-name = przejmij
command-take = Przejmij dyżur; bez podania godziny trwa do końca pracy w tym dniu
command-give-name = przekaż
command-give = Przekaż dyżur innej osobie razem z otwartymi sprawami
command-end-name = zakończ
command-end = Zakończ dyżur i przekaż otwarte sprawy
option-until-name = do
option-until = 2026-03-01 18:00 albo 18:00, według czasu lokalnego
option-duty-colleague = Kto ma dyżur od teraz

## Kto ma dyżur

duty-heading = Dyżur: { $partner }
duty-held = Na dyżurze: { $who } · od: { $since } · do: { $until }
duty-vacant = Nikt nie ma dyżuru. Alerty nadal wzywają rolę dyżurną.
duty-working-until = Godziny pracy: teraz, do: { $at } · { $local }
duty-working-from = Następne godziny pracy od: { $at } · { $local }
duty-backup = Zastępcy: { $role }
duty-no-backup = Brak zastępców
duty-take = Przejmij dyżur
duty-give = Przekaż dyżur…
duty-end = Zakończ dyżur
duty-taken = Mają Państwo dyżur. Do: { $until }
duty-given = Od teraz dyżur ma: { $who }, do: { $until }.
duty-ended = Dyżur zakończony.

## Przekazanie dyżuru

hand-over-over = Dyżur dobiegł końca: { $who }
hand-over-ended = Dyżur zakończono: { $who }
hand-over-given = Dyżur przekazano: { $who } → { $to }
hand-over-lost = Bez roli tego partnera: { $who }. Dyżur jest nieobsadzony.
hand-over-still-open = PRZEKAZANIE DYŻURU. Otwarte sprawy:
hand-over-nothing-open = Nie ma otwartych spraw.
hand-over-note = Notatka: { $text }
hand-over-note-hidden = Jest notatka. Aby przeczytać całą: „Pomoc” → „Realizacja…”.
hand-over-more-notes = Inne notatki: { $count }. Aby otworzyć jedną z nich: „Pomoc” → „Realizacja…”.
hand-over-have-it = Przejmij
hand-over-add-note = Dodaj notatkę…
hand-over-note-label = Co musi wiedzieć następny dyżur
hand-over-has-it = Przejęte: { $who }, { $at }.
hand-over-no-duty-until = Następny dyżur dopiero od: { $when }.
hand-over-unrelieved = Nikt nie przejął dyżuru, a te sprawy są otwarte. Zastępcy: proszę je przejąć.
hand-over-unrelieved-at = { $partner }: nikt nie przejął dyżuru, a otwarte są alerty stopnia 1 lub 2. Zadzwonić do tego partnera.
