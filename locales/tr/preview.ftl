### Bir taslağın üç bölümlü önizlemesi. Yalnızca gönderen okur.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Başlıklar

preview-what = 1/3: ne
preview-who = 2/3: kim
preview-check = 3/3: kontrol

## Ne

preview-locations = Adresler: { $count }
preview-more-locations = Diğerleri: { $count }
preview-scheme-assumed = https olmadan yazılanlar: { $numbers }. Eklendi; doğru olup olmadığını kontrol ediniz.
preview-whole-sites = Belirli bir içerik değil, sitenin tamamı: { $numbers }

## Kim

preview-counts = Ortaklar: { $count } · şimdi çağrılan: { $now } · sonra: { $asleep } · çağrılmayan: { $silent }
preview-rings-now = { $local }, şimdi çağrılır
preview-rings-at = { $local }, çağrı { $when }
preview-rings-again = { $local }, kısa süre önce çağrıldı ya da etkindi, yeniden: { $when }
preview-silent = { $local }, çağrılmaz
preview-unrung = { $local }, çağrılacak kimse yok
preview-group-now = şimdi çağrılan: { $count }
preview-group-later = sonra çağrılan: { $count }
preview-group-silent = çağrılmayan: { $count }
preview-group-unrung = çağrılacak kimse yok: { $count }
preview-deadlines = Her ortağın kendi yerel saatiyle işlem için son süresi
preview-by-rule = { $rule } kuralıyla ({ $target })
preview-by-you = sizin eklemenizle ({ $target })
preview-unusual = Hiçbir kuralda yer almayan, sizin eklediğiniz: { $partners }. Bilerek mi?
preview-nobody-removes = Kaldırılmasını sağlaması kimseden istenmiyor: “Değiştir…” ile ekleyebilirsiniz.
preview-nobody-stops = Canlı yayın, ama yayının durdurulmasını sağlaması kimseden istenmiyor: “Değiştir…” ile ekleyebilirsiniz.
preview-nobody = Muhatap yok

## Kontrol

preview-terms = Teyit süresi: { $acknowledge }; işlem süresi: { $act }
preview-duplicates = Aynı içerik şurada zaten var: { $references }
preview-missing = Henüz eksik: { $gap }
preview-may-follow = Bir saat içinde eklenebilir: { $gap }
preview-complete = Eksik yok
preview-record = Bu yazılı kayıttır. Kararın tebliği yerine geçmez.

## Gönderilmiş uyarıyı değiştirme

preview-amend = { $reference } değişikliği
preview-amend-counts = Her değişiklik hemen geçerlidir. Teyit etmiş ortaklara bir kez bildirilir; yeniden okurlar.
preview-taking-out = Bu çıkarılsın mı?
preview-struck = Adresler: { $numbers }
preview-mistaken = Yanlışlıkla muhatap alınan: { $partners }
preview-why = Gerekçe: { $text }
preview-told = Mesajla bilgilendirilen: { $count }
preview-group-undo = bir şeyi geri alması gerekebilecek: { $count }
preview-all-read = Her kart bunu çıkarılmış olarak gösterir. Geri konamaz: buraya ait olan yeniden eklenir.

## Düğmeler ve seçim alanları

draft-what = 1 Ne
draft-who = 2 Kim
draft-check = 3 Kontrol
draft-add-locations = Adres ekle…
draft-circumstances = Ne zaman ve nerede…
draft-legal = Hukuki bilgi…
draft-words = Kendi ifadeniz…
draft-details = Gerekçe ayrıntıları…
draft-exercise = Tatbikat olarak işaretle
draft-earnest = Tatbikat değil
draft-warning = İçerik uyarısı ekle
draft-no-warning = İçerik uyarısı yok
draft-change = Değiştir…
draft-deadlines = Süreler
draft-everyone = Hepsi, saatleriyle
draft-no-exception = Eğitim, basın, sanat, araştırma değil
draft-whole-sites = Sitenin tamamı kastediliyor
draft-nobody-acts = Kimsenin işlem yapması gerekmiyor
draft-vouch = Onayla ve gönder
draft-discard = Sil
draft-dismiss = Alınmayan satırları gizle
draft-discard-meant = Bu taslağı sil
draft-discard-below = İçindeki her şeyle, meslektaşlarınız için de. Geri alınamaz.
draft-kind = Tür
draft-tier = Derece
draft-tlp = Etiket
draft-grounds = Nitelemeler
draft-reasons = Gerekçeler
draft-authorised-by = Kim yetki verdi?
draft-live = Canlı mı, kayıt mı?
draft-live-unknown = Bilinmiyor
