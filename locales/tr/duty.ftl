### Nöbet: bir ortakta kimin nöbetçi olduğu ve nöbetin nasıl devredildiği. Biri giderken, öbürü gelirken okunur.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

## Komut

command-duty-name = nöbet
command-duty = İrtibat noktanızda kimin nöbetçi olduğu: nöbeti alma, devretme, bitirme
command-take-name = al
command-take = Nöbeti alır; zaman verilmezse günün mesaisi bitene kadar
command-give-name = devret
command-give = Nöbeti, açık işlerle birlikte başka bir görevliye devreder
command-end-name = bitir
command-end = Nöbeti bitirir ve açık işleri devreder
option-until-name = bitiş
option-until = 2026-03-01 18:00 veya 18:00, yerel saatinizle
option-duty-colleague = Bundan sonra kimin nöbetçi olduğu

## Kimin nöbetçi olduğu

duty-heading = Nöbet: { $partner }
duty-held = Nöbetçi: { $who } · başlangıç: { $since } · bitiş: { $until }
duty-vacant = Nöbetçi yok. Uyarılar yine de nöbet rolünü çağırır.
duty-working-until = Çalışma saatleri: şu anda, bitiş { $at } · { $local }
duty-working-from = Sonraki çalışma saatleri: başlangıç { $at } · { $local }
duty-backup = Yedek: { $role }
duty-no-backup = Yedek görevli yok
duty-take = Nöbeti al
duty-give = Nöbeti devret…
duty-end = Nöbeti bitir
duty-taken = Nöbetçi sizsiniz. Bitiş: { $until }
duty-given = Bundan sonraki nöbetçi: { $who }. Bitiş: { $until }.
duty-ended = Nöbet bitti.

## Nöbet devri

hand-over-over = Nöbet süresi doldu: { $who }.
hand-over-ended = Nöbet bitirildi: { $who }.
hand-over-given = Nöbet devredildi: { $who } → { $to }
hand-over-lost = Artık bu ortağın rolüne sahip olmayan: { $who }. Nöbet boş.
hand-over-still-open = NÖBET DEVRİ. Açık işler:
hand-over-nothing-open = Açık iş yok.
hand-over-note = Not: { $text }
hand-over-note-hidden = Bir not var. Tamamını okumak için: “Yardım” → “Takip…”.
hand-over-more-notes = Diğer notlar: { $count }. Birini açmak için: “Yardım” → “Takip…”.
hand-over-have-it = Devral
hand-over-add-note = Not ekle…
hand-over-note-label = Sonraki nöbetin bilmesi gerekenler
hand-over-has-it = Devralan: { $who }, { $at }.
hand-over-no-duty-until = Şu zamana kadar sonraki nöbet yok: { $when }.
hand-over-unrelieved = Nöbeti kimse devralmadı ve açık işler var. Yedek görevliler: lütfen üstleniniz.
hand-over-unrelieved-at = { $partner }: nöbeti kimse devralmadı; 1. veya 2. derece açık uyarılar var. Bu ortağı arayınız.
