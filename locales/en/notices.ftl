### What the bot says of its own accord beside cards. What rings is read at 3 am on a phone: reference, tier, deadline, no more.

# (ring, heading) Above the alerts, each with its tier and deadline.
notice-ring = Please acknowledge
# (ring line) Above alerts of which some are acknowledged, or are for consultation.
notice-ring-waits = This waits for you
# (ring line)
# $count (Number) – how many more alerts wait, such as 3.
notice-ring-more = And { $count } more: “Inbox”.
# (notice)
notice-go-on = PROCEED. No objection remains.
# (notice) The objection was overridden, not lifted.
notice-go-on-decided = PROCEED. The issuer has overridden the objection.
# (notice) For the objector.
# $at (Stamp) – when the issuer decided, such as 12/03/2026, 09:05.
notice-set-aside = The issuer has overridden your objection and lets the others proceed: { $at }.
# (notice)
notice-changed = CHANGED since you acknowledged it. Read it again and acknowledge it.
# (notice)
notice-stop = STOP. The issuer has withdrawn this alert.
# (notice) The issuer has taken locations out again.
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
notice-struck = TAKEN OUT by the issuer: { $numbers }. Do nothing about these locations.
# (notice) Under the closest label not even numbers are named.
notice-struck-closest = The issuer has taken something out of this alert. “Show alert” says what.
# (notice) For a partner that was addressed by mistake, and taken out.
notice-mistaken = STOP. You were addressed by mistake: nothing is asked of you.
# (notice) Below one of the two before, for who has done something already.
notice-undo = What you did may have to be undone: contact the provider.
# (notice) Under the closest label nobody is named.
notice-not-posted-closest = A card could not be posted in time. “Show states” says whose. Reach that partner another way.
# (notice)
# $at (Deadline) – until when the issuer has to decide, such as 09:05 · in 2 hours.
notice-objected-urgent = A partner objects. Nothing stops by itself. Decide by: { $at }
# (notice)
notice-objected = A partner objects. Those asked to act have been told to wait. “Objections” shows who and why.
# (notice) For the issuer, again: it has not decided in time.
# $at (Deadline) – until when it had to decide, such as 09:05 · in 2 hours.
notice-undecided = NOT DECIDED. A partner objects. Decide now. Your decision was due: { $at }
# (notice) For the secretariat.
notice-undecided-secretariat = The issuer has not decided in time on an objection. Reach the issuer another way.
# (notice) For the objector.
# $at (Deadline) – when the objection ends, such as 09:05 · in 2 hours.
notice-renew = Renew your objection? It ends: { $at }
# (notice) For the issuer, without a sound.
notice-no-objection = Every window has closed: no objection recorded. Silence is not consent.
# (notice) To an issuer, once, when a partner is taken out of the network.
# $partner (Word) – who has left, such as Japan.
# $count (Number) – how many asks of the reader’s alerts are closed by that, such as 3.
notice-partner-left = No longer in the network: { $partner }. Asks of yours that are closed with that: { $count }. The boards show which.
# (notice)
# $partner (Word) – who raised the same content without knowing of your alert, such as Japan.
notice-share-wanted = The same content was raised by: { $partner }. This partner does not know of your alert. Share it?
# (notice) Under the closest label nobody is named.
notice-share-wanted-closest = Another partner has raised the same content, and does not know of your alert. “Show partner” says which. Share it?
# (notice)
# $at (Deadline) – the deadline, such as 09:05 · in 2 hours.
notice-legal-due = Authority and legal basis are still to follow. By: { $at }
# (notice) For the issuer. Its reason is behind the button “Show states”.
# $partner (Word) – who, such as Japan.
# $at (Stamp) – when it will answer, such as 12/03/2026, 09:05.
notice-later = Answers after its deadline: { $partner }, { $at }. “Show states” says why.
# (notice) For the issuer. Under the closest label nobody is named.
notice-later-closest = A partner answers after its deadline. “Show states” says which, and why.
# (pinned panel) The pinned message in each partner’s channel, above its buttons.
notice-panel = What do you want to do? These buttons work day and night. Only you see the answers.
# (pinned panel) The pinned message in the secretariat’s channel, above its buttons.
notice-panel-secretariat = The network at a glance, and what changes it. These buttons work day and night. Only you see the answers.
