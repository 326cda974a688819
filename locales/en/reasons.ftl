### Why an alert was raised: what the content is or does, in neutral words, as one line of a list.
### Names and titles in an argument are the issuer’s, in whatever language and script.

## Attacks

reason-live-attack = Live stream of an attack, by those who carry it out
reason-attack-recording = Recording of an attack, made by those who carried it out
reason-killing = Killing of a captive
reason-hostages = Captives shown or threatened
reason-manifesto = Manifesto of an attacker
# $group (Plain) – who says the attack was theirs.
reason-claim = Claim of responsibility for an attack by { $group }

## Propaganda

# $entity (Plain) – the designated entity.
reason-propaganda = Official propaganda of { $entity }
# $title (Plain) – the title of the magazine.
# $issue (Number) – the number of the issue; an identifier, never above a few thousand.
reason-magazine = Issue { $issue } of the magazine { $title }
# $entity (Plain) – to whom allegiance is sworn.
reason-allegiance = Oath of allegiance to { $entity }
reason-glorification = Praise of past attacks or of those who committed them

## Calls and threats

reason-call-to-attack = Call to commit attacks
# $target (Plain) – the person, place or event that is threatened.
reason-threat = Threat against { $target }
# $persons (Number) – how many persons are named.
reason-target-list = { PLURAL($persons) ->
    [one] { $persons } person named as a target
   *[other] { $persons } persons named as targets
}

## Instructions

reason-explosives = Instructions for making explosives
reason-weapons = Instructions for making or acquiring weapons
reason-noxious-substances = Instructions for making or using noxious substances
reason-attack-methods = Instructions for carrying out an attack
reason-evasion = Advice on escaping detection

## Recruitment and support

# $entity (Plain) – for whom people are recruited.
reason-recruitment = Recruitment for { $entity }
reason-minors-addressed = Addressed to minors
reason-minors-shown = Minors shown in training, combat or violence
reason-travel = Advice on travelling to a terrorist group
reason-fundraising = Collection of money for terrorism

## Spread

# $copies (Number) – how many copies were seen.
# $hours (Number) – within how many hours. Where the word for hours has many forms, “hours: 3” saves them all.
reason-copies = { PLURAL($copies) ->
    [one] { $copies } copy seen within { $hours } h
   *[other] { $copies } copies seen within { $hours } h
}
