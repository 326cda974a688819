### Erasing what an alert says, for good: the request, its confirmation, and what is left to say.
# (command name)
command-erase-name = erase
# (command description)
command-erase = Have what an alert says erased for good; its issuer and the secretariat agree on it
# (button)
desk-alert-erase = Erase…
# (form title, at most 45 characters)
erase-title = Erase an alert for good
# (form input, at most 45 characters)
erase-reason = Why? Name nothing that is to be erased
# (form input, at most 45 characters)
erase-order = Reference of a court’s order, if any
# (below a form input, at most 100 characters)
erase-order-below = With it, the alert is erased at once. Without it, the issuer is asked to confirm.
# (private reply, and above the fields of a form)
# $reference (Code) – which, such as FR-7K3QX.
erase-about = To be erased for good, in the database and on every card: { $reference }. Addresses, notes and reasons are gone then; times, counts and the journal’s chain stay.
# (private reply)
# $reference (Code) – which, such as FR-7K3QX.
erase-asked = Asked for: { $reference }. It is erased once the other side has confirmed it.
# (private reply)
# $reference (Code) – which, such as FR-7K3QX.
erase-done = Erased for good: { $reference }. Backups from before still hold it: the operator sees to them.
# (private reply)
# $reference (Code) – which, such as FR-7K3QX.
erase-kept = Not erased: { $reference }. Nobody is asked any more.
# (private reply, line)
# $partner (Word) – who asks, such as France.
# $at (Stamp) – since when, such as 12/03/2026, 09:05.
erase-by-issuer = Asked for by: { $partner } · { $at }
# (private reply, line)
# $at (Stamp) – since when, such as 12/03/2026, 09:05.
erase-by-secretariat = Asked for by the secretariat: { $at }
# (private reply, line)
# $reason (Plain) – in the words of whoever asks, such as it names a child.
erase-why = Reason: { $reason }
# (button)
button-erase = Erase for good
# (button)
button-erase-never = Do not erase
# (button in two languages)
button-erasure = See request…
# (notice, to the secretariat)
notice-erasure-by-issuer = The issuer asks to have this alert erased for good.
# (notice, to the issuer)
notice-erasure-by-secretariat = The secretariat asks to have this alert erased for good.
# (card line) All that is left of it, behind its reference.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
card-erased = Erased: { $at }
# (refusal)
# $reference (Code) – which, such as FR-7K3QX.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
refusal-erased = This alert was erased: { $reference } · { $at }. There is nothing more to see or to do.
# (refusal)
refusal-other-side = The other side has to confirm this, and another person: the issuer or the secretariat. Wait for them, or take the request back.
# (refusal)
refusal-no-erasure = Nobody asks any more to have this alert erased. To ask anew: “Help” → “Erase…”.
# (record line, what was done)
deed-erasure-asked = erasure asked for
# (record line, what was done)
deed-erasure-refused = not erased
