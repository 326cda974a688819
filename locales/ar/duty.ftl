### المناوبة: من يتولاها لدى الشريك، وكيف تُسلَّم.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

command-duty-name = مناوبة
command-duty = من يتولى المناوبة لديكم: توليها أو تسليمها أو إنهاؤها
command-take-name = تولي
command-take = تولي المناوبة؛ وإن لم يُذكر وقت فحتى انتهاء دوام اليوم
command-give-name = تسليم
command-give = تسليم المناوبة إلى زميل مع ما هو مفتوح
command-end-name = إنهاء
command-end = إنهاء المناوبة وتسليم ما هو مفتوح
option-until-name = حتى
option-until = بالصيغة ‎2026-03-01 18:00 أو 18:00، بتوقيتكم
option-duty-colleague = من يتولى المناوبة من الآن

duty-heading = المناوبة: { $partner }
duty-held = المناوب: { $who } · البداية: { $since } · النهاية: { $until }
duty-vacant = لا أحد في المناوبة الآن. يبقى استدعاء حاملي دور المناوبين قائمًا عند ورود التنبيهات.
duty-working-until = ساعات العمل: الآن، حتى { $at } · { $local }
duty-working-from = ساعات العمل التالية: ابتداءً من { $at } · { $local }
duty-backup = الاحتياط: { $role }
duty-no-backup = لا موظفي احتياط
duty-take = تولي المناوبة
duty-give = تسليم المناوبة إلى…
duty-end = إنهاء المناوبة
duty-taken = توليتم المناوبة. النهاية: { $until }
duty-given = المناوب من الآن: { $who }، حتى { $until }.
duty-ended = انتهت المناوبة.

hand-over-over = انتهى وقت المناوبة: { $who }
hand-over-ended = أُنهيت المناوبة: { $who }
hand-over-given = سُلّمت المناوبة: { $who } ← { $to }
hand-over-lost = لم يعد له دور لدى هذا الشريك: { $who }. المناوبة شاغرة.
hand-over-still-open = تسليم المناوبة. ما زال مفتوحًا:
hand-over-nothing-open = لا شيء مفتوح.
hand-over-note = ملاحظة: { $text }
hand-over-note-hidden = توجد ملاحظة. لقراءتها كاملةً: «مساعدة» ← «المتابعة…».
hand-over-more-notes = ملاحظات أخرى: { $count }. لفتح إحداها: «مساعدة» ← «المتابعة…».
hand-over-have-it = استلام المناوبة
hand-over-add-note = إضافة ملاحظة…
hand-over-note-label = ما يجب أن تعرفه المناوبة التالية
hand-over-has-it = استلم المناوبة: { $who }، { $at }.
hand-over-no-duty-until = لا مناوبة تالية قبل { $when }.
hand-over-unrelieved = لم يستلم أحد المناوبة، وهذا ما زال مفتوحًا. إلى موظفي الاحتياط: تولّوا الأمر من فضلكم.
hand-over-unrelieved-at = { $partner }: لم يستلم أحد المناوبة، وتوجد تنبيهات مفتوحة من الدرجتين 1 و2. اتصلوا بهذا الشريك هاتفيًا.
