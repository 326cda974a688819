### الردود الخاصة: ما فُعل، والقوائم، والمساعدة.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## الإيصالات

receipt-acknowledged = أكّدتم الاستلام: { $reference }
receipt-many = سُجّل بشأن: { $alerts }.
receipt-answered = سُجّل بشأن { $reference }: { $answer }.
receipt-reported = سُجّل بشأن { $reference }: { $result }، العناوين { $numbers }.
receipt-objected = سُجّل الاعتراض: { $reference } · يسري حتى { $until }. لا يصل اسم جهتكم والسبب إلا إلى المُرسِل.
receipt-lifted = أُلغي الاعتراض: { $reference }
receipt-lets-end = اعتراضكم: { $reference } · ينتهي في { $until }. لا يُطلب منكم شيء آخر.
receipt-set-aside = رُدّ الاعتراض: { $reference }. تُبلَّغ الجهات المكلّفة بمواصلة التنفيذ.
receipt-upheld = قُبل الاعتراض: { $reference }. تُبلَّغ الجهات المكلّفة بالانتظار.
receipt-amended = عُدّل: { $reference } · الصيغة رقم: { $revision }. ترى الجهات المخاطَبة ما تغيّر.
receipt-widened = أُرسل إلى شركاء آخرين: { $reference } · { $count }
receipt-withdrawn = سُحب: { $reference }. أُبلغ المكلّفون بالتوقف.
receipt-taken-out = أُزيل: { $reference }. يُبلَّغ المعنيون.
receipt-legal-added = سُجّلت البيانات القانونية: { $reference }
receipt-shared = تمت المشاركة: { $reference } · مع: { $partner }
receipt-not-shared = لم تجرِ المشاركة. لا يُخبَر الشريك الآخر بأنكم سُئلتم.
receipt-sent = أُرسل { $reference }. الجهات المخاطَبة: { $partners }. تابعوه في لوحة المتابعة لديكم.
receipt-discarded = حُذفت المسودة.
receipt-nothing = تم الإلغاء.
receipt-unchanged = لم يُغيَّر شيء.
receipt-fault = حدث خطأ ({ $incident }). تحققوا مما تم قبل إعادة المحاولة.
receipt-rest = سُجّل هذا. أخفق ما كان سيليه ({ $incident }).
receipt-draft-kept = حُفظ كمسودة. للمتابعة: «المسودات».

## القوائم

reply-answers = ردكم على { $reference }
reply-withdraw = هل تسحبون هذا التنبيه؟ { $reference } · يُستدعى المكلّفون ويُطلب منهم التوقف.

## الاعتراضات

reply-objections = الاعتراضات على { $reference }
reply-objection = الشريك: { $partner }؛ السبب: { $concern }؛ حتى { $until }
reply-objection-to = الشريك: { $partner }؛ العناوين { $numbers }؛ السبب: { $concern }؛ حتى { $until }
reply-in-their-words = بكلماته: { $text }
reply-no-objection = لا اعتراض مسجّل. السكوت ليس موافقة.
reply-without-result = بلا نتيجة: { $numbers }. هل تسجّلونها بزر «النتائج…» أم تُنهون رغم ذلك؟
reply-without-results = عناوين في هذه التنبيهات بلا نتيجة. هل تسجّلونها بزر «النتائج…» في البطاقة أم تُنهون رغم ذلك؟
reply-close-anyway = الإنهاء رغم ذلك
reply-mixed-host = يشبه مضيفًا آخر: { $number } · { $host }
reply-nobody-to-share = لم يعد هناك شريك يمكن مشاركة التنبيه معه.

## اللوائح

reply-inbox = المطلوب منكم: { $count }
reply-inbox-empty = لا شيء مطلوب منكم.
inbox-to-act = بانتظار الإجراء: { $count }
inbox-to-decide = اعتراضات بانتظار البتّ: { $count }
inbox-to-complete = بيانات قانونية يجب استكمالها: { $count }
inbox-missing = ينقص: { $gaps }
inbox-acknowledge-routine = تأكيد استلام كل الدرجتين 3 و4
inbox-choose = اختيار تنبيهات…
inbox-all = كل التنبيهات: { $count }
inbox-taken = كل ما أُكّد استلامه: { $count }
inbox-chosen = التنبيهات المختارة: { $count }
inbox-hint-removed = «أُزيل الكل»: يُسجَّل لكل عنوان بلا نتيجة، بحسب مقدّم الخدمة، ويُغلق التنبيه.
inbox-hint-done = «تم الإنجاز»: يُغلق التنبيهات، ويسألكم أولًا إن كانت نتيجة ناقصة.
reply-to-act = الإجراء قبل { $at }، { $left }
reply-found = نتائج البحث: { $count }
reply-latest = أحدث التنبيهات
reply-nothing-found = لم يُعثر على شيء متاح لكم. جرّبوا رقمًا مرجعيًا مثل FR-7K3QX أو العنوان الكامل.
reply-no-alerts = لم يُرسَل أي تنبيه بعد.
reply-drafts = المسودات: { $count }
reply-no-drafts = لا توجد مسودات. يبدأ زر «تنبيه جديد» واحدة.
reply-draft = { $tier }: { $who }، { $at }، العناوين: { $count }

## المساعدة

help-what = ينقل Chappe تنبيهات المحتوى الإرهابي بين الشركاء، لكلٍّ بلغته. البطاقات في قناتكم، وما هو خاص لا يراه سواكم.
help-cards =
    على البطاقة:
    «تأكيد الاستلام» يعني أن شخصًا تكفّل بالأمر.
    «الإجراء المتخذ…» يبيّن ما تم أو سبب عدم القيام به.
    «النتائج…» تبيّن مآل كل عنوان.
    «اعتراض…» يطلب من الآخرين الانتظار.
    «عرض المحتوى» يفتح العناوين والأسباب ويُسجَّل.
help-nobody = ليس لديكم دور المناوبين بعد. اطلبوه من نقطة الاتصال أو من الأمانة.
