### Coverage: when nobody of a partner would be rung by an alert of tier 1. A private list for network admins and officers.

# (private list, line)
# $days (Number) – how many days it looks ahead, such as 14.
coverage-heading = Next { $days } days: hours when a tier 1 alert rings nobody
# (private list, line)
# $partner (Word) – whose people cannot be rung at any hour of these days, such as Japan.
coverage-nobody = { $partner }: nobody can be reached
# (private list, line)
# $partner (Word) – whose people are not rung in some hours, such as Japan.
# $count (Number) – how many hours, such as 3.
# $from (Stamp) – when the next of them begin, such as Saturday, 14 March 2026 18:00.
# $until (Stamp) – when those end, such as 12/03/2026, 18:00.
coverage-hours = { $partner }: hours without a ring: { $count }, the next from { $from } to { $until }
# (private list, line)
# $from (Stamp) – when such hours begin, such as Saturday, 14 March 2026 18:00.
# $until (Stamp) – when they end, such as 12/03/2026, 18:00.
coverage-gap = { $from } to { $until }
# (private list, after a partner’s line) No role is rung next.
coverage-no-backup = no backup role
# (private list, after a partner’s line) There is no telephone number.
coverage-no-hotline = no hotline
# (private list, line)
# $partners (List) – those whose people are rung day and night, such as France, Japan and Georgia.
coverage-covered = Rung at any hour: { $partners }
