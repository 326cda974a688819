//! What an interaction says, out of serenity's types: the only place that knows them.

use serenity::all::{
    ActionRowComponent, ChannelId, CommandDataOption, CommandDataOptionValue, CommandInteraction,
    ComponentInteraction, ComponentInteractionDataKind, Interaction, InteractionId, Member, Message,
    MessageFlags, ModalInteraction, User,
};
use tokio::time::Instant;

use super::super::asked::{Asked, Deed, Typing, Written};
use super::super::custom_id::Press;

/// An interaction, read.
pub(super) struct Read {
    /// Who asks.
    pub(super) asked: Asked,
    /// What for.
    pub(super) wish: Wish,
    /// On which server.
    pub(super) guild: Option<u64>,
    /// Whether it comes from a message that only this person sees.
    pub(super) from_private: bool,
    /// Its id, for the first answer.
    pub(super) id: InteractionId,
    /// What proves that an answer belongs to it. Never logged.
    pub(super) token: String,
    /// When it came.
    pub(super) since: Instant,
}

/// What somebody wants.
pub(super) enum Wish {
    /// Something done or shown.
    Deed(Deed),
    /// To be offered completions.
    Typing(Typing),
    /// What an older version offered, and this one cannot read.
    Old,
}

impl Read {
    /// What kind of thing it is, for the log: never what it says.
    pub(super) fn kind(&self) -> &'static str {
        match self.wish {
            Wish::Deed(Deed::Command(..)) => "command",
            Wish::Deed(Deed::Press(..)) => "press",
            Wish::Deed(Deed::Form(..)) => "form",
            Wish::Typing(_) => "completion",
            Wish::Old => "old button",
        }
    }
}

/// Reads what people do; nothing else is an interaction to answer.
pub(super) fn read(interaction: &Interaction) -> Option<Read> {
    match interaction {
        Interaction::Command(command) => Some(of_command(command, false)),
        Interaction::Autocomplete(command) => Some(of_command(command, true)),
        Interaction::Component(component) => Some(of_component(component)),
        Interaction::Modal(modal) => Some(of_modal(modal)),
        _ => None,
    }
}

fn of_command(command: &CommandInteraction, typing: bool) -> Read {
    let (words, options) = words(&command.data.name, &command.data.options);
    let text = |option: &CommandDataOption| match &option.value {
        CommandDataOptionValue::String(text) | CommandDataOptionValue::Autocomplete { value: text, .. } => {
            text.clone()
        }
        CommandDataOptionValue::Boolean(yes) => yes.to_string(),
        CommandDataOptionValue::Integer(number) => number.to_string(),
        CommandDataOptionValue::Attachment(id) => {
            command.data.resolved.attachments.get(id).map(|file| file.url.clone()).unwrap_or_default()
        }
        CommandDataOptionValue::User(id) => {
            let member = command.data.resolved.members.get(id);
            let roles = member.map(|member| member.roles.iter().map(|role| format!(" {role}")));
            format!("{id}{}", roles.into_iter().flatten().collect::<String>())
        }
        _ => String::new(),
    };
    let focused =
        options.iter().find(|option| matches!(option.value, CommandDataOptionValue::Autocomplete { .. }));
    let wish = if let Some(option) = focused.filter(|_| typing) {
        Wish::Typing(Typing { command: words, option: option.name.clone(), text: text(option) })
    } else {
        let options = options.iter().map(|option| (option.name.clone(), text(option)));
        Wish::Deed(Deed::Command(words, Written(options.collect())))
    };
    Read {
        asked: asked(&command.user, command.member.as_deref(), command.channel_id, &command.locale),
        wish,
        guild: command.guild_id.map(Into::into),
        from_private: false,
        id: command.id,
        token: command.token.clone(),
        since: Instant::now(),
    }
}

/// The words of a command down to its sub-command, and the options that stand there.
fn words<'a>(name: &str, options: &'a [CommandDataOption]) -> (String, &'a [CommandDataOption]) {
    if let [CommandDataOption { name: next, value, .. }] = options
        && let CommandDataOptionValue::SubCommand(inner) | CommandDataOptionValue::SubCommandGroup(inner) =
            value
    {
        let (words, options) = words(next, inner);
        return (format!("{name} {words}"), options);
    }
    (name.to_owned(), options)
}

fn of_component(component: &ComponentInteraction) -> Read {
    let values = match &component.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.clone(),
        _ => Vec::new(),
    };
    let press = Press::decode(&component.data.custom_id);
    Read {
        asked: asked(&component.user, component.member.as_ref(), component.channel_id, &component.locale),
        wish: press.map_or(Wish::Old, |press| Wish::Deed(Deed::Press(press, values))),
        guild: component.guild_id.map(Into::into),
        from_private: is_private(&component.message),
        id: component.id,
        token: component.token.clone(),
        since: Instant::now(),
    }
}

fn of_modal(modal: &ModalInteraction) -> Read {
    let parts = modal.data.components.iter().flat_map(|row| &row.components);
    let fields = parts.filter_map(|part| match part {
        ActionRowComponent::InputText(input) => Some((input.custom_id.clone(), input.value.clone()?)),
        _ => None,
    });
    let press = Press::decode(&modal.data.custom_id);
    let filled = |press| Wish::Deed(Deed::Form(press, Written(fields.collect())));
    Read {
        asked: asked(&modal.user, modal.member.as_ref(), modal.channel_id, &modal.locale),
        wish: press.map_or(Wish::Old, filled),
        guild: modal.guild_id.map(Into::into),
        from_private: modal.message.as_deref().is_some_and(is_private),
        id: modal.id,
        token: modal.token.clone(),
        since: Instant::now(),
    }
}

fn is_private(message: &Message) -> bool {
    message.flags.is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL))
}

fn asked(user: &User, member: Option<&Member>, channel: ChannelId, language: &str) -> Asked {
    let roles = member.map(|member| member.roles.iter().map(|role| role.get()).collect());
    Asked {
        user: user.id.get(),
        roles: roles.unwrap_or_default(),
        channel: channel.get(),
        language: language.to_owned(),
    }
}
