### Alanın terimleri, her kavram için bir sözcük.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Kişiler ve kurumlar

# Kişinin adına hareket ettiği ortak için “irtibat noktanız” denir: “ortağınız” başka birini düşündürür.
-partner = ortak
-contact-point = irtibat noktası
-duty-officer = nöbetçi görevli
-secretariat = sekretarya
# 5651 sayılı Kanun’daki yer sağlayıcı ve sosyal ağ sağlayıcı.
-provider = sağlayıcı

## Gönderilen

# “İhbar” ve “bildirim” sağlayıcıya yapılana ayrılmıştır.
-alert = uyarı
-reference = referans
-kind = tür
# “Düzey” kademeli hatırlatmaya ayrılmıştır.
-tier = derece
# Bir web adresi; “konum” gerçek bir yeri düşündürür.
-location = adres
# Hukuki niteleme; “gerekçe” olguya ilişkindir.
-ground = niteleme
-exercise = tatbikat

## Kimden ne istendiği

-audience = muhataplar
-purpose = amaç
-ask = talep
-route = yönlendirme kuralı

## Sonrası

-follow-up = takip
-answer = yanıt
-result = sonuç
-objection = itiraz
-deadline = süre

## Okunanlar

# Kart “iletilir”: “yayımlanmaz”, çünkü kamuya açık değildir; “tebliğ” kararın resmî tebliğidir ve kullanılmaz.
-card = kart
-board = durum panosu
-digest = günlük özet
-journal = kayıt defteri
