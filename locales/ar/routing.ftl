### ما تقوله القواعد عن تنبيه موصوف فقط، وما يُقال حول ملف الشبكة. للمشرفين.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

routing-described = المُرسِل: { $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = الجهات المخاطَبة: { $partners }
routing-one = { $partners }. { $purpose }. السبب: { $why }.
routing-not-addressed = جهات غير مخاطَبة
routing-kept-out = { $partners }: الاستبعاد بموجب القاعدة { $rule }
routing-idle = { $partners }: لا تسميها إلا قواعد لا تنطبق: { $rules }
routing-idle-rule = { $rule } ({ $part })
routing-unnamed = لا تسمي أي قاعدة: { $partners }
routing-no-routes = لا توجد قواعد: لا يصل التنبيه إلا إلى من يضيفهم مُرسِله بنفسه.
routing-routes = القواعد بترتيبها. القاعدة التي تستبعد تغلب كل قاعدة تخاطب.
routing-difference = تغييرات ستُطبَّق:
routing-mistakes = لم يُطبَّق شيء: في الملف أخطاء. صححوها كلها، ثم أرسلوه من جديد.
routing-more-mistakes = أخطاء أخرى: { $count }. صححوا هذه أولًا.
routing-apply = تطبيق
routing-applied = أصبحت سارية بالصيغة رقم { $revision }. كل تغيير مدوّن في السجل.
routing-more-partners = شركاء آخرون في الحالة نفسها: { $count }
routing-exported = الشبكة كما هي سارية، الصيغة رقم { $revision }. عدّلوا الملف ثم قدّموه: «مساعدة» ← «تطبيق ملف الشبكة…».
routing-too-large = هذا الملف أكبر من اللازم. الشبكة ملف TOML لا يزيد على 512 كيلوبايت: أرسلوا ذلك الملف.
routing-unreadable = تعذّرت قراءة هذا الملف. أرسلوه من جديد نصًا عاديًا (TOML وUTF-8).
routing-why = ما سبب هذا التغيير؟
routing-contested = تم تغييره في هذه الأثناء من شخص آخر: النافذ ← المطلوب
routing-keep = الإبقاء على النافذ
routing-take = اعتماد المطلوب
routing-more-changes = تغييرات أخرى: { $count }
