### The provider’s hour: within 60 minutes of its receipt a provider has to act on a removal order.

## On cards and boards

# $at (Stamp) – when the hour ends.
# $left (Countdown) – the time left.
# $local (LocalTime) – the same in the partner’s zone.
hour-ends = Provider’s hour ends { $at }, { $left } · { $local }
# $at (Stamp) – when the hour ended.
# $left (Countdown) – how long ago.
# $local (LocalTime) – the same in the partner’s zone.
hour-missed = Provider’s hour missed: it ended { $at }, { $left } · { $local }
# $at (Stamp) – when the hour ends.
# $left (Countdown) – the time left.
hour-due = Provider’s hour ends { $at }, { $left }
# $since (Stamp) – since when.
# $grounds (List) – what hinders the provider: results.
hour-paused = Provider’s hour paused since { $since }: { $grounds }
# $minutes (Number) – how many minutes.
# $quarters (Number) – how many quarter-hours.
hour-reacted = Provider reacted. Minutes: { $minutes }; quarter-hours: { $quarters }

## Rows of the board: short, after a partner’s name

# $left (Countdown) – the time left, or how long ago.
hour-row-ends = provider { $left }
hour-row-paused = provider paused
# $minutes (Number) – how many minutes the provider took.
hour-row-reacted = provider: { $minutes } min

## The private menu

# $reference (Code) – the alert’s reference.
hour-heading = Provider’s hour on { $reference }
hour-awaited = The provider’s receipt is not recorded. Its hour begins with it.
# $at (Stamp) – when.
hour-received = Provider received the order { $at }
hour-strictly = Counted strictly: what was spent before a pause stays spent.

## Notices to who deals with the provider, and to the issuer

# $at (Stamp) – when the hour ends.
# $left (Countdown) – the time left.
hour-half = Half of the provider’s hour is spent. It ends { $at }, { $left }.
# $at (Stamp) – when the hour ended.
# $left (Countdown) – how long ago.
hour-over = The provider’s hour is over, { $at }, { $left }. Results are missing.

## Buttons

hour-open = Provider’s hour…
hour-received-now = Received now
hour-received-at = Received at…
# $ground (Word) – one of the results.
hour-hindered = Pause: { $ground }
# $ground (Word) – one of the results.
hour-ceased = Ceased: { $ground }
