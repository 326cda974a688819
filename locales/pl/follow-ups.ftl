### Co się mówi, gdy partner prowadzi sprawę: wezwania, telefony, następne sprawdzenia. Do czytania o 3 w nocy na telefonie.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Wezwania

follow-up-backup = Nikt z dyżurnych nie odpowiedział. Zastępcy: proszę przejąć sprawę.
follow-up-backup-undone = Dyżurni nie zakończyli sprawy. Zastępcy: proszę przejąć sprawę.
follow-up-hotline = Telefon dyżurny: { $number }
follow-up-no-hotline = Brak telefonu dyżurnego
follow-up-how-far = Na jakim jest etapie? Proszę podać, co zrobiono.
follow-up-overdue = BRAK ODPOWIEDZI. Zadzwonić do tych partnerów i podać tutaj, do kogo się dodzwoniono.
follow-up-overdue-closest = BRAK ODPOWIEDZI partnerów. „Pokaż stan” wskazuje których. Zadzwonić do nich.
follow-up-late-acknowledging = { $partner }: bez potwierdzenia · termin: { $left }
follow-up-late-acting = { $partner }: potwierdzono odbiór, nie załatwiono · termin: { $left }
follow-up-call-closest = Niektórzy partnerzy są po terminie. „Pokaż stan” wskazuje którzy. Zadzwonić do nich.
follow-up-late = { $partner }: brak odpowiedzi
follow-up-no-backup = brak zastępców
follow-up-call-these = Zadzwonić do tych partnerów i podać tutaj, do kogo się dodzwoniono.
follow-up-unposted = { $partner }: karty nie udało się zamieścić
follow-up-count-unheard = bez potwierdzenia: { $count }
follow-up-count-undone = potwierdzono odbiór, nie załatwiono: { $count }
follow-up-count-unposted = nie zamieszczono: { $count }
follow-up-count-tier-1 = stopień 1: { $count }
follow-up-count-tier-2 = stopień 2: { $count }
follow-up-count-tier-3 = stopień 3: { $count }
follow-up-count-tier-4 = stopień 4: { $count }
follow-up-first-due = pierwszy termin: { $left }
follow-up-more = Pozostałe ({ $count }), mniej pilne.
follow-up-call = Odnotuj połączenie
follow-up-all-partners = Wszyscy partnerzy: { $count }
follow-up-show-all = Pokaż wszystko
follow-up-reached = Dodzwoniono się
follow-up-not-reached = Brak odpowiedzi
follow-up-reached-receipt = Odnotowano: { $reference } · odbiór potwierdzony telefonicznie: { $partner }
follow-up-reached-again-receipt = Odnotowano: { $reference } · nawiązano kontakt telefoniczny: { $partner }. Pytanie zostanie ponowione później.
follow-up-not-reached-receipt = Odnotowano przy { $reference }: nikt nie odebrał telefonu, { $partner }.

## Następne sprawdzenia

follow-up-asked-again = Następne przypomnienie: { $at }
follow-up-choose-check = Przypomnij…
follow-up-check-title = Kiedy przypomnieć
follow-up-check-when = 2026-03-01 09:05 albo 09:05; czas lokalny
follow-up-check-reason = Powód wyboru czasu, dla innych dyżurnych
follow-up-check-set = { $reference } · następne przypomnienie: { $at }. Termin się nie zmienia.
follow-up-check-late = To nie jest przed terminem: { $at }. Jeśli sprawa nie będzie załatwiona, zostanie odnotowane PO TERMINIE. Nadawca otrzyma informację o Państwa terminie; powód można podać przez „Inny czas…”.
check-quarter = Za 15 minut
check-half-hour = Za 30 minut
check-hour = Za 1 godzinę
check-two-hours = Za 2 godziny
check-four-hours = Za 4 godziny
check-eight-hours = Za 8 godzin
check-morning = Następny dzień roboczy, 09:00
check-three-days = Za 3 dni
check-week = Za 7 dni
check-other = Inny czas…

## Cofanie, ponowne otwieranie, przekazywanie

follow-up-take-back = Cofnij odbiór
follow-up-taken-back = Potwierdzenie odbioru cofnięto: { $reference }. Ktoś musi przejąć sprawę: wezwanie zostanie ponowione.
follow-up-reopen = Otwórz ponownie…
follow-up-reopen-reason = Powód ponownego otwarcia, do dziennika
follow-up-reopened = Ponownie otwarty: { $reference }. Po wykonaniu proszę podać, co zrobiono.
follow-up-handed = Przekazano: { $reference } · od teraz prowadzi: { $who }
follow-up-note-kept = Notatka zachowana dla następnego dyżuru: { $reference }

## Na kartach i tablicach

follow-up-keeper = Prowadzi: { $who }
follow-up-by-telephone = Odbiór potwierdzony telefonicznie. Dzwonił(a): { $who } · { $at }
follow-up-missed-acknowledging = PO TERMINIE. Potwierdzić należało do: { $at }
follow-up-missed-acting = PO TERMINIE. Załatwić należało do: { $at }
follow-up-overtime = po terminie
follow-up-history = Co zrobiono
