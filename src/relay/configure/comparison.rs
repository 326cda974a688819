//! What a file makes of the network together with what came into force since the file was begun; and the file that takes a
//! change back.

use crate::network::{Change, Merged, Mistake, Network, Submitted, changes, merge};
use crate::store::{Store, StoreError, Tx, network};

/// Why nothing was planned or applied.
#[derive(Debug, thiserror::Error)]
pub enum NotApplied {
    /// The file has mistakes: all of them.
    #[error("the file has mistakes")]
    Mistakes(Vec<Mistake>),
    /// The file, and what came into force since it was begun, change the same fields to different values.
    #[error("the network has changed since revision {base}, from which this was begun, in the same places")]
    Contested {
        /// The revision from which the file was begun.
        base: i64,
        /// What can be chosen.
        contest: Box<Contest>,
    },
    /// Somebody has applied another file since this one was planned: it has to be planned again.
    #[error(
        "the network has changed since: revision {current} is in force, and this was planned on {planned}"
    )]
    Overtaken {
        /// The revision that the plan was made on.
        planned: i64,
        /// The one in force.
        current: i64,
    },
    /// A fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A merge in which somebody has to choose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contest {
    /// The revision in force.
    revision: i64,
    merged: Merged,
}

impl Contest {
    /// What is contested: from what is in force to what is wanted.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        changes(&self.merged.kept, &self.merged.taken)
    }

    /// The file that keeps what is in force where it is contested.
    #[must_use]
    pub fn kept(&self) -> String {
        self.file(&self.merged.kept)
    }

    /// The file that takes what is wanted.
    #[must_use]
    pub fn taken(&self) -> String {
        self.file(&self.merged.taken)
    }

    fn file(&self, network: &Network) -> String {
        Submitted::begun_from(self.revision, network.clone()).write()
    }
}

/// A file together with what came into force since it was begun, and with what is in force.
pub(super) struct Comparison {
    /// The revision in force, and what it is.
    pub(super) revision: i64,
    pub(super) in_force: Network,
    pub(super) wanted: Network,
}

impl Comparison {
    pub(super) async fn read(tx: &mut Tx, text: &str) -> Result<Self, NotApplied> {
        let Submitted { base, network } = Submitted::read(text).map_err(NotApplied::Mistakes)?;
        let (revision, in_force) = network::current(tx).await?;
        let base = base.unwrap_or(revision);
        if base == revision {
            return Ok(Self { revision, in_force, wanted: network });
        }
        let begun = network::at(tx, base).await?.ok_or_else(|| unknown_revision(base, revision))?;
        let wanted = together(base, &begun, (revision, &in_force), &network)?;
        Ok(Self { revision, in_force, wanted })
    }
}

/// Merges a change from `begun`, the network of revision `base`, to `wanted` with what is in force.
fn together(
    base: i64,
    begun: &Network,
    (revision, in_force): (i64, &Network),
    wanted: &Network,
) -> Result<Network, NotApplied> {
    let merged = merge(begun, in_force, wanted).map_err(NotApplied::Mistakes)?;
    if merged.kept == merged.taken {
        return Ok(merged.kept);
    }
    Err(NotApplied::Contested { base, contest: Box::new(Contest { revision, merged }) })
}

fn unknown_revision(named: i64, latest: i64) -> NotApplied {
    let wrong = format!("there is no revision {named}; the latest is {latest}");
    NotApplied::Mistakes(vec![Mistake { line: 0, about: "base".to_owned(), wrong }])
}

/// The file that takes a revision back, without what was changed since.
pub async fn undone(store: &Store, revision: i64) -> Result<String, NotApplied> {
    let mut tx = store.read().await?;
    let (latest, in_force) = network::current(&mut tx).await?;
    let unknown = || unknown_revision(revision, latest);
    let after = network::at(&mut tx, revision).await?.ok_or_else(unknown)?;
    let before = network::at(&mut tx, revision - 1).await?.ok_or_else(unknown)?;
    let network = together(revision, &after, (latest, &in_force), &before)?;
    Ok(Submitted::begun_from(latest, network).write())
}
