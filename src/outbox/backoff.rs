//! How long a row waits after a request that certainly did not reach Discord.

use std::time::Duration;

use sha2::{Digest, Sha256};

/// The wait after the first failure.
const FIRST: Duration = Duration::from_secs(5);
/// The longest wait, whatever the priority: the whole channel waits, and what is urgent in it is late after two
/// minutes.
pub(super) const LONGEST: Duration = Duration::from_mins(1);

/// The wait is as long as the row has been tried so far (so it doubles each time), within bounds, and up to a tenth
/// longer or shorter, so that rows that failed together are not tried again together. `seed` names the attempt.
pub(super) fn wait(tried_for: Duration, seed: &str) -> Duration {
    let dice = Sha256::digest(seed)[0];
    tried_for.clamp(FIRST, LONGEST).mul_f64(0.9 + 0.2 * f64::from(dice) / 255.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The waits of a row that fails again and again, at once each time.
    fn waits(count: usize) -> Vec<Duration> {
        let mut tried_for = Duration::ZERO;
        let next = |n| {
            let wait = wait(tried_for, &format!("row:{n}"));
            tried_for += wait;
            wait
        };
        (0..count).map(next).collect()
    }

    #[test]
    fn waits_double_up_to_a_minute() {
        let waits = waits(14);
        let mut tried_for = Duration::ZERO;
        for (n, wait) in waits.iter().enumerate() {
            let about = tried_for.clamp(Duration::from_secs(5), Duration::from_mins(1));
            let tenth = about / 10 + Duration::from_millis(1);
            assert!(wait.abs_diff(about) <= tenth, "the {n}th is {wait:?}, not about {about:?}");
            tried_for += *wait;
        }
        assert!(waits[0] < Duration::from_secs(6) && waits[13] > Duration::from_secs(53), "{waits:?}");
    }

    #[test]
    fn what_failed_together_is_not_tried_again_together() {
        let mut waits: Vec<_> = (0..60).map(|n| wait(Duration::ZERO, &format!("card:{n}"))).collect();
        waits.sort_unstable();
        waits.dedup();
        assert!(waits.len() > 40, "{} different waits", waits.len());
    }
}
