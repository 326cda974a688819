### The daily summary in a partner’s channel, and the secretariat’s. Read in a minute, on a phone: counts, then short lines.

## The frame

# $date (Code) – the local date, such as 2026-03-04.
digest-heading = Digest of { $date }
# $date (Code) – the local date, such as 2026-03-04.
digest-network-heading = The network on { $date }
# $at (Stamp) – when it should have come.
digest-late = This digest is late: it was due { $at }.
# $dates (Code) – the dates of earlier digests that did not come, such as 2026-03-02, 2026-03-03.
digest-merged = It also stands for: { $dates }
# One line, where there is nothing else.
digest-nothing = Nothing is due today, and nothing is new.
# $count (Number) – how many lines have no room.
digest-more = And more: { $count }. “Inbox” and { COMMAND("alert list") } show them.
# Above a preview that only one person sees.
# $at (Stamp) – when the next digest comes.
# $left (Countdown) – the time left until then.
digest-next = The next digest comes { $at }, { $left }. Now it would say:
# $date (Code) – its local date.
digest-comes = The digest of { $date } is on its way to the channel.
# $at (Stamp) – when.
digest-was-posted = Today’s digest was posted { $at }. { COMMAND("digest preview") } shows what the next one would say.

## Its parts. The lines below each begin with an alert’s reference and tier.

# $count (Number) – how many alerts.
digest-overdue = Overdue: { $count }
# $count (Number) – how many alerts.
digest-to-acknowledge = To acknowledge: { $count }
# $count (Number) – how many alerts.
digest-due-today = Due today: { $count }
# $count (Number) – how many lines.
digest-objections = Objections: { $count }
# Answers by others to what this partner raised.
# $count (Number) – how many alerts.
digest-answered = Answered since the last digest: { $count }
# What this partner raised, and others still owe something.
# $count (Number) – how many alerts.
digest-awaited = Yours, waiting for others: { $count }
# Nothing is asked; these alerts have no card.
# $count (Number) – how many alerts.
digest-information = For information: { $count }. { COMMAND("alert show") } opens one.

## What a line says after reference and tier

# $until (Stamp) – until when, unless the objection is renewed or lifted.
digest-wait = WAIT until { $until }: a partner objects
# In tiers 1 and 2.
digest-issuer-decides = a partner objects; the issuer decides
# $until (Stamp) – until when it counts.
digest-own-objection = you object, until { $until }
# $count (Number) – how many partners object.
digest-objected = partners that object: { $count }
# $partner (Word) – who answered.
# $answer (Word) – one of the answers.
digest-said = { $partner }: { $answer }
# $partners (List) – who still owes something.
digest-awaits = waiting for { $partners }
# $partners (List) – some of those who still owe something.
# $count (Number) – how many more partners.
digest-awaits-more = waiting for { $partners }, and more: { $count }
# $partner (Word) – who raised it.
digest-raised-by = raised by { $partner }

## Figures. Exercises are in none.

digest-last-week = Last week
digest-seven-days = The last seven days
# $count (Number) – how many alerts were posted.
digest-received = Received: { $count }
# $count (Number) – how many alerts.
# $asked (Number) – of how many that had to be acknowledged.
digest-in-time = acknowledged in time: { $count } of { $asked }
# $count (Number) – how many alerts.
digest-closed = closed: { $count }
# The median time from the start of the clock to the acknowledgement.
# $span (Word) – in minutes.
# $quarters (Number) – the same in quarters of an hour begun.
digest-median = median reaction: { $span } (quarter-hours: { $quarters })

## The secretariat’s

# $count (Number) – how many partners.
digest-network-overdue = Partners with something overdue: { $count }
# $partner (Word) – who.
# $acknowledge (Number) – how many alerts to acknowledge.
# $act (Number) – how many alerts to act on.
digest-partner-overdue = { $partner }: to acknowledge { $acknowledge }, to act on { $act }
# $count (Number) – in how many channels.
digest-blocked = Channels to which something could not be posted: { $count }
# $channel (Mention) – the channel.
# $count (Number) – how many messages wait.
# $since (Stamp) – since when.
digest-channel-closed = { $channel }: closed to the bot since { $since }, messages that wait: { $count }
# $channel (Mention) – the channel.
# $count (Number) – how many messages.
digest-channel-refused = { $channel }: messages that Discord refused: { $count }
# No hotline, and no tier that may wake anybody.
# $partners (List) – who.
digest-unreachable = Nobody can be reached out of hours at: { $partners }
digest-well = Nothing is overdue, everything could be posted, and everybody can be reached.
