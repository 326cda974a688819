### الأرقام: رسم بياني وأرقامه.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

figures-network = أرقام الشبكة
figures-own = أرقام نقطة الاتصال لديكم
figures-period = الفترة: { $since } – { $until }. لا تُحتسب التمارين.
figures-reactions-about = من بدء المهلة إلى تأكيد الاستلام، في الدرجات 1 إلى 3. أُكّد استلام نصف الطلبات خلال الزمن الوسيط، ويُعدّ الطلب الذي لم يؤكد أحد استلامه الأبطأ.
figures-open-about = الطلبات التي أُرسلت ولم تُغلق بعد، في نهاية كل مدة.
figures-tiers-about = التنبيهات الصادرة.
figures-tiers-own-about = التنبيهات الواردة إليكم.
figures-others-about = الآخرون: جميع الشركاء الآخرين المطلوب منهم إجراء في التنبيهات نفسها؛ تظهر أرقامهم إذا كانوا خمسة على الأقل ولم يكن لأحدهم أكثر من نصف الطلبات.
figures-nothing = لا يوجد ما يُحتسب في هذه الفترة.
figures-quarters = بأرباع الساعة: { $quarters }
figures-late = معظمها دون تأكيد
figures-not-asked = لا شيء لتأكيد استلامه: { $partners }

## الرسوم البيانية

figures-reactions = وسيط زمن الاستجابة بأرباع الساعة
figures-open = الطلبات المفتوحة عبر الزمن
figures-tiers = التنبيهات حسب الدرجة
figures-tier = الدرجة { $tier }
figures-you = نقطة الاتصال لديكم
figures-others = الآخرون

## للاختيار

figures-chart = الرسم البياني
figures-time = الفترة
figures-month = هذا الشهر
figures-30 = آخر 30 يومًا
figures-90 = آخر 90 يومًا
figures-365 = آخر 365 يومًا
