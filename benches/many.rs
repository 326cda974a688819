//! What everything takes beside many alerts, on SQLite and, where it is installed, on PostgreSQL, both as durable as in use:
//! `cargo bench --bench many`, or with another size than 100,000: `cargo bench --bench many -- 1000000`.
//!
//! Each alert has ten addressees among sixty partners, five of them for information. One partner more is asked to act on the
//! latest alerts, twenty thousand at most, and never answers; another was addressed in the first few alone. Measured are the
//! medians of commands, rings, postings and ticks beside a thousand alerts, and beside so many. The goal for each is at most
//! twice its time at a thousand, or 10 ms; ready within a second; and less than 60 MB.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chappe::clock::Clock;
use chappe::domain::{
    actor::Actor,
    alert::{Ground, Kind, Tier},
    answer::Answer,
    calendar::HOLIDAYS_EDITION,
    dossier::{Class, Officer},
    location::Location,
    matter::{AuthorisedBy, Matter},
    notice::Notice,
    reason::Reason,
    reference::AlertId,
    snowflake::UserId,
    terms::Terms,
    tlp::Tlp,
    whom::Whom,
    zone::Zones,
};
use chappe::network::Network;
use chappe::relay::{Relay, Settings};
use chappe::store::{Micros, Store, Target, Tx, computed, figures, network};
use harness::{post, postgres::Server};
use sqlx::AssertSqlSafe;

const FEW: usize = 1_000;
const OPEN: usize = 20_000;
/// How often each thing is done.
const TIMES: usize = 15;

/// A name, and how long it took.
type Measured = Vec<(&'static str, Duration)>;

#[tokio::main]
async fn main() {
    let many = std::env::args().find_map(|one| one.parse().ok()).unwrap_or(100_000);
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| Target::Sqlite(folder.path().join(name));
    let (few, more) = (measure(&file("few.db"), FEW).await, measure(&file("many.db"), many).await);
    compare("SQLite, FULL", many, &few, &more);
    println!("  memory: {} MB", resident());
    if cfg!(have_postgres) {
        let server = Server::start("");
        let (few, more) =
            (measure(&server.database().await, FEW).await, measure(&server.database().await, many).await);
        compare("PostgreSQL", many, &few, &more);
    } else {
        println!("PostgreSQL is not installed");
    }
}

fn compare(engine: &str, many: usize, few: &Measured, more: &Measured) {
    println!("{engine}: beside {FEW} alerts, beside {many}");
    for ((what, few), (_, more)) in few.iter().zip(more) {
        let ratio = more.as_secs_f64() / few.as_secs_f64();
        let within = ratio <= 2.0 || *more <= Duration::from_millis(10);
        println!("  {what:<48} {few:>9.1?} {more:>9.1?}  ×{ratio:<6.2}{}", if within { "" } else { " OVER" });
    }
}

/// The memory of this process, in MB.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).unwrap_or_default() / 1024
}

async fn measure(target: &Target, alerts: usize) -> Measured {
    let store = Store::open(target).await.expect("it opens");
    let start = Instant::now();
    seed(&store, alerts).await;
    store.close().await;
    eprintln!("{alerts} alerts written down in {:.0?}", start.elapsed());
    let mut measured = Measured::new();
    let start = Instant::now();
    let store = Arc::new(Store::open(target).await.expect("it opens"));
    let relay = Relay::new(store.clone(), Clock::system(), Zones::bundled(), Settings::default());
    let relay = relay.await.expect("it reads");
    relay.recompute().await.expect("nothing has changed");
    relay.begin_digests().await.expect("they begin");
    measured.push(("ready", start.elapsed()));
    commands(&relay, alerts, &mut measured).await;
    by_itself(&relay, alerts, &mut measured).await;
    drop(relay);
    Arc::into_inner(store).expect("nobody else works on it").close().await;
    measured
}

/// Notes the median of some runs.
macro_rules! note {
    ($measured:expr, $what:expr, $n:ident => $body:expr) => {{
        let mut times = Vec::new();
        for $n in 0..TIMES {
            let start = Instant::now();
            $body;
            times.push(start.elapsed());
        }
        times.sort_unstable();
        $measured.push(($what, times[TIMES / 2]));
    }};
}

fn officer(partner: &str) -> Officer {
    Officer { user: UserId(1), partner: partner.parse().expect("a code") }
}

/// What officers do.
async fn commands(relay: &Relay, alerts: usize, measured: &mut Measured) {
    let (silent, seldom, issuer) = (officer("SI"), officer("SE"), officer("AA"));
    note!(measured, "inbox of who never answers", _n => relay.inbox(silent).await.expect("it reads"));
    note!(measured, "how much is beyond it", _n => relay.beyond_inbox(silent).await.expect("it reads"));
    note!(measured, "inbox of another", _n => relay.inbox(issuer).await.expect("it reads"));
    note!(measured, "list of who never answers", _n => relay.list(silent, 0).await.expect("it reads"));
    note!(measured, "list of who is seldom addressed", _n => relay.list(seldom, 0).await.expect("it reads"));
    note!(measured, "list of the secretariat", _n => relay.list_names(0).await.expect("it reads"));
    note!(measured, "completing a reference", _n => {
        relay.named_like(Whom::Partner(seldom.partner), "7K").await.expect("it reads")
    });
    note!(measured, "finding an address", _n => {
        relay.find(officer(&code(4)), "https://example.com/video/3", 0).await.expect("it is there")
    });
    note!(measured, "acknowledging", n => {
        let id = id(alerts - 1 - n);
        let partner = officer(&code((alerts - 1 - n + 1) % 60));
        relay.answer(partner, &id, Answer::Acknowledged, None).await.expect("it is open")
    });
    note!(measured, "answering by who has twenty thousand open", n => {
        relay.answer(silent, &id(alerts - 50 - n), Answer::Done, None).await.expect("it is open")
    });
    let mut drafts = Vec::new();
    for _ in 0..TIMES {
        let draft = relay.begin_draft(issuer, class(), matter()).await.expect("it begins");
        let (_, preview) = relay.preview(issuer, &draft.id).await.expect("it is shown");
        drafts.push((draft.id, preview.fingerprint));
    }
    note!(measured, "raising", n => {
        relay.raise(issuer, &drafts[n].0, drafts[n].1).await.expect("it is sent")
    });
    note!(measured, "taking duty and ending it", _n => {
        relay.take_duty(silent, None).await.expect("nobody has it");
        relay.end_duty(silent).await.expect("it was taken")
    });
    note!(measured, "whom to call of who never answers", _n => {
        relay.to_call(Whom::Secretariat, silent.partner).await.expect("it is to be called")
    });
    note!(measured, "figures for the operator", _n => {
        figures::figures(&mut relay.store.read().await.expect("it begins")).await.expect("it counts")
    });
}

/// What the bot does by itself.
async fn by_itself(relay: &Relay, alerts: usize, measured: &mut Measured) {
    let silent = officer("SI").partner;
    note!(measured, "posting: choosing, telling, recording", _n => post(relay).await);
    for (what, notice) in [
        ("telling a ring", Notice::Ring { partner: silent }),
        ("telling the list of calls", Notice::Calls { whose: Whom::Secretariat }),
    ] {
        note!(measured, what, _n => {
            relay.telling(&mut relay.store.read().await.expect("it begins"), &notice).await.expect("it reads")
        });
    }
    relay.tick().await.expect("it looks");
    note!(measured, "a tick with nothing due", _n => relay.tick().await.expect("it looks"));
    for (what, due, json) in [
        ("a tick with a ring", "ringing:SI", r#"{"at":"ringing","partner":"SI"}"#),
        ("a tick with a list of calls", "calls:secretariat", r#"{"at":"calls","whose":"secretariat"}"#),
    ] {
        note!(measured, what, _n => tick_with(relay, due, json).await);
    }
    note!(measured, "a tick with a step of a ladder", n => {
        let id = id(alerts - 100 - n);
        let json = format!(r#"{{"at":"ladder","alert":"{id}","partner":"SI"}}"#);
        tick_with(relay, &format!("ladder:{id}:SI"), &json).await
    });
    for (what, whose) in [
        ("digest of who never answers", Whom::Partner(silent)),
        ("digest of an issuer", Whom::Partner(officer("AA").partner)),
        ("digest of the secretariat", Whom::Secretariat),
    ] {
        note!(measured, what, _n => relay.upcoming_digest(whose).await.expect("it reads"));
    }
}

async fn tick_with(relay: &Relay, due: &str, json: &str) -> usize {
    let mut tx = relay.store.write().await.expect("it begins");
    let set = format!(
        "INSERT INTO due (id, due_at, what) VALUES ('{due}', 0, '{json}') ON CONFLICT (id) DO UPDATE SET due_at = 0"
    );
    run(&mut tx, set).await;
    tx.commit().await.expect("it commits");
    relay.tick().await.expect("it looks")
}

fn class() -> Class {
    Class { kind: Kind::Referral, tier: Tier::Three, tlp: Tlp::Amber, exercise: false }
}

fn matter() -> Matter {
    Matter {
        locations: vec![location()],
        grounds: BTreeSet::from([Ground::Incites]),
        reasons: vec![Reason::CallToAttack],
        authority: Some("Authority".to_owned()),
        legal_basis: Some("Provision".to_owned()),
        authorised_by: Some(AuthorisedBy::Police),
        no_exception: true,
        ..Matter::default()
    }
}

fn location() -> Location {
    Location::parse("https://example.com/video/0").expect("a location")
}

fn id(alert: usize) -> AlertId {
    format!("{alert:016}").parse().expect("an id")
}

fn code(partner: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number).expect("a letter"));
    format!("{}{}", letter(partner / 26), letter(partner % 26))
}

async fn run(tx: &mut Tx, sql: String) {
    match tx {
        Tx::Sqlite(tx) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await.map(drop),
        Tx::Postgres(tx) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await.map(drop),
    }
    .expect("it runs");
}

async fn seed(store: &Store, alerts: usize) {
    let now = Clock::system().now();
    let mut tx = store.write().await.expect("it begins");
    let network = Network::read(&partners()).expect("it is well formed");
    network::keep(&mut tx, 1, &network, Actor::Operator, now.into()).await.expect("it is kept");
    let zones = format!("{} {}", Zones::bundled().version(), *HOLIDAYS_EDITION);
    computed::keep(&mut tx, &computed::By { zones, revision: 1 }).await.expect("it is kept");
    let postgres = matches!(tx, Tx::Postgres(_));
    for statement in statements(alerts, Micros::from(now).get(), postgres) {
        run(&mut tx, statement).await;
    }
    tx.commit().await.expect("it commits");
    if postgres {
        let mut tx = store.write().await.expect("it begins");
        run(&mut tx, "ANALYZE".to_owned()).await;
        tx.commit().await.expect("it commits");
    }
}

/// Everything that is written down: forty alerts a day, up to now.
fn statements(alerts: usize, now: i64, postgres: bool) -> Vec<String> {
    let terms = serde_json::to_string(&Terms::of(Tier::Three)).expect("plain data");
    let matter = serde_json::to_string(&matter()).expect("plain data");
    let chr = if postgres { "chr" } else { "char" };
    let code = |number: String| {
        format!("{chr}(CAST(65 + ({number}) / 26 AS INT)) || {chr}(CAST(65 + ({number}) % 26 AS INT))")
    };
    let letter = |n: &str, by: u32| {
        format!("substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', CAST(1 + ({n} / {by}) % 32 AS INT), 1)")
    };
    let reference = [1_048_576, 32_768, 1_024, 32, 1].map(|by| letter("n", by)).join(" || ");
    let (pad, yes, no) = if postgres {
        ("lpad(CAST(n AS TEXT), 16, '0')", "TRUE", "FALSE")
    } else {
        ("substr('0000000000000000' || CAST(n AS TEXT), -16)", "1", "0")
    };
    let minute = 60_000_000_i64;
    // PostgreSQL takes small numbers for small integers, and does not multiply them to large ones.
    let [due, over, far] = [600, 900, 60_000].map(|minutes| now + minute * minutes);
    let raised = format!("({now} - ({alerts} - n) * {})", 36 * minute);
    let from = |first: usize, upto: usize| {
        let bigint = if postgres { "BIGINT" } else { "INTEGER" };
        format!(
            "WITH RECURSIVE s (n) AS (SELECT CAST({first} AS {bigint}) UNION ALL SELECT n + 1 FROM s WHERE n < {}) ",
            upto - 1
        )
    };
    let all = from(0, alerts);
    let columns = "alert, partner, purpose, reasons, post_by, posted_at, started_at, acknowledge_by, act_by, called_at, \
        rung_at, call_since, step, missed_acknowledging, acknowledged_at, acknowledged_by, answer, answered_at, \
        answered_by, closed_at, seen_revision, owes, listed_tier, listed_by, listed_to";
    let asks = r#"{"action":"refer"}"#;
    let issuer = code("n % 60".to_owned());
    let key = location().key().as_str().trim_end_matches('0').to_owned();
    let mut all_of = vec![format!(
        "{all} INSERT INTO alert (id, reference, issuer, raised_at, raised_by, kind, tier, tlp, exercise, matter, \
         revision, terms) SELECT {pad}, {issuer} || '-' || {reference}, {issuer}, {raised}, 1, 'referral', '3', \
         'TLP:AMBER', {no}, '{matter}', 1, '{terms}' FROM s"
    )];
    all_of.push(format!(
        "{all} INSERT INTO location (alert, number, key) SELECT {pad}, 1, '{key}' || CAST(n AS TEXT) FROM s"
    ));
    for place in 0..10 {
        let partner = code(format!("((n + 1 + {}) % 60)", place * 6));
        // Of the latest two hundred alerts those who are asked to act have done nothing yet.
        let row = if place >= 5 {
            format!(
                "'\"information\"', '[]', 0, {raised}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, \
                 NULL, NULL, NULL, NULL, 1, {no}, '3', 9223372036854775807, {issuer}"
            )
        } else {
            let late = |what: &str| format!("CASE WHEN n < {} THEN {what} END", alerts.saturating_sub(200));
            let open = |what: &str| format!("CASE WHEN n >= {} THEN {what} END", alerts.saturating_sub(200));
            format!(
                "'{asks}', '[]', 0, {raised}, {raised}, {due}, {over}, {}, {raised}, NULL, \
                 NULL, NULL, {}, {}, {}, {}, {}, {}, 1, n >= {}, {}, {}, {}",
                open(&raised),
                late(&raised),
                late("1"),
                late("'done'"),
                late(&raised),
                late("1"),
                late(&raised),
                alerts.saturating_sub(200),
                open("'3'"),
                open(&due.to_string()),
                open(&issuer),
            )
        };
        all_of.push(format!("{all} INSERT INTO follow_up ({columns}) SELECT {pad}, {partner}, {row} FROM s"));
    }
    let silent = from(alerts.saturating_sub(OPEN), alerts);
    all_of.push(format!(
        "{silent} INSERT INTO follow_up ({columns}) SELECT {pad}, 'SI', '{asks}', '[]', 0, {raised}, {raised}, \
         {raised}, {raised}, {raised}, CASE WHEN n < {alerts} - 1 THEN {raised} END, {raised}, '3', {raised}, NULL, NULL, NULL, NULL, NULL, NULL, 1, {yes}, \
         '3', {raised}, {issuer} FROM s"
    ));
    all_of.push(format!(
        "{silent} INSERT INTO due (id, due_at, what) SELECT 'ladder:' || {pad} || ':SI', {far}, \
         '{{\"at\":\"ladder\",\"alert\":\"' || {pad} || '\",\"partner\":\"SI\"}}' FROM s"
    ));
    let seldom = from(0, 5);
    all_of.push(format!(
        "{seldom} INSERT INTO follow_up ({columns}) SELECT {pad}, 'SE', '{asks}', '[]', 0, {raised}, {raised}, {raised}, \
         {raised}, NULL, NULL, NULL, NULL, NULL, {raised}, 1, 'done', {raised}, 1, {raised}, 1, {no}, NULL, NULL, NULL \
         FROM s"
    ));
    all_of.push("INSERT INTO channel (id) VALUES ('9')".to_owned());
    let month = alerts.min(1_200) * 11;
    all_of.push(format!(
        "{} INSERT INTO outbox (id, channel, notice, priority, position, due_at, state, done_at) \
         SELECT 'sent:' || {pad}, '9', '{{}}', 1, n, 0, 'sent', {now} FROM s",
        from(1, month)
    ));
    all_of.push(format!(
        "INSERT INTO card (alert, partner, channel, message_id, shown, wanted, notice, priority) \
         SELECT f.alert, f.partner, '9', '1', '', '', '{{}}', 1 FROM follow_up f WHERE {yes} = {yes}"
    ));
    all_of
}

/// Sixty partners, the one that never answers, and the one that is seldom addressed: ten of them are asked by each alert.
fn partners() -> String {
    let codes: Vec<String> = (0..60).map(code).chain(["SI".to_owned(), "SE".to_owned()]).collect();
    let entry = |(at, code): (usize, &String)| {
        format!(
            "[[partner]]\nid = \"{code}\"\nname = \"{code}\"\nlanguages = [\"en\"]\nzone = \"Europe/Paris\"\nweekend = []\n\
             hours = \"00:00-24:00\"\nchannel = \"{}\"\nduty_role = \"{}\"\nwakes = [\"1\", \"2\", \"3\"]\n",
            1_000 + at,
            2_000 + at
        )
    };
    let entries: String = codes.iter().enumerate().map(entry).collect();
    let asked: Vec<String> = codes[1..11].iter().map(|code| format!("\"{code}\"")).collect();
    format!(
        "[secretariat]\nchannel = \"1\"\nrole = \"2\"\n{entries}[[route]]\nname = \"all\"\nto = [{}]\n\
         purpose = \"action\"\nask = \"refer\"\n",
        asked.join(", ")
    )
}
