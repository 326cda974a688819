### 仮のアラートに対するルールの結果と、ネットワークのファイルに添える文。管理者が読む。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

routing-described = { $issuer }が発出：{ $kind } · { $tier } · { $label }
routing-addressed = 宛先：{ $partners }
routing-one = { $partner }。{ $purpose }。根拠：{ $why }。
routing-not-addressed = 宛先でないもの
routing-kept-out = { $partner }：ルール{ $rule }により除外
routing-idle = { $partner }：指定するルールの条件に合わず：{ $rules }
routing-idle-rule = { $rule }（{ $part }）
routing-unnamed = どのルールも指定していません：{ $partners }
routing-no-routes = 配信ルールがありません。アラートは、発出元が手で加えた宛先だけに届きます。
routing-routes = 配信ルール（適用順）。除外するルールは、宛先とするどのルールよりも優先します。
routing-difference = このファイルを適用した場合の変更：
routing-mistakes = 適用していません。ファイルに誤りがあります。全て訂正してから送り直してください。
routing-more = ほか{ $count }件。全体はファイルにあります。
routing-apply = 適用
routing-applied = 改訂{ $revision }を適用しました。変更は全て記録簿にあります。
routing-exported = 適用中のネットワーク（改訂{ $revision }）です。ファイルを変更し、{ COMMAND("network apply") } に渡してください。
routing-too-large = ファイルが大きすぎます。ネットワークは512 kB以下のTOMLファイルです。それを送ってください。
routing-unreadable = ファイルを読み取れませんでした。プレーンテキスト（TOML、UTF-8）で送り直してください。
