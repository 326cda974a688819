### التغطية: متى لا يُستدعى أحد لدى شريك عند ورود تنبيه من الدرجة 1.
### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

coverage-heading = الأيام المقبلة ({ $days }): الساعات التي لا يُستدعى فيها أحد عند ورود تنبيه من الدرجة 1
coverage-nobody = { $partner }: يتعذّر الوصول إلى أي أحد
coverage-hours = { $partner }: ساعات بلا استدعاء: { $count }، أقربها من { $from } إلى { $until }
coverage-gap = من { $from } إلى { $until }
coverage-no-backup = لا يوجد دور احتياط
coverage-no-hotline = لا يوجد هاتف طوارئ
coverage-covered = يمكن استدعاء مناوبيهم في أي ساعة: { $partners }
