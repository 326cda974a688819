### Short answers that only one person sees.

# $incident (Code) – under which name the log has it.
reply-fault = Something went wrong, and nothing was changed by it as far as we know. Try again; if it stays so, give the secretariat this number: { $incident }.
# Above five buttons, one for each situation.
reply-which-situation = What is happening? Choose, then paste the address.

reply-drafts = Drafts of your partner that are not sent yet. A colleague can go on with any of them.
reply-no-drafts = There are no drafts. Every alert that was begun is sent or discarded.
# $kind (Word) – the kind of the alert.
# $tier (Word) – its tier, such as "Tier 2: crisis".
# $locations (Word) – how many, such as "3 locations".
# $begun (Countdown) – when, such as "5 minutes ago".
# $by (Mention) – the officer.
reply-draft = { $kind } · { $tier } · { $locations } · begun { $begun } by { $by }
# $count (Number) – how many are not shown.
reply-more-drafts = { PLURAL($count) ->
    [one] { $count } older draft is not shown: send or discard some of these first.
   *[other] { $count } older drafts are not shown: send or discard some of these first.
}
# On a button.
reply-open = Open
reply-discarded = The draft is discarded, with its content.
# $reference (Code) – the alert's name.
# $partners (Word) – how many, such as "12 partners".
reply-sent = Sent as { $reference } to { $partners }. The board in your channel shows what becomes of it.
