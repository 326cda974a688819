### 非公開の返信：操作の結果、メニュー、一覧、ヘルプ。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 操作の結果

receipt-acknowledged = 受領確認しました：{ $reference }
receipt-many = 記録しました：{ $alerts }。
receipt-answered = { $reference }に記録しました：{ $answer }。
receipt-reported = { $reference }に記録しました：{ $result }、掲載箇所{ $numbers }。
receipt-objected = 異議を記録しました：{ $reference }・有効期限：{ $until }。パートナー名と理由は発出元だけに伝わります。
receipt-lifted = 異議を解除しました：{ $reference }
receipt-lets-end = 異議：{ $reference }・終了：{ $until }。これ以上行うことはありません。
receipt-set-aside = 異議を退けました：{ $reference }。対応を依頼した宛先に続行を伝えます。
receipt-upheld = 異議を認めました：{ $reference }。対応を依頼した宛先に待機を伝えます。
receipt-amended = 変更しました：{ $reference }・改訂：{ $revision }。変更点は宛先に表示されます。
receipt-widened = 宛先を追加しました：{ $reference }・{ $count }件
receipt-withdrawn = 取り下げました：{ $reference }。対応を依頼した宛先には中止を伝えます。
receipt-taken-out = 取り除きました：{ $reference }。関係する宛先に伝えます。
receipt-legal-added = 法的事項を記録しました：{ $reference }
receipt-shared = 共有しました：{ $reference }・相手：{ $partner }
receipt-not-shared = 共有しません。照会があったことは相手に伝わりません。
receipt-sent = 送信しました：{ $reference }、宛先：{ $partners }。経過は状況ボードに表示されます。
receipt-discarded = 下書きを破棄しました。
receipt-nothing = キャンセルしました。
receipt-unchanged = 変更はありませんでした。
receipt-fault = 障害が発生しました（{ $incident }）。再試行の前に、どこまで行われたかを確認してください。
receipt-rest = ここまでは記録しました。続きの処理に失敗しました（{ $incident }）。
receipt-draft-kept = 下書きとして保存しました。続けるには：「下書き」。

## メニュー

reply-answers = { $reference }への回答
reply-withdraw = このアラートを取り下げますか？ { $reference }・対応を依頼した宛先を呼び出し、中止を伝えます。

## 異議

reply-objections = { $reference }への異議
reply-objection = { $partner }：{ $concern }。有効期限：{ $until }
reply-objection-to = { $partner }、掲載箇所{ $numbers }：{ $concern }。有効期限：{ $until }
reply-in-their-words = 原文：{ $text }
reply-no-objection = 記録された異議はありません。沈黙は同意ではありません。
reply-without-result = 結果が未記録：{ $numbers }。「結果…」で記録しますか、それともこのまま終了しますか。
reply-without-results = これらのアラートには結果が未記録の掲載箇所があります。カードの「結果…」で記録しますか、それともこのまま終了しますか。
reply-close-anyway = このまま終了
reply-mixed-host = 別のホストに見えます：{ $number } · { $host }
reply-nobody-to-share = 共有できるパートナーはもうありません。

## 一覧

reply-inbox = 所属パートナーの対応待ち：{ $count }件
reply-inbox-empty = 所属パートナーの対応待ちはありません。
inbox-to-act = 対応待ち：{ $count }件
inbox-to-decide = 判断待ちの異議：{ $count }件
inbox-to-complete = 法的事項の追記待ち：{ $count }件
inbox-missing = 未記入：{ $gaps }
inbox-acknowledge-routine = 緊急度3・4を全て受領確認
inbox-choose = アラートを選択…
inbox-all = 全てのアラート：{ $count }件
inbox-taken = 受領確認済みの全て：{ $count }件
inbox-chosen = 選択：{ $count }件
inbox-hint-removed = 「全て削除済み」：結果のない全ての掲載箇所に、事業者の回答として記録します。アラートは終了します。
inbox-hint-done = 「完了」：アラートを終了します。結果が未記入の場合は、先に確認します。
reply-to-act = 対応期限：{ $at }（{ $left }）
reply-found = 検索結果：{ $count }件
reply-latest = 最近のアラート
reply-nothing-found = 所属パートナーが閲覧できるものは見つかりませんでした。参照番号（例：FR-7K3QX）又はURL全体で検索してください。
reply-no-alerts = アラートはまだ発出されていません。
reply-drafts = 下書き：{ $count }件
reply-no-drafts = 下書きはありません。「発出」で作成します。
reply-draft = { $tier }：{ $who }、{ $at }、掲載箇所{ $count }件

## ヘルプ

help-what = Chappeは、テロリストコンテンツに関するアラートを、パートナー間で各自の言語により伝達します。カードはチャンネルに表示されます。非公開の返信は本人にだけ表示されます。
help-cards =
    カードのボタン：
    「受領確認」：担当者が引き受けたこと。
    「対応を報告…」：行ったこと、又は行わなかった理由。
    「結果…」：掲載箇所ごとの結果。
    「異議を出す…」：他のパートナーに待機を求めること。
    「内容を表示」：掲載箇所と理由を開きます。閲覧は記録されます。
help-nobody = 当直ロールがまだありません。所属の連絡窓口又は事務局に求めてください。
