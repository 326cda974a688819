### Warum etwas nicht angenommen wurde: ein Satz, was nicht stimmt, einer, was zu tun ist.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Eine unlesbare Fundstelle

refusal-location-empty = Hier steht keine Fundstelle. Fügen Sie die vollständige Adresse des Inhalts ein.
refusal-location-too-long = Diese Fundstelle ist zu lang für eine Nachricht. Lassen Sie weg, was nicht nötig ist, um den Inhalt zu finden.
refusal-location-shortened = Diese Fundstelle endet mit Auslassungspunkten: Sie wurde bei der Anzeige gekürzt. Kopieren Sie sie noch einmal vollständig.
refusal-location-control-character = Diese Fundstelle enthält ein Steuerzeichen. Geben Sie sie noch einmal von Hand ein.
refusal-location-blank-inside = Diese Fundstelle enthält ein Leerzeichen. Eine Fundstelle je Zeile; ein Leerzeichen, das dazugehört, schreibt man %20.
refusal-location-not-url = Das ist keine Webadresse. Fügen Sie die Adresse ein, die der Browser zeigt.
refusal-location-unsupported-scheme = Nur Webadressen können weitergegeben werden, keine Adressen der Art { $scheme }. Ist der Inhalt auch im Web, geben Sie die Webadresse an.
refusal-location-no-host = Diese Adresse nennt keine Website. Kopieren Sie sie noch einmal vollständig.
refusal-location-bad-host = Dieser Name einer Website ist ungültig. Prüfen Sie die Schreibweise.
refusal-location-bad-port = Der Port in dieser Adresse ist keine Zahl bis 65535. Berichtigen Sie ihn oder lassen Sie ihn weg.
refusal-location-credentials = Ein Benutzername vor der Website verdeckt sie. Geben Sie die Adresse ohne ihn an.
refusal-location-unknown-ending = Kein Name einer Website endet auf { $ending }. Prüfen Sie die Schreibweise.
refusal-location-not-public = Diese Website ist nicht im öffentlichen Internet. Geben Sie die Adresse an, unter der die Öffentlichkeit den Inhalt findet.
refusal-location-mail-address = Das ist eine E-Mail-Adresse. Geben Sie die Adresse der Seite an, auf der der Inhalt steht.
refusal-location-range = Das ist ein Bereich von IP-Adressen. Geben Sie jede Adresse an, unter der der Inhalt zu finden ist.
refusal-location-several = Hier gehen mehrere Adressen ineinander über. Schreiben Sie jede in eine eigene Zeile; ein Komma oder Semikolon, das zu einer Adresse gehört, schreibt man %2C oder %3B.
refusal-location-leads-elsewhere = Dieser Link zeigt etwas anderes an als die Adresse, zu der er führt. Fügen Sie nur die richtige Adresse ein.
refusal-location-hidden = Ein Mailprogramm oder Netzwerk hat die Adresse durch einen eigenen Link ersetzt, aus dem sie sich nicht ablesen lässt. Fügen Sie die Adresse ein, die der Browser bei geöffneter Seite zeigt.

## Wer anfragt

refusal-no-partner = Sie haben keine Dienstrolle. Bitten Sie Ihre Kontaktstelle oder das Sekretariat darum.
refusal-which-partner = Sie haben Rollen mehrerer Partner: { $partners }. Tun Sie dies im Kanal des Partners, für den Sie handeln.
refusal-admins-only = Das darf nur das Sekretariat. Wenden Sie sich an das Sekretariat.
refusal-auditors-only = Das dürfen nur der Absender, das Sekretariat und die Prüfer sehen. Wenden Sie sich dorthin.
refusal-wrong-server = Dieser Bot gehört zu einem anderen Discord-Server. Verwenden Sie ihn dort.
refusal-no-network = Das Netzwerk ist noch nicht eingerichtet. Das Sekretariat richtet es mit dem Befehl /network apply ein, in einem Kanal, in dem es schreiben darf.

## Alarme

refusal-no-such-alert = Für Ihre Kontaktstelle gibt es keinen solchen Alarm. Prüfen Sie das Aktenzeichen, etwa FR-7K3QX, oder sehen Sie unter „Zu erledigen“ nach.
refusal-not-a-search = Das ist weder ein Aktenzeichen noch eine Webadresse. Geben Sie eines von beiden an.
refusal-by-reference-alone = Das Sekretariat findet Alarme nur nach ihrem Aktenzeichen. Schreiben Sie ein Aktenzeichen, etwa FR-7K3QX, oder sehen Sie in der Liste nach: „Hilfe“ → „Neueste Alarme“.
refusal-issuer-only = Das darf nur der Absender. Wenden Sie sich an ihn.
refusal-nothing-asked = Bei diesem Alarm wird Ihre Kontaktstelle um nichts ersucht. Sie können ihn lesen und Einwand erheben, solange die Einwandfrist läuft.
refusal-withdrawn = Der Absender hat diesen Alarm zurückgezogen. Es ist nichts mehr zu tun.
refusal-closed = Bereits geschlossen: { $answer }, von { $by }, { $at }. Ist das falsch, nutzen Sie „Wieder öffnen…“ auf der Karte.
refusal-unanswered = Dies wurde als unbeantwortet geschlossen, { $at }. Ist noch etwas zu tun, nutzen Sie „Wieder öffnen…“ auf der Karte.
refusal-already-acknowledged = Bereits bestätigt: { $by }, { $at }. Sprechen Sie miteinander ab, wer handelt.
refusal-nobody-to-call = Dort muss niemand mehr angerufen werden: Inzwischen wurde geantwortet.
refusal-acknowledge-first = Noch niemand hat diesen Alarm bestätigt. Bestätigen Sie ihn zuerst.
refusal-not-closed = Dies wurde nicht durch eine Antwort geschlossen, also gibt es nichts wieder zu öffnen. Sehen Sie auf die Karte.
refusal-bad-check = Dieser Zeitpunkt ist vorbei oder mehr als ein Jahr entfernt. Wählen Sie einen anderen.
refusal-no-colleague = Diese Person hat keine Rolle Ihrer Kontaktstelle. Wählen Sie jemand anderen aus Ihrer Kontaktstelle.
refusal-reason-wanted = Diese Antwort braucht einen Grund. Geben Sie ihn an und senden Sie erneut.
refusal-bad-numbers = Keine Fundstelle dieses Alarms: { $written }. Schreiben Sie Nummern wie 3, 7-9.
refusal-nothing-left = Jede Fundstelle hat ein Ergebnis. Um eines zu berichtigen, schreiben Sie die Nummer der Fundstelle.
refusal-all-excepted = Alle diese Fundstellen sind ausgenommen, es bleibt keine. Nehmen Sie weniger aus.
refusal-struck = Der Absender hat diese herausgenommen: { $numbers }. Lassen Sie sie hier weg.
refusal-nothing-named = Weder Fundstelle noch Partner ist genannt. Nennen Sie, was nicht hierher gehört.
refusal-last-location = Es bliebe keine Fundstelle. Ziehen Sie stattdessen den Alarm zurück: „Zurückziehen“ in der Übersicht.
refusal-last-addressee = Es bliebe niemand, der handeln soll. Ziehen Sie stattdessen den Alarm zurück: „Zurückziehen“ in der Übersicht.
refusal-not-addressed = Von diesem Alarm nicht angeschrieben: { $partners }. Prüfen Sie die Namen.
refusal-locations-stay = Hier werden Fundstellen nur hinzugefügt. Gehört eine nicht hierher, nehmen Sie „Ändern“ → „Herausnehmen…“ in der Übersicht.
refusal-seen-otherwise = Von einer anderen Kontaktstelle bereits überprüft, Nr. { $numbers }: { $result }, { $at }. Was der Anbieter mitteilt, ersetzt das nicht: Lassen Sie diese Fundstellen aus, oder überprüfen Sie sie selbst und melden Sie es unter „Selbst überprüft“.

## Einwände

refusal-already-objected = Ihre Kontaktstelle hat bereits Einwand erhoben. Er gilt, bis er aufgehoben wird oder seine Zeit abläuft.
refusal-no-objection = Es liegt kein Einwand vor, der aufzuheben wäre. Sehen Sie auf die Karte: Seine Zeit kann abgelaufen sein.
refusal-informed-only = Ihre Kontaktstelle wird nur informiert und kann keinen Einwand erheben. Soll gewartet werden, schreiben Sie dem Absender.
refusal-window-closed = Ihre Kontaktstelle konnte Einwand erheben bis { $at }. Soll dennoch gewartet werden, schreiben Sie dem Absender.
refusal-already-decided = Bereits entschieden: { $by }, { $at }. „Einwände“ zeigt, was noch gilt.

## Die Stundenfrist des Anbieters

refusal-no-order = Zu diesem Alarm läuft keine Entfernungsanordnung Ihrer Kontaktstelle. Antworten Sie zuerst „Anordnung erlassen“.
refusal-received-in-future = Der Anbieter kann die Anordnung noch nicht erhalten haben. Schreiben Sie, wann er sie erhielt, in Ihrer Ortszeit.
refusal-received-before-raised = Der Alarm wurde ausgelöst { $at }; vorher kann der Anbieter die Anordnung nicht erhalten haben. Prüfen Sie Datum und Uhrzeit.
refusal-no-hour = Der Eingang beim Anbieter ist nicht vermerkt. Vermerken Sie ihn zuerst.
refusal-hour-paused-already = Die Frist ist aus diesem Grund bereits gehemmt. Vermerken Sie es, sobald er weggefallen ist.
refusal-hour-not-paused = Die Frist ist aus diesem Grund nicht gehemmt. Öffnen Sie sie erneut, um den Stand zu sehen.
refusal-hour-ended = Die Frist ist beendet: Jede Fundstelle hatte ihr Ergebnis { $at }. Ist das falsch, melden Sie das Ergebnis neu.

## Dienst

refusal-on-duty = Im Dienst: { $by }, seit { $since }. Bitten Sie um die Übergabe. Ist diese Person schon weg, drücken Sie „Dienst beenden“, dann „Dienst übernehmen“.
refusal-nobody-on-duty = Niemand hat Dienst. So übernehmen Sie ihn: „Dienst“ → „Dienst übernehmen“.

## Entwürfe und Senden

refusal-no-such-draft = Diesen Entwurf gibt es nicht mehr: Er wurde gesendet oder verworfen. Die übrigen stehen unter „Entwürfe“.
refusal-already-sent = Bereits gesendet: { $reference }. Sehen Sie in der Übersicht dazu nach.
refusal-preview-outdated = Seit dieser Vorschau hat sich etwas geändert. Nichts wurde gesendet: Prüfen Sie die neue Vorschau und senden Sie erneut.
refusal-too-soon = Diese Nachricht hatte sich gerade geändert, als Sie drückten. Nichts wurde getan: Sehen Sie sie an und drücken Sie erneut.
refusal-incomplete = Fehlt noch: { $gaps }. Ergänzen Sie es und senden Sie dann.
refusal-nobody-addressed = Niemand wäre adressiert. Ändern Sie die Adressaten und senden Sie dann.
refusal-already-addressed = Alle sind bereits adressiert, hierfür oder für mehr. Nennen Sie andere, oder ersuchen Sie die nur Informierten um Handeln.
refusal-nobody-acts = Niemand wird um Handeln ersucht. Ändern Sie die Adressaten oder bestätigen Sie, dass das gewollt ist.
refusal-unknown-partners = Weder Partner noch Gruppe: { $written }. Schreiben Sie Kürzel wie EU, JP, -HU.
refusal-own-partner = Ihre eigene Kontaktstelle löst den Alarm aus und kann nicht adressiert werden. Nehmen Sie sie aus der Zeile.
refusal-kept-out = Durch eine Regel ausgeschlossen: { $partner } · { $rule }. Nehmen Sie diesen Partner aus der Zeile oder wenden Sie sich an das Sekretariat.
refusal-no-red = Dieses Netzwerk nimmt TLP:RED nicht an. Wählen Sie eine andere Kennzeichnung oder einen anderen Weg.
refusal-no-location = Hier steht keine Fundstelle. Fügen Sie je Zeile eine Adresse ein.
refusal-too-many-locations = Ein Alarm fasst höchstens { $most } Fundstellen. Lösen Sie für die übrigen einen zweiten Alarm aus.
refusal-bad-time = Keine Zeitangabe: { $written }. Schreiben Sie 2026-03-01 09:05 in Ihrer Ortszeit oder 09:05 für heute.
refusal-no-such-time = Diese Zeit gibt es nicht: { $written }. Die Uhren werden da vorgestellt. Schreiben Sie eine andere Zeit, oder eine mit ihrem Abstand, etwa 09:05 UTC+01:00.
refusal-seen-in-future = Liegt noch in der Zukunft: { $written }. Schreiben Sie in Ihrer Ortszeit, wann der Inhalt gesehen wurde.
refusal-unknown-languages = Keine Sprache: { $written }. Schreiben Sie ein Kürzel wie ar, fr oder den Namen einer Sprache.
refusal-bad-reason = Nicht als Grund zu lesen: { $written }. Wählen Sie die Gründe aus der Liste.
refusal-old-button = Diese Schaltfläche stammt aus einer früheren Version. Nehmen Sie die neueste Nachricht oder „Zu erledigen“.

## Das Netzwerk

refusal-network-changed = Das Netzwerk hat sich geändert, seit dieser Unterschied gezeigt wurde. Nichts wurde angewendet: Beginnen Sie von vorn.
refusal-nothing-changes = Diese Datei ändert nichts. Es gibt nichts zu bestätigen.
refusal-bad-description = Nicht verstanden: { $written }. Schreiben Sie einen Namen oder ein Kürzel, etwa FR, YouTube oder Arabisch.

## Was von einer eingefügten Liste nicht angenommen wurde

not-taken = Nicht angenommen: { $count }. Alles andere wurde behalten.
not-taken-piece = Zeile { $line }: { $quoted }. { $reason }
not-taken-more = Und weitere: { $count }. Berichtigen Sie zuerst diese, dann fügen Sie den Rest erneut ein.
not-taken-from = Ab Zeile { $line } ist kein Platz mehr.
not-taken-known = Schon vorhanden: { $count }
read-out = Aus Link-Hüllen ausgelesen: { $count }. Die Hüllen werden nicht weitergegeben; prüfen Sie die Adressen.
read-out-piece = Zeile { $line }: { $shown }
not-taken-beside = Neben einer Adresse geschrieben, nicht übernommen: { $count }
not-taken-beside-piece = Zeile { $lines }: { $quoted }
not-taken-passed = Zeilen ohne Adresse: { $lines }
