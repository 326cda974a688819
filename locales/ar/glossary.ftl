### مصطلحات العمل، كلمة واحدة لكل مفهوم.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## الأشخاص والجهات

-partner = شريك
-contact-point = نقطة الاتصال الوطنية
-duty-officer = الموظف المناوب
-secretariat = الأمانة
# من يستضيف المحتوى ويستطيع إزالته.
-provider = مقدّم الخدمة

## ما يُرسَل

-alert = تنبيه
-reference = الرقم المرجعي
-kind = النوع
# درجة الاستعجال؛ «المستوى» محجوز لمراحل التصعيد.
-tier = الدرجة
# عنوان إلكتروني واحد؛ «الموقع» قد يُفهم منه المكان أو الموقع الإلكتروني كله.
-location = عنوان
# الوصف في القانون، لا السبب الواقعي.
-ground = التكييف القانوني
-exercise = تمرين

## من يُطلب منه ماذا

-audience = الجهات المخاطَبة
-purpose = الغرض
-ask = المطلوب
-route = قاعدة التوجيه
-directory = الدليل

## مآل الأمر

-follow-up = المتابعة
-answer = الرد
-result = النتيجة
-objection = اعتراض
-clock = المهلة
-ladder = سلّم التصعيد

## ما يُقرأ

-card = البطاقة
-board = لوحة المتابعة
-digest = الملخص اليومي
-phrase = عبارة نموذجية
-journal = السجل
