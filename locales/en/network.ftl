### What would change in the network, and what to think of before it does. Each message but the warnings is one line of a
### list that an admin reads beside the file; values in code are the file’s own words.

## Whose entry

network-subject-secretariat = Secretariat
# Those who may read the journal, as the holders of a role.
network-subject-auditors = Auditors
# $partner (Word) – the partner’s name.
network-subject-partner = { $partner }
# $code (Code) – the two letters of a partner without a name in this language.
network-subject-stranger = Partner { $code }
# $group (Code) – the group’s code, such as EU.
network-subject-group = Group { $group }
# $route (Code) – the route’s name, as the admins gave it.
network-subject-route = Route { $route }

## Which part of it: a label before its value

network-part-name = name
network-part-languages = languages
network-part-zone = time zone
network-part-weekend = weekend
network-part-hours = hours
# Weekdays with other hours than the rest, such as a short Friday.
network-part-week = hours by weekday
# Dates on which the partner itself says what is worked: a day off, half a day, or a holiday that is worked.
network-part-dates = own dates
network-part-channel = channel
# The Discord role of the officers on duty.
network-part-duty-role = duty role
# The Discord role that is rung when nobody on duty answers.
network-part-backup-role = backup role
# Tiers for which the partner may be rung outside office hours.
network-part-wakes = woken for tiers
# The time of day at which its daily summary comes.
network-part-digest-at = digest at
# The value is true or false: whether a digest that has nothing to say is left out.
network-part-quiet-digest = empty digest left out
# The value is `digest` or `cards`: how it learns of alerts of tiers 3 and 4 that are for its information.
network-part-information = informed by
# The three that follow are what its urgent alerts say without its officers being asked.
network-part-authority = authority
network-part-legal-basis = legal basis
network-part-authorised-by = authorised by
# The TLP label of its urgent alerts.
network-part-urgent-label = label of urgent alerts
# The Discord role of the network’s admins.
network-part-admins = admins’ role
# The Discord role of those who may read the journal.
network-part-auditors = auditors’ role
network-part-members = members
network-part-kinds = kinds
network-part-tiers = tiers
network-part-grounds = grounds
network-part-platforms = platforms
# Where the platforms are established.
network-part-platform-countries = countries of platforms
network-part-content-languages = languages of the content
# Partners or groups that raise an alert.
network-part-issuers = issuers
# TLP labels; the label itself is never translated.
network-part-labels = sharing labels
network-part-purpose = purpose
# Whom the route names.
network-part-addressees = addressees

## What it is set to

# In the place of a value where there is none.
network-setting-nothing = none
# $words (Code) – one value or several, as the file has them.
network-setting-words = { $words }
# $place (Mention) – a channel or a role.
network-setting-place = { $place }
# $partners (List) – their names.
network-setting-partners = { $partners }
# $part (Word) – which part.
# $setting (Word) – what it is set to.
network-fact = { $part } { $setting }

## The lines

network-unchanged = Nothing would change.
# $subject (Word) – who or what is new.
# $facts (List) – its parts with their values.
network-added = Added: { $subject } ({ $facts })
# $subject (Word) – who or what.
# $facts (List) – its parts with their values.
network-stands = { $subject }: { $facts }
# $subject (Word) – who or what goes.
network-removed = Removed: { $subject }
# $subject (Word) – whose entry.
# $part (Word) – which part.
# $was (Word) – the value now.
# $is (Word) – the value that it will have. The arrow points to it: where a language is read from the right, it is ←.
network-changed = { $subject }: { $part } { $was } → { $is }
# $subject (Word) – whose. The number is never shown.
network-hotline-changed = { $subject }: hotline changed
# $subject (Word) – the group.
# $partners (List) – who joins.
network-joined = { $subject }: added { $partners }
# $subject (Word) – the group.
# $partners (List) – who leaves.
network-left = { $subject }: removed { $partners }
# $was (Code) – the names of the routes in their order now.
# $is (Code) – in the order that they will have.
network-reordered = Order of the routes: { $was } → { $is }

## Warnings: nothing is refused for them

# $role (Mention) – the role.
network-warning-not-yours = You do not have { $role }, which would be the admins’ role: once this is applied, only those who have it can change the network.
network-warning-no-admins = This file has no secretariat: once it is applied, nobody can change the network on Discord any more, only the operator on the bot’s machine.
network-warning-emptied = This file has no partners: all of them would leave, and nobody would receive an alert.
# $channel (Mention) – the channel.
# $was (Word) – whose it is now.
# $is (Word) – whose it would be.
network-warning-cards-stay = { $channel } was the channel of { $was }: its cards stay there and go on changing, and { $is } would read them. Give { $is } a channel of its own.
# $role (Mention) – the role.
# $holders (List) – partners, or the secretariat and the auditors.
network-warning-shared-role = { $role } is the role of several: { $holders }. Whoever has it acts for each of them.
# $partners (List) – those who may be rung at night.
network-warning-nobody-next = Rung at night, but without a backup role and a hotline: { $partners }. If nobody answers there, only the secretariat is left.
# $group (Word) – the group.
network-warning-empty-group = { $group } has no members: whoever names it addresses nobody.
# $partners (List) – partners whom no route addresses.
network-warning-unaddressed = No route addresses: { $partners }. An alert reaches them only if its issuer adds them by hand.
# $subject (Word) – whom the role is to ring.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role.
network-warning-role-gone = { $subject }: { $part } { $role } is not on the server and rings nobody.
# $subject (Word) – whom the role is to ring.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role.
network-warning-role-mute = { $subject }: { $part } { $role } rings nobody, as not everyone may mention it. Allow that in the server’s settings.
# $subject (Word) – a partner that leaves.
# $count (Number) – how many alerts.
network-warning-still-asked = Alerts on which { $subject } is still asked to act: { $count }. Once this is applied, nobody there is rung for them.
