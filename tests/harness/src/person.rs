//! A person at Discord: uses commands, presses buttons by what they read on them, fills in forms, and sees.
//!
//! Nothing is typed in a partner's channel, where the bot alone writes. Commands are typed at the desk.

use chappe::discord::custom_id::Press;
use chrono::TimeDelta;
use discord_sandbox::{Id, Seen, SubmitModal, UseCommand, UseComponent};
use serde_json::{Map, Value, json};

use crate::World;

/// Somebody on the server, who reads one channel.
pub struct Person<'w> {
    world: &'w World,
    /// Who they are.
    pub user: Id,
    /// Which channel they read.
    pub channel: Id,
    /// Where they did something last, and look for the answer.
    here: Id,
    /// The message in front of them.
    pub message: Value,
    /// The form that is open.
    pub form: Option<Value>,
    /// The completions offered last.
    pub offered: Vec<(String, String)>,
    /// How often they have tapped: on a button, a choice, *Submit*. Typing is not counted.
    pub taps: usize,
}

impl<'w> Person<'w> {
    pub(crate) fn new(world: &'w World, name: &str, locale: &str, channel: Id, roles: &[Id]) -> Self {
        let user = world.sandbox.create_user(name, locale);
        world.sandbox.add_member(world.guild, user, roles.to_vec()).unwrap();
        let (message, offered) = (Value::Null, Vec::new());
        Self { world, user, channel, here: channel, message, form: None, offered, taps: 0 }
    }

    /// Gives one role back and gets another.
    pub fn changes_role(&self, from: Id, to: Id) {
        for (change, role) in [("take_role", from), ("give_role", to)] {
            let of = json!({ "guild_id": self.world.guild, "user_id": self.user, "role_id": role });
            self.world.sandbox.change(&json!({ change: of })).unwrap();
        }
    }

    /// Gets one role more.
    pub fn holds(&self, role: Id) {
        let of = json!({ "guild_id": self.world.guild, "user_id": self.user, "role_id": role });
        self.world.sandbox.change(&json!({ "give_role": of })).unwrap();
    }

    /// Gives one role back.
    pub fn gives_back(&self, role: Id) {
        let of = json!({ "guild_id": self.world.guild, "user_id": self.user, "role_id": role });
        self.world.sandbox.change(&json!({ "take_role": of })).unwrap();
    }

    /// Leaves the server.
    pub fn leaves(&self) {
        let who = json!({ "guild_id": self.world.guild, "user_id": self.user });
        self.world.sandbox.change(&json!({ "remove_member": who })).unwrap();
    }

    /// Looks at a message of the channel: 0 is the newest.
    pub fn looks_at(&mut self, back: usize) {
        let mut messages = self.world.sandbox.messages(self.user, self.channel, back + 1).unwrap();
        self.message = messages.swap_remove(back);
        self.world.read.message(&self.message);
    }

    /// Goes to another partner's channel.
    pub fn goes_to(&mut self, code: &str) {
        self.channel = self.world.places[code].channel;
    }

    /// Uses a command: `/alert raise`, with its options by name, at the desk.
    pub async fn runs(&mut self, command: &str, options: Value) {
        self.here = self.world.desk;
        let used = self.command(command, options);
        let before = self.newest();
        let seen = self.world.sandbox.command(self.user, &used).await.unwrap();
        self.looks(seen, before);
    }

    /// Types in an option of a command and looks at what is offered.
    pub async fn types(&mut self, command: &str, option: &str, text: &str) {
        let mut used = self.command(command, json!({ option: text }));
        used.focused = Some(option.to_owned());
        let seen = self.world.sandbox.command(self.user, &used).await.unwrap();
        let choices = seen.choices.unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let choices = choices.as_array().unwrap().iter();
        self.offered = choices.map(|choice| (text(&choice["name"]), text(&choice["value"]))).collect();
    }

    /// Presses the button that reads so.
    pub async fn presses(&mut self, label: &str) {
        let button = self.button(label);
        self.uses(&button, Vec::new()).await;
    }

    /// Reads from the page in front of them to the last.
    pub async fn reads_on(&mut self) -> String {
        let mut read = self.sees();
        while self.sees().contains("[Next]") {
            self.presses("Next").await;
            read = format!("{read}\n{}", self.sees());
        }
        read.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
    }

    /// The id of the button or select whose id fits.
    pub fn id_that(&self, fits: impl Fn(&str) -> bool) -> String {
        let mut ids = parts(&self.message).filter_map(|part| part["custom_id"].as_str());
        let id =
            ids.find(|id| fits(id)).unwrap_or_else(|| panic!("there is no such button in:\n{}", self.sees()));
        id.to_owned()
    }

    /// The ids of all buttons and selects whose ids fit.
    pub fn ids_that(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let ids = parts(&self.message).filter_map(|part| part["custom_id"].as_str());
        ids.filter(|id| fits(id)).map(str::to_owned).collect()
    }

    /// The values that the select offers whose id fits; none without such a select.
    pub fn options(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let mut selects = parts(&self.message).filter(|part| part["custom_id"].as_str().is_some_and(&fits));
        let options = selects.next().and_then(|select| select["options"].as_array());
        let value = |option: &Value| option["value"].as_str().map(str::to_owned);
        options.into_iter().flatten().filter_map(value).collect()
    }

    /// The id of the button that reads so.
    pub fn button(&self, label: &str) -> String {
        let button = parts(&self.message).find(|part| part["label"] == label);
        let button = button.unwrap_or_else(|| panic!("there is no button `{label}` in:\n{}", self.sees()));
        button["custom_id"].as_str().unwrap().to_owned()
    }

    /// Chooses, from the select that offers all of them, what reads so or begins so.
    pub async fn chooses(&mut self, labels: &[&str]) {
        let values = |select: &Value| -> Option<Vec<String>> {
            let options = select["options"].as_array()?;
            let value = |label: &&str| {
                options.iter().find(|option| option["label"].as_str().unwrap().starts_with(*label))
            };
            labels.iter().map(|label| Some(value(label)?["value"].as_str()?.to_owned())).collect()
        };
        let found = parts(&self.message)
            .find_map(|part| Some((part["custom_id"].as_str()?.to_owned(), values(part)?)));
        let (select, values) =
            found.unwrap_or_else(|| panic!("nothing offers {labels:?} in:\n{}", self.sees()));
        self.uses(&select, values).await;
    }

    /// Uses a button or select of the message in front of them by its id.
    pub async fn uses(&mut self, custom_id: &str, values: Vec<String>) {
        // Whoever reads before they decide takes longer than a second.
        if Press::decode(custom_id).is_ok_and(|press| press.is_grave()) {
            self.world.sleeps(TimeDelta::seconds(1));
        }
        self.taps_on(custom_id, values).await;
    }

    /// Taps on the button that reads so before they can have read what the message says by now.
    pub async fn taps_again(&mut self, label: &str) {
        let button = self.button(label);
        self.taps_on(&button, Vec::new()).await;
    }

    async fn taps_on(&mut self, custom_id: &str, values: Vec<String>) {
        self.taps += 1 + values.len();
        let message = self.message["id"].as_str().map(|id| id.parse().unwrap());
        let custom_id = custom_id.to_owned();
        // Where no message is in front of them, somebody forges a press in their own channel.
        self.here = self.message["channel_id"].as_str().map_or(self.channel, |id| id.parse().unwrap());
        let used = UseComponent {
            channel_id: Some(self.here),
            message_id: message,
            custom_id,
            values,
            ..UseComponent::default()
        };
        let before = self.newest();
        let seen = self.world.sandbox.component(self.user, &used).await.unwrap();
        self.looks(seen, before);
    }

    /// Presses the button that reads so, and once more as soon as the first press is decided on, whatever its answer is
    /// waiting for. Gives what the person has been told in this channel since.
    pub async fn presses_twice(&mut self, label: &str) -> Vec<String> {
        let here = self.message["channel_id"].as_str().unwrap().parse().unwrap();
        self.world.sleeps(TimeDelta::seconds(1));
        let used = UseComponent {
            channel_id: Some(here),
            message_id: Some(self.message["id"].as_str().unwrap().parse().unwrap()),
            custom_id: self.button(label),
            ..UseComponent::default()
        };
        let grew = self.world.relay.outbox_grew();
        // Whatever was decided on before does not count.
        tokio::select! { biased; () = grew.notified() => {}, () = std::future::ready(()) => {} }
        let press = || self.world.sandbox.component(self.user, &used);
        let again = async {
            grew.notified().await;
            press().await
        };
        let (first, second) = tokio::join!(press(), again);
        for seen in [first, second] {
            assert_eq!(seen.unwrap().error, None, "the bot does not answer");
        }
        let messages = self.world.sandbox.messages(self.user, here, 100).unwrap();
        let private = |message: &&Value| message["flags"].as_u64().unwrap_or_default() & 1 << 6 != 0;
        messages.iter().rev().filter(private).map(shown).collect()
    }

    /// Opens *Help* from the panel, the last message in the channel.
    pub async fn asks_for_help(&mut self) {
        self.looks_at(0);
        let help = self.id_that(|press| press.ends_with(":help"));
        self.uses(&help, Vec::new()).await;
    }

    /// Fills in the form that is open, field by field, and sends it: a text, the codes of what is chosen, `true` for a
    /// tick, a file in base64. What is not named stays as it is.
    pub async fn fills(&mut self, fields: &[(&str, &str)]) {
        let form = self.form.take().expect("a form is open");
        let mut values = Map::new();
        self.taps += 1;
        for (name, given) in fields {
            let field = parts(&form).find(|part| part["custom_id"] == *name).expect("the form has the field");
            let codes = || given.split(", ").filter(|code| !code.is_empty()).collect::<Vec<_>>();
            let (value, taps) = match field["type"].as_u64() {
                Some(3) => (json!(codes()), 1 + codes().len()),
                Some(21 | 22) => (json!(codes()), codes().len()),
                Some(23) => (json!(*given == "true"), 1),
                Some(19) => (json!([{ "filename": "network.toml", "data": given }]), 1),
                _ => (json!(given), 0),
            };
            values.insert((*name).to_owned(), value);
            self.taps += taps;
        }
        let modal_id = serde_json::from_value(form["modal_id"].clone()).unwrap();
        let sent = SubmitModal { modal_id, values, ..SubmitModal::default() };
        let before = self.newest();
        let seen = self.world.sandbox.modal(self.user, &sent).await.unwrap();
        self.looks(seen, before);
    }

    /// Applies the change of the network that is shown, with a reason.
    pub async fn applies(&mut self, reason: &str) {
        self.presses("Apply").await;
        self.fills(&[("reason", reason)]).await;
    }

    /// Says of a draft, at *Check*, who decided and on which basis.
    pub async fn gives_legal_details(&mut self, authority: &str, basis: &str) {
        self.presses("Legal details…").await;
        self.fills(&[("authority", authority), ("legal-basis", basis), ("authorised-by", "judge")]).await;
    }

    /// All text in front of them, and the buttons.
    pub fn sees(&self) -> String {
        shown(&self.message)
    }

    /// The same as the eye reads it.
    pub fn plain(&self) -> String {
        as_read(&self.sees())
    }

    /// Goes to what shows an alert in the channel: the first message that names it, the card or the board.
    pub fn sees_card(&mut self, reference: &str) -> String {
        let messages = self.world.sandbox.messages(self.user, self.channel, 100).unwrap();
        let lasting = |message: &Value| message["flags"].as_u64().unwrap_or_default() & 1 << 6 == 0;
        let mut cards = messages.into_iter().rev().filter(lasting);
        let card = cards.find(|message| shown(message).contains(reference));
        self.message = card.unwrap_or_else(|| panic!("nothing shows {reference}"));
        self.world.read.message(&self.message);
        self.sees()
    }

    /// The title of the form that is open.
    pub fn form_title(&self) -> &str {
        self.form.as_ref().and_then(|form| form["title"].as_str()).unwrap_or_default()
    }

    /// What the fields of the open form hold, by their ids: texts, or the codes of what is chosen, or the ids of people.
    pub fn written(&self) -> Vec<(String, String)> {
        let holds = |field: &Value| {
            let options = field["options"].as_array().into_iter().flatten();
            let chosen = options.filter(|option| option["default"] == true).map(|option| &option["value"]);
            let people = field["default_values"].as_array().into_iter().flatten().map(|person| &person["id"]);
            let codes: Vec<&str> = chosen.chain(people).filter_map(Value::as_str).collect();
            let text = field["value"].as_str().map_or_else(|| codes.join(", "), str::to_owned);
            Some((field["custom_id"].as_str()?.to_owned(), text))
        };
        self.form.iter().flat_map(parts).filter_map(holds).collect()
    }

    /// What stands above the fields of the open form.
    pub fn above(&self) -> String {
        let above = self.form.iter().flat_map(parts).filter_map(|part| part["content"].as_str());
        above.collect::<Vec<_>>().join("\n")
    }

    /// What stands below the label of a field of the open form.
    pub fn below(&self, field: &str) -> &str {
        let mut labels = self.form.iter().flat_map(parts);
        let label =
            labels.find(|part| part["component"]["custom_id"] == field).expect("the form has the field");
        label["description"].as_str().unwrap_or_default()
    }

    fn command(&self, command: &str, options: Value) -> UseCommand {
        let Value::Object(options) = options else { panic!("options have names") };
        let command = command.trim_start_matches('/').to_owned();
        UseCommand { channel_id: Some(self.world.desk), command, options, ..UseCommand::default() }
    }

    fn newest(&self) -> Option<Value> {
        self.world.sandbox.messages(self.user, self.here, 1).unwrap().into_iter().next()
    }

    /// Looks at the answer: a form, a new message, or the one in front of them, changed.
    fn looks(&mut self, seen: Seen, before: Option<Value>) {
        assert_eq!(seen.error, None, "the bot does not answer");
        if seen.modal.is_some() {
            self.form = seen.modal;
            return;
        }
        let newest = self.newest().filter(|newest| before.is_none_or(|before| before["id"] != newest["id"]));
        self.message = newest.or(seen.message).unwrap_or_default();
        let flags = self.message["flags"].as_u64().unwrap_or_default();
        assert!(flags & 1 << 6 != 0, "an answer is private: {}", self.message);
    }
}

/// A text as the eye reads it: without the invisible marks that isolate directions, and with the references of alerts
/// as they are without a link.
pub fn as_read(text: &str) -> String {
    let text = text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    let (mut read, mut rest) = (String::new(), text.as_str());
    while let Some((before, link)) = rest.split_once("](https://discord.com/channels/") {
        let (above, reference) = before.rsplit_once('[').unwrap();
        read = format!("{read}{above}`{reference}`");
        rest = link.split_once(')').unwrap().1;
    }
    read + rest
}

/// All text of a message, and the buttons; blanks at which no line breaks are blanks.
pub fn shown(message: &Value) -> String {
    let text = |part: &Value| {
        let of = |key: &str| part[key].as_str();
        of("content").map(|text| text.replace(['\u{a0}', '\u{202f}'], " ")).or_else(|| {
            let pressable = part["disabled"] != true;
            of("label").map(|label| if pressable { format!("[{label}]") } else { format!("({label})") })
        })
    };
    parts(message).filter_map(text).collect::<Vec<_>>().join("\n")
}

/// All components, one inside another.
fn parts(message: &Value) -> impl Iterator<Item = &Value> {
    let mut left: Vec<&Value> = message["components"].as_array().into_iter().flatten().rev().collect();
    std::iter::from_fn(move || {
        let next = left.pop()?;
        left.extend(next.get("accessory"));
        left.extend(next.get("component"));
        left.extend(next["components"].as_array().into_iter().flatten().rev());
        Some(next)
    })
}
