### ساعة مقدّم الخدمة: له 60 دقيقة من تسلّم أمر الإزالة.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## على البطاقات واللوحات

hour-missed = فاتت مهلة مقدّم الخدمة. انتهت: { $at }
hour-due = انتهاء مهلة مقدّم الخدمة: { $at }
hour-paused = مهلة مقدّم الخدمة موقوفة مؤقتًا منذ { $since }: { $grounds }
hour-reacted = استجاب مقدّم الخدمة. الدقائق: { $minutes }؛ أرباع الساعة: { $quarters }

## أسطر اللوحة

hour-row-ends = مقدّم الخدمة { $left }
hour-row-paused = مقدّم الخدمة: موقوفة
hour-row-reacted = مقدّم الخدمة: { $minutes } د

## القائمة الخاصة

hour-heading = مهلة مقدّم الخدمة (ساعة واحدة)، التنبيه { $reference }
hour-awaited = لم تبدأ المهلة: سجّلوا متى تسلّم مقدّم الخدمة الأمر.
hour-received = تسلّم مقدّم الخدمة الأمر { $at }
hour-strictly = يُحتسب ما انقضى قبل الإيقاف.

## إشعارات

hour-half = انقضى نصف مهلة مقدّم الخدمة. تنتهي: { $at }
hour-over = انتهت مهلة مقدّم الخدمة، وما زالت هناك نتائج ناقصة. انتهت: { $at }

## أزرار

hour-open = مهلة الساعة…
hour-received-now = تسلّمه الآن
hour-received-at = تسلّمه في…
hour-record = تسجيل: { $local }
hour-hindered = إيقاف: { $ground }
hour-ceased = زال السبب: { $ground }

hour-read = الاستلام كما قُرئ: { $at } · { $local }. يُحتسب عند تسجيله.
hour-read-twice = جاء هذا الوقت مرتين في ذلك اليوم لأن الساعات أُخِّرت. أيهما المقصود؟
