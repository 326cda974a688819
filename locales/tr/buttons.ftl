### Düğmeler ve menüler: bir ila üç sözcük.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

button-acknowledge = Alındığını teyit et
button-action-taken = Yapılan işlem…
button-results = Sonuçlar…
button-object = İtiraz et…
button-lift = İtirazı kaldır
button-renew = Yenile
button-let-end = Sona ersin
button-go-on = Devam edilsin
button-wait = Beklensin
button-show-content = İçeriği göster
button-show-exact = Tam adresler
button-show-alert = Uyarıyı göster
button-show-states = Durumları göster
button-show-objections = İtirazlar
button-show-partner = Ortağı göster
button-amend = Değiştir
button-widen = Muhatap ekle
button-withdraw = Geri çek
button-add-legal = Hukuki bilgileri ekle
button-share = Paylaş
button-do-not-share = Paylaşma
button-urgent = Acil
button-raise = Uyarı oluştur
button-inbox = Bekleyenler
button-duty = Nöbet
button-drafts = Taslaklar
button-help = Yardım
button-next = İleri
button-previous = Geri
button-choose-answer = Ne yapıldı?
button-choose-result = Sonuç ne oldu?
button-correct = Düzelt…
button-never = Vazgeç
button-send = Gönder

## Acil uyarının beş durumu

situation-live-attack = Bir saldırı canlı yayımlanıyor
situation-threat = Bir saldırı duyuruluyor veya saldırı tehdidi var
situation-hostages = Rehineler gösteriliyor veya tehdit ediliyor
situation-attack-recording = Bir saldırının görüntüleri yayılıyor
situation-manifesto = Saldırganın yazdığı metin yayılıyor
