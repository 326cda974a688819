//! The registration of commands, in all languages that Discord knows.
//!
//! One command is made, with a name of the probe's own; nobody but administrators is offered it. The list of all
//! commands is sent once, spoilt in two places: were it taken, it would take the place of the bot's own.

use reqwest::Method;
use serde_json::{Map, Value, json};

use super::{
    asking::Probe,
    client::Trouble,
    question::Question,
    room::{NAME, id, list},
};

const CREATE: &str = "docs: interactions/application-commands#create-guild-application-command";
const STRUCTURE: &str = "docs: interactions/application-commands#application-command-object";

pub(super) const QUESTIONS: &[Question] = &[
    Question::documented("command", "A new command", "201", CREATE),
    Question::documented("command-again", "A command of the same name", "200, the same id", CREATE),
    Question::believed(
        "command-languages",
        "Names and descriptions in the 34 languages of Discord's specification",
        "34 names, 34 descriptions",
        "discord-api-spec, AvailableLocalesEnum; docs: reference#locales has neither ar nor he",
    ),
    Question::documented(
        "command-no-language",
        "A name in a language that there is not (xx)",
        "400 50035",
        STRUCTURE,
    ),
    Question::documented("command-hidden", "default_member_permissions of \"0\"", "\"0\"", STRUCTURE),
    Question::documented("command-choices", "An option with 26 choices", "400 50035", STRUCTURE),
    Question::believed(
        "command-bulk",
        "A list in which one name in another language is wrong",
        "400 50035 at 0.name_localizations",
        "#7712",
    ),
    Question::believed(
        "command-bulk-keeps",
        "The commands after a list that was refused",
        "as before",
        "#7712",
    ),
    Question::documented(
        "command-gone",
        "A command that was deleted",
        "404 10063",
        "docs: topics/opcodes-and-status-codes",
    ),
];

/// The languages of Discord's specification.
const LANGUAGES: [&str; 34] = [
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr",
    "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk",
    "vi", "zh-CN", "zh-TW",
];

fn command() -> Value {
    json!({ "name": NAME, "description": "A command of a probe.", "default_member_permissions": "0" })
}

fn commands(p: &Probe) -> String {
    format!("/applications/{}/guilds/{}/commands", p.room.application, p.room.guild)
}

pub(super) async fn ask(p: &mut Probe) -> Result<(), Trouble> {
    let path = commands(p);
    let made = p.client.ask(Method::POST, &path, Some(&command())).await?;
    p.sheet.saw("command", made.told());
    let made = made.done()?;
    p.sheet.saw("command-hidden", made["default_member_permissions"].to_string());
    let number = id(&made);
    let again = p.client.ask(Method::POST, &path, Some(&command())).await?;
    let same = if id(&again.body) == number { "the same id" } else { "another id" };
    p.sheet.saw("command-again", format!("{}, {same}", again.told()));

    let all = |word: &str| -> Map<String, Value> {
        LANGUAGES.iter().map(|language| ((*language).to_owned(), json!(word))).collect()
    };
    let mut body = command();
    body["name_localizations"] = Value::Object(all(NAME));
    body["description_localizations"] = Value::Object(all("A command of a probe."));
    let answer = p.client.ask(Method::POST, &path, Some(&body)).await?;
    if answer.is_done() {
        let there = p.ask(Method::GET, &format!("{path}?with_localizations=true")).await?.done()?;
        let ours = list(&there).iter().find(|one| one["name"] == NAME).unwrap_or(&Value::Null);
        let count = |key: &str| ours[key].as_object().map_or(0, Map::len);
        let (names, descriptions) = (count("name_localizations"), count("description_localizations"));
        p.sheet.saw("command-languages", format!("{names} names, {descriptions} descriptions"));
    } else {
        p.sheet.saw("command-languages", format!("{}{}", answer.told(), place(&answer.body)));
    }

    let mut unknown = command();
    unknown["name_localizations"] = json!({ "xx": NAME });
    let choices: Vec<Value> =
        (0..26).map(|n| json!({ "name": n.to_string(), "value": n.to_string() })).collect();
    let mut many = command();
    many["options"] = json!([{ "type": 3, "name": "option", "description": "x", "choices": choices }]);
    for (question, body) in [("command-no-language", unknown), ("command-choices", many)] {
        let answer = p.client.ask(Method::POST, &path, Some(&body)).await?;
        p.sheet.saw(question, answer.told());
    }
    bulk(p, &path).await?;
    p.ask(Method::DELETE, &format!("{path}/{number}")).await?.done()?;
    let gone = p.ask(Method::GET, &format!("{path}/{number}")).await?;
    p.sheet.saw("command-gone", gone.told());
    Ok(())
}

async fn bulk(p: &mut Probe, path: &str) -> Result<(), Trouble> {
    let before = p.ask(Method::GET, path).await?.done()?;
    let spoilt = json!([
        { "name": NAME, "description": "x", "name_localizations": { "fr": "Not a name!", "de": NAME } },
        { "name": "Not a name!", "description": "x" },
    ]);
    let answer = p.client.ask(Method::PUT, path, Some(&spoilt)).await?;
    p.sheet.saw("command-bulk", format!("{}{}", answer.told(), place(&answer.body)));
    let after = p.ask(Method::GET, path).await?.done()?;
    p.sheet.saw("command-bulk-keeps", if before == after { "as before" } else { "others" });
    Ok(())
}

/// The place of the first error of a form.
fn place(body: &Value) -> String {
    let (mut at, mut path) = (&body["errors"], Vec::new());
    while let Some((key, inner)) = at.as_object().and_then(|keys| keys.iter().next()) {
        if key == "_errors" {
            return format!(" at {}", path.join("."));
        }
        path.push(key.as_str());
        at = inner;
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_told_with_its_place() {
        let body = json!({ "errors": { "0": { "name": { "_errors": [{ "code": "X" }] } } } });
        assert_eq!(place(&body), " at 0.name");
        assert_eq!(place(&json!({ "code": 50035 })), "");
    }
}
