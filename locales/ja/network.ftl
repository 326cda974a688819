### ネットワークの変更点と、適用前に確認すべきこと。ファイルと並べて読む。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 誰の項目か

network-subject-secretariat = 事務局
network-subject-auditors = 監査担当
network-subject-asks = 依頼
network-subject-partner = { $partner }
network-subject-stranger = パートナー{ $code }
network-subject-group = グループ{ $group }
network-subject-route = 配信ルール{ $route }

## どの部分か

network-part-name = 名称
network-part-languages = 言語
network-part-zone = タイムゾーン
network-part-weekend = 週休日
network-part-hours = 勤務時間
network-part-week = 曜日別の勤務時間
network-part-dates = 独自の休日・勤務日
network-part-channel = チャンネル
network-part-duty-role = 当直ロール
network-part-backup-role = 予備ロール
network-part-wakes = 時間外呼出しの緊急度
network-part-digest-at = 日報の時刻
network-part-quiet-digest = 空の日報を省略
network-part-information = 情報提供の方法
network-part-authority = 当局名
network-part-legal-basis = 法的根拠
network-part-authorised-by = 承認者
network-part-urgent-label = 緊急アラートの共有区分
network-part-admins = 管理者ロール
network-part-auditors = 監査担当ロール
network-part-end-after = 回答なしで終了するまで
network-part-members = 構成パートナー
network-part-kinds = 種別
network-part-tiers = 緊急度
network-part-grounds = 該当類型
network-part-platforms = 掲載先
network-part-platform-countries = 掲載先の所在国
network-part-content-languages = コンテンツの言語
network-part-issuers = 発出元
network-part-labels = 共有区分
network-part-purpose = 目的
network-part-addressees = 宛先

## その値

network-setting-nothing = なし
network-setting-words = { $words }
network-setting-place = { $place }
network-setting-partners = { $partners }
network-fact = { $part } { $setting }

## 各行

network-unchanged = 変更はありません。
network-added = 追加：{ $subject }（{ $facts }）
network-stands = { $subject }：{ $facts }
network-removed = 削除：{ $subject }
network-changed = { $subject }：{ $part } { $was } → { $is }
network-hotline-changed = { $subject }：緊急連絡先電話の変更
network-joined = { $subject }：構成パートナーの追加（{ $partners }）
network-left = { $subject }：構成パートナーの削除（{ $partners }）
network-reordered = 配信ルールの順序：{ $was } → { $is }

## 注意

network-warning-not-yours = 新しい管理者ロールは、あなたが持っていないロールです：{ $role }。適用後にネットワークを変更できるのは、このロールを持つ人だけです。
network-warning-no-admins = このファイルには事務局がありません。適用後は、Discordでネットワークを変更できる人がいなくなり、ボットを動かす運用者だけが変更できます。
network-warning-emptied = このファイルにはパートナーがありません。全てのパートナーがネットワークから外れ、アラートは誰にも届かなくなります。
network-warning-cards-stay = 利用者が変わるチャンネル：{ $channel }・これまで：{ $was }・今後：{ $is }。カードはそこに残り、更新も続くため、新しい利用者に読まれます。別のチャンネルを指定してください。
network-warning-shared-role = 複数で同じロールを使っています：{ $role }・{ $holders }。このロールを持つ人は、そのどれとしても行動できます。
network-warning-nobody-next = 夜間に呼び出されますが、予備ロールも緊急連絡先電話もありません：{ $partners }。応答がなければ、残るのは事務局だけです。
network-warning-same-role = 予備ロールが当直ロールと同じです：{ $partners }。レベル2で呼び出される人は増えません。
network-warning-empty-group = 構成パートナーなし：{ $group }。これを指定しても誰も宛先になりません。
network-warning-unaddressed = どの配信ルールの宛先にもなっていません：{ $partners }。発出元が個別に追加しない限り、アラートは届きません。
network-warning-foreign-zone = { $subject } · 別の国のタイムゾーン：{ $zone }。自国のタイムゾーン：{ $own }。
network-warning-role-gone = { $subject } · { $part } { $role }：サーバーに存在しません。誰も呼び出されません。
network-warning-role-mute = { $subject } · { $part } { $role }：全員によるメンションが許可されていません。誰も呼び出されません。サーバー設定で許可してください。
network-warning-still-asked = { $subject }：依頼が未完了のアラート：{ $count }件。適用後、これらの依頼は終了となり、発出元に通知されます。
network-warning-unseen = 加入するパートナーのグループ宛で、そのパートナーには見えない未完了のアラート：{ $count }件。パートナー：{ $subject }。発出元が追加できます。
network-warning-returns = 離脱前に宛てられ、再び見えるようになるアラート：{ $count }件。パートナー：{ $subject }。
network-warning-role-empty = { $subject } · { $part } { $role }：誰にも付与されていません。誰も呼び出されません。
