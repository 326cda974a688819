### The daily summary in a partner’s channel, and the secretariat’s. Read in ten seconds, on a phone: one sentence of counts,
### then what has to be done today, then the rest as counts.

## The frame

# (digest line)
# $date (Code) – the local date, such as 2026-03-04.
digest-heading = Digest of { $date }
# (digest line)
# $date (Code) – the local date, such as 2026-03-04.
digest-network-heading = The network on { $date }
# (digest line)
# $at (Stamp) – when it should have come, such as 12/03/2026, 09:05.
digest-late = This digest is late: it was due { $at }.
# (digest line)
# $dates (Code) – the dates of earlier digests that did not come, such as 2026-03-02, 2026-03-03.
digest-merged = Also covers: { $dates }
# (digest line) One line, where there is nothing else.
digest-nothing = Nothing is due today, and nothing is new.
# (digest line) Where something else is new.
digest-nothing-due = Nothing is due today.
# (digest line, hand-over line)
# $count (Number) – how many lines have no room, such as 3.
digest-more = And more: { $count }. Look into “Inbox”, or “Help” → “Latest alerts”.
# (digest line) Above a preview that only one person sees.
# $at (Stamp) – when the next digest comes, such as 12/03/2026, 09:05.
# $left (Countdown) – the time left until then, such as in 2 hours.
digest-next = The next digest comes { $at }, { $left }. Now it would say:
# (digest line)
# $date (Code) – its local date, such as 2026-03-04.
digest-comes = On its way to the channel, the digest of: { $date }
# (digest line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
digest-was-posted = Today’s digest was posted { $at }. What the next one would say: “Help” → “Next digest”.

## Its parts. Several of them make one sentence, with “ · ” between them.

# (digest line)
# $count (Number) – how many alerts, such as 3.
digest-overdue = Overdue: { $count }
# (digest line, inbox heading)
# $count (Number) – how many alerts, such as 3.
digest-to-acknowledge = To acknowledge: { $count }
# (digest line)
# $count (Number) – how many alerts, such as 3.
digest-due-today = Due today: { $count }
# (digest line)
# $count (Number) – how many lines, such as 3.
digest-objections = Objections: { $count }
# (digest line) Answers by others to what this partner raised.
# $count (Number) – how many alerts, such as 3.
digest-answered = Answered since the last digest: { $count }
# (digest line) What others left unanswered of what this partner raised, and was closed for that since the last digest.
# $count (Number) – how many alerts, such as 3.
digest-unanswered = Closed as not answered: { $count }
# (digest line) What this partner has dealt with: it came or was closed since the last digest, and nothing is owed any more.
# $count (Number) – how many alerts, such as 3.
digest-dealt = Dealt with since the last digest: { $count }
# (digest line) What this partner raised, and others still owe something.
# $count (Number) – how many alerts, such as 3.
digest-awaited = Yours, waiting for others: { $count }
# (digest line) Nothing is asked; these alerts have no card.
# $count (Number) – how many alerts, such as 3.
digest-information = For information: { $count }. To open one: “Help” → “Show alert…”.

## What a line on objections begins with

# (digest line) The references of the alerts follow, each with the time left until the objection ends.
digest-wait = WAIT: a partner objects
# (digest line) In tiers 1 and 2; the references follow.
digest-issuer-decides = A partner objects; the issuer decides
# (digest line) The references follow, each with the time left until the objection ends.
digest-own-objection = You object
# (digest line) For the issuer; the references follow.
digest-objected = Others object to yours

## Figures. Exercises are in none.

# (digest line)
digest-last-week = Last week
# (digest line)
digest-seven-days = The last seven days
# (digest line)
# $count (Number) – how many alerts were posted, such as 3.
digest-received = Received: { $count }
# (digest line)
# $count (Number) – how many alerts, such as 3.
# $asked (Number) – of how many that had to be acknowledged, such as 12.
digest-in-time = acknowledged in time: { $count } of { $asked }
# (digest line)
# $count (Number) – how many alerts, such as 3.
digest-closed = closed: { $count }
# (digest line) Asks that were closed in these days as nobody had answered them.
# $count (Number) – how many, such as 3.
digest-ended = closed, not answered: { $count }
# (digest line) The median time from the start of the clock to the acknowledgement.
# $span (Word) – in minutes, such as 12 minutes.
# $quarters (Number) – the same in quarters of an hour begun, such as 3.
digest-median = median reaction: { $span } (quarter-hours: { $quarters })

## The secretariat’s

# (digest line)
# $count (Number) – how many partners, such as 3.
digest-network-overdue = Partners with something overdue: { $count }
# (digest line)
# $partner (Word) – who, such as Japan.
# $acknowledge (Number) – how many alerts to acknowledge, such as 2.
# $act (Number) – how many alerts to act on, such as 1.
digest-partner-overdue = { $partner }: to acknowledge { $acknowledge }, to act on { $act }
# (digest line)
# $count (Number) – in how many channels, such as 3.
digest-blocked = Channels to which something could not be posted: { $count }
# (digest line)
# $channel (Mention) – the channel, such as #japan.
# $count (Number) – how many messages wait, such as 3.
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
digest-channel-closed = { $channel }: closed to the bot since { $since }, messages waiting: { $count }
# (digest line)
# $channel (Mention) – the channel, such as #japan.
# $count (Number) – how many messages, such as 3.
digest-channel-refused = { $channel }: messages that Discord refused: { $count }
# (digest line) No hotline, and no tier that may wake anybody. Their codes stand below.
# $count (Number) – how many partners, such as 3.
digest-unreachable = Partners that nobody can reach out of hours: { $count }
# (digest line) Of alerts that the bot cannot read; the operator can.
# $count (Number) – of how many, such as 1.
digest-unreadable = Alerts set aside, as they cannot be read: { $count }. The operator mends them: “chappe doctor”, “chappe mend”.
# (digest line) Nobody holds their roles, or not everybody may mention them. Below stand the codes of a few; a button shows all.
# $count (Number) – how many partners, such as 3.
digest-unrung = Partners at which no ring reaches anybody: { $count }
# (digest line)
digest-well = Nothing is overdue, everything could be posted, and everybody can be reached.
