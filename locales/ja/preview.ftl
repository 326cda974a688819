### 下書きの確認画面。三部構成で、発出元だけが読む。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 見出し

preview-what = 1/3：内容
preview-who = 2/3：宛先
preview-check = 3/3：確認

## 内容

preview-locations = 掲載箇所：{ $count }件
preview-more-locations = ほか{ $count }件
preview-scheme-assumed = httpsを補いました：{ $numbers }。正しいか確認してください。
preview-whole-sites = 個別のコンテンツではなくサイト全体：{ $numbers }

## 宛先

preview-counts = 宛先：{ $count } · 今すぐ呼出し：{ $now } · 後で：{ $asleep } · 呼出しなし：{ $silent }
preview-rings-now = { $local }、今すぐ呼出し
preview-rings-at = { $local }、{ $when }に呼出し
preview-rings-again = { $local }、少し前に呼出し済みまたは対応中、再度：{ $when }
preview-silent = { $local }、呼出しなし
preview-unrung = { $local }、呼出し先なし
preview-group-now = 今すぐ呼出し：{ $count }
preview-group-later = 後で呼出し：{ $count }
preview-group-silent = 呼出しなし：{ $count }
preview-group-unrung = 呼出し先なし：{ $count }
preview-deadlines = それぞれの現地時間による対応期限
preview-by-rule = 配信ルール{ $rule }（{ $target }）
preview-by-you = 自ら指定（{ $target }）
preview-unusual = どの配信ルールにもなく、個別に追加した宛先：{ $partners }。意図したものですか？
preview-nobody-removes = 削除を求める宛先がありません。「変更…」で追加できます。
preview-nobody-stops = 生配信中ですが、配信の停止を求める宛先がありません。「変更…」で追加できます。
preview-nobody = 宛先なし

## 確認

preview-terms = 受領確認：{ $acknowledge }以内、対応：{ $act }以内
preview-duplicates = 同じコンテンツが既にあります：{ $references }
preview-missing = 不足：{ $gap }
preview-may-follow = 1時間以内に追記可：{ $gap }
preview-complete = 不足はありません
preview-record = これは記録です。命令の送達に代わるものではありません。

## 送信済みアラートの修正

preview-amend = { $reference }の修正
preview-amend-counts = 変更はそれぞれ直ちに有効です。受領確認済みのパートナーには一度だけ伝え、読み直しを求めます。
preview-taking-out = これを取り除きますか？
preview-struck = 掲載箇所：{ $numbers }
preview-mistaken = 誤って指定した宛先：{ $partners }
preview-why = 理由：{ $text }
preview-told = 通知を受ける宛先：{ $count }
preview-group-undo = 対応の取消しが必要となり得る宛先：{ $count }
preview-all-read = 全てのカードに取り除かれたものとして表示されます。元には戻せません。必要なものは改めて追加します。

## ボタンと選択欄

draft-what = 1 内容
draft-who = 2 宛先
draft-check = 3 確認
draft-add-locations = 追加…
draft-circumstances = 日時と場所…
draft-legal = 法的事項…
draft-words = 自由記述…
draft-details = 理由の詳細…
draft-exercise = 訓練にする
draft-earnest = 訓練ではない
draft-warning = 閲覧注意を付ける
draft-no-warning = 閲覧注意なし
draft-change = 変更…
draft-deadlines = 期限
draft-everyone = 全宛先と時刻
draft-no-exception = 教育・報道・芸術・研究ではない
draft-whole-sites = サイト全体が対象
draft-nobody-acts = 対応の依頼は不要
draft-vouch = 確認して送信
draft-discard = 破棄
draft-dismiss = 採用外の行を隠す
draft-discard-meant = この下書きを破棄する
draft-discard-below = 内容ごと、同僚の画面からも消えます。元に戻せません。
draft-kind = 種別
draft-tier = 緊急度
draft-tlp = 共有区分
draft-grounds = 該当類型
draft-reasons = 理由
draft-authorised-by = 誰が承認しましたか？
draft-live = ライブ配信ですか、録画ですか？
draft-live-unknown = 不明
