//! The parts of a dossier, row by row: follow-ups and objections.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::{FromRow, QueryBuilder, query};

use super::each::{Parts, among, put, to, write_json};
use super::lists::Listed;
use crate::domain::{
    actor::Done,
    check::Check,
    dossier::Alert,
    follow_up::{Clocks, FollowUp, Given},
    ladder::Ladder,
    location::Number,
    objection::Objection,
    partner::PartnerId,
    reference::AlertId,
    snowflake::UserId,
};
use crate::store::error::{corrupt, read, read_json};
use crate::store::{Micros, StoreError, Tx};

#[derive(FromRow)]
#[expect(clippy::struct_excessive_bools, reason = "a row has the columns that it has")]
struct FollowUpRow {
    partner: String,
    purpose: String,
    reasons: String,
    by_digest: bool,
    post_by: Micros,
    posted_at: Option<Micros>,
    unposted_told_at: Option<Micros>,
    started_at: Option<Micros>,
    acknowledge_by: Option<Micros>,
    act_from: Option<Micros>,
    act_by: Option<Micros>,
    object_by: Option<Micros>,
    acknowledged_at: Option<Micros>,
    acknowledged_by: Option<UserId>,
    by_telephone: bool,
    answer: Option<String>,
    answered_at: Option<Micros>,
    answered_by: Option<UserId>,
    answer_reason: Option<String>,
    ordered_at: Option<Micros>,
    step: Option<String>,
    called_at: Option<Micros>,
    rung_at: Option<Micros>,
    waits_until: Option<Micros>,
    call_since: Option<Micros>,
    missed_acknowledging: Option<Micros>,
    missed_acting: Option<Micros>,
    check_at: Option<Micros>,
    check_reason: Option<String>,
    keeper: Option<UserId>,
    note: Option<String>,
    closed_at: Option<Micros>,
    left_at: Option<Micros>,
    mistaken_by: Option<UserId>,
    unanswered: bool,
    owes: bool,
    seen_revision: i64,
}

#[derive(FromRow)]
struct ObjectionRow {
    partner: String,
    raised_at: Micros,
    raised_by: UserId,
    numbers: String,
    concern: String,
    reason: Option<String>,
    until: Micros,
    lifted_at: Option<Micros>,
    lifted_by: Option<UserId>,
}

/// A row, and the alert that it belongs to.
#[derive(FromRow)]
pub(super) struct Of<T> {
    pub(super) alert: String,
    #[sqlx(flatten)]
    pub(super) part: T,
}

pub(super) async fn follow_ups(
    tx: &mut Tx,
    ids: &[AlertId],
    addressee: Option<PartnerId>,
) -> Result<Parts<BTreeMap<PartnerId, FollowUp>>, StoreError> {
    let rows: Vec<Of<FollowUpRow>> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM follow_up WHERE alert IN (");
        among(&mut sql, ids);
        to(&mut sql, addressee.as_ref());
        sql.build_query_as().fetch_all(c).await
    })?;
    let mut found = Parts::new();
    for Of { alert, part } in rows {
        let follow_up = read_follow_up(part, &alert);
        put(&mut found, alert, follow_up, |all: &mut BTreeMap<_, _>, one| drop(all.insert(one.partner, one)));
    }
    Ok(found)
}

pub(super) async fn objections(tx: &mut Tx, ids: &[AlertId]) -> Result<Parts<Vec<Objection>>, StoreError> {
    let rows: Vec<Of<ObjectionRow>> = on!(tx, c => {
        let mut sql = QueryBuilder::new("SELECT * FROM objection WHERE alert IN (");
        among(&mut sql, ids);
        sql.push(" ORDER BY raised_at, partner");
        sql.build_query_as().fetch_all(c).await
    })?;
    let mut found = Parts::new();
    for Of { alert, part } in rows {
        let objection = read_objection(part, &alert);
        put(&mut found, alert, objection, Vec::push);
    }
    Ok(found)
}

fn read_objection(row: ObjectionRow, alert: &str) -> Result<Objection, StoreError> {
    let id = &format!("{alert}:{}", row.partner);
    Ok(Objection {
        partner: read(&row.partner, "objection.partner", id)?,
        numbers: read_json::<BTreeSet<Number>>(&row.numbers, "objection.numbers", id)?,
        concern: read(&row.concern, "objection.concern", id)?,
        reason: row.reason,
        raised: Done { at: row.raised_at.instant(), by: row.raised_by },
        until: row.until.instant(),
        lifted: done(row.lifted_at, row.lifted_by),
        decide: None,
    })
}

pub(super) async fn insert_follow_ups(
    tx: &mut Tx,
    alert: &Alert,
    follow_ups: impl Iterator<Item = &FollowUp>,
) -> Result<(), StoreError> {
    let new: Vec<_> = follow_ups.map(|one| (write_follow_up(one), Listed::of(alert, one))).collect();
    for chunk in new.chunks(500) {
        on!(tx, c => {
            let mut sql = QueryBuilder::new(
                "INSERT INTO follow_up (alert, partner, purpose, reasons, post_by, posted_at, unposted_told_at, \
                 started_at, acknowledge_by, act_by, object_by, acknowledged_at, acknowledged_by, answer, \
                 answered_at, answered_by, answer_reason, closed_at, seen_revision, by_telephone, step, called_at, \
                 waits_until, missed_acknowledging, missed_acting, check_at, check_reason, keeper, note, rung_at, \
                 by_digest, act_from, call_since, ordered_at, left_at, unanswered, owes, listed_tier, listed_by, \
                 listed_to, mistaken_by) ",
            );
            sql.push_values(chunk, |mut row, (one, listed)| {
                row.push_bind(alert.id.as_str())
                    .push_bind(&one.partner)
                    .push_bind(&one.purpose)
                    .push_bind(&one.reasons)
                    .push_bind(one.post_by)
                    .push_bind(one.posted_at)
                    .push_bind(one.unposted_told_at)
                    .push_bind(one.started_at)
                    .push_bind(one.acknowledge_by)
                    .push_bind(one.act_by)
                    .push_bind(one.object_by)
                    .push_bind(one.acknowledged_at)
                    .push_bind(one.acknowledged_by)
                    .push_bind(&one.answer)
                    .push_bind(one.answered_at)
                    .push_bind(one.answered_by)
                    .push_bind(&one.answer_reason)
                    .push_bind(one.closed_at)
                    .push_bind(one.seen_revision)
                    .push_bind(one.by_telephone)
                    .push_bind(&one.step)
                    .push_bind(one.called_at)
                    .push_bind(one.waits_until)
                    .push_bind(one.missed_acknowledging)
                    .push_bind(one.missed_acting)
                    .push_bind(one.check_at)
                    .push_bind(&one.check_reason)
                    .push_bind(one.keeper)
                    .push_bind(&one.note)
                    .push_bind(one.rung_at)
                    .push_bind(one.by_digest)
                    .push_bind(one.act_from)
                    .push_bind(one.call_since)
                    .push_bind(one.ordered_at)
                    .push_bind(one.left_at)
                    .push_bind(one.unanswered)
                    .push_bind(one.owes)
                    .push_bind(listed.as_ref().map(|listed| listed.tier))
                    .push_bind(listed.as_ref().map(|listed| listed.by))
                    .push_bind(listed.as_ref().map(|listed| listed.issuer))
                    .push_bind(one.mistaken_by);
            });
            sql.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

pub(super) async fn update_follow_up(
    tx: &mut Tx,
    alert: &Alert,
    follow_up: &FollowUp,
) -> Result<(), StoreError> {
    const SQL: &str = "UPDATE follow_up SET purpose = $3, reasons = $4, post_by = $5, posted_at = $6, \
        unposted_told_at = $7, started_at = $8, acknowledge_by = $9, act_by = $10, object_by = $11, \
        acknowledged_at = $12, acknowledged_by = $13, answer = $14, answered_at = $15, answered_by = $16, \
        answer_reason = $17, closed_at = $18, seen_revision = $19, by_telephone = $20, step = $21, called_at = $22, \
        waits_until = $23, missed_acknowledging = $24, missed_acting = $25, check_at = $26, check_reason = $27, \
        keeper = $28, note = $29, rung_at = $30, by_digest = $31, act_from = $32, call_since = $33, ordered_at = $34, \
        left_at = $35, unanswered = $36, owes = $37, listed_tier = $38, listed_by = $39, listed_to = $40, \
        mistaken_by = $41 \
        WHERE alert = $1 AND partner = $2";
    let (row, listed) = (write_follow_up(follow_up), Listed::of(alert, follow_up));
    on!(tx, c => query(SQL)
        .bind(alert.id.as_str())
        .bind(row.partner)
        .bind(row.purpose)
        .bind(row.reasons)
        .bind(row.post_by)
        .bind(row.posted_at)
        .bind(row.unposted_told_at)
        .bind(row.started_at)
        .bind(row.acknowledge_by)
        .bind(row.act_by)
        .bind(row.object_by)
        .bind(row.acknowledged_at)
        .bind(row.acknowledged_by)
        .bind(row.answer)
        .bind(row.answered_at)
        .bind(row.answered_by)
        .bind(row.answer_reason)
        .bind(row.closed_at)
        .bind(row.seen_revision)
        .bind(row.by_telephone)
        .bind(row.step)
        .bind(row.called_at)
        .bind(row.waits_until)
        .bind(row.missed_acknowledging)
        .bind(row.missed_acting)
        .bind(row.check_at)
        .bind(row.check_reason)
        .bind(row.keeper)
        .bind(row.note)
        .bind(row.rung_at)
        .bind(row.by_digest)
        .bind(row.act_from)
        .bind(row.call_since)
        .bind(row.ordered_at)
        .bind(row.left_at)
        .bind(row.unanswered)
        .bind(row.owes)
        .bind(listed.as_ref().map(|listed| listed.tier))
        .bind(listed.as_ref().map(|listed| listed.by))
        .bind(listed.as_ref().map(|listed| listed.issuer))
        .bind(row.mistaken_by)
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

pub(super) async fn keep_objection(
    tx: &mut Tx,
    id: &AlertId,
    objection: &Objection,
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO objection (alert, partner, raised_at, raised_by, numbers, concern, reason, until, \
            lifted_at, lifted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
        ON CONFLICT (alert, partner, raised_at) DO UPDATE \
        SET until = excluded.until, lifted_at = excluded.lifted_at, lifted_by = excluded.lifted_by";
    on!(tx, c => query(SQL)
        .bind(id.as_str())
        .bind(objection.partner.as_str())
        .bind(Micros::from(objection.raised.at))
        .bind(objection.raised.by)
        .bind(write_json(&objection.numbers))
        .bind(objection.concern.code())
        .bind(&objection.reason)
        .bind(Micros::from(objection.until))
        .bind(objection.lifted.map(|done| Micros::from(done.at)))
        .bind(objection.lifted.map(|done| done.by))
        .execute(c)
        .await
        .map(drop))?;
    Ok(())
}

pub(super) fn done(at: Option<Micros>, by: Option<UserId>) -> Option<Done> {
    at.zip(by).map(|(at, by)| Done { at: at.instant(), by })
}

fn read_follow_up(row: FollowUpRow, alert: &str) -> Result<FollowUp, StoreError> {
    let id = &format!("{alert}:{}", row.partner);
    let answered = done(row.answered_at, row.answered_by);
    let answer = row.answer.as_deref().map(|answer| read(answer, "follow_up.answer", id)).transpose()?;
    Ok(FollowUp {
        partner: read(&row.partner, "follow_up.partner", id)?,
        purpose: read_json(&row.purpose, "follow_up.purpose", id)?,
        reasons: read_json(&row.reasons, "follow_up.reasons", id)?,
        by_digest: row.by_digest,
        post_by: row.post_by.instant(),
        posted_at: row.posted_at.map(Micros::instant),
        unposted_told_at: row.unposted_told_at.map(Micros::instant),
        clocks: row.started_at.map(|started_at| Clocks {
            started_at: started_at.instant(),
            acknowledge_by: row.acknowledge_by.map(Micros::instant),
            act_from: row.act_from.unwrap_or(started_at).instant(),
            act_by: row.act_by.map(Micros::instant),
            object_by: row.object_by.map(Micros::instant),
        }),
        acknowledged: done(row.acknowledged_at, row.acknowledged_by),
        by_telephone: row.by_telephone,
        given: answer.zip(answered).map(|(answer, done)| Given { answer, done, reason: row.answer_reason }),
        said: Vec::new(),
        ordered_at: row.ordered_at.map(Micros::instant),
        ladder: Ladder {
            step: row.step.as_deref().map(|step| read(step, "follow_up.step", id)).transpose()?,
            called_at: row.called_at.map(Micros::instant),
            rung_at: row.rung_at.map(Micros::instant),
            waits_until: row.waits_until.map(Micros::instant),
            call_since: row.call_since.map(Micros::instant),
            missed_acknowledging: row.missed_acknowledging.map(Micros::instant),
            missed_acting: row.missed_acting.map(Micros::instant),
        },
        check: row.check_at.map(|at| Check { at: at.instant(), reason: row.check_reason }),
        keeper: row.keeper,
        note: row.note,
        closed_at: row.closed_at.map(Micros::instant),
        left_at: row.left_at.map(Micros::instant),
        mistaken_by: row.mistaken_by,
        unanswered: row.unanswered,
        seen_revision: u32::try_from(row.seen_revision)
            .map_err(|error| corrupt("follow_up.seen_revision", id, &error))?,
    })
}

fn write_follow_up(one: &FollowUp) -> FollowUpRow {
    let micros = |done: Option<Done>| done.map(|done| Micros::from(done.at));
    let user = |done: Option<Done>| done.map(|done| done.by);
    let given = one.given.as_ref();
    let answered = given.map(|given| given.done);
    let clock = |pick: fn(&Clocks) -> Option<chrono::DateTime<chrono::Utc>>| {
        one.clocks.as_ref().and_then(pick).map(Micros::from)
    };
    FollowUpRow {
        partner: one.partner.to_string(),
        purpose: write_json(&one.purpose),
        reasons: write_json(&one.reasons),
        by_digest: one.by_digest,
        post_by: one.post_by.into(),
        posted_at: one.posted_at.map(Micros::from),
        unposted_told_at: one.unposted_told_at.map(Micros::from),
        started_at: one.clocks.map(|clocks| clocks.started_at.into()),
        acknowledge_by: clock(|clocks| clocks.acknowledge_by),
        act_from: clock(|clocks| Some(clocks.act_from)),
        act_by: clock(|clocks| clocks.act_by),
        object_by: clock(|clocks| clocks.object_by),
        acknowledged_at: micros(one.acknowledged),
        acknowledged_by: user(one.acknowledged),
        by_telephone: one.by_telephone,
        answer: given.map(|given| given.answer.code().to_owned()),
        answered_at: micros(answered),
        answered_by: user(answered),
        answer_reason: given.and_then(|given| given.reason.clone()),
        ordered_at: one.ordered_at.map(Micros::from),
        step: one.ladder.step.map(|step| step.code().to_owned()),
        called_at: one.ladder.called_at.map(Micros::from),
        rung_at: one.ladder.rung_at.map(Micros::from),
        waits_until: one.ladder.waits_until.map(Micros::from),
        call_since: one.ladder.call_since.map(Micros::from),
        missed_acknowledging: one.ladder.missed_acknowledging.map(Micros::from),
        missed_acting: one.ladder.missed_acting.map(Micros::from),
        check_at: one.check.as_ref().map(|check| check.at.into()),
        check_reason: one.check.as_ref().and_then(|check| check.reason.clone()),
        keeper: one.keeper,
        note: one.note.clone(),
        closed_at: one.closed_at.map(Micros::from),
        left_at: one.left_at.map(Micros::from),
        mistaken_by: one.mistaken_by,
        unanswered: one.unanswered,
        owes: one.owes(),
        seen_revision: one.seen_revision.into(),
    }
}
