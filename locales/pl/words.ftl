### Etykiety na kartach, w menu i na przyciskach: samodzielnie lub po dwukropku.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Rodzaje alertów

kind-referral = Zgłoszenie do dostawcy
kind-order-notice = Informacja o nakazie usunięcia
kind-prior-information = Uprzednia informacja
kind-scrutiny = Kopia do zbadania
kind-preservation = Wniosek o zabezpieczenie danych
kind-counter-speech = Kontrnarracja

## Stopnie

tier-1 = Stopień 1: zagrożenie życia
tier-2 = Stopień 2: kryzys
tier-3 = Stopień 3: propaganda podmiotu z listy organizacji terrorystycznych
tier-4 = Stopień 4: treści promujące terroryzm

## Kwalifikacje: rozporządzenie (UE) 2021/784, art. 2 pkt 7

ground-incites = Podżega do popełnienia przestępstw terrorystycznych, na przykład pochwalając akty terrorystyczne
ground-solicits-offences = Nakłania osoby do popełnienia przestępstw terrorystycznych lub przyczynienia się do nich
ground-solicits-participation = Nakłania osoby do udziału w działaniach grupy terrorystycznej
ground-instructs = Udziela instruktażu w zakresie broni, materiałów wybuchowych, szkodliwych substancji lub metod ataku
ground-threatens = Stanowi groźbę popełnienia przestępstwa terrorystycznego

## Cele

purpose-action = Do działania: { $ask }
purpose-consult = Do konsultacji
purpose-information = Do wiadomości

## Wnioski

ask-refer = Zgłosić dostawcy
ask-order = Wydać nakaz usunięcia
ask-locate = Ustalić osobę lub miejsce
ask-preserve = Zabezpieczyć dane
ask-find-copies = Wyszukać kopie

## Wyniki jednego adresu

result-removed = Usunięto
result-access-disabled = Uniemożliwiono dostęp
result-partly-removed = Usunięto częściowo
result-refused = Dostawca odmówił
result-force-majeure = Niemożliwe: siła wyższa
result-technically-impossible = Niemożliwe technicznie
result-clarification-wanted = Dostawca żąda wyjaśnień
result-already-offline = Już niedostępne
result-no-response = Brak odpowiedzi dostawcy

## Odpowiedzi partnera

answer-acknowledged = Potwierdzono odbiór
answer-provider-informed = Poinformowano dostawcę
answer-referral-sent = Wysłano zgłoszenie
answer-order-issued = Wydano nakaz
answer-preservation-asked = Zwrócono się o zabezpieczenie
answer-investigation-opened = Wszczęto postępowanie
answer-forwarded = Przekazano właściwemu organowi
answer-copies-found = Znaleziono kopie
answer-no-copies = Sprawdzono: brak kopii
answer-not-competent = Brak właściwości
answer-declined = Odmówiono
answer-nothing-to-do = Nie ma nic do zrobienia
answer-done = Zakończono

## Co znaczą oznaczenia TLP; samego oznaczenia nigdy się nie tłumaczy

tlp-clear = TLP:CLEAR: udostępnianie bez ograniczeń
tlp-green = TLP:GREEN: udostępnianie w społeczności, nie publicznie
tlp-amber = TLP:AMBER: zgodnie z zasadą wiedzy koniecznej, we własnej organizacji i dla tych, którym ona służy
tlp-amber-strict = TLP:AMBER+STRICT: zgodnie z zasadą wiedzy koniecznej, tylko we własnej organizacji
tlp-red = TLP:RED: tylko dla osób wskazanych jako adresaci; nie udostępniać

## Okresy

span-minutes = { PLURAL($count) ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
span-hours = { PLURAL($count) ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
span-working-days = { PLURAL($count) ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
    [many] { $count } dni roboczych
   *[other] { $count } dnia roboczego
}

## Liczby

count-alerts = { PLURAL($count) ->
    [one] { $count } alert
    [few] { $count } alerty
    [many] { $count } alertów
   *[other] { $count } alertu
}
count-partners = { PLURAL($count) ->
    [one] { $count } partner
    [few] { $count } partnerzy
    [many] { $count } partnerów
   *[other] { $count } partnera
}

## Partner bez nazwy

partner-coded = { $code }

## Dni i godziny, według czyjegoś zegara

day-monday = pon.
day-tuesday = wt.
day-wednesday = śr.
day-thursday = czw.
day-friday = pt.
day-saturday = sob.
day-sunday = niedz.
when-soon = { $day } { $time }
when-dated = { $day } { $date } { $time }
