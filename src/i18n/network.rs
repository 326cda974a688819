//! What would change in the network, and what to think of before it does.
//!
//! The operator's command says it in English, Discord in the admin's language; `network::words` makes these of the
//! difference of two networks.
//!
//! Law: values stand as the file has them, in its English keywords, because that is what an admin corrects. The number
//! of a hotline is never among them.

use super::Country;
use super::argument::Mention;
use super::message::messages;

/// Whose entry changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The secretariat.
    Secretariat,
    /// Those who may read the journal.
    Auditors,
    /// A partner that the locales name.
    Partner(Country),
    /// Another partner, by its code.
    Stranger(String),
    /// A group, by its code.
    Group(String),
    /// A route, by its name.
    Route(String),
}

/// Which part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The English name.
    Name,
    /// A partner's languages.
    Languages,
    /// Its zone.
    Zone,
    /// Its days off.
    Weekend,
    /// Its hours.
    Hours,
    /// Its weekdays with hours of their own.
    Week,
    /// Its own dates.
    Dates,
    /// The Discord channel of a partner or the secretariat.
    Channel,
    /// The role of those on duty.
    DutyRole,
    /// The role that is rung next.
    BackupRole,
    /// Tiers that may ring outside office hours.
    Wakes,
    /// When its digest comes, by its wall clock.
    DigestAt,
    /// Whether a digest that has nothing to say is not posted.
    QuietDigest,
    /// How it learns of what it is only told.
    Information,
    /// The authority that its urgent alerts name.
    Authority,
    /// The legal basis that they name.
    LegalBasis,
    /// Who authorises them.
    AuthorisedBy,
    /// Their TLP label.
    UrgentLabel,
    /// The role of the network's admins.
    Admins,
    /// The role of those who read the journal.
    Auditors,
    /// A group's members.
    Members,
    /// Kinds that a route asks for.
    Kinds,
    /// Tiers that it asks for.
    Tiers,
    /// Grounds that it asks for.
    Grounds,
    /// Platforms that it asks for.
    Platforms,
    /// Countries of platforms that it asks for.
    PlatformCountries,
    /// Languages of the content that it asks for.
    ContentLanguages,
    /// Issuers that it asks for.
    Issuers,
    /// TLP labels that it asks for.
    Labels,
    /// What it does: a purpose and an ask, or `never`.
    Purpose,
    /// Whom it names.
    Addressees,
}

/// What a part is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Nothing.
    Nothing,
    /// Words of the file.
    Words(String),
    /// A channel or a role.
    Place(Mention),
    /// Partners.
    Partners(Vec<Subject>),
}

/// A part and what it is set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// As it will be.
    Is {
        /// Which part.
        part: Part,
        /// To what.
        setting: Setting,
    },
}

/// One line of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// There is no difference.
    Unchanged,
    /// Somebody or something is new.
    Added {
        /// Who or what.
        subject: Subject,
        /// How it is set.
        facts: Vec<Fact>,
    },
    /// How somebody or something is set now.
    Stands {
        /// Who or what.
        subject: Subject,
        /// How it is set.
        facts: Vec<Fact>,
    },
    /// Somebody or something goes.
    Removed {
        /// Who or what.
        subject: Subject,
    },
    /// One part of an entry changes.
    Changed {
        /// Whose.
        subject: Subject,
        /// Which part.
        part: Part,
        /// What it was.
        was: Setting,
        /// What it will be.
        is: Setting,
    },
    /// A partner's hotline is set, changed or taken away.
    HotlineChanged {
        /// Whose.
        subject: Subject,
    },
    /// Partners join a group.
    Joined {
        /// The group.
        subject: Subject,
        /// They.
        partners: Vec<Subject>,
    },
    /// Partners leave a group.
    Left {
        /// The group.
        subject: Subject,
        /// They.
        partners: Vec<Subject>,
    },
    /// Routes come in another order.
    Reordered {
        /// Their names in the old order.
        was: String,
        /// In the new one.
        is: String,
    },
}

/// Something that a network may have and that is seldom meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The asker would be no admin any more.
    NotYours {
        /// The role that admins would have.
        role: Mention,
    },
    /// Nobody would be an admin any more.
    NoAdmins,
    /// Every partner would leave.
    Emptied,
    /// A channel passes to somebody else, and what stands in it does not go away.
    CardsStay {
        /// The channel.
        channel: Mention,
        /// Whose it is.
        was: Subject,
        /// Whose it would be.
        is: Subject,
    },
    /// Several have one role.
    SharedRole {
        /// The role.
        role: Mention,
        /// They.
        holders: Vec<Subject>,
    },
    /// Partners that may be woken and have nobody to ring next.
    NobodyNext {
        /// They.
        partners: Vec<Subject>,
    },
    /// A group without members.
    EmptyGroup {
        /// The group.
        group: Subject,
    },
    /// Partners whom no route addresses.
    Unaddressed {
        /// They.
        partners: Vec<Subject>,
    },
    /// A partner that leaves is still asked to act.
    StillAsked {
        /// Who.
        subject: Subject,
        /// On how many alerts.
        count: u32,
    },
    /// A role that is to ring somebody is not on the server.
    RoleGone {
        /// Whose.
        subject: Subject,
        /// Which role of theirs.
        part: Part,
        /// The role.
        role: Mention,
    },
    /// A role that is to ring somebody may not be mentioned by everybody.
    RoleMute {
        /// Whose.
        subject: Subject,
        /// Which role of theirs.
        part: Part,
        /// The role.
        role: Mention,
    },
}

messages! {
    Subject {
        Secretariat => "network-subject-secretariat",
        Auditors => "network-subject-auditors",
        Partner(partner: Word) => "network-subject-partner",
        Stranger(code: Code) => "network-subject-stranger",
        Group(group: Code) => "network-subject-group",
        Route(route: Code) => "network-subject-route",
    }
    Part {
        Name => "network-part-name",
        Languages => "network-part-languages",
        Zone => "network-part-zone",
        Weekend => "network-part-weekend",
        Hours => "network-part-hours",
        Week => "network-part-week",
        Dates => "network-part-dates",
        Channel => "network-part-channel",
        DutyRole => "network-part-duty-role",
        BackupRole => "network-part-backup-role",
        Wakes => "network-part-wakes",
        DigestAt => "network-part-digest-at",
        QuietDigest => "network-part-quiet-digest",
        Information => "network-part-information",
        Authority => "network-part-authority",
        LegalBasis => "network-part-legal-basis",
        AuthorisedBy => "network-part-authorised-by",
        UrgentLabel => "network-part-urgent-label",
        Admins => "network-part-admins",
        Auditors => "network-part-auditors",
        Members => "network-part-members",
        Kinds => "network-part-kinds",
        Tiers => "network-part-tiers",
        Grounds => "network-part-grounds",
        Platforms => "network-part-platforms",
        PlatformCountries => "network-part-platform-countries",
        ContentLanguages => "network-part-content-languages",
        Issuers => "network-part-issuers",
        Labels => "network-part-labels",
        Purpose => "network-part-purpose",
        Addressees => "network-part-addressees",
    }
    Setting {
        Nothing => "network-setting-nothing",
        Words(words: Code) => "network-setting-words",
        Place(place: Mention) => "network-setting-place",
        Partners(partners: List) => "network-setting-partners",
    }
    Fact {
        Is { part: Word, setting: Word } => "network-fact",
    }
    Told {
        Unchanged => "network-unchanged",
        Added { subject: Word, facts: List } => "network-added",
        Stands { subject: Word, facts: List } => "network-stands",
        Removed { subject: Word } => "network-removed",
        Changed { subject: Word, part: Word, was: Word, is: Word } => "network-changed",
        HotlineChanged { subject: Word } => "network-hotline-changed",
        Joined { subject: Word, partners: List } => "network-joined",
        Left { subject: Word, partners: List } => "network-left",
        Reordered { was: Code, is: Code } => "network-reordered",
    }
    Warning {
        NotYours { role: Mention } => "network-warning-not-yours",
        NoAdmins => "network-warning-no-admins",
        Emptied => "network-warning-emptied",
        CardsStay { channel: Mention, was: Word, is: Word } => "network-warning-cards-stay",
        SharedRole { role: Mention, holders: List } => "network-warning-shared-role",
        NobodyNext { partners: List } => "network-warning-nobody-next",
        EmptyGroup { group: Word } => "network-warning-empty-group",
        Unaddressed { partners: List } => "network-warning-unaddressed",
        StillAsked { subject: Word, count: Number } => "network-warning-still-asked",
        RoleGone { subject: Word, part: Word, role: Mention } => "network-warning-role-gone",
        RoleMute { subject: Word, part: Word, role: Mention } => "network-warning-role-mute",
    }
}
