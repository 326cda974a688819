### Discord’un gösterdiği komutlar ve seçenekler.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

command-alert-name = uyarı
command-alert = Uyarı oluşturma, bulma ve değiştirme
command-raise-name = oluştur
command-raise = Uyarı oluşturur; kime gideceğini görmeden hiçbir şey gönderilmez
command-urgent-name = acil
command-urgent = Tek adresle acil uyarı oluşturur; hukuki bilgiler bir saat içinde eklenebilir
command-drafts-name = taslaklar
command-drafts = İrtibat noktanızın henüz gönderilmemiş taslakları

option-url-name = url
option-url = İçeriğin adresi, olduğu gibi veya etkisizleştirilmiş
option-situation-name = durum
option-situation = Ne oluyor
option-to-name = muhatap
option-to = Ayrıca kime gönderileceği veya gönderilmeyeceği: EU, JP, -HU

command-amend-name = değiştir
command-amend = Kendi uyarınıza adres ekler veya metnini değiştirir
command-widen-name = genişlet
command-widen = Yeni muhatap ekler; kim olduğunu görmeden kimseye gönderilmez
command-withdraw-name = geri-çek
command-withdraw = Kendi uyarınızı geri çeker
command-show-name = göster
command-show = Bir uyarıyı şu anki hâliyle gösterir
command-find-name = bul
command-find = Referans veya adresle uyarı arar
command-list-name = liste
command-list = İrtibat noktanızın görebildiği en son uyarılar
command-inbox-name = bekleyenler
command-inbox = İrtibat noktanızdan beklenenler, süresi en yakın olan önce
command-audit-name = dosya
command-audit = Bir uyarının dosyası: muhataplar ve nedenleri, yapılanlar ve açılanlar
command-network-name = ağ
command-network = Ortaklar, gruplar ve kurallar, dosya olarak
command-apply-name = uygula
command-apply = Bir dosyayı yürürlüğe koyar; önce farkı gösterir
command-export-name = dışa-aktar
command-export = Yürürlükteki ağ, dosya olarak
command-route-name = kural
command-route = Muhatapları belirleyen yönlendirme kuralları
command-test-name = dene
command-test = Kuralları yalnızca tarif edilen bir uyarıda dener
command-help-name = yardım
command-help = Burada neler yapabileceğiniz

option-reference-name = referans
option-reference = Bir uyarının referansı, örneğin FR-7K3QX
option-what-name = ne
option-what = Referans veya adres; olduğu gibi veya etkisizleştirilmiş
option-file-name = dosya
option-file = TOML biçiminde dosya
option-kind-name = tür
option-kind = Uyarının türü
option-tier-name = derece
option-tier = Ne kadar acil olduğu
option-label-name = etiket
option-label = Ne ölçüde paylaşılabileceği
option-ground-name = niteleme
option-ground = Hukuken neden terör içeriği sayıldığı
option-platform-name = platform
option-platform = İçeriğin bulunduğu yer
option-language-name = dil
option-language = İçeriğin dili, örneğin ar
option-issuer-name = gönderen
option-issuer = Uyarıyı gönderen ortak, örneğin FR
