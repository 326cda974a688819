### Alındıların ve menülerin yanında. Yalnızca bir kişi görür.
### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

answer-next = Sonraki adım: isteneni yapınız, ardından yaptığınızı buraya kaydediniz.
answer-all-final = Her adresin sonucu var: size düşen iş tamamlandı ve kapatıldı. Kimseye yeniden sorulmaz.
answer-owed-again = Bir adresin artık kesin sonucu yok: size düşen iş yeniden açıldı.
answer-add-note = Not ekle…
answer-note-title = Not ekle
answer-note = Not
answer-not-these = Değişmedi; zaten yanıtlanmış veya geri çekilmiş: { $alerts }.
answer-failed-these = Bir hata nedeniyle kaydedilmedi ({ $incident }): { $alerts }.
answer-withdraw-title = Uyarıyı geri çek
answer-withdraw-reason = Geri çekme gerekçesi (kayıt için)
