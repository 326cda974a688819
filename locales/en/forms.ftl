### Titles and inputs of forms. Discord takes at most 45 characters for each.

## Titles

form-raise = Raise an alert
form-urgent = Urgent alert
form-add-locations = Add locations
form-circumstances = When and where
form-legal = Legal details
form-words = Your own words
form-details = Details of the reasons
form-audience = Change who is addressed
form-decline = Decline
form-report = Report results
form-object = Object: wait
form-widen = Address further partners

## Inputs

form-locations = Locations, one a line
form-take-out = Take out: 3, 7-9
form-location = Location
form-note = Why, in your own words
form-note-language = Language of these words, such as en
form-place = Place or event concerned, if known
form-seen-at = Seen at: 09:05 or 2026-03-01 09:05
form-received = Receipt by the provider
form-received-at = Received: 09:05 or 2026-03-01 09:05
form-languages = Language of the content, such as ar, fr
form-authority-and-basis = Authority; below it the legal basis
form-authority = Authority
form-legal-basis = Legal basis
form-to-act = Asked to act, such as EU, JP, -HU
form-to-consult = Consulted
form-to-inform = Informed
form-reason = Reason
form-numbers = Which: 3, 7-9; empty for all the rest
form-except = Except: 3, 7-9
form-group = Who claims the attack?
form-entity = Whose official propaganda?
form-magazine = Magazine; issue, such as Title; 15
form-allegiance = Allegiance to whom?
form-target = Threat against whom or what?
form-persons = How many persons are named?
form-recruiter = Recruitment for whom?
form-copies = Copies; hours, such as 40; 2
# A field: who gets duty, chosen from the people of the server.
form-colleague = Colleague
# A field: the end of that duty; below it stands how a time is written.
form-until = Until
