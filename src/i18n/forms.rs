//! Titles and inputs of modals. [`render`](crate::discord::render) says them.
//!
//! Law: Discord takes 45 characters for each; a test holds every language to it.

use super::message::messages;

/// A modal's title, or the label of one of its inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormText {
    /// Title: raise.
    Raise,
    /// Title: urgent.
    Urgent,
    /// Title: add locations.
    AddLocations,
    /// Title: circumstances.
    Circumstances,
    /// Title: legal details.
    Legal,
    /// Title: own words.
    Words,
    /// Title: details of the reasons.
    Details,
    /// Title: who is addressed.
    Audience,
    /// Title: decline.
    Decline,
    /// Title: results.
    Report,
    /// Title: object.
    Object,
    /// Title: widen.
    Widen,
    /// Input: locations, one a line.
    Locations,
    /// Input: numbers of locations that are taken out.
    TakeOut,
    /// Input: one location.
    Location,
    /// Input: the issuer's words.
    Note,
    /// Input: the language of these words.
    NoteLanguage,
    /// Input: the place.
    Place,
    /// Input: when it was seen.
    SeenAt,
    /// Title: when the provider received an order.
    Received,
    /// Input: when that was.
    ReceivedAt,
    /// Input: languages of the content.
    Languages,
    /// Input: authority, and legal basis below.
    AuthorityAndBasis,
    /// Input: authority.
    Authority,
    /// Input: legal basis.
    LegalBasis,
    /// Input: partners that are asked to act.
    ToAct,
    /// Input: partners that are consulted.
    ToConsult,
    /// Input: partners that are informed.
    ToInform,
    /// Input: why.
    Reason,
    /// Input: numbers of locations; empty for all.
    Numbers,
    /// Numbers of locations that are left out.
    Except,
    /// Input: the group of a reason.
    Group,
    /// Input: the entity of official propaganda.
    Entity,
    /// Input: title and issue of a magazine.
    Magazine,
    /// Input: to whom allegiance is sworn.
    Allegiance,
    /// Input: who is threatened.
    Target,
    /// Field: who gets duty.
    Colleague,
    /// Field: the end of that duty.
    Until,
    /// Input: how many persons are named.
    Persons,
    /// Input: for whom people are recruited.
    Recruiter,
    /// Input: how many copies, within how many hours.
    Copies,
}

messages! {
    FormText {
        Raise => "form-raise",
        Urgent => "form-urgent",
        AddLocations => "form-add-locations",
        Circumstances => "form-circumstances",
        Legal => "form-legal",
        Words => "form-words",
        Details => "form-details",
        Audience => "form-audience",
        Decline => "form-decline",
        Report => "form-report",
        Object => "form-object",
        Widen => "form-widen",
        Locations => "form-locations",
        TakeOut => "form-take-out",
        Location => "form-location",
        Note => "form-note",
        NoteLanguage => "form-note-language",
        Place => "form-place",
        SeenAt => "form-seen-at",
        Received => "form-received",
        ReceivedAt => "form-received-at",
        Languages => "form-languages",
        AuthorityAndBasis => "form-authority-and-basis",
        Authority => "form-authority",
        LegalBasis => "form-legal-basis",
        ToAct => "form-to-act",
        ToConsult => "form-to-consult",
        ToInform => "form-to-inform",
        Reason => "form-reason",
        Numbers => "form-numbers",
        Except => "form-except",
        Group => "form-group",
        Entity => "form-entity",
        Magazine => "form-magazine",
        Allegiance => "form-allegiance",
        Target => "form-target",
        Persons => "form-persons",
        Recruiter => "form-recruiter",
        Copies => "form-copies",
        Colleague => "form-colleague",
        Until => "form-until",
    }
}
