### Kartın satırları ve içeriği gösteren özel yanıt.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Süreler

clock-rings-at = Çağrı başlangıcı: { $at }
clock-acknowledge-by = Teyit için son süre: { $at }
clock-act-by = İşlem için son süre: { $at }
clock-object-by = İtiraz için son süre: { $at }

## Uyarının ne olduğu

card-exercise = TATBİKAT: bu uyarıdaki hiçbir şey gerçek değildir
card-exercise-brief = TATBİKAT
card-asked = Sizden istenen: { $ask }
card-consulted = Görüş için: itiraz edebilirsiniz
card-informed = Bilgi için: sizden bir şey istenmiyor
card-where = Nerede: { $platforms }
card-platform = { $name } × { $count }
card-other-platforms = diğer siteler × { $count }
card-raised = Gönderen: { $partner } · { $at }
card-from = Gönderen: { $partner }
card-warning = Dikkat: aşırı şiddet veya acı
card-hidden = Her görüntüleme kaydedilir.
card-closest = Ayrıntılar yalnızca “İçeriği göster” ile açılır; her görüntüleme kaydedilir.
card-no-service = Bu yazılı bir kayıttır. Kararın tebliği yerine geçmez.

## Hangi aşamada olduğu

card-revised = Sürüm: { $revision } · { $at }
card-news = Teyidinizden sonra değişti. Yeniden okuyunuz ve yeniden teyit ediniz.
card-added = O zamandan beri eklenen adresler: { $numbers }
card-without-result = Henüz sonucu yok: { $numbers }
card-acknowledged = Teyit eden: { $who } · { $at }
card-answered = { $answer }: { $who } · { $at }
card-result-of-all = { $result }: tümü
card-result-of = { $result }: { $numbers }
card-verified = doğrulandı: { $count }
card-verified-by = doğrulandı: { $partner }
card-told-by = doğrulanmadı: { $partner }
card-wait = BEKLEYİNİZ. Bir ortağın itirazı var. Hiçbir şey yapmayınız. Bitiş: { $until }
card-wait-with = BEKLEYİNİZ, adres no { $numbers }. Bir ortağın itirazı var. Bunlar için hiçbir şey yapmayınız. Bitiş: { $until }
card-issuer-decides = Bir ortağın itirazı var. Hiçbir işlem kendiliğinden durmaz. Gönderenin kararı için son süre: { $at }
card-issuer-decides-on = Bir ortağın itirazı var, adres no { $numbers }. Hiçbir işlem kendiliğinden durmaz. Gönderenin kararı için son süre: { $at }
card-own-objection = İtirazınız: { $concern } · geçerlilik sonu: { $until }
card-set-aside = İtirazı gönderen reddetti: { $at }
card-window-closed = İtiraz süresi doldu: { $at }
card-no-objection = Kayıtlı itiraz yok. Süre doldu: { $at }
card-withdrawn = Geri çekildi. Artık hiçbir işlem yapmayınız. Zaman: { $at }
card-closed = Kapatıldı
card-left = Bitti: bu ortak artık ağda değil. Burada istenen bir şey yok.
card-mistaken = Bitti: yanlışlıkla muhatap alındı. Burada istenen bir şey yok.
card-struck = Gönderenin çıkardığı, artık bir şey istenmeyen adresler: { $numbers }
card-unanswered = Kapatıldı, yanıtlanmadı

## İçerik

matter-heading = { $reference } içeriği
matter-locations = Adresler
matter-more-locations = Diğerleri: { $count }. “İçeriği göster” tümünü gösterir.
matter-grounds = Nitelemeler: { $grounds }
matter-languages = İçeriğin dili: { $languages }
matter-reasons = Gerekçeler
matter-note = Gönderenin ifadesi (dil { $language }): { $text }
matter-place = İlgili yer: { $place }
matter-seen = Görüldüğü zaman: { $at } · { $local }
matter-live = Görüldüğünde canlı yayındaydı
matter-recorded = Kayıt
matter-authority = Makam: { $name }
matter-legal-basis = Hukuki dayanak: { $basis }
matter-authorised = Yetki veren: { $by }
matter-exact = { $reference } için tam adresler. Etkin bağlantılar: dikkatli olunuz. Gösterildikleri kaydedildi.
matter-taken-out = çıkarıldı
matter-struck = Çıkarıldı: { $numbers } · { $at } · { $text }

## Kimin yetki verdiği

authorised-by-judge = hâkim veya mahkeme
authorised-by-independent-authority = bağımsız idari otorite
authorised-by-police = kolluk veya bakanlık

## İtirazın nedeni

concern-investigation = bir soruşturma zarar görür
concern-fundamental-rights = temel haklar söz konusu
