### 入力フォームの題名と欄。45文字以内。
### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

## 題名

form-raise = アラートの発出
form-urgent = 緊急アラート
form-add-locations = 掲載箇所の追加
form-circumstances = 日時と場所
form-legal = 法的事項
form-words = 自由記述
form-details = 理由の詳細
form-audience = 宛先の変更
form-decline = 依頼に応じられない理由
form-report = 結果の報告
form-object = 異議：待機の要請
form-widen = 宛先の追加
form-taking-out = アラートから取り除く

## 入力欄

form-locations = 掲載箇所（1行に1件）
form-take-out = 取り除く番号：3, 7-9
form-note = 理由（自由記述）
form-note-language = この記述の言語（例：ja）
form-place = 関係する場所又は出来事（分かる場合）
form-seen-at = 確認日時：09:05 又は 2026-03-01 09:05
form-received = 事業者の受領
form-received-at = 受領日時：09:05 又は 2026-03-01 09:05
form-languages = コンテンツの言語（例：ar, fr）
form-authority = 当局名
form-legal-basis = 法的根拠
form-to-act = 対応を依頼する宛先（例：EU, JP, -HU）
form-to-consult = 協議する宛先
form-to-inform = 情報提供する宛先
form-reason = 理由
form-numbers = 番号：3, 7-9
form-except = 除外：3, 7-9
form-group = 犯行声明を出したのは誰ですか？
form-entity = どの組織の公式の宣伝ですか？
form-magazine = 機関誌; 号（例：Title; 15）
form-allegiance = 誰への忠誠ですか？
form-target = 誰又は何に対する脅迫ですか？
form-persons = 名指しされた人数
form-recruiter = どこへの勧誘ですか？
form-copies = 複製の数; 時間（例：40; 2）
form-colleague = 引渡し先の同僚
form-until = 終了日時
form-situation = 何が起きていますか？
form-by-rules = 空欄の場合、宛先は規則で決まります。
form-no-exception-below = 全ての掲載箇所について確認する場合に選択してください。未選択の場合は送信前に確認します。
form-result = 結果
form-verified = 確認の方法
form-looked = 自ら確認
form-told = 事業者からの報告
form-which = どの掲載箇所ですか？
form-rest = 指定がない場合：まだ結果のない掲載箇所全て。
form-all = 指定がない場合：全て。
form-wrong-below = ここに属さないもの。指定がない場合：なし。
form-mistaken = 誤って指定したパートナー
form-concern = 他のパートナーに待ってもらう理由
form-issuer-alone = パートナー名と理由は発出元だけに伝わります。
