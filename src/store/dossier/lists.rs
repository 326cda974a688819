//! Lists: the alerts with which a partner, or the secretariat, has something to do, in the list's order and read only
//! as far as it shows them.
//!
//! Laws: what is owed is listed in the order of its urgency, by tier and then by deadline; the head of a list and its
//! count are found by an index, however long it is.

use sqlx::{QueryBuilder, query, query_scalar};

use crate::domain::{
    alert::Tier, dossier::Alert, follow_up::FollowUp, partner::PartnerId, reference::AlertId,
};
use crate::store::error::read;
use crate::store::{Micros, StoreError, Tx};

/// The column in which an open follow-up repeats its alert's tier, for the indexes of lists.
pub const LISTED_TIER: &str = "follow_up.listed_tier";
/// How many alerts are searched for a part of a reference: the latest ones.
const COMPLETED_AMONG: i64 = 1_000;

/// The columns by which lists find an open follow-up, in the order of urgency.
pub(super) struct Listed<'a> {
    /// The alert's tier.
    pub(super) tier: &'static str,
    /// The next deadline in microseconds; the latest instant there is, if there is no deadline yet.
    pub(super) by: i64,
    /// Who raised the alert.
    pub(super) issuer: &'a str,
}

impl<'a> Listed<'a> {
    pub(super) fn of(alert: &'a Alert, one: &FollowUp) -> Option<Self> {
        let by = one.due_by().map_or(i64::MAX, |by| Micros::from(by).get());
        let (tier, issuer) = (alert.class.tier.code(), alert.issuer.as_str());
        one.closed_at.is_none().then_some(Self { tier, by, issuer })
    }
}

/// The tier of an alert has changed: its open follow-ups get another place in lists.
pub(super) async fn move_in_lists(tx: &mut Tx, alert: &Alert) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE follow_up SET listed_tier = $2 WHERE alert = $1 AND listed_tier IS NOT NULL";
    let (id, tier) = (alert.id.as_str(), alert.class.tier.code());
    on!(tx, c => query(SQL).bind(id).bind(tier).execute(c).await.map(drop))?;
    Ok(())
}

/// Copies the tier of each alert to its open follow-ups again, where lists cannot read it.
pub async fn list_anew(tx: &mut Tx) -> Result<(), StoreError> {
    on!(tx, c => {
        let mut sql = QueryBuilder::new(
            "UPDATE follow_up SET listed_tier = (SELECT a.tier FROM alert a WHERE a.id = follow_up.alert) \
             WHERE closed_at IS NULL AND listed_tier NOT IN (",
        );
        let mut known = sql.separated(", ");
        for tier in Tier::ALL {
            known.push_bind(tier.code());
        }
        sql.push(")").build().execute(c).await.map(drop)
    })?;
    Ok(())
}

/// The alerts on which a partner owes something, the most urgent first: at most `limit`, after the first `skip`.
pub async fn owed(
    tx: &mut Tx,
    partner: PartnerId,
    limit: usize,
    skip: usize,
) -> Result<Vec<AlertId>, StoreError> {
    let ids: Vec<String> = on!(tx, c => query_scalar(OWED)
        .bind(partner.as_str())
        .bind(count(limit))
        .bind(count(skip))
        .fetch_all(c)
        .await)?;
    all(ids)
}

pub(in crate::store) const OWED: &str = "SELECT f.alert FROM follow_up f WHERE f.partner = $1 AND f.owes \
    ORDER BY f.listed_tier, f.listed_by, f.alert LIMIT $2 OFFSET $3";

/// How many alerts there are on which a partner owes something.
pub async fn count_owed(tx: &mut Tx, partner: PartnerId) -> Result<usize, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM follow_up f WHERE f.partner = $1 AND f.owes";
    let count: i64 = on!(tx, c => query_scalar(SQL).bind(partner.as_str()).fetch_one(c).await)?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The tier of the most urgent alert on which a partner owes something; none if it owes nothing.
pub async fn most_urgent_owed(tx: &mut Tx, partner: PartnerId) -> Result<Option<Tier>, StoreError> {
    const SQL: &str = "SELECT f.listed_tier FROM follow_up f WHERE f.partner = $1 AND f.owes \
        ORDER BY f.listed_tier LIMIT 1";
    let tier: Option<String> =
        on!(tx, c => query_scalar(SQL).bind(partner.as_str()).fetch_optional(c).await)?;
    tier.map(|tier| read(&tier, LISTED_TIER, partner.as_str())).transpose()
}

/// The alerts on which a partner owes something and has left a note for its next officer on duty, the most urgent
/// first.
pub async fn noted(tx: &mut Tx, partner: PartnerId, limit: usize) -> Result<Vec<AlertId>, StoreError> {
    const SQL: &str = "SELECT f.alert FROM follow_up f WHERE f.partner = $1 AND f.owes AND f.note IS NOT NULL \
        ORDER BY f.listed_tier, f.listed_by, f.alert LIMIT $2";
    let ids: Vec<String> =
        on!(tx, c => query_scalar(SQL).bind(partner.as_str()).bind(count(limit)).fetch_all(c).await)?;
    all(ids)
}

// The cross join makes SQLite begin with the objections that stand, and not with all that the issuer ever raised.
pub(in crate::store) const ASKING_ISSUER: &str = "SELECT a.id FROM alert a WHERE a.issuer = $1 AND a.legal_due IS NOT NULL AND a.withdrawn_at IS NULL \
    UNION SELECT a.id FROM objection o CROSS JOIN alert a \
        WHERE o.lifted_at IS NULL AND o.until > $2 AND a.id = o.alert AND a.issuer = $1 AND a.withdrawn_at IS NULL \
    ORDER BY 1";

/// The alerts of an issuer on which a decision or legal details may be owed at an instant.
pub async fn asking_issuer(tx: &mut Tx, issuer: PartnerId, now: Micros) -> Result<Vec<AlertId>, StoreError> {
    let ids: Vec<String> =
        on!(tx, c => query_scalar(ASKING_ISSUER).bind(issuer.as_str()).bind(now).fetch_all(c).await)?;
    all(ids)
}

// The head of each of these is found by an index. Alerts that reached a partner are ordered by when they did, and
// those that are not posted yet by when they have to be.
pub(in crate::store) const OF_PARTNER: &str = "SELECT p.alert FROM (\
        SELECT * FROM (SELECT a.id AS alert, a.raised_at AS at FROM alert a WHERE a.issuer = $1 \
            ORDER BY a.raised_at DESC LIMIT $2) raised \
        UNION ALL SELECT * FROM (SELECT f.alert AS alert, f.posted_at AS at FROM follow_up f \
            WHERE f.partner = $1 AND f.closed_at IS NULL AND f.posted_at IS NOT NULL \
            ORDER BY f.posted_at DESC LIMIT $2) opened \
        UNION ALL SELECT * FROM (SELECT f.alert AS alert, f.posted_at AS at FROM follow_up f \
            WHERE f.partner = $1 AND f.closed_at IS NOT NULL AND f.posted_at IS NOT NULL AND f.left_at IS NULL \
            ORDER BY f.posted_at DESC LIMIT $2) closed \
        UNION ALL SELECT * FROM (SELECT f.alert AS alert, f.post_by AS at FROM follow_up f \
            WHERE f.partner = $1 AND f.posted_at IS NULL AND f.closed_at IS NULL \
            ORDER BY f.post_by DESC LIMIT $2) waiting) p \
    GROUP BY p.alert ORDER BY MAX(p.at) DESC, p.alert";

/// The alerts that a partner raised or is in the audience of, those that reached it last first: at most `limit`, after
/// the first `skip`.
pub async fn of_partner(
    tx: &mut Tx,
    partner: PartnerId,
    limit: u32,
    skip: u32,
) -> Result<Vec<AlertId>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("{OF_PARTNER} LIMIT $3 OFFSET $4"));
    let ids: Vec<String> = on!(tx, c => query_scalar(sql)
        .bind(partner.as_str())
        .bind(i64::from(limit) + i64::from(skip))
        .bind(i64::from(limit))
        .bind(i64::from(skip))
        .fetch_all(c)
        .await)?;
    all(ids)
}

/// The alerts whose references contain `part`, the latest first, at most `limit`. Searches the latest thousand that a
/// partner raised or is in the audience of, or the latest thousand of all.
pub async fn named_like(
    tx: &mut Tx,
    partner: Option<PartnerId>,
    part: &str,
    limit: u32,
) -> Result<Vec<AlertId>, StoreError> {
    const LATEST: &str = "SELECT a.id FROM (SELECT b.id, b.reference, b.raised_at FROM alert b \
            ORDER BY b.raised_at DESC, b.id LIMIT $1) a WHERE a.reference LIKE $2 \
        ORDER BY a.raised_at DESC, a.id LIMIT $3";
    // A reference has no character that LIKE takes for a wildcard.
    let plain: String = part.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
    if plain != part {
        return Ok(Vec::new());
    }
    let like = format!("%{plain}%");
    let ids: Vec<String> = match partner {
        None => on!(tx, c => query_scalar(LATEST)
            .bind(COMPLETED_AMONG)
            .bind(like)
            .bind(i64::from(limit))
            .fetch_all(c)
            .await)?,
        Some(partner) => {
            let among = sqlx::AssertSqlSafe(format!(
                "SELECT a.id FROM alert a WHERE a.reference LIKE $3 AND a.id IN (\
                 SELECT q.alert FROM ({OF_PARTNER} LIMIT $2) q) ORDER BY a.raised_at DESC, a.id LIMIT $4"
            ));
            on!(tx, c => query_scalar(among)
                .bind(partner.as_str())
                .bind(COMPLETED_AMONG)
                .bind(like)
                .bind(i64::from(limit))
                .fetch_all(c)
                .await)?
        }
    };
    all(ids)
}

/// All alerts, the latest first: at most `limit`, after the first `skip`.
pub async fn latest(tx: &mut Tx, limit: u32, skip: u32) -> Result<Vec<AlertId>, StoreError> {
    const SQL: &str = "SELECT a.id FROM alert a ORDER BY a.raised_at DESC, a.id LIMIT $1 OFFSET $2";
    let ids: Vec<String> = on!(tx, c => query_scalar(SQL)
        .bind(i64::from(limit))
        .bind(i64::from(skip))
        .fetch_all(c)
        .await)?;
    all(ids)
}

pub(super) fn count(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn all(ids: Vec<String>) -> Result<Vec<AlertId>, StoreError> {
    ids.into_iter().map(|id| read(&id, "alert.id", &id)).collect()
}
