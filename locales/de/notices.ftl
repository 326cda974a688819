### Was der Bot neben den Karten von sich aus sagt: um 3 Uhr nachts auf einem Telefon zu lesen.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

notice-ring = Bitte Empfang bestätigen
notice-ring-waits = Das wartet auf Sie
notice-ring-more = Und { $count } weitere: „Zu erledigen“.
notice-go-on = FORTFAHREN. Es besteht kein Einwand mehr.
notice-go-on-decided = FORTFAHREN. Der Absender hat den Einwand abgewiesen.
notice-set-aside = Der Absender hat Ihren Einwand abgewiesen und lässt die anderen fortfahren: { $at }.
notice-changed = GEÄNDERT seit Ihrer Bestätigung. Lesen Sie erneut und bestätigen Sie erneut.
notice-stop = HALT. Der Absender hat diesen Alarm zurückgezogen.
notice-struck = HERAUSGENOMMEN vom Absender: { $numbers }. Unternehmen Sie zu diesen Fundstellen nichts.
notice-struck-closest = Der Absender hat etwas aus diesem Alarm herausgenommen. Was, zeigt „Alarm anzeigen“.
notice-mistaken = HALT. Sie wurden irrtümlich angeschrieben: Von Ihnen wird nichts verlangt.
notice-undo = Was Sie getan haben, ist vielleicht rückgängig zu machen: Wenden Sie sich an den Anbieter.
notice-not-posted-closest = Eine Karte konnte nicht rechtzeitig übermittelt werden. „Stand anzeigen“ zeigt, wem. Erreichen Sie diesen Partner auf anderem Weg.
notice-objected-urgent = Ein Partner erhebt Einwand. Es wird nichts automatisch gestoppt. Entscheiden Sie bis: { $at }
notice-objected = Ein Partner erhebt Einwand. Die um Handeln ersuchten Partner wurden zum Warten aufgefordert. „Einwände“ zeigt, wer und warum.
notice-undecided = NICHT ENTSCHIEDEN. Ein Partner erhebt Einwand. Entscheiden Sie jetzt. Ihre Entscheidung war fällig: { $at }
notice-undecided-secretariat = Der Absender hat über einen Einwand nicht rechtzeitig entschieden. Erreichen Sie den Absender auf anderem Weg.
notice-renew = Ihren Einwand erneuern? Er endet: { $at }
notice-no-objection = Alle Einwandfristen sind abgelaufen: kein Einwand vermerkt. Schweigen ist keine Zustimmung.
notice-partner-left = Nicht mehr im Netzwerk: { $partner }. Ersuchen Ihrer Alarme, die damit geschlossen sind: { $count }. Welche, zeigen die Übersichten.
notice-share-wanted = Zu demselben Inhalt hat Alarm ausgelöst: { $partner }. Dieser Partner kennt Ihren Alarm nicht. Teilen?
notice-share-wanted-closest = Ein anderer Partner hat zu demselben Inhalt Alarm ausgelöst. Er kennt Ihren Alarm nicht. „Partner anzeigen“ zeigt, welcher es ist. Teilen?
notice-legal-due = Behörde und Rechtsgrundlage sind nachzureichen. Bis: { $at }
notice-later = Antwortet nach der Frist: { $partner }, { $at }. „Stand anzeigen“ nennt den Grund.
notice-later-closest = Ein Partner antwortet nach der Frist. „Stand anzeigen“ nennt ihn und den Grund.
notice-panel = Was möchten Sie tun? Diese Schaltflächen funktionieren Tag und Nacht. Nur Sie sehen die Antworten.
notice-panel-secretariat = Das Netzwerk auf einen Blick, und was es ändert. Diese Schaltflächen funktionieren Tag und Nacht. Nur Sie sehen die Antworten.
