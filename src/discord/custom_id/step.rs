//! The controls of a preview and of an amendment: buttons, selects, and the forms that they open.
//!
//! Law: a code is never given another meaning, as messages keep theirs.

/// Something on a draft's preview, or on the message by which an alert is amended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Show this part of the preview: 1 what, 2 who, 3 check, 4 until when each has to act.
    Part(u8),
    /// A page of the addressees.
    Page(u32),
    /// More locations: a modal.
    AddLocations,
    /// Place, when seen, languages: a modal.
    Circumstances,
    /// Authority and legal basis: a modal.
    Legal,
    /// The issuer's own words: a modal.
    Words,
    /// The select of reasons.
    Reasons,
    /// What the chosen reasons leave open: a modal.
    Details,
    /// The select of kinds.
    Kind,
    /// The select of tiers.
    Tier,
    /// The select of labels.
    Label,
    /// The select of grounds.
    Grounds,
    /// The select of who authorised it.
    AuthorisedBy,
    /// Mark it as an exercise, or not.
    Exercise,
    /// Warn before looking, or not.
    Warning,
    /// The select of live, recorded, unknown: its values are `live`, `recorded`, `unknown`.
    Live,
    /// Change the audience: a modal.
    Audience,
    /// Confirm that nothing educational, journalistic, artistic or of research is in it.
    NoException,
    /// Confirm that whole sites are meant.
    WholeSites,
    /// Confirm that nobody is asked to act.
    NobodyActs,
    /// Send it as the preview of this fingerprint showed it.
    Send(u64),
    /// Throw it away.
    Discard,
}

impl Step {
    /// Those without a number.
    const ALL: [Self; 19] = [
        Self::AddLocations,
        Self::Circumstances,
        Self::Legal,
        Self::Words,
        Self::Reasons,
        Self::Details,
        Self::Kind,
        Self::Tier,
        Self::Label,
        Self::Grounds,
        Self::AuthorisedBy,
        Self::Exercise,
        Self::Warning,
        Self::Live,
        Self::Audience,
        Self::NoException,
        Self::WholeSites,
        Self::NobodyActs,
        Self::Discard,
    ];

    /// By its code; none with a number.
    pub(super) fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Part(_) => "part",
            Self::Page(_) => "page",
            Self::AddLocations => "locations",
            Self::Circumstances => "circumstances",
            Self::Legal => "legal",
            Self::Words => "words",
            Self::Reasons => "reasons",
            Self::Details => "details",
            Self::Kind => "kind",
            Self::Tier => "tier",
            Self::Label => "label",
            Self::Grounds => "grounds",
            Self::AuthorisedBy => "authorised-by",
            Self::Exercise => "exercise",
            Self::Warning => "warning",
            Self::Live => "live",
            Self::Audience => "audience",
            Self::NoException => "no-exception",
            Self::WholeSites => "whole-sites",
            Self::NobodyActs => "nobody-acts",
            Self::Send(_) => "send",
            Self::Discard => "discard",
        }
    }
}
