### Deneme alanının sayfasındaki tur: ziyaretçinin ilk okuduğu, tarayıcısının dilinde. Sayfanın kendi düğmeleri
### İngilizcedir ve öyle anılır.
### Reviewed by: nobody yet; needs a reader whose first language is Turkish.

tour-title = İlk uyarınız
tour-words = Bu, kendi bilgisayarınızda bir Discord; içinde altmış ortaklı bir ağ var. Dışarı hiçbir şey çıkmaz, içindeki hiçbir şey gerçek değildir. Başlangıçta işletmecisi sizsiniz ve bütün kanalları görürsünüz. Aşağıdaki düğmelerle bir ortağın görevlisi olur, onun kanalına geçersiniz.
tour-raise = **Fransa bir uyarı oluşturur.** İlk durumu seçiniz ve uydurma bir adres veriniz: { $address }. Başlamak için düğme: **{ $button }**
tour-send = **Kimin çağrıldığına bakınız, sonra gönderiniz.** Önizleme kimin şimdi, kimin sonra çağrıldığını ve nedenini gösterir. Son düğme: **{ $button }**
tour-acknowledge = **Japonya alındığını teyit eder.** Aynı uyarı, Japonca ve Tokyo saatiyle; Fransa’nın durum panosu hemen değişir. Karttaki düğme: **{ $button }**
tour-clock = **Zaman geçsin.** Hatırlatmalar, üst kademeye iletmeler ve günlük özetler kendi vaktinde gelir. “To the next event” birinden ötekine geçer.
tour-be-france = Fransa ol
tour-be-japan = Japonya ol
tour-to-clock = Saati göster
