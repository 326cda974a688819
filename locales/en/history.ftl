### What was changed in the network, by whom and why, for admins and auditors.

# (private reply, heading)
history-heading = Changes of the network
# (private reply, line)
history-none = Nothing was changed that fits. Look again without a filter.
# (private reply, heading of one change)
# $number (Number) – its number, such as 12.
# $at (Stamp) – when it came into force, such as 12/03/2026, 09:05.
# $actor (Word) – who made it, such as @Aiko.
history-revision = { $number } · { $at } · { $actor }
# (private reply, line)
# $reason (Plain) – in the words of whoever made the change, such as new rota from December.
history-reason = Reason: { $reason }
# (private reply, line in the place of what was changed)
history-unread = This version cannot read any more what was changed here.
# (select) Each choice is the number of a change.
history-open = Open a change
# (button) It shows what would be changed back, before anything is.
history-undo = Take back…
# (button) It leads back to the list of changes.
history-all = All changes
