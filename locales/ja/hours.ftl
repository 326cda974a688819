### 事業者の1時間期限：事業者は、削除命令の受領から60分以内に措置を講じなければならない。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## カードと状況ボード

hour-missed = 事業者の1時間期限を超過：{ $at }
hour-due = 事業者の1時間期限：{ $at }
hour-paused = 事業者の1時間期限は一時停止中（{ $since }から）：{ $grounds }
hour-reacted = 事業者が措置済み。所要：{ $minutes }分（15分単位：{ $quarters }）

## 状況ボードの行

hour-row-ends = 事業者：{ $left }
hour-row-paused = 事業者：一時停止中
hour-row-reacted = 事業者：{ $minutes }分

## 非公開のメニュー

hour-heading = { $reference }：事業者の1時間期限
hour-awaited = 計時は始まっていません。事業者が命令を受領した日時を記録してください。
hour-received = 事業者による命令の受領：{ $at }
hour-strictly = 一時停止の前に経過した時間も数えます。

## 通知

hour-half = 事業者の1時間期限の半分が経過しました。期限：{ $at }
hour-over = 事業者の1時間期限が過ぎ、結果が揃っていません。期限：{ $at }

## ボタン

hour-open = 1時間期限…
hour-received-now = 今受領した
hour-received-at = 受領日時を記入…
hour-record = 記録：{ $local }
hour-hindered = 一時停止：{ $ground }
hour-ceased = 解消：{ $ground }

hour-read = 読み取られた受領日時：{ $at } · { $local }。記録すると有効になります。
hour-read-twice = 時計が戻されたため、この時刻はその日に二度ありました。どちらですか？
