//! Channels in which something cannot be said, and roles that ring nobody: what is wrong, since when, and what to do about
//! it. For network admins.
//!
//! [`render`](crate::discord::render) says it.

use chrono::{DateTime, Utc};

use super::argument::Mention;
use super::message::messages;
use super::network::Part;
use crate::domain::partner::PartnerId;

/// Whose channel it is.
#[derive(Clone, Copy, Debug)]
pub enum WhoseChannel {
    /// A partner's.
    Partner(PartnerId),
    /// The secretariat's.
    Secretariat,
    /// Nobody's any more.
    Former,
}

/// A line of the list, or of the message that says that a channel has closed or a role fallen silent.
#[derive(Clone, Debug)]
pub enum ChannelLine {
    /// Above the list.
    Title,
    /// There is nothing to list.
    Nothing,
    /// Whose channel, and which.
    Of {
        /// Whose.
        whose: WhoseChannel,
        /// Which.
        channel: Mention,
    },
    /// It was deleted.
    Gone {
        /// Since when nothing can be posted.
        since: DateTime<Utc>,
    },
    /// The bot does not see it.
    Hidden {
        /// Since when nothing can be posted.
        since: DateTime<Utc>,
    },
    /// The bot may not write in it.
    Mute {
        /// Since when nothing can be posted.
        since: DateTime<Utc>,
    },
    /// Nothing can be posted in it for another reason.
    Unfit {
        /// Since when nothing can be posted.
        since: DateTime<Utc>,
        /// Discord's code.
        code: String,
    },
    /// Messages that wait.
    Waiting {
        /// How many.
        count: u32,
    },
    /// Cards that somebody deleted again and again.
    Deleted {
        /// How many.
        count: u32,
    },
    /// Panels that could not be pinned.
    Unpinned {
        /// How many.
        count: u32,
    },
    /// Messages that Discord does not take.
    Refused {
        /// How many.
        count: u32,
        /// Discord's code.
        code: String,
    },
    /// Messages that could not be put into words.
    Unsayable {
        /// How many.
        count: u32,
    },
    /// Messages that Discord leaves without an answer, and does not have.
    Unanswered {
        /// How many.
        count: u32,
    },
    /// Messages that Discord left without an answer, and may have.
    InDoubt {
        /// How many.
        count: u32,
    },
    /// Channels that have no room.
    More {
        /// How many.
        count: u32,
    },
    /// That they are tried again by themselves.
    ByItself,
    /// A button: try again.
    TryAgain,
    /// A button: the list.
    Show,
    /// It is tried again now.
    Tried {
        /// Whose channel.
        whose: WhoseChannel,
        /// Which.
        channel: Mention,
    },
    /// The bot had been removed from the server, and is back.
    Returned {
        /// When it was found removed.
        left: DateTime<Utc>,
        /// When it was there again.
        back: DateTime<Utc>,
    },
    /// Above roles that ring nobody.
    Roles,
    /// One of them is not on the server.
    RoleGone {
        /// Whom it is to ring.
        whose: WhoseChannel,
        /// Which role of theirs.
        part: Part,
        /// The role.
        role: Mention,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// One of them may not be mentioned by everybody.
    RoleMute {
        /// Whom it is to ring.
        whose: WhoseChannel,
        /// Which role of theirs.
        part: Part,
        /// The role.
        role: Mention,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// Roles that have no room.
    MoreRoles {
        /// How many.
        count: u32,
    },
    /// What to do about them.
    MendRoles,
}

messages! {
    WhoseChannel {
        Partner(partner: Word) => "channels-whose-partner",
        Secretariat => "channels-whose-secretariat",
        Former => "channels-whose-former",
    }
    ChannelLine {
        Title => "channels-title",
        Nothing => "channels-nothing",
        Of { whose: Word, channel: Mention } => "channels-of",
        Gone { since: Stamp } => "channels-gone",
        Hidden { since: Stamp } => "channels-hidden",
        Mute { since: Stamp } => "channels-mute",
        Unfit { since: Stamp, code: Code } => "channels-unfit",
        Waiting { count: Number } => "channels-waiting",
        Deleted { count: Number } => "channels-deleted",
        Unpinned { count: Number } => "channels-unpinned",
        Refused { count: Number, code: Code } => "channels-refused",
        Unsayable { count: Number } => "channels-unsayable",
        Unanswered { count: Number } => "channels-unanswered",
        InDoubt { count: Number } => "channels-in-doubt",
        More { count: Number } => "channels-more",
        ByItself => "channels-by-itself",
        TryAgain => "channels-try-again",
        Show => "channels-show",
        Tried { whose: Word, channel: Mention } => "channels-tried",
        Returned { left: Stamp, back: Stamp } => "channels-returned",
        Roles => "channels-roles",
        RoleGone { whose: Word, part: Word, role: Mention, since: Stamp } => "channels-role-gone",
        RoleMute { whose: Word, part: Word, role: Mention, since: Stamp } => "channels-role-mute",
        MoreRoles { count: Number } => "channels-more-roles",
        MendRoles => "channels-mend-roles",
    }
}
