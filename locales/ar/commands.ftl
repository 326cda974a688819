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
