### The private message that “Help” opens: a button for each thing that there is to do, under headings. A button opens a
### form where its label ends in an ellipsis.

# (private reply, heading)
desk-heading-alerts = Alerts
# (button)
desk-alert-raise = Raise
# (button)
desk-alert-urgent = Urgent
# (button)
desk-alert-drafts = Drafts
# (button)
desk-alert-show = Show alert…
# (button)
desk-alert-find = Find…
# (button)
desk-alert-list = Latest alerts
# (button)
desk-alert-amend = Amend…
# (button)
desk-alert-widen = Widen…
# (button)
desk-alert-withdraw = Withdraw…

# (private reply, heading)
desk-heading-owed = What your contact point owes
# (button)
desk-inbox = Inbox
# (button)
desk-follow-up-show = Follow-up…
# (button)
desk-follow-up-snooze = Remind me…
# (button)
desk-follow-up-hand = Hand to a colleague…
# (button)
desk-follow-up-note = Add a note…

# (private reply, heading)
desk-heading-duty = Duty
# (button)
desk-duty-show = Duty
# (button)
desk-duty-take = Take duty…
# (button)
desk-duty-give = Give duty to…
# (button)
desk-duty-end = End duty

# (private reply, heading)
desk-heading-digest = Digest and coverage
# (button)
desk-audit = Record of an alert…
# (button)
desk-digest-now = Digest now
# (button)
desk-digest-preview = Next digest
# (button)
desk-coverage = Coverage
# (button)
desk-figures = Figures

# (private reply, heading)
desk-heading-network = Network
# (button)
desk-network-apply = Apply network file…
# (button)
desk-network-export = Export network
# (button) It lists what was changed in the network.
desk-network-history = Changes
# (button)
desk-network-channels = Channels in trouble
# (button)
desk-route-list = Routes
# (button)
desk-route-test = Try the routes…
