### パートナーの対応中に伝えること：呼出し、電話、次回確認。午前3時に携帯電話で読まれる。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 呼出し

follow-up-backup = 当直からの応答がありません。予備の担当官が引き受けてください。
follow-up-backup-undone = 当直の対応が終わっていません。予備の担当官が引き受けてください。
follow-up-hotline = 緊急連絡先電話：{ $number }
follow-up-no-hotline = 緊急連絡先電話の登録なし
follow-up-how-far = どこまで進みましたか？行ったことを回答してください。
follow-up-overdue = 【応答なし】次のパートナーに電話し、誰に連絡がついたかをここに記録してください。
follow-up-overdue-closest = 【応答なし】応答しないパートナーがあります。「状況を表示」で確認し、電話してください。
follow-up-late-acknowledging = { $partner }：受領確認なし · 期限：{ $left }
follow-up-late-acting = { $partner }：受領確認済み、未対応 · 期限：{ $left }
follow-up-call-closest = 期限を過ぎたパートナーがあります。「状況を表示」で確認し、電話してください。
follow-up-late = { $partner }：応答なし
follow-up-no-backup = 予備の担当官なし
follow-up-call-these = 次のパートナーに電話し、誰に連絡がついたかをここに記録してください。
follow-up-unposted = { $partner }：カードを投稿できず
follow-up-count-unheard = 受領確認なし：{ $count }
follow-up-count-undone = 受領確認済み、未対応：{ $count }
follow-up-count-unposted = 未投稿：{ $count }
follow-up-count-tier-1 = 緊急度1：{ $count }
follow-up-count-tier-2 = 緊急度2：{ $count }
follow-up-count-tier-3 = 緊急度3：{ $count }
follow-up-count-tier-4 = 緊急度4：{ $count }
follow-up-first-due = 最初の期限：{ $left }
follow-up-more = ほか{ $count }件、緊急度は低い
follow-up-call = 電話の結果を記録
follow-up-all-partners = 全てのパートナー：{ $count }
follow-up-show-all = すべて表示
follow-up-reached = 連絡がついた
follow-up-not-reached = 応答なし
follow-up-reached-receipt = 記録しました：{ $reference } · 電話で受領確認：{ $partner }
follow-up-reached-again-receipt = 記録しました：{ $reference } · 電話で連絡済み：{ $partner }。後で再度確認します。
follow-up-not-reached-receipt = { $reference }に記録しました：電話に応答なし、{ $partner }。

## 次回確認

follow-up-asked-again = 次回確認：{ $at }
follow-up-choose-check = 次回確認の日時…
follow-up-check-title = 次回確認の日時
follow-up-check-when = 2026-03-01 09:05 又は 09:05（所属パートナーの現地時間）
follow-up-check-reason = その日時とする理由（同僚向け）
follow-up-check-set = { $reference } · 次回確認：{ $at }。期限は変わりません。
follow-up-check-late = 期限（{ $at }）より前ではありません。それまでに完了しない場合は期限超過として記録されます。発出元にこの時刻が通知されます。理由は「別の日時…」から入力できます。
check-quarter = 15分後
check-half-hour = 30分後
check-hour = 1時間後
check-two-hours = 2時間後
check-four-hours = 4時間後
check-eight-hours = 8時間後
check-morning = 次の勤務日の09:00
check-three-days = 3日後
check-week = 7日後
check-other = 別の日時…

## 撤回、終了の取消し、担当の変更

follow-up-take-back = 確認を撤回
follow-up-taken-back = 受領確認を撤回しました：{ $reference }。誰かが引き受ける必要があるため、再び呼び出します。
follow-up-reopen = 終了を取り消す…
follow-up-reopen-reason = 終了を取り消す理由（記録用）
follow-up-reopened = 終了の取消し：{ $reference }。対応が済んだら、行ったことを回答してください。
follow-up-handed = 引継ぎ：{ $reference }・今後の担当：{ $who }
follow-up-note-kept = 引継ぎ事項を保存しました：{ $reference }

## カードと状況ボード

follow-up-keeper = 担当：{ $who }
follow-up-by-telephone = 電話で受領確認。電話した人：{ $who } · { $at }
follow-up-missed-acknowledging = 【超過】受領確認の期限：{ $at }
follow-up-missed-acting = 【超過】対応期限：{ $at }
follow-up-overtime = 期限超過
follow-up-history = 行われたこと
