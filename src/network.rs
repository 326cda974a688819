//! The network as a file: the secretariat, partners, groups and ordered routes in TOML.
//!
//! `chappe network apply` and `/network apply` read it, `export` writes it; the store keeps what was read.
//!
//! Law: a file is taken whole or not at all. Everything wrong with it is told at once, each with its line; and what is
//! written reads back as the same network.

use std::fmt;

pub use difference::{Change, changes};
pub use doubts::doubts;
pub use record::ChangeRecord;
pub use words::{listed, returns, silent, still_asked, told, unseen};

use crate::domain::{
    partner::{Directory, Secretariat},
    ringing::Rung,
    routing::Route,
    terms::EndAfter,
};

mod difference;
mod doubts;
mod file;
mod record;
mod words;

/// The largest file that is read, in bytes: many times the sixty partners.
pub const LARGEST: usize = 512 * 1024;

/// Who takes part and by which rules, as they are in force.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Network {
    /// The secretariat; none only where there are no partners.
    pub secretariat: Option<Secretariat>,
    /// Partners and groups.
    pub directory: Directory,
    /// Routes in their order.
    pub routes: Vec<Route>,
    /// How long after its last deadline an ask ends that nobody has answered.
    pub end_after: EndAfter,
}

/// Something wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// The line, counted from 1.
    pub line: usize,
    /// What it is about: `partner FR`, `route crisis`; empty where the file itself cannot be read.
    pub about: String,
    /// What is wrong, in English: admins and operators read it beside the file, whose keys are English.
    pub wrong: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        if !self.about.is_empty() {
            write!(f, "{}: ", self.about)?;
        }
        f.write_str(&self.wrong)
    }
}

impl Network {
    /// Reads a file; all its mistakes where it has some, in the order of their lines.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        if text.len() > LARGEST {
            let wrong = format!("the file is larger than {} kB", LARGEST / 1024);
            return Err(vec![Mistake { line: 1, about: String::new(), wrong }]);
        }
        file::read(text, false)
    }

    /// Reads what was written when it was put in force: a rule that came later is not held against it.
    pub fn kept(text: &str) -> Result<Self, Vec<Mistake>> {
        file::read(text, true)
    }

    /// Every role that is to ring somebody.
    pub fn ringing(&self) -> impl Iterator<Item = (Rung, u64)> {
        let secretariat = self.secretariat.iter().map(|secretariat| (Rung::Secretariat, secretariat.role));
        let partners = self.directory.partners.values().flat_map(|partner| {
            let backup = partner.backup_role.map(|role| (Rung::Backup(partner.id), role));
            [(Rung::Duty(partner.id), partner.duty_role)].into_iter().chain(backup)
        });
        secretariat.chain(partners)
    }

    /// The file that reads back as this network.
    #[must_use]
    pub fn write(&self) -> String {
        file::write(self)
    }
}
