//! From draft to alert.

use chappe::domain::{
    alert::Tier,
    audience::Purpose,
    dossier::Officer,
    draft::Ringing,
    matter::{Gap, Matter},
    notice::Notice,
    record::Filter,
    reference::AlertId,
    refusal::Refusal,
    tlp::Tlp,
    whom::Whom,
};
use chappe::relay::No;
use chrono::TimeDelta;
use harness::{Base, both};

use crate::desk::{Desk, class, matter, morning, officer};

both![
    what_was_previewed_is_what_is_sent,
    a_draft_is_sent_once,
    an_audience_that_changed_since_the_preview_is_not_sent_to,
    a_draft_is_its_partners_alone,
    legal_details_of_an_urgent_alert_may_follow_within_the_hour,
    an_earlier_issuer_is_asked_whether_to_share,
    that_a_red_alert_exists_is_told_to_nobody_outside,
    who_raised_the_same_is_shown_to_the_earlier_issuer_alone,
    locations_of_an_alert_that_was_sent_stay,
];

fn refused<T: std::fmt::Debug>(result: Result<T, No>) -> Refusal {
    match result.expect_err("it is refused") {
        No::Refused(refusal) => refusal,
        No::Fault(fault) => panic!("a fault: {fault}"),
    }
}

async fn what_was_previewed_is_what_is_sent(base: &Base) {
    let desk = Desk::open(base).await;
    let france = officer("FR", 1);
    let draft = desk.relay.begin_draft(france, class(Tier::Two, Tlp::Green), matter()).await.unwrap();
    let change = |draft: &mut chappe::domain::draft::Draft| {
        draft.changes.push((Purpose::Information, "BH, -JP".to_owned()));
        Ok(())
    };
    desk.relay.change_draft(france, &draft.id, change).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &draft.id).await.unwrap();
    let shown: Vec<_> = preview.addressees.iter().map(|one| (one.partner.to_string(), one.ringing)).collect();
    assert_eq!(shown, [("DE".to_owned(), Ringing::Now), ("BH".to_owned(), Ringing::Silent)]);

    let raised = desk.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    let addressed: Vec<_> = raised.follow_ups.keys().map(ToString::to_string).collect();
    assert_eq!(addressed, ["BH", "DE"]);
    assert_eq!(desk.dossier(&draft.id).await, raised);
    assert!(raised.alert.reference.as_str().starts_with("FR-"));
    assert_eq!(desk.relay.drafts(france).await.unwrap(), []);
}

async fn a_draft_is_sent_once(base: &Base) {
    let desk = Desk::open(base).await;
    let france = officer("FR", 1);
    let draft = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Amber), matter()).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &draft.id).await.unwrap();
    let raised = desk.relay.raise(france, &draft.id, preview.fingerprint).await.unwrap();
    let again = desk.relay.raise(officer("FR", 2), &draft.id, preview.fingerprint).await;
    assert_eq!(refused(again), Refusal::AlreadySent(raised.alert.reference));
}

async fn an_audience_that_changed_since_the_preview_is_not_sent_to(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, colleague) = (officer("FR", 1), officer("FR", 2));
    let draft = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Clear), matter()).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &draft.id).await.unwrap();
    let widen = |draft: &mut chappe::domain::draft::Draft| {
        draft.changes.push((Purpose::Consult, "-DE".to_owned()));
        Ok(())
    };
    desk.relay.change_draft(colleague, &draft.id, widen).await.unwrap();
    let sent = desk.relay.raise(france, &draft.id, preview.fingerprint).await;
    assert_eq!(refused(sent), Refusal::PreviewOutdated);
    assert_eq!(desk.delivers().await, []);
}

async fn a_draft_is_its_partners_alone(base: &Base) {
    let desk = Desk::open(base).await;
    let france = officer("FR", 1);
    let draft = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Clear), matter()).await.unwrap();
    assert_eq!(refused(desk.relay.draft(officer("DE", 3), &draft.id).await), Refusal::NoSuchDraft);
    assert_eq!(refused(desk.relay.discard_draft(officer("DE", 3), &draft.id).await), Refusal::NoSuchDraft);
    desk.relay.discard_draft(officer("FR", 2), &draft.id).await.unwrap();
    assert_eq!(refused(desk.relay.draft(france, &draft.id).await), Refusal::NoSuchDraft);
}

async fn legal_details_of_an_urgent_alert_may_follow_within_the_hour(base: &Base) {
    let desk = Desk::open(base).await;
    let bare = Matter { authority: None, legal_basis: None, authorised_by: None, ..matter() };
    let france = officer("FR", 1);
    let calm = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Clear), bare.clone()).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &calm.id).await.unwrap();
    let gaps = vec![Gap::Authority, Gap::LegalBasis, Gap::AuthorisedBy];
    let sent = desk.relay.raise(france, &calm.id, preview.fingerprint).await;
    assert_eq!(refused(sent), Refusal::Incomplete(gaps));

    let raised = desk.raises(class(Tier::One, Tlp::Clear), bare).await;
    assert_eq!(raised.alert.legal_due, Some(morning() + TimeDelta::hours(1)));
    desk.delivers().await;
    desk.advance(TimeDelta::minutes(59));
    desk.relay.tick().await.unwrap();
    let quiet = desk.delivers().await;
    assert!(quiet.iter().all(|(channel, _, rang)| channel != "101" || !rang), "{quiet:?}");
    desk.advance(TimeDelta::minutes(1));
    desk.relay.tick().await.unwrap();
    let asked = desk.delivers().await;
    assert!(asked.iter().any(|(channel, _, rang)| channel == "101" && *rang), "{asked:?}");
}

/// An officer's alert on the same matter, of which another partner knows nothing.
async fn raises_without(desk: &Desk, officer: Officer, without: &str) -> AlertId {
    desk.raises_past(officer, class(Tier::Three, Tlp::Clear), matter(), &[without]).await
}

async fn an_earlier_issuer_is_asked_whether_to_share(base: &Base) {
    let desk = Desk::open(base).await;
    let germany = officer("DE", 3);
    let earlier = raises_without(&desk, germany, "FR").await;

    let france = officer("FR", 1);
    let same = desk.relay.begin_draft(france, class(Tier::Three, Tlp::Clear), matter()).await.unwrap();
    let (_, preview) = desk.relay.preview(france, &same.id).await.unwrap();
    assert_eq!(preview.duplicates, [], "what France may not know of, its preview does not tell");
    desk.relay.raise(france, &same.id, preview.fingerprint).await.unwrap();
    let said = desk.delivers().await;
    let asked = said
        .iter()
        .any(|(channel, notice, _)| channel == "102" && matches!(notice, Notice::ShareWanted { .. }));
    assert!(asked, "{said:?}");
    // Nor does the record of its own alert, which it may read.
    let audit = async |viewer: Officer, alert: &AlertId| {
        let reference = desk.dossier(alert).await.alert.reference;
        let partner = Whom::Partner(viewer.partner);
        let asked = Filter { verb: Some("share-asked".to_owned()), partner: None };
        desk.relay.record(viewer.user, partner, &reference, &asked, 0).await.unwrap().entries
    };
    assert_eq!((audit(france, &same.id).await, audit(germany, &earlier).await), (0, 1));

    desk.relay.share(germany, &earlier, france.partner).await.unwrap();
    let found = desk.relay.find(france, "hxxps://example[.]com/video/9", 7).await.unwrap();
    assert_eq!((found.items.len(), found.page, found.count), (2, 0, 2), "past the last page it is the last");
}

async fn that_a_red_alert_exists_is_told_to_nobody_outside(base: &Base) {
    let desk = Desk::open(base).await;
    raises_without(&desk, officer("DE", 3), "FR").await;
    desk.raises(class(Tier::Three, Tlp::Red), matter()).await;
    let said = desk.delivers().await;
    let asked = |notice: &Notice| matches!(notice, Notice::ShareWanted { .. });
    assert!(!said.iter().any(|(_, notice, _)| asked(notice)), "{said:?}");
}

async fn who_raised_the_same_is_shown_to_the_earlier_issuer_alone(base: &Base) {
    let desk = Desk::open(base).await;
    let (germany, france) = (officer("DE", 3), officer("FR", 1));
    let earlier = raises_without(&desk, germany, "FR").await;
    let with = |shown: Result<(_, Vec<_>), No>| shown.map(|(_, with)| with).unwrap();
    assert_eq!(with(desk.relay.sharing(germany, &earlier).await), []);
    desk.advance(TimeDelta::minutes(1));
    desk.raises(class(Tier::Three, Tlp::Red), matter()).await;
    assert_eq!(with(desk.relay.sharing(germany, &earlier).await), [], "France's is red");

    desk.advance(TimeDelta::minutes(1));
    let later = raises_without(&desk, france, "DE").await;
    assert_eq!(with(desk.relay.sharing(germany, &earlier).await), [france.partner]);
    assert_eq!(with(desk.relay.sharing(france, &later).await), [], "what was there before is not told");
    assert_eq!(refused(desk.relay.sharing(france, &earlier).await), Refusal::NoSuchAlert);
    desk.relay.share(germany, &earlier, france.partner).await.unwrap();
    assert_eq!(with(desk.relay.sharing(germany, &earlier).await), [], "it knows now");
    assert_eq!(refused(desk.relay.sharing(france, &earlier).await), Refusal::IssuerOnly);
}

async fn locations_of_an_alert_that_was_sent_stay(base: &Base) {
    let desk = Desk::open(base).await;
    let raised = desk.raises(class(Tier::Three, Tlp::Green), matter()).await;
    let change = |_: &mut _, matter: &mut Matter| {
        matter.locations.remove(0);
        Ok(())
    };
    let answer = desk.relay.amend(officer("FR", 1), &raised.alert.id, change).await;
    assert_eq!(refused(answer), Refusal::LocationsStay);
    assert_eq!(desk.dossier(&raised.alert.id).await.alert, raised.alert);
}
