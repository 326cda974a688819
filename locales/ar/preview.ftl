### معاينة المسودة في ثلاثة أجزاء، لا يقرؤها إلا المُرسِل.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## العناوين

preview-what = الجزء 1 من 3: المضمون
preview-who = الجزء 2 من 3: المخاطَبون
preview-check = الجزء 3 من 3: التحقق

## ماذا

preview-locations = العناوين: { $count }
preview-more-locations = وأيضًا: { $count }
preview-scheme-assumed = كُتبت بلا https: { $numbers }. أُضيف إليها؛ تحققوا من صحة ذلك.
preview-whole-sites = مواقع بأكملها لا محتوى محدد: { $numbers }

## من

preview-counts = الشركاء: { $count } · استدعاء الآن: { $now } · لاحقًا: { $asleep } · بلا استدعاء: { $silent }
preview-rings-now = { $local }، الاستدعاء الآن
preview-rings-at = { $local }، الاستدعاء { $when }
preview-rings-again = { $local }، استُدعي أو نشط قبل قليل، مجددًا: { $when }
preview-silent = { $local }، بلا استدعاء
preview-unrung = { $local }، لا يمكن استدعاء أحد
preview-group-now = استدعاء الآن: { $count }
preview-group-later = استدعاء لاحقًا: { $count }
preview-group-silent = بلا استدعاء: { $count }
preview-group-unrung = لا يمكن استدعاء أحد: { $count }
preview-deadlines = المواعيد النهائية للإجراء، لكل شريك بتوقيته
preview-by-rule = بالقاعدة { $rule } ({ $target })
preview-by-you = بطلبكم ({ $target })
preview-unusual = لا تسمّيهم أي قاعدة وأضفتموهم أنتم: { $partners }. هل هذا مقصود؟
preview-nobody-removes = لم يُطلب من أحد السعي إلى الإزالة: أضيفوا من يتولاها بزر «تغيير…».
preview-nobody-stops = البث مباشر، ولم يُطلب من أحد السعي إلى وقفه: أضيفوا من يتولى ذلك بزر «تغيير…».
preview-nobody = لا أحد مخاطَب

## التحقق

preview-terms = مهلة تأكيد الاستلام: { $acknowledge }؛ مهلة الإجراء: { $act }
preview-duplicates = المحتوى نفسه موجود في: { $references }
preview-missing = ما زال ينقص: { $gap }
preview-may-follow = يمكن استكماله خلال ساعة: { $gap }
preview-complete = لا ينقص شيء
preview-record = هذا سجل مكتوب ولا يقوم مقام تبليغ الأمر.

## تعديل تنبيه أُرسل

preview-amend = تعديل { $reference }
preview-amend-counts = يسري كل تعديل فورًا. يُبلَّغ مرة واحدة الشركاء الذين أكّدوا الاستلام، ليقرؤوه من جديد.
preview-taking-out = هل يُزال هذا؟
preview-struck = العناوين: { $numbers }
preview-mistaken = وُجّه إليهم خطأً: { $partners }
preview-why = السبب: { $text }
preview-told = يُبلَّغون برسالة: { $count }
preview-group-undo = قد يلزمهم التراجع عن شيء: { $count }
preview-all-read = تُظهره كل بطاقة على أنه أُزيل. لا يمكن إرجاعه: ما هو في محله يُضاف من جديد.

## الأزرار والقوائم

draft-what = المضمون (1)
draft-who = المخاطَبون (2)
draft-check = التحقق (3)
draft-add-locations = إضافة عناوين…
draft-circumstances = متى وأين…
draft-legal = بيانات قانونية…
draft-words = بكلماتكم…
draft-details = تفاصيل الأسباب…
draft-exercise = وسمه تمرينًا
draft-earnest = ليس تمرينًا
draft-warning = إضافة تحذير
draft-no-warning = بلا تحذير
draft-change = تغيير…
draft-deadlines = المواعيد النهائية
draft-everyone = الجميع بأوقاتهم
draft-no-exception = لا تعليم ولا صحافة ولا فن ولا بحث
draft-whole-sites = الموقع بأكمله مقصود
draft-nobody-acts = لا إجراء مطلوب من أحد
draft-vouch = تأكيد وإرسال
draft-discard = حذف
draft-dismiss = إخفاء الأسطر المرفوضة
draft-discard-meant = حذف هذه المسودة
draft-discard-below = مع كل ما فيها، ولزملائكم أيضًا. لا يمكن التراجع عن ذلك.
draft-kind = النوع
draft-tier = الدرجة
draft-tlp = العلامة
draft-grounds = التكييف القانوني
draft-reasons = الأسباب
draft-authorised-by = من أذن به؟
draft-live = مباشر أم مسجّل؟
draft-live-unknown = غير معروف
