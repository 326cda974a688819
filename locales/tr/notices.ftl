### Botun kartlar dışında kendiliğinden söyledikleri: gece 03.00’te telefonda okunur.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

notice-ring = Lütfen alındığını teyit ediniz
notice-ring-waits = Bunlar sizi bekliyor
notice-ring-more = Ve { $count } uyarı daha: “Bekleyenler”.
notice-go-on = DEVAM EDİNİZ. Geçerli itiraz kalmadı.
notice-go-on-decided = DEVAM EDİNİZ. Gönderen itirazı reddetti.
notice-set-aside = Gönderen itirazınızı reddetti, diğerleri devam edecek: { $at }.
notice-changed = Teyidinizden sonra DEĞİŞTİ. Yeniden okuyunuz ve yeniden teyit ediniz.
notice-stop = DURUNUZ. Gönderen bu uyarıyı geri çekti.
notice-struck = GÖNDERENİN ÇIKARDIĞI: { $numbers }. Bu adresler için bir şey yapmayınız.
notice-struck-closest = Gönderen bu uyarıdan bir şey çıkardı. Ne olduğunu “Uyarıyı göster” gösterir.
notice-mistaken = DURUNUZ. Yanlışlıkla muhatap alındınız: sizden istenen bir şey yok.
notice-undo = Yaptığınızın geri alınması gerekebilir: sağlayıcıyla iletişime geçiniz.
notice-not-posted-closest = Bir kart zamanında iletilemedi. Hangi ortağın kartı olduğunu “Durumu göster” gösterir. O ortağa başka bir yoldan ulaşınız.
notice-objected-urgent = Bir ortağın itirazı var. Hiçbir işlem kendiliğinden durmaz. Karar için son süre: { $at }
notice-objected = Bir ortağın itirazı var. İşlem yapması istenen ortaklara beklemeleri bildirildi. “İtirazlar” kimin ve neden itiraz ettiğini gösterir.
notice-undecided = KARAR VERİLMEDİ. Bir ortağın itirazı var. Şimdi karar veriniz. Son süre: { $at }
notice-undecided-secretariat = Gönderen bir itiraz hakkında zamanında karar vermedi. Gönderene başka bir yoldan ulaşınız.
notice-renew = İtirazınız yenilensin mi? Geçerlilik sonu: { $at }
notice-no-objection = Tüm itiraz süreleri doldu: kayıtlı itiraz yok. Sessizlik onay değildir.
notice-partner-left = Artık ağda değil: { $partner }. Bu nedenle kapanan talepleriniz: { $count }. Hangileri olduğu durum panolarında görünür.
notice-share-wanted = Aynı içerik için uyarı gönderen: { $partner }. Bu ortak sizin uyarınızdan habersiz. Paylaşılsın mı?
notice-share-wanted-closest = Aynı içerik için başka bir ortak da uyarı gönderdi. Bu ortak sizin uyarınızdan habersiz. Hangisi olduğunu “Ortağı göster” gösterir. Paylaşılsın mı?
notice-legal-due = Makam ve hukuki dayanak henüz belirtilmedi. Son süre: { $at }
notice-later = Süresinden sonra yanıtlayacak: { $partner }, { $at }. Nedenini “Durumu göster” gösterir.
notice-later-closest = Bir ortak süresinden sonra yanıtlayacak. Hangisi olduğunu ve nedenini “Durumu göster” gösterir.
notice-panel = Ne yapmak istiyorsunuz? Bu düğmeler gece gündüz çalışır. Yanıtları yalnızca siz görürsünüz.
notice-panel-secretariat = Ağa genel bakış ve ağı değiştiren işlemler. Bu düğmeler gece gündüz çalışır. Yanıtları yalnızca siz görürsünüz.
