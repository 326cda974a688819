### Raport dzienny w kanale partnera i raport sekretariatu: do przeczytania w minutę na telefonie.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Ramy

digest-heading = Raport dzienny: { $date }
digest-network-heading = Stan sieci: { $date }
digest-late = Ten raport jest opóźniony. Termin: { $at }.
digest-merged = Obejmuje także: { $dates }
digest-nothing = Dziś nie upływa żaden termin i nie ma nic nowego.
digest-nothing-due = Dziś nie upływa żaden termin.
digest-more = I dalsze: { $count }. Można je zobaczyć tutaj: „Do załatwienia” lub „Pomoc” → „Ostatnie alerty”.
digest-next = Następny raport: { $at }, { $left }. Teraz zawierałby:
digest-comes = W drodze do kanału, raport z dnia: { $date }
digest-was-posted = Dzisiejszy raport zamieszczono: { $at }. Co zawierałby kolejny: „Pomoc” → „Następny raport”.

## Części raportu

digest-overdue = Po terminie: { $count }
digest-to-acknowledge = Do potwierdzenia: { $count }
digest-due-today = Termin dzisiaj: { $count }
digest-objections = Sprzeciwy: { $count }
digest-answered = Alerty z odpowiedzią po ostatnim raporcie: { $count }
digest-unanswered = Zamknięte bez odpowiedzi: { $count }
digest-dealt = Załatwione po ostatnim raporcie: { $count }
digest-awaited = Państwa alerty, które czekają na innych: { $count }
digest-information = Do wiadomości: { $count }. Aby otworzyć jeden z nich: „Pomoc” → „Pokaż alert…”.

## Co mówi wiersz

digest-wait = WSTRZYMAĆ SIĘ: partner zgłasza sprzeciw
digest-issuer-decides = Partner zgłasza sprzeciw; rozstrzyga nadawca
digest-own-objection = Państwa sprzeciw
digest-objected = Sprzeciwy wobec Państwa alertów

## Liczby

digest-last-week = Ubiegły tydzień
digest-seven-days = Ostatnie siedem dni
digest-received = Otrzymane: { $count }
digest-in-time = potwierdzone na czas: { $count } z { $asked }
digest-closed = zamknięte: { $count }
digest-ended = zamknięte bez odpowiedzi: { $count }
digest-median = mediana reakcji: { $span } (kwadranse: { $quarters })

## Raport sekretariatu

digest-network-overdue = Partnerzy z przekroczonym terminem: { $count }
digest-partner-overdue = { $partner }: do potwierdzenia: { $acknowledge }, do działania: { $act }
digest-blocked = Kanały, w których nie udało się czegoś zamieścić: { $count }
digest-channel-closed = { $channel }: zamknięty dla bota od: { $since }, oczekujące wiadomości: { $count }
digest-channel-refused = { $channel }: wiadomości odrzucone przez Discord: { $count }
digest-unreachable = Partnerzy, u których poza godzinami pracy nikt nie jest dostępny: { $count }
digest-unreadable = Odłożone alerty, których nie można odczytać: { $count }. Naprawia je operator: „chappe doctor”, „chappe mend”.
digest-unrung = Partnerzy, u których żadne wezwanie do nikogo nie dociera: { $count }
digest-well = Żaden termin nie jest przekroczony, wszystko udało się zamieścić i wszyscy są dostępni.
