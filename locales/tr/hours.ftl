### Sağlayıcının bir saatlik süresi: sağlayıcı, içeriğin çıkarılması kararını aldıktan sonra 60 dakika içinde gereğini yapmalıdır.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Kartlarda ve panolarda

hour-missed = Sağlayıcı bir saatlik süreyi aştı. Süre sonu: { $at }
hour-due = Sağlayıcının bir saatlik süresi doluyor: { $at }
hour-paused = Sağlayıcının bir saatlik süresi durduruldu ({ $since }): { $grounds }
hour-reacted = Sağlayıcı tepki verdi. Dakika: { $minutes }; çeyrek saat: { $quarters }

## Panonun satırları

hour-row-ends = sağlayıcı { $left }
hour-row-paused = sağlayıcı: durduruldu
hour-row-reacted = sağlayıcı: { $minutes } dk

## Özel menü

hour-heading = { $reference } için sağlayıcının bir saatlik süresi
hour-awaited = Süre işlemiyor: sağlayıcının kararı ne zaman aldığını kaydediniz.
hour-received = Sağlayıcının kararı aldığı zaman: { $at }
hour-strictly = Durdurmadan önce geçen süre sayılır.

## Bildirimler

hour-half = Sağlayıcının bir saatlik süresinin yarısı geçti. Süre sonu: { $at }
hour-over = Sağlayıcının bir saatlik süresi doldu, eksik sonuçlar var. Süre sonu: { $at }

## Düğmeler

hour-open = Saatlik süre…
hour-received-now = Şimdi aldı
hour-received-at = Aldığı zaman…
hour-record = Kaydet: { $local }
hour-hindered = Durdur: { $ground }
hour-ceased = Sona erdi: { $ground }

hour-read = Teslim alma, okunduğu gibi: { $at } · { $local }. Kaydettiğinizde geçerli olur.
hour-read-twice = Bu saat o gün iki kez yaşandı, çünkü saatler geri alındı. Hangisi kastediliyor?
