### The preview of a draft, in three parts: what is said, who is addressed, what is still to check. Only the issuer reads it.

## Headings

# (preview, heading)
preview-what = 1 of 3: what
# (preview, heading)
preview-who = 2 of 3: who
# (preview, heading)
preview-check = 3 of 3: check

## What

# (preview line)
# $count (Number) – how many, such as 3.
preview-locations = Locations: { $count }
# (preview line)
# $count (Number) – how many have no room here, such as 3.
preview-more-locations = And more: { $count }
# (preview line)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
preview-scheme-assumed = Written without https: { $numbers }. It was added; check that it is right.
# (preview line)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
preview-whole-sites = Whole sites, not something on them: { $numbers }

## Who

# (preview line)
# $count (Number) – partners addressed, such as 16.
# $now (Number) – partners rung when the alert is sent, such as 4.
# $asleep (Number) – partners rung when they next work, such as 9.
# $silent (Number) – partners never rung, such as 3.
preview-counts = Partners: { $count } · { $now } rung now · { $asleep } later · { $silent } not rung
# (preview line)
# $local (HourMinute) – the partner’s time now, such as 18:05.
preview-rings-now = { $local }, rung now
# (preview line)
# $local (HourMinute) – the partner’s time now, such as 18:05.
# $when (Word) – when it is rung, in its own time, such as Mon 09:00.
preview-rings-at = { $local }, rung { $when }
# (preview line)
# $local (HourMinute) – the partner’s time now, such as 18:05.
# $when (Word) – when it may be rung again, in its own time, such as Mon 09:00.
preview-rings-again = { $local }, rung or active a while ago, again: { $when }
# (preview line)
# $local (HourMinute) – the partner’s time now, such as 18:05.
preview-silent = { $local }, not rung
# (preview line) Nobody holds the partner’s roles, or not everybody may mention them.
# $local (HourMinute) – the partner’s time now, such as 18:05.
preview-unrung = { $local }, nobody to ring
# (preview line) Above the names of those who share it.
# $count (Number) – partners rung when the alert is sent, such as 52.
preview-group-now = rung now: { $count }
# (preview line) The same.
# $count (Number) – partners rung when they next work, such as 9.
preview-group-later = rung later: { $count }
# (preview line) The same.
# $count (Number) – partners never rung, such as 3.
preview-group-silent = not rung: { $count }
# (preview line) The same.
# $count (Number) – partners whose roles ring nobody, such as 1.
preview-group-unrung = nobody to ring: { $count }
# (preview line)
preview-deadlines = Until when each has to act, in its own time
# (preview line)
# $rule (Code) – the name of the rule, such as eu-crisis.
# $target (Code) – the partner or group that the rule names, such as EU.
preview-by-rule = by rule { $rule } ({ $target })
# (preview line)
# $target (Code) – the partner or group that the issuer wrote, such as EU.
preview-by-you = by you ({ $target })
# (preview line)
# $partners (List) – who, such as France, Japan and Georgia.
preview-unusual = Named by no rule, added by you: { $partners }. Intended?
# (preview line) Somebody is asked to act, but nobody to refer the content or to order its removal.
preview-nobody-removes = Nobody is asked to have it removed: “Change…” adds who is.
# (preview line) The content is live, and nobody is asked to have the stream taken down.
preview-nobody-stops = It is live, and nobody is asked to have the stream taken down: “Change…” adds who is.
# (preview line)
preview-nobody = Nobody is addressed

## Check

# (preview line)
# $acknowledge (Word) – a span of time, such as 15 minutes.
# $act (Word) – a span of time, such as 24 hours.
preview-terms = Acknowledge within { $acknowledge }, act within { $act }
# (preview line)
# $references (Code) – references of alerts on the same content, such as FR-7K3QX, DE-4M2PA.
preview-duplicates = The same content is already in: { $references }
# (preview line)
# $gap (Word) – what is missing, as an item of a list, such as the legal basis.
preview-missing = Still missing: { $gap }
# (preview line)
# $gap (Word) – what is missing, as an item of a list, such as the legal basis.
preview-may-follow = May follow within the hour: { $gap }
# (preview line)
preview-complete = Nothing is missing
# (preview line)
preview-record = This is the written record. It does not serve an order.

## Amending an alert that was sent

# (preview line)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
preview-amend = Amend { $reference }
# (preview line)
preview-amend-counts = Each change counts at once. Partners that had acknowledged are told once, and read it again.

## Taking something out of an alert that was sent

# (preview, heading)
preview-taking-out = Take this out?
# (preview line)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
preview-struck = Locations: { $numbers }
# (preview line)
# $partners (List) – who, such as France, Japan and Georgia.
preview-mistaken = Addressed by mistake: { $partners }
# (preview line)
# $text (Plain) – why, as the issuer wrote it, such as Mauvaise adresse.
preview-why = Reason: { $text }
# (preview line, in heavy letters)
# $count (Number) – how many partners are told by a message, such as 12.
preview-told = Told by a message: { $count }
# (preview line) Above the names of those who share it.
# $count (Number) – partners that have done something already, such as 2.
preview-group-undo = may have to undo something: { $count }
# (preview line)
preview-all-read = Every card shows it as taken out. It cannot be put back: what does belong here is added anew.

## Buttons and selects

# (button)
draft-what = 1 What
# (button)
draft-who = 2 Who
# (button)
draft-check = 3 Check
# (button)
draft-add-locations = Add more…
# (button)
draft-circumstances = When and where…
# (button)
draft-legal = Legal details…
# (button)
draft-words = Own words…
# (button)
draft-details = Details of reasons…
# (button)
draft-exercise = Mark as exercise
# (button)
draft-earnest = Not an exercise
# (button)
draft-warning = Add a warning
# (button)
draft-no-warning = No warning
# (button)
draft-change = Change…
# (button)
draft-deadlines = Deadlines
# (button) Lists every addressee with its local time.
draft-everyone = Everyone, with times
# (button, form input) What is confirmed of every location: no purpose that the law protects. A box to tick, of the urgent form.
draft-no-exception = Not education, press, art or research
# (button)
draft-whole-sites = The whole site is meant
# (button)
draft-nobody-acts = Nobody needs to act
# (button) where only the word is missing that nothing is an exception: it is given, and the alert sent.
draft-vouch = Confirm and send
# (button)
draft-discard = Delete draft
# (button) The lines that were not taken are dealt with: they are shown no more.
draft-dismiss = Hide lines not taken
# (form input) The box by which a draft is deleted.
draft-discard-meant = Delete this draft
# (below a form input) Of the box by which a draft is deleted.
draft-discard-below = With everything in it, for your colleagues too. It cannot be undone.
# (select)
draft-kind = Kind
# (select)
draft-tier = Tier
# (select)
draft-tlp = Label
# (select)
draft-grounds = Grounds
# (select)
draft-reasons = Reasons
# (select)
draft-authorised-by = Who authorised it?
# (select)
draft-live = Live or recorded?
# (option of a select)
draft-live-unknown = Not known
