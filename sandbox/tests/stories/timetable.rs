//! The clock goes from event to event of a program that says what lies ahead of it.

use std::{
    future::pending,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use discord_sandbox::{Ahead, Clock, Id, Millis, Moment};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::{
    people::control,
    world::{MORNING, World},
};

const HOUR: Millis = 3_600_000;

/// A program that has something to do at instants.
#[derive(Clone)]
struct Bells {
    clock: Clock,
    /// When bells are still to ring, the next one last.
    ahead: Arc<Mutex<Vec<Millis>>>,
    /// What the clock showed when each rang.
    rang: Arc<Mutex<Vec<Millis>>>,
}

impl Bells {
    /// At these hours after the morning.
    fn at(world: &World, hours: impl IntoIterator<Item = Millis>) -> Self {
        let mut ahead: Vec<_> = hours.into_iter().map(|hour| MORNING + hour * HOUR).collect();
        ahead.reverse();
        let bells =
            Self { clock: world.sandbox.clock(), ahead: Arc::new(Mutex::new(ahead)), rang: Arc::default() };
        let ours = bells.clone();
        world.sandbox.set_timetable(move |channel| {
            let bells = ours.clone();
            async move { bells.come_to_rest(channel) }
        });
        bells
    }

    /// Rings what is due, and says what comes.
    fn come_to_rest(&self, channel: Option<Id>) -> Ahead {
        let mut ahead = self.ahead.lock().expect("nobody panics");
        while ahead.pop_if(|due| *due <= self.clock.now()).is_some() {
            self.rang.lock().expect("nobody panics").push(self.clock.now());
        }
        let wakes = ahead.last().copied();
        let next = wakes.map(|at| Moment { label: "A bell rings".to_owned(), at });
        let stop = |channel: Id| Moment { label: format!("Evening in {channel}"), at: MORNING + 12 * HOUR };
        Ahead { wakes, next, stops: channel.map(stop).into_iter().collect() }
    }

    /// The hours after the morning at which bells rang.
    fn rang(&self) -> Vec<f64> {
        let minutes = |at: &Millis| i32::try_from((at - MORNING) / 60_000).expect("a few days");
        let hours = |at: &Millis| f64::from(minutes(at)) / 60.0;
        self.rang.lock().expect("nobody panics").iter().map(hours).collect()
    }
}

async fn moves(world: &World, body: Value) -> Value {
    let (status, answer) = control(world, "POST", "/clock", body).await;
    assert_eq!(status, 200, "{answer}");
    answer
}

#[tokio::test]
async fn a_day_goes_by_from_event_to_event() {
    let world = World::new().await;
    let bells = Bells::at(&world, [0, 1, 5, 30]);
    let answer = moves(&world, json!({ "advance_seconds": 86_400 })).await;
    assert_eq!(answer, json!({ "now": "2026-11-23T07:14:00.000Z", "frozen": true }));
    assert_eq!(bells.rang(), [0.0, 1.0, 5.0], "each at its own hour, and none before its time");
    let path = format!("/timetable?channel={}", world.general);
    let ahead = json!({
        "next": { "label": "A bell rings", "at": "2026-11-23T13:14:00.000Z" },
        "stops": [{ "label": format!("Evening in {}", world.general), "at": "2026-11-22T19:14:00.000Z" }],
    });
    assert_eq!(control(&world, "GET", &path, Value::Null).await, (200, ahead));
    moves(&world, json!({ "to": "2026-11-23T13:14:00Z" })).await;
    assert_eq!(bells.rang(), [0.0, 1.0, 5.0, 30.0], "what is due at the end has happened, too");
}

#[tokio::test]
async fn two_windows_move_it_one_after_the_other() {
    let world = World::new().await;
    let bells = Bells::at(&world, 1..=100);
    let hours = || moves(&world, json!({ "advance_seconds": 36_000 }));
    tokio::join!(hours(), hours(), hours());
    assert_eq!(world.sandbox.clock().now(), MORNING + 30 * HOUR);
    assert!(bells.rang().into_iter().eq((1..=30).map(f64::from)), "{:?}", bells.rang());
}

#[tokio::test]
async fn what_becomes_due_while_it_is_told_is_not_leapt_over() {
    let world = World::new().await;
    let bells = Bells::at(&world, [1, 5]);
    let (ours, first) = (bells.clone(), AtomicBool::new(true));
    world.sandbox.set_timetable(move |channel| {
        let due = Ahead { wakes: Some(MORNING), ..Ahead::default() };
        let ahead = if first.swap(false, Ordering::Relaxed) { due } else { ours.come_to_rest(channel) };
        async move { ahead }
    });
    moves(&world, json!({ "advance_seconds": 86_400 })).await;
    assert_eq!(bells.rang(), [1.0, 5.0]);
}

#[tokio::test]
async fn without_a_timetable_it_leaps() {
    let world = World::new().await;
    assert_eq!(control(&world, "GET", "/timetable", Value::Null).await, (200, Value::Null));
    moves(&world, json!({ "advance_seconds": 86_400 })).await;
    assert_eq!(world.sandbox.clock().now(), MORNING + 24 * HOUR);
}

#[tokio::test(start_paused = true)]
async fn a_long_way_is_answered_in_parts() {
    let world = World::new().await;
    let clock = world.sandbox.clock();
    world.sandbox.set_timetable(move |_| {
        let wakes = Some(clock.now() + 60_000);
        async move {
            sleep(Duration::from_secs(1)).await;
            Ahead { wakes, ..Ahead::default() }
        }
    });
    let goal = "2026-11-22T08:14:00.000Z";
    let first = moves(&world, json!({ "advance_seconds": 3600 })).await;
    assert_eq!(first, json!({ "now": "2026-11-22T07:43:00.000Z", "frozen": true, "going_to": goal }));
    let second = moves(&world, json!({ "to": first["going_to"] })).await;
    assert_eq!(second["going_to"], goal);
    let third = moves(&world, json!({ "to": goal })).await;
    assert_eq!(third, json!({ "now": goal, "frozen": true }));
}

#[tokio::test(start_paused = true)]
async fn a_program_that_does_not_answer_is_not_waited_for() {
    let world = World::new().await;
    world.sandbox.set_timetable(|_| pending());
    let answer = moves(&world, json!({ "advance_seconds": 60, "frozen": true })).await;
    assert_eq!(answer, json!({ "now": "2026-11-22T07:15:00.000Z", "frozen": true }));
}

#[tokio::test]
async fn who_goes_away_has_stopped_the_move() {
    let world = World::new().await;
    let asked = Arc::new(tokio::sync::Notify::new());
    let told = asked.clone();
    world.sandbox.set_timetable(move |_| {
        told.notify_one();
        pending()
    });
    tokio::select! {
        _ = moves(&world, json!({ "advance_seconds": 86_400 })) => panic!("nothing comes to rest"),
        () = asked.notified() => {}
    }
    // Stopping it works at once, whoever is on the way.
    assert_eq!(moves(&world, json!({ "frozen": true })).await["now"], "2026-11-22T07:14:00.000Z");
    let bells = Bells::at(&world, [1]);
    moves(&world, json!({ "advance_seconds": 7200 })).await;
    assert_eq!(world.sandbox.clock().now(), MORNING + 2 * HOUR, "and not a day later");
    assert_eq!(bells.rang(), [1.0]);
}
