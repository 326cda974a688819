### 発出元の状況ボード。六十のパートナーが一つのメッセージに収まるよう短く。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 各段階の件数

board-sending = 送信中：{ $count }
board-posted = 受領確認待ち：{ $count }
board-told = 情報提供・協議：{ $count }
board-acknowledged = 受領確認済み：{ $count }
board-acting = 対応中：{ $count }
board-closed = 終了：{ $count }
board-unanswered = 回答なしで終了：{ $count }
board-declined = 応じられない・管轄外：{ $count }
board-left = ネットワークから離脱：{ $count }
board-mistaken = 誤って宛先に指定：{ $count }
board-again = 再発出。以前に取り下げ：{ $reference }
board-answers-later = 回答予定：{ $at }

board-acknowledged-of = 受領確認済み：{ $count } / { $all }
board-offline-of = 閲覧できなくなった掲載箇所：{ $count } / { $all }
board-next = 次の期限：{ $left }
group-partners = { $partners }

## 各行

board-raised-by-you = 所属パートナーが発出：{ $at }
board-withdrawn = 取下げ。これ以上の対応は不要です。日時：{ $at }
board-objections = 異議：{ $count }件。申出元と理由は「異議」で表示します。沈黙は同意ではありません。
board-decide-by = 判断期限：{ $at } · 「異議」
board-legal = 追記期限：{ $at } · 未記入：{ $gaps }
board-more-rows = ほか{ $count }者：「状況を表示」
board-closest = 宛先とその状況は「状況を表示」で開きます。
board-unposted = 投稿できず
board-objects = 異議あり
board-window-closed = 異議の受付終了
board-no-objection = 異議の記録なし

## 不足しているもの

gap-locations = 掲載箇所
gap-grounds = 該当類型
gap-reasons = 理由
gap-exception = 「教育・報道・芸術・研究ではない」の確認
gap-whole-site = サイト全体が対象であることの確認
gap-authority = 当局名
gap-legal-basis = 法的根拠
gap-authorised-by = 承認者
