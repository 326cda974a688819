### Why something was not taken: one sentence that says what is wrong, one that says what to do next.

## A location that cannot be read

refusal-location-empty = There is no location in this. Paste the full address of the content.
refusal-location-too-long = This location is too long for one message. Leave out what is not needed to find the content.
refusal-location-shortened = This location ends in an ellipsis: a display had cut it. Copy it again in full.
refusal-location-control-character = This location holds a control character. Type it again by hand.
refusal-location-blank-inside = A blank stands inside this location. Write one location on each line; a blank that belongs to it is written %20.
refusal-location-not-url = This is not a web address. Paste the address that the browser shows.
# $scheme (Code) – the kind of address, such as tg or magnet.
refusal-location-unsupported-scheme = Only web addresses can be relayed, not addresses of the kind { $scheme }. If the content is also on the web, give that address.
refusal-location-no-host = This address names no site. Copy it again in full.
refusal-location-bad-host = The name of the site in this address cannot exist. Check how it is written.
refusal-location-bad-port = The port in this address is not a number up to 65535. Correct it, or leave it out.
refusal-location-credentials = A user name stands before the name of the site and hides it. Find out which site is meant, and give the address without the user name.
# $ending (Code) – what the name of the site ends in, such as con.
refusal-location-unknown-ending = No name of a site ends in { $ending }. Check how it is written.
refusal-location-not-public = This site is not on the public internet. Give the address under which the public finds the content.

## Who asks

refusal-no-partner = You hold no role of a partner. Ask your contact point or the secretariat for your duty role.
# $partners (List) – the partners whose roles the person holds.
refusal-which-partner = You hold roles of several partners: { $partners }. Do this in the channel of the one for which you act.
refusal-admins-only = Only the secretariat may do this. Ask it to.
refusal-auditors-only = Only the issuer, the secretariat and auditors may see this. Ask one of them.
refusal-wrong-server = This bot serves another Discord server. Use it there.
refusal-no-network = The network is not set up yet. The secretariat sets it up with { COMMAND("network apply") }.

## Alerts

# The same whether it does not exist or is not for this partner.
refusal-no-such-alert = There is no such alert for your contact point. Check the reference, such as FR-7K3QX, or look into { COMMAND("inbox") }.
refusal-not-a-search = This is neither a reference nor a web address. Write one of the two.
refusal-by-reference-alone = The secretariat finds alerts by their reference alone. Write a reference, such as FR-7K3QX, or use { COMMAND("alert list") }.
refusal-issuer-only = Only the issuer may do this. Ask the issuer.
refusal-nothing-asked = Nothing is asked of your contact point on this alert. You may read it, and object while the window is open.
refusal-withdrawn = The issuer has withdrawn this alert. There is nothing more to do.
# $answer (Word) – what was answered.
# $by (Mention) – the officer who did.
# $at (Stamp) – when.
refusal-closed = This is closed: { $answer }, by { $by }, { $at }. If that is wrong, tell the issuer.
# $by (Mention) – the officer who did.
# $at (Stamp) – when.
refusal-already-acknowledged = { $by } has acknowledged this already, { $at }. Speak with each other about who acts.
refusal-acknowledge-first = Nobody has acknowledged this alert yet. Acknowledge it first.
refusal-not-closed = This is not closed by an answer, so there is nothing to reopen. Look at the card.
refusal-bad-check = This time is past, or more than a year away. Choose another one.
refusal-no-colleague = This person holds no role of your contact point. Choose a colleague.
refusal-reason-wanted = This answer needs a reason. Write one and send it again.
# $written (Code) – what was written.
refusal-bad-numbers = { $written } is no location of this alert. Write numbers such as 3, 7-9.
# No numbers were written, which means: all that have no result yet.
refusal-nothing-left = Every location has a result. To correct one, write its number.
refusal-all-excepted = All of these locations are excepted, so none is left. Except fewer of them.
# Said to the issuer of an alert that was sent.
refusal-locations-stay = Locations can be added, not taken out. If one does not belong here, withdraw the alert and raise another.
# Who looked is for the issuer to know.
# $result (Word) – what it saw, one of the results.
# $numbers (Code) – the numbers of the locations.
# $at (Stamp) – when it reported that.
refusal-seen-otherwise = Another contact point has looked at { $numbers } and reported { $at }: { $result }. What the provider says does not replace that: leave out these locations, or look yourself and report it under “I looked myself”.

## Objections

refusal-already-objected = Your contact point objects already. It counts until it is lifted or its time is over.
refusal-no-objection = There is no objection to lift. Look at the card: its time may be over.
# Who is addressed for information alone.
refusal-informed-only = Your contact point is informed, and cannot object. If this should wait, write to the issuer.
# $at (Stamp) – since when.
refusal-window-closed = Your contact point could object until { $at }. If this should still wait, write to the issuer.
# $by (Mention) – the officer who did.
# $at (Stamp) – when.
refusal-already-decided = { $by } has decided this already, { $at }. “Objections” shows what stands.

## The provider’s hour

refusal-no-order = No removal order is under way for your contact point on this alert. Answer “Order issued” first.
refusal-received-in-future = The provider cannot have received it yet. Write when it did, in your own time.
# $at (Stamp) – when that was.
refusal-received-before-raised = The alert was raised { $at }, so the provider cannot have received it before. Check date and time.
refusal-no-hour = The provider’s receipt is not recorded. Record it first.
refusal-hour-paused-already = The hour is paused for this already. Record when it has ceased.
refusal-hour-not-paused = The hour is not paused for this. Open it again to see how far it is.
# $at (Stamp) – since when.
refusal-hour-ended = The hour has ended: every location had its result { $at }. If that is wrong, report the result anew.

## Duty

# $by (Mention) – the officer who is on duty.
# $since (Stamp) – since when.
refusal-on-duty = { $by } is on duty, since { $since }. Speak with each other. If they have left, press “End duty”, then take it.
refusal-nobody-on-duty = Nobody is on duty. Take it with { COMMAND("duty take") }.

## Drafts and sending

refusal-no-such-draft = This draft is gone: it was sent or thrown away. { COMMAND("alert drafts") } shows those that are left.
# $reference (Code) – the alert’s reference.
refusal-already-sent = This was sent already, as { $reference }. Look at its board.
refusal-preview-outdated = Something has changed since this preview. Nothing was sent: look at the new preview and send again.
# $gaps (List) – what is missing.
refusal-incomplete = Still missing: { $gaps }. Add it, then send.
refusal-nobody-addressed = Nobody would be addressed. Change the audience, then send.
refusal-already-addressed = All of them are addressed already, for this or for more. Name others, or ask those who are told to act.
refusal-nobody-acts = Nobody is asked to act. Change the audience, or confirm that this is meant.
# $written (Code) – the words that could not be read, parted by commas.
refusal-unknown-partners = Neither a partner nor a group: { $written }. Write codes such as EU, JP, -HU.
refusal-own-partner = Your own contact point raises the alert, and cannot be addressed. Take it out of the line.
# $partner (Word) – who is kept out.
# $rule (Code) – the name of the rule.
refusal-kept-out = The rule { $rule } keeps this partner out: { $partner }. Take it out of the line, or ask the secretariat.
refusal-no-red = This network does not take TLP:RED. Choose another label, or use another way.
refusal-no-location = There is no location in this. Paste one address on each line.
# $most (Number) – how many an alert may have: 500.
refusal-too-many-locations = An alert holds at most { $most } locations. Raise a second alert for the others.
# $written (Code) – what was written.
refusal-bad-time = { $written } is no time. Write it as 2026-03-01 09:05, in your own time, or 09:05 for today.
# $written (Code) – what was written.
refusal-seen-in-future = { $written } is still to come. Write when it was seen, in your own time.
# $written (Code) – what was written, parted by commas.
refusal-unknown-languages = { $written } is no language. Write a code such as ar, fr, or the name of a language.
# $written (Code) – what was written.
refusal-bad-reason = { $written } cannot be read as a reason. Choose the reasons from the list.
refusal-old-button = This button is from an earlier version. Use the newest message, or { COMMAND("inbox") }.

## The network

refusal-network-changed = The network has changed since this difference was shown. Nothing was applied: start again.
refusal-nothing-changes = This file changes nothing. There is nothing to confirm.
# $written (Code) – what was written.
refusal-bad-description = { $written } cannot be read. Choose from what is offered while you type.

## What was not taken of a pasted list

# $count (Number) – how many pieces.
not-taken = Not taken: { $count }. Everything else was kept.
# $line (Number) – the line in which it stands.
# $quoted (Code) – what was written.
# $reason (Word) – one of the sentences on locations above.
not-taken-piece = Line { $line }: { $quoted }. { $reason }
# $count (Number) – how many more pieces.
not-taken-more = And more: { $count }. Mend these first, then paste the rest again.
# $line (Number) – the first line of which nothing was taken any more.
not-taken-from = There is no room from line { $line } on.
# $count (Number) – how many locations were in the alert before.
not-taken-known = Already there: { $count }
