### Erişilebilirlik: 1. derece bir uyarının bir ortaktan kimseyi çağırmayacağı zamanlar.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

coverage-heading = Önümüzdeki { $days } gün: 1. derece bir uyarının kimseyi çağırmadığı saatler
coverage-nobody = { $partner }: kimseye ulaşılamaz
coverage-hours = { $partner }: çağrısız saatler: { $count }, sıradaki: { $from } – { $until }
coverage-gap = { $from } – { $until }
coverage-no-backup = yedek rol yok
coverage-no-hotline = acil hat yok
coverage-covered = Her saatte çağrılanlar: { $partners }
