### Gönderenin durum panosu. Kısa: altmış ortak tek mesaja sığar.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Hangi aşamada kaç ortak var

board-sending = gönderiliyor: { $count }
board-posted = teyit edilmedi: { $count }
board-told = bilgi veya görüş için: { $count }
board-acknowledged = teyit edildi: { $count }
board-acting = işlemde: { $count }
board-closed = kapandı: { $count }
board-unanswered = yanıtsız kapandı: { $count }
board-declined = reddedildi veya yetkili değil: { $count }
board-left = ağdan ayrıldı: { $count }
board-mistaken = yanlışlıkla muhatap alındı: { $count }
board-again = Yeniden verildi. Önceden geri çekilen: { $reference }
board-answers-later = daha sonra yanıtlayacak: { $at }

board-acknowledged-of = teyit edildi: { $count } / { $all }
board-offline-of = erişime kapanan adresler: { $count } / { $all }
board-next = sıradaki süre: { $left }
group-partners = { $partners }

## Satırlar

board-raised-by-you = Sizin gönderdiğiniz uyarı: { $at }
board-withdrawn = Geri çekildi. Başka bir işlem gerekmiyor. Zaman: { $at }
board-objections = İtirazlar: { $count }. “İtirazlar” kimin ve neden itiraz ettiğini gösterir. Sessizlik onay değildir.
board-decide-by = Karar için son süre: { $at } · “İtirazlar”
board-legal = Tamamlanması için son süre: { $at } · { $gaps }
board-more-rows = Ve { $count } ortak daha: “Durumu göster”.
board-closest = Muhataplar ve durumları “Durumu göster” ile açılır.
board-unposted = iletilemedi
board-objects = itirazı var
board-window-closed = itiraz süresi doldu
board-no-objection = kayıtlı itiraz yok

## Eksikler

gap-locations = bir adres
gap-grounds = bir niteleme
gap-reasons = bir gerekçe
gap-exception = “Eğitim, basın, sanat, araştırma değil” onayınız
gap-whole-site = sitenin tamamının kastedildiğine ilişkin onayınız
gap-authority = makam
gap-legal-basis = hukuki dayanak
gap-authorised-by = kimin yetki verdiği
