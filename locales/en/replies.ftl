### Private replies: what was done, menus, lists, help.

## Receipts: what the person has just done

# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-acknowledged = You have acknowledged: { $reference }
# (receipt)
# $alerts (Word) – how many, such as "2 alerts".
receipt-many = Recorded on { $alerts }.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $answer (Word) – one of the answers, such as Referral sent.
receipt-answered = Recorded on { $reference }: { $answer }.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $result (Word) – one of the results, such as Removed.
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
receipt-reported = Recorded on { $reference }: { $result }, locations { $numbers }.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $until (Stamp) – until when it counts, such as 12/03/2026, 18:00.
receipt-objected = Objection recorded: { $reference } · counts until { $until }. Your contact point’s name and your reason go to the issuer alone.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-lifted = Objection lifted: { $reference }
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $until (Stamp) – when it ends, such as 12/03/2026, 18:00.
receipt-lets-end = Your objection: { $reference } · ends { $until }. There is nothing more to do.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-set-aside = Objection overridden: { $reference }. Those asked to act are told to proceed.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-upheld = Objection upheld: { $reference }. Those asked to act are told to wait.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $revision (Number) – the number of the new revision, an identifier, such as 2.
receipt-amended = Amended: { $reference } · revision: { $revision }. The addressees see what has changed.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $count (Number) – how many more partners, such as 3.
receipt-widened = Sent to further partners: { $reference } · { $count }
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-withdrawn = Withdrawn: { $reference }. Those asked to act are told to stop.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-taken-out = Taken out: { $reference }. Those concerned are told.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
receipt-legal-added = Legal details recorded: { $reference }
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $partner (Word) – with whom, such as Japan.
receipt-shared = Shared: { $reference } · with: { $partner }
# (receipt)
receipt-not-shared = It is not shared. The other partner is not told that you were asked.
# (receipt)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
# $partners (Word) – how many, such as "3 partners".
receipt-sent = Sent: { $reference }, to { $partners }. Your board follows it.
# (receipt)
receipt-discarded = Draft deleted.
# (receipt)
receipt-nothing = Cancelled.
# (receipt)
receipt-unchanged = Nothing was changed.
# (receipt)
# $incident (Code) – a number by which the operator finds it, such as 4f2a91.
receipt-fault = Something went wrong ({ $incident }). Check what was done before you try again.
# (receipt, below what was done)
# $incident (Code) – a number by which the operator finds it, such as 4f2a91.
receipt-rest = This is recorded. What was to follow failed ({ $incident }).
# (receipt)
receipt-draft-kept = Kept as a draft. To go on with it: “Drafts”.

## Menus

# (private reply)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
reply-answers = Your answer to { $reference }
# (private reply)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
reply-withdraw = Withdraw this alert? { $reference } · Those asked to act are rung and told to stop.

## Objections

# (private reply)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
reply-objections = Objections to { $reference }
# (private reply, line)
# $partner (Word) – whose, such as Japan.
# $concern (Word) – why, such as it would harm an investigation.
# $until (Stamp) – until when it counts, such as 12/03/2026, 18:00.
reply-objection = { $partner }: { $concern }; until { $until }
# (private reply, line)
# $partner (Word) – whose, such as Japan.
# $concern (Word) – why, such as it would harm an investigation.
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
# $until (Stamp) – until when it counts, such as 12/03/2026, 18:00.
reply-objection-to = { $partner }, to { $numbers }: { $concern }; until { $until }
# (private reply, line)
# $text (Plain) – the objector’s words, such as Enquête en cours.
reply-in-their-words = In their words: { $text }
# (private reply)
reply-no-objection = No objection is recorded. Silence is not consent.
# (private reply) before somebody closes an ask; below it a button that closes it all the same.
# $numbers (Code) – the numbers of the locations that have no result, such as 3, 7-9.
reply-without-result = No result is recorded for: { $numbers }. Report it with “Results…”, or close all the same?
# (private reply) The same of several alerts that are closed at once: they stand below, each with its locations.
reply-without-results = No result is recorded for locations of these alerts. Report it with “Results…” on the card, or close all the same?
# (button)
reply-close-anyway = Close all the same
# (private reply, line) The host of a location mixes scripts, so that it looks like another: its number, and how the network writes it.
# $number (Number) – the number of the location, such as 3.
# $host (Code) – the host, such as xn--outube-vrf.com.
reply-mixed-host = Looks like another host: { $number } · { $host }
# (private reply)
reply-nobody-to-share = There is no partner any more with whom it could be shared.

## Lists

# (private reply)
# $count (Number) – how many alerts, such as 3.
reply-inbox = Waiting for your contact point: { $count }
# (private reply)
reply-inbox-empty = Nothing waits for your contact point.
# (inbox heading) What was acknowledged and is not done; the tier follows.
# $count (Number) – how many alerts, such as 3.
inbox-to-act = To act on: { $count }
# (inbox heading) For the issuer; the tier follows.
# $count (Number) – how many alerts, such as 3.
inbox-to-decide = Objections to decide on: { $count }
# (inbox heading) For the issuer; the tier follows.
# $count (Number) – how many alerts, such as 3.
inbox-to-complete = Legal details to add: { $count }
# (inbox line, after the reference) What an issuer still has to say.
# $gaps (List) – what is missing, such as the authority and the legal basis.
inbox-missing = missing: { $gaps }
# (button) At once if all of them stand on the page, else after a look at them.
inbox-acknowledge-routine = Acknowledge all of tiers 3 and 4
# (select)
inbox-choose = Choose alerts…
# (option of a select)
# $count (Number) – how many alerts, such as 3.
inbox-all = All alerts: { $count }
# (option of a select)
# $count (Number) – how many alerts, such as 3.
inbox-taken = All acknowledged: { $count }
# (private reply, heading) Above the alerts that an officer has chosen in the inbox.
# $count (Number) – how many alerts, such as 3.
inbox-chosen = Chosen: { $count }
# (private reply) Below the buttons for the chosen alerts.
inbox-hint-removed = “Removed, all”: for every location without a result, as the provider says. The alert is then closed.
# (private reply) Below the buttons for the chosen alerts.
inbox-hint-done = “Done”: closes the alerts, and asks first where a result is missing.
# (notice, line) Under TLP:RED, where the provider’s hour is not spoken of.
# $at (Stamp) – the deadline, such as 12/03/2026, 09:05.
# $left (Countdown) – the time left, such as in 2 hours.
reply-to-act = act by { $at }, { $left }
# (private reply)
# $count (Number) – how many alerts, such as 3.
reply-found = Found: { $count }
# (private reply) Above a page of alerts, the latest first.
reply-latest = Latest alerts
# (private reply)
reply-nothing-found = Nothing was found for your contact point. Try a reference, such as FR-7K3QX, or the full address.
# (private reply) For the secretariat.
reply-no-alerts = No alert has been raised yet.
# (private reply)
# $count (Number) – how many drafts, such as 3.
reply-drafts = Drafts: { $count }
# (private reply)
reply-no-drafts = There are no drafts. “Raise” begins one.
# (private reply)
# $tier (Word) – one of the tiers, such as Tier 2: crisis.
# $who (Mention) – who began it, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
# $count (Number) – how many locations, such as 3.
reply-draft = { $tier }: { $who }, { $at }, locations: { $count }

## Help

# (help)
help-what = Chappe relays alerts on terrorist content between partners, each in its own language. Cards stand in your channel; what is private is seen by you alone.
# (help)
help-cards =
    On a card:
    “Acknowledge” says that a person has taken it on.
    “Action taken…” says what was done, or why not.
    “Results…” says what became of each location.
    “Object…” asks others to wait.
    “Show content” opens locations and reasons, and is recorded.
# (help)
help-nobody = You have no duty role yet. Ask your contact point or the secretariat for it.
