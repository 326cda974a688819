//! The page's tour for a visitor, from nothing to an acknowledged alert, in every language of the bot. Also where the
//! page opens: with the operator and the tour or, if alerts are raised, in a channel that has them.
//!
//! Law: the tour calls a button of the bot as the channel calls it in which the button stands.

use std::iter;

use discord_sandbox::{Goal, Id, Lead, Place, Sandbox, Step, Tour, Welcome};

use super::workspace::{Seat, Workspace};
use crate::i18n::{Locale, Locales};
use crate::i18n::{Phrase, say};
use crate::run::Fault;

/// The partner that raises the tour's alert, and the one that is addressed.
const RAISES: &str = "FR";
const ANSWERS: &str = "JP";
/// The partner whose channel is open if alerts are raised: its language is English, and it is asked to act in every
/// crisis.
const SEES: &str = "IE";
/// An invented address of invented content.
const ADDRESS: &str = "https://t.me/example/1";

/// Gives the page its welcome and its tour. With alerts, it opens in a channel to which they are addressed.
pub(super) fn give(
    sandbox: &Sandbox,
    workspace: &Workspace,
    locales: &Locales,
    alerts: bool,
) -> Result<(), Fault> {
    let (raises, answers) = (seat(workspace, RAISES)?, seat(workspace, ANSWERS)?);
    let hall = workspace.hall(sandbox)?;
    let opens = if alerts { place(seat(workspace, SEES)?) } else { hall };
    // English comes first: the page takes it for a visitor whose language the bot does not have.
    let english = locales.choose([]);
    let others = locales.iter().filter(|locale| locale.tag() != english.tag());
    let tours =
        iter::once(english).chain(others).map(|locale| tour(locales, locale, raises, answers)).collect();
    Ok(sandbox.set_welcome(Welcome { opens, channel_id: hall.channel_id, tours })?)
}

fn seat<'a>(workspace: &'a Workspace, code: &str) -> Result<&'a Seat, Fault> {
    let found = workspace.seats.iter().find(|seat| seat.code == code);
    found.ok_or_else(|| format!("the workspace has no partner {code}").into())
}

fn place(seat: &Seat) -> Place {
    Place { user_id: Id(seat.officer.0), channel_id: Id(seat.channel.0) }
}

fn tour(locales: &Locales, locale: &Locale, raises: &Seat, answers: &Seat) -> Tour {
    let button =
        |seat: &Seat, label: Phrase| locales.choose(seat.languages.iter().map(String::as_str)).say(&label);
    let step = |line: Phrase, to: Option<(Phrase, Goal)>| Step {
        words: locale.say(&line),
        button: to.map(|(label, to)| Lead { label: locale.say(&label), to }),
    };
    Tour {
        language: locale.tag().to_owned(),
        title: locale.say(&say::tour_title()),
        words: locale.say(&say::tour_words()),
        steps: vec![
            step(
                say::tour_raise(ADDRESS, button(raises, say::button_urgent())),
                Some((say::tour_be_france(), Goal::Place(place(raises)))),
            ),
            step(say::tour_send(button(raises, say::draft_vouch())), None),
            step(
                say::tour_acknowledge(button(answers, say::button_acknowledge())),
                Some((say::tour_be_japan(), Goal::Place(place(answers)))),
            ),
            step(say::tour_clock(), Some((say::tour_to_clock(), Goal::Clock))),
        ],
    }
}
