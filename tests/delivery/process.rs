//! The bot as a process of its own, which can be killed: this test program, started again for the one test here, which
//! says what a bot does; or the product itself.

use std::process::Stdio;
use std::time::Duration;
use std::{env, fs};

use chappe::clock::Clock;
use chappe::domain::{answer::Answer, dossier::Officer, notice, partner::PartnerId, snowflake::UserId};
use chappe::relay::{No, Relay, Settings};
use chappe::store::outbox::{self, NewRow, Priority};
use discord_sandbox::Id;
use harness::Dice;
use harness::delivery::{
    named,
    network::{self, ISSUER},
};
use harness::site::{Patience, Premises, eventually, open, relay, worker};
use tokio::process::Command;
use tokio::time::sleep;

/// How long officers rest between two things that they do.
const PACE: Duration = Duration::from_millis(20);

/// The command that starts the product's own program, with all that it is but a configuration for this place.
pub(crate) fn chappe(place: Premises<'_>, guild: Id) -> Command {
    let Premises { target, base_url, token, folder } = place;
    let config = folder.join("chappe.toml");
    let written =
        format!("[discord]\nguild = \"{guild}\"\nbase_url = \"{base_url}\"\n[web]\nlisten = \"off\"\n");
    fs::write(&config, written).expect("it is written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_chappe"));
    command
        .args(["run", "--config"])
        .arg(config)
        .env("CHAPPE_DATABASE", named(target))
        .env("CHAPPE_TOKEN", token)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    command
}

/// The command that starts a bot. It ends when nothing is due; with officers at work in it, it never does.
pub(crate) fn bot(
    Premises { target, base_url, token, .. }: Premises<'_>,
    patience: Patience,
    officers: Option<Dice>,
) -> Command {
    let mut command = Command::new(env::current_exe().expect("a path"));
    command
        .args(["process::the_bot", "--exact", "--ignored"])
        .env("TEST_DATABASE", named(target))
        .envs([("TEST_DISCORD", base_url), ("TEST_TOKEN", token)])
        .env("TEST_TIMEOUT", patience.timeout.as_millis().to_string())
        .env("TEST_GRACE", patience.grace.as_millis().to_string())
        .envs(officers.map(|dice| ("TEST_OFFICERS", dice.0.to_string())))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    command
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "is the process that the stories start"]
async fn the_bot() {
    let of = |name| env::var(name).expect("the story says it");
    let number = |name| of(name).parse().expect("a number");
    let store = open(&of("TEST_DATABASE").parse().expect("a database")).await;
    let relay = relay(&store, &Clock::system(), Settings::default()).await;
    let millis = |name| Duration::from_millis(number(name));
    let (timeout, grace) = (millis("TEST_TIMEOUT"), millis("TEST_GRACE"));
    let patience = Patience { timeout, grace, ..Patience::default() };
    let worker = worker((&of("TEST_DISCORD"), &of("TEST_TOKEN")), &relay, patience);
    let until = async {
        if env::var("TEST_OFFICERS").is_ok() {
            officers(&relay, Dice(number("TEST_OFFICERS"))).await;
        } else {
            eventually(async || nothing_is_due(&relay).await).await;
        }
    };
    Box::pin(worker.run(until)).await.expect("it ends in order");
}

async fn nothing_is_due(relay: &Relay) -> bool {
    let mut tx = relay.store.read().await.expect("it begins");
    let due = outbox::heads(&mut tx, relay.clock.now().into()).await.expect("it reads");
    due.is_empty() && outbox::in_flight(&mut tx).await.expect("it reads").is_empty()
}

/// Officers raise alerts, acknowledge them, and have messages sent, until the process ends.
pub(crate) async fn officers(relay: &Relay, mut dice: Dice) {
    let current = relay.current();
    let issuer: PartnerId = ISSUER.parse().expect("a code");
    let others: Vec<_> =
        current.network.directory.partners.values().filter(|partner| partner.id != issuer).collect();
    let count = u64::try_from(others.len()).expect("few");
    let term = relay.store.term().expect("it is the bot");
    let mut alerts = Vec::new();
    for n in 0.. {
        let name = format!("{term}-{n}");
        let chosen = others[usize::try_from(dice.below(count)).expect("few")];
        match (dice.below(16), alerts.last()) {
            (0, _) => alerts.push(network::raises(relay, &name).await),
            (1..=4, Some(alert)) => {
                let officer = Officer { user: UserId(7), partner: chosen.id };
                // A second officer may be told that there was a first.
                let answered = relay.answer(officer, alert, Answer::Acknowledged, None).await;
                assert!(!matches!(answered, Err(No::Fault(_))), "{answered:?}");
            }
            (roll, _) => {
                let notice =
                    notice::Notice::Withdrawn { alert: network::long_ago(), partner: chosen.id }.write();
                let priority = if roll == 5 { Priority::Urgent } else { Priority::Normal };
                let (channel, due_at) = (chosen.channel, relay.clock.now().into());
                let row = NewRow { id: &name, channel, notice: &notice, priority, due_at };
                let mut tx = relay.store.write().await.expect("it is the bot");
                outbox::enqueue(&mut tx, &[row]).await.expect("it inserts");
                tx.commit().await.expect("it commits");
                relay.outbox_grew().notify_one();
            }
        }
        sleep(PACE).await;
    }
}
