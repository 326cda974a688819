//! `chappe journal verify` and `chappe backup`: both beside the running bot, and neither changes anything.

use std::io::{Write as _, stdout};
use std::path::Path;

use clap::Subcommand;

use super::{Failure, open_to_read};
use crate::config::Config;
use crate::store::journal::{self, Broken, Witness};
use crate::store::{Store, Target};

#[derive(Subcommand)]
pub(super) enum Journal {
    /// Recompute the hash of every entry, and name the first one that was changed, removed or inserted
    ///
    /// It only reads the database, and may be used while the bot runs. If the journal is whole, its end is printed, to be
    /// noted for a later check.
    Verify {
        /// End of the journal that was noted earlier; the check fails if the journal no longer contains it
        #[arg(long, value_name = "NUMBER:HASH")]
        head: Option<Witness>,
    },
}

pub(super) async fn verify(config: &Config, noted: Option<&Witness>) -> Result<(), Failure> {
    let broken = |broken: Broken| Failure::new(format!("the journal is broken: {broken}"));
    let store = open_to_read(config).await?;
    let mut tx = store.read().await?;
    let head = journal::verify(&mut tx).await?.map_err(broken)?;
    if let Some(noted) = noted {
        journal::confirm(&mut tx, noted).await?.map_err(broken)?;
    }
    if head.sequence == 0 {
        return Ok(writeln!(stdout(), "The journal is empty.")?);
    }
    let at = head.at.instant().format("%Y-%m-%d %H:%M:%S UTC");
    let last = head.sequence;
    writeln!(
        stdout(),
        "The journal is whole. Its last entry is number {last}, of {at}. Its end, to be noted:"
    )?;
    Ok(writeln!(stdout(), "{}", Witness::from(head))?)
}

pub(super) async fn backup(config: &Config, to: &Path) -> Result<(), Failure> {
    let store = open_to_read(config).await?;
    store.backup(to).await?;
    let copy = Store::open_to_read(&Target::Sqlite(to.into())).await?;
    let head = journal::head(&mut copy.read().await?).await?;
    copy.close().await;
    // The copy is made, even if this cannot be printed.
    let said = writeln!(stdout(), "{} is a whole copy. Its journal's end, to be noted:", to.display());
    said.and_then(|()| writeln!(stdout(), "{}", Witness::from(head))).ok();
    Ok(())
}
