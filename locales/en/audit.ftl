### The record of one alert, for the issuer, the secretariat and auditors.

# (record line)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
audit-heading = Record of { $reference }
# (record line)
# $count (Number) – how many entries, such as 132.
# $zone (Code) – the zone in which times are written, such as Europe/Paris.
audit-about = Entries: { $count } · oldest first · times: { $zone }
# (record line) The record is narrowed down.
# $what (Word) – to which entries: a partner, or what was done, such as exact addresses opened.
audit-only = Only: { $what }
# (record line, heading) Below it stands who has opened the exact addresses and the content.
audit-openings = Who opened it
# (record line)
audit-opened-by-nobody = Exact addresses and content: opened by nobody
# (record line)
audit-exact-opened-by-nobody = Exact addresses: opened by nobody
# (record line) More have opened it than have a line here.
# $count (Number) – how many more lines there would be, such as 12.
audit-more-openings = And more: { $count }. “What was done” below shows them all.
# (record line, heading) Below it stands what was done on that day.
# $date (Date) – the day, such as 2026-03-12.
audit-day = { $date }
# (record line) One entry or several at a time.
# $at (HourMinute) – when, such as 09:05.
# $deed (Word) – what was done, such as content opened.
# $actor (Word) – who did it, such as @Aiko.
audit-group = { $at } · { $deed } · { $actor }
# (record line) One entry or several at a time.
# $at (HourMinute) – when, such as 09:05.
# $deed (Word) – what was done, such as content opened.
# $partners (List) – the partners that it concerns, or how many, such as 26 partners.
# $actor (Word) – who did it, such as @Aiko.
audit-group-of = { $at } · { $deed } · { $partners } · { $actor }
# (record line) One entry or several at a time, and the reader may not know by whom.
# $at (HourMinute) – when, such as 09:05.
# $deed (Word) – what was done, such as content opened.
audit-group-unnamed = { $at } · { $deed }
# (record line) Who did what is opened.
# $actor (Mention) – the person, such as @Aiko.
# $id (Code) – the person’s number on Discord, which stays when they have left, such as 1100000000000000001.
audit-by = By: { $actor } · Discord number: { $id }
# (record line) Nothing is left to which the record is narrowed down.
audit-nothing = No entries. “Show all” leads back to the whole record.
# (record line)
# $partner (Word) – who, such as Japan.
# $purpose (Word) – for which purpose, such as For consultation.
# $why (List) – by which rules, or by whose hand, such as rule eu-crisis names EU.
audit-addressed = { $partner }. { $purpose }. Why: { $why }.
# (record, item of a list)
# $rule (Code) – the rule’s name, such as eu-crisis.
# $target (Code) – the code of a partner or group that the rule names, such as EU.
audit-why-rule = rule { $rule } names { $target }
# (record, item of a list)
# $target (Code) – the code that the issuer wrote, such as EU.
audit-why-issuer = as the issuer wrote: { $target }
# (record line)
audit-not-posted = Not posted yet
# (record line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
audit-posted = Posted { $at }
# (record line)
# $by (Mention) – the officer, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
audit-acknowledged = Acknowledged by { $by }, { $at }
# (record line)
# $answer (Word) – the answer, such as Referral sent.
# $by (Mention) – the officer, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
audit-answered = { $answer }, by { $by }, { $at }
# (record line)
# $reason (Plain) – a reason or note, as it was written, such as the site is already offline.
audit-reason = In its words: { $reason }
# (record line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
audit-closed = Closed { $at }
# (record line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
# $deed (Word) – what was done, such as content opened.
# $actor (Word) – who did it, such as @Aiko.
audit-entry = { $at } · { $deed } · { $actor }
# (record line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
# $deed (Word) – what was done, such as content opened.
# $partner (Word) – the partner that it concerns, such as Japan.
# $actor (Word) – who did it, such as @Aiko.
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
# (record, who did it)
# $user (Mention) – the officer, such as @Aiko.
audit-officer = { $user }
# (record, who did it)
audit-bot = the bot
# (record, who did it: whoever runs the bot, on its command line)
audit-operator = operator of the bot
# (select) Each choice is a line of the record: it opens to its entries and to who made them.
audit-open = Open a line
# (select) The record is narrowed down to what was done in this way.
audit-by-verb = What was done
# (select) The record is narrowed down to a partner.
audit-by-partner = Which partner
# (record, option of a select) It leads to choices that had no room.
audit-more-choices = More…
# (button) It takes away what the record is narrowed down to.
audit-show-all = Show all
# (button) From a group of entries back to the record.
audit-back = Back to the record
# (button) The whole record as a file.
audit-as-file = Record as a file
# (record line, with the files)
# $from (Number) – the place of the first entry that is in the files, such as 1.
# $to (Number) – the place of the last one, such as 132.
# $count (Number) – how many entries the record has, such as 132.
audit-file-entries = Entries in these files: { $from }–{ $to } · in the record: { $count }
# (record line, with the files)
audit-file-hashes = Each entry has its hash and that of the entry before: nothing can be changed unnoticed. The bot’s documentation says how to check it.
# (record line, with the files, for the secretariat and auditors)
audit-file-veiled = Left out, as only the issuer may know: who objects and why, and what partners wrote in their own words.
# (record line, with the files, for the issuer)
audit-file-no-hashes = The journal’s hashes are in the files that auditors and the secretariat are given: they can also tell of other alerts.
# (record line, with the files) “Next files” is a button.
audit-file-cut = There was no room for the entries after these. “Next files” gives them out.
# (button) The entries that had no room in the files.
audit-next-file = Next files

## What was done

# (record line, what was done)
deed-raised = raised
# (record line, what was done)
deed-addressed = addressed
# (record line, what was done)
deed-posted = posted
# (record line, what was done)
deed-not-posted = not posted in time
# (record line, what was done)
deed-card-deleted = message found deleted
# (record line, what was done)
deed-opened = content opened
# (record line, what was done)
deed-opened-exact = exact addresses opened
# (record line, what was done)
deed-objections-opened = objections opened
# (record line, what was done)
deed-states-opened = states opened
# (record line, what was done)
deed-share-asked = asked whether to share with another partner
# (record line, what was done)
deed-sharing-opened = question of sharing opened
# (record line, what was done)
deed-record-opened = record opened
# (record line, what was done)
deed-record-exported = record given out as a file
# (record line, what was done)
# $answer (Word) – the answer, such as Referral sent.
deed-answered = answered: { $answer }
# (record line, what was done)
# $result (Word) – the result, such as Removed.
# $numbers (Code) – numbers of locations, such as 3, 7-9.
deed-reported = reported, not verified: { $result }, { $numbers }
# (record line, what was done)
# $result (Word) – the result, such as Removed.
# $numbers (Code) – numbers of locations, such as 3, 7-9.
deed-verified = reported, verified: { $result }, { $numbers }
# (record line, what was done, without the result)
deed-result = result reported
# (record line, what was done)
# $concern (Word) – why, such as it would harm an investigation.
deed-objected = objected: { $concern }
# (record line, what was done)
deed-partner-objected = a partner objected
# (record line, what was done)
deed-lifted = objection lifted
# (record line, what was done)
deed-renewed = objection renewed
# (record line, what was done)
deed-ended = objection ended
# (record line, what was done)
deed-set-aside = objection overridden
# (record line, what was done)
deed-upheld = objection upheld
# (record line, what was done)
deed-undecided = objection not decided on in time
# (record line, what was done)
deed-no-objection = window closed, no objection recorded
# (record line, what was done)
deed-provider-received = provider’s receipt recorded
# (record line, what was done)
# $ground (Word) – one of the results, such as Impossible: force majeure.
deed-provider-hindered = provider’s hour paused: { $ground }
# (record line, what was done)
# $ground (Word) – one of the results, such as Impossible: force majeure.
deed-provider-unhindered = ceased: { $ground }
# (record line, what was done, without the reason)
deed-provider-paused = provider’s hour paused
# (record line, what was done, without the reason)
deed-provider-resumed = reason for the pause ceased
# (record line, what was done)
deed-provider-done = provider’s hour ended, all results reported
# (record line, what was done)
deed-provider-reopened = provider’s hour runs again, a result was corrected
# (record line, what was done)
deed-provider-missed = provider’s hour missed
# (record line, what was done)
deed-amended = amended
# (record line, what was done)
deed-withdrawn = withdrawn
# (record line, what was done)
deed-legal-missing = legal details overdue
# (record line, what was done)
deed-due-moved = deadlines computed anew: its calendar or zone had changed
# (record line, what was done)
deed-keys-anew = keys of locations made anew by newer rules
# (record line, what was done)
deed-mended = what could not be read was mended by the operator
# (record line, what was done)
deed-left-network = closed, as the partner left the network
# (record line, what was done)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
deed-struck = locations taken out: { $numbers }
# (record line, what was done, without the numbers)
deed-locations-out = locations taken out
# (record line, what was done)
deed-mistaken = taken out, as it was addressed by mistake
# (record line, what was done)
deed-back-in-network = open again, as the partner is back in the network
# (record line, what was done)
deed-raised-again = raised again after a withdrawal
# (record line, what was done)
deed-reminded = duty officers reminded
# (record line, what was done)
deed-missed-acknowledging = MISSED: not acknowledged in time
# (record line, what was done)
deed-missed-acting = MISSED: not done in time
# (record line, what was done, whichever deadline it was)
deed-missed = MISSED: a deadline
# (record line, what was done)
deed-unanswered = closed as not answered
# (record line, what was done)
# $level (Code) – the level of the ladder, from 1 to 3, such as 2.
deed-escalated = escalated, level { $level }
# (record line, what was done, without the level)
deed-escalated-at-all = escalated
# (record line, what was done)
# $why (Word) – by what, such as a new alert.
deed-rang-duty = duty officers rung: { $why }
# (record line, what was done)
# $why (Word) – by what, such as a new alert.
deed-rang-backup = backup officers rung: { $why }
# (record line, what was done)
# $why (Word) – by what, such as a new alert.
deed-rang-secretariat = secretariat rung: { $why }
# (record line, what was done, without the reason)
deed-duty-rung = duty officers rung
# (record line, what was done, without the reason)
deed-backup-rung = backup officers rung
# (record line, what was done, without the reason)
deed-secretariat-rung = secretariat rung
# (record, why somebody was rung)
rang-card = a new alert
# (record, why somebody was rung)
rang-waits = it was waiting for an answer
# (record, why somebody was rung)
rang-calls = partners to call
# (record, why somebody was rung)
rang-wait = told to wait
# (record, why somebody was rung)
rang-go-on = told to go on
# (record, why somebody was rung)
rang-changed = the alert changed
# (record, why somebody was rung)
rang-withdrawn = the alert was withdrawn
# (record, why somebody was rung)
rang-struck = something was taken out
# (record, why somebody was rung)
rang-objected = an objection
# (record, why somebody was rung)
rang-renew = an objection was about to end
# (record, why somebody was rung)
rang-undecided = an objection was not decided on
# (record, why somebody was rung)
rang-legal = legal details were due
# (record, why somebody was rung)
rang-hour = the provider’s hour was over
# (record, why somebody was rung)
rang-later = a partner answers late
# (record, why somebody was rung)
# $notice (Code) – the journal’s own word, such as restored.
rang-other = { $notice }
# (record line, what was done)
deed-check-chosen = next reminder chosen
# (record line, what was done)
deed-taken-back = acknowledgement taken back
# (record line, what was done)
deed-reopened = reopened
# (record line, what was done)
deed-handed = handed to a colleague
# (record line, what was done)
deed-noted = note for the next duty
# (record line, what was done)
deed-reached = reached by telephone
# (record line, what was done)
deed-not-reached = nobody answered the telephone
# (record line, what was done)
# $verb (Code) – the journal’s own word, such as restored.
deed-other = { $verb }
