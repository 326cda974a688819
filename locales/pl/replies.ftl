### Prywatne odpowiedzi: co zrobiono, menu, listy, pomoc.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Co osoba właśnie zrobiła

receipt-acknowledged = Potwierdzono odbiór: { $reference }
receipt-many = Odnotowano: { $alerts }.
receipt-answered = Odnotowano przy { $reference }: { $answer }.
receipt-reported = Odnotowano przy { $reference }: { $result }, adresy nr { $numbers }.
receipt-objected = Sprzeciw odnotowano: { $reference } · ważny do: { $until }. Nazwę punktu kontaktowego i powód pozna tylko nadawca.
receipt-lifted = Sprzeciw cofnięty: { $reference }
receipt-lets-end = Państwa sprzeciw: { $reference } · wygasa: { $until }. Nie ma nic więcej do zrobienia.
receipt-set-aside = Sprzeciw odrzucony: { $reference }. Partnerzy poproszeni o działanie otrzymują polecenie kontynuowania.
receipt-upheld = Sprzeciw uznany: { $reference }. Partnerzy poproszeni o działanie otrzymują polecenie wstrzymania się.
receipt-amended = Zmieniono: { $reference } · wersja: { $revision }. Adresaci widzą, co się zmieniło.
receipt-widened = Wysłano do dalszych partnerów: { $reference } · { $count }
receipt-withdrawn = Alert wycofany: { $reference }. Partnerzy poproszeni o działanie otrzymują polecenie zaprzestania działań.
receipt-taken-out = Usunięto: { $reference }. Zainteresowani zostaną powiadomieni.
receipt-legal-added = Dane prawne odnotowano: { $reference }
receipt-shared = Udostępniono: { $reference } · partner: { $partner }
receipt-not-shared = Nie udostępniono. Drugi partner nie dowie się, że było takie pytanie.
receipt-sent = Wysłano: { $reference }. Adresaci: { $partners }. Przebieg pokazuje tablica.
receipt-discarded = Wersję roboczą usunięto.
receipt-nothing = Anulowano.
receipt-unchanged = Nic nie zmieniono.
receipt-fault = Wystąpił błąd ({ $incident }). Przed ponowną próbą proszę sprawdzić, co zostało wykonane.
receipt-rest = To odnotowano. Dalszy ciąg się nie powiódł ({ $incident }).
receipt-draft-kept = Zachowano jako wersję roboczą. Dalej: „Wersje robocze”.

## Menu

reply-answers = Odpowiedź na { $reference }
reply-withdraw = Wycofać ten alert? { $reference } · Partnerzy poproszeni o działanie zostaną wezwani i otrzymają polecenie zaprzestania działań.

## Sprzeciwy

reply-objections = Sprzeciwy wobec { $reference }
reply-objection = { $partner }: { $concern }; do: { $until }
reply-objection-to = { $partner }, adresy nr { $numbers }: { $concern }; do: { $until }
reply-in-their-words = Dosłownie: { $text }
reply-no-objection = Nie odnotowano sprzeciwu. Milczenie nie jest zgodą.
reply-without-result = Bez wyniku: { $numbers }. Podać go przez „Wyniki…” czy mimo to zakończyć?
reply-without-results = Bez wyniku dla adresów z tych alertów. Podać go przez „Wyniki…” na karcie czy mimo to zakończyć?
reply-close-anyway = Mimo to zakończ
reply-mixed-host = Wygląda jak inny host: { $number } · { $host }
reply-nobody-to-share = Nie ma już partnera, któremu można go udostępnić.

## Listy

reply-inbox = Do załatwienia przez Państwa punkt kontaktowy: { $count }
reply-inbox-empty = Państwa punkt kontaktowy nie ma nic do załatwienia.
inbox-to-act = Do wykonania: { $count }
inbox-to-decide = Sprzeciwy do rozstrzygnięcia: { $count }
inbox-to-complete = Dane prawne do uzupełnienia: { $count }
inbox-missing = brakuje: { $gaps }
inbox-acknowledge-routine = Potwierdź wszystkie: stopień 3 i 4
inbox-choose = Wybierz alerty…
inbox-all = Wszystkie alerty: { $count }
inbox-taken = Wszystkie potwierdzone: { $count }
inbox-chosen = Wybrane: { $count }
inbox-hint-removed = „Wszystko usunięto”: dotyczy każdego adresu bez wyniku, według dostawcy. Alert zostaje zamknięty.
inbox-hint-done = „Zakończono”: zamyka alerty; jeśli brakuje wyniku, najpierw pojawi się pytanie.
reply-to-act = działać do: { $at }, { $left }
reply-found = Znaleziono: { $count }
reply-latest = Ostatnie alerty
reply-nothing-found = Nic nie znaleziono dla Państwa punktu kontaktowego. Proszę podać sygnaturę, na przykład FR-7K3QX, lub pełny adres.
reply-no-alerts = Nie nadano jeszcze żadnego alertu.
reply-drafts = Wersje robocze: { $count }
reply-no-drafts = Nie ma wersji roboczych. Nową rozpoczyna przycisk „Nadaj”.
reply-draft = { $tier }: { $who }, { $at }, adresy: { $count }

## Pomoc

help-what = Chappe przekazuje między partnerami alerty dotyczące treści o charakterze terrorystycznym, każdemu w jego języku. Karty są w Państwa kanale; to, co prywatne, widzi tylko jedna osoba.
help-cards =
    Na karcie:
    „Potwierdź odbiór” oznacza, że ktoś zajął się sprawą.
    „Podjęte działanie…” mówi, co zrobiono lub dlaczego nie.
    „Wyniki…” mówi, co stało się z każdym adresem.
    „Zgłoś sprzeciw…” prosi innych o wstrzymanie się.
    „Pokaż treść” otwiera adresy i powody i jest odnotowywane.
help-nobody = Brak jeszcze roli dyżurnej. Proszę zwrócić się o nią do punktu kontaktowego lub sekretariatu.
