### Die Wörter des Fachs, eines für jeden Begriff.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Personen und Stellen

-partner = Partner
# „Ihre Kontaktstelle“ steht, wo es um den Partner geht, für den jemand handelt: „Ihr Partner“ klänge nach einem anderen.
-contact-point = Kontaktstelle
-duty-officer = Diensthabende
-secretariat = Sekretariat
# Verordnung (EU) 2021/784: „Hostingdiensteanbieter“.
-provider = Anbieter

## Was ausgelöst wird

# „Meldung“ ist nach der Verordnung die freiwillige Meldung an den Anbieter (beim BKA „Löschanregung“).
-alert = Alarm
-reference = Aktenzeichen
-kind = Art
# „Stufe“ bleibt der Eskalation vorbehalten.
-tier = Dringlichkeit
# Eine Webadresse eines Alarms; „Ort“ bleibt dem wirklichen Ort vorbehalten.
-location = Fundstelle
# Die rechtliche Einstufung nach Artikel 2 Nummer 7 der Verordnung; „Grund“ ist der tatsächliche.
-ground = Einstufung
-exercise = Übung

## Wer um was ersucht wird

-audience = Adressaten
-purpose = Zweck
-ask = Ersuchen
-route = Verteilregel

## Was daraus wird

-follow-up = Bearbeitung
-answer = Antwort
-result = Ergebnis
# „Widerspruch“ ist ein Rechtsbehelf und deshalb nicht gemeint.
-objection = Einwand
-deadline = Frist

## Was gelesen wird

# Eine Karte wird „übermittelt“, nie „zugestellt“: Das wäre die förmliche Zustellung einer Anordnung.
-card = Karte
-board = Übersicht
-digest = Tagesbericht
-journal = Protokoll
