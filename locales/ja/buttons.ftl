### ボタンとメニュー。短く。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

button-acknowledge = 受領確認
button-action-taken = 対応を報告…
button-results = 結果…
button-removed-all = 全て削除済み
button-object = 異議を出す…
button-lift = 異議を解除
button-renew = 更新
button-let-end = 更新しない
button-go-on = 異議を退ける
button-wait = 異議を認める
button-show-content = 内容を表示
button-show-exact = 正確なURL
button-show-alert = アラートを表示
button-show-states = 状況を表示
button-show-objections = 異議
button-show-partner = パートナーを表示
button-amend = 修正
button-widen = 宛先を追加
button-take-out = 取り除く…
button-take-out-now = 取り除く
button-withdraw = 取下げ
button-add-legal = 法的事項…
button-share = 共有する
button-do-not-share = 共有しない
button-urgent = 緊急
button-raise = 発出
button-inbox = 要対応
button-duty = 当直
button-drafts = 下書き
button-help = ヘルプ
button-next = 次へ
button-previous = 前へ
button-choose-answer = 何を行いましたか？
button-correct = 訂正…
button-never = キャンセル
button-send = 送信

## 緊急アラートの五つの状況

situation-live-attack = 攻撃のライブ配信
situation-threat = 攻撃の予告又は脅迫がある
situation-hostages = 捕らわれた人の映像又は脅迫
situation-attack-recording = 攻撃の映像・画像が拡散
situation-manifesto = 実行犯の文書が拡散
