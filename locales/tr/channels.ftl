### Botun mesaj iletemediği kanallar ve yapılması gerekenler. Ağ yöneticileri okur.
### Reviewed by: nobody yet; needs a network admin whose first language is Turkish.
### İzin adları Discord’un Türkçe ayarlarındaki adlardır.

channels-whose-partner = { $partner }
channels-whose-secretariat = Sekretarya
channels-whose-former = Artık hiçbir ortağın kanalı değil
channels-title = Sorunlu kanallar
channels-nothing = Tüm kanallara ulaşılıyor ve hiçbir mesaj reddedilmedi.
channels-of = { $whose } · { $channel }
channels-gone = Kanal yok (10003). Başlangıç: { $since }. Bu ortak için başka bir kanal belirtiniz: “Yardım” → “Ağ dosyasını uygula…”. Bekleyenler oraya gider.
channels-hidden = Bot kanalı görmüyor (50001). Başlangıç: { $since }. Kanalın izinlerinde bota “Kanalı Görüntüle”, “Mesaj Gönder” ve “Mesaj Geçmişini Oku” izinlerini veriniz.
channels-mute = Bot oraya yazamıyor (50013). Başlangıç: { $since }. Kanalın izinlerinde bota “Mesaj Gönder” ve “Mesaj Geçmişini Oku” izinlerini veriniz.
channels-unfit = Kanala hiçbir şey gönderilemiyor. Discord’un kodu: { $code } · Başlangıç: { $since }
channels-waiting = Bekleyen mesajlar: { $count }.
channels-deleted = Birinin iki kez sildiği kartlar: { $count }. Orada yalnızca bot silebilmelidir.
channels-unpinned = Sabitlenemeyen paneller (50013): { $count }. Bota “Mesajları Sabitle” iznini veriniz.
channels-pins-full = Sabitlenmiş mesaj sınırı dolduğu için sabitlenemeyen paneller (30003): { $count }. Orada bir mesajın sabitlemesini kaldırınız.
channels-refused = Discord’un reddettiği mesajlar: { $count }. Kodu: { $code }
channels-unsayable = Yazılamayan mesajlar: { $count }. Nedeni işletmecinin günlüğündedir.
channels-unanswered = Discord’un yanıtsız bıraktığı mesajlar: { $count }. Her dakika yeniden denenir.
channels-in-doubt = Discord’un, gönderilip gönderilmediğini göstermediği mesajlar: { $count }. Birazdan yeniden gönderilir; bu yüzden iki kez görünebilir.
channels-by-itself = Kapalı kanal kendiliğinden 5 dakikada bir yeniden denenir; reddedilen mesaj denenmez.
channels-try-again = Yeniden dene
channels-show = Sorunlu kanallar
channels-tried = { $whose } · { $channel }: şimdi yeniden denendi. Başarısız olursa birazdan yeniden listelenir.
channels-returned = Bot bu sunucudan çıkarılmıştı, şimdi geri döndü. Çıkarılma: { $left } · Dönüş: { $back }. Bekleyen mesajlar şimdi gönderiliyor. Rollerini ve izinlerini denetleyiniz.
channels-roles = Kimseyi çağırmayan roller
channels-role-gone = { $whose } · { $part } { $role }: sunucuda yok. Başlangıç: { $since }
channels-role-mute = { $whose } · { $part } { $role }: herkesin ondan bahsetmesine izin yok. Başlangıç: { $since }
channels-role-empty = { $whose } · { $part } { $role }: hiç kimsede yok. Başlangıç: { $since }
channels-more-roles = Diğer roller: { $count }.
channels-mend-roles = Böyle bir rol için Discord kimseyi çağırmaz. Rolü kişilere veriniz ve sunucuda herkesin bu rolden bahsetmesine izin veriniz (Sunucu Ayarları, Roller) ya da başka bir rol belirtiniz: “Yardım” → “Ağ dosyasını uygula…”.
