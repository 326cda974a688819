### Bir ortağın kanalındaki günlük özet ve sekretaryanınki: telefonda bir dakikada okunur.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Çerçeve

digest-heading = Günlük özet: { $date }
digest-network-heading = Ağın durumu: { $date }
digest-late = Bu özet gecikti. Beklenen zaman: { $at }.
digest-merged = Şu günleri de kapsar: { $dates }
digest-nothing = Bugün süresi dolan veya yeni olan bir şey yok.
digest-nothing-due = Bugün süresi dolan bir şey yok.
digest-more = Diğerleri: { $count }. Görmek için: “Bekleyenler” veya “Yardım” → “En son uyarılar”.
digest-next = Sonraki özet: { $at }, { $left }. Şu anki içeriği:
digest-comes = Kanala gönderilmekte olan özet: { $date }
digest-was-posted = Bugünün özeti iletildi: { $at }. Bir sonrakinin içeriği: “Yardım” → “Sonraki özet”.

## Bölümleri

digest-overdue = Geciken: { $count }
digest-to-acknowledge = Teyit bekleyen: { $count }
digest-due-today = Bugün süresi dolan: { $count }
digest-objections = İtirazlar: { $count }
digest-answered = Son özetten sonra yanıtlanan: { $count }
digest-unanswered = Yanıtsız kapatılan: { $count }
digest-dealt = Son özetten sonra tamamlanan: { $count }
digest-awaited = Sizin gönderdiğiniz, başkalarından beklenen: { $count }
digest-information = Bilgi için: { $count }. Birini açmak için: “Yardım” → “Uyarıyı göster…”.

## Referans ve dereceden sonra satırın söylediği

digest-wait = BEKLEYİNİZ: bir ortağın itirazı var
digest-issuer-decides = Bir ortağın itirazı var; kararı gönderen verir
digest-own-objection = İtirazınız var
digest-objected = Uyarılarınıza yapılan itirazlar

## Sayılar; tatbikatlar hariç

digest-last-week = Geçen hafta
digest-seven-days = Son yedi gün
digest-received = Alınan: { $count }
digest-in-time = zamanında teyit edilen: { $count } / { $asked }
digest-closed = kapatılan: { $count }
digest-ended = yanıtsız kapatılan: { $count }
digest-median = ortanca teyit süresi: { $span } (çeyrek saat: { $quarters })

## Sekretaryanın özeti

digest-network-overdue = Gecikmesi olan ortaklar: { $count }
digest-partner-overdue = { $partner }: teyit bekleyen { $acknowledge }, işlem bekleyen { $act }
digest-blocked = İletilemeyen mesajı olan kanallar: { $count }
digest-channel-closed = { $channel }: bota kapalı, başlangıç { $since }; bekleyen mesajlar: { $count }
digest-channel-refused = { $channel }: Discord’un reddettiği mesajlar: { $count }
digest-unreachable = Mesai dışında kimseye ulaşılamayan ortaklar: { $count }
digest-unreadable = Okunamadığı için ayrılan uyarılar: { $count }. İşletmeci onarır: “chappe doctor”, “chappe mend”.
digest-unrung = Hiçbir çağrının kimseye ulaşmadığı ortak sayısı: { $count }
digest-well = Geciken yok, her şey iletilebildi ve herkese ulaşılabiliyor.
