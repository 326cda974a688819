//! `chappe doctor`: what an operator should look at, before somebody else does.
//!
//! It reads beside the running bot, and changes nothing.
//!
//! Law: nothing secret is printed: no address of the database, no token, no number of a hotline, and nothing of an
//! alert.

use std::cmp::Ordering;
use std::io::{Write as _, stdout};
use std::path::Path;
use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use self::findings::Findings;
use super::{Failure, open_to_read};
use crate::clock::{CLOSE, Clock};
use crate::config::{Config, Identity};
use crate::domain::{
    calendar::holidays,
    partner::Partner,
    ringing::Rung,
    trouble::{Refused, Silence},
    zone::BUNDLED_RELEASED,
};
use crate::network::Network;
use crate::store::{
    Store, Target, Tx,
    aside::{self, Unreadable},
    due::{self, Failed},
    figures::figures,
    journal::{self, Head},
    network,
    outbox::{self, Blocked, HeldUp},
    server::{self, Server},
    silent::{self, Silent},
};

mod findings;
mod on_discord;

/// Zone data older than this may miss a change of law: countries announce some changes only a few weeks before.
const OLD: TimeDelta = TimeDelta::days(183);
/// The dates of an estimated holiday as near as this should have been announced by now, or will be soon.
const SOON: TimeDelta = TimeDelta::days(30);
/// Work that has been due for longer than this is not being done.
const LATE: TimeDelta = TimeDelta::minutes(10);

/// Looks, and prints the findings. Looks on Discord only if the bot's token and server are configured.
///
/// Fails if a finding wants attention.
pub(super) async fn examine(config: &Config, identity: Option<&Identity>) -> Result<(), Failure> {
    let mut findings = Findings::default();
    let looked = look(config, identity, &Clock::system(), &mut findings).await;
    for (wants, line) in &findings.0 {
        writeln!(stdout(), "{}  {line}", if *wants { "LOOK" } else { "fine" })?;
    }
    looked?;
    match findings.0.iter().filter(|(wants, _)| *wants).count() {
        0 => Ok(()),
        1 => Err(Failure::new("one thing wants attention")),
        some => Err(Failure::new(format!("{some} things want attention"))),
    }
}

async fn look(
    config: &Config,
    identity: Option<&Identity>,
    clock: &Clock,
    findings: &mut Findings,
) -> Result<(), Failure> {
    let now = clock.now();
    zones(config, now, findings);
    let store = open_to_read(config).await?;
    // A database of an older form lacks some of the tables that are read below.
    if database(&store, &config.database, findings).await? {
        let mut tx = store.read().await?;
        let (revision, network) = network::current(&mut tx).await?;
        directory(revision, &network, now.date_naive(), findings);
        work(&mut tx, &network, now, findings).await?;
        recorded(&journal::head(&mut tx).await?, now, findings);
        drop(tx);
        match identity {
            Some(identity) => on_discord::look(config, identity, &network, clock, findings).await?,
            None => findings.fine("Discord was not asked: the token or the server is not named".to_owned()),
        }
    }
    Ok(())
}

fn zones(config: &Config, now: DateTime<Utc>, findings: &mut Findings) {
    let (from, released) = match &config.zoneinfo {
        Some(folder) => ("of the zoneinfo folder", dated(folder)),
        None => ("in the binary", Some(BUNDLED_RELEASED)),
    };
    let version = config.zones.version();
    match released {
        None => findings.wants(format!("zone data {version} {from}, whose age cannot be told")),
        Some(date) if now.date_naive() - date > OLD => {
            findings.wants(format!("zone data {version} {from} is of {date}: name a newer zoneinfo folder"));
        }
        Some(date) => findings.fine(format!("zone data {version} {from}, of {date}")),
    }
}

/// The day on which the zone data of a folder was written.
fn dated(folder: &Path) -> Option<NaiveDate> {
    let written = |name| folder.join(name).metadata().and_then(|file| file.modified()).ok();
    let written: SystemTime = written("tzdata.zi").or_else(|| written("+VERSION"))?;
    Some(DateTime::<Utc>::from(written).date_naive())
}

/// Whether others than its owner can read or change a file.
#[cfg(unix)]
fn open_to_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|file| file.permissions().mode() & 0o066 != 0)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> bool {
    false
}

/// Whether the database has this binary's form. Also checks that only its owner can read the file.
async fn database(store: &Store, target: &Target, findings: &mut Findings) -> Result<bool, Failure> {
    let engine = match target {
        Target::Sqlite(_) => "SQLite",
        Target::Postgres(_) => "PostgreSQL",
    };
    if let Target::Sqlite(path) = target
        && open_to_others(path)
    {
        let wrong =
            "group or others can read the database: take that from it, and from what stands beside it";
        findings.wants(format!("{wrong} (chmod go=)"));
    }
    let (applied, known) = store.migrations().await?;
    let line = format!("database on {engine}, migrations {applied} of {known}");
    match applied.cmp(&known) {
        Ordering::Equal => findings.fine(line),
        Ordering::Less => findings.wants(format!("{line}: the next start of the bot applies the rest")),
        Ordering::Greater => findings.wants(format!("{line}: a newer version of the bot was here")),
    }
    Ok(applied == known)
}

fn directory(revision: i64, network: &Network, today: NaiveDate, findings: &mut Findings) {
    let partners = &network.directory.partners;
    if network.secretariat.is_none() {
        let wrong = "there is no network with a secretariat: apply one with `chappe network apply`";
        findings.wants(wrong.to_owned());
        return;
    }
    findings
        .fine(format!("network of revision {revision}, with a secretariat; partners: {}", partners.len()));
    for (what, backup, hotline) in [
        ("neither a backup role nor a hotline", false, false),
        ("no backup role", false, true),
        ("no hotline", true, false),
    ] {
        let has = |one: &&Partner| (one.backup_role.is_some(), one.hotline.is_some()) == (backup, hotline);
        let without: Vec<String> =
            partners.values().filter(has).map(|partner| partner.id.to_string()).collect();
        if !without.is_empty() {
            findings.wants(format!("{what}: {}", without.join(", ")));
        }
    }
    for partner in partners.values() {
        let near = |date: NaiveDate| (TimeDelta::zero()..=SOON).contains(&(date - today));
        let estimated = holidays(partner.id.as_str()).iter().filter(|one| one.estimated && near(one.date));
        for holiday in estimated.filter(|one| !partner.dates.contains_key(&one.date)) {
            let (date, name) = (holiday.date, holiday.name);
            let wrong = format!("{}: {date} is an estimate ({name}): give the date in its entry", partner.id);
            findings.wants(wrong);
        }
    }
}

/// Checks whether the work that is due gets done.
async fn work(
    tx: &mut Tx,
    network: &Network,
    now: DateTime<Utc>,
    findings: &mut Findings,
) -> Result<(), Failure> {
    presence(&server::find(tx).await?, now, findings);
    channels(&outbox::blocked(tx).await?, &outbox::held_up(tx, None).await?, network, findings);
    roles(&silent::all(tx).await?, network, findings);
    set_aside(tx, findings).await?;
    let messages = figures(tx).await?.first_due;
    let instants = due::next(tx).await?;
    for (what, first) in [("messages", messages), ("instants", instants)] {
        let late = first.map(|first| now - first.instant()).filter(|late| *late > LATE);
        match late {
            None => findings.fine(format!("{what}: none is overdue")),
            Some(late) => findings.wants(format!(
                "{what}: the first has been due for {} min: the bot does not run, or cannot keep up",
                late.num_minutes()
            )),
        }
    }
    Ok(())
}

/// Checks whether the bot's time has run ahead of this machine's clock: then the bot's last entry lies in the future.
fn recorded(last: &Head, now: DateTime<Utc>, findings: &mut Findings) {
    let ahead = last.at.instant() - now;
    if ahead > CLOSE {
        findings.wants(format!(
            "the journal's last entry is {} min ahead of this machine's clock: set the clock right",
            ahead.num_minutes()
        ));
    }
}

/// Checks whether the bot is on its server, with its commands, as the bot last recorded.
fn presence(server: &Server, now: DateTime<Utc>, findings: &mut Findings) {
    match (server.joined_at, server.left_at) {
        (Some(_), Some(left)) => findings.wants(format!(
            "the bot was removed from its server {} min ago: invite it again",
            (now - left.instant()).num_minutes()
        )),
        (None, Some(_)) => findings.wants("the bot is not on its server yet: invite it".to_owned()),
        (None, None) => findings.wants("the bot has not been on its server yet: is it running?".to_owned()),
        (Some(_), None) => findings.fine("the bot is on its server".to_owned()),
    }
    match (server.has_commands(), &server.refusal) {
        (true, None) => findings.fine("the server has the bot's commands".to_owned()),
        (true, Some(languages)) => findings.wants(format!(
            "the server has the bot's commands, but Discord does not take them in: {languages}; see `chappe locales check`"
        )),
        (false, None) => findings.wants("the server does not have the bot's commands yet".to_owned()),
        (false, Some(why)) => findings.wants(format!("the server does not have the bot's commands: {why}")),
    }
}

/// Channels in which something waits or is held up.
fn channels(troubled: &[Blocked], held_up: &[HeldUp], network: &Network, findings: &mut Findings) {
    if troubled.is_empty() {
        findings.fine("no channel is blocked".to_owned());
    }
    for one in troubled {
        let whose = |partner: &&Partner| partner.channel == one.channel;
        let whose = network.directory.partners.values().find(whose);
        let whose =
            whose.map_or_else(|| "the secretariat or nobody".to_owned(), |partner| partner.id.to_string());
        let why = one.reason.as_deref().unwrap_or("open, but single messages are held up");
        let of = |held: &&HeldUp| held.channel == one.channel;
        let each: Vec<String> = held_up.iter().filter(of).map(in_words).collect();
        let each = if each.is_empty() { String::new() } else { format!(" ({})", each.join(", ")) };
        let (channel, waiting, held) = (&one.channel, one.waiting, one.set_aside);
        findings
            .wants(format!("channel {channel} of {whose}: {why}; waiting {waiting}, held up {held}{each}"));
    }
}

/// Why messages are held up, and how many.
fn in_words(held: &HeldUp) -> String {
    let why = match Refused::of_note(&held.refusal) {
        Refused::Deleted => "deleted by somebody".to_owned(),
        Refused::Unpinned => "may not be pinned".to_owned(),
        Refused::PinsFull => "cannot be pinned, the channel's pins are full".to_owned(),
        Refused::Code(code) => format!("Discord refuses it, {code}"),
        // The note of this refusal may name what an alert is about.
        Refused::Unsayable => "cannot be written: the log says why".to_owned(),
        Refused::Unanswered => "without an answer, tried each minute".to_owned(),
        Refused::InDoubt => "Discord does not show whether it is posted".to_owned(),
    };
    format!("{why}: {}", held.count)
}

/// Rows that cannot be read, and due work that fails. They are named by keys that say nothing of an alert.
async fn set_aside(tx: &mut Tx, findings: &mut Findings) -> Result<(), Failure> {
    let unreadable = aside::all(tx).await?;
    if unreadable.is_empty() {
        findings.fine("every row could be read".to_owned());
    }
    for Unreadable { id, place, cause } in unreadable {
        findings.wants(format!("{place} of {id} cannot be read, and is set aside (`chappe mend`): {cause}"));
    }
    for Failed { id, failures, trouble } in due::all_failed(tx).await? {
        findings.wants(format!("{id} was due, and has failed {failures} times: {trouble}"));
    }
    Ok(())
}

/// Roles that ring nobody, as the bot last found them.
fn roles(silent: &[Silent], network: &Network, findings: &mut Findings) {
    if silent.is_empty() {
        findings.fine("no role is known to ring nobody".to_owned());
    }
    for (rung, role) in network.ringing() {
        let Some(found) = silent.iter().find(|one| one.role == role) else { continue };
        let (what, partner) = match rung {
            Rung::Secretariat => ("the secretariat's role", String::new()),
            Rung::Duty(partner) => ("the duty role of ", partner.to_string()),
            Rung::Backup(partner) => ("the backup role of ", partner.to_string()),
        };
        let why = match found.why.parse() {
            Ok(Silence::Gone) => "is not on the server",
            Ok(Silence::Empty) => "nobody holds it",
            Ok(Silence::Mute) | Err(_) => "is not mentionable",
        };
        findings.wants(format!("{what}{partner} rings nobody: {role}, {why}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"
[secretariat]
channel = "100"
role = "200"

[[partner]]
id = "TR"
name = "Türkiye"
languages = ["tr"]
zone = "Europe/Istanbul"
weekend = ["sat", "sun"]
hours = "09:00-18:00"
channel = "101"
duty_role = "201"
backup_role = "301"
hotline = "+999 555 0001"
"#;

    fn wanting(file: &str, today: NaiveDate) -> Vec<String> {
        let network = Network::read(file).expect("a good file");
        let mut findings = Findings::default();
        directory(1, &network, today, &mut findings);
        findings.0.into_iter().filter(|(wants, _)| *wants).map(|(_, line)| line).collect()
    }

    #[test]
    fn a_journal_that_is_ahead_of_the_clock_wants_attention() {
        let now = "2026-11-25T09:00:00Z".parse::<DateTime<Utc>>().expect("an instant");
        let told = |ahead: TimeDelta| {
            let mut findings = Findings::default();
            recorded(
                &Head { sequence: 1, at: (now + ahead).into(), hash: String::new() },
                now,
                &mut findings,
            );
            findings.0
        };
        assert_eq!(told(TimeDelta::minutes(2)), []);
        let wrong = "the journal's last entry is 60 min ahead of this machine's clock: set the clock right";
        assert_eq!(told(TimeDelta::hours(1)), [(true, wrong.to_owned())]);
    }

    #[test]
    fn an_estimated_holiday_is_told_until_the_partner_says_what_it_does() {
        let estimated = holidays("TR").iter().find(|one| one.estimated).expect("feasts by the moon");
        let before = estimated.date - SOON;
        let said = format!("TR: {} is an estimate", estimated.date);
        assert!(
            wanting(FILE, before).iter().any(|line| line.starts_with(&said)),
            "{:?}",
            wanting(FILE, before)
        );
        assert_eq!(wanting(FILE, before - TimeDelta::days(1)), [""; 0], "that is early enough");
        let own = format!("{FILE}\n[[partner.date]]\ndate = \"{}\"\nhours = \"closed\"\n", estimated.date);
        assert!(!wanting(&own, before).iter().any(|line| line.starts_with(&said)));
    }
}
