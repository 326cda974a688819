### Reviewed by: nobody yet; needs a duty officer whose first language is Japanese.

command-erase-name = 消去
command-erase = アラートの内容を完全に消去（発出元と事務局の双方の同意が必要）
desk-alert-erase = 消去…
erase-title = アラートの完全な消去
erase-reason = 理由（消去する内容は書かないこと）
erase-order = 裁判所の命令の番号（ある場合）
erase-order-below = 記入すると直ちに消去されます。なければ発出元の確認を求めます。
erase-about = データベースと全てのカードから完全に消去：{ $reference }。アドレス、メモ、理由はなくなり、時刻、件数、記録簿の連鎖は残ります。
erase-asked = 申請しました：{ $reference }。相手側が確認すると消去されます。
erase-done = 完全に消去しました：{ $reference }。以前のバックアップには残っています。運用者が対処します。
erase-kept = 消去しません：{ $reference }。もう誰にも確認を求めません。
erase-by-issuer = 申請者：{ $partner } · { $at }
erase-by-secretariat = 事務局による申請：{ $at }
erase-why = 理由：{ $reason }
button-erase = 完全に消去
button-erase-never = 消去しない
button-erasure = 申請を見る…
notice-erasure-by-issuer = 発出元がこのアラートの完全な消去を求めています。
notice-erasure-by-secretariat = 事務局がこのアラートの完全な消去を求めています。
card-erased = 消去済み：{ $at }
refusal-erased = このアラートは消去されました：{ $reference } · { $at }。見るものも行うこともありません。
refusal-other-side = 相手側（発出元または事務局）の別の人が確認する必要があります。待つか、申請を取り消してください。
refusal-no-erasure = このアラートの消去はもう申請されていません。改めて申請するには：「ヘルプ」→「消去…」。
deed-erasure-asked = 消去を申請
deed-erasure-refused = 消去せず
