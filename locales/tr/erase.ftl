### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

command-erase-name = sil
command-erase = Bir uyarının içeriğini kalıcı olarak siler; gönderen ile sekretarya birlikte karar verir
desk-alert-erase = Sil…
erase-title = Uyarıyı kalıcı olarak sil
erase-reason = Neden? Silinecek hiçbir şeyi yazmayınız
erase-order = Varsa mahkeme kararının numarası
erase-order-below = Varsa uyarı hemen silinir. Yoksa gönderenin onayı istenir.
erase-about = Veri tabanında ve her kartta kalıcı olarak silinecek: { $reference }. Adresler, notlar ve gerekçeler yok olur; zamanlar, sayılar ve kayıt zinciri kalır.
erase-asked = İstendi: { $reference }. Diğer taraf onaylayınca silinir.
erase-done = Kalıcı olarak silindi: { $reference }. Önceki yedeklerde hâlâ duruyor: işletmeci ilgilenir.
erase-kept = Silinmedi: { $reference }. Artık kimseye sorulmuyor.
erase-by-issuer = İsteyen: { $partner } · { $at }
erase-by-secretariat = İsteyen sekretarya: { $at }
erase-why = Gerekçe: { $reason }
button-erase = Kalıcı olarak sil
button-erase-never = Silme
button-erasure = Talebi gör…
notice-erasure-by-issuer = Gönderen bu uyarının kalıcı olarak silinmesini istiyor.
notice-erasure-by-secretariat = Sekretarya bu uyarının kalıcı olarak silinmesini istiyor.
card-erased = Silindi: { $at }
refusal-erased = Bu uyarı silindi: { $reference } · { $at }. Görülecek veya yapılacak bir şey kalmadı.
refusal-other-side = Bunu diğer taraf, başka bir kişi onaylamalı: gönderen veya sekretarya. Bekleyiniz ya da talebi geri alınız.
refusal-no-erasure = Artık kimse bu uyarının silinmesini istemiyor. Yeniden istemek için: “Yardım” → “Sil…”.
deed-erasure-asked = silinmesi istendi
deed-erasure-refused = silinmedi
