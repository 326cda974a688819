//! What `chappe doctor` finds on Discord: whether the bot is on its server, may do what it has to in each channel,
//! and is the only one that writes there.
//!
//! It asks four questions with the bot's own token, beside the running bot, and changes nothing.

use serde::Deserialize;

use super::findings::Findings;
use crate::clock::{CLOSE, Clock};
use crate::config::{Config, Identity};
use crate::discord::limits;
use crate::discord::permissions::{NEEDED, Server, WRITING};
use crate::discord::send::{Access, DISCORD, Delivery, Rejection, Request, Sender, SenderError, TIMEOUT};
use crate::domain::snowflake::{GuildId, RoleId, UserId};
use crate::network::Network;

/// Why Discord did not tell what was asked, worded as a finding.
type Silent = String;

pub(super) async fn look(
    config: &Config,
    identity: &Identity,
    network: &Network,
    clock: &Clock,
    findings: &mut Findings,
) -> Result<(), SenderError> {
    let base_url = config.base_url.as_ref().map_or(DISCORD, |base| base.as_str().trim_end_matches('/'));
    let access = Access { base_url, timeout: TIMEOUT, per_second: limits::DOCUMENTED };
    let sender = Sender::new(access, identity.token.reveal())?.telling(clock.clone());
    match seen(&sender, identity.guild).await {
        Ok((me, mine, server)) => channels(me, &mine, &server, network, findings),
        Err(silent) => findings.wants(silent),
    }
    clocks(clock, findings);
    Ok(())
}

/// Checks whether this machine's clock agrees with that of Discord, which has just answered.
fn clocks(clock: &Clock, findings: &mut Findings) {
    let Some(ahead) = clock.difference().discord else { return };
    let line = format!("Discord: this machine's clock is {} s ahead of Discord's", ahead.num_seconds());
    if ahead.abs() > CLOSE {
        findings.wants(format!("{line}: set it right, as every deadline goes by it"));
    } else {
        findings.fine(line);
    }
}

/// Who the bot is, its roles, and its server.
async fn seen(sender: &Sender, guild: GuildId) -> Result<(UserId, Vec<RoleId>, Server), Silent> {
    let me = told(sender.me().await, guild)?;
    let member = told(sender.ask(Request::Member(guild, me), None).await, guild)?;
    let roles = told(sender.ask(Request::Roles(guild), None).await, guild)?;
    let channels = told(sender.ask(Request::Channels(guild), None).await, guild)?;
    let mine = Vec::deserialize(&member["roles"]).unwrap_or_default();
    let server = Server::read(guild, roles, channels);
    server.map(|server| (me, mine, server)).ok_or_else(|| "Discord answers in another form".to_owned())
}

fn told<T>(delivery: Delivery<T>, guild: GuildId) -> Result<T, Silent> {
    match delivery {
        Delivery::Done(answer) => Ok(answer),
        Delivery::Rejected(Rejection::Unauthorized) => {
            Err("Discord refuses the token: make a new one, and give it to the bot".to_owned())
        }
        Delivery::Rejected(_) => Err(format!("Discord: the bot is not on the server {guild}: invite it")),
        Delivery::NotSent { .. } | Delivery::Unknown => {
            Err("Discord does not answer: try again, and look at the way to it".to_owned())
        }
    }
}

/// The channel of each partner and of the secretariat, with the roles of those who read it.
fn channels(me: UserId, mine: &[RoleId], server: &Server, network: &Network, findings: &mut Findings) {
    let partners = network.directory.partners.values();
    let partners =
        partners.map(|one| (one.id.to_string(), one.channel, [Some(one.duty_role), one.backup_role]));
    let secretariat = network
        .secretariat
        .iter()
        .map(|one| ("the secretariat".to_owned(), one.channel, [Some(one.role), one.auditors]));
    let mut well = 0;
    for (whose, channel, readers) in partners.chain(secretariat) {
        let of = format!("Discord: channel {channel} of {whose}");
        let Some(may) = server.permits(channel, Some(me), mine) else {
            findings.wants(format!("{of} is not on the server: name another one in the network's file"));
            continue;
        };
        let lacks = NEEDED.iter().filter(|one| may & one.bits == 0);
        let lacks: Vec<_> = lacks.map(|one| format!("{} ({})", one.name, one.why)).collect();
        if !lacks.is_empty() {
            let lacks = lacks.join(", ");
            findings
                .wants(format!("{of}: the bot lacks {lacks}: allow it that in the channel's permissions"));
        }
        let anybody = ("@everyone".to_owned(), Vec::new());
        let readers = readers.into_iter().flatten().map(|role| (format!("role {role}"), vec![role]));
        // What everybody may do, each role may do, too: it is reported once.
        let writes = std::iter::once(anybody).chain(readers).find_map(|(who, roles)| {
            let may = server.permits(channel, None, &roles).unwrap_or_default();
            let by: Vec<&str> = WRITING.iter().filter(|(_, bit)| may & bit != 0).map(|one| one.0).collect();
            (!by.is_empty()).then(|| (who, by.join(", ")))
        });
        if let Some((who, by)) = &writes {
            findings.wants(format!(
                "{of}: people can write here, by {by} of {who}: deny that in the channel's permissions"
            ));
        }
        well += usize::from(lacks.is_empty() && writes.is_none());
    }
    findings
        .fine(format!("Discord: channels in which the bot may do its work, and only the bot writes: {well}"));
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::*;

    #[test]
    fn a_machine_whose_clock_is_not_discords_wants_attention() {
        let now: DateTime<Utc> = "2026-11-25T09:00:00Z".parse().unwrap();
        let told = |discord: Option<TimeDelta>| {
            let clock = Clock::of_machine(move || now, std::time::Duration::default);
            let mut findings = Findings::default();
            if let Some(ahead) = discord {
                clock.heard(now - ahead);
            }
            clocks(&clock, &mut findings);
            findings.0
        };
        assert_eq!(told(None), [], "Discord has not answered");
        let is = |seconds: i64| format!("Discord: this machine's clock is {seconds} s ahead of Discord's");
        assert_eq!(told(Some(TimeDelta::seconds(2))), [(false, is(2))]);
        let wrong = format!("{}: set it right, as every deadline goes by it", is(-3_600));
        assert_eq!(told(Some(TimeDelta::hours(-1))), [(true, wrong)]);
    }
}
