### Bir girişin neden kabul edilmediği: yanlışın ne olduğu ve ne yapılacağı.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Okunamayan adres

refusal-location-empty = Burada adres yok. İçeriğin tam adresini yapıştırınız.
refusal-location-too-long = Bu adres bir mesaj için çok uzun. İçeriği bulmak için gerekmeyen bölümü çıkarınız.
refusal-location-shortened = Bu adres üç noktayla bitiyor: gösterilirken kısaltılmış. Tamamını yeniden kopyalayınız.
refusal-location-control-character = Bu adreste bir denetim karakteri var. Elle yeniden yazınız.
refusal-location-blank-inside = Bu adres boşluk içeriyor. Her satıra bir adres; adrese ait boşluk %20 olarak yazılır.
refusal-location-not-url = Bu bir web adresi değil. Tarayıcının gösterdiği adresi yapıştırınız.
refusal-location-unsupported-scheme = Yalnızca web adresleri iletilebilir; { $scheme } türündeki adresler iletilemez. İçerik web’de de varsa o adresi veriniz.
refusal-location-no-host = Bu adres bir site adı içermiyor. Tamamını yeniden kopyalayınız.
refusal-location-bad-host = Bu site adı geçerli değil. Yazımını kontrol ediniz.
refusal-location-bad-port = Bu adresteki bağlantı noktası 65535’e kadar bir sayı değil. Düzeltiniz veya çıkarınız.
refusal-location-credentials = Site adının önündeki kullanıcı adı siteyi gizliyor. Adresi kullanıcı adı olmadan veriniz.
refusal-location-unknown-ending = { $ending } ile biten site adı yoktur. Yazımını kontrol ediniz.
refusal-location-not-public = Bu site herkese açık internette değil. Halkın içeriğe ulaştığı adresi veriniz.
refusal-location-mail-address = Bu bir e-posta adresi. İçeriğin bulunduğu sayfanın adresini veriniz.
refusal-location-range = Bu bir IP adresi aralığı. İçeriğin bulunduğu her adresi veriniz.
refusal-location-several = Burada birkaç adres birbirine karışmış. Her birini ayrı satıra yazınız; adrese ait virgül veya noktalı virgül %2C veya %3B olarak yazılır.
refusal-location-leads-elsewhere = Bu bağlantı, götürdüğü adresten başka bir şey gösteriyor. Yalnızca doğru adresi yapıştırınız.
refusal-location-hidden = Bir posta programı veya ağ, adresin yerine kendi bağlantısını koymuş; adres ondan okunamıyor. Sayfa açıkken tarayıcının gösterdiği adresi yapıştırınız.

## Soran kişi

refusal-no-partner = Nöbet rolünüz yok. İrtibat noktanızdan veya sekretaryadan isteyiniz.
refusal-which-partner = Birden çok ortağın rolüne sahipsiniz: { $partners }. Bunu, adına hareket ettiğiniz ortağın kanalında yapınız.
refusal-admins-only = Bunu yalnızca sekretarya yapabilir. Sekretaryaya başvurunuz.
refusal-auditors-only = Bunu yalnızca gönderen, sekretarya ve denetçiler görebilir. Bunlardan birine başvurunuz.
refusal-wrong-server = Bu bot başka bir Discord sunucusuna hizmet ediyor. Orada kullanınız.
refusal-no-network = Ağ henüz kurulmadı. Sekretarya, yazma izni olan bir kanalda /network apply komutuyla kurar.

## Uyarılar

refusal-no-such-alert = İrtibat noktanız için böyle bir uyarı yok. Referansı (örneğin FR-7K3QX) kontrol ediniz veya “Bekleyenler” düğmesine basınız.
refusal-not-a-search = Bu ne bir referans ne de bir web adresi. İkisinden birini yazınız.
refusal-by-reference-alone = Sekretarya uyarıları yalnızca referansla bulur. FR-7K3QX gibi bir referans yazınız veya listeye bakınız: “Yardım” → “En son uyarılar”.
refusal-issuer-only = Bunu yalnızca gönderen yapabilir. Gönderene başvurunuz.
refusal-nothing-asked = Bu uyarıda irtibat noktanızdan bir şey istenmiyor. Uyarıyı okuyabilir, süre dolmadan itiraz edebilirsiniz.
refusal-withdrawn = Gönderen bu uyarıyı geri çekti. Yapılacak başka bir şey yok.
refusal-closed = Zaten kapatıldı: { $answer }, { $by }, { $at }. Yanlışlık varsa karttaki “Yeniden aç…” düğmesini kullanınız.
refusal-unanswered = Yanıtlanmadığı için kapatıldı: { $at }. Hâlâ yapılacak bir şey varsa karttaki “Yeniden aç…” düğmesini kullanınız.
refusal-already-acknowledged = Zaten teyit edildi: { $by }, { $at }. Kimin işlem yapacağını aranızda kararlaştırınız.
refusal-nobody-to-call = Bu ortağı aramaya artık gerek yok: bu arada yanıt verildi.
refusal-acknowledge-first = Bu uyarının alındığını henüz kimse teyit etmedi. Önce teyit ediniz.
refusal-not-closed = Bu bir yanıtla kapatılmadı, yeniden açılacak bir şey yok. Karta bakınız.
refusal-bad-check = Bu zaman geçmiş veya bir yıldan daha ileride. Başka bir zaman seçiniz.
refusal-no-colleague = Bu kişi irtibat noktanızın rolüne sahip değil. Oradan başka bir görevli seçiniz.
refusal-reason-wanted = Bu yanıt için gerekçe gerekir. Gerekçeyi yazıp yeniden gönderiniz.
refusal-bad-numbers = Bu uyarının adreslerinden değil: { $written }. 3, 7-9 gibi numaralar yazınız.
refusal-nothing-left = Her adresin bir sonucu var. Birini düzeltmek için numarasını yazınız.
refusal-all-excepted = Bu adreslerin tümü hariç tutulmuş, geriye adres kalmıyor. Daha azını hariç tutunuz.
refusal-struck = Gönderen bunları çıkardı: { $numbers }. Burada belirtmeyiniz.
refusal-nothing-named = Ne adres ne ortak belirtildi. Buraya ait olmayanı belirtiniz.
refusal-last-location = Hiç adres kalmaz. Bunun yerine uyarıyı geri çekiniz: durum panosundaki “Geri çek”.
refusal-last-addressee = İşlem yapması istenen kimse kalmaz. Bunun yerine uyarıyı geri çekiniz: durum panosundaki “Geri çek”.
refusal-not-addressed = Bu uyarının muhatabı değil: { $partners }. Adları denetleyiniz.
refusal-locations-stay = Burada adresler yalnızca eklenir. Biri buraya ait değilse durum panosundaki “Değiştir” → “Çıkar…” düğmesini kullanınız.
refusal-seen-otherwise = Başka bir irtibat noktasınca doğrulandı, adres no { $numbers }: { $result }, { $at }. Sağlayıcının bildirdiği bunun yerine geçmez: bu adresleri dışarıda bırakınız ya da kendiniz kontrol edip “Kendim kontrol ettim” altında bildiriniz.

## İtirazlar

refusal-already-objected = İrtibat noktanız zaten itiraz etti. İtiraz, kaldırılana veya süresi dolana kadar geçerlidir.
refusal-no-objection = Kaldırılacak itiraz yok. Karta bakınız: süresi dolmuş olabilir.
refusal-informed-only = İrtibat noktanız yalnızca bilgilendirildi ve itiraz edemez. Beklenmesi gerekiyorsa gönderene yazınız.
refusal-window-closed = İrtibat noktanızın itiraz süresi doldu: { $at }. Yine de beklenmesi gerekiyorsa gönderene yazınız.
refusal-already-decided = Zaten karar verildi: { $by }, { $at }. Geçerli olanı “İtirazlar” gösterir.

## Sağlayıcının bir saatlik süresi

refusal-no-order = Bu uyarıda irtibat noktanızın yürüyen bir çıkarma kararı yok. Önce “Çıkarma kararı verildi” yanıtını veriniz.
refusal-received-in-future = Sağlayıcı kararı henüz almış olamaz. Ne zaman aldığını yerel saatinizle yazınız.
refusal-received-before-raised = Uyarının gönderildiği zaman: { $at }. Sağlayıcı kararı bundan önce almış olamaz. Tarihi ve saati kontrol ediniz.
refusal-no-hour = Sağlayıcının kararı aldığı kaydedilmedi. Önce bunu kaydediniz.
refusal-hour-paused-already = Süre bu nedenle zaten durduruldu. Bu neden ortadan kalkınca kaydediniz.
refusal-hour-not-paused = Süre bu nedenle durdurulmuş değil. Durumu görmek için yeniden açınız.
refusal-hour-ended = Süre bitti. Her adresin sonucunun belli olduğu zaman: { $at }. Yanlışsa sonucu yeniden bildiriniz.

## Nöbet

refusal-on-duty = Nöbetçi: { $by }, başlangıç: { $since }. Nöbeti devretmesini isteyiniz. Bu kişi ayrıldıysa “Nöbeti bitir”, ardından “Nöbeti al” düğmesine basınız.
refusal-nobody-on-duty = Nöbetçi yok. Nöbeti almak için: “Nöbet” → “Nöbeti al”.

## Taslaklar ve gönderme

refusal-no-such-draft = Bu taslak artık yok: gönderildi veya silindi. Kalanları “Taslaklar” düğmesi gösterir.
refusal-already-sent = Zaten gönderildi: { $reference }. Durum panosuna bakınız.
refusal-preview-outdated = Bu önizlemeden sonra bir şey değişti. Hiçbir şey gönderilmedi: yeni önizlemeye bakıp yeniden gönderiniz.
refusal-too-soon = Bu mesaj, siz basmadan hemen önce değişti. Hiçbir şey yapılmadı: mesaja bakıp yeniden basınız.
refusal-incomplete = Henüz eksik: { $gaps }. Tamamlayıp gönderiniz.
refusal-nobody-addressed = Hiçbir muhatap olmayacak. Muhatapları değiştirip gönderiniz.
refusal-already-addressed = Hepsi bu amaçla ya da daha fazlası için zaten muhatap. Başkalarını yazınız veya yalnızca bilgilendirilenlerden işlem isteyiniz.
refusal-nobody-acts = Kimseden işlem istenmiyor. Muhatapları değiştiriniz veya bunun istendiğini onaylayınız.
refusal-unknown-partners = Ne ortak ne grup: { $written }. EU, JP, -HU gibi kodlar yazınız.
refusal-own-partner = Uyarıyı oluşturan kendi irtibat noktanız muhatap olamaz. Satırdan çıkarınız.
refusal-kept-out = Bir kuralın hariç tuttuğu: { $partner } · { $rule }. Bu ortağı satırdan çıkarınız veya sekretaryaya başvurunuz.
refusal-no-red = Bu ağ TLP:RED kabul etmiyor. Başka bir etiket seçiniz veya başka bir yol kullanınız.
refusal-no-location = Burada adres yok. Her satıra bir adres yapıştırınız.
refusal-too-many-locations = Bir uyarı en çok { $most } adres içerebilir. Diğerleri için ikinci bir uyarı oluşturunuz.
refusal-bad-time = Zaman değil: { $written }. Yerel saatinizle 2026-03-01 09:05, bugün için 09:05 yazınız.
refusal-no-such-time = Böyle bir saat yok: { $written }. Saatler o sırada ileri alınır. Başka bir saat yazın ya da farkıyla birlikte yazın, örneğin 09:05 UTC+01:00.
refusal-seen-in-future = Henüz gelmemiş bir zaman: { $written }. İçeriğin ne zaman görüldüğünü yerel saatinizle yazınız.
refusal-unknown-languages = Dil değil: { $written }. ar, fr gibi bir kod veya bir dilin adını yazınız.
refusal-bad-reason = Gerekçe olarak okunamıyor: { $written }. Gerekçeleri listeden seçiniz.
refusal-old-button = Bu düğme önceki bir sürüme ait. En yeni mesajı veya “Bekleyenler” düğmesini kullanınız.

## Ağ

refusal-network-changed = Bu fark gösterildikten sonra ağ değişti. Hiçbir şey uygulanmadı: baştan başlayınız.
refusal-nothing-changes = Bu dosya hiçbir şeyi değiştirmiyor. Onaylanacak bir şey yok.
refusal-bad-description = Anlaşılmadı: { $written }. FR, YouTube veya Arapça gibi bir ad ya da kod yazınız.

## Yapıştırılan listeden kabul edilmeyenler

not-taken = Kabul edilmeyen: { $count }. Geri kalan her şey saklandı.
not-taken-piece = Satır { $line }: { $quoted }. { $reason }
not-taken-more = Diğerleri: { $count }. Önce bunları düzeltiniz, sonra kalanını yeniden yapıştırınız.
not-taken-from = { $line }. satırdan itibaren yer yok.
not-taken-known = Zaten var olan: { $count }
read-out = Bağlantı sarmalayıcılarından okunan: { $count }. Sarmalayıcılar iletilmez; adresleri kontrol ediniz.
read-out-piece = Satır { $line }: { $shown }
not-taken-beside = Bir adresin yanına yazılmış, alınmayan: { $count }
not-taken-beside-piece = Satır { $lines }: { $quoted }
not-taken-passed = Adres bulunmayan satırlar: { $lines }
