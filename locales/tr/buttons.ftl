### Düğmeler ve menüler: bir ila üç sözcük.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

button-acknowledge = Alındı teyidi ver
button-action-taken = Yapılan işlem…
button-results = Sonuçlar…
button-removed-all = Tümü kaldırıldı
button-object = İtiraz et…
button-lift = İtirazı kaldır
button-renew = Yenile
button-let-end = Sona ersin
button-go-on = İtirazı reddet
button-wait = İtirazı kabul et
button-show-content = İçeriği göster
button-show-exact = Tam adresler
button-show-alert = Uyarıyı göster
button-show-states = Durumu göster
button-show-objections = İtirazlar
button-show-partner = Ortağı göster
button-amend = Değiştir
button-widen = Muhatap ekle
button-take-out = Çıkar…
button-take-out-now = Çıkar
button-withdraw = Geri çek
button-add-legal = Hukuki bilgi…
button-share = Paylaş
button-do-not-share = Paylaşma
button-urgent = Acil
button-raise = Uyarı ver
button-inbox = Bekleyenler
button-duty = Nöbet
button-drafts = Taslaklar
button-help = Yardım
button-next = İleri
button-previous = Geri
button-choose-answer = Ne yapıldı?
button-correct = Düzelt…
button-never = Vazgeç
button-send = Gönder

## Acil uyarının beş durumu

situation-live-attack = Saldırı canlı yayımlanıyor
situation-threat = Saldırı duyurusu veya tehdidi
situation-hostages = Rehine görüntüsü veya tehdidi
situation-attack-recording = Saldırı görüntüleri yayılıyor
situation-manifesto = Saldırganın metni yayılıyor
