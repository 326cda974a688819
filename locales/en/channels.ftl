### Channels in which the bot cannot post, roles that ring nobody, and what to do about it. Read by network admins.
### Names of permissions are those of Discord’s own settings in this language.

# (private list, whose channel or role it is)
# $partner (Word) – whose channel it is, such as Japan.
channels-whose-partner = { $partner }
# (private list, whose channel or role it is)
channels-whose-secretariat = Secretariat
# (private list, whose channel or role it is) The channel was a partner’s before; messages posted then still stand
# there.
channels-whose-former = No partner’s channel any more
# (private list, line)
channels-title = Channels in trouble
# (private list, line)
channels-nothing = Every channel can be reached, and no message was refused.
# (private list, line)
# $whose (Word) – whose channel, such as Japan.
# $channel (Mention) – which, such as #japan.
channels-of = { $whose } · { $channel }
# (private list, line)
# $since (Stamp) – since when nothing can be posted, such as 12/03/2026, 09:05.
channels-gone = The channel does not exist (10003), since { $since }. Name another one for this partner: “Help” → “Apply network file…”. What waits goes there.
# (private list, line)
# $since (Stamp) – since when nothing can be posted, such as 12/03/2026, 09:05.
channels-hidden = The bot does not see the channel (50001), since { $since }. In the channel’s permissions give it “View Channel”, “Send Messages” and “Read Message History”.
# (private list, line)
# $since (Stamp) – since when nothing can be posted, such as 12/03/2026, 09:05.
channels-mute = The bot may not write there (50013), since { $since }. In the channel’s permissions give it “Send Messages” and “Read Message History”.
# (private list, line)
# $since (Stamp) – since when nothing can be posted, such as 12/03/2026, 09:05.
# $code (Code) – Discord’s code, such as 50008.
channels-unfit = Nothing can be posted in the channel. Discord’s code: { $code } · since: { $since }
# (private list, line)
# $count (Number) – how many messages, such as 3.
channels-waiting = Messages waiting: { $count }.
# (private list, line)
# $count (Number) – how many cards, such as 3.
channels-deleted = Cards that somebody deleted, twice: { $count }. Only the bot should be allowed to delete there.
# (private list, line)
# $count (Number) – how many panels, such as 3.
channels-unpinned = Panels that could not be pinned (50013): { $count }. Give the bot “Pin Messages”.
# (private list, line)
# $count (Number) – how many panels, such as 1.
channels-pins-full = Panels that could not be pinned, as the channel’s pins are full (30003): { $count }. Unpin a message there.
# (private list, line)
# $count (Number) – how many messages, such as 3.
# $code (Code) – Discord’s code, such as 50035.
channels-refused = Messages that Discord refused: { $count }. Its code: { $code }
# (private list, line)
# $count (Number) – how many messages, such as 3.
channels-unsayable = Messages that could not be written: { $count }. The operator’s log says why.
# (private list, line) About messages that Discord answers with an error each time. Each is tried again every minute.
# $count (Number) – how many messages, such as 2.
channels-unanswered = Messages that Discord leaves without an answer: { $count }. They are tried again every minute.
# (private list, line) About messages of which Discord does not show whether they are in the channel.
# $count (Number) – how many messages, such as 1.
channels-in-doubt = Messages that may or may not have been posted: { $count }. They are posted again in a moment, so that one may stand there twice.
# (private list, line)
channels-by-itself = A closed channel is tried again every 5 minutes by itself; a refused message is not.
# (button)
channels-try-again = Try again
# (button)
channels-show = Channels in trouble
# (private list, line)
# $whose (Word) – whose channel, such as Japan.
# $channel (Mention) – which, such as #japan.
channels-tried = { $whose } · { $channel }: tried again now. If it fails, it is listed again in a moment.
# (message) By which the secretariat is told that the bot is on the server again, after somebody had removed it.
# $left (Stamp) – when it was found removed, such as 12/03/2026, 09:05.
# $back (Stamp) – when it was there again, such as 12/03/2026, 09:35.
channels-returned = The bot had been removed from this server, and is back. Removed: { $left } · back: { $back }. Messages that waited are being posted now. Check its roles and permissions.
# (private list, line) Above roles that ring nobody.
channels-roles = Roles that ring nobody
# (private list, line)
# $whose (Word) – whom it is to ring, such as Japan.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role, such as @JP duty.
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
channels-role-gone = { $whose } · { $part } { $role }: not on the server, since { $since }
# (private list, line)
# $whose (Word) – whom it is to ring, such as Japan.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role, such as @JP duty.
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
channels-role-mute = { $whose } · { $part } { $role }: not everyone may mention it, since { $since }
# (private list, line)
# $whose (Word) – whom it is to ring, such as Japan.
# $part (Word) – which role of theirs, such as the duty role.
# $role (Mention) – the role, such as @JP duty.
# $since (Stamp) – since when, such as 12/03/2026, 09:05.
channels-role-empty = { $whose } · { $part } { $role }: nobody holds it, since { $since }
# (private list, line)
# $count (Number) – how many roles, such as 3.
channels-more-roles = And more roles: { $count }.
# (private list, line)
channels-mend-roles = Discord rings nobody for such a role. On the server, give the role to people and let everyone mention it (Server Settings, Roles), or name another one: “Help” → “Apply network file…”.
