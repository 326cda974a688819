### The record of one alert, for the issuer, the secretariat and auditors.

# (record line)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
audit-heading = Record of { $reference }
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
audit-journal = Journal
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
# (record line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
# $deed (Word) – what was done, such as content opened.
audit-entry-unnamed = { $at } · { $deed }
# (record, who did it)
# $user (Mention) – the officer, such as @Aiko.
audit-officer = { $user }
# (record, who did it)
audit-bot = the bot
# (record, who did it: whoever runs the bot, on its command line)
audit-operator = operator of the bot

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
# (record line, what was done)
deed-unanswered = closed as not answered
# (record line, what was done)
# $level (Code) – the level of the ladder, from 1 to 3, such as 2.
deed-escalated = escalated, level { $level }
# (record line, what was done)
# $why (Word) – by what, such as a new alert.
deed-rang-duty = duty officers rung: { $why }
# (record line, what was done)
# $why (Word) – by what, such as a new alert.
deed-rang-backup = backup officers rung: { $why }
# (record line, what was done)
# $why (Word) – by what, such as a new alert.
deed-rang-secretariat = secretariat rung: { $why }
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
