### Słowa tej dziedziny, po jednym na każde pojęcie.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

## Osoby i instytucje

# „Państwa punkt kontaktowy” to partner, w którego imieniu ktoś działa: „Państwa partner” znaczyłby też „partner państwa”.
-partner = partner
-contact-point = punkt kontaktowy
-duty-officer = dyżurny
-secretariat = sekretariat
# Rozporządzenie (UE) 2021/784: „dostawca usług hostingowych”.
-provider = dostawca

## Co się nadaje

# „Zgłoszenie” to dobrowolne zgłoszenie dostawcy.
-alert = alert
-reference = sygnatura
-kind = rodzaj
# „Poziom” jest zastrzeżony dla eskalacji.
-tier = stopień
# Jeden adres internetowy; „lokalizacja” oznaczałaby rzeczywiste miejsce.
-location = adres
# Kwalifikacja prawna z art. 2 pkt 7 rozporządzenia; „powód” dotyczy faktów.
-ground = kwalifikacja
-exercise = ćwiczenie

## Kogo o co się prosi

-audience = adresaci
-purpose = cel
-ask = wniosek
-route = reguła kierowania

## Co dzieje się dalej

-follow-up = realizacja
-answer = odpowiedź
-result = wynik
-objection = sprzeciw
-deadline = termin

## Co się czyta

# Kartę się „zamieszcza”: nie „publikuje”, bo nie jest jawna, i nigdy „doręcza”, bo doręczenie dotyczy nakazu.
-card = karta
-board = tablica
-digest = raport dzienny
-journal = dziennik
