### The provider’s hour: within 60 minutes of its receipt a provider has to act on a removal order.

## On cards and boards

# (card line, board line, private menu)
# $at (Deadline) – when the hour ended, such as 09:05 · in 2 hours.
hour-missed = Provider’s hour missed. It ended: { $at }
# (card line, board line, private menu)
# $at (Deadline) – when the hour ends, such as 09:05 · in 2 hours.
hour-due = Provider’s hour ends: { $at }
# (card line, board line, private menu)
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
# $grounds (List) – what hinders the provider: results, such as Impossible: force majeure.
hour-paused = Provider’s hour paused since { $since }: { $grounds }
# (card line, board line, private menu)
# $minutes (Number) – how many minutes, such as 45.
# $quarters (Number) – how many quarter-hours, such as 3.
hour-reacted = Provider reacted. Minutes: { $minutes }; quarter-hours: { $quarters }

## Rows of the board: short, after a partner’s name

# (board row, after a partner’s name)
# $left (Countdown) – the time left, or how long ago, such as in 2 hours.
hour-row-ends = provider { $left }
# (board row, after a partner’s name)
hour-row-paused = provider paused
# (board row, after a partner’s name)
# $minutes (Number) – how many minutes the provider took, such as 45.
hour-row-reacted = provider: { $minutes } min

## The private menu

# (private menu, line)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
hour-heading = Provider’s hour on { $reference }
# (card line, board line, private menu)
hour-awaited = Not running: record when the provider received the order.
# (private menu, line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
hour-received = Provider received the order { $at }
# (private menu, line)
hour-strictly = Time used before a pause counts.

## Notices to who deals with the provider, and to the issuer

# (notice)
# $at (Deadline) – when the hour ends, such as 09:05 · in 2 hours.
hour-half = Half of the provider’s hour is spent. It ends: { $at }
# (notice, board line)
# $at (Deadline) – when the hour ended, such as 09:05 · in 2 hours.
hour-over = The provider’s hour is over, and results are missing. It ended: { $at }

## Buttons

# (button in two languages)
hour-open = Provider’s hour…
# (button)
hour-received-now = Received now
# (button)
hour-received-at = Received at…
# (button)
# $local (LocalTime) – a receipt as it was read, such as 2026-10-25 01:30 UTC+01:00.
hour-record = Record: { $local }
# (button)
# $ground (Word) – one of the results, such as Impossible: force majeure.
hour-hindered = Pause: { $ground }
# (button)
# $ground (Word) – one of the results, such as Impossible: force majeure.
hour-ceased = Ceased: { $ground }

## What an officer wrote, read back before it counts

# (private menu, line)
# $at (Stamp) – the receipt, such as 12/03/2026, 09:05.
# $local (LocalTime) – the same in the partner’s zone, such as 2026-10-25 01:30 UTC+01:00.
hour-read = Receipt as it was read: { $at } · { $local }. It counts once you record it.
# (private menu, line)
hour-read-twice = This time came twice that day, as the clocks were put back. Which of the two is meant?
