### The record of one alert, for the issuer, the secretariat and auditors.

# $reference (Code) – the alert’s reference.
audit-heading = Record of { $reference }
# $partner (Word) – who.
# $purpose (Word) – for which purpose.
# $why (List) – by which rules, or by whose hand.
audit-addressed = { $partner }. { $purpose }. Why: { $why }.
# $rule (Code) – the rule’s name.
# $target (Code) – the code of a partner or group that the rule names.
audit-why-rule = rule { $rule } names { $target }
# $target (Code) – the code that the issuer wrote.
audit-why-issuer = the issuer wrote { $target }
audit-not-posted = Not posted yet
# $at (Stamp) – when.
audit-posted = Posted { $at }
# $by (Mention) – the officer.
# $at (Stamp) – when.
audit-acknowledged = Acknowledged by { $by }, { $at }
# $answer (Word) – the answer.
# $by (Mention) – the officer.
# $at (Stamp) – when.
audit-answered = { $answer }, by { $by }, { $at }
# $reason (Plain) – a reason or note, as it was written.
audit-reason = In its words: { $reason }
# $at (Stamp) – when.
audit-closed = Closed { $at }
audit-journal = Journal
# $at (Stamp) – when.
# $deed (Word) – what was done.
# $actor (Word) – who did it.
audit-entry = { $at } · { $deed } · { $actor }
# $at (Stamp) – when.
# $deed (Word) – what was done.
# $partner (Word) – the partner that it concerns.
# $actor (Word) – who did it.
audit-entry-of = { $at } · { $deed } · { $partner } · { $actor }
# $at (Stamp) – when.
# $deed (Word) – what was done.
audit-entry-unnamed = { $at } · { $deed }
# $user (Mention) – the officer.
audit-officer = { $user }
audit-bot = the bot

## What was done

deed-raised = raised
deed-addressed = addressed
deed-posted = posted
deed-not-posted = not posted in time
deed-card-deleted = message found deleted
deed-opened = content opened
deed-opened-exact = exact addresses opened
deed-objections-opened = objections opened
deed-states-opened = states opened
deed-share-asked = asked whether to share with another partner
deed-sharing-opened = question of sharing opened
deed-record-opened = record opened
# $answer (Word) – the answer.
deed-answered = answered: { $answer }
# $result (Word) – the result.
# $numbers (Code) – numbers of locations, such as 3, 7-9.
deed-reported = reported, not verified: { $result }, { $numbers }
# $result (Word) – the result.
# $numbers (Code) – numbers of locations, such as 3, 7-9.
deed-verified = reported, verified: { $result }, { $numbers }
# $concern (Word) – why.
deed-objected = objected: { $concern }
deed-partner-objected = a partner objected
deed-lifted = objection lifted
deed-renewed = objection renewed
deed-ended = objection ended
deed-set-aside = objection set aside
deed-upheld = objection upheld
deed-undecided = objection not decided on in time
deed-no-objection = window closed, no objection recorded
deed-provider-received = provider’s receipt recorded
# $ground (Word) – one of the results.
deed-provider-hindered = provider’s hour paused: { $ground }
# $ground (Word) – one of the results.
deed-provider-unhindered = ceased: { $ground }
deed-provider-done = provider’s hour ended, all results reported
deed-provider-missed = provider’s hour missed
deed-amended = amended
deed-withdrawn = withdrawn
deed-legal-missing = legal details overdue
deed-due-moved = deadlines computed anew: its calendar or zone had changed
deed-reminded = duty officers reminded
deed-missed-acknowledging = MISSED: not acknowledged in time
deed-missed-acting = MISSED: not done in time
# $level (Code) – the level of the ladder, from 1 to 3.
deed-escalated = escalated, level { $level }
deed-check-chosen = next check chosen
deed-taken-back = acknowledgement taken back
deed-reopened = reopened
deed-handed = handed to a colleague
deed-noted = note for the next duty
deed-reached = reached by telephone
deed-not-reached = nobody answered the telephone
# $verb (Code) – the journal’s own word.
deed-other = { $verb }
