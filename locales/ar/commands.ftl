### الأوامر وخياراتها كما يعرضها Discord.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

command-alert-name = تنبيه
command-alert = إرسال التنبيهات والبحث عنها وتعديلها
command-raise-name = جديد
command-raise = إرسال تنبيه؛ لا يُرسل شيء قبل أن تروا من سيتلقاه
command-urgent-name = عاجل
command-urgent = تنبيه عاجل من عنوان واحد؛ يمكن أن تتبعه البيانات القانونية خلال ساعة
command-drafts-name = مسودات
command-drafts = مسودات شريككم التي لم تُرسل بعد

option-url-name = عنوان
option-url = عنوان المحتوى، كما هو أو بعد تعطيله
option-situation-name = حالة
option-situation = ماذا يحدث
option-to-name = إلى
option-to = من يُضاف إلى المخاطَبين أو يُستثنى: EU, JP, -HU

command-amend-name = تعديل
command-amend = إضافة عناوين إلى أحد تنبيهاتكم أو تغيير كلماته
command-widen-name = توسيع
command-widen = إضافة جهات مخاطَبة؛ لا أحد قبل أن تروا من
command-withdraw-name = سحب
command-withdraw = سحب أحد تنبيهاتكم
command-show-name = عرض
command-show = عرض تنبيه كما هو الآن
command-find-name = بحث
command-find = البحث عن تنبيهات برقم مرجعي أو بعنوان
command-list-name = قائمة
command-list = أحدث التنبيهات التي يراها شريككم
command-inbox-name = وارد
command-inbox = المطلوب من شريككم، الأقرب موعدًا أولًا
command-audit-name = تدقيق
command-audit = ملف التنبيه: من خوطب ولماذا، وما تم وما فُتح
command-network-name = شبكة
command-network = الشركاء والمجموعات والقواعد في ملف
command-apply-name = تطبيق
command-apply = جعل ملف ساريًا؛ يُعرض الفرق أولًا
command-export-name = تصدير
command-export = الشبكة السارية في ملف
command-route-name = توجيه
command-route = قواعد التوجيه
command-test-name = تجربة
command-test = تجربة القواعد على تنبيه موصوف فقط
command-help-name = مساعدة
command-help = ما يمكنكم فعله هنا

option-reference-name = مرجع
option-reference = الرقم المرجعي للتنبيه، مثل FR-7K3QX
option-what-name = نص
option-what = رقم مرجعي، أو عنوان كما هو أو بعد تعطيله
option-file-name = ملف
option-file = الملف، بصيغة TOML
option-kind-name = نوع
option-kind = نوع التنبيه
option-tier-name = درجة
option-tier = درجة الاستعجال
option-label-name = تصنيف
option-label = حدود المشاركة
option-ground-name = تكييف
option-ground = التكييف القانوني للمحتوى
option-platform-name = منصة
option-platform = أين يوجد المحتوى
option-language-name = لغة
option-language = لغة المحتوى، مثل ar
option-issuer-name = مرسل
option-issuer = الشريك الذي يرسله، مثل FR
