### Erreichbarkeit: wann bei einem Partner niemand von einem Alarm der Dringlichkeit 1 gerufen würde.
### Reviewed by: nobody yet; needs a duty officer whose first language is German.

coverage-heading = Nächste { $days } Tage: Stunden, in denen ein Alarm der Dringlichkeit 1 niemanden ruft
coverage-nobody = { $partner }: niemand ist erreichbar
coverage-hours = { $partner }: Stunden ohne Ruf: { $count }, die nächsten von { $from } bis { $until }
coverage-gap = { $from } bis { $until }
coverage-no-backup = keine Vertretungsrolle
coverage-no-hotline = keine Bereitschaftsnummer
coverage-covered = Jederzeit gerufen: { $partners }
