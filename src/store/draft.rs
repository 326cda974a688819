//! Drafts, one text each, owned by the partner that began them.

use sqlx::{query, query_as, query_scalar};

use super::error::read_json;
use super::{Micros, StoreError, Tx};
use crate::domain::{draft::Draft, partner::PartnerId, reference::AlertId};

/// Keeps a draft as it is now.
pub async fn keep(tx: &mut Tx, draft: &Draft, now: Micros) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO draft (id, partner, content, changed_at) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at";
    let content = serde_json::to_string(draft).expect("a draft is plain data");
    on!(tx, c => query(SQL)
        .bind(draft.id.as_str())
        .bind(draft.issuer.as_str())
        .bind(content)
        .bind(now)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

/// A partner's draft.
pub async fn find(tx: &mut Tx, id: &AlertId, partner: PartnerId) -> Result<Option<Draft>, StoreError> {
    const SQL: &str = "SELECT content FROM draft WHERE id = $1 AND partner = $2";
    let content: Option<String> =
        on!(tx, c => query_scalar(SQL).bind(id.as_str()).bind(partner.as_str()).fetch_optional(c).await)?;
    content.map(|content| read_json(&content, "draft.content", id.as_str())).transpose()
}

/// All drafts of a partner, the latest touched first.
pub async fn of_partner(tx: &mut Tx, partner: PartnerId) -> Result<Vec<Draft>, StoreError> {
    const SQL: &str = "SELECT id, content FROM draft WHERE partner = $1 ORDER BY changed_at DESC, id";
    let rows: Vec<(String, String)> = on!(tx, c => query_as(SQL).bind(partner.as_str()).fetch_all(c).await)?;
    let read = |(id, content): (String, String)| match read_json(&content, "draft.content", &id) {
        Ok(draft) => Some(draft),
        // A draft that cannot be read must not keep the others back.
        Err(error) => {
            tracing::error!(%error, "a draft is left out of a list");
            None
        }
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Removes a draft, whose content is then gone; returns whether it was there.
pub async fn remove(tx: &mut Tx, id: &AlertId) -> Result<bool, StoreError> {
    const SQL: &str = "DELETE FROM draft WHERE id = $1";
    Ok(on!(tx, c => query(SQL).bind(id.as_str()).execute(c).await.map(|done| done.rows_affected()))? > 0)
}

/// Removes drafts that nobody has touched since an instant; returns how many.
pub async fn purge(tx: &mut Tx, untouched_since: Micros) -> Result<u64, StoreError> {
    const SQL: &str = "DELETE FROM draft WHERE changed_at < $1";
    Ok(on!(tx, c => query(SQL).bind(untouched_since).execute(c).await.map(|done| done.rows_affected()))?)
}
