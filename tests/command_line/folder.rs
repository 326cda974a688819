//! A folder of one operator, in which the real binary is run.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub(crate) struct Folder {
    folder: TempDir,
    environment: Vec<(&'static str, String)>,
}

/// What a command printed, and how it ended.
pub(crate) struct Ended(Output);

impl Folder {
    /// With a database that is named and not there yet.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder, environment: vec![("CHAPPE_DATABASE", "chappe.db".to_owned())] }
    }

    pub(crate) fn with(mut self, variable: &'static str, value: &str) -> Self {
        self.environment.push((variable, value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, variable: &str) -> Self {
        self.environment.retain(|(name, _)| *name != variable);
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("our own folder");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect("it is there")
    }

    /// All files, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let files = fs::read_dir(self.folder.path()).expect("our own folder");
        let mut names: Vec<_> =
            files.map(|file| file.expect("a file").file_name().into_string().expect("a name")).collect();
        names.sort();
        names
    }

    /// The binary, in this folder, with nothing of the machine's own environment that it would read.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chappe"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        for variable in ["CHAPPE_TOKEN", "CHAPPE_DATABASE", "CREDENTIALS_DIRECTORY"] {
            command.env_remove(variable);
        }
        command.envs(self.environment.iter().cloned());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        Ended(self.command(arguments).output().expect("it runs"))
    }
}

impl Ended {
    /// The standard output of a command that did what was asked.
    pub(crate) fn done(self) -> String {
        let told = String::from_utf8(self.0.stderr).expect("text");
        assert!(self.0.status.success(), "{told}");
        String::from_utf8(self.0.stdout).expect("text")
    }

    /// The standard output, however it ended.
    pub(crate) fn printed(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).expect("text")
    }

    /// It ended with this code.
    pub(crate) fn ended(&self, code: i32) {
        assert_eq!(self.0.status.code(), Some(code), "{}", self.printed());
    }

    /// The standard error of a command that ended with this code.
    pub(crate) fn failed(self, code: i32) -> String {
        let told = String::from_utf8(self.0.stderr).expect("text");
        assert_eq!(self.0.status.code(), Some(code), "{told}");
        told
    }
}
