### ما يُقال أثناء متابعة الشريك: التنبيهات والاتصالات الهاتفية ومواعيد السؤال التالية. يُقرأ في الثالثة فجرًا على الهاتف.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

follow-up-backup = لم يردّ أيّ موظف مناوب. إلى موظفي الاحتياط: تولّوا الأمر من فضلكم.
follow-up-backup-undone = لم يُنجز الموظفون المناوبون المطلوب. إلى موظفي الاحتياط: تولّوا الأمر من فضلكم.
follow-up-hotline = هاتف الطوارئ: { $number }
follow-up-no-hotline = لا يُعرف هاتف طوارئ
follow-up-how-far = إلى أين وصل الأمر؟ اذكروا ما تم.
follow-up-overdue = لا رد. اتصلوا بهؤلاء الشركاء هاتفيًا، وسجّلوا هنا من وصلتم إليه.
follow-up-overdue-closest = شركاء لا يردّون. زر «عرض الحالات» يبيّن من هم. اتصلوا بهم هاتفيًا.
follow-up-late-acknowledging = { $partner }: لم يؤكَّد الاستلام · المهلة: { $left }
follow-up-late-acting = { $partner }: أُكّد الاستلام ولم يُنجَز المطلوب · المهلة: { $left }
follow-up-call-closest = شركاء تجاوزوا المهلة. زر «عرض الحالات» يبيّن من هم. اتصلوا بهم هاتفيًا.
follow-up-late = { $partner }: لا رد
follow-up-no-backup = لا موظفي احتياط
follow-up-call-these = اتصلوا بهؤلاء الشركاء هاتفيًا، وسجّلوا هنا من وصلتم إليه.
follow-up-unposted = { $partner }: تعذّر نشر البطاقة
follow-up-count-unheard = لم يؤكَّد الاستلام: { $count }
follow-up-count-undone = أُكّد الاستلام ولم يُنجَز: { $count }
follow-up-count-unposted = لم تُنشر: { $count }
follow-up-count-tier-1 = الدرجة 1: { $count }
follow-up-count-tier-2 = الدرجة 2: { $count }
follow-up-count-tier-3 = الدرجة 3: { $count }
follow-up-count-tier-4 = الدرجة 4: { $count }
follow-up-first-due = انتهت أولى المهل: { $left }
follow-up-more = وأيضًا { $count }، أقل إلحاحًا.
follow-up-call = تسجيل مكالمة
follow-up-all-partners = كل الشركاء: { $count }
follow-up-show-all = عرض الكل
follow-up-reached = تم الوصول إليه
follow-up-not-reached = لم يردّ أحد
follow-up-reached-receipt = سُجّل: { $reference } · تأكيد استلام بالهاتف: { $partner }
follow-up-reached-again-receipt = سُجّل: { $reference } · تم الوصول هاتفيًا: { $partner }. سيُسأل مجددًا لاحقًا.
follow-up-not-reached-receipt = سُجّل بشأن { $reference }: لم يردّ أحد على الهاتف، { $partner }.

follow-up-asked-again = التذكير التالي: { $at }
follow-up-choose-check = ذكّروني…
follow-up-check-title = موعد التذكير
follow-up-check-when = بالصيغة ‎2026-03-01 09:05 أو 09:05، بتوقيتكم
follow-up-check-reason = لماذا في ذلك الوقت، لزملائكم
follow-up-check-set = { $reference } · التذكير التالي: { $at }. لا تتغيّر المهلة.
follow-up-check-late = هذا ليس قبل انتهاء المهلة: { $at }. إن لم يُنجَز المطلوب بحلولها سُجّل أنّ الموعد فات. يُبلَّغ المُرسِل بموعدكم؛ ويُكتب السبب عبر «وقت آخر…».
check-quarter = بعد 15 دقيقة
check-half-hour = بعد 30 دقيقة
check-hour = بعد ساعة
check-two-hours = بعد ساعتين
check-four-hours = بعد 4 ساعات
check-eight-hours = بعد 8 ساعات
check-morning = يوم العمل التالي، 09:00
check-three-days = بعد 3 أيام
check-week = بعد 7 أيام
check-other = وقت آخر…

follow-up-take-back = سحب التأكيد
follow-up-taken-back = سُحب تأكيد الاستلام: { $reference }. يجب أن يتولاه أحد: سيُعاد الاستدعاء.
follow-up-reopen = إعادة الفتح…
follow-up-reopen-reason = سبب إعادة الفتح، للسجل
follow-up-reopened = فُتح من جديد: { $reference }. اذكروا ما تم فور إنجازه.
follow-up-handed = سُلّم: { $reference } · المتابع من الآن: { $who }
follow-up-note-kept = حُفظت الملاحظة لتسليم المناوبة: { $reference }

follow-up-keeper = يتولاه { $who }
follow-up-by-telephone = تأكيد استلام بالهاتف. المتصل: { $who } · { $at }
follow-up-missed-acknowledging = فات الموعد. كان آخر موعد لتأكيد الاستلام: { $at }
follow-up-missed-acting = فات الموعد. كان آخر موعد للإنجاز: { $at }
follow-up-overtime = متأخر
follow-up-history = ما تم
