//! Sentences with parameters: reasons, refusals, spans of time and counts.
//!
//! Rendering says them; each value is data of the domain.

use super::argument::{Inner, Value};
use super::message::{Message, messages};
use crate::domain::location::BadLocation;
use crate::domain::reason::{OPEN, Reason};

/// A length of time in words, where Discord's own timestamps do not serve: a clock that has not started, a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Elapsed minutes.
    Minutes {
        /// How many.
        count: u32,
    },
    /// Elapsed hours.
    Hours {
        /// How many.
        count: u32,
    },
    /// Working days of the addressee.
    WorkingDays {
        /// How many.
        count: u32,
    },
}

/// How many there are of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Alerts.
    Alerts {
        /// How many.
        count: u32,
    },
    /// Partners.
    Partners {
        /// How many.
        count: u32,
    },
}

/// A reason as it is offered: "…" stands for what is still to be said, also in the place of a number.
#[derive(Clone, Copy, Debug)]
pub struct Unsaid<'a>(pub &'a Reason);

impl Message for Unsaid<'_> {
    fn id(&self) -> &'static str {
        self.0.id()
    }

    fn arguments(&self) -> Vec<(&'static str, Value<'_>)> {
        let open = |value: &Value<'_>| matches!(&value.0, Inner::Text(text) if text == "0");
        let said = |value| if open(&value) { Value(Inner::Text(OPEN.to_owned())) } else { value };
        self.0.arguments().into_iter().map(|(name, value)| (name, said(value))).collect()
    }
}

messages! {
    Span {
        Minutes { count: Number } => "span-minutes",
        Hours { count: Number } => "span-hours",
        WorkingDays { count: Number } => "span-working-days",
    }
    Count {
        Alerts { count: Number } => "count-alerts",
        Partners { count: Number } => "count-partners",
    }
    Reason {
        LiveAttack => "reason-live-attack",
        AttackRecording => "reason-attack-recording",
        Killing => "reason-killing",
        Hostages => "reason-hostages",
        Manifesto => "reason-manifesto",
        Claim { group: Plain } => "reason-claim",
        Propaganda { entity: Plain } => "reason-propaganda",
        Magazine { title: Plain, issue: Number } => "reason-magazine",
        Allegiance { entity: Plain } => "reason-allegiance",
        Glorification => "reason-glorification",
        CallToAttack => "reason-call-to-attack",
        Threat { target: Plain } => "reason-threat",
        TargetList { persons: Number } => "reason-target-list",
        Explosives => "reason-explosives",
        Weapons => "reason-weapons",
        NoxiousSubstances => "reason-noxious-substances",
        AttackMethods => "reason-attack-methods",
        Evasion => "reason-evasion",
        Recruitment { entity: Plain } => "reason-recruitment",
        MinorsAddressed => "reason-minors-addressed",
        MinorsShown => "reason-minors-shown",
        Travel => "reason-travel",
        Fundraising => "reason-fundraising",
        Copies { copies: Number, hours: Number } => "reason-copies",
    }
    BadLocation {
        Empty => "refusal-location-empty",
        TooLong => "refusal-location-too-long",
        Shortened => "refusal-location-shortened",
        ControlCharacter => "refusal-location-control-character",
        BlankInside => "refusal-location-blank-inside",
        NotUrl => "refusal-location-not-url",
        UnsupportedScheme(scheme: Code) => "refusal-location-unsupported-scheme",
        NoHost => "refusal-location-no-host",
        BadHost => "refusal-location-bad-host",
        BadPort => "refusal-location-bad-port",
        Credentials => "refusal-location-credentials",
        UnknownEnding(ending: Code) => "refusal-location-unknown-ending",
        NotPublic => "refusal-location-not-public",
    }
}
