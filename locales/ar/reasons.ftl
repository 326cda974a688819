### أسباب التنبيه: ماهية المحتوى أو أثره، بألفاظ محايدة.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## الهجمات

reason-live-attack = بث مباشر لهجوم من منفّذيه
reason-attack-recording = تسجيل لهجوم صوّره منفّذوه
reason-killing = قتل محتجز
reason-hostages = عرض محتجزين أو تهديدهم
reason-manifesto = بيان منفّذ هجوم يشرح فيه دوافعه
reason-claim = بيان تبنّي هجوم صادر عن { $group }

## الدعاية

reason-propaganda = دعاية رسمية للكيان { $entity }
reason-magazine = العدد { $issue } من مجلة { $title }
reason-allegiance = مبايعة { $entity }
reason-glorification = تمجيد هجمات سابقة أو مرتكبيها

## الدعوات والتهديدات

reason-call-to-attack = دعوة إلى ارتكاب هجمات
reason-threat = تهديد موجّه إلى { $target }
reason-target-list = { PLURAL($persons) ->
    [zero] لا أشخاص مسمّون أهدافًا
    [one] شخص واحد مسمّى هدفًا
    [two] شخصان مسمّيان هدفين
    [few] { $persons } أشخاص مسمّون أهدافًا
    [many] { $persons } شخصًا مسمّون أهدافًا
   *[other] { $persons } شخص مسمّون أهدافًا
}

## الإرشادات

reason-explosives = إرشادات لصنع متفجرات
reason-weapons = إرشادات لصنع أسلحة أو الحصول عليها
reason-noxious-substances = إرشادات لصنع مواد ضارة أو استعمالها
reason-attack-methods = إرشادات لتنفيذ هجوم
reason-evasion = نصائح للإفلات من الرصد

## التجنيد والدعم

reason-recruitment = تجنيد لصالح { $entity }
reason-minors-addressed = موجّه إلى قاصرين
reason-minors-shown = عرض قاصرين في تدريب أو قتال أو عنف
reason-travel = نصائح للسفر إلى جماعة إرهابية
reason-fundraising = جمع أموال لصالح الإرهاب

## الانتشار

# صيغة «التسمية: العدد» تغني عن تصريف المعدودين معًا.
reason-copies = نسخ مرصودة: { $copies }، والمدة بالساعات: { $hours }
