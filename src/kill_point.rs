//! Labelled points at which a test can make the process die, as a power cut would.
//!
//! Law: they exist only in a build with the feature `kill-points`, which no production build has.

/// Ends the process here, at once and without any clean-up, if `CHAPPE_KILL_AT` names this point.
#[cfg(feature = "kill-points")]
pub(crate) fn kill_point(label: &str) {
    if std::env::var("CHAPPE_KILL_AT").is_ok_and(|wanted| wanted == label) {
        std::process::abort();
    }
}

/// Does nothing in this build.
#[cfg(not(feature = "kill-points"))]
pub(crate) fn kill_point(_label: &str) {}
