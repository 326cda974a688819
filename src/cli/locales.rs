//! `chappe locales check`: whether the texts that an operator puts over those in the binary would be used.
//!
//! Law: it finds what the start of the bot would find, and nothing else.

use std::io::{Write as _, stdout};

use clap::Subcommand;

use super::Failure;
use crate::config::Config;
use crate::discord::misfits;
use crate::i18n::Locales;

#[derive(Subcommand)]
pub(super) enum Command {
    /// Check the texts in the folder that the configuration names with `locales`
    ///
    /// Reports each text that the bot would not use, because it does not fit the bot or Discord's rules. The exit code is 1
    /// if there is one. It changes nothing.
    Check,
}

pub(super) fn check(config: &Config) -> Result<(), Failure> {
    let Some(folder) = &config.locales else {
        return Ok(writeln!(
            stdout(),
            "No folder is named with `locales`: the texts in the binary are used."
        )?);
    };
    let (_, complaints) = Locales::load_fitting(Some(folder), misfits)?;
    for complaint in &complaints {
        writeln!(stdout(), "{complaint}")?;
    }
    match complaints.len() {
        0 => Ok(writeln!(stdout(), "Every text in {} is used.", folder.display())?),
        1 => Err(Failure::new("one text is wrong: its language is used as it is in the binary")),
        some => Err(Failure::new(format!(
            "{some} texts are wrong: their languages are used as they are in the binary"
        ))),
    }
}
