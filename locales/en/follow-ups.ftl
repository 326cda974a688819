### What is said while a partner’s follow-up is under way: rings, calls by telephone, next checks. Read at 3 am on a phone.

## Rings. They say reference, tier and deadline, and where somebody can be called.

# Above the alerts, for the backup officers.
follow-up-backup = The duty officers have not answered. Backup officers: please take it on.
# $number (Plain) – a telephone number.
follow-up-hotline = Hotline: { $number }
follow-up-no-hotline = No hotline is known
# Below an alert that was acknowledged.
follow-up-how-far = How far is it? Say what was done.
# Above the partners that do not answer.
follow-up-overdue = NO ANSWER. Call these partners, and say here whom you reached.
# Under the closest label nobody is named.
follow-up-overdue-closest = NO ANSWER from partners. “Show states” says which. Call them.
# $partner (Word) – who.
# $left (Countdown) – how long ago the deadline passed.
follow-up-late-acknowledging = { $partner }: not acknowledged; it was due { $left }
# $partner (Word) – who.
# $left (Countdown) – how long ago the deadline passed.
follow-up-late-acting = { $partner }: acknowledged, not done; it was due { $left }
# $partner (Word) – who.
follow-up-late = { $partner }: no answer
follow-up-no-backup = no backup officers
# On buttons, and above lists of partners to choose from.
follow-up-reached = Reached
follow-up-not-reached = No answer
# $reference (Code) – the alert’s reference.
# $partner (Word) – who was called.
follow-up-reached-receipt = Recorded on { $reference }: acknowledged by telephone, { $partner }.
# $reference (Code) – the alert’s reference.
# $partner (Word) – who was called.
follow-up-not-reached-receipt = Recorded on { $reference }: nobody answered the telephone, { $partner }.

## Next checks

# $at (Stamp) – when.
# $left (Countdown) – the time left until then.
follow-up-asked-again = You will be asked again { $left }, { $at }.
# Above a list of times, at most 150 characters.
follow-up-choose-check = Ask me again at another time…
# A form’s title, and the labels of its inputs: at most 45 characters each.
follow-up-check-title = When to ask again
follow-up-check-when = 2026-03-01 09:05, or 09:05; your own time
follow-up-check-reason = Why then, for your colleagues
# $reference (Code) – the alert’s reference.
# $at (Stamp) – when.
# $left (Countdown) – the time left until then.
follow-up-check-set = You will be asked about { $reference } again { $left }, { $at }. The deadline stays as it is.
# The times of the list.
check-quarter = In 15 minutes
check-half-hour = In 30 minutes
check-hour = In 1 hour
check-two-hours = In 2 hours
check-four-hours = In 4 hours
check-eight-hours = In 8 hours
check-morning = Next working day, 09:00
check-three-days = In 3 days
check-week = In 7 days
check-other = Another time…

## Taking back, reopening, handing on

# On a button.
follow-up-take-back = Take back
# $reference (Code) – the alert’s reference.
follow-up-taken-back = You have taken back the acknowledgement of { $reference }. Somebody has to take it on: it rings again.
# On a button, and a form’s title: at most 45 characters.
follow-up-reopen = Reopen…
# The label of its only input: at most 45 characters.
follow-up-reopen-reason = Why it is reopened, for the record
# $reference (Code) – the alert’s reference.
follow-up-reopened = { $reference } is open again. Say what was done once it is.
# $reference (Code) – the alert’s reference.
# $who (Mention) – the colleague.
follow-up-handed = { $reference } is kept by { $who } from now on.
# $reference (Code) – the alert’s reference.
follow-up-note-kept = The note on { $reference } is kept for the hand-over.

## On cards and boards

# $who (Mention) – the officer.
follow-up-keeper = Kept by { $who }
# $who (Mention) – who called.
# $at (Stamp) – when.
follow-up-by-telephone = Acknowledged by telephone; called by { $who }, { $at }
# $at (Stamp) – the deadline that passed.
follow-up-missed-acknowledging = MISSED: it was to be acknowledged by { $at }
# $at (Stamp) – the deadline that passed.
follow-up-missed-acting = MISSED: it was to be done by { $at }
# One word, on a row of a board.
follow-up-overtime = overdue
# Above the list of what was done.
follow-up-history = What was done
