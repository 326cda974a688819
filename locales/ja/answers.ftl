### 受付の返信とメニューに添える文。読むのは一人だけ。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

answer-next = 次に、依頼された対応を行い、その内容をここに記録してください。
answer-all-final = すべての掲載箇所に結果があります。担当分は完了し、終了しました。再確認はありません。
answer-owed-again = 最終結果のない掲載箇所があるため、担当分を再開しました。
answer-add-note = 備考を追加…
answer-note-title = 備考の追加
answer-note = 備考
answer-not-these = 変更なし（回答済み又は取下げ済み）：{ $alerts }。
answer-failed-these = 障害のため記録できませんでした（{ $incident }）：{ $alerts }。
answer-withdraw-title = アラートの取下げ
answer-withdraw-reason = 取下げの理由（記録用）
