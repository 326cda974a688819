### What stands on buttons and above selects: one to three words, a verb first. Discord takes 80 characters.

button-acknowledge = Acknowledge
button-action-taken = Action taken…
button-results = Results…
button-object = Object…
button-lift = Lift objection
button-renew = Renew
button-let-end = Let it end
button-go-on = Let them go on
button-wait = Have them wait
button-show-content = Show content
button-show-exact = Exact addresses
button-show-alert = Show alert
button-show-states = Show states
button-show-objections = Objections
button-show-partner = Show partner
button-amend = Amend
button-widen = Widen
button-withdraw = Withdraw
button-add-legal = Add legal details
button-share = Share
button-do-not-share = Do not share
button-urgent = Urgent
button-raise = Raise
button-inbox = Inbox
button-duty = Duty
button-drafts = Drafts
button-help = Help
button-next = Next
button-previous = Previous
button-choose-answer = What was done?
button-choose-result = What became of it?
button-correct = Correct…
button-never = Cancel
button-send = Send

## The five situations of an urgent alert

situation-live-attack = An attack is being streamed
situation-threat = An attack is announced or threatened
situation-hostages = Captives are shown or threatened
situation-attack-recording = Images of an attack are spreading
situation-manifesto = An attacker’s text is spreading
