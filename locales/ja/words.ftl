### カード、メニュー、ボタンの語。単独で、又はコロンの後に置く。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## アラートの種別

kind-referral = 削除依頼（任意）
kind-order-notice = 削除命令の発出通知
kind-prior-information = 事前通知
kind-scrutiny = 審査用の写し
kind-preservation = 保全要請
kind-counter-speech = 対抗言論

## 緊急度

tier-1 = 緊急度1：人命への脅威
tier-2 = 緊急度2：危機
tier-3 = 緊急度3：指定テロ組織の宣伝
tier-4 = 緊急度4：テロを助長するコンテンツ

## 該当類型：規則（EU）2021/784第2条第7号

ground-incites = テロ行為の賛美などにより、テロ犯罪の実行を扇動するもの
ground-solicits-offences = テロ犯罪の実行又は加担を勧誘するもの
ground-solicits-participation = テロ集団の活動への参加を勧誘するもの
ground-instructs = 武器、爆発物、有害物質又は攻撃の方法を教示するもの
ground-threatens = テロ犯罪を行うと脅迫するもの

## 目的

purpose-action = 対応：{ $ask }
purpose-consult = 協議
purpose-information = 情報提供

## 依頼

ask-refer = 事業者への削除依頼
ask-order = 削除命令の発出
ask-locate = 人物又は場所の特定
ask-preserve = データの保全
ask-find-copies = 複製の探索

## 掲載箇所の結果

result-removed = 削除済み
result-access-disabled = アクセス遮断済み
result-partly-removed = 一部削除
result-refused = 事業者が拒否
result-force-majeure = 実施不能（不可抗力）
result-technically-impossible = 実施不能（技術的理由）
result-clarification-wanted = 事業者が説明を要求
result-already-offline = 既に公開停止
result-no-response = 事業者から応答なし

## パートナーの回答

answer-acknowledged = 受領確認済み
answer-provider-informed = 事業者に連絡済み
answer-referral-sent = 削除依頼を送付済み
answer-order-issued = 削除命令を発出済み
answer-preservation-asked = 保全を要請済み
answer-investigation-opened = 捜査を開始
answer-forwarded = 所管当局へ送付済み
answer-copies-found = 複製を発見
answer-no-copies = 確認済み：複製なし
answer-not-competent = 管轄外
answer-declined = 応じられない
answer-nothing-to-do = 対応不要
answer-done = 完了

## TLPの意味。区分の名称は翻訳しない。

tlp-clear = TLP:CLEAR：共有の制限なし
tlp-green = TLP:GREEN：コミュニティー内で共有可、一般公開は不可
tlp-amber = TLP:AMBER：所属組織及びその支援対象のうち、知る必要がある者に限り共有可
tlp-amber-strict = TLP:AMBER+STRICT：所属組織内の知る必要がある者に限り共有可
tlp-red = TLP:RED：宛先の本人限り、共有不可

## 期間

span-minutes = { $count }分
span-hours = { $count }時間
span-working-days = { $count }勤務日

## 件数

count-alerts = アラート{ $count }件
count-partners = パートナー{ $count }者

## 名称のないパートナー

partner-coded = { $code }

## 各自の時計による曜日と時刻

day-monday = 月
day-tuesday = 火
day-wednesday = 水
day-thursday = 木
day-friday = 金
day-saturday = 土
day-sunday = 日
when-soon = { $day }曜 { $time }
when-dated = { $date }（{ $day }）{ $time }
