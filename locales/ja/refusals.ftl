### 受け付けられない理由と、次に行うこと。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 読み取れない掲載箇所

refusal-location-empty = 掲載箇所が含まれていません。コンテンツのURL全体を貼り付けてください。
refusal-location-too-long = この掲載箇所は長すぎて、一つのメッセージに収まりません。コンテンツの特定に不要な部分を除いてください。
refusal-location-shortened = この掲載箇所は「…」で終わっています。表示の際に省略されたものです。全体をコピーし直してください。
refusal-location-control-character = この掲載箇所に制御文字が含まれています。手で入力し直してください。
refusal-location-blank-inside = この掲載箇所に空白が含まれています。1行に1件とし、URLの一部である空白は %20 と書いてください。
refusal-location-not-url = ウェブのURLではありません。ブラウザーに表示されるURLを貼り付けてください。
refusal-location-unsupported-scheme = 扱えるのはウェブのURLだけです。種類{ $scheme }のアドレスは扱えません。コンテンツがウェブにもあれば、そのURLを記入してください。
refusal-location-no-host = このURLにはサイト名がありません。全体をコピーし直してください。
refusal-location-bad-host = このサイト名は有効ではありません。つづりを確認してください。
refusal-location-bad-port = このURLのポート番号は65535以下の数ではありません。訂正するか、削除してください。
refusal-location-credentials = サイト名の前のユーザー名がサイトを隠しています。ユーザー名を除いたURLを記入してください。
refusal-location-unknown-ending = { $ending }で終わるサイト名はありません。つづりを確認してください。
refusal-location-not-public = このサイトは公開のインターネット上にありません。一般の人がコンテンツを閲覧できるURLを記入してください。
refusal-location-mail-address = これはメールアドレスです。コンテンツが掲載されているページのURLを記入してください。
refusal-location-range = これはIPアドレスの範囲です。コンテンツがあるアドレスを1件ずつ記入してください。
refusal-location-several = 複数のURLがつながっています。1行に1件ずつ書いてください。URLの一部であるコンマやセミコロンは %2C、%3B と書いてください。
refusal-location-leads-elsewhere = このリンクの表示は実際のリンク先と異なります。正しいURLだけを貼り付けてください。
refusal-location-hidden = メールソフトやネットワークがURLを独自のリンクに置き換えており、元のURLを読み取れません。ページを開いたときにブラウザーに表示されるURLを貼り付けてください。

## 操作する人

refusal-no-partner = 当直ロールがありません。所属の連絡窓口又は事務局に求めてください。
refusal-which-partner = 複数のパートナーのロールがあります：{ $partners }。担当するパートナーのチャンネルで操作してください。
refusal-admins-only = 事務局だけが行えます。事務局に依頼してください。
refusal-auditors-only = 発出元、事務局、監査担当だけが閲覧できます。いずれかに問い合わせてください。
refusal-wrong-server = このボットは別のDiscordサーバー用です。そのサーバーで使用してください。
refusal-no-network = ネットワークが未設定です。事務局が、書き込めるチャンネルでコマンド /network apply を使って設定します。

## アラート

refusal-no-such-alert = 所属パートナーが閲覧できる該当アラートはありません。参照番号（例：FR-7K3QX）を確認するか、「要対応」を見てください。
refusal-not-a-search = 参照番号でもウェブのURLでもありません。いずれかを記入してください。
refusal-by-reference-alone = 事務局は参照番号だけでアラートを検索できます。参照番号（例：FR-7K3QX）を記入するか、「ヘルプ」→「最近のアラート」の一覧を見てください。
refusal-issuer-only = 発出元だけが行えます。発出元に依頼してください。
refusal-nothing-asked = このアラートで所属パートナーへの依頼はありません。閲覧と、期限内の異議はできます。
refusal-withdrawn = このアラートは発出元が取り下げました。これ以上行うことはありません。
refusal-closed = 終了しています：{ $answer }、{ $by }、{ $at }。誤りであれば、カードの「終了を取り消す…」を使ってください。
refusal-unanswered = 回答がないまま終了しました：{ $at }。まだ対応が必要であれば、カードの「終了を取り消す…」を使ってください。
refusal-already-acknowledged = 既に受領確認されています：{ $by }、{ $at }。どちらが対応するか話し合ってください。
refusal-nobody-to-call = このパートナーへの電話はもう必要ありません。その後応答がありました。
refusal-acknowledge-first = このアラートはまだ誰も受領確認していません。先に受領確認してください。
refusal-not-closed = 回答により終了したものではないため、終了の取消しはできません。カードを確認してください。
refusal-bad-check = この日時は過去か、1年より先です。別の日時を選んでください。
refusal-no-colleague = この人には所属パートナーのロールがありません。同僚を選んでください。
refusal-reason-wanted = この回答には理由が必要です。理由を記入して送り直してください。
refusal-bad-numbers = このアラートの掲載箇所ではありません：{ $written }。3, 7-9 のように番号を記入してください。
refusal-nothing-left = 全ての掲載箇所に結果があります。訂正するには、その番号を記入してください。
refusal-all-excepted = 指定した掲載箇所が全て除外されており、残りがありません。除外する番号を減らしてください。
refusal-struck = 発出元が取り除いた掲載箇所です：{ $numbers }。ここでは指定しないでください。
refusal-nothing-named = 掲載箇所もパートナーも指定されていません。ここに属さないものを指定してください。
refusal-last-location = 掲載箇所が残りません。代わりに、状況ボードの「取下げ」でアラートを取り下げてください。
refusal-last-addressee = 対応を依頼する宛先が残りません。代わりに、状況ボードの「取下げ」でアラートを取り下げてください。
refusal-not-addressed = このアラートの宛先ではありません：{ $partners }。名称を確認してください。
refusal-locations-stay = ここでは掲載箇所の追加のみ可能です。不要なものがあれば、状況ボードの「修正」→「取り除く…」を使ってください。
refusal-seen-otherwise = 別の連絡窓口が検証済みです（掲載箇所{ $numbers }）：{ $result }、{ $at }。事業者の報告では置き換えられません。これらの掲載箇所を除くか、自ら確認して「自ら確認」で報告してください。

## 異議

refusal-already-objected = 所属パートナーは既に異議を出しています。解除されるか期限が来るまで有効です。
refusal-no-objection = 解除する異議がありません。期限が過ぎた可能性があります。カードを確認してください。
refusal-informed-only = 所属パートナーには情報提供だけのため、異議は出せません。待機が必要なら、発出元に連絡してください。
refusal-window-closed = 所属パートナーの異議の受付終了：{ $at }。なお待機が必要なら、発出元に連絡してください。
refusal-already-decided = 既に判断されています：{ $by }、{ $at }。現状は「異議」で表示します。

## 事業者の1時間

refusal-no-order = このアラートで、所属パートナーの削除命令は発出されていません。先に「削除命令を発出済み」と回答してください。
refusal-received-in-future = 事業者はまだ受領しているはずがありません。受領した日時を所属パートナーの現地時間で記入してください。
refusal-received-before-raised = アラートの発出：{ $at }。事業者がそれより前に受領しているはずがありません。日付と時刻を確認してください。
refusal-no-hour = 事業者の受領が記録されていません。先に記録してください。
refusal-hour-paused-already = この理由で既に一時停止しています。解消したときに記録してください。
refusal-hour-not-paused = この理由では一時停止していません。開き直して状況を確認してください。
refusal-hour-ended = 事業者の1時間期限は終了しています。全ての掲載箇所の結果が揃った日時：{ $at }。誤りであれば、結果を報告し直してください。

## 当直

refusal-on-duty = 当直中：{ $by }、{ $since }から。引継ぎを頼んでください。相手が既に離れている場合は、「当直を終える」、次に「当直に就く」を押してください。
refusal-nobody-on-duty = 当直に就いている人はいません。就くには「当直」→「当直に就く」を押してください。

## 下書きと送信

refusal-no-such-draft = この下書きはもうありません。送信又は破棄されています。残りは「下書き」で表示します。
refusal-already-sent = 既に送信されています：{ $reference }。その状況ボードを見てください。
refusal-preview-outdated = この確認画面の後に変更がありました。送信していません。新しい確認画面を見て、送り直してください。
refusal-too-soon = 押す直前にこのメッセージが変わったため、何も行っていません。内容を見てから、もう一度押してください。
refusal-incomplete = 不足：{ $gaps }。補ってから送信してください。
refusal-nobody-addressed = 宛先がありません。宛先を変更してから送信してください。
refusal-already-addressed = 全員が、同じ扱いかそれ以上の扱いで既に宛先になっています。別の宛先を記入するか、情報共有のみの宛先に対応を依頼してください。
refusal-nobody-acts = 対応を依頼する宛先がありません。宛先を変更するか、それでよいことを確認してください。
refusal-unknown-partners = パートナーでもグループでもありません：{ $written }。EU, JP, -HU のようなコードを記入してください。
refusal-own-partner = アラートを発出する所属パートナー自身は宛先にできません。宛先から外してください。
refusal-kept-out = 配信ルールにより除外されるパートナー：{ $partner }・{ $rule }。宛先から外すか、事務局に問い合わせてください。
refusal-no-red = このネットワークは TLP:RED を扱いません。別の区分を選ぶか、別の手段を用いてください。
refusal-no-location = 掲載箇所が含まれていません。1行に1件、URLを貼り付けてください。
refusal-too-many-locations = 一つのアラートの掲載箇所は{ $most }件までです。残りは別のアラートとして発出してください。
refusal-bad-time = 日時として読めません：{ $written }。2026-03-01 09:05（所属パートナーの現地時間）、当日なら 09:05 と記入してください。
refusal-no-such-time = 存在しない時刻：{ $written }。その間に時計が進められます。別の時刻か、時差付きの時刻（例：09:05 UTC+01:00）を入力してください。
refusal-seen-in-future = まだ先の日時です：{ $written }。確認した日時を所属パートナーの現地時間で記入してください。
refusal-unknown-languages = 言語ではありません：{ $written }。ar, fr のようなコードか、言語の名称を記入してください。
refusal-bad-reason = 理由として読めません：{ $written }。一覧から選んでください。
refusal-old-button = このボタンは以前の版のものです。最新のメッセージ、又は「要対応」を使ってください。

## ネットワーク

refusal-network-changed = この変更点を表示した後にネットワークが変わりました。適用していません。初めからやり直してください。
refusal-nothing-changes = このファイルによる変更はありません。確認することはありません。
refusal-bad-description = 読み取れない記入：{ $written }。FR、YouTube、アラビア語のような名称又はコードを入力してください。

## 貼り付けた一覧のうち受け付けなかったもの

not-taken = 受け付けなかったもの：{ $count }件。他は全て保存しました。
not-taken-piece = { $line }行目：{ $quoted }。{ $reason }
not-taken-more = ほか{ $count }件。まずこれらを直し、残りを貼り付け直してください。
not-taken-from = { $line }行目以降は空きがありません。
not-taken-known = 既にあるもの：{ $count }件
read-out = 中継リンクから取り出したURL：{ $count }件。中継リンクは送られません。URLを確認してください。
read-out-piece = { $line }行目：{ $shown }
not-taken-beside = URLの横に書かれ、取り込まなかったもの：{ $count }件
not-taken-beside-piece = { $lines }行目：{ $quoted }
not-taken-passed = URLのない行：{ $lines }
