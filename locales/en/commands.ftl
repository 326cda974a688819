### Commands and options as Discord lists them: a name, and what it is for in at most 100 characters.
### A name is one word in small letters, of at most 32, without blanks; no two options of a command share one. The
### English names are fixed: leave them as they are.

# (command name)
command-alert-name = alert
# (command description)
command-alert = Raise, find and change alerts
# (command name)
command-raise-name = raise
# (command description)
command-raise = Raise an alert; nothing is sent before you have seen who gets it
# (command name)
command-urgent-name = urgent
# (command description)
command-urgent = Raise an urgent alert from one address; the legal details may follow within the hour
# (command name)
command-drafts-name = drafts
# (command description)
command-drafts = Drafts of your contact point that are not sent yet

# (option name) A web address.
option-url-name = url
# (option description)
option-url = The address of the content, as it is or defanged
# (option name) What is happening: chosen from a list.
option-situation-name = situation
# (option description)
option-situation = What is happening
# (option name) Codes of partners and groups, as they are typed.
option-to-name = to
# (option description)
option-to = Whom to address as well, or not: EU, JP, -HU

# (command name)
command-amend-name = amend
# (command description)
command-amend = Add locations to an alert of yours, or change its words
# (command name)
command-widen-name = widen
# (command description)
command-widen = Address further partners; nobody is before you have seen who
# (command name)
command-withdraw-name = withdraw
# (command description)
command-withdraw = Withdraw an alert of yours
# (command name)
command-show-name = show
# (command description)
command-show = Show an alert as it is now
# (command name)
command-find-name = find
# (command description)
command-find = Find alerts by a reference or an address
# (command name)
command-list-name = list
# (command description)
command-list = The latest alerts that your contact point may see
# (command name)
command-inbox-name = inbox
# (command description)
command-inbox = What your contact point owes, the earliest due first
# (command name)
command-audit-name = audit
# (command description)
command-audit = The record of an alert: who was addressed and why, what was done and opened
# (command name)
command-network-name = network
# (command description)
command-network = Partners, groups and rules as a file
# (command name)
command-apply-name = apply
# (command description)
command-apply = Apply a network file; the changes are shown first
# (command name)
command-export-name = export
# (command description)
command-export = The network in force, as a file
# (command name)
command-digest-name = digest
# (command description)
command-digest = The daily summary in your channel
# (command name)
command-now-name = now
# (command description)
command-now = Post today’s digest in the channel at once
# (command name)
command-preview-name = preview
# (command description)
command-preview = When the next digest comes, and what it would say now
# (command name)
command-channels-name = channels
# (command description)
command-channels = Where nothing can be posted, and trying again
# (command name)
command-route-name = route
# (command description)
command-route = The rules by which partners are addressed
# (command name)
command-test-name = test
# (command description)
command-test = Try the rules on an alert that is only described
# (command name)
command-coverage-name = coverage
# (command description)
command-coverage = Hours in the next two weeks when a tier 1 alert would ring nobody
# (command name)
command-figures-name = figures
# (command description)
command-figures = How fast asks were acknowledged, what is open, and alerts by tier: a chart and its numbers
# (command name)
command-help-name = help
# (command description)
command-help = What you may do here
# (command name)
command-follow-up-name = follow-up
# (command description)
command-follow-up = What your contact point owes on an alert: its history, next reminder, who keeps it
# (command name)
command-snooze-name = snooze
# (command description)
command-snooze = Be reminded at another time; the deadline stays as it is
# (command name)
command-hand-name = hand
# (command description)
command-hand = Hand it to a colleague
# (command name)
command-note-name = note
# (command description)
command-note = What the next duty has to know of it

# (option name)
option-reference-name = reference
# (option description)
option-reference = The reference of an alert, such as FR-7K3QX
# (option name)
option-what-name = what
# (option description)
option-what = A reference, or an address as it is or defanged
# (option name)
option-file-name = file
# (option description)
option-file = The file, in TOML
# (option name)
option-kind-name = kind
# (option description)
option-kind = What kind of alert
# (option name)
option-tier-name = tier
# (option description)
option-tier = How urgent
# (option name)
option-label-name = label
# (option description)
option-label = How far it may be shared
# (option name)
option-ground-name = ground
# (option description)
option-ground = Why it is terrorist content, in law
# (option name)
option-platform-name = platform
# (option description)
option-platform = Where the content is
# (option name)
option-language-name = language
# (option description)
option-language = Language of the content, such as ar
# (option name)
option-issuer-name = issuer
# (option description)
option-issuer = The partner that raises it, such as FR
# (option name)
option-when-name = when
# (option description)
option-when = 2026-03-01 09:05, or 09:05, in your own time
# (option name)
option-reason-name = reason
# (option description)
option-reason = Why then, for your colleagues
# (option name)
option-colleague-name = colleague
# (option description)
option-colleague = Who keeps it from now on
# (option name)
option-text-name = text
# (option description)
option-text = In your words
# (option name)
option-partner-name = partner
# (option description)
option-partner = The partner, such as FR
# (command name)
command-history-name = history
# (command description)
command-history = What was changed in the network, by whom and why
# (option name)
option-route-name = route
# (option description)
option-route = The route, by its name
# (option name)
option-person-name = person
# (option description)
option-person = Who made the change
# (option name)
option-since-name = since
# (option description)
option-since = From when on, such as 2026-11-29 09:05
