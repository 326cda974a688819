### Titel und Felder der Formulare: höchstens 45 Zeichen.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Titel

form-raise = Alarm auslösen
form-urgent = Eilfall
form-add-locations = Fundstellen hinzufügen
form-circumstances = Wann und wo
form-legal = Rechtsangaben
form-words = Eigene Worte
form-details = Einzelheiten zu den Gründen
form-audience = Adressaten ändern
form-decline = Ablehnen
form-report = Ergebnisse melden
form-object = Einwand: warten
form-widen = Weitere Partner adressieren
form-taking-out = Aus dem Alarm herausnehmen

## Felder

form-locations = Fundstellen, eine je Zeile
form-take-out = Herausnehmen: 3, 7-9
form-note = Warum, in eigenen Worten
form-note-language = Sprache dieser Worte, etwa de
form-place = Betroffener Ort oder Anlass, falls bekannt
form-seen-at = Gesehen: 09:05 oder 2026-03-01 09:05
form-received = Eingang beim Anbieter
form-received-at = Eingang: 09:05 oder 2026-03-01 09:05
form-languages = Sprache des Inhalts, etwa ar, fr
form-authority = Behörde
form-legal-basis = Rechtsgrundlage
form-to-act = Um Handeln ersucht, etwa EU, JP, -HU
form-to-consult = Konsultiert
form-to-inform = Informiert
form-reason = Grund
form-numbers = Welche: 3, 7-9
form-except = Außer: 3, 7-9
form-group = Wer bekennt sich zum Anschlag?
form-entity = Wessen offizielle Propaganda?
form-magazine = Magazin; Ausgabe, etwa Titel; 15
form-allegiance = Treueschwur auf wen?
form-target = Drohung gegen wen oder was?
form-persons = Wie viele Personen sind genannt?
form-recruiter = Anwerbung für wen?
form-copies = Kopien; Stunden, etwa 40; 2
form-colleague = Kollegin oder Kollege
form-until = Bis
form-situation = Was geschieht?
form-by-rules = Bleibt das Feld leer, bestimmen die Regeln die Adressaten.
form-no-exception-below = Ankreuzen bestätigt es für jede Fundstelle. Sonst werden Sie vor dem Senden gefragt.
form-result = Ergebnis
form-verified = Wer sagt das?
form-looked = Selbst überprüft
form-told = Vom Anbieter mitgeteilt
form-which = Welche Fundstellen?
form-rest = Keine genannt: alle, die noch kein Ergebnis haben.
form-all = Keine genannt: alle.
form-wrong-below = Die nicht hierher gehören. Keine genannt: keine.
form-mistaken = Irrtümlich angeschriebene Partner
form-concern = Warum sollen die anderen warten?
form-issuer-alone = Der Name Ihrer Kontaktstelle und der Grund gehen nur an den Absender.
