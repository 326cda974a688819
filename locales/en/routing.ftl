### What the rules say of an alert that is only described, and what is said around a file of the network. For admins.

# $kind (Word) – its kind.
# $tier (Word) – its tier.
# $label (Code) – its TLP label.
# $issuer (Word) – the partner that raises it.
routing-described = { $issuer } raises: { $kind } · { $tier } · { $label }
# $partners (Word) – how many, such as "3 partners".
routing-addressed = Addressed: { $partners }
# $partners (List) – who.
# $purpose (Word) – for which purpose.
# $why (List) – by which rules; where a rule names each by itself, their codes.
routing-one = { $partners }. { $purpose }. Why: { $why }.
routing-not-addressed = Not addressed
# $partners (List) – who.
# $rule (Code) – the rule’s name.
routing-kept-out = { $partners }: kept out by the rule { $rule }
# $partners (List) – who.
# $rules (List) – the rules that name them, each with what does not fit.
routing-idle = { $partners }: named only by rules that do not fit: { $rules }
# $rule (Word) – the rule.
# $part (Word) – the part of its condition that does not fit, such as "tiers".
routing-idle-rule = { $rule } ({ $part })
# $partners (List) – who.
routing-unnamed = No rule names: { $partners }
routing-no-routes = There are no routes: an alert reaches only those whom its issuer adds by hand.
routing-routes = Routes, in their order. A rule that keeps out wins over every rule that addresses.
routing-difference = Applying this file would change:
routing-mistakes = Nothing was applied: the file has mistakes. Correct them all, then send it again.
# $count (Number) – how many more lines.
routing-more = And more: { $count }. The whole is in the file that { COMMAND("network export") } hands out.
# $count (Number) – how many more.
routing-more-mistakes = More mistakes: { $count }. Correct these first.
# $count (Number) – how many more.
routing-more-partners = No room here for more partners: { $count }.
# On a button.
routing-apply = Apply
# $revision (Number) – its number.
routing-applied = In force as revision { $revision }. Every change is in the journal.
# $revision (Number) – its number.
routing-exported = The network as it is in force, revision { $revision }. Change the file and give it to { COMMAND("network apply") }.
routing-too-large = This file is too large. The network is a TOML file of at most 512 kB: send that.
routing-unreadable = This file could not be read. Send it again as plain text (TOML, UTF-8).
