//! Messages of components (their second version): what an edit keeps, and how much of everything one holds.
//!
//! Sizes are tried by editing one message, so that nothing but that message stands in the channel.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    asking::Probe,
    client::{Answer, Stop, Trouble},
    question::Question,
    room::id,
};

pub(super) const SUPPRESS_EMBEDS: u64 = 1 << 2;
pub(super) const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
/// The flag of the second version.
pub(super) const V2: u64 = 1 << 15;

const EDIT: &str = "docs: resources/message#edit-message";
const FLAGS: &str = "docs: resources/message#message-object-message-flags";
const COMPONENTS: &str = "docs: components/reference";
const NUMBERS: &str = "docs: components/reference#anatomy-of-a-component";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented(
        "v2-flags",
        "Flags of a new message: components, no previews (32772)",
        "32772",
        FLAGS,
    ),
    Question::believed("v2-edit-keeps", "Flags after an edit that names none", "32772", EDIT),
    Question::documented("v2-edit-flag", "Flags after an edit of nothing but flags, to 0", "32768", FLAGS),
    Question::believed(
        "v2-edit-old",
        "An edit with such components that names 0 as flags",
        "400 50035",
        "discord-net/Discord.Net #3132",
    ),
    Question::documented("v2-edit-content", "An edit that adds content", "400 50035", COMPONENTS),
    Question::documented(
        "v2-edit-numbers",
        "The numbers of components after an edit",
        "those of the edit",
        NUMBERS,
    ),
    Question::documented("v2-number-twice", "One number for two components", "400 50035", NUMBERS),
    Question::documented("v2-custom-id-twice", "One custom_id for two buttons", "400 50035", NUMBERS),
    Question::documented(
        "v2-label",
        "A button's label of 81 characters",
        "400 50035",
        "docs: components/reference#button",
    ),
    Question::documented(
        "v2-options",
        "A menu of 26 options",
        "400 50035",
        "docs: components/reference#string-select",
    ),
    Question::documented("v2-parts", "40 components, and 41", "40 taken, 41 refused (400 50035)", COMPONENTS),
    Question::believed(
        "v2-characters",
        "4,000 characters in two texts, and 4,001",
        "4000 taken, 4001 refused (400 50035)",
        "#8554",
    ),
    Question::believed(
        "v2-units",
        "2,001 emoji, which are 4,002 units of UTF-16",
        "taken: characters count, not units",
        "#8554",
    ),
    Question::believed(
        "v2-bytes",
        "Bytes of UTF-8 in one text, with 12 for the text",
        "10170 taken, 10171 answered 500",
        "#8554",
    ),
    Question::believed("v2-bytes-options", "A text of 8,000 bytes beside a menu of 5,000", "500", "#6965"),
    Question::believed(
        "bidi",
        "Isolates and marks of right-to-left text: U+200E, U+200F, U+061C, U+2066 to U+2069",
        "all kept",
        "#1193",
    ),
    Question::documented("silent", "Flags of a new silent message (36864)", "36864", FLAGS),
    Question::believed("silent-edit", "Flags of a silent message after an edit", "36864", EDIT),
];

fn text(content: &str) -> Value {
    json!({ "type": 10, "content": content })
}

fn button(number: u64) -> Value {
    json!({ "type": 2, "style": 2, "label": "Button", "custom_id": format!("discord-probe:{number}") })
}

fn row(parts: &Value) -> Value {
    json!({ "type": 1, "components": parts })
}

/// What became of an edit with these components.
async fn try_edit(p: &mut Probe, message: &str, components: &Value) -> Result<Answer, Stop> {
    let channel = p.room.channel.clone();
    p.edit(&channel, message, &json!({ "components": components })).await
}

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let body = json!({ "flags": V2 | SUPPRESS_EMBEDS, "components": [text("A message of components.")] });
    let made = p.post(&channel, &body).await?.done()?;
    let message = id(&made);
    p.sheet.saw("v2-flags", made["flags"].to_string());
    edits(p, &message).await?;
    refusals(p, &message).await?;
    sizes(p, &message).await?;
    bytes(p, &message).await?;
    isolates(p, &message).await?;
    let body = json!({ "flags": V2 | SUPPRESS_NOTIFICATIONS, "components": [text("A silent message.")] });
    let made = p.post(&channel, &body).await?.done()?;
    p.sheet.saw("silent", made["flags"].to_string());
    let edited = try_edit(p, &id(&made), &json!([text("A silent message, edited.")])).await?.done()?;
    p.sheet.saw("silent-edit", edited["flags"].to_string());
    Ok(())
}

async fn edits(p: &mut Probe, message: &str) -> Result<(), Trouble> {
    let channel = p.room.channel.clone();
    let edited = try_edit(p, message, &json!([text("Edited once.")])).await?.done()?;
    p.sheet.saw("v2-edit-keeps", edited["flags"].to_string());
    let edited = p.edit(&channel, message, &json!({ "flags": 0 })).await?;
    let seen = if edited.is_done() { edited.body["flags"].to_string() } else { edited.told() };
    p.sheet.saw("v2-edit-flag", seen);
    let body = json!({ "flags": 0, "components": [text("Edited twice.")] });
    let edited = p.edit(&channel, message, &body).await?;
    p.sheet.saw("v2-edit-old", edited.told());
    let edited = p.edit(&channel, message, &json!({ "content": "Content." })).await?;
    p.sheet.saw("v2-edit-content", edited.told());
    let numbered = json!([{ "type": 10, "id": 2_147_483_102_u64, "content": "Edited three times." }]);
    let edited = try_edit(p, message, &numbered).await?.done()?;
    let kept = edited["components"][0]["id"] == 2_147_483_102_u64;
    p.sheet.saw("v2-edit-numbers", if kept { "those of the edit" } else { "others" });
    Ok(())
}

async fn refusals(p: &mut Probe, message: &str) -> Result<(), Trouble> {
    let mut long = button(1);
    long["label"] = json!("x".repeat(81));
    let options: Vec<Value> = (0..26).map(|n| json!({ "label": "Option", "value": n.to_string() })).collect();
    let twice = json!([{ "type": 10, "id": 5, "content": "a" }, { "type": 10, "id": 5, "content": "b" }]);
    for (question, components) in [
        ("v2-number-twice", twice),
        ("v2-custom-id-twice", json!([row(&json!([button(1), button(1)]))])),
        ("v2-label", json!([row(&json!([long]))])),
        ("v2-options", json!([row(&json!([menu(&options)]))])),
    ] {
        let answer = try_edit(p, message, &components).await?;
        p.sheet.saw(question, answer.told());
    }
    Ok(())
}

fn menu(options: &[Value]) -> Value {
    json!({ "type": 3, "custom_id": "discord-probe:menu", "options": options })
}

async fn sizes(p: &mut Probe, message: &str) -> Result<(), Trouble> {
    let mut seen = Vec::new();
    for count in [40, 41] {
        let parts = vec![text("x"); count];
        seen.push(taken(&try_edit(p, message, &json!(parts)).await?));
    }
    p.sheet.saw("v2-parts", format!("40 {}, 41 {}", seen[0], seen[1]));
    seen.clear();
    for count in [2000, 2001] {
        let parts = json!([text(&"x".repeat(2000)), text(&"x".repeat(count))]);
        seen.push(taken(&try_edit(p, message, &parts).await?));
    }
    p.sheet.saw("v2-characters", format!("4000 {}, 4001 {}", seen[0], seen[1]));
    let emoji = try_edit(p, message, &json!([text(&"🙂".repeat(2001))])).await?;
    let taken = if emoji.is_done() { "taken: characters count, not units".to_owned() } else { emoji.told() };
    p.sheet.saw("v2-units", taken);
    Ok(())
}

fn taken(answer: &Answer) -> String {
    if answer.is_done() { "taken".to_owned() } else { format!("refused ({})", answer.told()) }
}

/// The bytes of one text with the 12 that each text adds, as they were counted in #8554.
const FRAME: usize = 12;
const KNOWN: usize = 10_170;
/// What was always taken, and more than 4,000 characters of three bytes can hold.
const SEARCHED: (usize, usize) = (9_000, 12_000);

async fn bytes(p: &mut Probe, message: &str) -> Result<(), Trouble> {
    let (mut most, mut least) = SEARCHED;
    let mut over = String::new();
    let mut next = KNOWN;
    // Two requests where it is as reported; otherwise a search by halves.
    while least - most > 1 {
        let answer = try_edit(p, message, &json!([text(&of_bytes(next - FRAME))])).await?;
        if answer.is_done() {
            most = next;
            next = if next == KNOWN { KNOWN + 1 } else { most.midpoint(least) };
        } else {
            (least, over) = (next, answer.told());
            next = most.midpoint(least);
        }
    }
    let seen = if over.is_empty() {
        format!("{most} taken")
    } else {
        format!("{most} taken, {least} answered {over}")
    };
    p.sheet.saw("v2-bytes", seen);
    let options: Vec<Value> = (0..25)
        .map(|n| json!({ "label": "あ".repeat(33), "description": "あ".repeat(33), "value": n.to_string() }))
        .collect();
    let both = json!([text(&of_bytes(8_000)), row(&json!([menu(&options)]))]);
    let answer = try_edit(p, message, &both).await?;
    p.sheet.saw("v2-bytes-options", answer.told());
    Ok(())
}

/// A text of so many bytes, most of them three to a character.
fn of_bytes(bytes: usize) -> String {
    "あ".repeat(bytes / 3) + &"x".repeat(bytes % 3)
}

async fn isolates(p: &mut Probe, message: &str) -> Result<(), Trouble> {
    let signs = ['\u{200E}', '\u{200F}', '\u{061C}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    let content: String = signs.iter().flat_map(|sign| ['a', *sign, 'b']).collect();
    let edited = try_edit(p, message, &json!([text(&content)])).await?.done()?;
    let there: BTreeSet<char> =
        edited["components"][0]["content"].as_str().unwrap_or_default().chars().collect();
    let lost =
        signs.iter().filter(|sign| !there.contains(sign)).map(|sign| format!("U+{:04X}", u32::from(*sign)));
    let lost: Vec<String> = lost.collect();
    let seen = if lost.is_empty() { "all kept".to_owned() } else { format!("lost: {}", lost.join(", ")) };
    p.sheet.saw("bidi", seen);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_bytes() {
        for bytes in [9_000, 9_001, 10_158, 10_159, 11_988] {
            assert_eq!(of_bytes(bytes).len(), bytes);
            assert!(of_bytes(bytes).chars().count() <= 4_000, "{bytes}");
        }
    }
}
