### 応答体制：緊急度1のアラートが、パートナーの誰も呼び出さない時間。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

coverage-heading = 今後{ $days }日間で、緊急度1のアラートでも誰も呼び出されない時間
coverage-nobody = { $partner }：誰にも連絡できません
coverage-hours = { $partner }：呼出しのない時間は計{ $count }時間。次回：{ $from }から{ $until }まで
coverage-gap = { $from }から{ $until }まで
coverage-no-backup = 予備ロールなし
coverage-no-hotline = 緊急連絡先電話なし
coverage-covered = 常時呼出し可能：{ $partners }
