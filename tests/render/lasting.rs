//! Lasting messages: what stays in a channel says no more than the alert's label lets it.

use std::collections::BTreeSet;

use chappe::discord::{
    components::Message,
    custom_id::{AnswerPress, InboxPress, Press},
    render,
};
use chappe::domain::{
    actor::Done,
    alert::{Ask, Kind, Tier},
    audience::Purpose,
    call_list::{AlertCalls, CallList, Entry},
    dossier::Dossier,
    ladder::Step,
    notice::Told,
    partner::{Directory, PartnerId},
    provider_hour::HourLevel,
    snowflake::UserId,
    tlp::Tlp,
    view::{Deciding, Wait},
    whom::Whom,
};
use chappe::i18n::Locale;

use crate::sample::{SECRETS, dossier, locales, now, others, partner, to_japan, tokyo};
use crate::{DUTY, called, card, check, duty, english, name, ring_of, seen};

/// France is to call these partners about an alert: the first does not answer, the others are not done with it.
fn climbed(tlp: Tlp, partners: &[PartnerId]) -> AlertCalls {
    let mut alert = dossier(Tier::One, tlp, partners, Purpose::Action(Ask::Refer));
    for (index, one) in alert.follow_ups.values_mut().enumerate() {
        (one.ladder.step, one.ladder.call_since) = (Some(Step::LastResort), Some(now()));
        one.acknowledged = Some(Done { at: now(), by: UserId(7) }).filter(|_| index > 0);
    }
    alert.calls(Whom::Partner(partner("FR")), &Directory::default()).expect("they have to be called")
}

/// A list of these alerts, and of whom they name.
fn to_call(alerts: Vec<AlertCalls>) -> CallList {
    let callees: BTreeSet<PartnerId> =
        alerts.iter().flat_map(|one| &one.partners).map(|one| one.partner).collect();
    let entries = alerts.into_iter().map(Entry::Alert).collect();
    CallList { callees: callees.into_iter().collect(), ..CallList::of(entries, false) }
}

/// Every lasting message about an alert: cards of every purpose and the board, in every language.
fn lasting(alert: &Dossier, locale: &Locale) -> Vec<Message> {
    let heading = || name(alert);
    let calls = climbed(alert.alert.class.tlp, &[partner("JP")]);
    let wait = Wait { numbers: BTreeSet::from([2]), until: now(), decide_by: None };
    let decide = Wait { decide_by: Some(now()), ..wait.clone() };
    let deciding = Some(Deciding { by: now(), raised_at: now() });
    let told = [
        Told::Card(Box::new(card(alert))),
        Told::Board(Box::new(alert.board(partner("FR"), now()).expect("the issuer"))),
        Told::Ring(ring_of(vec![called(heading())])),
        Told::Backup { called: ring_of(vec![called(heading())]), hotline: Some("+81 3 0000".to_owned()) },
        Told::Calls(to_call(vec![calls.clone()])),
        Told::Calls(to_call(vec![calls.clone(), calls])),
        Told::Wait(heading(), vec![wait, decide]),
        Told::GoOn(heading(), false),
        Told::GoOn(heading(), true),
        Told::SetAside(heading(), now()),
        Told::Changed(heading(), (1..=9).collect()),
        Told::Withdrawn(heading()),
        Told::Struck(heading(), (1..=9).collect(), true),
        Told::Mistaken(heading(), true),
        Told::Objected(heading(), None),
        Told::Objected(heading(), deciding),
        Told::Undecided(heading(), deciding),
        Told::Undecided(heading(), None),
        Told::Renew(heading(), now()),
        Told::NoObjection(heading()),
        Told::ProviderHour(heading(), HourLevel::Half, now()),
        Told::ProviderHour(heading(), HourLevel::Missed, now()),
        Told::ShareWanted(heading(), partner("DE")),
        Told::Later(heading(), partner("FR"), now()),
        Told::LegalDue(heading(), now()),
        Told::ErasureAsked(heading(), Whom::Secretariat),
        super::longest::erased(),
        Told::HandOver(Box::new(duty::handed(alert))),
        Told::Unrelieved(Box::new(duty::unrelieved(alert))),
        Told::Panel,
    ];
    told.iter().map(|told| render::told(&[locale], &tokyo(), told, None)).collect()
}

#[test]
fn no_lasting_message_shows_what_its_label_forbids() {
    let purposes = [Purpose::Action(Ask::Locate), Purpose::Consult, Purpose::Information];
    for tlp in Tlp::ALL {
        for purpose in purposes {
            let alert = dossier(Tier::Three, *tlp, &[partner("JP")], purpose);
            for locale in locales().iter() {
                for message in lasting(&alert, locale) {
                    check(&message, None);
                    let json = message.create().to_string();
                    assert!(!json.contains("http://") && !json.contains("https://"), "{json}");
                    let text = message.text();
                    for secret in SECRETS.iter().filter(|secret| secret.len() > 2) {
                        assert!(tlp.shows_matter() || !json.contains(secret), "{tlp} {purpose:?}: {text}");
                    }
                    if *tlp == Tlp::Red && text.contains(alert.alert.reference.as_str()) {
                        for word in
                            [locale.say(&Kind::Referral), locale.say(&partner("FR")), "YouTube".into()]
                        {
                            assert!(!text.contains(&word), "{text}");
                        }
                        assert!(!text.contains(&locale.say(&purpose)), "{text}");
                    }
                }
            }
        }
    }
}

/// Whichever partner it is, the message is the same to the last sign: so it names none.
#[test]
fn under_red_no_word_and_no_id_tells_the_issuer_which_partner_it_is() {
    let one = |tlp, of| climbed(tlp, &[of]);
    let told: [&dyn Fn(Tlp, PartnerId) -> Told; 3] = [
        &|tlp, of| Told::ShareWanted(name(&to_japan(Tier::One, tlp)), of),
        &|tlp, of| Told::Calls(to_call(vec![one(tlp, of)])),
        &|tlp, of| Told::Calls(to_call(vec![one(tlp, of), one(tlp, of)])),
    ];
    for told in told {
        for locale in locales().iter() {
            let sent = |tlp, of: PartnerId| {
                let message = render::told(&[locale], &tokyo(), &told(tlp, of), Some(DUTY));
                check(&message, Some(DUTY));
                message.create().to_string()
            };
            let japan = sent(Tlp::Red, partner("JP"));
            assert!(!japan.contains(&locale.say(&partner("JP"))) && !japan.contains(":JP"), "{japan}");
            for other in others() {
                assert_eq!(sent(Tlp::Red, other), japan);
            }
            let amber = sent(Tlp::Amber, partner("JP"));
            assert!(amber.contains(&locale.say(&partner("JP"))) && amber.contains(":JP"), "{amber}");
        }
    }
}

#[test]
fn what_rings_says_only_reference_tier_and_deadline() {
    let locales = locales();
    let alert = to_japan(Tier::One, Tlp::Green);
    let waiting = vec![called(name(&alert))];
    let message = render::told(&[english(&locales)], &tokyo(), &Told::Ring(ring_of(waiting)), Some(DUTY));
    check(&message, Some(DUTY));
    insta::assert_snapshot!(seen(&message.text()), @r"
    <@&4711>
    ### Please acknowledge
    `FR-04106` · Tier 1: threat to life
    ⏱ Acknowledge by: <t:1795204800:t> · <t:1795204800:R>
    ");
    assert_eq!(
        message.presses(),
        [Press::from(AnswerPress::Acknowledge(alert.alert.id.clone())), Press::from(InboxPress::Page(0))]
            .map(|p| p.encode())
    );
    assert_eq!(message.create()["flags"], (1 << 15) | (1 << 2));
    let silent = render::told(&[english(&locales)], &tokyo(), &Told::Panel, None);
    assert_eq!(silent.create()["flags"], (1 << 15) | (1 << 2) | (1 << 12));
    assert_eq!(silent.edit()["flags"], (1 << 15) | (1 << 2));
    assert_eq!(silent.private()["flags"], (1 << 15) | (1 << 2) | (1 << 6));
}
