//! Discord's limits on the bot's own requests, which the bot keeps so that Discord does not have to refuse. The
//! sender keeps them; the delivery worker waits for its turn before it chooses what to send.
//!
//! Two things are counted. The *budget* of the bot as a whole: so many requests a second, evenly spaced, with a pause
//! for all when Discord says that even this was too much. And the *buckets*, one for each route and channel; each
//! answer of Discord tells the state of its bucket.
//!
//! Law: within no second do more requests reach Discord than the budget allows, at whatever moment Discord counts and
//! however long requests travel. A request holds its turn until one second after its answer, so every request that
//! reached Discord within the last second still holds one.
//!
//! Time is that of the monotonic clock: changes of the civil clock do not affect the limits.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use reqwest::header::HeaderMap;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};
use twilight_http_ratelimiting::{Endpoint, Permit, RateLimitHeaders, RateLimiter};

/// Requests a second for the bot as a whole, as Discord documents it.
pub const DOCUMENTED: u16 = 50;

/// The time over which the budget is counted.
const WINDOW: Duration = Duration::from_secs(1);
/// How many turns may come at once after a pause: enough to catch up after a slow commit, and too few to use up the
/// budget of the next urgent request.
const CATCH_UP: u32 = 5;

/// What the bot may ask of Discord, and when.
pub struct Limits {
    budget: Arc<Budget>,
    /// Used only for its buckets. Its own count of the bot's requests resets all at once, and by the client's time.
    buckets: RateLimiter,
    /// Held by the one that waits for the next turn: turns are given in the order in which they were asked for.
    line: tokio::sync::Mutex<()>,
}

/// The right to make one request. If it is dropped without [`Turn::begin`], it counts for nothing.
pub struct Turn {
    budget: Arc<Budget>,
    begun: bool,
}

struct Budget {
    limit: usize,
    pace: Duration,
    state: Mutex<State>,
    /// Tells those that wait that a turn was given back.
    freed: Notify,
}

struct State {
    /// How many turns are held.
    out: usize,
    /// When requests of the last second were answered, oldest first.
    answered: VecDeque<Instant>,
    /// When the next turn comes if all keep to the pace.
    next: Instant,
    /// No turn before this instant.
    paused_until: Instant,
}

impl Limits {
    /// `per_second` is the budget of the bot as a whole, at least 1; usually [`DOCUMENTED`]. Needs a tokio runtime.
    #[must_use]
    pub fn new(per_second: u16) -> Self {
        let limit = per_second.max(1);
        let now = Instant::now();
        let state = State { out: 0, answered: VecDeque::new(), next: now, paused_until: now };
        let budget = Budget {
            limit: limit.into(),
            pace: WINDOW / u32::from(limit),
            state: Mutex::new(state),
            freed: Notify::new(),
        };
        Self {
            budget: Arc::new(budget),
            buckets: RateLimiter::new(u16::MAX),
            line: tokio::sync::Mutex::new(()),
        }
    }

    /// Waits for the right to make one request.
    pub async fn turn(&self) -> Turn {
        let _first = self.line.lock().await;
        loop {
            let freed = self.budget.freed.notified();
            let free_at = match self.budget.state().take(&self.budget, Instant::now()) {
                Ok(()) => return Turn { budget: self.budget.clone(), begun: false },
                Err(free_at) => free_at,
            };
            match free_at {
                Some(instant) => sleep_until(instant).await,
                None => freed.await,
            }
        }
    }

    /// Until when the bucket of a route is empty; none if a request may go now. A request that is not urgent leaves
    /// the last place of a bucket to urgent ones.
    pub async fn rests(&self, endpoint: Endpoint, urgent: bool) -> Option<Instant> {
        let bucket = self.buckets.bucket(endpoint).await?;
        let kept = u16::from(!urgent && bucket.limit > 1);
        (bucket.remaining <= kept).then(|| bucket.reset_at.into())
    }

    /// Waits until the bucket of a route lets a request through. Give the permit the headers of the answer.
    pub async fn permit(&self, endpoint: Endpoint) -> Permit {
        self.buckets.acquire(endpoint).await
    }

    /// Stops all requests for this long: Discord says that the bot as a whole asks too much.
    pub fn pause(&self, wait: Duration) {
        let mut state = self.budget.state();
        state.paused_until = state.paused_until.max(Instant::now() + wait);
    }
}

impl Turn {
    /// Counts the turn from here on: the request is about to be made. Drop the turn when the answer has come or is
    /// given up.
    pub fn begin(&mut self) {
        self.begun = true;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut state = self.budget.state();
        state.out -= 1;
        if self.begun {
            state.answered.push_back(Instant::now());
        } else {
            state.next -= self.budget.pace;
        }
        drop(state);
        self.budget.freed.notify_one();
    }
}

impl Budget {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes a turn, or says when to ask again; `Err(None)` means when another turn is given back.
    fn take(&mut self, budget: &Budget, now: Instant) -> Result<(), Option<Instant>> {
        let over = self.answered.partition_point(|answered| *answered + WINDOW <= now);
        self.answered.drain(..over);
        if now < self.paused_until {
            return Err(Some(self.paused_until));
        }
        if self.out + self.answered.len() >= budget.limit {
            return Err(self.answered.front().map(|first| *first + WINDOW));
        }
        let soonest = self.next.checked_sub(budget.pace * (CATCH_UP - 1)).unwrap_or(now);
        if now < soonest {
            return Err(Some(soonest));
        }
        self.next = self.next.max(now) + budget.pace;
        self.out += 1;
        Ok(())
    }
}

/// The state of a bucket that an answer's headers tell; none if they tell none.
#[must_use]
pub fn bucket(headers: &HeaderMap) -> Option<RateLimitHeaders> {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    let after: f64 = text(RateLimitHeaders::RESET_AFTER)?.parse().ok()?;
    let after = Duration::try_from_secs_f64(after).ok()?;
    Some(RateLimitHeaders {
        bucket: text(RateLimitHeaders::BUCKET)?.as_bytes().to_vec(),
        limit: text(RateLimitHeaders::LIMIT)?.parse().ok()?,
        remaining: text(RateLimitHeaders::REMAINING)?.parse().ok()?,
        reset_at: (Instant::now() + after).into_std(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The instants at which requests are made if each is answered after `travel`.
    async fn requests(
        limits: &Arc<Limits>,
        count: usize,
        travel: impl Fn(usize) -> Duration,
    ) -> Vec<Duration> {
        let start = Instant::now();
        let mut made = Vec::new();
        for n in 0..count {
            let mut turn = limits.turn().await;
            turn.begin();
            made.push(start.elapsed());
            let travel = travel(n);
            tokio::spawn(async move {
                tokio::time::sleep(travel).await;
                drop(turn);
            });
        }
        made
    }

    #[tokio::test(start_paused = true)]
    async fn sixty_go_in_little_more_than_a_second_and_evenly() {
        let limits = Arc::new(Limits::new(50));
        let made = requests(&limits, 60, |_| Duration::from_millis(1)).await;
        assert!(made[59] <= Duration::from_millis(1200), "{:?}", made[59]);
        let bursts = made.windows(6).filter(|six| six[5] < six[0] + Duration::from_millis(20));
        assert_eq!(bursts.count(), 0, "never six at once: {made:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn no_second_has_more_than_fifty_however_long_they_travel() {
        let limits = Arc::new(Limits::new(50));
        // They may reach Discord at any moment until they are answered: the earliest and the latest moments are
        // tried.
        let travel = |n: usize| Duration::from_millis([5, 400, 90, 700][n % 4]);
        let made = requests(&limits, 400, travel).await;
        for early in [false, true] {
            let reach =
                |n: usize| made[n] + if n.is_multiple_of(3) == early { Duration::ZERO } else { travel(n) };
            let mut reached: Vec<_> = (0..made.len()).map(reach).collect();
            reached.sort_unstable();
            let crowd = reached.windows(51).find(|some| some[50] < some[0] + WINDOW);
            assert_eq!(crowd, None);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_was_not_used_costs_nothing() {
        let limits = Limits::new(1);
        drop(limits.turn().await);
        let start = Instant::now();
        for _ in 0..9 {
            drop(limits.turn().await);
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn everybody_waits_for_the_end_of_a_pause() {
        let limits = Limits::new(50);
        limits.pause(Duration::from_secs(3));
        limits.pause(Duration::from_secs(1));
        let start = Instant::now();
        drop(limits.turn().await);
        assert_eq!(start.elapsed(), Duration::from_secs(3));
    }
}
