### ボットが投稿できないチャンネルと、その対処。ネットワーク管理者が読む。
### Reviewed by: nobody yet; needs a network admin whose first language is Japanese.
### 権限の名称は、Discordの日本語設定による。

channels-whose-partner = { $partner }
channels-whose-secretariat = 事務局
channels-whose-former = どのパートナーのものでもなくなったチャンネル
channels-title = 支障のあるチャンネル
channels-nothing = 全てのチャンネルに投稿でき、拒否されたメッセージもありません。
channels-of = { $whose } · { $channel }
channels-gone = チャンネルが存在しません（10003）。発生：{ $since }。「ヘルプ」→「ネットワークを適用…」で別のチャンネルを指定してください。投稿待ちのものはそこに投稿されます。
channels-hidden = ボットからチャンネルが見えません（50001）。発生：{ $since }。チャンネルの権限で「チャンネルを見る」「メッセージを送信」「メッセージ履歴を読む」を与えてください。
channels-mute = ボットが書き込めません（50013）。発生：{ $since }。チャンネルの権限で「メッセージを送信」「メッセージ履歴を読む」を与えてください。
channels-unfit = チャンネルに投稿できません。Discordのコード：{ $code }。発生：{ $since }
channels-waiting = 投稿待ちのメッセージ：{ $count }件。
channels-deleted = 2回削除されたカード：{ $count }件。そこで削除できるのはボットだけにしてください。
channels-unpinned = ピン留めできなかった操作パネル（50013）：{ $count }件。ボットに「メッセージをピン留め」を与えてください。
channels-pins-full = ピン留めの上限によりピン留めできなかった操作パネル（30003）：{ $count }件。そのチャンネルのピン留めを1件外してください。
channels-refused = Discordが拒否したメッセージ：{ $count }件。コード：{ $code }
channels-unsayable = 作成できなかったメッセージ：{ $count }件。理由は運用者のログにあります。
channels-unanswered = Discordが応答しないメッセージ：{ $count }件。1分ごとに再試行されます。
channels-in-doubt = 投稿されたかどうかをDiscordが示さないメッセージ：{ $count }件。まもなく再投稿されるため、重複することがあります。
channels-by-itself = 投稿できないチャンネルは5分ごとに自動で再試行されます。拒否されたメッセージは再試行されません。
channels-try-again = 再試行
channels-show = 支障のあるチャンネル
channels-tried = { $whose } · { $channel }：再試行しました。失敗した場合は、すぐにまた一覧に現れます。
channels-returned = ボットはこのサーバーから外されていましたが、復帰しました。除外：{ $left }、復帰：{ $back }。待機中のメッセージを投稿しています。ボットのロールと権限を確認してください。
channels-roles = 誰も呼び出さないロール
channels-role-gone = { $whose } · { $part } { $role }：サーバーに存在しません。発生：{ $since }
channels-role-mute = { $whose } · { $part } { $role }：全員によるメンションが許可されていません。発生：{ $since }
channels-role-empty = { $whose } · { $part } { $role }：誰にも付与されていません。発生：{ $since }
channels-more-roles = ほか{ $count }ロール。
channels-mend-roles = このようなロールでは、Discordは誰も呼び出しません。ロールを担当者に付与し、サーバー設定の「ロール」で全員によるメンションを許可するか、「ヘルプ」→「ネットワークを適用…」で別のロールを指定してください。
