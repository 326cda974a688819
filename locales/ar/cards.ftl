### أسطر البطاقة، والرد الخاص الذي يعرض المحتوى. يبدأ كل سطر بكلمة عربية.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## المهل

clock-rings-at = بدء استدعاء المناوبين: { $at }
clock-acknowledge-by = آخر موعد لتأكيد الاستلام: { $at }
clock-act-by = آخر موعد لاتخاذ الإجراء: { $at }
clock-object-by = آخر موعد للاعتراض: { $at }

## ما هو التنبيه

card-exercise = تمرين: لا شيء في هذا التنبيه حقيقي
card-exercise-brief = تمرين
card-asked = المطلوب منكم: { $ask }
card-consulted = للتشاور: يمكنكم الاعتراض
card-informed = للعلم: لا يُطلب منكم شيء
card-where = المنصات: { $platforms }
card-platform = { $name } × { $count }
card-other-platforms = مواقع أخرى × { $count }
card-raised = المُرسِل: { $partner } · { $at }
card-from = المُرسِل: { $partner }
card-warning = تحذير: عنف شديد أو معاناة شديدة
card-hidden = يُسجَّل كل اطّلاع على المحتوى.
card-closest = لا تظهر التفاصيل إلا بزر «عرض المحتوى»، ويُسجَّل كل اطلاع.
card-no-service = هذا سجل مكتوب ولا يقوم مقام تبليغ الأمر.

## إلى أين وصل

card-revised = الصيغة رقم: { $revision } · { $at }
card-news = تغيّر التنبيه بعد تأكيدكم الاستلام. اقرؤوه من جديد وأكّدوا استلامه.
card-added = عناوين أُضيفت منذ ذلك الحين: { $numbers }
card-without-result = بلا نتيجة بعد: { $numbers }
card-acknowledged = تأكيد الاستلام: { $who } · { $at }
card-answered = { $answer }: { $who } · { $at }
card-result-of-all = النتيجة: { $result }، الكل
card-result-of = النتيجة: { $result }، { $numbers }
card-verified = متحقَّق منه: { $count }
card-verified-by = متحقَّق منه: { $partner }
card-told-by = غير متحقَّق منه: { $partner }
card-wait = انتظروا. يعترض أحد الشركاء. لا تفعلوا شيئًا. حتى: { $until }
card-wait-with = انتظروا: { $numbers }. يعترض أحد الشركاء. لا تفعلوا شيئًا بشأنها. حتى: { $until }
card-issuer-decides = يعترض أحد الشركاء. لا يتوقف شيء تلقائيًا. آخر موعد لقرار المُرسِل: { $at }
card-issuer-decides-on = يعترض أحد الشركاء: { $numbers }. لا يتوقف شيء تلقائيًا. آخر موعد لقرار المُرسِل: { $at }
card-own-objection = اعتراضكم: { $concern } · يسري حتى: { $until }
card-set-aside = ردّ المُرسِل الاعتراض: { $at }
card-window-closed = انتهت مهلة الاعتراض: { $at }
card-no-objection = لم يُسجَّل أي اعتراض. انتهت المهلة: { $at }
card-withdrawn = سُحب التنبيه. لا تتخذوا أي إجراء آخر. الوقت: { $at }
card-closed = أُغلق
card-left = انتهى: لم يعد هذا الشريك في الشبكة. لا شيء مطلوب هنا.
card-mistaken = انتهى: وُجّه التنبيه إلى هذا الشريك خطأً. لا شيء مطلوب هنا.
card-struck = عناوين أزالها المُرسِل ولم يعد شيء مطلوبًا بشأنها: { $numbers }
card-unanswered = أُغلق دون رد

## المحتوى

matter-heading = محتوى { $reference }
matter-locations = العناوين
matter-more-locations = عناوين أخرى: { $count }. يعرضها كلها زر «عرض المحتوى».
matter-grounds = التكييف القانوني: { $grounds }
matter-languages = لغة المحتوى: { $languages }
matter-reasons = الأسباب
matter-note = بكلمات المُرسِل (اللغة { $language }): { $text }
matter-place = المكان أو الحدث المعني: { $place }
matter-seen = شوهد { $at } · { $local }
matter-live = كان يُبث مباشرة عند مشاهدته
matter-recorded = تسجيل
matter-authority = السلطة: { $name }
matter-legal-basis = الأساس القانوني: { $basis }
matter-authorised = أذن به: { $by }
matter-exact = العناوين الدقيقة للتنبيه { $reference }. روابط فعّالة: توخّوا الحذر. سُجّل عرضها.
matter-taken-out = أُزيل
matter-struck = أُزيلت: { $numbers } · { $at } · { $text }

## من أذن به

authorised-by-judge = قاضٍ أو محكمة
authorised-by-independent-authority = سلطة إدارية مستقلة
authorised-by-police = شرطة أو وزارة

## سبب الاعتراض

concern-investigation = خشية الإضرار بتحقيق جارٍ
concern-fundamental-rights = خشية المساس بحقوق أساسية
