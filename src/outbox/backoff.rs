//! How long a row waits after a request that certainly did not reach Discord.

use std::time::Duration;

use sha2::{Digest, Sha256};

/// After the first failure.
const FIRST: Duration = Duration::from_secs(5);
/// The longest.
const LONGEST: Duration = Duration::from_mins(15);
/// The longest for what is urgent: it is late after two minutes, and its clock may run for fifteen.
const LONGEST_URGENT: Duration = Duration::from_mins(1);

/// As long again as it has been tried so far (which doubles each time), within bounds, and up to a tenth more or less, so
/// that what failed together is not tried again together. `seed` names the attempt.
pub(super) fn wait(tried_for: Duration, urgent: bool, seed: &str) -> Duration {
    let longest = if urgent { LONGEST_URGENT } else { LONGEST };
    let dice = Sha256::digest(seed)[0];
    tried_for.clamp(FIRST, longest).mul_f64(0.9 + 0.2 * f64::from(dice) / 255.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The waits of a row that fails again and again, at once each time.
    fn waits(urgent: bool, count: usize) -> Vec<Duration> {
        let mut tried_for = Duration::ZERO;
        let next = |n| {
            let wait = wait(tried_for, urgent, &format!("row:{n}"));
            tried_for += wait;
            wait
        };
        (0..count).map(next).collect()
    }

    #[test]
    fn waits_double_up_to_a_quarter_of_an_hour() {
        let waits = waits(false, 14);
        let mut tried_for = Duration::ZERO;
        for (n, wait) in waits.iter().enumerate() {
            let about = tried_for.clamp(Duration::from_secs(5), Duration::from_mins(15));
            let tenth = about / 10 + Duration::from_millis(1);
            assert!(wait.abs_diff(about) <= tenth, "the {n}th is {wait:?}, not about {about:?}");
            tried_for += *wait;
        }
        assert!(waits[0] < Duration::from_secs(6) && waits[13] > Duration::from_secs(800), "{waits:?}");
    }

    #[test]
    fn what_is_urgent_is_tried_every_minute_at_least() {
        assert!(waits(true, 30).into_iter().max() <= Some(Duration::from_secs(66)));
    }

    #[test]
    fn what_failed_together_is_not_tried_again_together() {
        let mut waits: Vec<_> = (0..60).map(|n| wait(Duration::ZERO, true, &format!("card:{n}"))).collect();
        waits.sort_unstable();
        waits.dedup();
        assert!(waits.len() > 40, "{} different waits", waits.len());
    }
}
