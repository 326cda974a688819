### Sayılar: bir grafik ve sayıları.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

figures-network = Ağın sayıları
figures-own = İrtibat noktanızın sayıları
figures-period = Dönem: { $since } – { $until }. Tatbikatlar sayılmaz.
figures-reactions-about = Sürenin başlangıcından teyide kadar, 1. ila 3. derece. Taleplerin yarısı ortanca süre içinde teyit edilmiştir; kimsenin teyit etmediği talep en yavaş sayılır.
figures-open-about = İletilmiş ve henüz kapatılmamış talepler, her aralığın sonunda.
figures-tiers-about = Gönderilen uyarılar.
figures-tiers-own-about = Aldığınız uyarılar.
figures-others-about = Diğerleri: aynı uyarılarda talep alan tüm diğer ortaklar; en az beş ortak varsa ve hiçbiri taleplerin yarısından fazlasına sahip değilse gösterilir.
figures-nothing = Bu dönemde sayılacak bir şey yok.
figures-quarters = çeyrek saat: { $quarters }
figures-late = çoğu teyit edilmedi
figures-not-asked = Teyit edilecek talebi olmayan: { $partners }

## Grafikler

figures-reactions = Ortanca teyit süresi, çeyrek saat
figures-open = Zaman içinde açık talepler
figures-tiers = Dereceye göre uyarılar
figures-tier = { $tier }. derece
figures-you = İrtibat noktanız
figures-others = Diğerleri

## Seçenekler

figures-chart = Grafik
figures-time = Dönem
figures-month = Bu ay
figures-30 = Son 30 gün
figures-90 = Son 90 gün
figures-365 = Son 365 gün
