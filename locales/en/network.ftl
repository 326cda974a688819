### What would change in the network, and what to think of before it does. Each message but the warnings is one line of a
### list that an admin reads beside the file; values in code are the file’s own words.

## Whose entry

# (private list of changes, whose entry)
network-subject-secretariat = Secretariat
# (private list of changes, whose entry) Those who may read the journal, as the holders of a role.
network-subject-auditors = Auditors
# (private list of changes, whose entry) What is so of every ask.
network-subject-asks = Asks
# (private list of changes, whose entry)
# $partner (Word) – the partner’s name, such as Japan.
network-subject-partner = { $partner }
# (private list of changes, whose entry)
# $code (Code) – the two letters of a partner without a name in this language, such as QQ.
network-subject-stranger = Partner { $code }
# (private list of changes, whose entry)
# $group (Code) – the group’s code, such as EU.
network-subject-group = Group { $group }
# (private list of changes, whose entry)
# $route (Code) – the route’s name, as the admins gave it, such as eu-crisis.
network-subject-route = Route { $route }

## Which part of it: a label before its value

# (private list of changes, label before a value)
network-part-name = name
# (private list of changes, label before a value)
network-part-languages = languages
# (private list of changes, label before a value)
network-part-zone = time zone
# (private list of changes, label before a value)
network-part-weekend = weekend
# (private list of changes, label before a value)
network-part-hours = hours
# (private list of changes, label before a value) Weekdays with other hours than the rest, such as a short Friday.
network-part-week = hours by weekday
# (private list of changes, label before a value) Dates on which the partner itself says what is worked: a day off,
# half a day, or a holiday that is worked.
network-part-dates = own dates
# (private list of changes, label before a value)
network-part-channel = channel
# (private list of changes, label before a value) The Discord role of the officers on duty.
network-part-duty-role = duty role
# (private list of changes, label before a value) The Discord role that is rung when nobody on duty answers.
network-part-backup-role = backup role
# (private list of changes, label before a value) Tiers for which the partner may be rung outside office hours.
network-part-wakes = woken for tiers
# (private list of changes, label before a value) The time of day at which its daily summary comes.
network-part-digest-at = digest at
# (private list of changes, label before a value) The value is true or false: whether a digest that has nothing to say
# is left out.
network-part-quiet-digest = empty digest left out
# (private list of changes, label before a value) The value is `digest` or `cards`: how it learns of alerts of tiers 3
# and 4 that are for its information.
network-part-information = informed by
# (private list of changes, label before a value) The three that follow are what its urgent alerts say without its
# officers being asked.
network-part-authority = authority
# (private list of changes, label before a value)
network-part-legal-basis = legal basis
# (private list of changes, label before a value)
network-part-authorised-by = authorised by
# (private list of changes, label before a value) The TLP label of its urgent alerts.
network-part-urgent-label = label of urgent alerts
# (private list of changes, label before a value) The Discord role of the network’s admins.
network-part-admins = admins’ role
# (private list of changes, label before a value) The Discord role of those who may read the journal.
network-part-auditors = auditors’ role
# (private list of changes, label before a value) How long after its last deadline an ask is closed that nobody answered.
network-part-end-after = closed, if not answered, after
# (private list of changes, label before a value)
network-part-members = members
# (private list of changes, label before a value)
network-part-kinds = kinds
# (private list of changes, label before a value)
network-part-tiers = tiers
# (private list of changes, label before a value)
network-part-grounds = grounds
# (private list of changes, label before a value)
network-part-platforms = platforms
# (private list of changes, label before a value) Where the platforms are established.
network-part-platform-countries = countries of platforms
# (private list of changes, label before a value)
network-part-content-languages = languages of the content
# (private list of changes, label before a value) Partners or groups that raise an alert.
network-part-issuers = issuers
# (private list of changes, label before a value) TLP labels; the label itself is never translated.
network-part-labels = sharing labels
# (private list of changes, label before a value)
network-part-purpose = purpose
# (private list of changes, label before a value) Whom the route names.
network-part-addressees = addressees

## What it is set to

# (private list of changes, value) In the place of a value where there is none.
network-setting-nothing = none
# (private list of changes, value)
# $words (Code) – one value or several, as the file has them, such as 1, 2.
network-setting-words = { $words }
# (private list of changes, value)
# $place (Mention) – a channel or a role, such as #japan.
network-setting-place = { $place }
# (private list of changes, value)
# $partners (List) – their names, such as France, Japan and Georgia.
network-setting-partners = { $partners }
# (private list of changes, line)
# $part (Word) – which part, such as duty role.
# $setting (Word) – what it is set to, such as 1, 2.
network-fact = { $part } { $setting }

## The lines

# (private list of changes, line)
network-unchanged = Nothing would change.
# (private list of changes, line)
# $subject (Word) – who or what is new, such as Japan.
# $facts (List) – its parts with their values, such as duty role @JP duty, zone Asia/Tokyo.
network-added = Added: { $subject } ({ $facts })
# (private list of changes, line)
# $subject (Word) – who or what, such as Japan.
# $facts (List) – its parts with their values, such as duty role @JP duty, zone Asia/Tokyo.
network-stands = { $subject }: { $facts }
# (private list of changes, line)
# $subject (Word) – who or what goes, such as Japan.
network-removed = Removed: { $subject }
# (private list of changes, line)
# $subject (Word) – whose entry, such as Japan.
# $part (Word) – which part, such as duty role.
# $was (Word) – the value now, such as 1.
# $is (Word) – the value that it will have, such as 1, 2. The arrow points to it, from the right ←.
network-changed = { $subject }: { $part } { $was } → { $is }
# (private list of changes, line)
# $subject (Word) – whose, such as Japan. The number is never shown.
network-hotline-changed = { $subject }: hotline changed
# (private list of changes, line)
# $subject (Word) – the group, such as Group EU.
# $partners (List) – who joins, such as France, Japan and Georgia.
network-joined = { $subject }: added { $partners }
# (private list of changes, line)
# $subject (Word) – the group, such as Group EU.
# $partners (List) – who leaves, such as France, Japan and Georgia.
network-left = { $subject }: removed { $partners }
# (private list of changes, line)
# $was (Code) – the names of the routes in their order now, such as eu, crisis.
# $is (Code) – in the order that they will have, such as crisis, eu.
network-reordered = Order of the routes: { $was } → { $is }

## Warnings: nothing is refused for them

# (private list of changes, warning)
# $role (Mention) – the role, such as @JP duty.
network-warning-not-yours = The admins’ role would be one that you do not have: { $role }. Once this is applied, only those who have it can change the network.
# (private list of changes, warning)
network-warning-no-admins = This file has no secretariat: once it is applied, nobody can change the network on Discord any more, only the operator on the bot’s machine.
# (private list of changes, warning)
network-warning-emptied = This file has no partners: all of them would leave, and nobody would receive an alert.
# (private list of changes, warning)
# $channel (Mention) – the channel, such as #japan.
# $was (Word) – whose it is now, such as Japan.
# $is (Word) – whose it would be, such as France.
network-warning-cards-stay = Channel that changes hands: { $channel } · until now: { $was } · from now on: { $is }. The cards that are there stay and go on changing, and are read by its new holder. Each needs a channel of its own.
# (private list of changes, warning)
# $role (Mention) – the role, such as @JP duty.
# $holders (List) – partners, or the secretariat and the auditors, such as France and the secretariat.
network-warning-shared-role = Role of several: { $role } · { $holders }. Whoever has it acts for each of them.
# (private list of changes, warning)
# $partners (List) – those who may be rung at night, such as France, Japan and Georgia.
network-warning-nobody-next = Rung at night, but without a backup role and a hotline: { $partners }. If nobody answers there, only the secretariat is left.
# (private list of changes, warning)
# $partners (List) – who, such as France, Japan and Georgia.
network-warning-same-role = Backup role the same as the duty role: { $partners }. Level 2 rings nobody else.
# (private list of changes, warning)
# $group (Word) – the group, such as Group EU.
network-warning-empty-group = Without members: { $group }. Whoever names it addresses nobody.
# (private list of changes, warning)
# $partners (List) – partners whom no route addresses, such as France, Japan and Georgia.
network-warning-unaddressed = No route addresses: { $partners }. An alert reaches them only if its issuer adds them by hand.
# (private list of changes, warning)
# $subject (Word) – a partner, such as Egypt.
# $zone (Word) – the zone that its file names, such as Europe/Athens.
# $own (List) – zones of its country, such as Africa/Cairo.
network-warning-foreign-zone = { $subject } · time zone of another country: { $zone }. Its own: { $own }.
# (private list of changes, warning)
# $subject (Word) – whom the role is to ring, such as Japan.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role, such as @JP duty.
network-warning-role-gone = { $subject } · { $part } { $role }: not on the server. Nobody is rung.
# (private list of changes, warning)
# $subject (Word) – whom the role is to ring, such as Japan.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role, such as @JP duty.
network-warning-role-mute = { $subject } · { $part } { $role }: not everyone may mention it. Nobody is rung. Allow that in the server’s settings.
# (private list of changes, warning)
# $subject (Word) – whom the role is to ring, such as Japan.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role, such as @JP duty.
network-warning-role-empty = { $subject } · { $part } { $role }: nobody holds it. Nobody is rung.
# (private list of changes, warning)
# $subject (Word) – a partner that leaves, such as Japan.
# $count (Number) – how many alerts, such as 3.
network-warning-still-asked = Alerts with an open ask: { $count } · partner: { $subject }. Once this is applied they are closed, and their issuers are told.
# (private list of changes, warning)
# $subject (Word) – a partner that joins, such as Japan.
# $count (Number) – how many alerts, such as 3.
network-warning-unseen = Open alerts to groups of a partner that joins, which it does not see: { $count }. Partner: { $subject }. Issuers may add it.
# (private list of changes, warning)
# $subject (Word) – a partner that comes back, such as Japan.
# $count (Number) – how many alerts, such as 3.
network-warning-returns = Alerts that a partner was addressed with before it left, and sees again: { $count }. Partner: { $subject }.
