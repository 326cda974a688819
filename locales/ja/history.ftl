### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

history-heading = ネットワークの変更履歴
history-none = 該当する変更はありません。条件を外してもう一度お探しください。
history-revision = { $number } · { $at } · { $actor }
history-reason = 理由：{ $reason }
history-unread = この版では、ここで何が変更されたかを読み取れなくなりました。
history-open = 変更を開く
history-undo = 取り消す…
history-all = すべての変更
