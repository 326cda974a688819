//! What Discord lists before anything is asked: commands and their options, each with a name and what it is for.
//!
//! The commands of [`discord`](crate::discord) say them when the server is offered them, in every language of Discord's
//! that there is a locale for.
//!
//! Law: a name is one word in small letters, of at most 32; the English one is what the code calls it.

use super::message::messages;

/// The name of a command or an option.
#[derive(Clone, Copy, Debug)]
pub enum Name {
    /// Everything on alerts.
    Alert,
    /// Raise an alert.
    Raise,
    /// Raise an urgent alert.
    Urgent,
    /// Drafts that are not sent.
    Drafts,
    /// Change an alert.
    Amend,
    /// Address further partners.
    Widen,
    /// Withdraw an alert.
    Withdraw,
    /// Show an alert.
    Show,
    /// Find alerts.
    Find,
    /// List alerts.
    List,
    /// What the partner owes.
    Inbox,
    /// The record of an alert.
    Audit,
    /// The network as a file.
    Network,
    /// Apply a network file.
    Apply,
    /// Hand out the file.
    Export,
    /// Channels in trouble.
    Channels,
    /// The daily summary.
    Digest,
    /// Post it at once.
    Now,
    /// Show the next one.
    Preview,
    /// Routes.
    Route,
    /// Try the routes.
    Test,
    /// When nobody would be rung.
    Coverage,
    /// The help.
    Help,
    /// The reference of an alert.
    Reference,
    /// A reference or a location.
    What,
    /// A file.
    File,
    /// A kind.
    Kind,
    /// A tier.
    Tier,
    /// A TLP label.
    Label,
    /// A ground.
    Ground,
    /// A platform.
    Platform,
    /// A language of the content.
    Language,
    /// The partner that raises it.
    Issuer,
    /// A location.
    Url,
    /// What is happening.
    Situation,
    /// Whom to address as well.
    To,
    /// The partner's own follow-up on an alert.
    FollowUp,
    /// Ask again later.
    Snooze,
    /// Hand it to a colleague.
    Hand,
    /// What the next duty has to know.
    Note,
    /// When.
    When,
    /// Why.
    Reason,
    /// A colleague.
    Colleague,
    /// Words.
    Text,
    /// A partner.
    Partner,
}

/// What a command or an option is for.
#[derive(Clone, Copy, Debug)]
pub enum About {
    /// Everything on alerts.
    Alert,
    /// Raise an alert.
    Raise,
    /// Raise an urgent alert.
    Urgent,
    /// Drafts that are not sent.
    Drafts,
    /// Change an alert.
    Amend,
    /// Address further partners.
    Widen,
    /// Withdraw an alert.
    Withdraw,
    /// Show an alert.
    Show,
    /// Find alerts.
    Find,
    /// List alerts.
    List,
    /// What the partner owes.
    Inbox,
    /// The record of an alert.
    Audit,
    /// The network as a file.
    Network,
    /// Apply a network file.
    Apply,
    /// Hand out the file.
    Export,
    /// Channels in trouble.
    Channels,
    /// The daily summary.
    Digest,
    /// Post it at once.
    Now,
    /// Show the next one.
    Preview,
    /// Routes.
    Route,
    /// Try the routes.
    Test,
    /// When nobody would be rung.
    Coverage,
    /// The help.
    Help,
    /// The reference of an alert.
    Reference,
    /// A reference or a location.
    What,
    /// A file.
    File,
    /// A kind.
    Kind,
    /// A tier.
    Tier,
    /// A TLP label.
    Label,
    /// A ground.
    Ground,
    /// A platform.
    Platform,
    /// A language of the content.
    Language,
    /// The partner that raises it.
    Issuer,
    /// A location.
    Url,
    /// What is happening.
    Situation,
    /// Whom to address as well.
    To,
    /// The partner's own follow-up on an alert.
    FollowUp,
    /// Ask again later.
    Snooze,
    /// Hand it to a colleague.
    Hand,
    /// What the next duty has to know.
    Note,
    /// When.
    When,
    /// Why.
    Reason,
    /// A colleague.
    Colleague,
    /// Words.
    Text,
    /// A partner.
    Partner,
}

messages! {
    Name {
        Alert => "command-alert-name",
        Raise => "command-raise-name",
        Urgent => "command-urgent-name",
        Drafts => "command-drafts-name",
        Amend => "command-amend-name",
        Widen => "command-widen-name",
        Withdraw => "command-withdraw-name",
        Show => "command-show-name",
        Find => "command-find-name",
        List => "command-list-name",
        Inbox => "command-inbox-name",
        Audit => "command-audit-name",
        Network => "command-network-name",
        Apply => "command-apply-name",
        Export => "command-export-name",
        Channels => "command-channels-name",
        Digest => "command-digest-name",
        Now => "command-now-name",
        Preview => "command-preview-name",
        Route => "command-route-name",
        Test => "command-test-name",
        Coverage => "command-coverage-name",
        Help => "command-help-name",
        Reference => "option-reference-name",
        What => "option-what-name",
        File => "option-file-name",
        Kind => "option-kind-name",
        Tier => "option-tier-name",
        Label => "option-label-name",
        Ground => "option-ground-name",
        Platform => "option-platform-name",
        Language => "option-language-name",
        Issuer => "option-issuer-name",
        Url => "option-url-name",
        Situation => "option-situation-name",
        To => "option-to-name",
        FollowUp => "command-follow-up-name",
        Snooze => "command-snooze-name",
        Hand => "command-hand-name",
        Note => "command-note-name",
        When => "option-when-name",
        Reason => "option-reason-name",
        Colleague => "option-colleague-name",
        Text => "option-text-name",
        Partner => "option-partner-name",
    }
    About {
        Alert => "command-alert",
        Raise => "command-raise",
        Urgent => "command-urgent",
        Drafts => "command-drafts",
        Amend => "command-amend",
        Widen => "command-widen",
        Withdraw => "command-withdraw",
        Show => "command-show",
        Find => "command-find",
        List => "command-list",
        Inbox => "command-inbox",
        Audit => "command-audit",
        Network => "command-network",
        Apply => "command-apply",
        Export => "command-export",
        Channels => "command-channels",
        Digest => "command-digest",
        Now => "command-now",
        Preview => "command-preview",
        Route => "command-route",
        Test => "command-test",
        Coverage => "command-coverage",
        Help => "command-help",
        Reference => "option-reference",
        What => "option-what",
        File => "option-file",
        Kind => "option-kind",
        Tier => "option-tier",
        Label => "option-label",
        Ground => "option-ground",
        Platform => "option-platform",
        Language => "option-language",
        Issuer => "option-issuer",
        Url => "option-url",
        Situation => "option-situation",
        To => "option-to",
        FollowUp => "command-follow-up",
        Snooze => "command-snooze",
        Hand => "command-hand",
        Note => "command-note",
        When => "option-when",
        Reason => "option-reason",
        Colleague => "option-colleague",
        Text => "option-text",
        Partner => "option-partner",
    }
}
