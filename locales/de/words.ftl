### Bezeichnungen auf Karten, Menüs und Schaltflächen: allein oder nach einem Doppelpunkt.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Arten von Alarmen

kind-referral = Meldung an den Anbieter
kind-order-notice = Mitteilung über eine Entfernungsanordnung
kind-prior-information = Vorabinformation
kind-scrutiny = Kopie zur Überprüfung
kind-preservation = Sicherungsersuchen
kind-counter-speech = Gegenrede

## Dringlichkeiten

tier-1 = Dringlichkeit 1: Gefahr für Leib oder Leben
tier-2 = Dringlichkeit 2: Krise
tier-3 = Dringlichkeit 3: Propaganda einer gelisteten Vereinigung
tier-4 = Dringlichkeit 4: Werbung für Terrorismus

## Einstufungen: Verordnung (EU) 2021/784, Artikel 2 Nummer 7

ground-incites = Stiftet zu terroristischen Straftaten an, etwa durch Verherrlichung terroristischer Handlungen
ground-solicits-offences = Bestimmt Personen dazu, terroristische Straftaten zu begehen oder zu deren Begehung beizutragen
ground-solicits-participation = Bestimmt Personen dazu, sich an Handlungen einer terroristischen Vereinigung zu beteiligen
ground-instructs = Unterweist im Umgang mit Waffen, Sprengstoffen, schädlichen Stoffen oder in Anschlagsmethoden
ground-threatens = Stellt eine Drohung mit der Begehung einer terroristischen Straftat dar

## Zwecke

purpose-action = Zum Handeln: { $ask }
purpose-consult = Zur Konsultation
purpose-information = Zur Information

## Ersuchen

ask-refer = Dem Anbieter melden
ask-order = Entfernungsanordnung erlassen
ask-locate = Person oder Ort feststellen
ask-preserve = Daten sichern
ask-find-copies = Nach Kopien suchen

## Ergebnisse einer Fundstelle

result-removed = Entfernt
result-access-disabled = Zugang gesperrt
result-partly-removed = Teilweise entfernt
result-refused = Vom Anbieter abgelehnt
result-force-majeure = Unmöglich: höhere Gewalt
result-technically-impossible = Technisch unmöglich
result-clarification-wanted = Rückfrage des Anbieters
result-already-offline = Bereits offline
result-no-response = Keine Reaktion des Anbieters

## Antworten eines Partners

answer-acknowledged = Bestätigt
answer-provider-informed = Anbieter informiert
answer-referral-sent = Dem Anbieter gemeldet
answer-order-issued = Anordnung erlassen
answer-preservation-asked = Um Sicherung ersucht
answer-investigation-opened = Ermittlungen eingeleitet
answer-forwarded = An die zuständige Behörde weitergeleitet
answer-copies-found = Kopien gefunden
answer-no-copies = Gesucht: keine Kopien
answer-not-competent = Nicht zuständig
answer-declined = Abgelehnt
answer-nothing-to-do = Nichts zu tun
answer-done = Erledigt

## Was die TLP-Kennzeichnungen bedeuten; die Kennzeichnung selbst wird nie übersetzt

tlp-clear = TLP:CLEAR: Weitergabe unbeschränkt
tlp-green = TLP:GREEN: Weitergabe innerhalb der Gemeinschaft, nicht öffentlich
tlp-amber = TLP:AMBER: nur bei Kenntnisbedarf, in der eigenen Organisation und bei denen, für die sie arbeitet
tlp-amber-strict = TLP:AMBER+STRICT: nur bei Kenntnisbedarf, allein in der eigenen Organisation
tlp-red = TLP:RED: nur für die adressierten Personen; keine Weitergabe

## Zeitspannen

span-minutes = { PLURAL($count) ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
span-hours = { PLURAL($count) ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
span-working-days = { PLURAL($count) ->
    [one] { $count } Arbeitstag
   *[other] { $count } Arbeitstage
}

## Anzahlen

count-alerts = { PLURAL($count) ->
    [one] { $count } Alarm
   *[other] { $count } Alarme
}
# „Partner“ hat nur eine Form.
count-partners = { $count } Partner

## Ein Partner ohne Namen

partner-coded = { $code }

## Tage und Stunden, nach der Uhr vor Ort

day-monday = Mo
day-tuesday = Di
day-wednesday = Mi
day-thursday = Do
day-friday = Fr
day-saturday = Sa
day-sunday = So
when-soon = { $day } { $time }
when-dated = { $day } { $date } { $time }
