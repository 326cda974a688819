### Reviewed by: nobody yet; needs a duty officer whose first language is Turkish.

history-heading = Ağdaki değişiklikler
history-none = Uyan bir değişiklik yok. Süzgeçsiz yeniden arayın.
history-revision = { $number } · { $at } · { $actor }
history-reason = Gerekçe: { $reason }
history-unread = Bu sürüm burada neyin değiştirildiğini artık okuyamıyor.
history-open = Bir değişikliği aç
history-undo = Geri al…
history-all = Tüm değişiklikler
