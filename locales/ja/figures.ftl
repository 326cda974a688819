### 統計：グラフとその数値。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

figures-network = ネットワーク全体の統計
figures-own = 所属連絡窓口の統計
figures-period = 期間：{ $since } – { $until }。訓練は含みません。
figures-reactions-about = 期限の起算から受領確認まで、緊急度1～3。依頼の半数は中央値以内に受領確認されています。受領確認されなかった依頼は最も遅いものとして数えます。
figures-open-about = 各区間の終わりの時点で、送信済みでまだ終了していない依頼の件数。
figures-tiers-about = 発出されたアラート。
figures-tiers-own-about = 受信したアラート。
figures-others-about = 他のパートナー：同じアラートで依頼を受けた他のすべてのパートナー。5か国以上あり、依頼の半数を超えるものがない場合にのみ表示します。
figures-nothing = この期間に集計対象はありません。
figures-quarters = 15分単位：{ $quarters }
figures-late = 半数超が未確認
figures-not-asked = 受領確認の対象なし：{ $partners }

## グラフ

figures-reactions = 受領確認までの時間の中央値（15分単位）
figures-open = 未終了の依頼の推移
figures-tiers = 緊急度別のアラート
figures-tier = 緊急度{ $tier }
figures-you = 所属連絡窓口
figures-others = 他のパートナー

## 選択肢

figures-chart = グラフ
figures-time = 期間
figures-month = 今月
figures-30 = 過去30日間
figures-90 = 過去90日間
figures-365 = 過去365日間
