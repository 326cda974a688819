//! `chappe mend`: reads again what could not be read, or replaces it with what an operator has found to be right.
//!
//! It takes the bot's place for as long as it lasts, so the bot must be stopped.
//!
//! Law: only a row that is set aside is replaced, and only if the new text can be read. The journal keeps both texts,
//! among the details of the row's alert.

use crate::domain::actor::Actor;
use std::io::{Write as _, stdout};
use std::path::PathBuf;

use clap::Args;

use super::{Failure, network::taking_the_place, read};
use crate::clock::Clock;
use crate::config::Config;
use crate::relay::try_again;
use crate::store::{
    aside::{self, Unreadable},
    journal::{self, Entry},
};

/// The largest text that may replace another, in bytes; 500 locations take less.
const LARGEST: usize = 4 * 1024 * 1024;

#[derive(Args)]
pub(super) struct Arguments {
    /// Row to be replaced, as `chappe doctor` names it [default: none; all rows are only read again]
    #[arg(requires = "file")]
    row: Option<String>,
    /// Path of a file with the text that replaces it, up to 4 MiB
    file: Option<PathBuf>,
}

pub(super) async fn mend(config: &Config, arguments: Arguments) -> Result<(), Failure> {
    let store = taking_the_place(config).await?;
    let mut tx = store.write().await?;
    if let Some((row, file)) = arguments.row.zip(arguments.file) {
        let text = read(&file, LARGEST)?;
        let known = aside::all(&mut tx).await?;
        let one = known.into_iter().find(|one| one.id == row);
        let one = one.ok_or_else(|| Failure::new(format!("{row} is not set aside: see `chappe doctor`")))?;
        let before = aside::replace(&mut tx, &one, text.trim_end()).await?;
        let before = before.ok_or_else(|| Failure::new(format!("{} cannot be mended so", one.place)))?;
        let still = try_again(&mut tx)
            .await?
            .into_iter()
            .find(|other| (&other.id, &other.place) == (&row, &one.place));
        if let Some(Unreadable { cause, .. }) = still {
            return Err(Failure::new(format!(
                "nothing was changed: it could not be read so either: {cause}"
            )));
        }
        let details = serde_json::json!({ "before": before, "after": text.trim_end() }).to_string();
        let entry = Entry {
            at: Clock::system().now().into(),
            actor: Actor::Operator,
            verb: "mended",
            matter: one.alert(),
            partner: None,
            subject: Some(&one.place),
            details: Some(&details),
        };
        journal::append(&mut tx, &entry).await?;
    }
    let left = try_again(&mut tx).await?;
    tx.commit().await?;
    store.close().await;
    for Unreadable { id, place, cause } in &left {
        writeln!(stdout(), "{place} of {id}: {cause}")?;
    }
    match left.len() {
        0 => Ok(writeln!(stdout(), "Everything can be read.")?),
        1 => Err(Failure::new("one row still cannot be read")),
        some => Err(Failure::new(format!("{some} rows still cannot be read"))),
    }
}
