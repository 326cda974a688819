### Ağda ne değişeceği ve önceden düşünülmesi gerekenler: dosyanın yanında okunacak satırlar.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Kimin kaydı

network-subject-secretariat = Sekretarya
network-subject-auditors = Denetçiler
network-subject-asks = Talepler
network-subject-partner = { $partner }
network-subject-stranger = Ortak { $code }
network-subject-group = Grup { $group }
network-subject-route = Yönlendirme kuralı { $route }

## Hangi bölümü

network-part-name = ad
network-part-languages = diller
network-part-zone = saat dilimi
network-part-weekend = hafta sonu
network-part-hours = çalışma saatleri
network-part-week = günlere göre çalışma saatleri
network-part-dates = özel tarihler
network-part-channel = kanal
network-part-duty-role = nöbet rolü
network-part-backup-role = yedek rol
network-part-wakes = mesai dışı çağrı dereceleri
network-part-digest-at = günlük özetin saati
network-part-quiet-digest = boş özet gönderilmez
network-part-information = bilgilendirme yolu
network-part-authority = makam
network-part-legal-basis = hukuki dayanak
network-part-authorised-by = yetki veren
network-part-urgent-label = acil uyarıların etiketi
network-part-admins = yönetici rolü
network-part-auditors = denetçi rolü
network-part-end-after = yanıtsız kapanma süresi
network-part-members = üyeler
network-part-kinds = türler
network-part-tiers = dereceler
network-part-grounds = nitelemeler
network-part-platforms = platformlar
network-part-platform-countries = platformların ülkeleri
network-part-content-languages = içeriğin dilleri
network-part-issuers = gönderenler
network-part-labels = paylaşım etiketleri
network-part-purpose = amaç
network-part-addressees = muhataplar

## Değeri

network-setting-nothing = yok
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## Satırlar

network-unchanged = Hiçbir şey değişmez.
network-added = Eklenen: { $subject } ({ $facts })
network-stands = { $subject }: { $facts }
network-removed = Çıkarılan: { $subject }
network-changed = { $subject }: { $part } { $was } → { $is }
network-hotline-changed = { $subject }: acil hat değişti
network-joined = { $subject }: eklenen üyeler ({ $partners })
network-left = { $subject }: çıkarılan üyeler ({ $partners })
network-reordered = Yönlendirme kurallarının sırası: { $was } → { $is }

## Uyarılar

network-warning-not-yours = Yönetici rolü sizde olmayan bir rol olacak: { $role }. Dosya uygulandıktan sonra ağı yalnızca bu rolü taşıyanlar değiştirebilir.
network-warning-no-admins = Bu dosyada sekretarya yok: uygulandıktan sonra Discord’da ağı kimse değiştiremez, yalnızca botun makinesindeki işletmeci değiştirebilir.
network-warning-emptied = Bu dosyada ortak yok: hepsi ağdan çıkar ve kimseye uyarı ulaşmaz.
network-warning-cards-stay = Sahibi değişen kanal: { $channel } · şimdiye kadar: { $was } · bundan sonra: { $is }. Oradaki kartlar kalır, değişmeyi sürdürür ve yeni sahibince okunur. Ona ayrı bir kanal veriniz.
network-warning-shared-role = Paylaşılan rol: { $role } · { $holders }. Bu rolü taşıyan her biri adına hareket eder.
network-warning-nobody-next = Gece çağrılan, ancak yedek rolü ve acil hattı bulunmayanlar: { $partners }. Orada kimse yanıt vermezse yalnızca sekretarya kalır.
network-warning-same-role = Yedek rolü nöbet rolüyle aynı: { $partners }. 2. düzey başka kimseyi çağırmaz.
network-warning-empty-group = Üyesi yok: { $group }. Bunu yazan kimseye ulaşamaz.
network-warning-unaddressed = Hiçbir yönlendirme kuralının kapsamadıkları: { $partners }. Uyarı onlara ancak gönderen elle eklerse ulaşır.
network-warning-foreign-zone = { $subject } · başka bir ülkenin saat dilimi: { $zone }. Kendi dilimleri: { $own }.
network-warning-role-gone = { $subject } · { $part } { $role }: sunucuda yok. Kimse çağrılmaz.
network-warning-role-mute = { $subject } · { $part } { $role }: herkesin ondan bahsetmesine izin yok. Kimse çağrılmaz. Sunucu ayarlarında buna izin veriniz.
network-warning-still-asked = { $subject }: talebi hâlâ açık olan uyarılar: { $count }. Bu uygulandıktan sonra kapatılır ve gönderenlere bildirilir.
network-warning-unseen = Katılan bir ortağın gruplarına açık olup onun görmediği uyarılar: { $count }. Ortak: { $subject }. Gönderenler onu ekleyebilir.
network-warning-returns = Ayrılmadan önce bir ortağa gönderilen ve yeniden gördüğü uyarılar: { $count }. Ortak: { $subject }.
network-warning-role-empty = { $subject } · { $part } { $role }: hiç kimsede yok. Kimse çağrılmaz.
