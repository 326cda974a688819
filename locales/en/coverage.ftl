### Coverage: when nobody of a partner would be rung by an alert of tier 1. A private list for network admins and officers.

# $days (Number) – how many days it looks ahead.
coverage-heading = Days ahead: { $days }. Hours in which an alert of tier 1 rings nobody
# $partner (Word) – whose people cannot be rung at any hour of these days.
coverage-nobody = { $partner }: nobody can be reached
# $partner (Word) – whose people are not rung in some hours.
# $count (Number) – how many hours.
# $from (Stamp) – when the next of them begin.
# $until (Stamp) – when those end.
coverage-hours = { $partner }: hours without a ring: { $count }, the next from { $from } to { $until }
# $from (Stamp) – when such hours begin.
# $until (Stamp) – when they end.
coverage-gap = { $from } to { $until }
# After a partner’s line: no role is rung next.
coverage-no-backup = no backup role
# After a partner’s line: there is no telephone number.
coverage-no-hotline = no hotline
# $partners (List) – those whose people are rung day and night.
coverage-covered = Rung at any hour: { $partners }
