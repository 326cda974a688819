### カードの各行と、内容を示す非公開の返信。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 期限

clock-rings-at = 呼出し開始：{ $at }
clock-acknowledge-by = 受領確認の期限：{ $at }
clock-act-by = 対応期限：{ $at }
clock-object-by = 異議の受付期限：{ $at }

## アラートの概要

card-exercise = 【訓練】このアラートの内容は現実のものではありません
card-exercise-brief = 【訓練】
card-asked = 依頼：{ $ask }
card-consulted = 協議：異議を出せます
card-informed = 情報提供：依頼はありません
card-where = 掲載先：{ $platforms }
card-platform = { $name } × { $count }
card-other-platforms = その他のサイト × { $count }
card-raised = 発出：{ $partner } · { $at }
card-from = 発出：{ $partner }
card-warning = 閲覧注意：極度の暴力又は苦痛
card-hidden = 内容の閲覧は記録されます。
card-closest = 詳細は「内容を表示」でのみ確認できます。閲覧は毎回記録されます。
card-no-service = これは記録です。命令の送達に代わるものではありません。

## 進行状況

card-revised = 改訂：{ $revision } · { $at }
card-news = 受領確認の後に変更されました。読み直し、改めて受領確認してください。
card-added = その後に追加された掲載箇所：{ $numbers }
card-without-result = 結果未記録：{ $numbers }
card-acknowledged = 受領確認：{ $who } · { $at }
card-answered = { $answer }：{ $who } · { $at }
card-result-of-all = { $result }：全件
card-result-of = { $result }：{ $numbers }
card-verified = 検証済み：{ $count }件
card-verified-by = 検証済み：{ $partner }
card-told-by = 未検証：{ $partner }
card-wait = 【待機】パートナーから異議が出ています。何も行わないでください。期限：{ $until }
card-wait-with = 【待機】掲載箇所：{ $numbers }。パートナーから異議が出ています。これらには何も行わないでください。期限：{ $until }
card-issuer-decides = パートナーから異議が出ています。自動では停止しません。発出元の判断期限：{ $at }
card-issuer-decides-on = パートナーから異議が出ています。掲載箇所：{ $numbers }。自動では停止しません。発出元の判断期限：{ $at }
card-own-objection = 所属パートナーの異議：{ $concern } · 有効期限：{ $until }
card-set-aside = 発出元が異議を退けました：{ $at }
card-window-closed = 異議の受付終了：{ $at }
card-no-objection = 異議の記録なし。受付終了：{ $at }
card-withdrawn = 取下げ。これ以上の対応は行わないでください。日時：{ $at }
card-closed = 終了
card-left = 終了：このパートナーはもうネットワークに属していません。ここで求められることはありません。
card-mistaken = 終了：誤って宛先に指定されました。ここで求められることはありません。
card-struck = 発出元が取り除いた掲載箇所（対応は不要）：{ $numbers }
card-unanswered = 終了（回答なし）

## 内容

matter-heading = { $reference }の内容
matter-locations = 掲載箇所
matter-more-locations = ほか{ $count }件。「内容を表示」で全件を表示します。
matter-grounds = 該当類型：{ $grounds }
matter-languages = コンテンツの言語：{ $languages }
matter-reasons = 理由
matter-note = 発出元の記述（言語：{ $language }）：{ $text }
matter-place = 関係する場所：{ $place }
matter-seen = 確認日時：{ $at } · { $local }
matter-live = 確認時はライブ配信中
matter-recorded = 録画・録音
matter-authority = 当局：{ $name }
matter-legal-basis = 法的根拠：{ $basis }
matter-authorised = 承認者：{ $by }
matter-exact = { $reference }の正確なURL。有効なリンクです。取扱注意。表示したことは記録されました。
matter-taken-out = 取り除かれました
matter-struck = 取り除かれた番号：{ $numbers }・{ $at }・{ $text }

## 承認者

authorised-by-judge = 裁判官又は裁判所
authorised-by-independent-authority = 独立した行政機関
authorised-by-police = 警察又は省庁

## 異議の理由

concern-investigation = 捜査に支障を及ぼすおそれ
concern-fundamental-rights = 基本的人権に関わる
