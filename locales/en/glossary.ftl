### The words of the field, one each, and what it means. Other files say them; a word that none says is not here.
### A translation chooses its words here, keeps to them, and notes under each why, where another was near at hand.

## People

# A country that takes part. Texts say partner, never country.
-partner = partner
# The national office of a partner that raises and receives alerts. “Your contact point” is the partner for which the
# reader acts: “your partner” would be somebody else’s.
-contact-point = contact point
# Whoever is on duty there.
-duty-officer = duty officer
# Those who keep the directory and the rules.
-secretariat = secretariat
# Whoever hosts the content and can take it down.
-provider = provider

## What is raised

# One matter raised by one partner.
-alert = alert
# The alert’s short name, such as FR-7K3QX.
-reference = reference
# What an alert is: a referral, a notice of a removal order, and so on.
-kind = kind
# How urgent it is, from 1 to 4.
-tier = tier
# One web address of an alert.
-location = location
# Why the content is terrorist content in law.
-ground = ground
# A mark: all is as in earnest, and nothing is meant so.
-exercise = exercise

## Who is asked for what

# All who are addressed by an alert.
-audience = audience
# For what a partner is addressed: action, consultation, information.
-purpose = purpose
# What a partner is asked to do.
-ask = ask
# A rule by which partners are addressed.
-route = route

## What becomes of it

# One partner’s ask on one alert, and how far it is.
-follow-up = follow-up
# What a partner says to an ask.
-answer = answer
# What became of one location.
-result = result
# A partner’s “wait”.
-objection = objection
# A deadline that runs.
-deadline = deadline

## What is read

# The one message that shows an alert in a partner’s channel.
-card = card
# The issuer’s card: where every addressee stands.
-board = board
# The daily summary.
-digest = digest
# The record of everything that was done and disclosed.
-journal = journal
