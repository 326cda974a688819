//! The directory: partners, how they are reached and when, and the groups they belong to.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

use chrono::{NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

pub use office::Office;
pub use wishes::{DigestWish, Information, UrgentDefaults};

use super::{
    alert::Tier,
    calendar::{Days, Hours, NeverWorks, Week, holidays},
    snowflake::{ChannelId, RoleId},
};

mod office;
mod wishes;

/// A partner's code: two capital letters, as in ISO 3166-1 (and XK).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartnerId([u8; 2]);

impl TryFrom<String> for PartnerId {
    type Error = BadCode;

    fn try_from(text: String) -> Result<Self, BadCode> {
        text.parse()
    }
}

impl From<PartnerId> for String {
    fn from(id: PartnerId) -> Self {
        id.as_str().to_owned()
    }
}

impl TryFrom<String> for Target {
    type Error = BadCode;

    fn try_from(text: String) -> Result<Self, BadCode> {
        text.parse()
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        target.to_string()
    }
}

/// A group's code: capital letters, digits and hyphens. It has at least three characters, so that it is never taken for
/// a partner; `EU` is the one exception.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GroupId(String);

/// A code is malformed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadCode {
    /// A partner has two capital letters.
    Partner,
    /// A group has three to sixteen capital letters, digits or hyphens; `EU` is the one exception of two.
    Group,
}

impl fmt::Display for BadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Partner => "a partner's code is two capital letters",
            Self::Group => "a group's code is three to sixteen capital letters, digits or hyphens, or `EU`",
        })
    }
}

impl std::error::Error for BadCode {}

impl FromStr for PartnerId {
    type Err = BadCode;

    fn from_str(text: &str) -> Result<Self, BadCode> {
        match text.as_bytes() {
            &[a, b] if text != EU && a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([a, b])),
            _ => Err(BadCode::Partner),
        }
    }
}

/// The European Union: a group, although its code has two letters. ISO 3166-1 reserves that code, so no country will
/// have it.
const EU: &str = "EU";

impl FromStr for GroupId {
    type Err = BadCode;

    fn from_str(text: &str) -> Result<Self, BadCode> {
        let formed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
        if text == EU || (3..=16).contains(&text.len()) && text.bytes().all(formed) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadCode::Group)
        }
    }
}

impl PartnerId {
    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("only capital letters are taken")
    }
}

impl fmt::Display for PartnerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for PartnerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A partner and how it is reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Partner {
    /// Its code.
    pub id: PartnerId,
    /// Its English name, for files and logs. In messages people read it in their own language.
    pub name: String,
    /// BCP 47 tags, the preferred one first.
    pub languages: Vec<String>,
    /// Its zone.
    pub zone: Tz,
    /// Weekdays on which nobody works.
    pub weekend: Vec<Weekday>,
    /// When the office is open on the other days.
    pub hours: Hours,
    /// Weekdays with hours of their own, Monday first; they override weekend and hours.
    pub week: Vec<(Weekday, Hours)>,
    /// The partner's own dates; they override public holidays and the week.
    pub dates: BTreeMap<NaiveDate, OwnDate>,
    /// The Discord channel in which its cards stand.
    pub channel: ChannelId,
    /// The Discord role of the officers on duty.
    pub duty_role: RoleId,
    /// The Discord role of the backup officers.
    pub backup_role: Option<RoleId>,
    /// The telephone number that a ladder shows when nobody answers.
    pub hotline: Option<String>,
    /// Tiers for which its people may be rung outside office hours.
    pub wakes: BTreeSet<Tier>,
    /// When its daily summary comes.
    pub digest: DigestWish,
    /// How it learns of alerts of which it is only informed.
    pub information: Information,
    /// What its urgent alerts say by default.
    pub urgent: UrgentDefaults,
}

/// A date on which a partner does not work as usual.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnDate {
    /// The hours that are really worked then.
    pub hours: Hours,
    /// What the day is, for people who read the file.
    pub name: Option<String>,
}

impl Partner {
    /// Which hours it works on which date. Fails if it never works; the network's file refuses such an entry.
    pub fn days(&self) -> Result<Days, NeverWorks> {
        let week = self
            .week
            .iter()
            .fold(Week::new(&self.weekend, &self.hours), |week, (day, hours)| week.with(*day, hours.clone()));
        let own = self.dates.iter().map(|(date, own)| (*date, own.hours.clone()));
        Days::new(week, holidays(self.id.as_str()), own)
    }
}

impl Partner {
    /// Whether a person with these roles is an officer of this partner.
    #[must_use]
    pub fn has(&self, roles: &[RoleId]) -> bool {
        roles.contains(&self.duty_role) || self.backup_role.is_some_and(|role| roles.contains(&role))
    }
}

/// The people who keep the network. The last level of a ladder reaches them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Secretariat {
    /// The Discord channel in which it is rung and shown what is overdue.
    pub channel: ChannelId,
    /// The Discord role of the network's admins.
    pub role: RoleId,
    /// The Discord role of the people who may read the journal, if there is one.
    pub auditors: Option<RoleId>,
    /// When its people work, and for which tiers they are rung at any hour.
    pub office: Office,
}

/// All partners and groups of the network.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Directory {
    /// The partners, by code.
    pub partners: BTreeMap<PartnerId, Partner>,
    /// The groups, by code.
    pub groups: BTreeMap<GroupId, Group>,
}

/// A named set of partners.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// Its English name.
    pub name: String,
    /// Who is in it.
    pub members: BTreeSet<PartnerId>,
}

/// A partner or a group, as rules and officers name them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Target {
    /// One partner.
    Partner(PartnerId),
    /// All members of a group.
    Group(GroupId),
}

impl FromStr for Target {
    type Err = BadCode;

    fn from_str(text: &str) -> Result<Self, BadCode> {
        text.parse().map(Self::Partner).or_else(|_| text.parse().map(Self::Group))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Partner(id) => id.fmt(f),
            Self::Group(id) => id.fmt(f),
        }
    }
}

impl Directory {
    /// Whether a target is in the directory.
    #[must_use]
    pub fn knows(&self, target: &Target) -> bool {
        match target {
            Target::Partner(id) => self.partners.contains_key(id),
            Target::Group(id) => self.groups.contains_key(id),
        }
    }

    /// The partners that a target stands for; none if the target is not in the directory.
    pub fn members<'a>(&'a self, target: &'a Target) -> impl Iterator<Item = PartnerId> + 'a {
        let (one, many) = match target {
            Target::Partner(id) => (self.partners.get(id).map(|partner| partner.id), None),
            Target::Group(id) => (None, self.groups.get(id)),
        };
        one.into_iter().chain(many.into_iter().flat_map(|group| group.members.iter().copied()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_partners_and_groups_are_never_taken_for_each_other() {
        assert_eq!("FR".parse(), Ok(Target::Partner(PartnerId(*b"FR"))));
        assert_eq!("EU".parse(), Ok(Target::Group(GroupId("EU".into()))));
        assert_eq!("ARAB-LEAGUE".parse(), Ok(Target::Group(GroupId("ARAB-LEAGUE".into()))));
        for bad in ["", "F", "fr", "F1", "eu", "ARAB LEAGUE", "A-GROUP-WITH-A-LONG-NAME"] {
            assert!(bad.parse::<Target>().is_err(), "{bad}");
        }
    }
}
