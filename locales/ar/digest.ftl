### الملخص اليومي في قناة الشريك، وملخص الأمانة: يُقرأ في دقيقة على هاتف. يبدأ كل سطر بكلمة عربية.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## الإطار

digest-heading = الملخص اليومي، { $date }
digest-network-heading = حال الشبكة، { $date }
digest-late = تأخر هذا الملخص: كان موعده { $at }.
digest-merged = يشمل أيضًا: { $dates }
digest-nothing = لا شيء مستحق اليوم، ولا جديد.
digest-nothing-due = لا شيء مستحق اليوم.
digest-more = وأيضًا: { $count }. انظروا في «المطلوب منا» أو «مساعدة» ← «أحدث التنبيهات».
digest-next = موعد الملخص القادم { $at }، { $left }. ولو صدر الآن لجاء فيه:
digest-comes = في طريقه إلى القناة، ملخص يوم: { $date }
digest-was-posted = نُشر ملخص اليوم { $at }. لمعرفة ما سيقوله الملخص التالي: «مساعدة» ← «الملخص القادم».

## أقسامه

digest-overdue = متأخر: { $count }
digest-to-acknowledge = بانتظار تأكيد الاستلام: { $count }
digest-due-today = مستحق اليوم: { $count }
digest-objections = الاعتراضات: { $count }
digest-answered = الردود منذ الملخص السابق: { $count }
digest-unanswered = المغلقة دون رد: { $count }
digest-dealt = أُنجز منذ الملخص السابق: { $count }
digest-awaited = تنبيهاتكم بانتظار الآخرين: { $count }
digest-information = للعلم: { $count }. لفتح أحدها: «مساعدة» ← «عرض تنبيه…».

## ما يقوله السطر

digest-wait = انتظروا: يعترض أحد الشركاء
digest-issuer-decides = يعترض أحد الشركاء، والقرار للمُرسِل
digest-own-objection = أنتم معترضون
digest-objected = اعتراضات على تنبيهاتكم

## الأرقام

digest-last-week = الأسبوع الماضي
digest-seven-days = الأيام السبعة الأخيرة
digest-received = التنبيهات الواردة: { $count }
digest-in-time = أُكّد استلامها في الوقت المحدد: { $count } من { $asked }
digest-closed = المغلقة: { $count }
digest-ended = المغلقة دون رد: { $count }
digest-median = وسيط زمن الاستجابة: { $span } (بأرباع الساعة: { $quarters })

## ملخص الأمانة

digest-network-overdue = الشركاء المتأخرون: { $count }
digest-partner-overdue = الشريك { $partner }: بانتظار تأكيد الاستلام { $acknowledge }، بانتظار الإجراء { $act }
digest-blocked = القنوات التي تعذّر النشر فيها: { $count }
digest-channel-closed = القناة { $channel }: مغلقة أمام البوت منذ { $since }، رسائل منتظرة: { $count }
digest-channel-refused = القناة { $channel }: رسائل رفضها Discord: { $count }
digest-unreachable = شركاء لا يمكن الوصول إلى أحد لديهم خارج ساعات العمل: { $count }
digest-unreadable = تنبيهات وُضعت جانبًا لتعذّر قراءتها: { $count }. يصلحها المشغّل: «chappe doctor»، «chappe mend».
digest-unrung = شركاء لا يصل إليهم أيّ استدعاء: { $count }
digest-well = لا شيء متأخر، ونُشر كل شيء، ويمكن الوصول إلى الجميع.
