//! `/audit`: the record of one alert, for network admins, auditors, and its issuer: page by page, narrowed down, group by
//! group, and as a file.
//!
//! Laws: each press asks anew who may read the record. Whatever was chosen is in the ids of buttons and selects.

use super::find;
use crate::discord::{
    asked::{Asked, Attachment, Desk, Reply, Written},
    components::Message,
    custom_id::{Excerpt, MORE, RecordPress},
    render,
};
use crate::domain::{record::Filter, reference::Reference, refusal::Refusal, whom::Whom};
use crate::relay::{Current, No};

/// Shows the first page of the record.
pub(super) async fn show(desk: &Desk, asked: &Asked, options: &Written) -> Result<Reply, No> {
    let reference = options.text(find::REFERENCE).unwrap_or_default();
    let reference: Reference = reference.parse().map_err(|_| Refusal::NotASearch)?;
    Ok(Reply::Private(page(desk, asked, &reference, &Excerpt::default()).await?.private()))
}

/// Answers the presses of this file.
pub(super) async fn press(
    desk: &Desk,
    asked: &Asked,
    press: &RecordPress,
    values: &[String],
) -> Result<Reply, No> {
    let value = values.first().map(String::as_str);
    let message = match press {
        RecordPress::Show(of, excerpt) => page(desk, asked, of, excerpt).await?,
        RecordPress::ByVerb(of, excerpt) => {
            let chosen = match value.ok_or(Refusal::OldButton)? {
                MORE => Excerpt { verbs: excerpt.verbs.wrapping_add(1), ..excerpt.clone() },
                verb if Excerpt::can_hold(verb) => {
                    excerpt.of(Filter { verb: Some(verb.to_owned()), ..excerpt.filter.clone() })
                }
                _ => return Err(Refusal::OldButton.into()),
            };
            page(desk, asked, of, &chosen).await?
        }
        RecordPress::ByPartner(of, excerpt) => {
            let chosen = match value.ok_or(Refusal::OldButton)? {
                MORE => Excerpt { partners: excerpt.partners.wrapping_add(1), ..excerpt.clone() },
                code => {
                    let partner = code.parse().map_err(|_| Refusal::OldButton)?;
                    excerpt.of(Filter { partner: Some(partner), ..excerpt.filter.clone() })
                }
            };
            page(desk, asked, of, &chosen).await?
        }
        RecordPress::Open(of, excerpt) => {
            let entry = value.and_then(|value| value.parse().ok()).ok_or(Refusal::OldButton)?;
            group(desk, asked, (of, excerpt), entry, 0).await?
        }
        RecordPress::Group(of, excerpt, entry, page) => {
            group(desk, asked, (of, excerpt), *entry, *page).await?
        }
        RecordPress::Extract(of, after) => return extract(desk, asked, of, *after).await,
    };
    Ok(Reply::Update(message.private()))
}

async fn page(desk: &Desk, asked: &Asked, of: &Reference, excerpt: &Excerpt) -> Result<Message, No> {
    let current = desk.relay.current();
    let viewer = auditor(asked, &current)?;
    let record = desk.relay.record(asked.user, viewer, of, &excerpt.filter, excerpt.page).await?;
    let reader = current.reader_of(viewer, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    Ok(render::record(asked.locale(desk, &current), &reader, &record, excerpt))
}

async fn group(
    desk: &Desk,
    asked: &Asked,
    (of, excerpt): (&Reference, &Excerpt),
    entry: u64,
    page: u32,
) -> Result<Message, No> {
    let current = desk.relay.current();
    let viewer = auditor(asked, &current)?;
    let (relay, filter) = (&desk.relay, &excerpt.filter);
    let opened = relay.record_group(asked.user, viewer, of, filter, entry.cast_signed(), page).await?;
    let reader = current.reader_of(viewer, desk.relay.clock.now()).ok_or(Refusal::NoPartner)?;
    Ok(render::record_group(asked.locale(desk, &current), &reader, &opened, excerpt))
}

/// Gives the record out as two files of the same entries.
async fn extract(desk: &Desk, asked: &Asked, of: &Reference, after: u64) -> Result<Reply, No> {
    let current = desk.relay.current();
    let viewer = auditor(asked, &current)?;
    let extract = desk.relay.record_extract(asked.user, viewer, of, after.cast_signed()).await?;
    let message = render::record_extract(asked.locale(desk, &current), &extract);
    let first = extract.before + 1;
    let part = if extract.before > 0 { format!("-from-{first}") } else { String::new() };
    let file = |ending: &str, text: String| Attachment {
        name: format!("record-{of}{part}.{ending}"),
        bytes: text.into_bytes(),
    };
    let files = vec![file("csv", render::csv(&extract)), file("json", render::json(&extract))];
    Ok(Reply::with_files(message.private(), files))
}

/// As whom somebody asks for a record: an admin or an auditor as the secretariat, everybody else as an officer of
/// their partner.
pub(super) fn auditor(asked: &Asked, current: &Current) -> Result<Whom, Refusal> {
    if current.is_admin(&asked.roles) || current.is_auditor(&asked.roles) {
        return Ok(Whom::Secretariat);
    }
    Ok(Whom::Partner(asked.officer(current)?.partner))
}
