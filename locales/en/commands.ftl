### Commands and options as Discord lists them: a name, and what it is for in at most 100 characters.
### A name is one word in small letters, of at most 32, without blanks; no two options of a command share one. The
### English names are fixed: leave them as they are.

command-alert-name = alert
command-alert = Raise, find and change alerts
command-raise-name = raise
command-raise = Raise an alert; nothing is sent before you have seen who gets it
command-urgent-name = urgent
command-urgent = Raise an urgent alert from one address; the legal details may follow within the hour
command-drafts-name = drafts
command-drafts = Drafts of your contact point that are not sent yet

# A web address.
option-url-name = url
option-url = The address of the content, as it is or defanged
# What is happening: chosen from a list.
option-situation-name = situation
option-situation = What is happening
# Codes of partners and groups, as they are typed.
option-to-name = to
option-to = Whom to address as well, or not: EU, JP, -HU

command-amend-name = amend
command-amend = Add locations to an alert of yours, or change its words
command-widen-name = widen
command-widen = Address further partners; nobody is before you have seen who
command-withdraw-name = withdraw
command-withdraw = Withdraw an alert of yours
command-show-name = show
command-show = Show an alert as it is now
command-find-name = find
command-find = Find alerts by a reference or an address
command-list-name = list
command-list = The latest alerts that your contact point may see
command-inbox-name = inbox
command-inbox = What your contact point owes, the earliest due first
command-audit-name = audit
command-audit = The record of an alert: who was addressed and why, what was done and opened
command-network-name = network
command-network = Partners, groups and rules as a file
command-apply-name = apply
command-apply = Put a file in force; the difference is shown first
command-export-name = export
command-export = The network in force, as a file
command-digest-name = digest
command-digest = The daily summary in your channel
command-now-name = now
command-now = Post today’s digest in the channel at once
command-preview-name = preview
command-preview = When the next digest comes, and what it would say now
command-channels-name = channels
command-channels = Where nothing can be posted, and trying again
command-route-name = route
command-route = The rules by which partners are addressed
command-test-name = test
command-test = Try the rules on an alert that is only described
command-coverage-name = coverage
command-coverage = When an alert of tier 1 would ring nobody in the next two weeks
command-help-name = help
command-help = What you may do here
command-follow-up-name = follow-up
command-follow-up = What your contact point owes on an alert: its history, next check, who keeps it
command-snooze-name = snooze
command-snooze = Be asked again at another time; the deadline stays as it is
command-hand-name = hand
command-hand = Hand it to a colleague
command-note-name = note
command-note = What the next duty has to know of it

option-reference-name = reference
option-reference = The reference of an alert, such as FR-7K3QX
option-what-name = what
option-what = A reference, or an address as it is or defanged
option-file-name = file
option-file = The file, in TOML
option-kind-name = kind
option-kind = What kind of alert
option-tier-name = tier
option-tier = How urgent
option-label-name = label
option-label = How far it may be shared
option-ground-name = ground
option-ground = Why it is terrorist content, in law
option-platform-name = platform
option-platform = Where the content is
option-language-name = language
option-language = Language of the content, such as ar
option-issuer-name = issuer
option-issuer = The partner that raises it, such as FR
option-when-name = when
option-when = 2026-03-01 09:05, or 09:05, in your own time
option-reason-name = reason
option-reason = Why then, for your colleagues
option-colleague-name = colleague
option-colleague = Who keeps it from now on
option-text-name = text
option-text = In your words
option-partner-name = partner
option-partner = The partner, such as FR
