### Why an alert was raised: what the content is or does, in neutral words, as one line of a list.
### Names and titles in an argument are the issuer’s, in whatever language and script.

## Attacks

# (card line, option of a select, record line)
reason-live-attack = Live stream of an attack, by those who carry it out
# (card line, option of a select, record line)
reason-attack-recording = Recording of an attack, made by those who carried it out
# (card line, option of a select, record line)
reason-killing = Killing of a captive
# (card line, option of a select, record line)
reason-hostages = Captives shown or threatened
# (card line, option of a select, record line)
reason-manifesto = Manifesto of an attacker
# (card line, option of a select, record line)
# $group (Plain) – who says the attack was theirs, such as Daesh.
reason-claim = Claim of responsibility for an attack by { $group }

## Propaganda

# (card line, option of a select, record line)
# $entity (Plain) – the designated entity, such as Daesh.
reason-propaganda = Official propaganda of { $entity }
# (card line, option of a select, record line)
# $title (Plain) – the title of the magazine, such as Dabiq.
# $issue (Number) – the issue’s number, an identifier, such as 15.
reason-magazine = Issue { $issue } of the magazine { $title }
# (card line, option of a select, record line)
# $entity (Plain) – to whom allegiance is sworn, such as Daesh.
reason-allegiance = Oath of allegiance to { $entity }
# (card line, option of a select, record line)
reason-glorification = Praise of past attacks or of those who committed them

## Calls and threats

# (card line, option of a select, record line)
reason-call-to-attack = Call to commit attacks
# (card line, option of a select, record line)
# $target (Plain) – the person, place or event that is threatened, such as the town hall of Nice.
reason-threat = Threat against { $target }
# (card line, option of a select, record line)
# $persons (Number) – how many persons are named, such as 3.
reason-target-list = { PLURAL($persons) ->
    [one] { $persons } person named as a target
   *[other] { $persons } persons named as targets
}

## Instructions

# (card line, option of a select, record line)
reason-explosives = Instructions for making explosives
# (card line, option of a select, record line)
reason-weapons = Instructions for making or acquiring weapons
# (card line, option of a select, record line)
reason-noxious-substances = Instructions for making or using noxious substances
# (card line, option of a select, record line)
reason-attack-methods = Instructions for carrying out an attack
# (card line, option of a select, record line)
reason-evasion = Advice on escaping detection

## Recruitment and support

# (card line, option of a select, record line)
# $entity (Plain) – for whom people are recruited, such as Daesh.
reason-recruitment = Recruitment for { $entity }
# (card line, option of a select, record line)
reason-minors-addressed = Addressed to minors
# (card line, option of a select, record line)
reason-minors-shown = Minors shown in training, combat or violence
# (card line, option of a select, record line)
reason-travel = Advice on travelling to a terrorist group
# (card line, option of a select, record line)
reason-fundraising = Collection of money for terrorism

## Spread

# (card line, option of a select, record line)
# $copies (Number) – how many copies were seen, such as 40.
# $hours (Number) – within how many hours, such as 2; “hours: 2” saves plural forms.
reason-copies = { PLURAL($copies) ->
    [one] { $copies } copy seen within { $hours } h
   *[other] { $copies } copies seen within { $hours } h
}
