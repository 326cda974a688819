### Labels on cards, menus and buttons: they stand alone, in the nominative, or after a colon.

## Kinds of alert

# (card, record, option of a select) Voluntary for the platform.
kind-referral = Referral
# (card, record, option of a select) Tells that a removal order was issued, which binds the provider.
kind-order-notice = Notice of a removal order
# (card, record, option of a select) Before a provider’s first order, at least 12 hours.
kind-prior-information = Prior information
# (card, record, option of a select) For the authority that may scrutinise a cross-border order.
kind-scrutiny = Copy for scrutiny
# (card, record, option of a select) Content or connection data are to be kept.
kind-preservation = Preservation request
# (card, record, option of a select) Messages that counter propaganda.
kind-counter-speech = Counter-speech

## Tiers

# (card heading, record, option of a select)
tier-1 = Tier 1: threat to life
# (card heading, record, option of a select) An attack under way or just past, whose images spread.
tier-2 = Tier 2: crisis
# (card heading, record, option of a select) A designated entity is one on a public list of terrorist organisations.
tier-3 = Tier 3: propaganda of a designated entity
# (card heading, record, option of a select)
tier-4 = Tier 4: promotional content

## Grounds: Regulation (EU) 2021/784, article 2(7). Keep to the wording of the Regulation in your language.

# (private reply, option of a select)
ground-incites = Incites the commission of terrorist offences, such as by glorifying terrorist acts
# (private reply, option of a select)
ground-solicits-offences = Solicits persons to commit or contribute to the commission of terrorist offences
# (private reply, option of a select)
ground-solicits-participation = Solicits persons to participate in the activities of a terrorist group
# (private reply, option of a select)
ground-instructs = Provides instruction on explosives, weapons, noxious or hazardous substances, or methods of attack
# (private reply, option of a select)
ground-threatens = Constitutes a threat to commit a terrorist offence

## Purposes. The issuer, admins and auditors read them, of any partner: never “you”.

# (preview, record)
# $ask (Word) – what is asked of the partner: one of the asks below, such as Refer to the provider.
purpose-action = For action: { $ask }
# (preview, record)
purpose-consult = For consultation
# (preview, record)
purpose-information = For information

## Asks

# (card line after a colon, record, option of a select)
ask-refer = Refer to the provider
# (card line after a colon, record, option of a select)
ask-order = Issue a removal order
# (card line after a colon, record, option of a select)
ask-locate = Locate a person or place
# (card line after a colon, record, option of a select)
ask-preserve = Preserve data
# (card line after a colon, record, option of a select)
ask-find-copies = Look for copies

## Results of one location

# (card line, record, option of a select, button after a colon)
result-removed = Removed
# (card line, record, option of a select, button after a colon)
result-access-disabled = Access disabled
# (card line, record, option of a select, button after a colon)
result-partly-removed = Partly removed
# (card line, record, option of a select, button after a colon)
result-refused = Refused by the provider
# (card line, record, option of a select, button after a colon)
result-force-majeure = Impossible: force majeure
# (card line, record, option of a select, button after a colon)
result-technically-impossible = Technically impossible
# (card line, record, option of a select, button after a colon)
result-clarification-wanted = Provider wants clarification
# (card line, record, option of a select, button after a colon)
result-already-offline = Already offline
# (card line, record, option of a select, button after a colon)
result-no-response = No response from the provider

## Answers of a partner

# (option of a select, card line, record)
answer-acknowledged = Acknowledged
# (option of a select, card line, record)
answer-provider-informed = Provider informed
# (option of a select, card line, record)
answer-referral-sent = Referral sent
# (option of a select, card line, record)
answer-order-issued = Order issued
# (option of a select, card line, record)
answer-preservation-asked = Preservation requested
# (option of a select, card line, record)
answer-investigation-opened = Investigation opened
# (option of a select, card line, record)
answer-forwarded = Forwarded to the competent authority
# (option of a select, card line, record) Of who was asked to look for copies: something is still to be done about them.
answer-copies-found = Copies found
# (button, card line, record) Of who was asked to look for copies, and is done with it.
answer-no-copies = Searched: no copies
# (button, card line, record)
answer-not-competent = Not competent
# (button, card line, record)
answer-declined = Declined
# (button, card line, record)
answer-nothing-to-do = Nothing to do
# (button, card line, record)
answer-done = Done

## What the TLP labels mean. A label itself is never translated.

# (preview, option of a select)
tlp-clear = TLP:CLEAR: no limit on sharing
# (preview, option of a select)
tlp-green = TLP:GREEN: share within the community, not in public
# (preview, option of a select)
tlp-amber = TLP:AMBER: share where there is a need to know, within your organisation and with those it serves
# (preview, option of a select)
tlp-amber-strict = TLP:AMBER+STRICT: share where there is a need to know, within your organisation only
# (preview, option of a select)
tlp-red = TLP:RED: for the addressed persons only; do not share

## Spans of time: how long, not until when

# (preview and receipt, after a colon or a preposition)
# $count (Number) – how many, such as 3.
span-minutes = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# (preview and receipt, after a colon or a preposition)
# $count (Number) – how many, such as 3.
span-hours = { PLURAL($count) ->
    [one] { $count } hour
   *[other] { $count } hours
}
# (preview and receipt, after a colon or a preposition)
# $count (Number) – how many days on which the partner’s office works, such as 3.
span-working-days = { PLURAL($count) ->
    [one] { $count } working day
   *[other] { $count } working days
}

## Counts

# (preview and receipt, after a colon or a preposition)
# $count (Number) – how many, such as 3.
count-alerts = { PLURAL($count) ->
    [one] { $count } alert
   *[other] { $count } alerts
}
# (preview and receipt, after a colon or a preposition)
# $count (Number) – how many, such as 3.
count-partners = { PLURAL($count) ->
    [one] { $count } partner
   *[other] { $count } partners
}

## A partner whose name the texts do not have

# (name)
# $code (Code) – its code, such as QQ.
partner-coded = { $code }

## Days and hours, on somebody’s own clocks

# (time)
day-monday = Mon
# (time)
day-tuesday = Tue
# (time)
day-wednesday = Wed
# (time)
day-thursday = Thu
# (time)
day-friday = Fri
# (time)
day-saturday = Sat
# (time)
day-sunday = Sun
# (time)
# $day (Word) – the day, in short, such as Mon.
# $time (HourMinute) – the hour, such as 09:05.
when-soon = { $day } { $time }
# (time)
# $day (Word) – the day, in short, such as Mon.
# $date (Date) – the date, such as 2026-03-01.
# $time (HourMinute) – the hour, such as 09:05.
when-dated = { $day } { $date } { $time }
