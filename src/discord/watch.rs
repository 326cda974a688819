//! Watches what Discord tells only when asked: how many people hold each role, whether each panel is still pinned in
//! its channel, and whether each person on duty still has a role.
//!
//! It asks at the start and every hour; about a channel also when something is pressed there, and about roles when
//! one changes. To be told without asking, the bot would need the privileged intent of members, or every message of
//! the server.
//!
//! Law: a question that gets no answer changes nothing, and is asked again.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use super::send::{Delivery, Rejection, Request, Sender};
use crate::domain::snowflake::{ChannelId, GuildId, RoleId};
use crate::relay::{Holders, PanelSeen, Relay};
use crate::store::StoreError;
use crate::store::panel::Panel;

/// How often it asks for everything.
const EVERY: TimeDelta = TimeDelta::hours(1);
/// How soon it asks again for what was not answered.
const AGAIN: TimeDelta = TimeDelta::minutes(1);
/// The least time between two looks at a channel in which much is pressed.
const REST: TimeDelta = TimeDelta::minutes(10);
/// Discord's code for somebody who is not on the server.
const UNKNOWN_MEMBER: u64 = 10007;

/// Asks Discord, and tells the relay.
pub struct Watch {
    /// The relay, which is told.
    pub relay: Arc<Relay>,
    /// The sender, by which it asks.
    pub sender: Arc<Sender>,
    /// The server.
    pub guild: GuildId,
}

#[derive(Deserialize)]
struct Member {
    roles: Vec<RoleId>,
}

#[derive(Deserialize)]
struct Posted {
    pinned: bool,
}

impl Watch {
    /// Asks for the life of the process.
    ///
    /// # Errors
    /// [`StoreError::PlaceLost`]. Any other fault of the store is logged, and everything is asked again.
    pub async fn run(&self) -> Result<Infallible, StoreError> {
        let (mut roles, mut used) = (self.relay.roles(), self.relay.channels_used());
        let mut seen = BTreeMap::new();
        let mut next = self.relay.clock.now();
        loop {
            let now = self.relay.clock.now();
            let asked = if next <= now {
                next = now + EVERY;
                self.look().await
            } else if roles.has_changed().unwrap_or_default() {
                roles.mark_unchanged();
                self.count_holders().await
            } else {
                let channels = self.relay.take_used();
                self.look_at(&rested(&mut seen, channels, now)).await
            };
            match asked {
                Ok(true) => {}
                Ok(false) => next = next.min(now + AGAIN),
                Err(StoreError::PlaceLost) => return Err(StoreError::PlaceLost),
                Err(error) => {
                    tracing::error!(%error, "what Discord was asked cannot be kept");
                    next = next.min(now + AGAIN);
                }
            }
            tokio::select! {
                () = self.relay.clock.reach(next) => {}
                changed = roles.changed() => if changed.is_ok() { roles.mark_changed() },
                _ = used.changed() => {}
            }
        }
    }

    /// Asks for everything; returns whether all of it was answered.
    pub async fn look(&self) -> Result<bool, StoreError> {
        let counted = self.count_holders().await?;
        Ok(self.panels(None).await? & self.on_duty(None).await? & counted)
    }

    /// Asks about these channels; returns whether all of it was answered.
    pub async fn look_at(&self, channels: &BTreeSet<ChannelId>) -> Result<bool, StoreError> {
        if channels.is_empty() {
            return Ok(true);
        }
        Ok(self.panels(Some(channels)).await? & self.on_duty(Some(channels)).await?)
    }

    async fn count_holders(&self) -> Result<bool, StoreError> {
        let Delivery::Done(counts) = self.sender.ask(Request::RoleCounts(self.guild), None).await else {
            return Ok(false);
        };
        let Ok(counts) = serde_json::from_value::<Holders>(counts) else {
            tracing::error!("the answer of how many hold each role cannot be read");
            return Ok(false);
        };
        self.relay.holders_are(counts);
        Ok(true)
    }

    /// Asks whether each panel is there, of all channels or of these.
    async fn panels(&self, channels: Option<&BTreeSet<ChannelId>>) -> Result<bool, StoreError> {
        let mut answered = true;
        for panel in self.relay.panels().await? {
            if channels.is_none_or(|channels| channels.contains(&panel.channel)) {
                answered &= self.panel(&panel).await?;
            }
        }
        Ok(answered)
    }

    async fn panel(&self, panel: &Panel) -> Result<bool, StoreError> {
        let seen = match self.sender.ask(Request::Message(panel.channel, panel.message_id), None).await {
            Delivery::Done(message) => {
                let Ok(Posted { pinned }) = serde_json::from_value(message) else { return Ok(false) };
                PanelSeen::Standing { pinned }
            }
            Delivery::Rejected(Rejection::MessageGone) => PanelSeen::Gone,
            // The channel is closed to the bot. Those who can repair that are told as soon as something has to be
            // posted there.
            Delivery::Rejected(_) => return Ok(true),
            Delivery::NotSent { .. } | Delivery::Unknown => return Ok(false),
        };
        self.relay.panel_seen(panel, seen).await?;
        Ok(true)
    }

    /// Asks whether those on duty still hold a role of their partner, in all channels or in these.
    async fn on_duty(&self, channels: Option<&BTreeSet<ChannelId>>) -> Result<bool, StoreError> {
        let (current, mut answered) = (self.relay.current(), true);
        for (partner, user) in self.relay.on_duty_now().await? {
            let Some(entry) = current.partner(partner) else { continue };
            if channels.is_some_and(|channels| !channels.contains(&entry.channel)) {
                continue;
            }
            match self.sender.ask(Request::Member(self.guild, user), None).await {
                Delivery::Done(member) => {
                    let Ok(Member { roles }) = serde_json::from_value(member) else { continue };
                    self.relay.holds_roles(user, &roles).await?;
                }
                Delivery::Rejected(Rejection::Message { code: UNKNOWN_MEMBER, .. }) => {
                    self.relay.holds_roles(user, &[]).await?;
                }
                Delivery::Rejected(_) => {}
                Delivery::NotSent { .. } | Delivery::Unknown => answered = false,
            }
        }
        Ok(answered)
    }
}

/// Those of these channels that were not looked at a short time ago.
fn rested(
    seen: &mut BTreeMap<ChannelId, DateTime<Utc>>,
    channels: BTreeSet<ChannelId>,
    now: DateTime<Utc>,
) -> BTreeSet<ChannelId> {
    seen.retain(|_, at| *at <= now && now - *at < REST);
    let rested: BTreeSet<ChannelId> =
        channels.into_iter().filter(|channel| !seen.contains_key(channel)).collect();
    seen.extend(rested.iter().map(|channel| (*channel, now)));
    rested
}
