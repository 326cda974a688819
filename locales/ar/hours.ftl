### ساعة مقدّم الخدمة: له 60 دقيقة من تسلّم أمر الإزالة.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## على البطاقات واللوحات

hour-ends = تنتهي ساعة مقدّم الخدمة { $at }، { $left } · { $local }
hour-missed = فاتت ساعة مقدّم الخدمة: انتهت { $at }، { $left } · { $local }
hour-due = تنتهي ساعة مقدّم الخدمة { $at }، { $left }
hour-paused = ساعة مقدّم الخدمة موقوفة منذ { $since }: { $grounds }
hour-reacted = استجاب مقدّم الخدمة. الدقائق: { $minutes }؛ أرباع الساعة: { $quarters }

## أسطر اللوحة

hour-row-ends = مقدّم الخدمة { $left }
hour-row-paused = مقدّم الخدمة: موقوفة
hour-row-reacted = مقدّم الخدمة: { $minutes } د

## القائمة الخاصة

hour-heading = ساعة مقدّم الخدمة للتنبيه { $reference }
hour-awaited = لم يُسجَّل تسلّم مقدّم الخدمة. تبدأ ساعته منه.
hour-received = تسلّم مقدّم الخدمة الأمر { $at }
hour-strictly = حساب صارم: ما انقضى قبل التوقف يبقى محسوبًا.

## إشعارات

hour-half = انقضى نصف ساعة مقدّم الخدمة. تنتهي { $at }، { $left }.
hour-over = انتهت ساعة مقدّم الخدمة، { $at }، { $left }. تنقص نتائج.

## أزرار

hour-open = ساعة مقدّم الخدمة…
hour-received-now = تسلّمه الآن
hour-received-at = تسلّمه في…
hour-hindered = إيقاف: { $ground }
hour-ceased = زال السبب: { $ground }
