### Was sich im Netzwerk ändern würde und was vorher zu bedenken ist: Zeilen neben der Datei.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Wessen Eintrag

network-subject-secretariat = Sekretariat
network-subject-auditors = Prüfer
network-subject-asks = Ersuchen
network-subject-partner = { $partner }
network-subject-stranger = Partner { $code }
network-subject-group = Gruppe { $group }
network-subject-route = Verteilregel { $route }

## Welcher Teil

network-part-name = Name
network-part-languages = Sprachen
network-part-zone = Zeitzone
network-part-weekend = Wochenende
network-part-hours = Dienstzeiten
network-part-week = Dienstzeiten nach Wochentag
network-part-dates = eigene Tage
network-part-channel = Kanal
network-part-duty-role = Dienstrolle
network-part-backup-role = Vertretungsrolle
network-part-wakes = Ruf außerhalb der Dienstzeiten bei Dringlichkeit
network-part-digest-at = Tagesbericht um
network-part-quiet-digest = leerer Tagesbericht entfällt
network-part-information = informiert durch
network-part-authority = Behörde
network-part-legal-basis = Rechtsgrundlage
network-part-authorised-by = genehmigt von
network-part-urgent-label = Kennzeichnung der Eilfälle
network-part-admins = Rolle der Administratoren
network-part-auditors = Rolle der Prüfer
network-part-end-after = unbeantwortet geschlossen nach
network-part-members = Mitglieder
network-part-kinds = Arten
network-part-tiers = Dringlichkeiten
network-part-grounds = Einstufungen
network-part-platforms = Plattformen
network-part-platform-countries = Länder der Plattformen
network-part-content-languages = Sprachen des Inhalts
network-part-issuers = Absender
network-part-labels = Kennzeichnungen
network-part-purpose = Zweck
network-part-addressees = Adressaten

## Welcher Wert

network-setting-nothing = nichts
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## Die Zeilen

network-unchanged = Nichts würde sich ändern.
network-added = Neu: { $subject } ({ $facts })
network-stands = { $subject }: { $facts }
network-removed = Entfällt: { $subject }
network-changed = { $subject }: { $part } { $was } → { $is }
network-hotline-changed = { $subject }: Bereitschaftsnummer geändert
network-joined = { $subject }: neu dabei { $partners }
network-left = { $subject }: nicht mehr dabei { $partners }
network-reordered = Reihenfolge der Verteilregeln: { $was } → { $is }

## Warnungen

network-warning-not-yours = Die Rolle der Administratoren wäre eine, die Sie nicht haben: { $role }. Ist die Datei angewendet, kann nur noch das Netzwerk ändern, wer diese Rolle hat.
network-warning-no-admins = Diese Datei hat kein Sekretariat: Ist sie angewendet, kann auf Discord niemand mehr das Netzwerk ändern, nur noch der Betreiber auf dem Rechner des Bots.
network-warning-emptied = Diese Datei hat keine Partner: Alle würden das Netzwerk verlassen, und niemand erhielte einen Alarm.
network-warning-cards-stay = Kanal, der den Inhaber wechselt: { $channel } · bisher: { $was } · künftig: { $is }. Die Karten bleiben dort stehen, ändern sich weiter und werden vom neuen Inhaber gelesen. Ein eigener Kanal ist nötig.
network-warning-shared-role = Rolle von mehreren: { $role } · { $holders }. Wer sie hat, handelt für jeden von ihnen.
network-warning-nobody-next = Nachts gerufen, aber ohne Vertretungsrolle und Bereitschaftsnummer: { $partners }. Antwortet dort niemand, bleibt nur das Sekretariat.
network-warning-same-role = Vertretungsrolle und Dienstrolle sind dieselbe: { $partners }. Stufe 2 ruft niemand anderen.
network-warning-empty-group = Ohne Mitglieder: { $group }. Wer sie nennt, adressiert niemanden.
network-warning-unaddressed = Von keiner Verteilregel adressiert: { $partners }. Ein Alarm erreicht sie nur, wenn der Absender sie von Hand hinzufügt.
network-warning-foreign-zone = { $subject } · Zeitzone eines anderen Landes: { $zone }. Die eigenen: { $own }.
network-warning-role-gone = { $subject } · { $part } { $role }: auf dem Server nicht vorhanden. Niemand wird gerufen.
network-warning-role-mute = { $subject } · { $part } { $role }: nicht jeder darf sie erwähnen. Niemand wird gerufen. Erlauben Sie das in den Servereinstellungen.
network-warning-still-asked = Alarme mit offenem Ersuchen: { $count } · Partner: { $subject }. Nach dem Anwenden sind diese Ersuchen geschlossen, und die Absender erfahren es.
network-warning-unseen = Offene Alarme an Gruppen eines neuen Partners, die er nicht sieht: { $count }. Partner: { $subject }. Die Absender können ihn hinzufügen.
network-warning-returns = Alarme, die ein Partner vor seinem Ausscheiden erhielt und wieder sieht: { $count }. Partner: { $subject }.
network-warning-role-empty = { $subject } · { $part } { $role }: niemand hat sie. Niemand wird gerufen.
