//! Threads begin, change, and gain and lose members.
//!
//! As everywhere in the state, whether somebody may is checked by the callers; what they ask about threads is here.

use serde_json::{Value, json};

use super::{
    ANNOUNCEMENT, ANNOUNCEMENT_THREAD, Audience, Channel, Event, Message, PRIVATE_THREAD, PUBLIC_THREAD,
    Reference, State, Thread, events::intent, message,
};
use crate::{
    clock::timestamp,
    error::ApiError,
    id::Id,
    permissions::{MANAGE_THREADS, VIEW_CHANNEL},
};

impl State {
    /// Begins a thread in a channel, from a message or on its own.
    pub(crate) fn create_thread(
        &mut self,
        parent: Id,
        from: Option<Id>,
        owner: Id,
        body: &Value,
    ) -> Result<Id, ApiError> {
        let guild_id = self.channel(parent)?.guild_id;
        let id = match from {
            Some(message) => {
                let found = self.message_mut(parent, message)?;
                if found.flags & message::HAS_THREAD != 0 {
                    return Err(ApiError::thread_exists());
                }
                found.flags |= message::HAS_THREAD;
                message
            }
            None => self.next_id(),
        };
        // Without a message the documented default is a private thread.
        let kind = match from {
            Some(_) if self.channel(parent)?.kind == ANNOUNCEMENT => ANNOUNCEMENT_THREAD,
            Some(_) => PUBLIC_THREAD,
            None => body["type"].as_i64().and_then(|kind| u8::try_from(kind).ok()).unwrap_or(PRIVATE_THREAD),
        };
        let name = body["name"].as_str().unwrap_or_default();
        let mut thread = Channel::new(id, kind, guild_id, name);
        thread.parent_id = Some(parent);
        thread.slowmode = body["rate_limit_per_user"].as_i64().unwrap_or(0);
        thread.thread = Some(Thread {
            owner_id: owner,
            archived: false,
            locked: false,
            invitable: body["invitable"].as_bool().unwrap_or(true),
            auto_archive: body["auto_archive_duration"].as_i64().unwrap_or(4320),
            archive_changed: self.now(),
            members: vec![owner],
            messages: 0,
            messages_ever: 0,
        });
        let mut data = thread.json();
        data["newly_created"] = json!(true);
        self.put_channel(thread);
        self.tell_channel(id, "THREAD_CREATE", data);
        if let Some(message) = from {
            if let Some(changed) = self.message(parent, message).cloned() {
                self.emit_message("MESSAGE_UPDATE", &changed);
            }
            let about = Reference { channel_id: parent, message_id: Some(message), guild_id };
            self.post_system(message::THREAD_STARTER, id, owner, "", Some(about));
        } else if kind == PUBLIC_THREAD {
            let about = Reference { channel_id: id, message_id: None, guild_id };
            self.post_system(message::THREAD_CREATED, parent, owner, name, Some(about));
        }
        Ok(id)
    }

    /// Changes a thread: name, archived, locked.
    pub(crate) fn edit_thread(&mut self, id: Id, body: &Value) -> Result<(), ApiError> {
        let now = self.now();
        let channel = self.channel_mut(id)?;
        if let Some(name) = body["name"].as_str() {
            name.clone_into(&mut channel.name);
        }
        if let Some(seconds) = body["rate_limit_per_user"].as_i64() {
            channel.slowmode = seconds;
        }
        let Some(thread) = &mut channel.thread else { return Err(ApiError::not_on_this_type()) };
        if let Some(archived) = body["archived"].as_bool()
            && archived != thread.archived
        {
            thread.archived = archived;
            thread.archive_changed = now;
        }
        if let Some(locked) = body["locked"].as_bool() {
            thread.locked = locked;
        }
        if let Some(invitable) = body["invitable"].as_bool() {
            thread.invitable = invitable;
        }
        if let Some(minutes) = body["auto_archive_duration"].as_i64() {
            thread.auto_archive = minutes;
            thread.archive_changed = now;
        }
        let data = channel.json();
        self.tell_channel(id, "THREAD_UPDATE", data);
        Ok(())
    }

    /// A user joins or leaves a thread. Who comes hears of the thread itself; of comings and goings hear those with
    /// the members intent, and whoever came or went, as documented.
    pub(crate) fn set_thread_member(&mut self, id: Id, user: Id, inside: bool) -> Result<(), ApiError> {
        let mut channel = self.channel(id)?.clone();
        let guild = channel.guild_id;
        let thread = channel.thread.as_mut().ok_or_else(ApiError::not_on_this_type)?;
        if thread.members.contains(&user) == inside {
            return Ok(());
        }
        thread.members.retain(|member| *member != user);
        let mut data = json!({ "id": id, "guild_id": guild });
        if inside {
            thread.members.push(user);
            let mut added = thread_member(id, user, id);
            let member = guild.and_then(|guild| self.member(guild, user).ok());
            added["member"] = member.map_or(Value::Null, |member| member.json(self.users.get(&user)));
            added["presence"] = Value::Null;
            data["added_members"] = json!([added]);
        } else {
            data["removed_member_ids"] = json!([user]);
        }
        data["member_count"] = json!(thread.members.len().min(50));
        let mut shown = channel.json();
        shown["member"] = thread_member(id, user, id);
        if inside {
            self.put_channel(channel);
            if self.permissions(self.channel(id)?, user) & VIEW_CHANNEL != 0 {
                let audience = Audience::Only(user);
                self.emit(&Event { name: "THREAD_CREATE", audience, intents: intent::GUILDS, data: shown });
            }
            self.tell_thread_members(id, user, data);
        } else {
            // Whoever leaves a private thread is told while they still see it.
            self.tell_thread_members(id, user, data);
            self.put_channel(channel);
        }
        Ok(())
    }

    fn tell_thread_members(&mut self, id: Id, user: Id, data: Value) {
        let name = "THREAD_MEMBERS_UPDATE";
        if self.channels.get(&id).is_some_and(|channel| self.permissions(channel, user) & VIEW_CHANNEL != 0) {
            let without = |held| held & intent::GUILDS != 0 && held & intent::GUILD_MEMBERS == 0;
            self.gateway.dispatch(user, without, name, &data.to_string().into());
        }
        self.emit(&Event { name, audience: Audience::Channel(id), intents: intent::GUILD_MEMBERS, data });
        self.emit(&Event { name: "SANDBOX_VIEW", audience: Audience::Pages, intents: 0, data: json!({}) });
    }

    /// A message is gone from a channel. If that is a thread, it has one less, unless it never counted.
    pub(super) fn uncount(&mut self, message: &Message) {
        let counted = message.kind != message::THREAD_STARTER && message.only_for().is_none();
        if counted
            && self.channels.get(&message.channel_id).is_some_and(Channel::is_thread)
            && let Ok(channel) = self.channel_mut(message.channel_id)
            && let Some(thread) = &mut channel.thread
        {
            thread.messages = thread.messages.saturating_sub(1);
        }
    }

    /// The thread, if it is one and not archived.
    pub(crate) fn active_thread(&self, id: Id) -> Result<&Thread, ApiError> {
        let thread = self.channel(id)?.thread.as_ref().ok_or_else(ApiError::not_on_this_type)?;
        if thread.archived { Err(ApiError::archived_thread()) } else { Ok(thread) }
    }

    /// Refuses to write in a thread that is locked, archived or not, to all but those who manage threads.
    pub(crate) fn open_thread(&self, channel: Id, user: Id) -> Result<(), ApiError> {
        let channel = self.channel(channel)?;
        let locked = channel.thread.as_ref().is_some_and(|thread| thread.locked);
        if locked && self.permissions(channel, user) & MANAGE_THREADS == 0 {
            return Err(ApiError::locked_thread());
        }
        Ok(())
    }
}

/// A thread's member; when they joined is not kept, and the thread's beginning stands for it.
pub(crate) fn thread_member(thread: Id, user: Id, since: Id) -> Value {
    json!({
        "id": thread,
        "user_id": user,
        "join_timestamp": timestamp(since.millis()),
        "flags": 0,
    })
}
