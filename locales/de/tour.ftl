### Der Rundgang auf der Seite der Sandbox: das Erste, was Besucher lesen, in der Sprache ihres Browsers. Die Bedienelemente
### der Seite sind englisch und werden so zitiert.
### Reviewed by: nobody yet; needs a reader whose first language is German.

tour-title = Ihr erster Alarm
tour-words = Dies ist ein Discord auf Ihrem eigenen Rechner, mit einem Netz von sechzig Partnern. Nichts verlässt ihn, und nichts darin ist echt. Zu Beginn sind Sie der Betreiber und sehen alle Kanäle. Mit den Schaltflächen unten werden Sie Diensthabende eines Partners, in dessen Kanal.
tour-raise = **Frankreich löst einen Alarm aus.** Wählen Sie die erste Lage und geben Sie eine erfundene Adresse an: { $address }. Die Schaltfläche dafür: **{ $button }**
tour-send = **Sehen Sie nach, wer gerufen wird, dann senden Sie.** Die Vorschau zeigt, wer jetzt gerufen wird, wer später, und warum. Die letzte Schaltfläche: **{ $button }**
tour-acknowledge = **Japan bestätigt den Empfang.** Derselbe Alarm, auf Japanisch und nach Tokioter Zeit; Frankreichs Übersicht folgt sofort. Die Schaltfläche auf der Karte: **{ $button }**
tour-clock = **Lassen Sie Zeit vergehen.** Erinnerungen, Eskalationen und Tagesberichte kommen jeweils zu ihrer Zeit. „To the next event“ geht von einem Ereignis zum nächsten.
tour-be-france = Frankreich sein
tour-be-japan = Japan sein
tour-to-clock = Uhr zeigen
