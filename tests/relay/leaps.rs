//! The machine's clock leaps, sleeps, or the process is stopped: what is due comes in its own time, and once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chappe::clock::Clock;
use chappe::domain::{alert::Tier, notice::Notice, tlp::Tlp};
use chrono::{DateTime, TimeDelta, Utc};
use harness::{Base, Log, both};

use crate::desk::{Desk, class, matter, morning};

both![
    an_hours_leap_for_a_second_fires_nothing_and_delays_nothing,
    a_leap_back_holds_nothing_up,
    a_machine_that_slept_says_once_what_came_meanwhile,
    a_process_that_was_stopped_says_once_what_came_meanwhile,
];

/// A machine with two clocks, both in seconds from a Wednesday morning on.
#[derive(Clone, Default)]
struct Machine {
    civil: Arc<AtomicI64>,
    steady: Arc<AtomicI64>,
}

impl Machine {
    fn clock(&self) -> Clock {
        let (civil, steady) = (self.civil.clone(), self.steady.clone());
        let passed = move || Duration::from_secs(steady.load(Ordering::SeqCst).try_into().unwrap());
        Clock::of_machine(move || morning() + TimeDelta::seconds(civil.load(Ordering::SeqCst)), passed)
    }

    /// Time passes by both clocks.
    fn both_go_on(&self, seconds: i64) {
        self.leaps(seconds);
        self.steady.fetch_add(seconds, Ordering::SeqCst);
    }

    /// The civil clock alone is moved.
    fn leaps(&self, seconds: i64) {
        self.civil.fetch_add(seconds, Ordering::SeqCst);
    }

    fn civil(&self) -> DateTime<Utc> {
        morning() + TimeDelta::seconds(self.civil.load(Ordering::SeqCst))
    }
}

/// A tier-2 alert stands in the channels of those who are asked to act.
async fn raised(base: &Base) -> (Desk, Machine) {
    let machine = Machine::default();
    let desk = Desk::by(base, machine.clock()).await;
    desk.raises(class(Tier::Two, Tlp::Green), matter()).await;
    desk.delivers().await;
    (desk, machine)
}

/// What is said now in Germany's channel beside its card: each message, and whether it rang.
async fn said(desk: &Desk) -> Vec<(Notice, bool)> {
    desk.relay.tick().await.unwrap();
    let said = desk.delivers().await.into_iter();
    let germanys =
        said.filter(|(channel, notice, _)| channel == "102" && !matches!(notice, Notice::Card { .. }));
    germanys.map(|(_, notice, rang)| (notice, rang)).collect()
}

/// Minute by minute; the minutes in which Germany was rung.
async fn rings(desk: &Desk, machine: &Machine, minutes: i64) -> Vec<i64> {
    let mut rings = Vec::new();
    for minute in 1..=minutes {
        machine.both_go_on(60);
        if said(desk).await.iter().any(|(_, rang)| *rang) {
            rings.push(minute);
        }
    }
    rings
}

async fn an_hours_leap_for_a_second_fires_nothing_and_delays_nothing(base: &Base) {
    let (desk, machine) = raised(base).await;
    Log::here().expects("the machine's clock leaps");
    for leap in [3_600, 2 * 86_400, -3_600] {
        machine.leaps(leap);
        machine.both_go_on(1);
        assert_eq!(said(&desk).await, [], "{leap}");
        assert!(!desk.relay.clock.difference().is_small(), "it is seen");
        machine.leaps(-leap);
        assert_eq!(said(&desk).await, [], "{leap}");
        assert!(desk.relay.clock.difference().is_small());
    }
    assert!(desk.relay.clock.now() < morning() + TimeDelta::seconds(10), "nothing stays ahead");
    // Half of a quarter of an hour, and its end.
    let rings = rings(&desk, &machine, 40).await;
    assert!(rings.len() == 2 && rings[0] == 8 && (15..=16).contains(&rings[1]), "{rings:?}");
}

async fn a_leap_back_holds_nothing_up(base: &Base) {
    let (desk, machine) = raised(base).await;
    Log::here().expects("the machine's clock leaps");
    let before = desk.relay.clock.now();
    machine.leaps(-86_400);
    machine.both_go_on(60);
    assert_eq!(desk.relay.clock.now(), before + TimeDelta::minutes(1), "its own count goes on");
    assert_eq!(rings(&desk, &machine, 39).await.len(), 2);
}

async fn a_machine_that_slept_says_once_what_came_meanwhile(base: &Base) {
    let (desk, machine) = raised(base).await;
    Log::here().expects("the machine's clock leaps");
    machine.leaps(40 * 60);
    assert_eq!(said(&desk).await, [], "its monotonic clock slept, too: nothing confirms it");
    assert!(desk.relay.clock.is_in_doubt(), "Discord is asked");
    desk.relay.clock.heard(machine.civil() + TimeDelta::seconds(1));
    came_meanwhile(&desk, &machine).await;
}

async fn a_process_that_was_stopped_says_once_what_came_meanwhile(base: &Base) {
    let (desk, machine) = raised(base).await;
    machine.both_go_on(40 * 60);
    assert!(!desk.relay.clock.is_in_doubt());
    came_meanwhile(&desk, &machine).await;
}

/// Half of the time, its end and level 1 have come: one message that rings, and then the next level in its time.
async fn came_meanwhile(desk: &Desk, machine: &Machine) {
    let said = said(desk).await;
    assert_eq!(said.iter().filter(|(_, rang)| *rang).count(), 1, "{said:?}");
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(self::said(desk).await, []);
    assert_eq!(rings(desk, machine, 10).await, Vec::<i64>::new());
}
