### القنوات التي يتعذر على البوت النشر فيها، وما ينبغي فعله. يقرؤها مشرفو الشبكة.
### Reviewed by: nobody yet; needs a network admin whose first language is Arabic.
### واجهة Discord غير متاحة بالعربية، لذا تُذكر أسماء الصلاحيات بالإنجليزية كما تظهر فيها.

channels-whose-partner = { $partner }
channels-whose-secretariat = الأمانة
channels-whose-former = لم تعد قناة أي شريك
channels-title = قنوات تواجه مشكلة
channels-nothing = جميع القنوات متاحة، ولم تُرفض أي رسالة.
channels-of = { $whose } · { $channel }
channels-gone = القناة غير موجودة (10003) منذ { $since }. عيّنوا قناة أخرى لهذا الشريك: «مساعدة» ← «تطبيق ملف الشبكة…». وسيُنشر فيها ما ينتظر.
channels-hidden = لا يرى البوت القناة (50001) منذ { $since }. امنحوه في صلاحيات القناة: «View Channel» و«Send Messages» و«Read Message History».
channels-mute = لا يُسمح للبوت بالكتابة في القناة (50013) منذ { $since }. امنحوه في صلاحيات القناة: «Send Messages» و«Read Message History».
channels-unfit = يتعذّر نشر أي شيء في القناة. رمز Discord: { $code } · منذ: { $since }
channels-waiting = الرسائل المنتظرة: { $count }.
channels-deleted = البطاقات التي حذفها أحدهم مرتين: { $count }. ينبغي ألا يُسمح بالحذف فيها لغير البوت.
channels-unpinned = لوحات الأزرار التي تعذّر تثبيتها (50013): { $count }. امنحوا البوت صلاحية «Pin Messages».
channels-pins-full = لوحات الأزرار التي تعذّر تثبيتها لأن الرسائل المثبّتة بلغت حدّها (30003): { $count }. ألغوا تثبيت رسالة هناك.
channels-refused = الرسائل التي رفضها Discord: { $count }. رمز الرفض: { $code }
channels-unsayable = الرسائل التي تعذّرت صياغتها: { $count }. يبيّن السجل التقني لدى المشغّل السبب.
channels-unanswered = الرسائل التي يتركها Discord بلا رد: { $count }. تُعاد المحاولة كل دقيقة.
channels-in-doubt = الرسائل التي لا يبيّن Discord إن كانت قد نُشرت: { $count }. ستُنشر من جديد بعد لحظات، وقد تظهر مرتين.
channels-by-itself = تُعاد المحاولة في القناة المغلقة تلقائيًا كل 5 دقائق، أما الرسالة المرفوضة فلا تُعاد.
channels-try-again = إعادة المحاولة
channels-show = القنوات التي تواجه مشكلة
channels-tried = { $whose } · { $channel }: تُعاد المحاولة الآن. إن أخفقت، ظهرت القناة هنا من جديد بعد لحظات.
channels-returned = كان البوت قد أُزيل من هذا الخادم، وقد عاد إليه. الإزالة: { $left } · العودة: { $back }. تُنشر الآن الرسائل المنتظرة. تحقّقوا من أدواره وصلاحياته.
channels-roles = أدوار لا تستدعي أحدًا
channels-role-gone = { $whose } · { $part } { $role }: غير موجود في الخادم منذ { $since }
channels-role-mute = { $whose } · { $part } { $role }: لا يُسمح للجميع بالإشارة إليه منذ { $since }
channels-role-empty = { $whose } · { $part } { $role }: لا يحمله أحد منذ { $since }
channels-more-roles = وأدوار أخرى: { $count }.
channels-mend-roles = لا يستدعي Discord أحدًا بدور كهذا. امنحوا الدور لأشخاص، واسمحوا في الخادم للجميع بالإشارة إليه (Server Settings ثم Roles)، أو عيّنوا دورًا آخر: «مساعدة» ← «تطبيق ملف الشبكة…».
