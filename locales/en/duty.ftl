### Duty: who of a partner’s officers is on it, and how it is handed over. Read as one officer leaves and another comes.

## The command. Names and descriptions as in commands.ftl.

# (command name)
command-duty-name = duty
# (command description)
command-duty = Who is on duty for your contact point: take it, give it, end it
# (command name)
command-take-name = take
# (command description)
command-take = Take duty; without a time, until the day’s work is over
# (command name)
command-give-name = give
# (command description)
command-give = Give duty to a colleague, with what is open
# (command name)
command-end-name = end
# (command description)
command-end = End the duty, and hand over what is open
# (option name)
option-until-name = until
# (option description)
option-until = 2026-03-01 18:00, or 18:00, in your own time
# (option description)
option-duty-colleague = Who is on duty from now on

## Who is on duty

# (private reply, line)
# $partner (Word) – whose duty, such as Japan.
duty-heading = Duty: { $partner }
# (private reply, line)
# $who (Mention) – the officer, such as @Aiko.
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
# $until (Deadline) – until when, such as 09:05 · in 2 hours.
duty-held = On duty: { $who } · since: { $since } · until: { $until }
# (private reply, line)
duty-vacant = Nobody is on duty. Alerts still ring the duty role.
# (private reply, line)
# $at (Stamp) – until when, such as 12/03/2026, 09:05.
# $local (LocalTime) – the same in the partner’s own zone, such as 2026-03-12 18:05 UTC+09:00.
duty-working-until = Working hours: now, until { $at } · { $local }
# (private reply, line)
# $at (Stamp) – from when, such as 12/03/2026, 09:05.
# $local (LocalTime) – the same in the partner’s own zone, such as 2026-03-12 18:05 UTC+09:00.
duty-working-from = Next working hours: from { $at } · { $local }
# (private reply and hand-over, line)
# $role (Mention) – the role of the backup officers, such as @JP duty.
duty-backup = Backup: { $role }
# (private reply and hand-over, line)
duty-no-backup = No backup officers
# (button)
duty-take = Take duty
# (select)
duty-give = Give duty to…
# (button)
duty-end = End duty
# (receipt)
# $until (Deadline) – until when, such as 09:05 · in 2 hours.
duty-taken = You are on duty. Until: { $until }
# (receipt)
# $who (Mention) – the colleague, such as @Aiko.
# $until (Stamp) – until when, such as 12/03/2026, 18:00.
duty-given = On duty from now on: { $who }, until { $until }.
# (receipt)
duty-ended = The duty is over.

## The hand-over, in the partner’s channel

# (hand-over line)
# $who (Mention) – who was on duty, such as @Aiko.
hand-over-over = Duty over: { $who }
# (hand-over line)
# $who (Mention) – who was on duty, such as @Aiko.
hand-over-ended = Duty ended: { $who }
# (hand-over line)
# $who (Mention) – who was on duty, such as @Aiko.
# $to (Mention) – who is on duty now, such as @Haruto.
hand-over-given = Duty handed over: { $who } → { $to }
# (hand-over line)
# $who (Mention) – who was on duty, such as @Aiko.
hand-over-lost = No longer holding a role of this partner: { $who }. The duty is vacant.
# (hand-over line) Above the alerts that are open.
hand-over-still-open = HAND-OVER. This is open:
# (hand-over line)
hand-over-nothing-open = Nothing is open.
# (hand-over line)
# $text (Plain) – an officer’s own words for the next one, such as Waiting for the prosecutor.
hand-over-note = Note: { $text }
# (hand-over line)
hand-over-note-hidden = There is a note. To read all of it: “Help” → “Follow-up…”.
# (hand-over line)
# $count (Number) – how many, such as 3.
hand-over-more-notes = More notes: { $count }. To open one: “Help” → “Follow-up…”.
# (button in two languages) Who presses it is on duty and takes on what is open.
hand-over-have-it = Take over
# (select, form title, at most 45 characters) Above the alerts to choose from.
hand-over-add-note = Add a note…
# (form input, at most 45 characters)
hand-over-note-label = What the next duty has to know
# (hand-over line)
# $who (Mention) – the officer, such as @Aiko.
# $at (Stamp) – since when, such as 12/03/2026, 09:05.
hand-over-has-it = Taken over: { $who }, { $at }.
# (hand-over line)
# $when (Word) – the next working hour, on the partner’s own clocks, such as Mon 2026-03-02 09:00.
hand-over-no-duty-until = No next duty until { $when }.
# (hand-over line) For the backup officers.
hand-over-unrelieved = Nobody has taken over the duty, and this is open. Backup officers: please take it on.
# (hand-over line)
# $partner (Word) – whose duty, such as Japan.
hand-over-unrelieved-at = { $partner }: nobody has taken over the duty, and alerts of tiers 1 and 2 are open. Call this partner.
