### Discordに表示されるコマンドと入力欄。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

command-alert-name = アラート
command-alert = アラートの発出、検索、変更
command-raise-name = 発出
command-raise = アラートを発出します。宛先を確認するまで何も送信されません
command-urgent-name = 緊急
command-urgent = URL一件から緊急アラートを発出します。法的事項は1時間以内に追記できます
command-drafts-name = 下書き
command-drafts = 所属パートナーの未送信の下書き

option-url-name = url
option-url = コンテンツのURL（そのまま、又は無害化したもの）
option-situation-name = 状況
option-situation = 何が起きているか
option-to-name = 宛先
option-to = 追加又は除外する宛先：EU, JP, -HU

command-amend-name = 修正
command-amend = 自ら発出したアラートへの掲載箇所の追加、記述の変更
command-widen-name = 宛先追加
command-widen = 宛先にパートナーを追加します。確認するまで送信されません
command-withdraw-name = 取下げ
command-withdraw = 自ら発出したアラートの取下げ
command-show-name = 表示
command-show = アラートの現状を表示
command-find-name = 検索
command-find = 参照番号又はURLでアラートを検索
command-list-name = 一覧
command-list = 所属パートナーが閲覧できる最近のアラート
command-inbox-name = 要対応
command-inbox = 所属パートナーが対応すべきもの（期限の近い順）
command-audit-name = 監査
command-audit = アラートの記録：宛先とその根拠、行われたこと、閲覧
command-network-name = ネットワーク
command-network = パートナー、グループ、ルールのファイル
command-apply-name = 適用
command-apply = ファイルを適用します。先に変更点を表示します
command-export-name = 書き出し
command-export = 適用中のネットワークのファイル
command-route-name = ルール
command-route = 宛先を決める配信ルール
command-test-name = 試験
command-test = 仮のアラートで配信ルールを試します
command-help-name = ヘルプ
command-help = ここでできること

option-reference-name = 参照番号
option-reference = アラートの参照番号（例：FR-7K3QX）
option-what-name = 対象
option-what = 参照番号、又はURL（そのまま、又は無害化したもの）
option-file-name = ファイル
option-file = TOML形式のファイル
option-kind-name = 種別
option-kind = アラートの種別
option-tier-name = 緊急度
option-tier = どの程度急ぐか
option-label-name = 共有区分
option-label = どこまで共有してよいか
option-ground-name = 該当類型
option-ground = 法的にテロリストコンテンツに当たる理由
option-platform-name = 掲載先
option-platform = コンテンツのある場所
option-language-name = 言語
option-language = コンテンツの言語（例：ar）
option-issuer-name = 発出元
option-issuer = 発出するパートナー（例：FR）
