### What stands on buttons and above selects: one to three words, a verb first. A telephone shows 38 characters of a
### button: alone, or in two languages with “ · ” between them.

# (button in two languages)
button-acknowledge = Acknowledge
# (button in two languages)
button-action-taken = Action taken…
# (button in two languages)
button-results = Results…
# (button in two languages) Reports it for every location that has no result yet.
button-removed-all = Removed, all
# (button in two languages)
button-object = Object…
# (button in two languages)
button-lift = Lift objection
# (button in two languages)
button-renew = Renew
# (button in two languages)
button-let-end = Let it expire
# (button in two languages)
button-go-on = Override objection
# (button in two languages)
button-wait = Uphold objection
# (button in two languages)
button-show-content = Show content
# (button)
button-show-exact = Exact addresses
# (button in two languages)
button-show-alert = Show alert
# (button in two languages)
button-show-states = Show states
# (button in two languages)
button-show-objections = Objections
# (button in two languages)
button-show-partner = Show partner
# (button)
button-amend = Amend
# (button)
button-widen = Widen
# (button) It opens a form: what does not belong in the alert is taken out of it.
button-take-out = Take out…
# (button)
button-take-out-now = Take out
# (button)
button-withdraw = Withdraw
# (button in two languages)
button-add-legal = Legal details…
# (button in two languages)
button-share = Share
# (button in two languages)
button-do-not-share = Do not share
# (button in two languages)
button-urgent = Urgent
# (button in two languages)
button-raise = Raise
# (button in two languages)
button-inbox = Inbox
# (button in two languages)
button-duty = Duty
# (button in two languages)
button-drafts = Drafts
# (button in two languages)
button-help = Help
# (button)
button-next = Next
# (button)
button-previous = Previous
# (select)
button-choose-answer = What was done?
# (button)
button-correct = Correct…
# (button)
button-never = Cancel
# (button)
button-send = Send

## The five situations of an urgent alert

# (button, command option)
situation-live-attack = An attack is being streamed
# (button, command option)
situation-threat = Attack announced or threatened
# (button, command option)
situation-hostages = Captives shown or threatened
# (button, command option)
situation-attack-recording = Images of an attack are spreading
# (button, command option)
situation-manifesto = An attacker’s text is spreading
