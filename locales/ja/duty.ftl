### 当直：パートナーの誰が当直か、どう引き継ぐか。交代のときに読まれる。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## コマンド

command-duty-name = 当直
command-duty = 所属パートナーの当直：開始、交代、終了
command-take-name = 開始
command-take = 当直に就きます。時刻の指定がなければ、その日の勤務終了まで
command-give-name = 交代
command-give = 当直を、未完了のものとともに同僚に引き渡します
command-end-name = 終了
command-end = 当直を終え、未完了のものを引き継ぎます
option-until-name = 終了日時
option-until = 2026-03-01 18:00 又は 18:00（所属パートナーの現地時間）
option-duty-colleague = 今後の当直

## 誰が当直か

duty-heading = 当直：{ $partner }
duty-held = 当直：{ $who } · 開始：{ $since } · 終了：{ $until }
duty-vacant = 当直に就いている人はいません。アラートは引き続き当直ロールを呼び出します。
duty-working-until = 勤務時間中：{ $at }まで · { $local }
duty-working-from = 次の勤務時間：{ $at }から · { $local }
duty-backup = 予備：{ $role }
duty-no-backup = 予備の担当官なし
duty-take = 当直に就く
duty-give = 当直を引き渡す…
duty-end = 当直を終える
duty-taken = 当直に就きました。終了：{ $until }
duty-given = 今後の当直：{ $who }、{ $until }まで。
duty-ended = 当直は終了しました。

## 引継ぎ

hand-over-over = 当直時間の終了：{ $who }
hand-over-ended = 当直の終了：{ $who }
hand-over-given = 当直の交代：{ $who } → { $to }
hand-over-lost = このパートナーのロールを失った人：{ $who }。当直は不在です。
hand-over-still-open = 【引継ぎ】未完了のもの：
hand-over-nothing-open = 未完了のものはありません。
hand-over-note = 引継ぎ事項：{ $text }
hand-over-note-hidden = 引継ぎ事項があります。全文は「ヘルプ」→「対応状況…」で開きます。
hand-over-more-notes = ほかの引継ぎ事項：{ $count }件。「ヘルプ」→「対応状況…」で開きます。
hand-over-have-it = 引き継ぐ
hand-over-add-note = 引継ぎ事項を追加…
hand-over-note-label = 次の当直が知るべきこと
hand-over-has-it = 引継ぎ済み：{ $who }、{ $at }。
hand-over-no-duty-until = { $when }まで次の当直はいません。
hand-over-unrelieved = 当直を引き継いだ人がおらず、未完了のものがあります。予備の担当官が引き受けてください。
hand-over-unrelieved-at = { $partner }：当直を引き継いだ人がおらず、緊急度1又は2のアラートが未完了です。このパートナーに電話してください。
