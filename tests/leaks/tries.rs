//! Everything that somebody can try with an alert: every command that names one, every button that there is, and the
//! forms behind them; by everybody, whatever they may do.

use harness::Person;
use serde_json::{Value, json};

use super::scene::{BOTH, Scene, Which};
use super::watch::Leaks;

/// Commands that take a reference.
const COMMANDS: [&str; 6] =
    ["/alert show", "/audit", "/alert amend", "/alert widen", "/alert erase", "/alert find"];
/// Commands that take nothing.
const LISTS: [&str; 4] = ["/alert list", "/alert drafts", "/inbox", "/help"];
/// Buttons that show something of an alert; `ID` stands for its id, `REF` for its reference.
const LOOKS: &[&str] = &[
    "history:ID:0",
    "show:ID:list",
    "states:ID:0",
    "content:ID:0",
    "exact:ID:0",
    "objections:ID",
    "erasure:ID",
    "sharing:ID",
    "sharing-page:ID:0",
    "objections-page:ID:0",
    "widen-page:ID:0",
    "call:ID:0",
    "call-about:BH",
    "to-call:0",
    "all-calls",
    "calls-page:1",
    "act:ID",
    "hour:ID",
    "draft:ID:part:1",
    "draft:ID:part:3",
    "draft:ID:page:1:1",
    "amend-page:ID:0",
    "record:REF:0:::0:0",
    "record:REF:0::JP:0:0",
    "record-verb:REF:0:::0:0",
    "record-of:REF:0:::0:0",
    "record-open:REF:0:::0:0",
    "record-group:REF:0:::0:0:1:0",
    "record-file:REF:0",
];
/// Buttons that change something.
const DEEDS: &[&str] = &[
    "results:ID",
    "object:ID",
    "acknowledge:ID",
    "answer:ID:forwarded",
    "note:ID:forwarded",
    "decline:ID",
    "answer:ID:done",
    "removed-all:ID",
    "check:ID",
    "take-back:ID",
    "reopen:ID",
    "reached:ID:BH",
    "not-reached:ID:BH",
    "renew:ID:true",
    "renew:ID:false",
    "decide:ID:ffffffffffffff:go-on",
    "received-now:ID",
    "received-at:ID",
    "received-then:ID:65e44770",
    "hindered:ID:force-majeure",
    "ceased:ID:force-majeure",
    "lift:ID",
    "erase-now:ID:65e44770",
    "erase-never:ID",
    "lift-for:ID:BH",
    "legal:ID",
    "amend:ID",
    "amended:ID:words:",
    "amended:ID:circumstances:",
    "amended:ID:legal:",
    "amended:ID:details:",
    "amending:ID:warning:0",
    "amending:ID:whole-sites:0",
    "widen:ID",
    "correct:widen:ID",
    "widen-now:ID:1",
    "take-out:ID",
    "correct:take-out:ID",
    "take-out-now:ID:1",
    "withdraw:ID",
    "share:ID:JP:false",
    "draft-form:ID:words",
    "draft-form:ID:details",
];

impl Scene {
    /// Everybody looks, then tries the rest; then France withdraws the first alert, and everybody looks once more.
    pub(crate) async fn everybody_tries_everything(&self, leaks: &mut Leaks) {
        let everybody = || {
            let world = &self.world;
            let auditor = world.passer_by("BE");
            auditor.holds(world.secretariat.backup);
            [
                ("passer-by", world.passer_by("JP")),
                ("auditor", auditor),
                ("secretariat", world.admin()),
                ("BE", world.officer("BE")),
                ("JP", world.officer("JP")),
                ("BH", world.officer("BH")),
                ("FR", world.officer("FR")),
            ]
        };
        for presses in [LOOKS, DEEDS] {
            for (partner, mut person) in everybody() {
                let before = self.requests();
                for which in BOTH {
                    self.commands(&mut person, which).await;
                    for press in presses {
                        let named = self.named(which);
                        let press = press.replace("ID", named.id.as_str()).replace("REF", &named.reference);
                        self.presses(&mut person, &press).await;
                        fills(&mut person).await;
                    }
                }
                leaks.answers(self, partner, before);
                self.world.settle().await;
            }
        }
        let mut issuer = self.world.officer("FR");
        let first = &self.named(Which::First).reference;
        issuer.runs("/alert withdraw", json!({ "reference": first })).await;
        issuer.fills(&[("reason", &Which::First.word("zqxwithdrawn"))]).await;
        self.world.advance(chrono::TimeDelta::hours(25)).await;
        for (partner, mut person) in everybody() {
            let before = self.requests();
            self.commands(&mut person, Which::First).await;
            leaks.answers(self, partner, before);
        }
    }

    /// The number of the last request so far.
    fn requests(&self) -> u64 {
        self.world.sandbox.requests(0, usize::MAX).last().map_or(0, |entry| entry.seq)
    }

    /// Every command about an alert, by its reference and by its location; and what is offered while one types.
    async fn commands(&self, person: &mut Person<'_>, which: Which) {
        let reference = self.named(which).reference.as_str();
        for command in COMMANDS {
            let (option, values) = match command {
                "/alert find" => ("what", vec![reference.to_owned(), which.location()]),
                _ => ("reference", vec![reference.to_owned()]),
            };
            for value in values {
                person.runs(command, json!({ option: value })).await;
                // A form is only looked at: what is prefilled in it is the answer.
                person.form = None;
            }
            if option == "reference" {
                person.types(command, "reference", &reference[..3]).await;
            }
        }
        person.types("/alert urgent", "to", "").await;
        for command in LISTS {
            person.runs(command, json!({})).await;
        }
    }
}

/// Fills in the form that is open, if one is, in whatever way it takes.
async fn fills(person: &mut Person<'_>) {
    let Some(form) = person.form.clone() else { return };
    let mut fields = Vec::new();
    found(&form, &mut fields);
    person.fills(&fields).await;
}

/// The texts and the single choices of a form, each with something that it takes.
fn found<'a>(part: &'a Value, fields: &mut Vec<(&'a str, &'a str)>) {
    let taken = match part["type"].as_u64() {
        Some(4) => Some("1"),
        Some(21) => part["options"][0]["value"].as_str(),
        _ => None,
    };
    fields.extend(part["custom_id"].as_str().zip(taken));
    for inner in part["components"].as_array().into_iter().flatten().chain(part.get("component")) {
        found(inner, fields);
    }
}
