//! The network as a TOML file: the secretariat, partners, groups and ordered routes.
//!
//! `chappe network apply` and `/network apply` read it, and `export` writes it. The store keeps what was read.
//!
//! Law: a file is accepted as a whole or not at all. All its mistakes are reported at once, each with its line. What is
//! written reads back as the same network.

use std::fmt;

pub use difference::{Change, changes};
pub use doubts::{Owner, Warning, doubts};
pub use merge::{Merged, merge};
pub use record::ChangeRecord;

use crate::domain::{
    partner::{Directory, Secretariat},
    ringing::Rung,
    routing::Route,
    snowflake::RoleId,
    terms::EndAfter,
};

mod difference;
mod doubts;
mod file;
mod merge;
mod record;

/// The largest file that is read, in bytes. Sixty partners need only a small part of it.
pub const LARGEST: usize = 512 * 1024;

/// The network in force: who takes part, and by which rules.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Network {
    /// The secretariat; `None` only if there are no partners.
    pub secretariat: Option<Secretariat>,
    /// Partners and groups.
    pub directory: Directory,
    /// Routes in their order.
    pub routes: Vec<Route>,
    /// How long after its last deadline an ask ends that nobody has answered.
    pub end_after: EndAfter,
}

/// A file as somebody hands it in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Submitted {
    /// The revision from which it was begun: what came into force since is kept. Without one, the file replaces
    /// whatever is in force.
    pub base: Option<i64>,
    /// What is wanted.
    pub network: Network,
}

/// A mistake in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// The line, counted from 1; 0 if there is no line to show, as the entries come from several texts.
    pub line: usize,
    /// The entry concerned: `partner FR`, `route crisis`; empty if the file itself cannot be read.
    pub about: String,
    /// What is wrong, in English: admins and operators read it beside the file, whose keys are English.
    pub wrong: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        if !self.about.is_empty() {
            write!(f, "{}: ", self.about)?;
        }
        f.write_str(&self.wrong)
    }
}

impl Submitted {
    /// Reads a file. If it has mistakes, returns all of them, in the order of their lines.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        if text.len() > LARGEST {
            let wrong = format!("the file is larger than {} kB", LARGEST / 1024);
            return Err(vec![Mistake { line: 1, about: String::new(), wrong }]);
        }
        file::read(text, false)
    }

    /// The file in which a revision is handed out. Before there is one, there is nothing to begin from.
    #[must_use]
    pub fn begun_from(revision: i64, network: Network) -> Self {
        Self { base: Some(revision).filter(|revision| *revision > 0), network }
    }

    /// Writes the file that reads back as this.
    #[must_use]
    pub fn write(&self) -> String {
        file::write(self.base, &self.network)
    }
}

impl Network {
    /// Reads the network of a file.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        Ok(Submitted::read(text)?.network)
    }

    /// Reads a file that is in force already. Rules that were introduced after it was applied are not enforced.
    pub fn kept(text: &str) -> Result<Self, Vec<Mistake>> {
        Ok(file::read(text, true)?.network)
    }

    /// Every role that should ring somebody.
    pub fn ringing(&self) -> impl Iterator<Item = (Rung, RoleId)> {
        let secretariat = self.secretariat.iter().map(|secretariat| (Rung::Secretariat, secretariat.role));
        let partners = self.directory.partners.values().flat_map(|partner| {
            let backup = partner.backup_role.map(|role| (Rung::Backup(partner.id), role));
            [(Rung::Duty(partner.id), partner.duty_role)].into_iter().chain(backup)
        });
        secretariat.chain(partners)
    }

    /// Writes the file that reads back as this network.
    #[must_use]
    pub fn write(&self) -> String {
        file::write(None, self)
    }
}
