### Labels on cards, menus and buttons: they stand alone, in the nominative, or after a colon.

## Kinds of alert

# Voluntary for the platform.
kind-referral = Referral
# Tells that a removal order was issued, which binds the provider.
kind-order-notice = Notice of a removal order
# Before a provider’s first order, at least 12 hours.
kind-prior-information = Prior information
# For the authority that may scrutinise a cross-border order.
kind-scrutiny = Copy for scrutiny
# Content or connection data are to be kept.
kind-preservation = Preservation request
# Messages that counter propaganda.
kind-counter-speech = Counter-speech

## Tiers

tier-1 = Tier 1: threat to life
# An attack under way or just past, whose images spread.
tier-2 = Tier 2: crisis
# A designated entity is one on a public list of terrorist organisations.
tier-3 = Tier 3: propaganda of a designated entity
tier-4 = Tier 4: promotional content

## Grounds: Regulation (EU) 2021/784, article 2(7). Keep to the wording of the Regulation in your language.

ground-incites = Incites the commission of terrorist offences, such as by glorifying terrorist acts
ground-solicits-offences = Solicits persons to commit or contribute to the commission of terrorist offences
ground-solicits-participation = Solicits persons to participate in the activities of a terrorist group
ground-instructs = Provides instruction on explosives, weapons, noxious or hazardous substances, or methods of attack
ground-threatens = Constitutes a threat to commit a terrorist offence

## Purposes. The issuer, admins and auditors read them, of any partner: never “you”.

# $ask (Word) – what is asked of the partner: one of the asks below.
purpose-action = For action: { $ask }
purpose-consult = For consultation
purpose-information = For information

## Asks

ask-refer = Refer to the provider
ask-order = Issue a removal order
ask-locate = Locate a person or place
ask-preserve = Preserve data
ask-find-copies = Look for copies

## Results of one location

result-removed = Removed
result-access-disabled = Access disabled
result-partly-removed = Partly removed
result-refused = Refused by the provider
result-force-majeure = Impossible: force majeure
result-technically-impossible = Impossible for technical reasons
result-clarification-wanted = Provider asks for clarification
result-already-offline = Already offline
result-no-response = No response from the provider

## Answers of a partner

answer-acknowledged = Acknowledged
answer-provider-informed = Provider informed
answer-referral-sent = Referral sent
answer-order-issued = Order issued
answer-preservation-asked = Preservation requested
answer-investigation-opened = Investigation opened
answer-forwarded = Forwarded to the competent authority
answer-not-competent = Not competent
answer-declined = Declined
answer-nothing-to-do = Nothing to do
answer-done = Done

## What the TLP labels mean. A label itself is never translated.

tlp-clear = TLP:CLEAR: no limit on sharing
tlp-green = TLP:GREEN: share within the community, not in public
tlp-amber = TLP:AMBER: share where there is a need to know, within your organisation and with those it serves
tlp-amber-strict = TLP:AMBER+STRICT: share where there is a need to know, within your organisation only
tlp-red = TLP:RED: for the addressed persons only; do not share

## Spans of time: how long, not until when

# $count (Number) – how many.
span-minutes = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (Number) – how many.
span-hours = { PLURAL($count) ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (Number) – how many days on which the partner’s office works.
span-working-days = { PLURAL($count) ->
    [one] { $count } working day
   *[other] { $count } working days
}

## Counts

# $count (Number) – how many.
count-alerts = { PLURAL($count) ->
    [one] { $count } alert
   *[other] { $count } alerts
}
# $count (Number) – how many.
count-partners = { PLURAL($count) ->
    [one] { $count } partner
   *[other] { $count } partners
}

## A partner whose name the texts do not have

# $code (Code) – its code.
partner-coded = { $code }

## Days and hours, on somebody’s own clocks

day-monday = Mon
day-tuesday = Tue
day-wednesday = Wed
day-thursday = Thu
day-friday = Fri
day-saturday = Sat
day-sunday = Sun
# $day (Word) – the day, in short.
# $time (HourMinute) – the hour, such as 09:05.
when-soon = { $day } { $time }
# $day (Word) – the day, in short.
# $date (Date) – the date, such as 2026-03-01.
# $time (HourMinute) – the hour, such as 09:05.
when-dated = { $day } { $date } { $time }
