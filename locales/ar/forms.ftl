### عناوين النماذج وحقولها: 45 حرفًا على الأكثر.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## العناوين

form-raise = تنبيه جديد
form-urgent = تنبيه عاجل
form-add-locations = إضافة عناوين
form-circumstances = متى وأين
form-legal = البيانات القانونية
form-words = بكلماتكم
form-details = تفاصيل الأسباب
form-audience = تغيير الجهات المخاطَبة
form-decline = رفض الطلب
form-report = الإبلاغ عن النتائج
form-object = اعتراض: طلب الانتظار
form-widen = مخاطبة شركاء آخرين
form-taking-out = إزالة من التنبيه

## الحقول

form-locations = العناوين، واحد في كل سطر
form-take-out = حذف: ‎3, 7-9
form-note = السبب بكلماتكم
form-note-language = لغة هذه الكلمات، مثل ar
form-place = المكان أو الحدث المعني إن عُرف
form-seen-at = وقت المشاهدة: 09:05 أو ‎2026-03-01 09:05
form-received = تسلّم مقدّم الخدمة للأمر
form-received-at = وقت التسلّم: 09:05 أو ‎2026-03-01 09:05
form-languages = لغة المحتوى، مثل ar, fr
form-authority = السلطة
form-legal-basis = الأساس القانوني
form-to-act = لاتخاذ إجراء، مثل EU, JP, -HU
form-to-consult = للتشاور
form-to-inform = للعلم
form-reason = السبب
form-numbers = الأرقام: ‎3, 7-9
form-except = ما عدا: ‎3, 7-9
form-group = من يتبنى الهجوم؟
form-entity = دعاية رسمية لأي كيان؟
form-magazine = اسم المجلة؛ العدد، مثل: الاسم؛ 15
form-allegiance = المبايعة لمن؟
form-target = التهديد موجّه إلى من أو إلى ماذا؟
form-persons = كم شخصًا ذُكر بالاسم هدفًا؟
form-recruiter = التجنيد لصالح من؟
form-copies = النسخ؛ الساعات، مثل: 40؛ 2
form-colleague = الزميل أو الزميلة
form-until = حتى
form-situation = ماذا يحدث؟
form-by-rules = إن تُرك فارغًا حددت القواعد الجهات المخاطَبة.
form-no-exception-below = ضعوا العلامة لتأكيد ذلك لكل عنوان. وإلا سُئلتم عنه قبل الإرسال.
form-result = النتيجة
form-verified = من يقول ذلك؟
form-looked = تحققتُ بنفسي
form-told = أفاد مقدّم الخدمة
form-which = أي عناوين؟
form-rest = إن لم يُحدَّد شيء: كل ما ليست له نتيجة بعد.
form-all = إن لم يُحدَّد شيء: كلها.
form-wrong-below = ما ليس في محله هنا. إن لم يُحدَّد شيء: لا شيء.
form-mistaken = شركاء وُجّه إليهم خطأً
form-concern = لماذا ينبغي أن ينتظر الآخرون؟
form-issuer-alone = لا يصل اسم جهتكم والسبب إلا إلى المُرسِل.
