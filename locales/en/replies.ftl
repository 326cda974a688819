### Private replies: what was done, menus, lists, help.

## Receipts: what the person has just done

# $reference (Code) – the alert’s reference.
receipt-acknowledged = You have acknowledged { $reference }.
# $alerts (Word) – how many, such as "2 alerts".
receipt-many = Recorded on { $alerts }.
# $reference (Code) – the alert’s reference.
# $answer (Word) – one of the answers.
receipt-answered = Recorded on { $reference }: { $answer }.
# $reference (Code) – the alert’s reference.
# $result (Word) – one of the results.
# $numbers (Code) – the numbers of the locations.
receipt-reported = Recorded on { $reference }: { $result }, locations { $numbers }.
# $reference (Code) – the alert’s reference.
# $until (Stamp) – until when it counts.
receipt-objected = Your objection to { $reference } counts until { $until }. Your contact point’s name and your reason go to the issuer alone.
# $reference (Code) – the alert’s reference.
receipt-lifted = The objection to { $reference } is lifted.
# $reference (Code) – the alert’s reference.
# $until (Stamp) – when it ends.
receipt-lets-end = Your objection to { $reference } ends { $until }. There is nothing more to do.
# $reference (Code) – the alert’s reference.
receipt-set-aside = Decided on { $reference }: go on. The objection is set aside, and those asked to act are told.
# $reference (Code) – the alert’s reference.
receipt-upheld = Decided on { $reference }: wait. Those asked to act are rung and told to wait.
# $reference (Code) – the alert’s reference.
# $revision (Number) – the number of the new revision, an identifier.
receipt-amended = { $reference } is now revision { $revision }. The addressees see what has changed.
# $reference (Code) – the alert’s reference.
# $count (Number) – how many more partners.
receipt-widened = { $reference } goes to further partners: { $count }.
# $reference (Code) – the alert’s reference.
receipt-withdrawn = { $reference } is withdrawn. Those asked to act are told to stop.
# $reference (Code) – the alert’s reference.
receipt-legal-added = The legal details of { $reference } are recorded.
# $reference (Code) – the alert’s reference.
# $partner (Word) – with whom.
receipt-shared = { $reference } is shared with: { $partner }.
receipt-not-shared = It is not shared. The other partner is not told that you were asked.
# $reference (Code) – the alert’s reference.
# $partners (Word) – how many, such as "3 partners".
receipt-sent = Sent: { $reference }, to { $partners }. Your board follows it.
receipt-discarded = The draft is thrown away.
receipt-nothing = Nothing was done.
# $incident (Code) – a number by which the operator finds it.
receipt-fault = Sorry, something went wrong on our side, and nothing was changed. Try again; if it lasts, tell the secretariat this number: { $incident }.

## Menus

# $reference (Code) – the alert’s reference.
reply-answers = Your answer to { $reference }
# $reference (Code) – the alert’s reference.
reply-results = What became of the locations of { $reference }?
reply-looked-myself = I looked myself:
reply-provider-says = The provider says:
# $reference (Code) – the alert’s reference.
reply-objecting = Why should others wait with { $reference }? Your contact point’s name and your reason go to the issuer alone.
reply-situations = What is happening?
# $reference (Code) – the alert’s reference.
reply-withdraw = Withdraw { $reference }? Those asked to act are rung and told to stop.

## Objections

# $reference (Code) – the alert’s reference.
reply-objections = Objections to { $reference }
# $partner (Word) – whose.
# $concern (Word) – why.
# $until (Stamp) – until when it counts.
reply-objection = { $partner }: { $concern }; until { $until }
# $partner (Word) – whose.
# $concern (Word) – why.
# $numbers (Code) – the numbers of the locations.
# $until (Stamp) – until when it counts.
reply-objection-to = { $partner }, to { $numbers }: { $concern }; until { $until }
# $text (Plain) – the objector’s words.
reply-in-their-words = In their words: { $text }
reply-no-objection = No objection is recorded. Silence is no consent.
reply-nobody-to-share = There is no partner any more with whom it could be shared.

## Lists

# $count (Number) – how many alerts.
reply-inbox = Waiting for your contact point: { $count }
reply-inbox-empty = Nothing waits for your contact point.
reply-acknowledge-these = Acknowledge…
reply-close-these = Close as done…
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
reply-unacknowledged = acknowledge by { $at }, { $left }
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
reply-to-act = act by { $at }, { $left }
# An issuer’s decision.
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
reply-to-decide = decide on an objection by { $at }, { $left }
# What an issuer still has to say.
# $gaps (List) – what is missing.
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
reply-to-follow = still to follow by { $at }, { $left }: { $gaps }
# $count (Number) – how many alerts.
reply-found = Found: { $count }
reply-nothing-found = Nothing was found for your contact point. Try a reference, such as FR-7K3QX, or the full address.
# For the secretariat.
reply-no-alerts = No alert has been raised yet.
# $count (Number) – how many drafts.
reply-drafts = Drafts: { $count }
reply-no-drafts = There are no drafts. { COMMAND("alert raise") } begins one.
# $tier (Word) – one of the tiers.
# $who (Mention) – who began it.
# $at (Stamp) – when.
# $count (Number) – how many locations.
reply-draft = { $tier }: { $who }, { $at }, locations: { $count }

## Help

help-what = Chappe relays alerts on terrorist content between partners, each in its own language. Cards stand in your channel; what is private is seen by you alone.
help-officers = { COMMAND("alert urgent") } or “Urgent”: one address, one situation, sent in a minute. { COMMAND("alert raise") }: the whole form. { COMMAND("alert drafts") }: what is not sent yet. { COMMAND("inbox") }: what your contact point owes. { COMMAND("duty show") }: who is on duty, and the hand-over. { COMMAND("alert show") }, { COMMAND("alert find") } and { COMMAND("alert list") }: alerts that your contact point may see. { COMMAND("coverage") }: when an urgent alert would ring nobody. { COMMAND("digest now") }: today’s digest at once; { COMMAND("digest preview") }: what the next one would say.
help-cards = On a card: “Acknowledge” says that a person has taken it on. “Action taken…” says what was done, or why not. “Results…” says what became of each location. “Object…” asks others to wait. “Show content” opens locations and reasons, and is recorded.
help-auditors = { COMMAND("audit") }: who was addressed by an alert, why, under which rule, and who opened it when.
help-admins = { COMMAND("network apply") } and { COMMAND("network export") }: partners, groups and rules as a file. { COMMAND("network channels") }: where nothing can be posted. { COMMAND("route list") } and { COMMAND("route test") }: who would be addressed, and why. { COMMAND("coverage") }: when nobody of a partner would be rung.
help-states = { COMMAND("alert list") }, { COMMAND("alert find") } and { COMMAND("alert show") }: alerts by reference, how far each partner is and until when; never their content.
help-nobody = You hold no role of a partner yet. Ask your contact point or the secretariat for your duty role.
