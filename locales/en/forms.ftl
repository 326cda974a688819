### Titles and inputs of forms. Discord takes at most 45 characters for each.

## Titles

# (form title)
form-raise = Raise an alert
# (form title)
form-urgent = Urgent alert
# (form title)
form-add-locations = Add locations
# (form title)
form-circumstances = When and where
# (form title)
form-legal = Legal details
# (form title)
form-words = Your own words
# (form title)
form-details = Details of the reasons
# (form title)
form-audience = Change who is addressed
# (form title)
form-decline = Decline
# (form title)
form-report = Report results
# (form title)
form-object = Object: wait
# (form title)
form-widen = Address further partners
# (form title)
form-taking-out = Take out

## Inputs

# (form input)
form-locations = Locations, one a line
# (form input)
form-take-out = Take out: 3, 7-9
# (form input)
form-note = Why, in your own words
# (form input)
form-note-language = Language of these words, such as en
# (form input)
form-place = Place or event concerned, if known
# (form input)
form-seen-at = Seen at: 09:05 or 2026-03-01 09:05
# (form title)
form-received = Receipt by the provider
# (form input)
form-received-at = Received: 09:05 or 2026-03-01 09:05
# (form input)
form-languages = Language of the content, such as ar, fr
# (form input)
form-authority = Authority
# (form input)
form-legal-basis = Legal basis
# (form input)
form-to-act = Asked to act, such as EU, JP, -HU
# (form input)
form-to-consult = Consulted
# (form input)
form-to-inform = Informed
# (form input)
form-reason = Reason
# (form input)
form-numbers = Which: 3, 7-9
# (form input)
form-except = Except: 3, 7-9
# (form input)
form-group = Who claims the attack?
# (form input)
form-entity = Whose official propaganda?
# (form input)
form-magazine = Magazine; issue, such as Title; 15
# (form input)
form-allegiance = Allegiance to whom?
# (form input)
form-target = Threat against whom or what?
# (form input)
form-persons = How many persons are named?
# (form input)
form-recruiter = Recruitment for whom?
# (form input)
form-copies = Copies; hours, such as 40; 2
# (form input) Who gets duty, chosen from the people of the server.
form-colleague = Colleague
# (form input) The end of that duty; below it stands how a time is written.
form-until = Until
# (form input) of the urgent form: its five choices are the situations.
form-situation = What is happening?
# (below a form input) of the urgent form, which says who is asked to act.
form-by-rules = Left empty, the rules decide who is addressed.
# (below a form input) for that tick.
form-no-exception-below = Tick it to confirm this of every location. If you leave it, you are asked before sending.
# (form input) Its choices are the results of locations.
form-result = Result
# (form input) of the results: its two choices are the next two messages.
form-verified = Who says so?
# (choice in a form) The officer has looked at the locations.
form-looked = I checked myself
# (choice in a form) The officer passes on what the provider says.
form-told = Reported by the provider
# (form input) Up to ten boxes, one for each location.
form-which = Which locations?
# (below a form input) for locations, in the form of results: what is meant by naming none.
form-rest = None named: all that have no result yet.
# (below a form input) for locations, in the form of an objection: what is meant by naming none.
form-all = None named: all of them.
# (below a form input) for locations that are taken out of an alert: what is meant by naming none.
form-wrong-below = Those that do not belong here. None named: none.
# (form input) Partners by their names, with commas between them.
form-mistaken = Partners addressed by mistake
# (form input) of an objection: its two choices are an investigation and fundamental rights.
form-concern = Why should the others wait?
# (below a form input) for the objector’s words.
form-issuer-alone = Your contact point’s name and your reason go to the issuer alone.
