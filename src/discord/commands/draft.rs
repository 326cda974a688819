//! A draft's private preview, *what / who / check*: showing it, and what each of its buttons and selects does.
//!
//! Laws: the draft is in the store and the preview is made anew each time, so any officer of the partner can go on with
//! it, from any client. *Send* sends what was shown or nothing.

use super::{done, matter};
use crate::discord::{
    asked::{Asked, Desk, Reply, Written},
    custom_id::{
        MatterStep,
        PreviewPart::{self, Check, What},
        Step,
    },
    render::{self, Amiss},
};
use crate::domain::{alert::Kind, audience::Purpose, draft::Draft, reference::AlertId, refusal::Refusal};
use crate::i18n::say;
use crate::relay::No;

pub(super) mod forms;

/// Which part of a preview is shown.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    part: PreviewPart,
    /// The page of the part.
    page: u32,
    /// The text above it: what was not taken from a form just sent.
    above: &'a str,
}

impl<'a> View<'a> {
    /// A view of a part, from its beginning.
    pub(super) fn part(part: PreviewPart) -> Self {
        Self { part, page: 0, above: "" }
    }

    /// A view of a part, below what was not taken from a form.
    pub(super) fn below(above: &'a str, part: PreviewPart) -> Self {
        Self { above, ..Self::part(part) }
    }
}

/// Shows a preview, in the place of the one that is there.
pub(super) async fn show(desk: &Desk, asked: &Asked, id: &AlertId, view: View<'_>) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (draft, preview) = desk.relay.preview(asked.officer(&current)?, id).await?;
    let locale = asked.locale(desk, &current);
    let View { part, page, above } = view;
    Ok(Reply::Update(render::preview(locale, &draft, &preview, part, page, above).private()))
}

/// Shows a draft that was just kept. If it cannot be shown, says that it is kept, and how to go on with it.
pub(super) async fn kept(desk: &Desk, asked: &Asked, id: &AlertId, view: View<'_>) -> Result<Reply, No> {
    match show(desk, asked, id, view).await {
        Err(fault @ No::Fault(_)) => Ok(only_kept(desk, asked, view.above, fault)),
        shown => shown,
    }
}

/// Keeps with a draft the lines that were not taken as locations, so that they are shown until somebody has dealt
/// with them.
pub(super) async fn keeps_untaken(desk: &Desk, asked: &Asked, id: &AlertId, amiss: &Amiss) -> Result<(), No> {
    if amiss.bad.is_empty() {
        return Ok(());
    }
    let bad = amiss.bad.clone();
    let keep = |draft: &mut Draft| {
        draft.untaken.extend(bad);
        Ok(())
    };
    desk.relay.change_draft(asked.officer(&desk.relay.current())?, id, keep).await.map(drop)
}

/// Says that a draft is kept, although what was to follow failed.
pub(super) fn only_kept(desk: &Desk, asked: &Asked, above: &str, no: No) -> Reply {
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let kept = locale.say(&say::receipt_draft_kept());
    let said = if above.is_empty() { kept } else { format!("{kept}\n{above}") };
    Reply::Update(done::then(locale, &said, Err(no)).private())
}

/// Does what a button or select of a preview says.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    step: Step,
    values: &[String],
) -> Result<Reply, No> {
    match step {
        Step::Part(part) => show(desk, asked, id, View::part(part)).await,
        Step::Page(part, page) => show(desk, asked, id, View { page, ..View::part(part) }).await,
        Step::Send(fingerprint) => send(desk, asked, id, fingerprint).await,
        Step::Vouch(fingerprint) => vouch(desk, asked, id, fingerprint).await,
        Step::Kind => {
            changed(desk, asked, id, What, |draft| {
                of_kind(draft, matter::chosen(values)?);
                Ok(())
            })
            .await
        }
        Step::Tier => {
            changed(desk, asked, id, What, |draft| {
                draft.class.tier = matter::chosen(values)?;
                Ok(())
            })
            .await
        }
        Step::Label => {
            changed(desk, asked, id, What, |draft| {
                draft.class.tlp = matter::chosen(values)?;
                Ok(())
            })
            .await
        }
        Step::Exercise => {
            changed(desk, asked, id, What, |draft| {
                draft.class.exercise = !draft.class.exercise;
                Ok(())
            })
            .await
        }
        Step::Dismiss => {
            changed(desk, asked, id, What, |draft| {
                draft.untaken.clear();
                Ok(())
            })
            .await
        }
        Step::NobodyActs => {
            changed(desk, asked, id, Check, |draft| {
                draft.nobody_acts_meant = true;
                Ok(())
            })
            .await
        }
        Step::Matter(step) => {
            let choose = |draft: &mut Draft| matter::choose(&mut draft.matter, step, values);
            changed(desk, asked, id, part_of(step), choose).await
        }
    }
}

/// Changes the draft, and shows the part of its preview in which the change is seen.
async fn changed(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    part: PreviewPart,
    change: impl FnOnce(&mut Draft) -> Result<(), Refusal> + Send,
) -> Result<Reply, No> {
    desk.relay.change_draft(asked.officer(&desk.relay.current())?, id, change).await?;
    kept(desk, asked, id, View::part(part)).await
}

/// Takes the filled-in form that deletes a draft. Without its tick, nothing is deleted and the preview is shown
/// again.
pub(super) async fn discard(
    desk: &Desk,
    asked: &Asked,
    id: &AlertId,
    written: &Written,
) -> Result<Reply, No> {
    let current = desk.relay.current();
    let (officer, locale) = (asked.officer(&current)?, asked.locale(desk, &current));
    if !written.ticked(render::form::DISCARD) {
        let above = locale.say(&say::receipt_unchanged());
        return show(desk, asked, id, View::below(&above, What)).await;
    }
    desk.relay.discard_draft(officer, id).await?;
    Ok(Reply::Update(render::receipt(locale, &say::receipt_discarded()).private()))
}

/// Sends a draft as it was previewed. If its preview has changed by now, nothing is sent and the new preview is
/// shown.
async fn send(desk: &Desk, asked: &Asked, id: &AlertId, fingerprint: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    let locale = asked.locale(desk, &current);
    let officer = asked.officer(&current)?;
    match desk.relay.raise(officer, id, fingerprint).await {
        Ok(sent) => {
            let count = u32::try_from(sent.follow_ups.len()).unwrap_or(u32::MAX);
            let (reference, partners) = (sent.alert.reference, say::count_partners(count));
            let receipt = say::receipt_sent(reference, partners);
            Ok(Reply::Update(render::receipt(locale, &receipt).private()))
        }
        Err(No::Refused(Refusal::PreviewOutdated)) => outdated(desk, asked, id).await,
        Err(no) => Err(no),
    }
}

/// Records that nothing in a draft is an exception, and sends the draft. Does neither if its preview has changed by
/// now.
async fn vouch(desk: &Desk, asked: &Asked, id: &AlertId, shown: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    let network = &current.network;
    let mut said = shown;
    let word = |draft: &mut Draft| {
        let (routed, _) = draft.routed(&network.directory, &network.routes);
        if draft.fingerprint(&routed.audience) != shown {
            return Err(Refusal::PreviewOutdated);
        }
        draft.matter.no_exception = true;
        said = draft.fingerprint(&routed.audience);
        Ok(())
    };
    match desk.relay.change_draft(asked.officer(&current)?, id, word).await {
        Ok(_) => send(desk, asked, id, said).await,
        Err(No::Refused(Refusal::PreviewOutdated)) => outdated(desk, asked, id).await,
        Err(no) => Err(no),
    }
}

/// Shows the new preview, and above it that something has changed since the one that was there.
async fn outdated(desk: &Desk, asked: &Asked, id: &AlertId) -> Result<Reply, No> {
    let current = desk.relay.current();
    let above = asked.locale(desk, &current).say(&Refusal::PreviewOutdated);
    show(desk, asked, id, View::below(&above, PreviewPart::Who)).await
}

/// Makes an alert one of this kind: partners that were asked to act are asked what this kind asks.
fn of_kind(draft: &mut Draft, kind: Kind) {
    draft.class.kind = kind;
    for (purpose, _) in &mut draft.changes {
        if matches!(purpose, Purpose::Action(_)) {
            *purpose = Purpose::Action(kind.ask());
        }
    }
}

/// The part of the preview that shows a step of the matter.
fn part_of(step: MatterStep) -> PreviewPart {
    match step {
        MatterStep::NoException | MatterStep::WholeSites => Check,
        MatterStep::Grounds | MatterStep::Reasons | MatterStep::Live | MatterStep::Warning => What,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        alert::{Ask, Tier},
        dossier::Class,
        matter::Matter,
        snowflake::UserId,
        tlp::Tlp,
    };

    #[test]
    fn who_was_asked_to_act_is_asked_what_another_kind_asks() {
        let line = |purpose| (purpose, "JP".to_owned());
        let mut draft = Draft {
            id: AlertId::from_random([7; 10]),
            issuer: "FR".parse().unwrap(),
            author: UserId(100),
            begun_at: chrono::DateTime::UNIX_EPOCH,
            class: Class { kind: Kind::Referral, tier: Tier::Three, tlp: Tlp::Amber, exercise: false },
            matter: Matter::default(),
            changes: vec![line(Purpose::Action(Ask::Refer)), line(Purpose::Consult)],
            nobody_acts_meant: false,
            untaken: Vec::new(),
        };
        of_kind(&mut draft, Kind::Preservation);
        assert_eq!(draft.changes, [line(Purpose::Action(Ask::Preserve)), line(Purpose::Consult)]);
    }
}
