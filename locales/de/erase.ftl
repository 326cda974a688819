### Reviewed by: nobody yet; needs a duty officer whose first language is German.

command-erase-name = löschen
command-erase = Den Inhalt eines Alarms endgültig löschen; Absender und Sekretariat stimmen beide zu
desk-alert-erase = Löschen…
erase-title = Einen Alarm endgültig löschen
erase-reason = Warum? Nennen Sie nichts, was gelöscht wird
erase-order = Aktenzeichen des Gerichts, falls vorhanden
erase-order-below = Damit wird sofort gelöscht. Ohne sie wird der Absender um Bestätigung gebeten.
erase-about = Wird endgültig gelöscht, in der Datenbank und auf jeder Karte: { $reference }. Adressen, Notizen und Gründe sind dann weg; Zeiten, Zahlen und die Kette des Protokolls bleiben.
erase-asked = Beantragt: { $reference }. Gelöscht wird, sobald die andere Seite bestätigt hat.
erase-done = Endgültig gelöscht: { $reference }. Frühere Sicherungen enthalten ihn noch: Darum kümmert sich der Betreiber.
erase-kept = Nicht gelöscht: { $reference }. Niemand wird mehr gefragt.
erase-by-issuer = Beantragt von: { $partner } · { $at }
erase-by-secretariat = Vom Sekretariat beantragt: { $at }
erase-why = Grund: { $reason }
button-erase = Endgültig löschen
button-erase-never = Nicht löschen
button-erasure = Antrag ansehen…
notice-erasure-by-issuer = Der Absender beantragt, diesen Alarm endgültig zu löschen.
notice-erasure-by-secretariat = Das Sekretariat beantragt, diesen Alarm endgültig zu löschen.
card-erased = Gelöscht: { $at }
refusal-erased = Dieser Alarm wurde gelöscht: { $reference } · { $at }. Es gibt nichts mehr zu sehen oder zu tun.
refusal-other-side = Das muss die andere Seite bestätigen, und eine andere Person: Absender oder Sekretariat. Warten Sie darauf, oder nehmen Sie den Antrag zurück.
refusal-no-erasure = Niemand beantragt mehr, diesen Alarm zu löschen. Neuer Antrag: „Hilfe“ → „Löschen…“.
deed-erasure-asked = Löschung beantragt
deed-erasure-refused = nicht gelöscht
