### Özel yanıtlar: yapılanlar, menüler, listeler, yardım.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Kişinin az önce yaptığı

receipt-acknowledged = Alındığı teyit edildi: { $reference }
receipt-many = Kaydedildi: { $alerts }.
receipt-answered = { $reference } için kaydedildi: { $answer }.
receipt-reported = { $reference } için kaydedildi: { $result }, adres no { $numbers }.
receipt-objected = İtiraz kaydedildi: { $reference } · geçerlilik sonu: { $until }. İrtibat noktanızın adı ve gerekçeniz yalnızca gönderene iletilir.
receipt-lifted = İtiraz kaldırıldı: { $reference }
receipt-lets-end = İtirazınız: { $reference } · sonu: { $until }. Yapılacak başka bir şey yok.
receipt-set-aside = İtiraz reddedildi: { $reference }. İşlem yapması istenen ortaklara devam etmeleri bildirilir.
receipt-upheld = İtiraz kabul edildi: { $reference }. İşlem yapması istenen ortaklara beklemeleri bildirilir.
receipt-amended = Değiştirildi: { $reference } · sürüm: { $revision }. Muhataplar neyin değiştiğini görür.
receipt-widened = Yeni ortaklara gönderildi: { $reference } · { $count }
receipt-withdrawn = Uyarı geri çekildi: { $reference }. İşlem yapması istenen ortaklara durmaları bildirilir.
receipt-taken-out = Çıkarıldı: { $reference }. İlgililere bildirilir.
receipt-legal-added = Hukuki bilgiler kaydedildi: { $reference }
receipt-shared = Paylaşıldı: { $reference } · ortak: { $partner }
receipt-not-shared = Paylaşılmadı. Diğer ortağa size sorulduğu bildirilmez.
receipt-sent = Gönderildi: { $reference }. Muhataplar: { $partners }. Gelişmeleri durum panonuz gösterir.
receipt-discarded = Taslak silindi.
receipt-nothing = Vazgeçildi.
receipt-unchanged = Hiçbir şey değiştirilmedi.
receipt-fault = Bir hata oluştu ({ $incident }). Yeniden denemeden önce nelerin yapıldığını kontrol ediniz.
receipt-rest = Bu kaydedildi. Devamı başarısız oldu ({ $incident }).
receipt-draft-kept = Taslak olarak saklandı. Devam etmek için: “Taslaklar”.

## Menüler

reply-answers = { $reference } için yanıtınız
reply-withdraw = Bu uyarı geri çekilsin mi? { $reference } · İşlem yapması istenen ortaklar çağrılır ve durmaları bildirilir.

## İtirazlar

reply-objections = { $reference } için itirazlar
reply-objection = { $partner }: { $concern }; geçerlilik sonu { $until }
reply-objection-to = { $partner }, adres no { $numbers }: { $concern }; geçerlilik sonu { $until }
reply-in-their-words = Kendi ifadesi: { $text }
reply-no-objection = Kayıtlı itiraz yok. Sessizlik onay değildir.
reply-without-result = Sonucu olmayan: { $numbers }. “Sonuçlar…” ile bildirecek misiniz, yoksa yine de kapatacak mısınız?
reply-without-results = Bu uyarıların bazı adreslerinin sonucu yok. Karttaki “Sonuçlar…” ile bildirecek misiniz, yoksa yine de kapatacak mısınız?
reply-close-anyway = Yine de kapat
reply-mixed-host = Başka bir sunucuya benziyor: { $number } · { $host }
reply-nobody-to-share = Paylaşılabilecek başka ortak kalmadı.

## Listeler

reply-inbox = İrtibat noktanızdan beklenen: { $count }
reply-inbox-empty = İrtibat noktanızdan beklenen bir şey yok.
inbox-to-act = İşlem bekleyen: { $count }
inbox-to-decide = Karar bekleyen itirazlar: { $count }
inbox-to-complete = Tamamlanacak hukuki bilgiler: { $count }
inbox-missing = eksik: { $gaps }
inbox-acknowledge-routine = 3. ve 4. derece: tümünü teyit et
inbox-choose = Uyarıları seç…
inbox-all = Bütün uyarılar: { $count }
inbox-taken = Teyit edilenlerin tümü: { $count }
inbox-chosen = Seçilen: { $count }
inbox-hint-removed = “Tümü kaldırıldı”: sağlayıcının beyanına göre, sonucu olmayan her adres için geçerlidir. Uyarı böylece kapatılır.
inbox-hint-done = “Tamamlandı”: uyarıları kapatır; sonuç eksikse önce sorar.
reply-to-act = işlem için son süre { $at }, { $left }
reply-found = Bulunan: { $count }
reply-latest = En son uyarılar
reply-nothing-found = İrtibat noktanız için bir şey bulunamadı. FR-7K3QX gibi bir referansı veya tam adresi deneyiniz.
reply-no-alerts = Henüz hiçbir uyarı gönderilmedi.
reply-drafts = Taslaklar: { $count }
reply-no-drafts = Taslak yok. “Uyarı ver” düğmesi yeni bir taslak başlatır.
reply-draft = { $tier }: { $who }, { $at }, adresler: { $count }

## Yardım

help-what = Chappe, terör içeriklerine ilişkin uyarıları ortaklar arasında her birinin kendi dilinde iletir. Kartlar kanalınızda durur; özel olanı yalnızca siz görürsünüz.
help-cards =
    Kartta:
    “Alındı teyidi ver”, bir kişinin işi üstlendiğini bildirir.
    “Yapılan işlem…”, ne yapıldığını veya neden yapılmadığını bildirir.
    “Sonuçlar…”, her adresin akıbetini bildirir.
    “İtiraz et…”, diğerlerinden beklemelerini ister.
    “İçeriği göster”, adresleri ve gerekçeleri açar; kaydedilir.
help-nobody = Henüz nöbet rolünüz yok. İrtibat noktanızdan veya sekretaryadan isteyiniz.
