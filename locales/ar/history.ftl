### Reviewed by: nobody yet; needs a duty officer whose first language is Arabic.

history-heading = تغييرات الشبكة
history-none = لا يوجد تغيير مطابق. أعيدوا البحث من دون تصفية.
history-revision = { $number } · { $at } · { $actor }
history-reason = السبب: { $reason }
history-unread = لم يعد بإمكان هذا الإصدار قراءة ما تم تغييره هنا.
history-open = فتح تغيير
history-undo = تراجع…
history-all = جميع التغييرات
