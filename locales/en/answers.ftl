### Beside receipts and menus. Only one person sees it.

answer-next = Next: do what is asked, then say here what was done.
# On a button.
answer-add-note = Add a note…
# A form’s title, and the label of its only input: at most 45 characters each.
answer-note-title = Add a note
answer-note = Note
# $alerts (Word) – how many, such as "2 alerts".
answer-not-these = Left as they were, as a colleague was first or the issuer has withdrawn them: { $alerts }.
# A form’s title, and the label of its only input: at most 45 characters each.
answer-withdraw-title = Withdraw the alert
answer-withdraw-reason = Why it is withdrawn, for the record
answer-who-authorised = Still to be said: who authorised it?
