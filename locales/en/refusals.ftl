### Why something was not taken: one sentence that says what is wrong, one that says what to do next.

## A location that cannot be read

# (refusal, also after the number of a pasted line)
refusal-location-empty = There is no location in this. Paste the full address of the content.
# (refusal, also after the number of a pasted line)
refusal-location-too-long = This location is too long for one message. Leave out what is not needed to find the content.
# (refusal, also after the number of a pasted line)
refusal-location-shortened = This location ends in an ellipsis: a display had cut it. Copy it again in full.
# (refusal, also after the number of a pasted line)
refusal-location-control-character = This location holds a control character. Type it again by hand.
# (refusal, also after the number of a pasted line)
refusal-location-blank-inside = This location contains a space. One location a line; write %20 for a space that belongs to it.
# (refusal, also after the number of a pasted line)
refusal-location-not-url = This is not a web address. Paste the address that the browser shows.
# (refusal, also after the number of a pasted line)
# $scheme (Code) – the kind of address, such as tg or magnet.
refusal-location-unsupported-scheme = Only web addresses can be relayed, not addresses of the kind { $scheme }. If the content is also on the web, give that address.
# (refusal, also after the number of a pasted line)
refusal-location-no-host = This address names no site. Copy it again in full.
# (refusal, also after the number of a pasted line)
refusal-location-bad-host = This site name is not valid. Check the spelling.
# (refusal, also after the number of a pasted line)
refusal-location-bad-port = The port in this address is not a number up to 65535. Correct it, or leave it out.
# (refusal, also after the number of a pasted line)
refusal-location-credentials = A user name before the site hides it. Give the address without it.
# (refusal, also after the number of a pasted line)
# $ending (Code) – what the name of the site ends in, such as con.
refusal-location-unknown-ending = No name of a site ends in { $ending }. Check how it is written.
# (refusal, also after the number of a pasted line)
refusal-location-not-public = This site is not on the public internet. Give the address under which the public finds the content.
# (refusal, also after the number of a pasted line)
refusal-location-mail-address = This is a mail address. Give the address of the page on which the content stands.
# (refusal, also after the number of a pasted line)
refusal-location-range = This is a range of IP addresses. Give each address at which the content is found.
# (refusal, also after the number of a pasted line)
refusal-location-several = Several addresses run together here. Write each on a line of its own; a comma or semicolon that belongs to an address is written %2C or %3B.
# (refusal, also after the number of a pasted line)
refusal-location-leads-elsewhere = This link shows something other than the address that it leads to. Paste the right address alone.
# (refusal, also after the number of a pasted line)
refusal-location-hidden = A mail program or network has put a link of its own in place of the address, and the address cannot be read out of it. Paste the address that the browser shows once the page is open.

## Who asks

# (refusal)
refusal-no-partner = You have no duty role. Ask your contact point or the secretariat for it.
# (refusal)
# $partners (List) – the partners whose roles the person holds, such as France, Japan and Georgia.
refusal-which-partner = You hold roles of several partners: { $partners }. Do this in the channel of the one for which you act.
# (refusal)
refusal-admins-only = Only the secretariat may do this. Ask it to.
# (refusal)
refusal-auditors-only = Only the issuer, the secretariat and auditors may see this. Ask one of them.
# (refusal)
refusal-wrong-server = This bot serves another Discord server. Use it there.
# (refusal)
refusal-no-network = The network is not set up yet. The secretariat sets it up with the command /network apply, in a channel where it may write.

## Alerts

# (refusal) The same whether it does not exist or is not for this partner.
refusal-no-such-alert = There is no such alert for your contact point. Check the reference, such as FR-7K3QX, or look into “Inbox”.
# (refusal)
refusal-not-a-search = This is neither a reference nor a web address. Write one of the two.
# (refusal)
refusal-by-reference-alone = The secretariat finds alerts by their reference alone. Write a reference, such as FR-7K3QX, or look at the list: “Help” → “Latest alerts”.
# (refusal)
refusal-issuer-only = Only the issuer may do this. Ask the issuer.
# (refusal)
refusal-nothing-asked = Nothing is asked of your contact point on this alert. You may read it, and object while the window is open.
# (refusal)
refusal-withdrawn = The issuer has withdrawn this alert. There is nothing more to do.
# (refusal)
# $answer (Word) – what was answered, such as Referral sent.
# $by (Mention) – the officer who did, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
refusal-closed = This is closed: { $answer }, by { $by }, { $at }. If that is wrong, use “Reopen…” on the card.
# (refusal)
# $at (Stamp) – when it was closed, such as 12/03/2026, 09:05.
refusal-unanswered = This was closed as not answered, { $at }. If there is still something to do, use “Reopen…” on the card.
# (refusal)
# $by (Mention) – the officer who did, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
refusal-already-acknowledged = Already acknowledged: { $by }, { $at }. Speak with each other about who acts.
# (refusal) Of a partner that was chosen to be called.
refusal-nobody-to-call = Nobody there has to be called about anything any more: somebody has answered meanwhile.
# (refusal)
refusal-acknowledge-first = Nobody has acknowledged this alert yet. Acknowledge it first.
# (refusal)
refusal-not-closed = This is not closed by an answer, so there is nothing to reopen. Look at the card.
# (refusal)
refusal-bad-check = This time is past, or more than a year away. Choose another one.
# (refusal)
refusal-no-colleague = This person holds no role of your contact point. Choose a colleague.
# (refusal)
refusal-reason-wanted = This answer needs a reason. Write one and send it again.
# (refusal)
# $written (Code) – what was written, such as x.
refusal-bad-numbers = Not a location of this alert: { $written }. Write numbers such as 3, 7-9.
# (refusal) No numbers were written, which means: all that have no result yet.
refusal-nothing-left = Every location has a result. To correct one, write its number.
# (refusal)
refusal-all-excepted = All of these locations are excepted, so none is left. Except fewer of them.
# (refusal)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
refusal-struck = The issuer has taken these out: { $numbers }. Leave them out here.
# (refusal) Of the form that takes something out of an alert.
refusal-nothing-named = Neither a location nor a partner is named. Name what does not belong here.
# (refusal) Said to the issuer.
refusal-last-location = No location would be left. Withdraw the alert instead: “Withdraw” on the board.
# (refusal) Said to the issuer.
refusal-last-addressee = Nobody would be left who is asked to act. Withdraw the alert instead: “Withdraw” on the board.
# (refusal) Said to the issuer.
# $partners (List) – who, such as France, Japan and Georgia.
refusal-not-addressed = Not addressed by this alert: { $partners }. Check the names.
# (refusal) Said to the issuer of an alert that was sent.
refusal-locations-stay = Here locations are only added. If one does not belong here, use “Amend” → “Take out…” on the board.
# (refusal) Who looked is for the issuer to know.
# $result (Word) – what it saw, one of the results, such as Removed.
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
# $at (Stamp) – when it reported that, such as 12/03/2026, 09:05.
refusal-seen-otherwise = Already checked by another contact point, { $numbers }: { $result }, { $at }. What the provider says does not replace that: leave out these locations, or check yourself and report it under “I checked myself”.

## Objections

# (refusal)
refusal-already-objected = Your contact point objects already. It counts until it is lifted or its time is over.
# (refusal)
refusal-no-objection = There is no objection to lift. Look at the card: its time may be over.
# (refusal) Who is addressed for information alone.
refusal-informed-only = Your contact point is informed, and cannot object. If this should wait, write to the issuer.
# (refusal)
# $at (Stamp) – since when, such as 12/03/2026, 09:05.
refusal-window-closed = Your contact point could object until { $at }. If this should still wait, write to the issuer.
# (refusal)
# $by (Mention) – the officer who did, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
refusal-already-decided = Already decided: { $by }, { $at }. “Objections” shows what stands.

## The provider’s hour

# (refusal)
refusal-no-order = No removal order is under way for your contact point on this alert. Answer “Order issued” first.
# (refusal)
refusal-received-in-future = The provider cannot have received it yet. Write when it did, in your own time.
# (refusal)
# $at (Stamp) – when that was, such as 12/03/2026, 09:05.
refusal-received-before-raised = The alert was raised { $at }, so the provider cannot have received it before. Check date and time.
# (refusal)
refusal-no-hour = The provider’s receipt is not recorded. Record it first.
# (refusal)
refusal-hour-paused-already = The hour is paused for this already. Record when it has ceased.
# (refusal)
refusal-hour-not-paused = The hour is not paused for this. Open it again to see how far it is.
# (refusal)
# $at (Stamp) – since when, such as 12/03/2026, 09:05.
refusal-hour-ended = The hour has ended: every location had its result { $at }. If that is wrong, report the result anew.

## Duty

# (refusal)
# $by (Mention) – the officer who is on duty, such as @Aiko.
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
refusal-on-duty = On duty: { $by }, since { $since }. Ask them to hand over. If they have left, press “End duty”, then “Take duty”.
# (refusal)
refusal-nobody-on-duty = Nobody is on duty. To take it: “Duty” → “Take duty”.

## Drafts and sending

# (refusal)
refusal-no-such-draft = This draft is gone: it was sent or deleted. “Drafts” shows those that are left.
# (refusal)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
refusal-already-sent = Already sent: { $reference }. Look at its board.
# (refusal)
refusal-preview-outdated = Something has changed since this preview. Nothing was sent: look at the new preview and send again.
# (refusal) a press came so soon after its message had changed that nobody can have read it.
refusal-too-soon = This message changed just before you pressed. Nothing was done: look at it, then press again.
# (refusal)
# $gaps (List) – what is missing, such as the authority and the legal basis.
refusal-incomplete = Still missing: { $gaps }. Add it, then send.
# (refusal)
refusal-nobody-addressed = Nobody would be addressed. Change the audience, then send.
# (refusal)
refusal-already-addressed = All of them are addressed already, for this or for more. Name others, or ask those who are told to act.
# (refusal)
refusal-nobody-acts = Nobody is asked to act. Change the audience, or confirm that this is meant.
# (refusal)
# $written (Code) – the words that could not be read, parted by commas, such as XX, YY.
refusal-unknown-partners = Neither a partner nor a group: { $written }. Write codes such as EU, JP, -HU.
# (refusal)
refusal-own-partner = Your own contact point raises the alert, and cannot be addressed. Take it out of the line.
# (refusal)
# $partner (Word) – who is kept out, such as Japan.
# $rule (Code) – the name of the rule, such as eu-crisis.
refusal-kept-out = Kept out by a rule: { $partner } · { $rule }. Take this partner out of the line, or ask the secretariat.
# (refusal)
refusal-no-red = This network does not take TLP:RED. Choose another label, or use another way.
# (refusal)
refusal-no-location = There is no location in this. Paste one address on each line.
# (refusal)
# $most (Number) – how many an alert may have, such as 500.
refusal-too-many-locations = An alert holds at most { $most } locations. Raise a second alert for the others.
# (refusal)
# $written (Code) – what was written, such as 25:70.
refusal-bad-time = Not a time: { $written }. Write it as 2026-03-01 09:05, in your own time, or 09:05 for today.
# (refusal)
# $written (Code) – what was written, such as 2026-03-29 02:30.
refusal-no-such-time = This time does not exist: { $written }. The clocks are put forward at that moment. Write another time, or one with its offset, such as 09:05 UTC+01:00.
# (refusal)
# $written (Code) – what was written, such as 2036-03-01 09:05.
refusal-seen-in-future = Still to come: { $written }. Write when it was seen, in your own time.
# (refusal)
# $written (Code) – what was written, parted by commas, such as frensh.
refusal-unknown-languages = Not a language: { $written }. Write a code such as ar, fr, or the name of a language.
# (refusal)
# $written (Code) – what was written, such as ???.
refusal-bad-reason = Not to be read as a reason: { $written }. Choose the reasons from the list.
# (refusal)
refusal-old-button = This button is from an earlier version. Use the newest message, or “Inbox”.

## The network

# (refusal)
refusal-network-changed = The network has changed since this difference was shown. Nothing was applied: start again.
# (refusal)
refusal-nothing-changes = This file changes nothing. There is nothing to confirm.
# (refusal)
# $written (Code) – what was written, such as tier 9.
refusal-bad-description = Not understood: { $written }. Write a name or a code, such as FR, YouTube or Arabic.

## What was not taken of a pasted list

# (private reply, line)
# $count (Number) – how many pieces, such as 3.
not-taken = Not taken: { $count }. Everything else was kept.
# (private reply, line)
# $line (Number) – the line in which it stands, such as 7.
# $quoted (Code) – what was written, such as example,org/a.
# $reason (Word) – one of the sentences on locations above, such as This location contains a space.
not-taken-piece = Line { $line }: { $quoted }. { $reason }
# (private reply, line)
# $count (Number) – how many more pieces, such as 3.
not-taken-more = And more: { $count }. Mend these first, then paste the rest again.
# (private reply, line)
# $line (Number) – the first line of which nothing was taken any more, such as 7.
not-taken-from = There is no room from line { $line } on.
# (private reply, line)
# $count (Number) – how many locations were in the alert before, such as 3.
not-taken-known = Already there: { $count }
# (private reply, line)
# $count (Number) – how many locations, such as 3.
read-out = Read out of link wrappers: { $count }. The wrappers are not passed on; check the addresses.
# (private reply, line)
# $line (Number) – the line in which the wrapper stands, such as 7.
# $shown (Code) – the address that it held, such as hxxps://example[.]org/a.
read-out-piece = Line { $line }: { $shown }
# (private reply, line)
# $count (Number) – how many pieces, such as 3.
not-taken-beside = Written beside an address, not taken: { $count }
# (private reply, line)
# $lines (Code) – the lines in which it stands, such as 3, 7-9.
# $quoted (Code) – what was written, such as video.
not-taken-beside-piece = Line { $lines }: { $quoted }
# (private reply, line)
# $lines (Code) – lines without an address, such as 1, 7-9.
not-taken-passed = Lines without an address: { $lines }
