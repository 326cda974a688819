//! How long it takes to raise an alert to sixty partners: one alert, sixty follow-ups, their journal entries and their
//! outbox rows, in one transaction on SQLite with `synchronous = FULL`. The goal is a 99th percentile under 25 ms.
//!
//! As in life, what was raised before is posted, and all but the latest forty alerts, a busy day's, are closed.
//!
//! Beside it, whether what is done for each partner takes more the more there are: an alert is raised to ten and to sixty, and
//! each card is posted, but for the request itself.
//!
//! Beside it, in the same run: a transaction that changes one row, which is what this disk takes to make anything lasting.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chappe::clock::Clock;
use chappe::domain::{
    actor::Actor,
    alert::{Ground, Kind, Tier},
    dossier::{Class, Officer},
    location::Location,
    matter::{AuthorisedBy, Matter},
    reason::Reason,
    reference::AlertId,
    snowflake::UserId,
    tlp::Tlp,
    zone::Zones,
};
use chappe::network::Network;
use chappe::relay::{Relay, Settings};
use chappe::store::{Micros, Store, Target, Tx, journal, network};
use harness::post;
use sqlx::AssertSqlSafe;

const PARTNERS: usize = 60;
const ALERTS: usize = 1_000;
/// Alerts on which sixty partners still owe something.
const OPEN: usize = 40;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let target = Target::Sqlite(folder.path().join("chappe.db"));
    let store = Arc::new(Store::open(&target).await.expect("it opens"));
    let clock = Clock::system();
    let relay = relay(&store, PARTNERS).await;
    let officer = Officer { user: UserId(1), partner: "AA".parse().expect("a code") };

    let (mut raised, mut bare, mut open) = (Vec::new(), Vec::new(), VecDeque::new());
    for number in 0..ALERTS {
        let draft = relay.begin_draft(officer, class(), matter(number)).await.expect("it begins");
        let (_, preview) = relay.preview(officer, &draft.id).await.expect("it is shown");
        assert_eq!(preview.addressees.len(), PARTNERS);
        let start = Instant::now();
        let dossier = relay.raise(officer, &draft.id, preview.fingerprint).await.expect("it is sent");
        raised.push(start.elapsed());

        open.push_back(dossier.alert.id);
        let over = if open.len() > OPEN { open.pop_front() } else { None };
        goes_on(&store, over, clock.now().into()).await;

        let start = Instant::now();
        let mut tx = store.write().await.expect("it begins");
        let entry = journal::Entry {
            at: clock.now().into(),
            actor: Actor::Bot,
            verb: "bare",
            matter: "bench",
            partner: None,
            subject: None,
            details: None,
        };
        journal::append(&mut tx, &entry).await.expect("it is added");
        tx.commit().await.expect("it commits");
        bare.push(start.elapsed());
    }
    let (raised, bare) = (Quantiles::of(raised), Quantiles::of(bare));
    println!("raise to {PARTNERS}: {raised}");
    println!("one entry:   {bare}");
    println!(
        "ratio of the medians {:.1}; p99 is {:.2} of the goal of 25 ms",
        raised.median.as_secs_f64() / bare.median.as_secs_f64(),
        raised.p99.as_secs_f64() / 0.025
    );
    let (ten, sixty) = (each(10).await, each(PARTNERS).await);
    let ratio = |of: Duration, to: Duration| of.as_secs_f64() / to.as_secs_f64();
    println!("for each partner, of ten and of {PARTNERS}:");
    println!("  raising  {:.2?}, {:.2?}: ratio {:.2}", ten.0, sixty.0, ratio(sixty.0, ten.0));
    println!("  posting  {:.2?}, {:.2?}: ratio {:.2}", ten.1, sixty.1, ratio(sixty.1, ten.1));
}

/// A relay of an issuer and so many partners.
async fn relay(store: &Arc<Store>, partners: usize) -> Relay {
    let clock = Clock::system();
    let mut tx = store.write().await.expect("it begins");
    let network = Network::read(&network(partners)).expect("it is well formed");
    network::keep(&mut tx, 1, &network, Actor::Operator, clock.now().into()).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    Relay::new(store.clone(), clock, Zones::bundled(), Settings::default()).await.expect("it reads")
}

/// What raising takes for each of so many partners, and what posting each card takes: medians.
async fn each(partners: usize) -> (Duration, Duration) {
    let folder = tempfile::tempdir().expect("a folder");
    let target = Target::Sqlite(folder.path().join("chappe.db"));
    let store = Arc::new(Store::open(&target).await.expect("it opens"));
    let relay = relay(&store, partners).await;
    let officer = Officer { user: UserId(1), partner: "AA".parse().expect("a code") };
    let (mut raised, mut posted) = (Vec::new(), Vec::new());
    for number in 0..20 {
        let draft = relay.begin_draft(officer, class(), matter(number)).await.expect("it begins");
        let (_, preview) = relay.preview(officer, &draft.id).await.expect("it is shown");
        let start = Instant::now();
        relay.raise(officer, &draft.id, preview.fingerprint).await.expect("it is sent");
        raised.push(start.elapsed() / u32::try_from(partners).expect("few"));
        for _ in 0..partners {
            let start = Instant::now();
            post(&relay).await;
            posted.push(start.elapsed());
        }
        goes_on(&store, Some(draft.id), relay.clock.now().into()).await;
    }
    (Quantiles::of(raised).median, Quantiles::of(posted).median)
}

/// What waits is posted; on one alert nobody owes anything any more.
async fn goes_on(store: &Store, over: Option<AlertId>, now: Micros) {
    let now = now.get();
    let mut all = vec![
        format!("UPDATE outbox SET state = 'sent', done_at = {now} WHERE state = 'ready'"),
        format!("UPDATE follow_up SET posted_at = {now} WHERE posted_at IS NULL"),
    ];
    all.extend(over.map(|id| format!("UPDATE follow_up SET closed_at = {now} WHERE alert = '{id}'")));
    let mut tx = store.write().await.expect("it begins");
    for sql in all {
        let Tx::Sqlite(tx) = &mut tx else { unreachable!("it is SQLite") };
        sqlx::query(AssertSqlSafe(sql)).execute(&mut **tx).await.expect("it is executed");
    }
    tx.commit().await.expect("it commits");
}

struct Quantiles {
    median: Duration,
    p99: Duration,
    worst: Duration,
}

impl Quantiles {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
        Self { median: at(50), p99: at(99), worst: at(100) }
    }
}

impl std::fmt::Display for Quantiles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "median {:.2?}, p99 {:.2?}, worst {:.2?}", self.median, self.p99, self.worst)
    }
}

fn class() -> Class {
    Class { kind: Kind::Referral, tier: Tier::Two, tlp: Tlp::Amber, exercise: false }
}

fn matter(number: usize) -> Matter {
    let url = format!("https://example.com/video/{number}");
    Matter {
        locations: vec![Location::parse(&url).expect("a location")],
        grounds: BTreeSet::from([Ground::Incites]),
        reasons: vec![Reason::CallToAttack],
        authority: Some("Authority".to_owned()),
        legal_basis: Some("Provision".to_owned()),
        authorised_by: Some(AuthorisedBy::Police),
        no_exception: true,
        ..Matter::default()
    }
}

/// The issuer, and so many partners that are asked to act.
fn network(partners: usize) -> String {
    let codes: Vec<String> = ('A'..='Z')
        .flat_map(|one| ('A'..='Z').map(move |two| format!("{one}{two}")))
        .filter(|code| code != "EU")
        .take(partners + 1)
        .collect();
    let mut file = "[secretariat]\nchannel = \"1\"\nrole = \"2\"\n".to_owned();
    for (at, code) in codes.iter().enumerate() {
        let (channel, role) = (1_000 + at, 2_000 + at);
        write!(
            file,
            "[[partner]]\nid = \"{code}\"\nname = \"{code}\"\nlanguages = [\"en\"]\nzone = \"Europe/Paris\"\n\
             weekend = [\"sat\", \"sun\"]\nhours = \"09:00-17:00\"\nchannel = \"{channel}\"\nduty_role = \"{role}\"\n"
        )
        .expect("a text takes everything");
    }
    let quoted: Vec<String> = codes.iter().map(|code| format!("\"{code}\"")).collect();
    let members = quoted.join(", ");
    file + &format!(
        "[[group]]\nid = \"ALL\"\nname = \"All\"\nmembers = [{members}]\n\
         [[route]]\nname = \"all\"\nto = [\"ALL\"]\npurpose = \"action\"\nask = \"refer\"\n"
    )
}
