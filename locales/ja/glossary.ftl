### 用語集。一つの概念に一つの語を当てる。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 関係者

# 文中では「国」と言わない。「所属パートナー」は、読み手が属するパートナー。数は「者」で数える（「件」はアラートなどに用いる）。
-partner = パートナー
-contact-point = 連絡窓口
-duty-officer = 当直担当官
-secretariat = 事務局
# ホスティング、SNS、掲示板などを含む。「プロバイダー」は接続事業者と誤解されやすい。
-provider = 事業者

## 発出されるもの

# 「警報」は災害の警報、「通報」は一般からの届出と紛らわしい。出すことは「発出」。
-alert = アラート
-reference = 参照番号
-kind = 種別
# 「段階」は督促の段階に用いる。
-tier = 緊急度
# コンテンツのURL一件。「場所」は現実の場所に用いる。
-location = 掲載箇所
# 規則（EU）2021/784第2条第7号の五類型。「理由」は事実に関するもの。
-ground = 該当類型
-exercise = 訓練

## 誰に何を求めるか

-audience = 宛先
-purpose = 目的
-ask = 依頼
# 「ルール」とだけ言わない。
-route = 配信ルール

## その後

-follow-up = 対応状況
-answer = 回答
-result = 結果
# 「異議申立て」は不服申立ての手続を指すため用いない。
# 異議による停止は「待機」。送信を待つメッセージは「投稿待ち」とし、「待機」と言わない。
-objection = 異議
# 事業者が命令に応じるべき60分は「事業者の1時間期限」。その中断は「一時停止」。
-deadline = 期限

## 読まれるもの

-card = カード
-board = 状況ボード
-digest = 日報
-journal = 記録簿
