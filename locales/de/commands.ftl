### Befehle und Optionen, wie Discord sie zeigt.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

command-alert-name = alarm
command-alert = Alarme auslösen, finden und ändern
command-raise-name = auslösen
command-raise = Einen Alarm auslösen; nichts wird gesendet, bevor Sie gesehen haben, an wen
command-urgent-name = eilfall
command-urgent = Einen Eilfall aus einer Adresse auslösen; die Rechtsangaben dürfen binnen einer Stunde folgen
command-drafts-name = entwürfe
command-drafts = Noch nicht gesendete Entwürfe Ihrer Kontaktstelle

option-url-name = url
option-url = Die Adresse des Inhalts, wie sie ist oder entschärft
option-situation-name = lage
option-situation = Was geschieht
option-to-name = an
option-to = Wer zusätzlich adressiert wird oder nicht: EU, JP, -HU

command-amend-name = ändern
command-amend = Fundstellen zu einem eigenen Alarm hinzufügen oder seine Worte ändern
command-widen-name = erweitern
command-widen = Weitere Partner adressieren; niemand, bevor Sie gesehen haben, wer
command-withdraw-name = zurückziehen
command-withdraw = Einen eigenen Alarm zurückziehen
command-show-name = anzeigen
command-show = Einen Alarm zeigen, wie er jetzt ist
command-find-name = suchen
command-find = Alarme über ein Aktenzeichen oder eine Adresse suchen
command-list-name = liste
command-list = Die neuesten Alarme, die Ihre Kontaktstelle sehen darf
command-inbox-name = eingang
command-inbox = Was Ihre Kontaktstelle zu erledigen hat, das Eiligste zuerst
command-audit-name = akte
command-audit = Die Akte eines Alarms: wer warum adressiert wurde, was getan und geöffnet wurde
command-network-name = netzwerk
command-network = Partner, Gruppen und Regeln als Datei
command-apply-name = anwenden
command-apply = Eine Datei in Kraft setzen; zuerst wird der Unterschied gezeigt
command-export-name = exportieren
command-export = Das geltende Netzwerk als Datei
command-route-name = regel
command-route = Die Regeln, nach denen Partner adressiert werden
command-test-name = testen
command-test = Die Regeln an einem nur beschriebenen Alarm erproben
command-help-name = hilfe
command-help = Was Sie hier tun dürfen

option-reference-name = aktenzeichen
option-reference = Das Aktenzeichen eines Alarms, etwa FR-7K3QX
option-what-name = was
option-what = Ein Aktenzeichen oder eine Adresse, wie sie ist oder entschärft
option-file-name = datei
option-file = Die Datei, in TOML
option-kind-name = art
option-kind = Welche Art von Alarm
option-tier-name = dringlichkeit
option-tier = Wie eilig
option-label-name = kennzeichnung
option-label = Wie weit er geteilt werden darf
option-ground-name = einstufung
option-ground = Warum es rechtlich terroristischer Inhalt ist
option-platform-name = plattform
option-platform = Wo der Inhalt ist
option-language-name = sprache
option-language = Sprache des Inhalts, etwa ar
option-issuer-name = absender
option-issuer = Der Partner, der ihn auslöst, etwa FR
