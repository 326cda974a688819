### Beside receipts and menus. Only one person sees it.

# (private reply, below a receipt)
answer-next = Next: act, then record here what you did.
# (button)
answer-add-note = Add a note…
# (form title, at most 45 characters)
answer-note-title = Add a note
# (form input, at most 45 characters)
answer-note = Note
# (private reply)
# $alerts (Word) – how many, such as "2 alerts".
answer-not-these = Not changed, already answered or withdrawn: { $alerts }.
# (form title, at most 45 characters)
answer-withdraw-title = Withdraw the alert
# (form input, at most 45 characters)
answer-withdraw-reason = Why it is withdrawn, for the record
