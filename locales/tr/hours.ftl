### Sağlayıcının bir saati: sağlayıcı, içeriğin çıkarılması kararını aldıktan sonra 60 dakika içinde gereğini yapmalıdır.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Kartlarda ve panolarda

hour-ends = Sağlayıcının bir saatinin sonu: { $at }, { $left } · { $local }
hour-missed = Sağlayıcının bir saati aşıldı. Sonu: { $at }, { $left } · { $local }
hour-due = Sağlayıcının bir saatinin sonu: { $at }, { $left }
hour-paused = Sağlayıcının bir saati durduruldu, başlangıç { $since }: { $grounds }
hour-reacted = Sağlayıcı gereğini yaptı. Dakika: { $minutes }; çeyrek saat: { $quarters }

## Panonun satırları

hour-row-ends = sağlayıcı { $left }
hour-row-paused = sağlayıcı: durduruldu
hour-row-reacted = sağlayıcı: { $minutes } dk

## Özel menü

hour-heading = { $reference } için sağlayıcının bir saati
hour-awaited = Sağlayıcının kararı aldığı kaydedilmedi. Bir saati bununla başlar.
hour-received = Sağlayıcının kararı aldığı zaman: { $at }
hour-strictly = Kesin hesap: durdurmadan önce geçen süre geçmiş sayılır.

## Bildirimler

hour-half = Sağlayıcının bir saatinin yarısı geçti. Sonu: { $at }, { $left }.
hour-over = Sağlayıcının bir saati doldu, { $at }, { $left }. Eksik sonuçlar var.

## Düğmeler

hour-open = Sağlayıcının bir saati…
hour-received-now = Şimdi aldı
hour-received-at = Aldığı zaman…
hour-hindered = Durdur: { $ground }
hour-ceased = Sona erdi: { $ground }
