//! What a person sees: servers, channels, messages, commands.

use serde_json::{Value, json};

use super::Refused;
use crate::{
    id::Id,
    permissions::{BYPASS_SLOWMODE, READ_MESSAGE_HISTORY, USE_APPLICATION_COMMANDS, VIEW_CHANNEL},
    rest::Page,
    state::{Channel, Guild, Message, Role, State, User, emoji::Emoji},
};

impl State {
    /// A user as the control API lists them, with the servers they are in.
    pub(crate) fn person(&self, user: &User) -> Value {
        let here = self.guilds.values().filter_map(|guild| Some((guild, guild.members.get(&user.id)?)));
        json!({
            "id": user.id,
            "username": user.username,
            "global_name": user.global_name,
            "bot": user.bot,
            "locale": user.locale,
            "timezone": user.timezone,
            "guilds": here
                .map(|(guild, member)| json!({ "id": guild.id, "nick": member.nick, "roles": member.roles }))
                .collect::<Vec<_>>(),
        })
    }

    /// Everything that the client of this user shows before a channel is opened.
    pub(crate) fn view(&self, user: Id) -> Result<Value, Refused> {
        let me = self.user(user)?;
        let guilds = self.guilds.values().filter(|guild| guild.members.contains_key(&user));
        Ok(json!({
            "me": self.person(me),
            "guilds": guilds.map(|guild| self.guild_view(guild, user)).collect::<Vec<_>>(),
            "clock": self.clock.read(),
        }))
    }

    fn guild_view(&self, guild: &Guild, me: Id) -> Value {
        let here = self.channels.values().filter(|channel| channel.guild_id == Some(guild.id));
        let members = guild.members.values().filter_map(|member| {
            let user = self.users.get(&member.user_id)?;
            Some(json!({ "user": user.json(), "nick": member.nick, "roles": member.roles }))
        });
        json!({
            "id": guild.id,
            "name": guild.name,
            "owner_id": guild.owner_id,
            "roles": guild.roles.values().map(Role::json).collect::<Vec<_>>(),
            "channels": here.filter_map(|channel| self.channel_view(channel, me)).collect::<Vec<_>>(),
            "members": members.collect::<Vec<_>>(),
        })
    }

    /// A channel as this user sees it; none where they do not.
    fn channel_view(&self, channel: &Channel, me: Id) -> Option<Value> {
        let bits = self.permissions(channel, me);
        if bits & VIEW_CHANNEL == 0 {
            return None;
        }
        let read = self.reads.get(&(channel.id, me)).copied().unwrap_or_default();
        let mut json = channel.json();
        json["permissions"] = json!(bits.to_string());
        json["can_send"] = json!(channel.holds_messages() && bits & channel.speaking() != 0);
        json["can_use_commands"] = json!(self.takes_commands(channel.id, me).is_ok());
        json["unread"] = json!(channel.last_message_id > read.last);
        json["pings"] = json!(read.pings);
        json["last_read_id"] = json!(read.last);
        Some(json)
    }

    /// Whether this user may use commands in a channel, of all three kinds and also while they are typed. Discord asks
    /// for the right to speak there, too: its documentation of user commands says so, and issues 2696 and 3801 of
    /// discord-api-docs ("intentional"). Buttons, menus and forms work without.
    pub(super) fn takes_commands(&self, channel: Id, user: Id) -> Result<(), Refused> {
        let place = self.allowed(channel, user, VIEW_CHANNEL)?;
        let need = USE_APPLICATION_COMMANDS | place.speaking();
        if place.holds_messages() && self.permissions(place, user) & need == need {
            return Ok(());
        }
        let speaking = if place.is_thread() { "Send Messages in Threads" } else { "Send Messages" };
        Err(Refused(format!(
            "this user may not use commands here: it takes Use Application Commands and {speaking} (50013)"
        )))
    }

    /// Whether people can do anything in a channel: not while its server has an outage.
    pub(super) fn reached(&self, channel: Id) -> Result<(), Refused> {
        let guild = self.channel(channel)?.guild_id.and_then(|id| self.guilds.get(&id));
        if guild.is_some_and(|guild| guild.unavailable) {
            return Err(Refused("this server is unavailable: it has an outage".into()));
        }
        Ok(())
    }

    /// Whether slow mode lets this user write again. Since February 2026 only `BYPASS_SLOWMODE` frees from it.
    pub(super) fn slowed_down(&self, channel: Id, user: Id) -> Result<(), Refused> {
        let place = self.channel(channel)?;
        let mine = |message: &&Message| message.author == user && message.only_for().is_none();
        let last = self.messages.get(&channel).and_then(|all| all.values().rev().find(mine));
        let ready = last.map_or(0, |message| message.id.millis() + place.slowmode * 1000);
        if ready > self.now() && self.permissions(place, user) & BYPASS_SLOWMODE == 0 {
            let wait = (ready - self.now() + 999) / 1000;
            return Err(Refused(format!("slow mode: this user may write again in {wait} s (20016)")));
        }
        Ok(())
    }

    /// Messages of a channel as this user sees them, newest first.
    pub(crate) fn messages_seen(&self, user: Id, channel: Id, page: Page) -> Result<Value, Refused> {
        self.user(user)?;
        self.allowed(channel, user, READ_MESSAGE_HISTORY)?;
        Ok(self.history(channel, user, page).into_iter().map(|message| self.message_json(message)).collect())
    }

    /// The user has read a channel up to a message, or to its end where that comes first.
    pub(crate) fn read(&mut self, user: Id, channel: Id, message: Id) -> Result<(), Refused> {
        let end = self.allowed(channel, user, VIEW_CHANNEL)?.last_message_id;
        let read = self.read_mut(channel, user);
        read.last = read.last.max(end.min(Some(message)));
        read.pings = 0;
        Ok(())
    }

    /// The user dismisses a message that only they see.
    pub(crate) fn dismiss(&mut self, user: Id, channel: Id, message: Id) -> Result<(), Refused> {
        let found = self.message(channel, message).and_then(|message| message.more.as_ref());
        if found.is_none_or(|more| more.only_for != Some(user)) {
            return Err(Refused("only messages that nobody else sees can be dismissed".into()));
        }
        Ok(self.delete(channel, message)?)
    }

    /// The user reacts to a message, or takes that back.
    pub(crate) fn person_reacts(
        &mut self,
        user: Id,
        channel: Id,
        message: Id,
        emoji: &str,
        with: bool,
    ) -> Result<(), Refused> {
        let emoji = Emoji::read(emoji)?;
        if with {
            return Ok(self.react(channel, message, user, emoji)?);
        }
        self.reactable(channel, message, user)?;
        Ok(self.unreact(channel, message, user, &emoji)?)
    }

    /// The commands that this user is offered in a channel, sub-commands one by one, in a locale; none where they may
    /// use none.
    pub(crate) fn commands_seen(&self, user: Id, channel: Id, locale: &str) -> Result<Value, Refused> {
        let place = self.allowed(channel, user, VIEW_CHANNEL)?;
        let guild = place.guild_id.filter(|_| self.takes_commands(channel, user).is_ok());
        let Some(guild) = guild else { return Ok(json!([])) };
        let offered = self.offered(guild, user);
        let leaves = offered.iter().flat_map(|command| command.leaves());
        let shown = leaves.map(|leaf| {
            let app = leaf.command.app_id;
            json!({
                "id": leaf.command.id,
                "application_id": app,
                "application_name": self.apps.get(&app).map(|app| &app.name),
                "type": leaf.command.kind(),
                "command": leaf.words(),
                "name": leaf.words(),
                "description": leaf.description_in(""),
                "name_localized": leaf.words_in(locale),
                "description_localized": leaf.description_in(locale),
                "options": leaf.options_in(locale),
            })
        });
        Ok(shown.collect())
    }
}
