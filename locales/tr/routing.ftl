### Kuralların yalnızca tarif edilen bir uyarı için söyledikleri ve ağ dosyasına ilişkin sözler. Yöneticiler için.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

routing-described = Gönderen: { $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = Muhataplar: { $partners }
routing-one = { $partners }. { $purpose }. Neden: { $why }.
routing-not-addressed = Muhatap olmayanlar
routing-kept-out = { $partners }: { $rule } kuralıyla hariç
routing-idle = { $partners }: yalnızca uymayan kurallarda geçiyor: { $rules }
routing-idle-rule = { $rule } ({ $part })
routing-unnamed = Hiçbir kuralda geçmeyenler: { $partners }
routing-no-routes = Yönlendirme kuralı yok: uyarı yalnızca gönderenin elle eklediklerine ulaşır.
routing-routes = Yönlendirme kuralları, sırasıyla. Hariç tutan kural, muhatap kılan her kurala üstün gelir.
routing-difference = Uygulanacak değişiklikler:
routing-mistakes = Hiçbir şey uygulanmadı: dosyada hatalar var. Hepsini düzeltip yeniden gönderiniz.
routing-more-mistakes = Diğer hatalar: { $count }. Önce bunları düzeltiniz.
routing-apply = Uygula
routing-applied = Sürüm { $revision } olarak yürürlükte. Her değişiklik kayıt defterindedir.
routing-more-partners = Aynı durumdaki diğer ortaklar: { $count }
routing-exported = Yürürlükteki ağ, sürüm { $revision }. Dosyayı değiştirip teslim ediniz: “Yardım” → “Ağ dosyasını uygula…”.
routing-too-large = Bu dosya çok büyük. Ağ, en çok 512 kB boyutunda bir TOML dosyasıdır: onu gönderiniz.
routing-unreadable = Bu dosya okunamadı. Düz metin olarak (TOML, UTF-8) yeniden gönderiniz.
routing-why = Bu değişiklik neden?
routing-contested = Bu arada başkası tarafından değiştirildi: yürürlükte → istenen
routing-keep = Yürürlükte olanı koru
routing-take = İsteneni al
routing-more-changes = Diğer değişiklikler: { $count }
