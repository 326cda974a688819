### Bir ortağın takibi sürerken söylenenler: çağrılar, telefon aramaları, kontroller. Gece 03.00’te telefonda okunur.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Çağrılar

follow-up-backup = Nöbetçilerden yanıt yok. Yedek görevliler: lütfen üstleniniz.
follow-up-backup-undone = Nöbetçiler işi tamamlamadı. Yedek görevliler: lütfen üstleniniz.
follow-up-hotline = Acil hat: { $number }
follow-up-no-hotline = Bilinen acil hat yok
follow-up-how-far = Hangi aşamada? Ne yapıldığını bildiriniz.
follow-up-overdue = YANIT YOK. Bu ortakları arayınız ve kime ulaştığınızı burada bildiriniz.
follow-up-overdue-closest = Bazı ortaklardan YANIT YOK. Hangileri olduğunu “Durumu göster” gösterir. Onları arayınız.
follow-up-late-acknowledging = { $partner }: teyit edilmedi · süre sonu: { $left }
follow-up-late-acting = { $partner }: teyit edildi, tamamlanmadı · süre sonu: { $left }
follow-up-call-closest = Bazı ortakların süresi doldu. Hangileri olduğunu “Durumu göster” gösterir. Onları arayınız.
follow-up-late = { $partner }: yanıt yok
follow-up-no-backup = yedek görevli yok
follow-up-call-these = Bu ortakları arayınız ve kime ulaştığınızı burada bildiriniz.
follow-up-unposted = { $partner }: kart iletilemedi
follow-up-count-unheard = teyit edilmedi: { $count }
follow-up-count-undone = teyit edildi, tamamlanmadı: { $count }
follow-up-count-unposted = iletilemedi: { $count }
follow-up-count-tier-1 = 1. derece: { $count }
follow-up-count-tier-2 = 2. derece: { $count }
follow-up-count-tier-3 = 3. derece: { $count }
follow-up-count-tier-4 = 4. derece: { $count }
follow-up-first-due = ilk süre: { $left }
follow-up-more = Ve { $count } tane daha, daha az acil.
follow-up-call = Aramayı kaydet
follow-up-all-partners = Bütün ortaklar: { $count }
follow-up-show-all = Tümünü göster
follow-up-reached = Ulaşıldı
follow-up-not-reached = Yanıt yok
follow-up-reached-receipt = Kaydedildi: { $reference } · telefonla teyit edildi: { $partner }
follow-up-reached-again-receipt = Kaydedildi: { $reference } · telefonla ulaşıldı: { $partner }. Daha sonra yeniden sorulur.
follow-up-not-reached-receipt = { $reference } için kaydedildi: telefona yanıt verilmedi, { $partner }.

## Sonraki kontroller

follow-up-asked-again = Sonraki hatırlatma: { $at }
follow-up-choose-check = Bana hatırlat…
follow-up-check-title = Hatırlatma zamanı
follow-up-check-when = 2026-03-01 09:05 veya 09:05; yerel saatiniz
follow-up-check-reason = Neden o zaman, diğer görevliler için
follow-up-check-set = { $reference } · sonraki hatırlatma: { $at }. Süre değişmez.
follow-up-check-late = Bu, sürenin bitiminden önce değil: { $at }. O zamana kadar tamamlanmazsa SÜRE AŞILDI olarak kaydedilir. Gönderene saatiniz bildirilir; neden “Başka bir zaman…” ile yazılır.
check-quarter = 15 dakika sonra
check-half-hour = 30 dakika sonra
check-hour = 1 saat sonra
check-two-hours = 2 saat sonra
check-four-hours = 4 saat sonra
check-eight-hours = 8 saat sonra
check-morning = Sonraki iş günü, 09:00
check-three-days = 3 gün sonra
check-week = 7 gün sonra
check-other = Başka bir zaman…

## Geri alma, yeniden açma, devir

follow-up-take-back = Teyidi geri al
follow-up-taken-back = Teyidiniz geri alındı: { $reference }. Birinin üstlenmesi gerekir: yeniden çağrı yapılıyor.
follow-up-reopen = Yeniden aç…
follow-up-reopen-reason = Yeniden açma gerekçesi (kayıt için)
follow-up-reopened = Yeniden açık: { $reference }. İşlem tamamlanınca ne yapıldığını bildiriniz.
follow-up-handed = Devredildi: { $reference } · bundan sonraki görevli: { $who }
follow-up-note-kept = Not nöbet devri için saklandı: { $reference }

## Kartlarda ve panolarda

follow-up-keeper = Yürüten: { $who }
follow-up-by-telephone = Telefonla teyit edildi. Arayan: { $who } · { $at }
follow-up-missed-acknowledging = SÜRE AŞILDI. Teyit için son süre: { $at }
follow-up-missed-acting = SÜRE AŞILDI. İşlem için son süre: { $at }
follow-up-overtime = gecikti
follow-up-history = Yapılanlar
