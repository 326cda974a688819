### What the rules say of an alert that is only described, and what is said around a file of the network. For admins.

# (private reply, line)
# $kind (Word) – its kind, such as Referral.
# $tier (Word) – its tier, such as Tier 2: crisis.
# $label (Code) – its TLP label, such as TLP:AMBER.
# $issuer (Word) – the partner that raises it, such as France.
routing-described = Issuer: { $issuer } · { $kind } · { $tier } · { $label }
# (private reply, line)
# $partners (Word) – how many, such as "3 partners".
routing-addressed = Addressed: { $partners }
# (private reply, line)
# $partners (List) – who, such as France, Japan and Georgia.
# $purpose (Word) – for which purpose, such as For action: Refer to the provider.
# $why (List) – by which rules; where a rule names each by itself, their codes, such as rule eu-crisis names EU.
routing-one = { $partners }. { $purpose }. Why: { $why }.
# (private reply, line)
routing-not-addressed = Not addressed
# (private reply, line)
# $partners (List) – who, such as France, Japan and Georgia.
# $rule (Code) – the rule’s name, such as eu-crisis.
routing-kept-out = { $partners }: kept out by the rule { $rule }
# (private reply, line)
# $partners (List) – who, such as France, Japan and Georgia.
# $rules (List) – the rules that name them, each with what does not fit, such as eu-crisis (tiers).
routing-idle = { $partners }: named only by rules that do not fit: { $rules }
# (private reply, line)
# $rule (Word) – the rule, such as eu-crisis.
# $part (Word) – the part of its condition that does not fit, such as "tiers".
routing-idle-rule = { $rule } ({ $part })
# (private reply, line)
# $partners (List) – who, such as France, Japan and Georgia.
routing-unnamed = No rule names: { $partners }
# (private reply, line)
routing-no-routes = There are no routes: an alert reaches only those whom its issuer adds by hand.
# (private reply, line)
routing-routes = Routes, in their order. A rule that keeps out wins over every rule that addresses.
# (private reply, line)
routing-difference = Changes to be applied:
# (private reply, line)
routing-mistakes = Nothing was applied: the file has mistakes. Correct them all, then send it again.
# (private reply, line)
# $count (Number) – how many more, such as 3.
routing-more-mistakes = More mistakes: { $count }. Correct these first.
# (button)
routing-apply = Apply
# (private reply, line)
# $revision (Number) – its number, such as 2.
routing-applied = In force as revision { $revision }. Every change is in the journal.
# (private reply, line) After lines that say what each partner that joins does not see.
# $count (Number) – how many more partners, such as 3.
routing-more-partners = More partners of which the same is so: { $count }
# (private reply, line)
# $revision (Number) – its number, such as 2.
routing-exported = The network as it is in force, revision { $revision }. Change the file, then hand it in: “Help” → “Apply network file…”.
# (private reply, line)
routing-too-large = This file is too large. The network is a TOML file of at most 512 kB: send that.
# (private reply, line)
routing-unreadable = This file could not be read. Send it again as plain text (TOML, UTF-8).
# (title of a form) What is written is kept with the change.
routing-why = Why this change?
# (private reply, heading) Above lines such as “Japan: hours 09:00-17:00 → 08:00-16:00”.
routing-contested = Changed by somebody else meanwhile: in force → wanted
# (button)
routing-keep = Keep what is in force
# (button)
routing-take = Take what is wanted
# (private reply, line) Below as many as have room.
# $count (Number) – how many more, such as 3.
routing-more-changes = More changes: { $count }
