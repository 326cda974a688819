### What the bot says of its own accord beside cards. What rings is read at 3 am on a phone: reference, tier, deadline, no more.

# Above the alerts, each with its tier and deadline.
notice-ring = Please acknowledge
# $count (Number) – how many more alerts wait.
notice-ring-more = And { $count } more: “Inbox”.
notice-go-on = GO ON. No objection stands any more.
notice-changed = CHANGED since you acknowledged it. Read it again and acknowledge it.
notice-stop = STOP. The issuer has withdrawn it. Do nothing more.
# $partner (Word) – whose channel.
notice-not-posted = The card could not be posted in time for: { $partner }. Reach this partner another way.
# Under the closest label nobody is named.
notice-not-posted-closest = A card could not be posted in time. “Show states” says whose. Reach that partner another way.
# $at (Stamp) – until when the issuer has to decide.
# $left (Countdown) – the time left.
notice-objected-urgent = A partner objects. Nothing stops by itself: decide by { $at }, { $left }.
notice-objected = A partner objects. Those asked to act have been told to wait. “Objections” shows who and why.
# For the issuer, again: it has not decided in time.
# $at (Stamp) – until when it had to decide.
# $left (Countdown) – how long ago.
notice-undecided = NOT DECIDED. A partner objects, and your decision was due { $at }, { $left }. Decide now.
# For the secretariat.
notice-undecided-secretariat = The issuer has not decided in time on an objection. Reach the issuer another way.
# For the objector.
# $at (Stamp) – when the objection ends.
# $left (Countdown) – the time left.
notice-renew = Your objection ends { $at }, { $left }. Renew it?
# For the issuer, without a sound.
notice-no-objection = Every window has closed: no objection recorded. Silence is no consent.
# $partner (Word) – who raised the same content without knowing of your alert.
notice-share-wanted = The same content was raised by: { $partner }. This partner does not know of your alert. Share it?
# Under the closest label nobody is named.
notice-share-wanted-closest = Another partner has raised the same content, and does not know of your alert. “Show partner” says which. Share it?
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
notice-legal-due = Authority and legal basis are still to follow, by { $at }, { $left }.
# The pinned message in each channel, above its buttons.
notice-panel = What do you want to do? These buttons work day and night. Only you see the answers.
