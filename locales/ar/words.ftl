### تسميات البطاقات والقوائم والأزرار: تُكتب وحدها أو بعد نقطتين. يبدأ كل سطر بكلمة عربية ليُقرأ من اليمين.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## أنواع التنبيه

kind-referral = بلاغ إلى مقدّم الخدمة
kind-order-notice = إشعار بأمر إزالة
kind-prior-information = إعلام مسبق
kind-scrutiny = نسخة للفحص القانوني
kind-preservation = طلب حفظ بيانات
kind-counter-speech = خطاب مضاد

## الدرجات

tier-1 = الدرجة 1: تهديد للأرواح
tier-2 = الدرجة 2: أزمة
tier-3 = الدرجة 3: دعاية كيان مصنّف إرهابيًا
tier-4 = الدرجة 4: محتوى ترويجي

## التكييف القانوني: اللائحة (الاتحاد الأوروبي) 2021/784، المادة 2، الفقرة 7

ground-incites = يحرّض على ارتكاب جرائم إرهابية، كأن يمجّد أعمالًا إرهابية
ground-solicits-offences = يدعو أشخاصًا إلى ارتكاب جرائم إرهابية أو المساهمة فيها
ground-solicits-participation = يدعو أشخاصًا إلى المشاركة في أنشطة جماعة إرهابية
ground-instructs = يقدّم إرشادات بشأن أسلحة أو متفجرات أو مواد ضارة أو أساليب هجوم
ground-threatens = يشكّل تهديدًا بارتكاب جريمة إرهابية

## الأغراض

purpose-action = لاتخاذ إجراء: { $ask }
purpose-consult = للتشاور
purpose-information = للعلم

## المطلوب

ask-refer = إرسال بلاغ إلى مقدّم الخدمة
ask-order = إصدار أمر إزالة
ask-locate = تحديد موقع شخص أو مكان
ask-preserve = حفظ البيانات
ask-find-copies = البحث عن نسخ

## نتيجة كل عنوان

result-removed = أُزيل
result-access-disabled = عُطّل الوصول إليه
result-partly-removed = أُزيل جزئيًا
result-refused = رفضه مقدّم الخدمة
result-force-majeure = متعذّر: قوة قاهرة
result-technically-impossible = متعذّر لأسباب تقنية
result-clarification-wanted = مقدّم الخدمة يطلب توضيحًا
result-already-offline = وُجد غير متاح
result-no-response = لا رد من مقدّم الخدمة

## ردود الشريك

answer-acknowledged = أُكّد الاستلام
answer-provider-informed = أُعلم مقدّم الخدمة
answer-referral-sent = أُرسل البلاغ
answer-order-issued = صدر الأمر
answer-preservation-asked = طُلب حفظ البيانات
answer-investigation-opened = فُتح تحقيق
answer-forwarded = أُحيل إلى السلطة المختصة
answer-copies-found = عُثر على نسخ
answer-no-copies = جرى البحث: لا نسخ
answer-not-competent = خارج الاختصاص
answer-declined = رُفض الطلب
answer-nothing-to-do = لا إجراء مطلوب
answer-done = تم الإنجاز

## معاني علامات TLP؛ العلامة نفسها لا تُترجم أبدًا، وتأتي في آخر السطر.

tlp-clear = المشاركة بلا قيود (TLP:CLEAR)
tlp-green = المشاركة داخل مجتمع الشركاء، لا علنًا (TLP:GREEN)
tlp-amber = المشاركة عند الحاجة إلى المعرفة، داخل جهتكم ومع من تخدمهم (TLP:AMBER)
tlp-amber-strict = المشاركة عند الحاجة إلى المعرفة، داخل جهتكم فقط (TLP:AMBER+STRICT)
tlp-red = للأشخاص المخاطَبين فقط، والمشاركة ممنوعة (TLP:RED)

## المدد، في حالة الرفع

span-minutes = { PLURAL($count) ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
span-hours = { PLURAL($count) ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
span-working-days = { PLURAL($count) ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}

## الأعداد، في حالة الرفع

count-alerts = { PLURAL($count) ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيهًا
   *[other] { $count } تنبيه
}
count-partners = { PLURAL($count) ->
    [zero] لا شركاء
    [one] شريك واحد
    [two] شريكان
    [few] { $count } شركاء
    [many] { $count } شريكًا
   *[other] { $count } شريك
}

## شريك بلا اسم معروف

partner-coded = { $code }

## الأيام والساعات بتوقيت كل شريك

day-monday = الاثنين
day-tuesday = الثلاثاء
day-wednesday = الأربعاء
day-thursday = الخميس
day-friday = الجمعة
day-saturday = السبت
day-sunday = الأحد
when-soon = { $day } { $time }
when-dated = { $day } { $date } { $time }
