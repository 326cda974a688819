### 仮のアラートに対する配信ルールの結果と、ネットワークのファイルに添える文。管理者が読む。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

routing-described = 発出元：{ $issuer } · { $kind } · { $tier } · { $label }
routing-addressed = 宛先：{ $partners }
routing-one = { $partners }。{ $purpose }。根拠：{ $why }。
routing-not-addressed = 宛先とならないパートナー
routing-kept-out = { $partners }：配信ルール{ $rule }により除外
routing-idle = { $partners }：指定する配信ルールの条件に合わず：{ $rules }
routing-idle-rule = { $rule }（{ $part }）
routing-unnamed = どの配信ルールも指定していません：{ $partners }
routing-no-routes = 配信ルールがありません。アラートは、発出元が個別に追加した宛先だけに届きます。
routing-routes = 配信ルール（適用順）。除外する配信ルールは、宛先とするどの配信ルールよりも優先します。
routing-difference = 適用する変更：
routing-mistakes = 適用していません。ファイルに誤りがあります。全て訂正してから送り直してください。
routing-more-mistakes = ほかの誤り：{ $count }件。まずこれらを訂正してください。
routing-apply = 適用
routing-applied = 改訂{ $revision }を適用しました。変更は全て記録簿にあります。
routing-more-partners = 同じ状況のほかのパートナー：{ $count }
routing-exported = 適用中のネットワーク（改訂{ $revision }）です。ファイルを変更し、「ヘルプ」→「ネットワークを適用…」で提出してください。
routing-too-large = ファイルが大きすぎます。ネットワークは512 kB以下のTOMLファイルです。それを送ってください。
routing-unreadable = ファイルを読み取れませんでした。プレーンテキスト（TOML、UTF-8）で送り直してください。
routing-why = 変更の理由
routing-contested = その間に別の方が変更した箇所：現行 → 希望
routing-keep = 現行を維持する
routing-take = 希望の内容にする
routing-more-changes = ほかの変更：{ $count }
