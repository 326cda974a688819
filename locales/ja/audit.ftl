### アラート一件の記録。発出元、事務局、監査担当が読む。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

audit-heading = { $reference }の記録
audit-addressed = { $partner }。{ $purpose }。根拠：{ $why }。
audit-why-rule = 配信ルール{ $rule }が{ $target }を指定
audit-why-issuer = 発出元が{ $target }と記入
audit-not-posted = 未投稿
audit-posted = 投稿：{ $at }
audit-acknowledged = 受領確認：{ $by }、{ $at }
audit-answered = { $answer }：{ $by }、{ $at }
audit-reason = 原文：{ $reason }
audit-closed = 終了：{ $at }
audit-journal = 記録簿
audit-entry = { $at } · { $deed } · { $actor }
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
audit-entry-unnamed = { $at } · { $deed }
audit-officer = { $user }
audit-bot = ボット

## 行われたこと

deed-raised = 発出
deed-addressed = 宛先に追加
deed-posted = 投稿
deed-not-posted = 期限内に投稿できず
deed-card-deleted = メッセージの削除を検知
deed-opened = 内容を閲覧
deed-opened-exact = 正確なURLを閲覧
deed-objections-opened = 異議を閲覧
deed-states-opened = 状況を閲覧
deed-share-asked = 別のパートナーとの共有を照会
deed-sharing-opened = 共有の照会を閲覧
deed-record-opened = 記録を閲覧
deed-answered = 回答：{ $answer }
deed-reported = 結果報告（未検証）：{ $result }、{ $numbers }
deed-verified = 結果報告（検証済み）：{ $result }、{ $numbers }
deed-objected = 異議：{ $concern }
deed-partner-objected = パートナーから異議
deed-lifted = 異議を解除
deed-renewed = 異議を更新
deed-ended = 異議が終了
deed-set-aside = 異議を退けた
deed-upheld = 異議を認めた
deed-undecided = 異議を期限内に判断せず
deed-no-objection = 異議の受付終了、異議の記録なし
deed-provider-received = 事業者の受領を記録
deed-provider-hindered = 事業者の1時間期限を一時停止：{ $ground }
deed-provider-unhindered = 解消：{ $ground }
deed-provider-done = 事業者の1時間期限が終了、結果は全て報告済み
deed-provider-reopened = 事業者の1時間期限が再開、結果が訂正されたため
deed-provider-missed = 事業者の1時間期限を超過
deed-amended = 修正
deed-withdrawn = 取下げ
deed-legal-missing = 法的事項の記入期限を超過
deed-due-moved = カレンダーまたはタイムゾーンの変更により期限を再計算
deed-reminded = 当直に督促
deed-missed-acknowledging = 【超過】受領確認の期限
deed-missed-acting = 【超過】対応期限
deed-escalated = 督促、第{ $level }段階
deed-check-chosen = 次回確認を設定
deed-taken-back = 受領確認を撤回
deed-reopened = 終了を取消し
deed-handed = 担当を同僚に変更
deed-noted = 次の当直への引継ぎ事項
deed-reached = 電話で連絡がついた
deed-not-reached = 電話に応答なし
deed-other = { $verb }
