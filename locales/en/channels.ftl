### Channels in which the bot cannot post, roles that ring nobody, and what to do about it. Read by network admins.
### Names of permissions are those of Discord’s own settings in this language.

# $partner (Word) – whose channel it is.
channels-whose-partner = { $partner }
channels-whose-secretariat = Secretariat
# The channel was a partner’s before; messages posted then still stand there.
channels-whose-former = No partner’s channel any more
channels-title = Channels in trouble
channels-nothing = Every channel can be reached, and no message was refused.
# $whose (Word) – whose channel.
# $channel (Mention) – which.
channels-of = { $whose } · { $channel }
# $since (Stamp) – since when nothing can be posted.
channels-gone = The channel does not exist (10003), since { $since }. Name another one for this partner with { COMMAND("network apply") }: what waits goes there.
# $since (Stamp) – since when nothing can be posted.
channels-hidden = The bot does not see the channel (50001), since { $since }. In the channel’s permissions give it “View Channel”, “Send Messages” and “Read Message History”.
# $since (Stamp) – since when nothing can be posted.
channels-mute = The bot may not write there (50013), since { $since }. In the channel’s permissions give it “Send Messages” and “Read Message History”.
# $since (Stamp) – since when nothing can be posted.
# $code (Code) – Discord’s code, such as 50008.
channels-unfit = Nothing can be posted in the channel. Discord’s code: { $code } · since: { $since }
# $count (Number) – how many messages.
channels-waiting = Messages that wait: { $count }.
# $count (Number) – how many cards.
channels-deleted = Cards that somebody deleted, twice: { $count }. Only the bot should be allowed to delete there.
# $count (Number) – how many panels.
channels-unpinned = Panels that could not be pinned (50013): { $count }. Give the bot “Pin Messages”.
# $count (Number) – how many messages.
# $code (Code) – Discord’s code.
channels-refused = Messages that Discord refused: { $count }. Its code: { $code }
# $count (Number) – how many messages.
channels-unsayable = Messages that could not be written: { $count }. The operator’s log says why.
# A line of the list, about messages that Discord answers with an error each time. Each is tried again every minute.
# $count (Number) – how many messages, such as 2.
channels-unanswered = Messages that Discord leaves without an answer: { $count }. They are tried again every minute.
# A line of the list, about messages of which Discord does not show whether they are in the channel.
# $count (Number) – how many messages, such as 1.
channels-in-doubt = Messages of which Discord does not show whether they were posted: { $count }. They are posted again in a moment, so that one may stand there twice.
# $count (Number) – how many channels.
channels-more = And more channels: { $count }.
channels-by-itself = A closed channel is tried again every 5 minutes by itself; a refused message is not.
# On a button.
channels-try-again = Try again
# On a button.
channels-show = Channels in trouble
# $whose (Word) – whose channel.
# $channel (Mention) – which.
channels-tried = { $whose } · { $channel }: tried again now. If it fails, it is listed again in a moment.
# The message by which the secretariat is told that the bot is on the server again, after somebody had removed it.
# $left (Stamp) – when it was found removed.
# $back (Stamp) – when it was there again.
channels-returned = The bot had been removed from this server, and is back. Removed: { $left } · back: { $back }. Messages that waited are being posted now. Check its roles and permissions.
# Above roles that ring nobody.
channels-roles = Roles that ring nobody
# $whose (Word) – whom it is to ring.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role.
# $since (Stamp) – since when.
channels-role-gone = { $whose } · { $part } { $role }: not on the server, since { $since }
# $whose (Word) – whom it is to ring.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role.
# $since (Stamp) – since when.
channels-role-mute = { $whose } · { $part } { $role }: not everyone may mention it, since { $since }
# $count (Number) – how many roles.
channels-more-roles = And more roles: { $count }.
channels-mend-roles = Discord rings nobody for such a role. On the server, let everyone mention it (Server Settings, Roles), or name another one with { COMMAND("network apply") }.
