//! `chappe journal verify` and `chappe backup`: both beside the running bot, and neither changes anything.

use std::io::{Write as _, stdout};
use std::path::Path;

use clap::Subcommand;

use super::{Failure, open_to_read};
use crate::config::Config;
use crate::store::journal;

#[derive(Subcommand)]
pub(super) enum Journal {
    /// Recompute every hash, and name the first entry that is not as it was written
    Verify,
}

pub(super) async fn verify(config: &Config) -> Result<(), Failure> {
    let store = open_to_read(config).await?;
    match journal::verify(&mut store.read().await?).await? {
        Ok(head) if head.sequence == 0 => writeln!(stdout(), "The journal is empty.")?,
        Ok(head) => writeln!(
            stdout(),
            "The journal is whole. Its last entry is number {}, of {}, with the hash {}",
            head.sequence,
            head.at.instant().format("%Y-%m-%d %H:%M:%S UTC"),
            head.hash
        )?,
        Err(broken) => return Err(Failure::new(format!("the journal is broken: {broken}"))),
    }
    Ok(())
}

pub(super) async fn backup(config: &Config, to: &Path) -> Result<(), Failure> {
    let store = open_to_read(config).await?;
    store.backup(to).await?;
    // It is done, whether or not anybody reads so.
    writeln!(stdout(), "{} is a whole copy.", to.display()).ok();
    Ok(())
}
