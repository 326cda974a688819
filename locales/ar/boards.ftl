### لوحة المتابعة للمُرسِل: موجزة، تتسع لستين شريكًا.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## كم شريكًا في كل مرحلة

board-sending = قيد الإرسال: { $count }
board-posted = لم يؤكَّد الاستلام: { $count }
board-told = للعلم أو للتشاور: { $count }
board-acknowledged = أُكّد الاستلام: { $count }
board-acting = قيد الإجراء: { $count }
board-closed = مغلق: { $count }
board-unanswered = أُغلق دون رد: { $count }
board-declined = رُفض الطلب أو خارج الاختصاص: { $count }
board-left = خارج الشبكة: { $count }
board-mistaken = وُجّه إليهم خطأً: { $count }
board-again = أُطلق من جديد. سُحب سابقًا: { $reference }
board-answers-later = يردّ لاحقًا: { $at }

board-acknowledged-of = أُكّد الاستلام: { $count } من { $all }
board-offline-of = العناوين غير المتاحة: { $count } من { $all }
board-next = الموعد التالي: { $left }
group-partners = { $partners }

## أسطر

board-raised-by-you = أرسلتموه: { $at }
board-withdrawn = سُحب التنبيه. لا حاجة إلى أي إجراء آخر. الوقت: { $at }
board-objections = الاعتراضات: { $count }. يبيّن زر «الاعتراضات» من اعترض ولماذا. السكوت ليس موافقة.
board-decide-by = آخر موعد للقرار: { $at } · «الاعتراضات»
board-legal = آخر موعد للاستكمال: { $at } · { $gaps }
board-more-rows = وأيضًا { $count }: زر «عرض الحالات».
board-closest = يعرض زر «عرض الحالات» الجهات المخاطَبة وحالاتها.
board-unposted = تعذّر النشر
board-objects = معترض
board-window-closed = انتهت مهلة الاعتراض
board-no-objection = لم يُسجَّل اعتراض

## ما ينقص

gap-locations = عنوان
gap-grounds = تكييف قانوني
gap-reasons = سبب
gap-exception = تأكيدكم «لا تعليم ولا صحافة ولا فن ولا بحث»
gap-whole-site = تأكيد أن الموقع بأكمله هو المقصود
gap-authority = السلطة
gap-legal-basis = الأساس القانوني
gap-authorised-by = الجهة الآذنة
