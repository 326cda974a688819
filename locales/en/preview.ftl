### The preview of a draft, in three parts: what is said, who is addressed, what is still to check. Only the issuer reads it.

## Headings

preview-what = 1 of 3: what
preview-who = 2 of 3: who
preview-check = 3 of 3: check

## What

# $count (Number) – how many.
preview-locations = Locations: { $count }
# $count (Number) – how many have no room here.
preview-more-locations = And more: { $count }
# $numbers (Code) – the numbers of the locations.
preview-scheme-assumed = Written without https: { $numbers }. It was added; check that it is right.
# $numbers (Code) – the numbers of the locations.
preview-whole-sites = Whole sites, not something on them: { $numbers }

## Who

# $now (Number) – partners rung when the alert is sent.
# $asleep (Number) – partners rung when they next work.
# $silent (Number) – partners never rung.
preview-counts = { $now } rung now, { $asleep } asleep, { $silent } silent
# $local (HourMinute) – the partner’s time now.
preview-rings-now = { $local }, rung now
# $local (HourMinute) – the partner’s time now.
# $when (Word) – when it is rung, in its own time.
preview-rings-at = { $local }, rung { $when }
# $local (HourMinute) – the partner’s time now.
preview-silent = { $local }, silent
preview-deadlines = Until when each has to act, in its own time
# $rule (Code) – the name of the rule.
# $target (Code) – the partner or group that the rule names.
preview-by-rule = by rule { $rule } ({ $target })
# $target (Code) – the partner or group that the issuer wrote.
preview-by-you = by you ({ $target })
# $partners (List) – who.
preview-unusual = No rule addresses: { $partners }. You added them one by one: is this right?
preview-nobody = Nobody is addressed

## Check

# $acknowledge (Word) – a span of time.
# $act (Word) – a span of time.
preview-terms = Acknowledge within { $acknowledge }, act within { $act }
# $references (Code) – references of alerts on the same content.
preview-duplicates = The same content is already in: { $references }
# $gap (Word) – what is missing, as an item of a list.
preview-missing = Still missing: { $gap }
# $gap (Word) – what is missing, as an item of a list.
preview-may-follow = May follow within the hour: { $gap }
preview-complete = Nothing is missing
preview-record = This is the written record. It does not serve an order.

## Amending an alert that was sent

# $reference (Code) – the alert’s reference.
preview-amend = Amend { $reference }
preview-amend-counts = Each change counts at once. Partners that had acknowledged are told once, and read it again.

## Buttons and selects

draft-what = 1 What
draft-who = 2 Who
draft-check = 3 Check
draft-add-locations = Add more…
draft-circumstances = When and where…
draft-legal = Legal details…
draft-words = Own words…
draft-details = Details of reasons…
draft-exercise = Mark as exercise
draft-earnest = Not an exercise
draft-warning = Add a warning
draft-no-warning = No warning
draft-change = Change…
draft-deadlines = Deadlines
draft-no-exception = Not education, journalism, art or research
draft-whole-sites = The whole site is meant
draft-nobody-acts = Nobody needs to act
draft-discard = Discard
draft-kind = Kind
draft-tier = Tier
draft-tlp = Label
draft-grounds = Grounds
draft-reasons = Reasons
draft-authorised-by = Who authorised it?
draft-live = Live or recorded?
draft-live-unknown = Not known
