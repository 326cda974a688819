### アラートの理由。コンテンツの性質を中立の言葉で示す。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 攻撃

reason-live-attack = 実行者による攻撃のライブ配信
reason-attack-recording = 実行者が撮影した攻撃の映像
reason-killing = 捕らわれた人の殺害
reason-hostages = 捕らわれた人を映し、又は脅すもの
reason-manifesto = 攻撃実行者の声明文書
reason-claim = { $group }による犯行声明

## 宣伝

reason-propaganda = { $entity }の公式の宣伝
reason-magazine = 機関誌{ $title }第{ $issue }号
reason-allegiance = { $entity }への忠誠の誓い
reason-glorification = 過去の攻撃又はその実行者の賛美

## 呼び掛けと脅迫

reason-call-to-attack = 攻撃の呼び掛け
reason-threat = 脅迫の対象：{ $target }
reason-target-list = 標的として名指しされた人：{ $persons }人

## 教示

reason-explosives = 爆発物の製造方法
reason-weapons = 武器の製造又は入手の方法
reason-noxious-substances = 有害物質の製造又は使用の方法
reason-attack-methods = 攻撃の実行方法
reason-evasion = 発覚を免れるための助言

## 勧誘と支援

reason-recruitment = { $entity }への勧誘
reason-minors-addressed = 未成年者に向けたもの
reason-minors-shown = 未成年者の訓練、戦闘又は暴力の場面
reason-travel = テロ集団への渡航の助言
reason-fundraising = テロ資金の募集

## 拡散

reason-copies = { $hours }時間以内に複製{ $copies }件を確認
