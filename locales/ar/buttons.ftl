### الأزرار والقوائم: من كلمة إلى ثلاث.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

button-acknowledge = تأكيد الاستلام
button-action-taken = الإجراء المتخذ…
button-results = النتائج…
button-removed-all = أُزيل الكل
button-object = اعتراض…
button-lift = إلغاء الاعتراض
button-renew = تجديد
button-let-end = عدم التجديد
button-go-on = ردّ الاعتراض
button-wait = قبول الاعتراض
button-show-content = عرض المحتوى
button-show-exact = العناوين الدقيقة
button-show-alert = عرض التنبيه
button-show-states = عرض الحالات
button-show-objections = الاعتراضات
button-show-partner = عرض الشريك
button-amend = تعديل
button-widen = إضافة شركاء
button-take-out = إزالة…
button-take-out-now = إزالة
button-withdraw = سحب
button-add-legal = بيانات قانونية…
button-share = مشاركة
button-do-not-share = عدم المشاركة
button-urgent = عاجل
button-raise = تنبيه جديد
button-inbox = المطلوب منا
button-duty = المناوبة
button-drafts = المسودات
button-help = مساعدة
button-next = التالي
button-previous = السابق
button-choose-answer = ماذا فعلتم؟
button-correct = تصحيح…
button-never = إلغاء
button-send = إرسال

## الحالات الخمس للتنبيه العاجل

situation-live-attack = هجوم يُبث مباشرة
situation-threat = إعلان هجوم أو تهديد به
situation-hostages = محتجزون يُعرضون أو يُهدَّدون
situation-attack-recording = صور هجوم تنتشر
situation-manifesto = نص لمنفّذ هجوم ينتشر
