### Dane liczbowe: wykres i jego liczby.
### Reviewed by: nobody yet; needs a duty officer whose first language is Polish.

figures-network = Dane liczbowe sieci
figures-own = Dane liczbowe Państwa punktu kontaktowego
figures-period = Okres: { $since } – { $until }. Ćwiczeń nie uwzględnia się.
figures-reactions-about = Od rozpoczęcia biegu terminu do potwierdzenia, stopnie 1–3. Połowę wniosków potwierdzono w czasie nie dłuższym niż mediana; wniosek, którego nikt nie potwierdził, liczy się jako najwolniejszy.
figures-open-about = Wnioski przekazane i jeszcze niezamknięte, na koniec każdego odcinka.
figures-tiers-about = Wysłane alerty.
figures-tiers-own-about = Alerty, które Państwo otrzymali.
figures-others-about = Pozostali: wszyscy inni partnerzy, do których skierowano wnioski w tych samych alertach; widoczni, gdy jest ich co najmniej pięciu i żaden nie ma więcej niż połowy wniosków.
figures-nothing = W tym okresie nie ma czego liczyć.
figures-quarters = kwadranse: { $quarters }
figures-late = większość bez potwierdzenia
figures-not-asked = Nic do potwierdzenia: { $partners }

## Wykresy

figures-reactions = Mediana reakcji, w kwadransach
figures-open = Otwarte wnioski w czasie
figures-tiers = Alerty według stopnia
figures-tier = Stopień { $tier }
figures-you = Państwa punkt kontaktowy
figures-others = Pozostali

## Do wyboru

figures-chart = Wykres
figures-time = Okres
figures-month = Ten miesiąc
figures-30 = Ostatnie 30 dni
figures-90 = Ostatnie 90 dni
figures-365 = Ostatnie 365 dni
