//! What a digest tells: read from the store when it is sent, or when its preview is shown.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::{
    digest::{
        Blocked, Digest, DigestDate, Extent, Figures, GRACE, LinkedLine, NetworkDigest, Rhythm, Section,
    },
    notice::Told,
    partner::PartnerId,
    posted::MessageLink,
    snowflake::GuildId,
    whom::Whom,
};
use crate::relay::{Current, find::posted};
use crate::store::{Micros, StoreError, Tx, aside, card, digest, dossier, outbox};

/// How many alerts with something owed a digest reads at most, the most urgent first: more than it has room for.
const MOST: u32 = 100;

/// Which digest is looked at, and when.
pub(super) struct View {
    /// The date.
    pub(super) wanted: DigestDate,
    /// Earlier digests that are merged into it.
    pub(super) merged: Vec<NaiveDate>,
    /// What happens from this instant on belongs to the next digest.
    pub(super) until: DateTime<Utc>,
    /// The present.
    pub(super) now: DateTime<Utc>,
    /// The server, for links to cards.
    pub(super) guild: Option<GuildId>,
}

impl View {
    /// When it should have come, if it is late by more than the grace period.
    fn late(&self) -> Option<DateTime<Utc>> {
        Some(self.wanted.at).filter(|at| self.now - *at > GRACE)
    }
}

/// What a digest tells; none for a viewer who is not in the network.
pub(super) async fn told(
    tx: &mut Tx,
    current: &Current,
    whose: Whom,
    view: View,
) -> Result<Option<Told>, StoreError> {
    let Some(rhythm) = current.rhythm(whose) else { return Ok(None) };
    Ok(Some(match whose {
        Whom::Partner(partner) => Told::Digest(Box::new(of_partner(tx, &rhythm, partner, view).await?)),
        Whom::Secretariat => Told::NetworkDigest(Box::new(of_network(tx, current, &rhythm, view).await?)),
    }))
}

async fn of_partner(
    tx: &mut Tx,
    rhythm: &Rhythm<'_>,
    partner: PartnerId,
    view: View,
) -> Result<Digest, StoreError> {
    let now = view.now;
    let since = digest::told_until(tx, Whom::Partner(partner), view.wanted.date).await?;
    let since = since.unwrap_or(view.until).min(view.until);
    let extent = Extent { since, until: view.until, now, day_ends: rhythm.day_ends(now) };
    let mut lines = Vec::new();
    let ids = digest::alerts(tx, partner, &extent, MOST).await?;
    let cards = card::of_partner(tx, partner.as_str(), &ids).await?;
    for id in ids {
        // An alert that cannot be read must not keep the others back.
        let Some(dossier) = dossier::load_readable(tx, &id).await? else { continue };
        let news = dossier.digest(partner, &extent);
        if news.is_empty() {
            continue;
        }
        let card = view.guild.zip(posted(&cards, &id));
        let card = card.map(|(guild, posted)| MessageLink { guild, posted });
        lines.extend(news.into_iter().map(|line| LinkedLine { line, card }));
    }
    let figures = if view.wanted.weekly {
        let week = rhythm.last_week(view.wanted.date);
        let reactions = digest::reactions(tx, partner, &week).await?;
        Some(Figures::of(&reactions, digest::unanswered(tx, Some(partner), &week).await?, now))
    } else {
        None
    };
    let beyond = beyond(&digest::counts(tx, partner, &extent).await?, &lines);
    let mut digest =
        Digest { date: view.wanted.date, late: view.late(), merged: view.merged, lines, beyond, figures };
    digest.sort();
    Ok(digest)
}

/// How many more there are of each section, beyond these lines.
fn beyond(counts: &digest::Counts, lines: &[LinkedLine]) -> BTreeMap<Section, usize> {
    let all = [
        (Section::Overdue, counts.overdue),
        (Section::ToAcknowledge, counts.to_acknowledge),
        (Section::DueToday, counts.due_today),
        (Section::Awaited, counts.awaited),
    ];
    let beyond = all.into_iter().map(|(section, count)| {
        let shown = lines.iter().filter(|one| one.line.news.section() == section).count();
        (section, usize::try_from(count).unwrap_or_default().saturating_sub(shown))
    });
    beyond.filter(|(_, count)| *count > 0).collect()
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
        reactions.extend(digest::reactions(tx, partner.id, &week).await?);
    }
    let blocked = outbox::blocked(tx).await?.into_iter().map(|one| Blocked {
        channel: one.channel,
        messages: u32::try_from(one.waiting + one.set_aside).unwrap_or(u32::MAX),
        since: one.since.map(Micros::instant),
    });
    let unrung = partners().map(|partner| partner.id).filter(|id| current.reaches_nobody(*id));
    let alone = partners().filter(|partner| partner.hotline.is_none() && partner.wakes.is_empty());
    Ok(NetworkDigest {
        date: view.wanted.date,
        late: view.late(),
        overdue: digest::overdue(tx, view.now).await?,
        blocked: blocked.collect(),
        unreachable: alone.map(|partner| partner.id).collect(),
        unreadable: u32::try_from(aside::count(tx).await?).unwrap_or(u32::MAX),
        unrung: unrung.collect(),
        figures: Figures::of(&reactions, digest::unanswered(tx, None, &week).await?, view.now),
        merged: view.merged,
    })
}
