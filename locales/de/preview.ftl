### Die Vorschau eines Entwurfs, in drei Teilen. Nur der Absender liest sie.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

## Überschriften

preview-what = 1 von 3: was
preview-who = 2 von 3: wer
preview-check = 3 von 3: prüfen

## Was

preview-locations = Fundstellen: { $count }
preview-more-locations = Und weitere: { $count }
preview-scheme-assumed = Ohne https geschrieben: { $numbers }. Es wurde ergänzt; prüfen Sie, ob das stimmt.
preview-whole-sites = Ganze Websites, kein einzelner Inhalt: { $numbers }

## Wer

preview-counts = Partner: { $count } · { $now } jetzt gerufen · { $asleep } später · { $silent } nicht gerufen
preview-rings-now = { $local }, jetzt gerufen
preview-rings-at = { $local }, Ruf { $when }
preview-rings-again = { $local }, vor Kurzem gerufen oder tätig, wieder: { $when }
preview-silent = { $local }, nicht gerufen
preview-unrung = { $local }, niemand zu rufen
preview-group-now = jetzt gerufen: { $count }
preview-group-later = später gerufen: { $count }
preview-group-silent = nicht gerufen: { $count }
preview-group-unrung = niemand zu rufen: { $count }
preview-deadlines = Bis wann jeder Partner zu handeln hat, in seiner Ortszeit
preview-by-rule = nach Regel { $rule } ({ $target })
preview-by-you = von Ihnen ({ $target })
preview-unusual = Von keiner Regel genannt, von Ihnen hinzugefügt: { $partners }. Ist das gewollt?
preview-nobody-removes = Niemand ist um die Entfernung ersucht: „Ändern…“ fügt jemanden hinzu.
preview-nobody-stops = Es läuft live, und niemand ist ersucht, die Übertragung beenden zu lassen: „Ändern…“ fügt jemanden hinzu.
preview-nobody = Niemand ist adressiert

## Prüfen

preview-terms = Frist zum Bestätigen: { $acknowledge }; zum Handeln: { $act }
preview-duplicates = Derselbe Inhalt ist schon in: { $references }
preview-missing = Fehlt noch: { $gap }
preview-may-follow = Darf binnen einer Stunde folgen: { $gap }
preview-complete = Nichts fehlt
preview-record = Dies ist die schriftliche Aufzeichnung. Mit ihr wird keine Anordnung zugestellt.

## Einen gesendeten Alarm ändern

preview-amend = { $reference } ändern
preview-amend-counts = Jede Änderung gilt sofort. Partner, die bestätigt hatten, werden einmal verständigt und lesen erneut.
preview-taking-out = Dies herausnehmen?
preview-struck = Fundstellen: { $numbers }
preview-mistaken = Irrtümlich angeschrieben: { $partners }
preview-why = Grund: { $text }
preview-told = Durch eine Nachricht informiert: { $count }
preview-group-undo = haben vielleicht etwas rückgängig zu machen: { $count }
preview-all-read = Jede Karte zeigt es als herausgenommen. Es lässt sich nicht zurücklegen: Was doch hierher gehört, wird neu hinzugefügt.

## Schaltflächen und Auswahlfelder

draft-what = 1 Was
draft-who = 2 Wer
draft-check = 3 Prüfen
draft-add-locations = Hinzufügen…
draft-circumstances = Wann und wo…
draft-legal = Rechtliches…
draft-words = Eigene Worte…
draft-details = Einzelheiten…
draft-exercise = Als Übung kennzeichnen
draft-earnest = Keine Übung
draft-warning = Warnhinweis hinzufügen
draft-no-warning = Kein Warnhinweis
draft-change = Ändern…
draft-deadlines = Fristen
draft-everyone = Alle mit Uhrzeit
draft-no-exception = Nicht Lehre, Presse, Kunst, Forschung
draft-whole-sites = Die ganze Website ist gemeint
draft-nobody-acts = Niemand muss handeln
draft-vouch = Bestätigen und senden
draft-discard = Verwerfen
draft-dismiss = Nicht Übernommenes ausblenden
draft-discard-meant = Diesen Entwurf verwerfen
draft-discard-below = Mit allem, was darin steht, auch für Ihre Kollegen. Das ist endgültig.
draft-kind = Art
draft-tier = Dringlichkeit
draft-tlp = Kennzeichnung
draft-grounds = Einstufungen
draft-reasons = Gründe
draft-authorised-by = Wer hat es genehmigt?
draft-live = Live oder Aufnahme?
draft-live-unknown = Nicht bekannt
