//! What a digest tells: read from the store when it is sent, or shown before.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    digest::{Blocked, Digest, Extent, Figures, GRACE, LinkedLine, NetworkDigest, Rhythm, Wanted},
    dossier::Viewer,
    notice::Told,
    partner::PartnerId,
};
use crate::relay::Current;
use crate::store::{Micros, StoreError, Tx, aside, card, digest, dossier, outbox};

/// Which digest is looked at, and when.
pub(super) struct View {
    /// The date.
    pub(super) wanted: Wanted,
    /// Earlier ones that it stands for.
    pub(super) merged: Vec<NaiveDate>,
    /// What happens from here on is for the next one.
    pub(super) until: DateTime<Utc>,
    /// The present.
    pub(super) now: DateTime<Utc>,
    /// The server, for links to cards.
    pub(super) guild: Option<u64>,
}

impl View {
    /// When it should have come, if that was long ago.
    fn late(&self) -> Option<DateTime<Utc>> {
        Some(self.wanted.at).filter(|at| self.now - *at > GRACE)
    }
}

/// What a digest tells; none for who is not in the network.
pub(super) async fn told(
    tx: &mut Tx,
    current: &Current,
    whose: Viewer,
    view: View,
) -> Result<Option<Told>, StoreError> {
    let Some(rhythm) = current.rhythm(whose) else { return Ok(None) };
    Ok(Some(match whose {
        Viewer::Partner(partner) => Told::Digest(Box::new(of_partner(tx, &rhythm, partner, view).await?)),
        Viewer::Secretariat => Told::NetworkDigest(Box::new(of_network(tx, current, &rhythm, view).await?)),
    }))
}

async fn of_partner(
    tx: &mut Tx,
    rhythm: &Rhythm<'_>,
    partner: PartnerId,
    view: View,
) -> Result<Digest, StoreError> {
    let now = view.now;
    let since = digest::told_until(tx, Viewer::Partner(partner), view.wanted.date).await?;
    let since = since.unwrap_or(view.until).min(view.until);
    let extent = Extent { since, until: view.until, now, day_ends: rhythm.day_ends(now) };
    let mut lines = Vec::new();
    for id in digest::alerts(tx, partner, since, now).await? {
        // One that cannot be read must not keep the others back.
        let Some(dossier) = dossier::load_readable(tx, &id).await? else { continue };
        let news = dossier.digest(partner, &extent);
        if news.is_empty() {
            continue;
        }
        let known = card::find(tx, id.as_str(), partner.as_str()).await?;
        let place = known.and_then(|card| Some((card.channel.parse().ok()?, card.message_id?.parse().ok()?)));
        let card = view.guild.zip(place).map(|(guild, (channel, message))| (guild, channel, message));
        lines.extend(news.into_iter().map(|line| LinkedLine { line, card }));
    }
    let figures = if view.wanted.weekly {
        let week = digest::reactions(tx, partner, rhythm.last_week(view.wanted.date)).await?;
        Some(Figures::of(&week, now))
    } else {
        None
    };
    let mut digest =
        Digest { date: view.wanted.date, late: view.late(), merged: view.merged, lines, figures };
    digest.sort();
    Ok(digest)
}

async fn of_network(
    tx: &mut Tx,
    current: &Current,
    rhythm: &Rhythm<'_>,
    view: View,
) -> Result<NetworkDigest, StoreError> {
    let partners = || current.network.directory.partners.values();
    let week = rhythm.seven_days(view.wanted.date);
    let mut reactions = Vec::new();
    for partner in partners() {
        reactions.extend(digest::reactions(tx, partner.id, week).await?);
    }
    let blocked = outbox::blocked(tx).await?.into_iter().filter_map(|channel| {
        Some(Blocked {
            channel: channel.channel.parse().ok()?,
            messages: u32::try_from(channel.waiting + channel.set_aside).unwrap_or(u32::MAX),
            since: channel.since.map(Micros::instant),
        })
    });
    let alone = partners().filter(|partner| partner.hotline.is_none() && partner.wakes.is_empty());
    Ok(NetworkDigest {
        date: view.wanted.date,
        late: view.late(),
        overdue: digest::overdue(tx, view.now).await?,
        blocked: blocked.collect(),
        unreachable: alone.map(|partner| partner.id).collect(),
        unreadable: u32::try_from(aside::count(tx).await?).unwrap_or(u32::MAX),
        figures: Figures::of(&reactions, view.now),
        merged: view.merged,
    })
}
