### Beside receipts and menus. Only one person sees it.

# (private reply, below a receipt)
answer-next = Next: act, then record here what you did.
# (private reply) Below the receipt of a report.
answer-all-final = Every location has its result: your part is done and closed. Nobody is asked again.
# (private reply) Below the receipt of a report that corrects another.
answer-owed-again = A location has no final result any more: your part is open again.
# (button)
answer-add-note = Add a note…
# (form title, at most 45 characters)
answer-note-title = Add a note
# (form input, at most 45 characters)
answer-note = Note
# (private reply)
# $alerts (Code) – which, such as FR-7K3QX, JP-9D2MA.
answer-not-these = Not changed, already answered or withdrawn: { $alerts }.
# (private reply)
# $incident (Code) – a number by which the operator finds it, such as 4f2a91.
# $alerts (Code) – which, such as FR-7K3QX, JP-9D2MA.
answer-failed-these = Not recorded, something went wrong ({ $incident }): { $alerts }.
# (form title, at most 45 characters)
answer-withdraw-title = Withdraw the alert
# (form input, at most 45 characters)
answer-withdraw-reason = Why it is withdrawn, for the record
