### What is said while a partner’s follow-up is under way: rings, calls by telephone, next checks. Read at 3 am on a phone.

## Rings. They say reference, tier and deadline, and where somebody can be called.

# (ring line) Above the alerts, for the backup officers.
follow-up-backup = No duty officer has answered. Backup officers: please take it on.
# (ring line) Above the alerts, for the backup officers; some of them are acknowledged.
follow-up-backup-undone = The duty officers have not finished. Backup officers: please take it on.
# (ring line)
# $number (Plain) – a telephone number, such as +33 1 23 45 67 89.
follow-up-hotline = Hotline: { $number }
# (ring line)
follow-up-no-hotline = No hotline is known
# (ring line) Below an alert that was acknowledged.
follow-up-how-far = How far is it? Say what was done.
# (ring line) Above the partners that do not answer.
follow-up-overdue = NO ANSWER. Call these partners, and say here whom you reached.
# (ring line) Under the closest label nobody is named.
follow-up-overdue-closest = NO ANSWER from partners. “Show states” says which. Call them.
# (ring line) Under the closest label nobody is named; some of them have acknowledged, and are not done.
follow-up-call-closest = Partners are overdue. “Show states” says which. Call them.
# (ring line)
# $partner (Word) – who, such as Japan.
# $left (Countdown) – how long ago the deadline passed, such as 2 hours ago.
follow-up-late-acknowledging = { $partner }: not acknowledged · due: { $left }
# (ring line)
# $partner (Word) – who, such as Japan.
# $left (Countdown) – how long ago the deadline passed, such as 2 hours ago.
follow-up-late-acting = { $partner }: acknowledged, not done · due: { $left }
# (ring line)
# $partner (Word) – who, such as Japan.
follow-up-late = { $partner }: no answer
# (ring line)
follow-up-no-backup = no backup officers
# (ring line) Above partners whose card is not posted, or who have acknowledged and are not done.
follow-up-call-these = Call these partners, and say here whom you reached.
# (ring line)
# $partner (Word) – whose card, such as Japan.
follow-up-unposted = { $partner }: the card could not be posted
# (ring line) Of one partner.
# $count (Number) – how many alerts, such as 26.
follow-up-count-unheard = not acknowledged: { $count }
# (ring line) Of one partner.
# $count (Number) – how many alerts, such as 3.
follow-up-count-undone = acknowledged, not done: { $count }
# (ring line) Of one partner.
# $count (Number) – how many cards, such as 3.
follow-up-count-unposted = not posted: { $count }
# (ring line) Of one partner, behind how many alerts there are in all: how many of them are of its most urgent tier.
# $count (Number) – how many alerts, such as 2.
follow-up-count-tier-1 = tier 1: { $count }
# (ring line) Of one partner, behind how many alerts there are in all: how many of them are of its most urgent tier.
# $count (Number) – how many alerts, such as 2.
follow-up-count-tier-2 = tier 2: { $count }
# (ring line) Of one partner, behind how many alerts there are in all: how many of them are of its most urgent tier.
# $count (Number) – how many alerts, such as 2.
follow-up-count-tier-3 = tier 3: { $count }
# (ring line) Of one partner, behind how many alerts there are in all: how many of them are of its most urgent tier.
# $count (Number) – how many alerts, such as 2.
follow-up-count-tier-4 = tier 4: { $count }
# (ring line) Of several alerts of one partner.
# $left (Countdown) – how long ago the first of their deadlines passed, such as 2 hours ago.
follow-up-first-due = the first was due: { $left }
# (ring line)
# $count (Number) – how many more partners or alerts have no room, such as 3.
follow-up-more = And { $count } more, less urgent.
# (select) Above a list of partners, of which some are chosen: their numbers and the two buttons come next.
follow-up-call = Record a call
# (option of a select) It stands for all partners to which a call can be recorded.
# $count (Number) – how many partners, such as 20.
follow-up-all-partners = All partners: { $count }
# (button) It opens the whole list of whom to call, page by page.
follow-up-show-all = Show all
# (button in two languages, select)
follow-up-reached = Reached
# (button in two languages, select)
follow-up-not-reached = No answer
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $partner (Word) – who was called, such as Japan.
follow-up-reached-receipt = Recorded: { $reference } · acknowledged by telephone: { $partner }
# (receipt) Of a partner that had acknowledged before.
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $partner (Word) – who was called, such as Japan.
follow-up-reached-again-receipt = Recorded: { $reference } · reached by telephone: { $partner }. It is asked again later.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $partner (Word) – who was called, such as Japan.
follow-up-not-reached-receipt = Recorded on { $reference }: nobody answered the telephone, { $partner }.

## Next checks

# (card line)
# $at (Deadline) – when, such as 09:05 · in 2 hours.
follow-up-asked-again = Next reminder: { $at }
# (select)
follow-up-choose-check = Remind me…
# (form title, at most 45 characters)
follow-up-check-title = When to remind me
# (form input, at most 45 characters)
follow-up-check-when = 2026-03-01 09:05, or 09:05; your own time
# (form input, at most 45 characters)
follow-up-check-reason = Why then, for your colleagues
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $at (Deadline) – when, such as 09:05 · in 2 hours.
follow-up-check-set = { $reference } · next reminder: { $at }. The deadline stays as it is.
# (receipt) Below the receipt of a next reminder.
# $at (Stamp) – the deadline, such as 12/03/2026, 09:05.
follow-up-check-late = That is not before the deadline: { $at }. If it is not done by then, MISSED is recorded. The issuer is told your time; “Another time…” takes the reason.
# (option of a select)
check-quarter = In 15 minutes
# (option of a select)
check-half-hour = In 30 minutes
# (option of a select)
check-hour = In 1 hour
# (option of a select)
check-two-hours = In 2 hours
# (option of a select)
check-four-hours = In 4 hours
# (option of a select)
check-eight-hours = In 8 hours
# (option of a select)
check-morning = Next working day, 09:00
# (option of a select)
check-three-days = In 3 days
# (option of a select)
check-week = In 7 days
# (option of a select)
check-other = Another time…

## Taking back, reopening, handing on

# (button in two languages)
follow-up-take-back = Take back
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
follow-up-taken-back = Acknowledgement taken back: { $reference }. Somebody has to take it on: it rings again.
# (button in two languages, form title, at most 45 characters)
follow-up-reopen = Reopen…
# (form input, at most 45 characters)
follow-up-reopen-reason = Why it is reopened, for the record
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
follow-up-reopened = Open again: { $reference }. Say what was done once it is.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $who (Mention) – the colleague, such as @Aiko.
follow-up-handed = Handed over: { $reference } · kept from now on by: { $who }
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
follow-up-note-kept = Note kept for the hand-over: { $reference }

## On cards and boards

# (card line)
# $who (Mention) – the officer, such as @Aiko.
follow-up-keeper = Kept by { $who }
# (card line)
# $who (Mention) – who called, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
follow-up-by-telephone = Acknowledged by telephone. Caller: { $who } · { $at }
# (card line)
# $at (Stamp) – the deadline that passed, such as 12/03/2026, 09:05.
follow-up-missed-acknowledging = MISSED. It was to be acknowledged by: { $at }
# (card line)
# $at (Stamp) – the deadline that passed, such as 12/03/2026, 09:05.
follow-up-missed-acting = MISSED. It was to be done by: { $at }
# (board row)
follow-up-overtime = overdue
# (private reply, heading) Above the list of what was done.
follow-up-history = What was done
