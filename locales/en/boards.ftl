### The issuer’s card: where every addressee stands, at a glance. Short: sixty partners stand in one message.

## How many are at each stage: these also explain the signs before the partners’ names

# (board, count)
# $count (Number) – how many partners, such as 3.
board-sending = being sent: { $count }
# (board, count)
# $count (Number) – how many partners, such as 3.
board-posted = not acknowledged: { $count }
# (board, count)
# $count (Number) – how many partners of whom nothing is asked, such as 3.
board-told = informed or consulted: { $count }
# (board, count)
# $count (Number) – how many partners, such as 3.
board-acknowledged = acknowledged: { $count }
# (board, count)
# $count (Number) – how many partners have done something and have not closed, such as 3.
board-acting = acting: { $count }
# (board, count)
# $count (Number) – how many partners, such as 3.
board-closed = closed: { $count }
# (board, count) Their asks were closed long after the last deadline, without an answer.
# $count (Number) – how many partners, such as 3.
board-unanswered = closed, not answered: { $count }
# (board, count)
# $count (Number) – how many partners have answered that they will do nothing, such as 3.
board-declined = declined or not competent: { $count }
# (board, count)
# $count (Number) – how many partners have left the network, such as 1.
board-left = left the network: { $count }
# (board, count)
# $count (Number) – how many partners were addressed by mistake and taken out, such as 1.
board-mistaken = addressed by mistake: { $count }
# (board line) The issuer has raised on the same content before, and withdrawn that.
# $reference (Code) – the alert that was withdrawn, such as FR-7K3QX.
board-again = Raised again. Withdrawn before: { $reference }
# (private reply) After a partner’s state.
# $at (Stamp) – when it will answer by its own word, such as 12/03/2026, 09:05.
board-answers-later = answers later: { $at }

# (board, count) The first thing that an issuer wants to know, in heavy letters.
# $count (Number) – how many of those who are asked to act have acknowledged, such as 41.
# $all (Number) – how many are asked to act, such as 59.
board-acknowledged-of = acknowledged: { $count } of { $all }
# (board, count)
# $count (Number) – how many locations cannot be reached any more, such as 3.
# $all (Number) – how many there are, such as 5.
board-offline-of = locations offline: { $count } of { $all }
# (board line) After the counts.
# $left (Countdown) – the time until the next deadline of anybody, such as in 2 hours.
board-next = next deadline: { $left }
# (board row) Below the state that they share.
# $partners (List) – the partners, such as France and Japan.
group-partners = { $partners }

## Lines

# (board line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
board-raised-by-you = Raised by you: { $at }
# (board line)
# $at (Stamp) – when the issuer withdrew it, such as 12/03/2026, 09:05.
board-withdrawn = Withdrawn. No further action needed. At: { $at }
# (board line)
# $count (Number) – how many, such as 3.
board-objections = Objections: { $count }. “Objections” shows who and why. Silence is not consent.
# (board line)
# $at (Deadline) – until when the issuer has to decide on an objection, such as 09:05 · in 2 hours.
board-decide-by = Decide by: { $at } · “Objections”
# (board line)
# $gaps (List) – what is missing, such as the authority and the legal basis.
# $at (Deadline) – the deadline, such as 09:05 · in 2 hours.
board-legal = Still to follow by: { $at } · { $gaps }
# (board line)
# $count (Number) – how many partners have no room here, such as 3.
board-more-rows = And { $count } more: “Show states”.
# (board line)
board-closest = The addressees and their states open with “Show states”.
# (board row)
board-unposted = could not be posted
# (board row)
board-objects = objects
# (board row) After the name of a partner that could object, and can no longer.
board-window-closed = objection window closed
# (board row) The same where nobody objected; that is no consent.
board-no-objection = no objection recorded

## What is missing of an alert: items of a list

# (preview and board, item of a list)
gap-locations = a location
# (preview and board, item of a list)
gap-grounds = a ground
# (preview and board, item of a list)
gap-reasons = a reason
# (preview and board, item of a list)
gap-exception = your confirmation “Not education, press, art or research”
# (preview and board, item of a list)
gap-whole-site = your confirmation that the whole site is meant
# (preview and board, item of a list)
gap-authority = the authority
# (preview and board, item of a list)
gap-legal-basis = the legal basis
# (preview and board, item of a list)
gap-authorised-by = who authorised it
