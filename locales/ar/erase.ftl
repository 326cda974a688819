### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

command-erase-name = محو
command-erase = محو مضمون تنبيه نهائيًا، باتفاق المُرسِل والأمانة
desk-alert-erase = محو…
erase-title = محو تنبيه نهائيًا
erase-reason = لماذا؟ دون ذكر شيء مما يُمحى
erase-order = رقم أمر المحكمة إن وُجد
erase-order-below = به يُمحى التنبيه فورًا. وبدونه يُطلب تأكيد المُرسِل.
erase-about = يُمحى نهائيًا من قاعدة البيانات ومن كل بطاقة: { $reference }. تزول العناوين والملاحظات والأسباب، وتبقى الأوقات والأعداد وسلسلة السجل.
erase-asked = طُلب: { $reference }. يُمحى متى أكّد الطرف الآخر.
erase-done = مُحي نهائيًا: { $reference }. ما زالت النسخ الاحتياطية السابقة تحويه، ويتولاها المشغّل.
erase-kept = لم يُمحَ: { $reference }. لم يعد يُسأل أحد.
erase-by-issuer = الطالب: { $partner } · { $at }
erase-by-secretariat = طلبته الأمانة: { $at }
erase-why = السبب: { $reason }
button-erase = محو نهائي
button-erase-never = عدم المحو
button-erasure = عرض الطلب…
notice-erasure-by-issuer = يطلب المُرسِل محو هذا التنبيه نهائيًا.
notice-erasure-by-secretariat = تطلب الأمانة محو هذا التنبيه نهائيًا.
card-erased = مُحي: { $at }
refusal-erased = مُحي هذا التنبيه: { $reference } · { $at }. لم يعد هناك ما يُرى أو يُفعل.
refusal-other-side = على الطرف الآخر أن يؤكد، وعلى شخص آخر: المُرسِل أو الأمانة. انتظروا، أو اسحبوا الطلب.
refusal-no-erasure = لم يعد أحد يطلب محو هذا التنبيه. لطلب جديد: «مساعدة» ← «محو…».
deed-erasure-asked = طُلب محوه
deed-erasure-refused = لم يُمحَ
