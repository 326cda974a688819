### 日報：パートナーのチャンネルと事務局のもの。携帯電話で1分で読めるように。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 枠組み

digest-heading = 日報：{ $date }
digest-network-heading = ネットワークの状況：{ $date }
digest-late = この日報は遅れています。予定：{ $at }
digest-merged = 次の日の分も含みます：{ $dates }
digest-nothing = 本日が期限のものも、新しいものもありません。
digest-nothing-due = 本日が期限のものはありません。
digest-more = ほか{ $count }件。「要対応」又は「ヘルプ」→「最近のアラート」で表示します。
digest-next = 次回の日報：{ $at }（{ $left }）。現時点の内容：
digest-comes = チャンネルに送信中の日報：{ $date }
digest-was-posted = 本日の日報は投稿済み：{ $at }。次回の内容は「ヘルプ」→「次回の日報」で表示します。

## 各部

digest-overdue = 期限超過：{ $count }件
digest-to-acknowledge = 受領確認待ち：{ $count }件
digest-due-today = 本日期限：{ $count }件
digest-objections = 異議：{ $count }件
digest-answered = 前回の日報以降に回答あり：{ $count }件
digest-unanswered = 回答なしで終了：{ $count }件
digest-dealt = 前回の日報以降に対応済み：{ $count }件
digest-awaited = 所属パートナーが発出、他のパートナーの対応待ち：{ $count }件
digest-information = 情報提供：{ $count }件。「ヘルプ」→「アラートを表示…」で開きます。

## 参照番号と緊急度に続く記述

digest-wait = 【待機】パートナーから異議
digest-issuer-decides = パートナーから異議。判断するのは発出元
digest-own-objection = 所属パートナーの異議
digest-objected = 発出したアラートへの異議

## 数値。訓練は含まない。

digest-last-week = 先週
digest-seven-days = 過去7日間
digest-received = 受信：{ $count }件
digest-in-time = 期限内の受領確認：{ $asked }件中{ $count }件
digest-closed = 終了：{ $count }件
digest-ended = 回答なしで終了：{ $count }件
digest-median = 受領確認までの時間の中央値：{ $span }（15分単位：{ $quarters }）

## 事務局の日報

digest-network-overdue = 期限超過のあるパートナー：{ $count }者
digest-partner-overdue = { $partner }：受領確認待ち{ $acknowledge }件、対応待ち{ $act }件
digest-blocked = 投稿できなかったものがあるチャンネル：{ $count }件
digest-channel-closed = { $channel }：ボットは投稿不可（{ $since }から）、投稿待ちのメッセージ：{ $count }件
digest-channel-refused = { $channel }：Discordが拒否したメッセージ：{ $count }件
digest-unreachable = 勤務時間外に誰にも連絡できないパートナー：{ $count }者
digest-unreadable = 読み取れないため保留されたアラート：{ $count }。運用者が修復します：「chappe doctor」「chappe mend」。
digest-unrung = 呼出しが誰にも届かないパートナー：{ $count }
digest-well = 期限超過はなく、全て投稿でき、全てのパートナーに連絡できます。
