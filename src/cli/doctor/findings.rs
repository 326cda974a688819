//! What `chappe doctor` has found, line by line.

/// The findings in their order; `true` marks one that wants attention.
#[derive(Default)]
pub(super) struct Findings(pub(super) Vec<(bool, String)>);

impl Findings {
    /// Adds a finding on something that is as it should be.
    pub(super) fn fine(&mut self, line: String) {
        self.0.push((false, line));
    }

    /// Adds a finding on something that somebody should look at.
    pub(super) fn wants(&mut self, line: String) {
        self.0.push((true, line));
    }
}
