### カードのほかにボットが自ら伝えること。午前3時に携帯電話で読まれる。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

notice-ring = 受領確認してください
notice-ring-waits = 対応待ちの案件があります
notice-ring-more = ほか{ $count }件：「要対応」
notice-go-on = 【続行】異議はなくなりました。対応を続けてください。
notice-go-on-decided = 【続行】発出元が異議を退けました。対応を続けてください。
notice-set-aside = 発出元が貴パートナーの異議を退け、他の宛先は対応を続けます：{ $at }
notice-changed = 【変更】受領確認の後に変更されました。読み直し、改めて受領確認してください。
notice-stop = 【中止】発出元がこのアラートを取り下げました。
notice-struck = 【取除き】発出元が取り除いた掲載箇所：{ $numbers }。これらについては何もしないでください。
notice-struck-closest = 発出元がこのアラートの一部を取り除きました。「アラートを表示」で確認できます。
notice-mistaken = 【中止】誤って宛先に指定されました。求められることはありません。
notice-undo = 既に行った対応を取り消す必要があるかもしれません。事業者に連絡してください。
notice-not-posted-closest = 期限内に投稿できなかったカードがあります。宛先は「状況を表示」で確認し、他の手段でそのパートナーに連絡してください。
notice-objected-urgent = パートナーから異議が出ています。自動では停止しません。判断期限：{ $at }
notice-objected = パートナーから異議が出ています。対応を依頼した宛先には待機を伝えました。申出元と理由は「異議」で表示します。
notice-undecided = 【未判断】パートナーから異議が出ています。直ちに判断してください。判断期限：{ $at }
notice-undecided-secretariat = 発出元が異議について期限内に判断していません。他の手段で発出元に連絡してください。
notice-renew = 所属パートナーの異議を更新しますか？ 有効期限：{ $at }
notice-no-objection = 全ての宛先で異議の受付が終了しました。異議の記録はありません。沈黙は同意ではありません。
notice-partner-left = ネットワークから離脱：{ $partner }。これにより終了した貴機関の依頼：{ $count }件。どれかは状況ボードに表示されます。
notice-share-wanted = 同じコンテンツのアラートを発出したパートナー：{ $partner }。相手は、所属パートナーが先に発出したアラートを知りません。共有しますか？
notice-share-wanted-closest = 別のパートナーが同じコンテンツのアラートを発出しました。相手は、所属パートナーが先に発出したアラートを知りません。どのパートナーかは「パートナーを表示」で確認できます。共有しますか？
notice-legal-due = 当局名と法的根拠が未記入です。期限：{ $at }
notice-later = 期限後に回答：{ $partner }、{ $at }。理由は「状況を表示」で確認できます。
notice-later-closest = 期限後に回答するパートナーがあります。「状況を表示」でどのパートナーかと理由を確認できます。
notice-panel = 何を行いますか？ボタンは昼夜を問わず使えます。返信は本人にだけ表示されます。
notice-panel-secretariat = ネットワークの状況と、その変更。ボタンは昼夜を問わず使えます。返信は本人にだけ表示されます。
