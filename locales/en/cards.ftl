### The lines of a card, one message each, and of the private reply that shows the matter. A card has one or two languages.

## Deadlines. Discord shows $at and $left in each reader’s own way; $local is the partner’s own time, written out.

# (card and ring line)
# $at (Deadline) – when ringing is first allowed, such as 09:05 · in 2 hours.
clock-rings-at = Rings from: { $at }
# (card and ring line)
# $at (Deadline) – the deadline, such as 09:05 · in 2 hours.
clock-acknowledge-by = Acknowledge by: { $at }
# (card and ring line)
# $at (Deadline) – the deadline, such as 09:05 · in 2 hours.
clock-act-by = Act by: { $at }
# (card and ring line)
# $at (Deadline) – the deadline, such as 09:05 · in 2 hours.
clock-object-by = Object by: { $at }

## What the alert is

# (card, board and ring line, in heavy letters) A mark: all is as in earnest, and nothing is meant so.
card-exercise = EXERCISE: nothing in this alert is real
# (digest line, inbox heading, line of a list) The same in one word, where each line counts.
card-exercise-brief = EXERCISE
# (card line)
# $ask (Word) – one of the asks, such as Refer to the provider.
card-asked = Your task: { $ask }
# (card line) The partner is consulted. Said to the partner itself.
card-consulted = For consultation: you may object
# (card line) The partner is told. Said to the partner itself.
card-informed = For information: nothing is asked of you
# (card line)
# $platforms (List) – platforms with the number of locations on each, such as YouTube × 1 and other sites × 2.
card-where = Where: { $platforms }
# (card, item of a list)
# $name (Plain) – the platform’s name, such as YouTube.
# $count (Number) – how many locations are on it, such as 3.
card-platform = { $name } × { $count }
# (card, item of a list)
# $count (Number) – how many locations are on sites that are no known platform, such as 3.
card-other-platforms = other sites × { $count }
# (card line)
# $partner (Word) – who raised it, such as Japan.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
card-raised = Raised by: { $partner } · { $at }
# (card line) After the platforms, in small letters.
# $partner (Word) – who raised it, such as Japan.
card-from = Raised by: { $partner }
# (card line)
card-warning = Warning: extreme violence or suffering
# (card line) Above TLP green. Who presses “Show content” is recorded; who reads the channel is not.
card-hidden = Every look is recorded.
# (card line) Under the closest label.
card-closest = Details only by “Show content”; every look is recorded.
# (card line) On notices of orders and copies for scrutiny.
card-no-service = This is a record. It does not serve an order.

## How far it is

# (card and board line)
# $revision (Number) – the revision’s number, an identifier from 2 on, such as 3.
# $at (Stamp) – since when, such as 12/03/2026, 09:05.
card-revised = Revision: { $revision } · { $at }
# (card line)
card-news = Changed since your acknowledgement. Read it again and acknowledge it.
# (card line)
# $numbers (Code) – the numbers of the locations, such as 4-6.
card-added = Locations added since: { $numbers }
# (card line)
# $numbers (Code) – the numbers of the locations that have no result while others have, such as 3, 7-9.
card-without-result = No result yet: { $numbers }
# (card line)
# $who (Mention) – the officer, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
card-acknowledged = Acknowledged: { $who } · { $at }
# (card line)
# $answer (Word) – one of the answers, such as Referral sent.
# $who (Mention) – the officer, such as @Aiko.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
card-answered = { $answer }: { $who } · { $at }
# (card and board line)
# $result (Word) – one of the results, such as Removed.
card-result-of-all = { $result }: all
# (card and board line)
# $result (Word) – one of the results, such as Removed.
# $numbers (Code) – the numbers of the locations, such as 1-3, 7.
card-result-of = { $result }: { $numbers }
# (card line, after a result)
# $count (Number) – at how many of these locations the officer who reported it has looked, such as 3.
card-verified = verified: { $count }
# (card line, after a result) The officer who reported it has looked.
# $partner (Word) – whose officer, such as Japan.
card-verified-by = verified: { $partner }
# (card line, after a result) The officer who reported it passes on what the provider says.
# $partner (Word) – whose officer, such as Japan.
card-told-by = not verified: { $partner }
# (card line and notice, in heavy letters)
# $until (Stamp) – until when, unless the objection is renewed or lifted, such as 12/03/2026, 18:00.
card-wait = WAIT. A partner objects. Do nothing. Until: { $until }
# (card line and notice, in heavy letters)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
# $until (Stamp) – until when, unless the objection is renewed or lifted, such as 12/03/2026, 18:00.
card-wait-with = WAIT: { $numbers }. A partner objects. Do nothing about these locations. Until: { $until }
# (card line and notice, in heavy letters) In tiers 1 and 2.
# $at (Deadline) – until when, such as 09:05 · in 2 hours.
card-issuer-decides = A partner objects. Nothing stops by itself. The issuer decides by: { $at }
# (card line and notice, in heavy letters)
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
# $at (Deadline) – until when, such as 09:05 · in 2 hours.
card-issuer-decides-on = A partner objects: { $numbers }. Nothing stops by itself. The issuer decides by: { $at }
# (card line)
# $concern (Word) – why, such as it would harm an investigation.
# $until (Stamp) – until when it counts, such as 12/03/2026, 18:00.
card-own-objection = Your objection: { $concern } · counts until: { $until }
# (card line) Of the partner that objected; in the issuer’s list of objections, of that one.
# $at (Stamp) – when the issuer decided, such as 12/03/2026, 09:05.
card-set-aside = Objection overridden by the issuer: { $at }
# (card line)
# $at (Stamp) – since when the partner can no longer object, such as 12/03/2026, 09:05.
card-window-closed = Objection window closed: { $at }
# (card line) Nobody of the partner objected; that is no consent.
# $at (Stamp) – since when the partner can no longer object, such as 12/03/2026, 09:05.
card-no-objection = No objection recorded. The window closed: { $at }
# (card line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
card-withdrawn = Withdrawn. Take no further action. At: { $at }
# (card line)
card-closed = Closed
# (card line) The partner is not in the network any more.
card-left = Over: this partner is no longer in the network. Nothing is asked here.
# (card line) The partner was addressed by mistake, and taken out.
card-mistaken = Over: addressed by mistake. Nothing is asked here.
# (card, board and private reply, line, in heavy letters) The issuer has taken these locations out again.
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
card-struck = Taken out by the issuer, nothing is asked about them any more: { $numbers }
# (card line) Long after its last deadline: nobody is asked any more.
card-unanswered = Closed, not answered

## The matter

# (private reply, line)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
matter-heading = Content of { $reference }
# (private reply, line)
matter-locations = Locations
# (private reply, line)
# $count (Number) – how many more there are, such as 3.
matter-more-locations = And more: { $count }. “Show content” shows them all.
# (private reply, line)
# $grounds (List) – the grounds, such as Incites the commission of terrorist offences.
matter-grounds = Grounds: { $grounds }
# (private reply, line)
# $languages (Code) – language tags, such as ar, fr.
matter-languages = Language of the content: { $languages }
# (private reply, line)
matter-reasons = Reasons
# (private reply, line)
# $language (Code) – the language’s tag, such as fr.
# $text (Plain) – what the issuer wrote, in that language, such as Vidéo de l’attaque.
matter-note = In the issuer’s words (language { $language }): { $text }
# (private reply, line)
# $place (Plain) – the place or event, as the issuer wrote it, such as Nice.
matter-place = Place concerned: { $place }
# (private reply, line)
# $at (Stamp) – when, such as 12/03/2026, 09:05.
# $local (LocalTime) – the same by the clocks of who saw it, such as 2026-03-12 09:05 UTC+01:00.
matter-seen = Seen { $at } · { $local }
# (private reply, option of a select)
matter-live = Live when it was seen
# (private reply, option of a select)
matter-recorded = A recording
# (private reply, line)
# $name (Plain) – the authority, as the issuer wrote it, such as Parquet de Paris.
matter-authority = Authority: { $name }
# (private reply, line)
# $basis (Plain) – the provision, as the issuer wrote it, such as Code pénal, art. 421-2-5.
matter-legal-basis = Legal basis: { $basis }
# (private reply, line)
# $by (Word) – what kind of authority, such as judge or court.
matter-authorised = Authorised by: { $by }
# (private reply, line)
# $reference (Code) – the alert’s reference, such as FR-7K3QX.
matter-exact = Exact addresses of { $reference }. Live: handle with care. Showing them was recorded.
# (card and private reply, after a location that is struck through)
matter-taken-out = taken out
# (private reply, line) Which locations the issuer has taken out, and why.
# $numbers (Code) – the numbers of the locations, such as 3, 7-9.
# $at (Stamp) – when, such as 12/03/2026, 09:05.
# $text (Plain) – why, as the issuer wrote it, such as Mauvaise adresse.
matter-struck = Taken out: { $numbers } · { $at } · { $text }

## Who authorised it

# (button, option of a select, private reply)
authorised-by-judge = judge or court
# (button, option of a select, private reply)
authorised-by-independent-authority = independent administrative authority
# (button, option of a select, private reply)
authorised-by-police = police or ministry

## Why a partner objects

# (button, card line after a colon, record line after a colon)
concern-investigation = it would harm an investigation
# (button, card line after a colon, record line after a colon)
concern-fundamental-rights = fundamental rights are at stake
