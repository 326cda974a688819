//! What `chappe doctor` has found, line by line.

/// True for what wants attention.
#[derive(Default)]
pub(super) struct Findings(pub(super) Vec<(bool, String)>);

impl Findings {
    /// It is as it should be.
    pub(super) fn fine(&mut self, line: String) {
        self.0.push((false, line));
    }

    /// Somebody should look at it.
    pub(super) fn wants(&mut self, line: String) {
        self.0.push((true, line));
    }
}
