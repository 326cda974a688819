### Kart, menü ve düğme etiketleri: tek başına veya iki noktadan sonra.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Uyarı türleri

kind-referral = Sağlayıcıya ihbar
# 5651 sayılı Kanun’un terimi: içeriğin çıkarılması.
kind-order-notice = İçeriğin çıkarılması kararı bilgisi
kind-prior-information = Ön bilgi
kind-scrutiny = İnceleme nüshası
kind-preservation = Veri muhafaza talebi
kind-counter-speech = Karşı söylem

## Dereceler

tier-1 = 1. derece: hayati tehlike
tier-2 = 2. derece: kriz
tier-3 = 3. derece: listelenmiş örgütün propagandası
tier-4 = 4. derece: terörü özendiren içerik

## Nitelemeler: (AB) 2021/784 sayılı Tüzük, madde 2(7)

ground-incites = Terör eylemlerini övmek gibi yollarla terör suçu işlemeye tahrik eder
ground-solicits-offences = Kişileri terör suçu işlemeye veya işlenmesine katkıda bulunmaya yöneltir
ground-solicits-participation = Kişileri bir terör örgütünün faaliyetlerine katılmaya yöneltir
ground-instructs = Silah, patlayıcı, zararlı madde veya saldırı yöntemleri konusunda talimat verir
ground-threatens = Terör suçu işleme tehdidi oluşturur

## Amaçlar

purpose-action = İşlem için: { $ask }
purpose-consult = Görüş için
purpose-information = Bilgi için

## Talepler

ask-refer = Sağlayıcıya ihbarda bulunulması
ask-order = İçeriğin çıkarılması kararı verilmesi
ask-locate = Kişinin veya yerin tespiti
ask-preserve = Verilerin muhafazası
ask-find-copies = Kopyaların aranması

## Bir adresin sonuçları

result-removed = Kaldırıldı
result-access-disabled = Erişime kapatıldı
result-partly-removed = Kısmen kaldırıldı
result-refused = Sağlayıcı reddetti
result-force-majeure = İmkânsız: mücbir sebep
result-technically-impossible = Teknik olarak imkânsız
result-clarification-wanted = Sağlayıcı açıklama istiyor
result-already-offline = Zaten yayında değil
result-no-response = Sağlayıcıdan yanıt yok

## Bir ortağın yanıtları

answer-acknowledged = Alındığı teyit edildi
answer-provider-informed = Sağlayıcıya bilgi verildi
answer-referral-sent = Sağlayıcıya ihbar edildi
answer-order-issued = Çıkarma kararı verildi
answer-preservation-asked = Muhafaza talep edildi
answer-investigation-opened = Soruşturma başlatıldı
answer-forwarded = Yetkili makama iletildi
answer-copies-found = Kopya bulundu
answer-no-copies = Arandı: kopya yok
answer-not-competent = Yetkili değil
answer-declined = Reddedildi
answer-nothing-to-do = Yapılacak bir şey yok
answer-done = Tamamlandı

## TLP etiketlerinin anlamı; etiketin kendisi asla çevrilmez

tlp-clear = TLP:CLEAR: sınırsız paylaşılır
tlp-green = TLP:GREEN: topluluk içinde paylaşılır, kamuya açıklanmaz
tlp-amber = TLP:AMBER: bilmesi gerekenlerle, kendi kurumunuzda ve hizmet verdiklerinizle paylaşılır
tlp-amber-strict = TLP:AMBER+STRICT: bilmesi gerekenlerle, yalnızca kendi kurumunuzda paylaşılır
tlp-red = TLP:RED: yalnızca muhatap kişilere özel; paylaşılmaz

## Süreler

span-minutes = { $count } dakika
span-hours = { $count } saat
span-working-days = { $count } iş günü

## Sayılar

count-alerts = { $count } uyarı
count-partners = { $count } ortak

## Adı bilinmeyen ortak

partner-coded = { $code }

## Günler ve saatler, herkesin kendi saatiyle

day-monday = Pzt
day-tuesday = Sal
day-wednesday = Çar
day-thursday = Per
day-friday = Cum
day-saturday = Cmt
day-sunday = Paz
when-soon = { $day } { $time }
when-dated = { $day } { $date } { $time }
