### Duty: who of a partner’s officers is on it, and how it is handed over. Read as one officer leaves and another comes.

## The command. Names and descriptions as in commands.ftl.

command-duty-name = duty
command-duty = Who is on duty for your contact point: take it, give it, end it
command-take-name = take
command-take = Take duty; without a time, until the day’s work is over
command-give-name = give
command-give = Give duty to a colleague, with what is open
command-end-name = end
command-end = End the duty, and hand over what is open
option-until-name = until
option-until = 2026-03-01 18:00, or 18:00, in your own time
option-duty-colleague = Who is on duty from now on

## Who is on duty

# $partner (Word) – whose duty.
duty-heading = Duty: { $partner }
# $who (Mention) – the officer.
# $since (Stamp) – since when.
# $until (Stamp) – until when.
# $left (Countdown) – the time left until then.
duty-held = On duty: { $who }, since { $since }, until { $until }, { $left }
duty-vacant = Nobody has taken duty. Alerts ring the duty role in any case.
# $at (Stamp) – until when.
# $local (LocalTime) – the same in the partner’s own zone.
duty-working-until = Working hours: now, until { $at } · { $local }
# $at (Stamp) – from when.
# $local (LocalTime) – the same in the partner’s own zone.
duty-working-from = Next working hours: from { $at } · { $local }
# $role (Mention) – the role of the backup officers.
duty-backup = Backup: { $role }
duty-no-backup = No backup officers
# On buttons, and above a list of people.
duty-take = Take duty
duty-give = Give duty to…
duty-end = End duty
# $until (Stamp) – until when.
# $left (Countdown) – the time left until then.
duty-taken = You are on duty until { $until }, { $left }.
# $who (Mention) – the colleague.
# $until (Stamp) – until when.
duty-given = { $who } is on duty from now on, until { $until }.
duty-ended = The duty is over.

## The hand-over, in the partner’s channel

# $who (Mention) – who was on duty.
hand-over-over = The duty of { $who } is over.
# $who (Mention) – who was on duty.
hand-over-ended = The duty of { $who } was ended.
# $who (Mention) – who was on duty.
# $to (Mention) – who is on duty now.
hand-over-given = { $who } has given duty to { $to }.
# $who (Mention) – who was on duty.
hand-over-lost = { $who } holds no role of this partner any more: the duty is vacant.
# Above the alerts that are open.
hand-over-still-open = HAND-OVER. This is open:
hand-over-nothing-open = Nothing is open.
# $text (Plain) – an officer’s own words for the next one.
hand-over-note = Note: { $text }
hand-over-note-hidden = There is a note: { COMMAND("follow-up show") } shows all of it.
# $count (Number) – how many.
hand-over-more-notes = More notes: { $count }. { COMMAND("follow-up show") } opens each.
# On a button: who presses it is on duty and takes on what is open.
hand-over-have-it = I have it
# Above the alerts to choose from, and a form’s title: at most 45 characters.
hand-over-add-note = Add a note…
# The label of its only input: at most 45 characters.
hand-over-note-label = What the next duty has to know
# $who (Mention) – the officer.
# $at (Stamp) – since when.
hand-over-has-it = { $who } has it, since { $at }.
# $when (Word) – the next working hour, on the partner’s own clocks: a day of the week, the date, the hour.
hand-over-no-duty-until = No next duty until { $when }.
# For the backup officers.
hand-over-unrelieved = Nobody has taken over the duty, and this is open. Backup officers: please take it on.
# $partner (Word) – whose duty.
hand-over-unrelieved-at = { $partner }: nobody has taken over the duty, and alerts of tiers 1 and 2 are open. Call this partner.
