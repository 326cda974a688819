### The lines of a card, one message each, and of the private reply that shows the matter. A card has one or two languages.

## Deadlines. Discord shows $at and $left in each reader’s own way; $local is the partner’s own time, written out.

# $at (Stamp) – when ringing is first allowed.
# $left (Countdown) – the time left until then.
# $local (LocalTime) – the same in the partner’s zone.
clock-rings-at = Rings from { $at }, { $left } · { $local }
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
# $local (LocalTime) – the deadline in the partner’s zone.
clock-acknowledge-by = Acknowledge by { $at }, { $left } · { $local }
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
# $local (LocalTime) – the deadline in the partner’s zone.
clock-act-by = Act by { $at }, { $left } · { $local }
# $at (Stamp) – the deadline.
# $left (Countdown) – the time left.
# $local (LocalTime) – the deadline in the partner’s zone.
clock-object-by = Object by { $at }, { $left } · { $local }

## What the alert is

# A mark: all is as in earnest, and nothing is meant so.
card-exercise = EXERCISE: nothing in this alert is real
# $ask (Word) – one of the asks.
card-asked = You are asked to: { $ask }
# The partner is consulted. Said to the partner itself.
card-consulted = For consultation: you may object
# The partner is told. Said to the partner itself.
card-informed = For information: nothing is asked of you
# $platforms (List) – platforms with the number of locations on each.
card-where = Where: { $platforms }
# $name (Plain) – the platform’s name.
# $count (Number) – how many locations are on it.
card-platform = { $name } × { $count }
# $count (Number) – how many locations are on sites that are no known platform.
card-other-platforms = other sites × { $count }
# $partner (Word) – who raised it.
# $at (Stamp) – when.
card-raised = Raised by { $partner }, { $at }
card-warning = Take care before you look: extreme violence or suffering
# Above TLP green. Who presses “Show content” is recorded; who reads the channel is not.
card-hidden = Locations and reasons open with “Show content”. Opening them is recorded.
# Under the closest label.
card-closest = This message says no more. “Show content” opens the rest to authorised officers and is recorded.
# On notices of orders and copies for scrutiny.
card-no-service = This is a record. It does not serve an order.

## How far it is

# $revision (Number) – the number of the revision, from 2 on; an identifier.
# $at (Stamp) – since when.
card-revised = Revision { $revision }, { $at }
card-news = Changed since your acknowledgement. Read it again and acknowledge it.
# $numbers (Code) – the numbers of the locations, such as 4-6.
card-added = Locations added since: { $numbers }
# $who (Mention) – the officer.
# $at (Stamp) – when.
card-acknowledged = Acknowledged by { $who }, { $at }
# $answer (Word) – one of the answers.
# $who (Mention) – the officer.
# $at (Stamp) – when.
card-answered = { $answer }: { $who }, { $at }
# $result (Word) – one of the results.
card-result-of-all = { $result }: all
# $result (Word) – one of the results.
# $numbers (Code) – the numbers of the locations, such as 1-3, 7.
card-result-of = { $result }: { $numbers }
# After a result.
# $count (Number) – at how many of these locations the officer who reported it has looked.
card-verified = verified: { $count }
# After a result: the officer who reported it has looked.
# $partner (Word) – whose officer.
card-verified-by = verified: { $partner }
# After a result: the officer who reported it passes on what the provider says.
# $partner (Word) – whose officer.
card-told-by = not verified: { $partner }
# $until (Stamp) – until when, unless the objection is renewed or lifted.
card-wait = WAIT. A partner objects. Do nothing until { $until }.
# $numbers (Code) – the numbers of the locations.
# $until (Stamp) – until when, unless the objection is renewed or lifted.
card-wait-with = WAIT with locations { $numbers }. A partner objects. Do nothing about them until { $until }.
# In tiers 1 and 2.
# $at (Stamp) – until when.
# $left (Countdown) – the time left.
card-issuer-decides = A partner objects. Nothing stops by itself: the issuer decides by { $at }, { $left }.
# $numbers (Code) – the numbers of the locations.
# $at (Stamp) – until when.
# $left (Countdown) – the time left.
card-issuer-decides-on = A partner objects to { $numbers }. Nothing stops by itself: the issuer decides by { $at }, { $left }.
# $concern (Word) – why.
# $until (Stamp) – until when it counts.
card-own-objection = You object: { $concern }. It counts until { $until }.
# $at (Stamp) – since when the partner can no longer object.
card-window-closed = The objection window closed { $at }.
# Nobody of the partner objected; that is no consent.
# $at (Stamp) – since when the partner can no longer object.
card-no-objection = The objection window closed { $at }. No objection recorded.
# $at (Stamp) – when.
card-withdrawn = Withdrawn, { $at }. Do nothing more.
card-closed = Closed

## The matter

# $reference (Code) – the alert’s reference.
matter-heading = Content of { $reference }
matter-locations = Locations
# $count (Number) – how many more there are.
matter-more-locations = And more: { $count }. “Show content” shows them all.
# $grounds (List) – the grounds.
matter-grounds = Grounds: { $grounds }
# $languages (Code) – language tags, such as ar, fr.
matter-languages = Language of the content: { $languages }
matter-reasons = Reasons
# $language (Code) – the language’s tag, such as fr.
# $text (Plain) – what the issuer wrote, in that language.
matter-note = In the issuer’s words (language { $language }): { $text }
# $place (Plain) – the place or event, as the issuer wrote it.
matter-place = Place concerned: { $place }
# $at (Stamp) – when.
matter-seen = Seen { $at }
matter-live = Live when it was seen
matter-recorded = A recording
# $name (Plain) – the authority, as the issuer wrote it.
matter-authority = Authority: { $name }
# $basis (Plain) – the provision, as the issuer wrote it.
matter-legal-basis = Legal basis: { $basis }
# $by (Word) – what kind of authority.
matter-authorised = Authorised by: { $by }
# $reference (Code) – the alert’s reference.
matter-exact = Exact addresses of { $reference }. Live: handle with care. Showing them was recorded.

## Who authorised it

authorised-by-judge = judge or court
authorised-by-independent-authority = independent administrative authority
authorised-by-police = police or ministry

## Why a partner objects

concern-investigation = an investigation would suffer
concern-fundamental-rights = fundamental rights are at stake
