### Tablica nadawcy. Krótko: sześćdziesięciu partnerów mieści się w jednej wiadomości.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Ilu partnerów jest na którym etapie

board-sending = wysyłanie: { $count }
board-posted = bez potwierdzenia: { $count }
board-told = do wiadomości lub konsultacji: { $count }
board-acknowledged = potwierdzono odbiór: { $count }
board-acting = w toku: { $count }
board-closed = zamknięto: { $count }
board-unanswered = zamknięto bez odpowiedzi: { $count }
board-declined = odmówiono lub brak właściwości: { $count }
board-left = poza siecią: { $count }
board-mistaken = wskazani omyłkowo: { $count }
board-again = Nadano ponownie. Wcześniej wycofany: { $reference }
board-answers-later = odpowie później: { $at }

board-acknowledged-of = potwierdzono odbiór: { $count } z { $all }
board-offline-of = adresy niedostępne: { $count } z { $all }
board-next = najbliższy termin: { $left }
group-partners = { $partners }

## Wiersze

board-raised-by-you = Nadany przez Państwa: { $at }
board-withdrawn = Wycofany. Dalsze działania nie są potrzebne. Kiedy: { $at }
board-objections = Sprzeciwy: { $count }. „Sprzeciwy” pokazuje, kto i dlaczego. Milczenie nie jest zgodą.
board-decide-by = Rozstrzygnąć do: { $at } · „Sprzeciwy”
board-legal = Do uzupełnienia do: { $at } · { $gaps }
board-more-rows = Pozostałe ({ $count }): „Pokaż stan”.
board-closest = Adresatów i ich stan otwiera „Pokaż stan”.
board-unposted = nie udało się zamieścić
board-objects = sprzeciw
board-window-closed = termin sprzeciwu upłynął
board-no-objection = nie odnotowano sprzeciwu

## Czego brakuje

gap-locations = adres
gap-grounds = kwalifikacja
gap-reasons = powód
gap-exception = potwierdzenie „Nie edukacja, prasa, sztuka, badania”
gap-whole-site = stwierdzenie, że chodzi o całą witrynę
gap-authority = organ
gap-legal-basis = podstawa prawna
gap-authorised-by = kto wydał zgodę
