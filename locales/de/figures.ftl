### Kennzahlen: ein Diagramm und seine Zahlen.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

figures-network = Kennzahlen des Netzwerks
figures-own = Kennzahlen Ihrer Kontaktstelle
figures-period = Zeitraum: { $since } – { $until }. Übungen zählen nicht mit.
figures-reactions-about = Vom Beginn der Frist bis zur Bestätigung, Dringlichkeit 1 bis 3. Die Hälfte der Ersuchen wurde innerhalb des Medians bestätigt; ein Ersuchen, das niemand bestätigt hat, zählt als das langsamste.
figures-open-about = Übermittelte, noch nicht abschließend beantwortete Ersuchen, jeweils am Ende des Abschnitts.
figures-tiers-about = Ausgelöste Alarme.
figures-tiers-own-about = Alarme, die Sie erhalten haben.
figures-others-about = Die anderen: alle anderen Partner, die zu denselben Alarmen ersucht wurden; gezeigt, wo es mindestens fünf sind und keiner mehr als die Hälfte der Ersuchen hat.
figures-nothing = In diesem Zeitraum gibt es nichts zu zählen.
figures-quarters = Viertelstunden: { $quarters }
figures-late = meist nicht bestätigt
figures-not-asked = Nichts zu bestätigen: { $partners }

## Die Diagramme

figures-reactions = Reaktionszeit im Median, in Viertelstunden
figures-open = Offene Ersuchen im Zeitverlauf
figures-tiers = Alarme nach Dringlichkeit
figures-tier = Dringlichkeit { $tier }
figures-you = Ihre Kontaktstelle
figures-others = Die anderen

## Zur Auswahl

figures-chart = Diagramm
figures-time = Zeitraum
figures-month = Dieser Monat
figures-30 = Letzte 30 Tage
figures-90 = Letzte 90 Tage
figures-365 = Letzte 365 Tage
