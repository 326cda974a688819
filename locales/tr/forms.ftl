### Formların başlıkları ve alanları: en çok 45 karakter.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Başlıklar

form-raise = Uyarı oluştur
form-urgent = Acil uyarı
form-add-locations = Adres ekle
form-circumstances = Ne zaman ve nerede
form-legal = Hukuki bilgiler
form-words = Kendi ifadeniz
form-details = Gerekçelerin ayrıntıları
form-audience = Muhatapları değiştir
form-decline = Reddet
form-report = Sonuç bildir
form-object = İtiraz: bekleyiniz
form-widen = Muhatap ekle
form-taking-out = Uyarıdan çıkar

## Alanlar

form-locations = Adresler, her satıra bir tane
form-take-out = Çıkar: 3, 7-9
form-note = Gerekçe, kendi ifadenizle
form-note-language = Bu ifadenin dili, örneğin tr
form-place = İlgili yer veya olay, biliniyorsa
form-seen-at = Görüldüğü zaman: 09:05 / 2026-03-01 09:05
form-received = Sağlayıcının kararı alması
form-received-at = Alındığı zaman: 09:05 / 2026-03-01 09:05
form-languages = İçeriğin dili, örneğin ar, fr
form-authority = Makam
form-legal-basis = Hukuki dayanak
form-to-act = İşlem istenenler, örneğin EU, JP, -HU
form-to-consult = Görüşü sorulanlar
form-to-inform = Bilgi verilenler
form-reason = Gerekçe
form-numbers = Hangileri: 3, 7-9
form-except = Hariç: 3, 7-9
form-group = Saldırıyı kim üstleniyor?
form-entity = Kimin resmî propagandası?
form-magazine = Dergi; sayı, örneğin Başlık; 15
form-allegiance = Kime bağlılık yemini?
form-target = Tehdit kime veya neye yönelik?
form-persons = Kaç kişinin adı geçiyor?
form-recruiter = Kime eleman kazandırılıyor?
form-copies = Kopya; saat, örneğin 40; 2
form-colleague = Görevi alacak kişi
form-until = Bitiş
form-situation = Ne oluyor?
form-by-rules = Boş bırakılırsa muhatapları kurallar belirler.
form-no-exception-below = İşaret, her adres için bunu onaylar. İşaretlenmezse göndermeden önce sorulur.
form-result = Sonuç
form-verified = Bunu kim söylüyor?
form-looked = Kendim kontrol ettim
form-told = Sağlayıcının bildirdiği
form-which = Hangi adresler?
form-rest = Hiçbiri belirtilmezse: henüz sonucu olmayanların tümü.
form-all = Hiçbiri belirtilmezse: tümü.
form-wrong-below = Buraya ait olmayanlar. Hiçbiri belirtilmezse: hiçbiri.
form-mistaken = Yanlışlıkla muhatap alınan ortaklar
form-concern = Diğerleri neden beklemeli?
form-issuer-alone = İrtibat noktanızın adı ve gerekçeniz yalnızca gönderene iletilir.
