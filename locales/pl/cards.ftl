### Wiersze karty i prywatnej odpowiedzi, która pokazuje treść.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Terminy

clock-rings-at = Wezwanie od: { $at }
clock-acknowledge-by = Potwierdzić odbiór do: { $at }
clock-act-by = Podjąć działanie do: { $at }
clock-object-by = Zgłosić sprzeciw do: { $at }

## Czym jest alert

card-exercise = ĆWICZENIE: nic w tym alercie nie jest prawdziwe
card-exercise-brief = ĆWICZENIE
card-asked = Wniosek do Państwa: { $ask }
card-consulted = Do konsultacji: można zgłosić sprzeciw
card-informed = Do wiadomości: niczego się od Państwa nie oczekuje
card-where = Gdzie: { $platforms }
card-platform = { $name } × { $count }
card-other-platforms = inne witryny × { $count }
card-raised = Nadawca: { $partner } · { $at }
card-from = Nadawca: { $partner }
card-warning = Uwaga: skrajna przemoc lub cierpienie
card-hidden = Każdy wgląd jest odnotowywany.
card-closest = Szczegóły tylko przez „Pokaż treść”; każde wyświetlenie jest odnotowywane.
card-no-service = To jest zapis. Nie zastępuje doręczenia nakazu.

## Na jakim jest etapie

card-revised = Wersja: { $revision } · { $at }
card-news = Zmieniony po potwierdzeniu odbioru. Przeczytać ponownie i ponownie potwierdzić.
card-added = Adresy dodane od tego czasu: { $numbers }
card-without-result = Jeszcze bez wyniku: { $numbers }
card-acknowledged = Odbiór potwierdzony: { $who } · { $at }
card-answered = { $answer }: { $who } · { $at }
card-result-of-all = { $result }: wszystkie
card-result-of = { $result }: { $numbers }
card-verified = zweryfikowano: { $count }
card-verified-by = zweryfikowano: { $partner }
card-told-by = bez weryfikacji: { $partner }
card-wait = WSTRZYMAĆ SIĘ. Partner zgłasza sprzeciw. Nie podejmować żadnych działań. Do: { $until }
card-wait-with = WSTRZYMAĆ SIĘ, adresy nr { $numbers }. Partner zgłasza sprzeciw. Nie podejmować co do nich żadnych działań. Do: { $until }
card-issuer-decides = Partner zgłasza sprzeciw. Nic nie jest wstrzymywane automatycznie. Nadawca rozstrzyga do: { $at }
card-issuer-decides-on = Partner zgłasza sprzeciw, adresy nr { $numbers }. Nic nie jest wstrzymywane automatycznie. Nadawca rozstrzyga do: { $at }
card-own-objection = Państwa sprzeciw: { $concern } · ważny do: { $until }
card-set-aside = Sprzeciw odrzucony przez nadawcę: { $at }
card-window-closed = Termin sprzeciwu upłynął: { $at }
card-no-objection = Nie odnotowano sprzeciwu. Termin upłynął: { $at }
card-withdrawn = Wycofany. Nie podejmować dalszych działań. Kiedy: { $at }
card-closed = Zamknięty
card-left = Zakończono: ten partner nie jest już w sieci. Niczego się tu nie wymaga.
card-mistaken = Zakończono: adresat wskazany omyłkowo. Niczego się tu nie wymaga.
card-struck = Usunięte przez nadawcę, niczego się już co do nich nie wymaga: { $numbers }
card-unanswered = Zamknięty bez odpowiedzi

## Treść

matter-heading = Treść { $reference }
matter-locations = Adresy
matter-more-locations = I dalsze: { $count }. „Pokaż treść” pokazuje wszystkie.
matter-grounds = Kwalifikacje: { $grounds }
matter-languages = Język treści: { $languages }
matter-reasons = Powody
matter-note = Słowami nadawcy (język { $language }): { $text }
matter-place = Miejsce, którego to dotyczy: { $place }
matter-seen = Widziano: { $at } · { $local }
matter-live = Na żywo w chwili obejrzenia
matter-recorded = Nagranie
matter-authority = Organ: { $name }
matter-legal-basis = Podstawa prawna: { $basis }
matter-authorised = Zgoda: { $by }
matter-exact = Dokładne adresy { $reference }. Aktywne odnośniki: zachować ostrożność. Ich wyświetlenie odnotowano.
matter-taken-out = usunięty
matter-struck = Usunięte: { $numbers } · { $at } · { $text }

## Kto wydał zgodę

authorised-by-judge = sędzia lub sąd
authorised-by-independent-authority = niezależny organ administracyjny
authorised-by-police = policja lub ministerstwo

## Powód sprzeciwu

concern-investigation = dobro postępowania
concern-fundamental-rights = zagrożone są prawa podstawowe
