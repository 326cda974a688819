### The issuer’s card: where every addressee stands, at a glance. Short: sixty partners stand in one message.

## How many are at each stage: these also explain the signs before the partners’ names

# $count (Number) – how many partners.
board-sending = being sent: { $count }
# $count (Number) – how many partners.
board-posted = not acknowledged: { $count }
# $count (Number) – how many partners: nothing is asked of them.
board-told = informed or consulted: { $count }
# $count (Number) – how many partners.
board-acknowledged = acknowledged: { $count }
# $count (Number) – how many partners have done something and have not closed.
board-acting = acting: { $count }
# $count (Number) – how many partners.
board-closed = closed: { $count }
# $count (Number) – how many partners have answered that they will do nothing.
board-declined = declined or not competent: { $count }

## Lines

# $at (Stamp) – when.
board-raised-by-you = Raised by you, { $at }
# $at (Stamp) – when the issuer withdrew it.
board-withdrawn = Withdrawn, { $at }. Nothing is owed any more.
# $count (Number) – how many.
board-objections = Objections: { $count }. “Objections” shows who and why. Silence is no consent.
# $at (Stamp) – until when the issuer has to decide on an objection.
# $left (Countdown) – the time left.
board-decide-by = Decide by { $at }, { $left }: “Objections”.
# $gaps (List) – what is missing.
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
board-legal = Still to follow by { $at }, { $left }: { $gaps }
# $count (Number) – how many partners have no room here.
board-more-rows = And { $count } more: “Show states”.
board-closest = The addressees and their states open with “Show states”.
# After a partner’s name.
board-unposted = could not be posted
# After a partner’s name.
board-objects = objects
# After the name of a partner that could object, and can no longer.
board-window-closed = objection window closed
# The same where nobody objected; that is no consent.
board-no-objection = no objection recorded

## What is missing of an alert: items of a list

gap-locations = a location
gap-grounds = a ground
gap-reasons = a reason
gap-exception = your confirmation that nothing in it is educational, journalistic, artistic or for research
gap-whole-site = your confirmation that the whole site is meant
gap-authority = the authority
gap-legal-basis = the legal basis
gap-authorised-by = who authorised it
