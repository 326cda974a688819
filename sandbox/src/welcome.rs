//! What the page has for a visitor: where it opens, and a tour in some languages.
//!
//! A program hands it over ([`Sandbox::set_welcome`](crate::Sandbox::set_welcome), `PUT /sandbox/v1/welcome`); the page
//! asks for it when it opens.
//!
//! Law: it names people and channels that are there, and no message is made of it: no bot hears of it.

use serde::{Deserialize, Serialize};

use crate::{id::Id, people::Refused, permissions::VIEW_CHANNEL, state::State};

/// Where the page opens, and the tour.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Welcome {
    /// Where the page opens for a visitor whose address names no user.
    pub opens: Place,
    /// The channel at whose start the tour stands.
    pub channel_id: Id,
    /// The tour, once in each language. A visitor reads it in the language of their browser, else the first one.
    #[serde(default)]
    pub tours: Vec<Tour>,
}

/// A person in a channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Who one is.
    pub user_id: Id,
    /// The channel that is open.
    pub channel_id: Id,
}

/// What a visitor reads, in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tour {
    /// The language, such as `fr`.
    pub language: String,
    /// Its heading.
    pub title: String,
    /// What stands before the steps, in the Markdown of messages.
    pub words: String,
    /// The steps. The page keeps the one under way in view, wherever the visitor goes.
    pub steps: Vec<Step>,
}

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What to do, in the Markdown of messages.
    pub words: String,
    /// Its button; a step without one happens where the one before it did.
    #[serde(default)]
    pub button: Option<Lead>,
}

/// A button that leads somewhere.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub to: Goal,
}

/// Where a button leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// To a channel, as a person: both at once.
    Place(Place),
    /// To the clock of the page.
    Clock,
}

impl Welcome {
    /// Whether it names what is there, and leads nobody where they see nothing.
    pub(crate) fn check(&self, state: &State) -> Result<(), Refused> {
        let steps = self.tours.iter().flat_map(|tour| &tour.steps);
        let goals = steps.filter_map(|step| Some(step.button.as_ref()?.to));
        let places = goals.filter_map(|goal| match goal {
            Goal::Place(place) => Some(place),
            Goal::Clock => None,
        });
        for place in places.chain([self.opens]) {
            state.user(place.user_id)?;
            state.allowed(place.channel_id, place.user_id, VIEW_CHANNEL)?;
        }
        state.channel(self.channel_id)?;
        Ok(())
    }
}
