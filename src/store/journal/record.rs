//! The record of one alert, read from the journal: grouped, counted and cut into pages by the database, which holds
//! thousands of entries for an alert after a year.
//!
//! Called by the relay for who may read the record.
//!
//! Law: what is veiled is veiled before anything is chosen, grouped or counted. So no group, no page and no list of
//! partners shows by its form what its lines do not say.

use sqlx::{AssertSqlSafe, FromRow, query_as};

use crate::domain::{
    partner::PartnerId,
    record::{
        Filter, Group, Link, OBJECTED, OPENED, OPENED_EXACT, Openings, RANG_DUTY, VEILED, VEILED_RINGS,
    },
};
use crate::store::{Micros, StoreError, Tx};

/// A record as one reader looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    /// The alert's id.
    pub matter: &'a str,
    /// Whether it is veiled who objects.
    pub veiled: bool,
    /// Which entries are looked at.
    pub filter: &'a Filter,
}

impl Sight<'_> {
    fn verb(&self) -> Option<&str> {
        self.filter.verb.as_deref()
    }

    fn partner(&self) -> Option<&str> {
        self.filter.partner.as_ref().map(PartnerId::as_str)
    }
}

/// How many entries and groups there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The entries.
    pub entries: u32,
    /// The groups that they make.
    pub groups: u32,
}

/// A statement on the entries that a reader is shown: `seen` are those of the record, `chosen` those that are looked
/// at. `$1` is the matter, `$2` whether it is veiled, `$3` the verb and `$4` the partner to look at.
pub(in crate::store) fn on_record(rest: &str) -> String {
    let list = |words: &[&str]| format!("'{}'", words.join("', '"));
    let veiled = format!(
        "$2 AND (verb IN ({}) OR verb = '{RANG_DUTY}' AND subject IN ({}))",
        list(&VEILED),
        list(&VEILED_RINGS)
    );
    format!(
        "WITH seen AS (\
           SELECT sequence, at, at / 60000000 AS minute, verb, \
             CASE WHEN {veiled} THEN NULL ELSE actor END AS actor, \
             CASE WHEN {veiled} THEN NULL ELSE partner END AS partner, \
             CASE WHEN $2 AND verb = '{OBJECTED}' THEN NULL ELSE subject END AS subject \
           FROM journal WHERE matter = $1), \
         chosen AS (\
           SELECT * FROM seen WHERE verb = COALESCE($3, verb) \
             AND COALESCE(partner, '') = COALESCE($4, partner, '')) {rest}"
    )
}

/// What is read of each group.
const GROUPED: &str = "SELECT MIN(sequence) AS first_entry, MIN(at) AS first_at, verb, actor, \
     CASE WHEN MIN(subject) = MAX(subject) THEN MIN(subject) END AS subject, COUNT(*) AS entries, \
     COUNT(DISTINCT partner) AS partners, MIN(partner) AS partner, MAX(partner) AS other";

#[derive(FromRow)]
struct Row {
    first_entry: i64,
    first_at: Micros,
    verb: String,
    actor: Option<String>,
    subject: Option<String>,
    entries: i64,
    partners: i64,
    partner: Option<String>,
    other: Option<String>,
}

impl From<Row> for Group {
    fn from(row: Row) -> Self {
        let mut named: Vec<PartnerId> =
            [row.partner, row.other].into_iter().flatten().filter_map(|code| code.parse().ok()).collect();
        named.dedup();
        Self {
            first: row.first_entry,
            at: row.first_at.instant(),
            verb: row.verb,
            subject: row.subject,
            actor: row.actor.and_then(|actor| actor.try_into().ok()),
            entries: count(row.entries),
            partners: count(row.partners),
            named,
        }
    }
}

fn count(rows: i64) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// How many entries are looked at, and how many groups they make.
pub async fn count_groups(tx: &mut Tx, of: Sight<'_>) -> Result<Counted, StoreError> {
    let sql = on_record(
        "SELECT COUNT(*), CAST(COALESCE(SUM(entries), 0) AS BIGINT) FROM \
         (SELECT COUNT(*) AS entries FROM chosen GROUP BY minute, verb, actor) grouped",
    );
    let (groups, entries): (i64, i64) = on!(tx, c => query_as(AssertSqlSafe(sql))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner())
        .fetch_one(c).await)?;
    Ok(Counted { entries: count(entries), groups: count(groups) })
}

/// Some of the groups, the oldest first.
pub async fn groups(tx: &mut Tx, of: Sight<'_>, limit: u32, skip: u32) -> Result<Vec<Group>, StoreError> {
    let sql = on_record(&format!(
        "{GROUPED} FROM chosen GROUP BY minute, verb, actor ORDER BY MIN(sequence) LIMIT $5 OFFSET $6"
    ));
    let rows: Vec<Row> = on!(tx, c => query_as(AssertSqlSafe(sql))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner())
        .bind(i64::from(limit)).bind(i64::from(skip))
        .fetch_all(c).await)?;
    Ok(rows.into_iter().map(Group::from).collect())
}

/// The entries that are in one group with the entry `first`.
const OF_GROUP: &str = "FROM chosen JOIN (SELECT minute AS its_minute, verb AS its_verb, \
     COALESCE(actor, '') AS its_actor FROM chosen WHERE sequence = $5) its \
     ON minute = its_minute AND verb = its_verb AND COALESCE(actor, '') = its_actor";

/// The group to which an entry belongs; none if the entry is not looked at.
pub async fn group_of(tx: &mut Tx, of: Sight<'_>, entry: i64) -> Result<Option<Group>, StoreError> {
    let sql = on_record(&format!("{GROUPED} {OF_GROUP} GROUP BY minute, verb, actor"));
    let row: Option<Row> = on!(tx, c => query_as(AssertSqlSafe(sql))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner()).bind(entry)
        .fetch_optional(c).await)?;
    Ok(row.map(Group::from))
}

/// Some of the entries of the group to which an entry belongs, each as a group of its own.
pub async fn entries_of_group(
    tx: &mut Tx,
    of: Sight<'_>,
    entry: i64,
    limit: u32,
    skip: u32,
) -> Result<Vec<Group>, StoreError> {
    let sql = on_record(&format!(
        "{GROUPED} {OF_GROUP} GROUP BY sequence, verb, actor ORDER BY sequence LIMIT $6 OFFSET $7"
    ));
    let rows: Vec<Row> = on!(tx, c => query_as(AssertSqlSafe(sql))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner()).bind(entry)
        .bind(i64::from(limit)).bind(i64::from(skip))
        .fetch_all(c).await)?;
    Ok(rows.into_iter().map(Group::from).collect())
}

/// Who has opened the exact addresses, then who has opened the matter: for each person the first time.
pub async fn openings(tx: &mut Tx, of: Sight<'_>, limit: u32) -> Result<Openings, StoreError> {
    const BY_WHOM: &str = "FROM chosen WHERE verb IN ($5, $6) GROUP BY verb, actor, partner";
    let counted = on_record(&format!("SELECT COUNT(*) FROM (SELECT verb {BY_WHOM}) opened"));
    let shown = on_record(&format!("{GROUPED} {BY_WHOM} ORDER BY verb DESC, MIN(sequence) LIMIT $7"));
    let (all,): (i64,) = on!(&mut *tx, c => query_as(AssertSqlSafe(counted))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner()).bind(OPENED).bind(OPENED_EXACT)
        .fetch_one(c).await)?;
    let rows: Vec<Row> = on!(tx, c => query_as(AssertSqlSafe(shown))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner()).bind(OPENED).bind(OPENED_EXACT)
        .bind(i64::from(limit))
        .fetch_all(c).await)?;
    Ok(Openings { shown: rows.into_iter().map(Group::from).collect(), count: count(all) })
}

/// Every verb among what is looked at, in the order in which they first occur.
pub async fn verbs(tx: &mut Tx, of: Sight<'_>) -> Result<Vec<String>, StoreError> {
    words(tx, of, "SELECT verb FROM chosen GROUP BY verb ORDER BY MIN(sequence)").await
}

/// Every partner that is named in what is looked at.
pub async fn partners(tx: &mut Tx, of: Sight<'_>) -> Result<Vec<PartnerId>, StoreError> {
    let sql = "SELECT DISTINCT partner FROM chosen WHERE partner IS NOT NULL ORDER BY partner";
    Ok(words(tx, of, sql).await?.iter().filter_map(|code| code.parse().ok()).collect())
}

async fn words(tx: &mut Tx, of: Sight<'_>, rest: &str) -> Result<Vec<String>, StoreError> {
    let sql = on_record(rest);
    let rows: Vec<(String,)> = on!(tx, c => query_as(AssertSqlSafe(sql))
        .bind(of.matter).bind(of.veiled).bind(of.verb()).bind(of.partner())
        .fetch_all(c).await)?;
    Ok(rows.into_iter().map(|(word,)| word).collect())
}

/// How many entries of a matter there are, up to an entry's number.
pub async fn count_up_to(tx: &mut Tx, matter: &str, sequence: i64) -> Result<u32, StoreError> {
    const SQL: &str = "SELECT COUNT(*) FROM journal WHERE matter = $1 AND sequence <= $2";
    let (entries,): (i64,) = on!(tx, c => query_as(SQL).bind(matter).bind(sequence).fetch_one(c).await)?;
    Ok(count(entries))
}

#[derive(FromRow)]
struct Chained {
    sequence: i64,
    at: Micros,
    actor: String,
    verb: String,
    partner: Option<String>,
    subject: Option<String>,
    details: Option<String>,
    digest: Option<String>,
    previous: Option<String>,
    hash: String,
}

/// Entries of a matter, each with the hash of the journal's entry before it.
pub(in crate::store) const LINKS: &str = "SELECT j.sequence, j.at, j.actor, j.verb, j.partner, j.subject, d.details, j.digest, \
     p.hash AS previous, j.hash FROM journal j \
     LEFT JOIN journal p ON p.sequence = j.sequence - 1 \
     LEFT JOIN journal_details d ON d.sequence = j.sequence \
     WHERE j.matter = $1 AND j.sequence > $2 ORDER BY j.sequence LIMIT $3";

/// Some entries of a matter after the number `after`, whole, with their places in the chain. What a reader may have of
/// them is for the caller to decide ([`Link::read_by`]).
pub async fn links(tx: &mut Tx, matter: &str, after: i64, limit: u32) -> Result<Vec<Link>, StoreError> {
    let rows: Vec<Chained> = on!(tx, c => query_as(LINKS)
        .bind(matter).bind(after).bind(i64::from(limit))
        .fetch_all(c).await)?;
    let link = |row: Chained| Link {
        sequence: row.sequence,
        at: row.at.instant(),
        actor: row.actor.try_into().ok(),
        verb: row.verb,
        partner: row.partner,
        subject: row.subject,
        words: row.details.filter(|details| !details.is_empty()),
        digest: row.digest,
        previous: Some(row.previous.unwrap_or_default()),
        hash: Some(row.hash),
        veiled: false,
    };
    Ok(rows.into_iter().map(link).collect())
}
