//! Labelled points at which a test can have the process die, as a power cut would have it.
//!
//! Law: they are only in a build with the feature `kill-points`, which no production build has.

/// Ends the process here, at once and with nothing tidied up, if `CHAPPE_KILL_AT` names this point.
#[cfg(feature = "kill-points")]
pub(crate) fn kill_point(label: &str) {
    if std::env::var("CHAPPE_KILL_AT").is_ok_and(|wanted| wanted == label) {
        std::process::abort();
    }
}

/// Nothing, in this build.
#[cfg(not(feature = "kill-points"))]
pub(crate) fn kill_point(_label: &str) {}
