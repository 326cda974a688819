### ملف التنبيه، للمُرسِل والأمانة والمدققين.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

audit-heading = ملف التنبيه { $reference }
audit-addressed = { $partner }. { $purpose }. السبب: { $why }.
audit-why-rule = القاعدة { $rule } تسمي { $target }
audit-why-issuer = كتب المُرسِل { $target }
audit-not-posted = لم تُنشر البطاقة بعد
audit-posted = نُشرت البطاقة { $at }
audit-acknowledged = أكّد الاستلام { $by }، { $at }
audit-answered = الرد: { $answer }، { $by }، { $at }
audit-reason = بكلماته: { $reason }
audit-closed = أُغلقت المتابعة { $at }
audit-journal = السجل
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = البوت

## ما تم

deed-raised = أُرسل التنبيه
deed-addressed = أُضيف مخاطَب
deed-posted = نُشرت البطاقة
deed-not-posted = لم تُنشر البطاقة في الوقت المحدد
deed-card-deleted = عُثر على الرسالة محذوفة
deed-opened = فُتح المحتوى
deed-opened-exact = فُتحت العناوين الدقيقة
deed-objections-opened = فُتحت الاعتراضات
deed-states-opened = فُتحت الحالات
deed-share-asked = سُئل المُرسِل عن المشاركة مع شريك آخر
deed-sharing-opened = فُتح سؤال المشاركة
deed-record-opened = فُتح الملف
deed-answered = الرد: { $answer }
deed-reported = نتيجة غير متحقَّق منها: { $result }، { $numbers }
deed-verified = نتيجة متحقَّق منها: { $result }، { $numbers }
deed-objected = اعتراض: { $concern }
deed-partner-objected = اعترض أحد الشركاء
deed-lifted = أُلغي الاعتراض
deed-renewed = جُدّد الاعتراض
deed-ended = انتهت مدة الاعتراض
deed-set-aside = رُدّ الاعتراض
deed-upheld = قُبل الاعتراض
deed-undecided = لم يُبتّ في الاعتراض في الوقت المحدد
deed-no-objection = انتهت مهلة الاعتراض ولم يُسجَّل اعتراض
deed-provider-received = سُجّل تسلّم مقدّم الخدمة
deed-provider-hindered = أُوقفت مهلة مقدّم الخدمة: { $ground }
deed-provider-unhindered = زال السبب: { $ground }
deed-provider-done = انتهت مهلة مقدّم الخدمة بالإبلاغ عن كل النتائج
deed-provider-reopened = مهلة مقدّم الخدمة سارية من جديد بعد تصحيح نتيجة
deed-provider-missed = فاتت مهلة مقدّم الخدمة
deed-amended = عُدّل التنبيه
deed-withdrawn = سُحب التنبيه
deed-legal-missing = تأخرت البيانات القانونية
deed-due-moved = أُعيد حساب المواعيد بعد تغيّر التقويم أو المنطقة الزمنية
deed-reminded = ذُكّر الموظفون المناوبون
deed-missed-acknowledging = فات موعد تأكيد الاستلام
deed-missed-acting = فات موعد الإنجاز
deed-escalated = تصعيد، المستوى { $level }
deed-check-chosen = اختير موعد التذكير التالي
deed-taken-back = سُحب تأكيد الاستلام
deed-reopened = أُعيد الفتح
deed-handed = سُلّم إلى زميل
deed-noted = ملاحظة للمناوبة التالية
deed-reached = تم الوصول إليه بالهاتف
deed-not-reached = لم يردّ أحد على الهاتف
deed-other = { $verb }
