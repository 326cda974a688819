### ما سيتغيّر في الشبكة، وما ينبغي التفكير فيه قبل ذلك: أسطر تُقرأ بجانب الملف.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

## صاحب القيد

network-subject-secretariat = الأمانة
network-subject-auditors = المدققون
network-subject-asks = الطلبات
network-subject-partner = { $partner }
network-subject-stranger = الشريك { $code }
network-subject-group = المجموعة { $group }
network-subject-route = قاعدة التوجيه { $route }

## أي جزء منه

network-part-name = الاسم
network-part-languages = اللغات
network-part-zone = المنطقة الزمنية
network-part-weekend = العطلة الأسبوعية
network-part-hours = ساعات الدوام
network-part-week = ساعات الدوام حسب اليوم
network-part-dates = تواريخ خاصة
network-part-channel = القناة
network-part-duty-role = دور المناوبين
network-part-backup-role = دور الاحتياط
network-part-wakes = درجات الإيقاظ
network-part-digest-at = وقت الملخص اليومي
network-part-quiet-digest = عدم نشر الملخص الفارغ
network-part-information = طريقة الإعلام
network-part-authority = السلطة
network-part-legal-basis = الأساس القانوني
network-part-authorised-by = الجهة الآذنة
network-part-urgent-label = علامة التنبيهات العاجلة
network-part-admins = دور المشرفين
network-part-auditors = دور المدققين
network-part-end-after = تُغلق دون رد بعد
network-part-members = الأعضاء
network-part-kinds = الأنواع
network-part-tiers = الدرجات
network-part-grounds = التكييف القانوني
network-part-platforms = المنصات
network-part-platform-countries = بلدان المنصات
network-part-content-languages = لغات المحتوى
network-part-issuers = الجهات المُرسِلة
network-part-labels = علامات المشاركة
network-part-purpose = الغرض
network-part-addressees = الجهات المخاطَبة

## قيمته

network-setting-nothing = لا شيء
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## الأسطر

network-unchanged = لن يتغيّر شيء.
network-added = إضافة: { $subject } ({ $facts })
network-stands = { $subject }: { $facts }
network-removed = حذف: { $subject }
# السهم نحو القيمة الجديدة، في اتجاه القراءة.
network-changed = { $subject }: { $part } { $was } ← { $is }
network-hotline-changed = { $subject }: تغيّر رقم هاتف الطوارئ
network-joined = { $subject }: إضافة أعضاء ({ $partners })
network-left = { $subject }: حذف أعضاء ({ $partners })
network-reordered = ترتيب قواعد التوجيه: { $was } ← { $is }

## تحذيرات مما قد لا يكون مقصودًا

network-warning-not-yours = دور المشرفين سيكون دورًا ليس لديكم: { $role }. بعد التطبيق لا يستطيع تغيير الشبكة إلا من يحمله.
network-warning-no-admins = لا أمانة في هذا الملف: بعد تطبيقه لا يستطيع أحد تغيير الشبكة على Discord، إلا المشغّل على جهاز البوت.
network-warning-emptied = لا شركاء في هذا الملف: يخرج الجميع من الشبكة ولا يصل أي تنبيه إلى أحد.
network-warning-cards-stay = قناة يتغير صاحبها: { $channel } · حتى الآن: { $was } · من الآن: { $is }. تبقى البطاقات فيها وتستمر في التغير، وسيقرؤها صاحبها الجديد. يلزم تخصيص قناة مستقلة له.
network-warning-shared-role = دور واحد لعدة جهات: { $role } · { $holders }. من يحمله يتصرف باسم كل منها.
network-warning-nobody-next = شركاء يمكن استدعاؤهم ليلًا وليس لديهم دور احتياط ولا رقم هاتف للطوارئ: { $partners }. إذا لم يردّ أحد هناك فلا تبقى إلا الأمانة.
network-warning-same-role = شركاء يتطابق لديهم دور الاحتياط ودور المناوبة: { $partners }. لن يستدعي المستوى الثاني أحدًا غيرهم.
network-warning-empty-group = بلا أعضاء: { $group }. من يذكرها لا يخاطب أحدًا.
network-warning-unaddressed = شركاء لا تخاطبهم أي قاعدة توجيه: { $partners }. لا يصلهم تنبيه إلا إذا أضافهم مُرسِله يدويًا.
network-warning-foreign-zone = { $subject } · منطقة زمنية لبلد آخر: { $zone }. مناطقه: { $own }.
network-warning-role-gone = { $subject } · { $part } { $role }: غير موجود في الخادم. لن يُستدعى أحد.
network-warning-role-mute = { $subject } · { $part } { $role }: لا يُسمح للجميع بالإشارة إليه. لن يُستدعى أحد. اسمحوا بذلك في إعدادات الخادم.
network-warning-still-asked = تنبيهات ما زال المطلوب فيها قائمًا: { $count } · الشريك: { $subject }. بعد تطبيق هذا تُغلق ويُبلَّغ مُرسِلوها.
network-warning-unseen = تنبيهات مفتوحة موجَّهة إلى مجموعات شريك ينضم ولا يراها: { $count }. الشريك: { $subject }. يمكن لمُرسِليها إضافته.
network-warning-returns = تنبيهات وُجِّهت إلى شريك قبل خروجه ويراها من جديد: { $count }. الشريك: { $subject }.
network-warning-role-empty = { $subject } · { $part } { $role }: لا يحمله أحد. لن يُستدعى أحد.
