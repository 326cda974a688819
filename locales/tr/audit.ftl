### Bir uyarının dosyası; gönderen, sekretarya ve denetçiler için.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

audit-heading = { $reference } dosyası
audit-addressed = { $partner }. { $purpose }. Neden: { $why }.
audit-why-rule = { $rule } kuralı: { $target }
audit-why-issuer = gönderenin yazdığı: { $target }
audit-not-posted = Henüz iletilmedi
audit-posted = İletildi: { $at }
audit-acknowledged = Teyit eden: { $by }, { $at }
audit-answered = { $answer }: { $by }, { $at }
audit-reason = Kendi ifadesi: { $reason }
audit-closed = Kapatıldı: { $at }
audit-journal = Kayıt defteri
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = bot

## Yapılanlar

deed-raised = uyarı gönderildi
deed-addressed = muhatap eklendi
deed-posted = iletildi
deed-not-posted = zamanında iletilemedi
deed-card-deleted = mesajın silindiği görüldü
deed-opened = içerik açıldı
deed-opened-exact = tam adresler açıldı
deed-objections-opened = itirazlar açıldı
deed-states-opened = durumlar açıldı
deed-share-asked = başka bir ortakla paylaşım soruldu
deed-sharing-opened = paylaşım sorusu açıldı
deed-record-opened = dosya açıldı
deed-answered = yanıt: { $answer }
deed-reported = sonuç, doğrulanmadı: { $result }, { $numbers }
deed-verified = sonuç, doğrulandı: { $result }, { $numbers }
deed-objected = itiraz: { $concern }
deed-partner-objected = bir ortağın itirazı
deed-lifted = itiraz kaldırıldı
deed-renewed = itiraz yenilendi
deed-ended = itirazın süresi doldu
deed-set-aside = itiraz reddedildi
deed-upheld = itiraz kabul edildi
deed-undecided = itiraz hakkında zamanında karar verilmedi
deed-no-objection = itiraz süresi doldu, kayıtlı itiraz yok
deed-provider-received = sağlayıcının kararı aldığı kaydedildi
deed-provider-hindered = sağlayıcının bir saatlik süresi durduruldu: { $ground }
deed-provider-unhindered = sona erdi: { $ground }
deed-provider-done = sağlayıcının bir saatlik süresi bitti, tüm sonuçlar bildirildi
deed-provider-reopened = sağlayıcının bir saatlik süresi yeniden işliyor, bir sonuç düzeltildi
deed-provider-missed = sağlayıcı bir saatlik süreyi aştı
deed-amended = değiştirildi
deed-withdrawn = geri çekildi
deed-legal-missing = hukuki bilgiler gecikti
deed-due-moved = süreler yeniden hesaplandı: takvim veya saat dilimi değişti
deed-reminded = nöbetçiye hatırlatıldı
deed-missed-acknowledging = SÜRE AŞILDI: zamanında teyit edilmedi
deed-missed-acting = SÜRE AŞILDI: zamanında tamamlanmadı
deed-escalated = hatırlatma, { $level }. düzey
deed-check-chosen = sonraki hatırlatma seçildi
deed-taken-back = teyit geri alındı
deed-reopened = yeniden açıldı
deed-handed = başka bir görevliye devredildi
deed-noted = sonraki nöbet için not
deed-reached = telefonla ulaşıldı
deed-not-reached = telefona yanıt verilmedi
deed-other = { $verb }
