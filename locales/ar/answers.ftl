### إلى جانب الإيصالات والقوائم. لا يراه إلا شخص واحد.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

answer-next = الخطوة التالية: نفّذوا المطلوب، ثم سجّلوا هنا ما قمتم به.
answer-all-final = لكل عنوان نتيجته: ما طُلب منكم أُنجز وأُغلق. لن يُسأل أحد مجددًا.
answer-owed-again = لم تعد لأحد العناوين نتيجة نهائية: ما طُلب منكم مفتوح من جديد.
answer-add-note = إضافة ملاحظة…
answer-note-title = إضافة ملاحظة
answer-note = ملاحظة
answer-not-these = بقي على حاله، لأنه أُجيب عنه أو سُحب: { $alerts }.
answer-failed-these = لم يُسجَّل بسبب خطأ ({ $incident }): { $alerts }.
answer-withdraw-title = سحب التنبيه
answer-withdraw-reason = سبب السحب، للسجل
