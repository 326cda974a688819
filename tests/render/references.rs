//! A reference is a link for whoever has the card in the same channel, and code for anybody else.

use std::collections::BTreeMap;

use chappe::discord::{components::Message, render};
use chappe::domain::{
    alert::Tier,
    posted::MessageLink,
    reference::{AlertId, Reference},
    tlp::Tlp,
};
use chappe::i18n::Code;
use serde_json::Value;

use super::sample::{FAR_LINK, locales, phrase, to_japan};
use super::{counted, english, name, ring_of, seen};

fn reference(byte: u8) -> Reference {
    let text = format!("FR-7K3{}{}", byte / 10, byte % 10);
    text.parse().expect("a reference")
}

/// Where the cards of these stand.
fn cards(bytes: impl IntoIterator<Item = u8>) -> BTreeMap<Reference, MessageLink> {
    bytes.into_iter().map(|byte| (reference(byte), FAR_LINK)).collect()
}

/// What is read of an answer that names these, by whoever has these cards.
fn answer(written: &str, cards: &BTreeMap<Reference, MessageLink>) -> String {
    let taken = phrase("answer-not-these", vec![Code::from(written).into()]);
    let locales = locales();
    let mut body = render::receipt(english(&locales), &taken).private();
    render::link(&mut body, cards);
    seen(&text(&body))
}

fn text(body: &Value) -> String {
    body["components"][0]["content"].as_str().expect("a text").to_owned()
}

const LINK: &str = "https://discord.com/channels/1478346198220800001/1478346198220800011/1478346198220800027";

#[test]
fn each_reference_of_a_list_leads_to_its_card_if_there_is_one() {
    let said = answer("FR-7K301, FR-7K302, … +40", &cards([1]));
    assert!(said.contains(&format!("[FR-7K301]({LINK}), `FR-7K302`, … +40")), "{said}");
    let without = answer("FR-7K301, FR-7K302, … +40", &cards([]));
    assert!(without.contains("`FR-7K301, FR-7K302, … +40`") && !without.contains("](http"), "{without}");
}

#[test]
fn what_is_no_reference_is_no_link() {
    for written in ["fr-7k301", "FR-7K3O1", "FR-7K301, hello", "see FR-7K301"] {
        let said = answer(written, &cards([1]));
        assert!(said.contains(&format!("`{written}`")) && !said.contains("](http"), "{said}");
    }
}

#[test]
fn the_references_of_a_message_are_found_in_all_its_parts() {
    let alert = |byte| {
        let mut alert = to_japan(Tier::Three, Tlp::Amber);
        alert.alert.id = AlertId::from_random([byte; 10]);
        alert.alert.reference = reference(byte);
        super::called(name(&alert))
    };
    let locales = locales();
    let ring = chappe::domain::notice::Told::Ring(ring_of((1..=60).map(alert).collect()));
    let message: Message = render::told(&[english(&locales)], &super::sample::tokyo(), &ring, None);
    let mut body = message.create();
    let named = render::references(&mut body);
    assert!(named.len() >= 8 && named.contains(&reference(1)), "{named:?}");
    render::link(&mut body, &cards(1..=60));
    let links = body.to_string().matches("](https://discord.com/channels/").count();
    assert!(links >= 8, "{links} of {} references are links", named.len());
    // Links are made as long as there is room: no message becomes longer than others.
    let [_, units, bytes] = counted(&body["components"]);
    assert!(units <= 3_000 && bytes <= 7_500, "{units} units, {bytes} bytes");
    let first = body.to_string().find("[FR-7K301]").expect("a link");
    assert!(body.to_string().find("`FR-7K3").is_none_or(|code| first < code), "the first ones have room");
}
