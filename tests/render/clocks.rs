//! Clocks beside the addressee's own: how a provider's hour and a window look in every language.

use chappe::discord::render;
use chappe::domain::{
    actor::Done,
    alert::{Ask, Kind, Tier},
    audience::Purpose,
    notice::Reader,
    outcome::Hindrance,
    provider_hour::ProviderHour,
    snowflake::UserId,
    tlp::Tlp,
    view::ShownHour,
};
use chrono::{DateTime, TimeDelta, Utc};

use super::sample::{dossier, locales, now, partner, to_japan, tokyo};
use super::{card, check, english, read, units};

/// Japan deals with a provider that received an order at this moment.
fn received() -> ProviderHour {
    ProviderHour::new(partner("JP"), now(), Done { at: now(), by: UserId(7) })
}

/// Every way an hour can be.
fn hours() -> [ProviderHour; 4] {
    let done = |minutes| Done { at: now() + TimeDelta::minutes(minutes), by: UserId(7) };
    let mut paused = received();
    paused.pause(Hindrance::Clarification, done(10)).expect("it runs");
    paused.pause(Hindrance::ForceMajeure, done(12)).expect("it runs");
    let mut missed = received();
    missed.missed_at = Some(now() + TimeDelta::minutes(60));
    let mut ended = received();
    ended.ended_at = Some(now() + TimeDelta::minutes(32));
    [received(), paused, missed, ended]
}

#[test]
fn an_hour_is_shown_on_card_board_and_menu_in_every_language() {
    for tlp in [Tlp::Green, Tlp::Amber, Tlp::Red] {
        for hour in hours() {
            let mut alert = to_japan(Tier::Two, tlp);
            alert.alert.class.kind = Kind::OrderNotice;
            alert.hours.insert(partner("JP"), hour.clone());
            alert.hours.insert(partner("FR"), ProviderHour { partner: partner("FR"), ..hour });
            let shown = alert.hour(partner("JP")).expect("it is recorded");
            let board = alert.board(partner("FR"), now()).expect("the issuer");
            for locale in locales().iter() {
                let on_card = render::card(&[locale], &tokyo(), &card(&alert), None);
                let on_board = render::board(locale, now(), &board);
                let id = &alert.alert.id;
                let menu = render::hour(locale, &tokyo(), id, &alert.alert.reference, &shown);
                for message in [&on_card, &on_board, &menu] {
                    check(message, None);
                }
                for message in [&on_card, &on_board] {
                    let says = message.text().contains('⏳');
                    assert_eq!(
                        says,
                        tlp != Tlp::Red,
                        "under red a message that lasts says nothing of an order"
                    );
                }
                let rows = on_board.text();
                assert!(
                    rows.lines().filter(|line| line.starts_with('🔔')).all(|row| units(row) <= 60),
                    "{rows}"
                );
            }
        }
    }
}

#[test]
fn a_running_hour_counts_down_and_its_menu_says_the_partners_own_time() {
    let mut alert = to_japan(Tier::Two, Tlp::Amber);
    alert.hours.insert(partner("JP"), received());
    let text = read(&alert);
    let due = (now() + TimeDelta::minutes(60)).timestamp();
    assert!(text.contains(&format!("⏳ Provider’s hour ends: <t:{due}:t> · <t:{due}:R>")), "{text}");
    assert!(!text.contains("UTC+09:00"), "{text}");
    let (locales, japan) = (locales(), partner("JP"));
    let hour = alert.hour(japan).expect("it runs");
    let menu = render::hour(english(&locales), &tokyo(), &alert.alert.id, &alert.alert.reference, &hour);
    assert!(menu.text().contains("2026-11-21 06:00 UTC+09:00"), "{}", menu.text());
}

#[test]
fn without_a_receipt_the_card_offers_to_record_it() {
    let mut alert = dossier(Tier::Two, Tlp::Amber, &[partner("JP")], Purpose::Action(Ask::Order));
    assert_eq!(alert.hour(partner("JP")), None, "no order was issued");
    alert.alert.class.kind = Kind::OrderNotice;
    assert_eq!(alert.hour(partner("JP")), Some(ShownHour::Awaited));
    let hour = |press: &String| press.contains(":hour:");
    assert!(card_presses(&alert).iter().any(hour));
    alert.alert.class.tlp = Tlp::Red;
    assert!(!card_presses(&alert).iter().any(hour), "not even a button, under red");
}

fn card_presses(alert: &chappe::domain::dossier::Dossier) -> Vec<String> {
    let locales = locales();
    render::card(&[locales.choose(["en"])], &tokyo(), &card(alert), None).presses()
}

#[test]
fn a_closed_window_takes_the_button_and_says_that_nobody_objected() {
    let alert = dossier(Tier::Three, Tlp::Amber, &[partner("JP")], Purpose::Consult);
    let at = |minutes| {
        let view = alert.card(partner("JP"), now() + TimeDelta::minutes(minutes)).expect("it is addressed");
        let locales = locales();
        render::card(&[locales.choose(["en"])], &tokyo(), &view, None)
    };
    let objects = |message: &chappe::discord::components::Message| {
        message.presses().iter().any(|press| press.contains(":object:"))
    };
    let (open, closed) = (at(58), at(59));
    assert!(objects(&open) && open.text().contains("Object by"), "{}", open.text());
    assert!(!objects(&closed) && closed.text().contains("No objection recorded"), "{}", closed.text());
}

/// The lines of Japan's card about its clocks, as they are put into words at `seen`.
fn clocks_seen(seen: &str, acknowledge_by: &str, act_by: &str) -> String {
    let at = |written: &str| written.parse::<DateTime<Utc>>().expect("an instant");
    let mut alert = to_japan(Tier::Three, Tlp::Amber);
    let japan = alert.follow_ups.get_mut(&partner("JP")).expect("addressed");
    let clocks = japan.clocks.as_mut().expect("they run");
    (clocks.acknowledge_by, clocks.act_by) = (Some(at(acknowledge_by)), Some(at(act_by)));
    let (now, locales) = (at(seen), locales());
    let card = alert.card(partner("JP"), now).expect("it is addressed");
    let reader = Reader { now, ..tokyo() };
    let text = render::card(&[english(&locales)], &reader, &card, None).text();
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with('⏱')).collect();
    lines
        .join("\n")
        .replace(&at(acknowledge_by).timestamp().to_string(), "ACK")
        .replace(&at(act_by).timestamp().to_string(), "ACT")
}

#[test]
fn shortly_before_midnight_the_next_hours_need_no_date() {
    insta::assert_snapshot!(clocks_seen("2026-11-20T23:50:00Z", "2026-11-21T00:50:00Z", "2026-11-21T23:50:00Z"), @r"
    ⏱ Acknowledge by: <t:ACK:t> · <t:ACK:R>
    ⏱ Act by: <t:ACT:s>
    ");
    insta::assert_snapshot!(clocks_seen("2026-11-20T23:51:00Z", "2026-11-21T00:50:00Z", "2026-11-21T23:50:00Z"), @r"
    ⏱ Acknowledge by: <t:ACK:t> · <t:ACK:R>
    ⏱ Act by: <t:ACT:t> · <t:ACT:R>
    ");
}

#[test]
fn over_new_year_a_date_says_its_year() {
    insta::assert_snapshot!(clocks_seen("2026-12-31T14:00:00Z", "2027-01-04T01:00:00Z", "2027-01-08T08:45:00Z"), @r"
    ⏱ Acknowledge by: <t:ACK:s>
    ⏱ Act by: <t:ACT:s>
    ");
}

#[test]
fn a_deadline_that_passed_days_ago_says_its_date() {
    insta::assert_snapshot!(clocks_seen("2026-11-25T09:00:00Z", "2026-11-20T10:00:00Z", "2026-11-25T08:00:00Z"), @r"
    ⏱ Acknowledge by: <t:ACK:s>
    ⏱ Act by: <t:ACT:t> · <t:ACT:R>
    ");
}
