### إلى جانب الإيصالات والقوائم. لا يراه إلا شخص واحد.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

answer-next = الخطوة التالية: نفّذوا المطلوب، ثم أفيدوا هنا بما تم.
answer-add-note = إضافة ملاحظة…
answer-note-title = إضافة ملاحظة
answer-note = ملاحظة
answer-not-these = بقي على حاله، لأن زميلًا سبق إليه أو لأنه سُحب: { $alerts }.
answer-withdraw-title = سحب التنبيه
answer-withdraw-reason = سبب السحب، للسجل
answer-who-authorised = بقي أن تذكروا: من أذن به؟
