//! Forms: every kind of field, as a person fills it in and as the bot gets it.

use discord_sandbox::{Id, Refused, Seen, SubmitModal};
use serde_json::{Value, json};

use crate::{
    interactions::exchange,
    listener::Listener,
    world::{World, id},
};

/// A world in which a bot opens forms for Louise.
struct Desk {
    world: World,
    listener: Listener,
}

impl Desk {
    async fn new() -> Self {
        let world = World::new().await;
        let listener = Listener::connect(&world).await;
        world.register(json!([{ "name": "form", "description": "x" }])).await;
        Self { world, listener }
    }

    /// Louise is shown a form with these fields, each under a label.
    async fn opens(&mut self, fields: Value) -> Id {
        let label = |field: &Value| json!({ "type": 18, "label": "Field", "component": field });
        let components: Value = fields.as_array().expect("fields").iter().map(label).collect();
        let form =
            json!({ "type": 9, "data": { "title": "Form", "custom_id": "form", "components": components } });
        self.asks(form).await.interaction_id
    }

    async fn asks(&mut self, answer: Value) -> Seen {
        let command = self.world.command("form", &json!({}));
        let used = self.world.sandbox.command(self.world.louise, &command);
        exchange(&self.world, &mut self.listener, used, answer).await.0
    }

    fn filled(form: Id, values: &Value) -> SubmitModal {
        SubmitModal {
            modal_id: Some(form),
            values: values.as_object().cloned().expect("values by custom id"),
            ..SubmitModal::default()
        }
    }

    /// Louise sends the form. Gives what the bot is told of it.
    async fn sends(&mut self, form: Id, values: Value) -> Value {
        let sent = Self::filled(form, &values);
        let sent = self.world.sandbox.modal(self.world.louise, &sent);
        let done = json!({ "type": 4, "data": { "content": "Done", "flags": 64 } });
        exchange(&self.world, &mut self.listener, sent, done).await.1["data"].clone()
    }

    /// Louise cannot send the form so. Gives why.
    async fn cannot_send(&self, form: Id, values: Value) -> String {
        let sent = Self::filled(form, &values);
        let Err(Refused(why)) = self.world.sandbox.modal(self.world.louise, &sent).await else {
            panic!("{values} can be sent")
        };
        why
    }

    fn role(&self) -> Id {
        self.world.sandbox.create_role(self.world.guild, &json!({ "name": "duty" })).expect("a role")
    }
}

/// The fields of a form as the bot gets them, without their labels and numbers.
fn fields(data: &Value) -> Value {
    let inside = |label: &Value| {
        let mut field = label["component"].clone();
        field.as_object_mut().expect("a field").remove("id");
        field
    };
    data["components"].as_array().expect("a list").iter().map(inside).collect()
}

fn options() -> Value {
    json!([{ "label": "One", "value": "1" }, { "label": "Two", "value": "2" }, { "label": "Three", "value": "3" }])
}

fn file(name: &str) -> Value {
    json!({ "filename": name, "data": "SGk=" })
}

#[tokio::test]
async fn texts_and_labels_come_back_with_their_numbers() {
    let mut desk = Desk::new().await;
    let components = json!([
        { "type": 10, "content": "Alert FR-7K3QX" },
        { "type": 18, "label": "What", "description": "In your words", "component": { "type": 4, "custom_id": "what", "style": 2 } },
        { "type": 1, "components": [{ "type": 4, "custom_id": "old", "style": 1, "label": "Old", "required": false }] },
    ]);
    let form =
        json!({ "type": 9, "data": { "title": "Form", "custom_id": "form", "components": components } });
    let form = desk.asks(form).await.interaction_id;
    let data = desk.sends(form, json!({ "what": "It is back" })).await;
    let wanted = json!({ "custom_id": "form", "components": [
        { "type": 10, "id": 1 },
        { "type": 18, "id": 2, "component": { "type": 4, "id": 3, "custom_id": "what", "value": "It is back" } },
        { "type": 1, "id": 4, "components": [{ "type": 4, "id": 5, "custom_id": "old", "value": "" }] },
    ] });
    assert_eq!(data, wanted);
}

#[tokio::test]
async fn what_is_chosen_comes_with_what_it_stands_for() {
    let mut desk = Desk::new().await;
    let role = desk.role();
    let form = desk
        .opens(json!([
            { "type": 3, "custom_id": "text", "max_values": 2, "options": options() },
            { "type": 5, "custom_id": "who" },
            { "type": 6, "custom_id": "role" },
            { "type": 7, "custom_id": "any", "max_values": 2 },
            { "type": 8, "custom_id": "where", "channel_types": [0] },
        ]))
        .await;
    let (ada, louise, general) = (desk.world.ada, desk.world.louise, desk.world.general);
    let values =
        json!({ "text": ["3", "1"], "who": ada, "role": [role], "any": [louise, role], "where": [general] });
    let data = desk.sends(form, values).await;
    let wanted = json!([
        { "type": 3, "custom_id": "text", "values": ["3", "1"] },
        { "type": 5, "custom_id": "who", "values": [ada] },
        { "type": 6, "custom_id": "role", "values": [role] },
        { "type": 7, "custom_id": "any", "values": [louise, role] },
        { "type": 8, "custom_id": "where", "values": [general] },
    ]);
    assert_eq!(fields(&data), wanted);
    let resolved = &data["resolved"];
    assert_eq!(resolved["users"][ada.to_string()]["username"], "ada");
    assert_eq!(resolved["members"].as_object().map(serde_json::Map::len), Some(2));
    assert_eq!(resolved["roles"][role.to_string()]["name"], "duty");
    let channel = &resolved["channels"][general.to_string()];
    let all = (1_u64 << 53) - 1;
    assert_eq!((&channel["name"], &channel["app_permissions"]), (&json!("general"), &json!(all.to_string())));
    assert_ne!(
        channel["permissions"], channel["app_permissions"],
        "what she may do is less than what the bot may"
    );
    assert_eq!(channel.get("permission_overwrites"), None, "it is a part of a channel");
}

#[tokio::test]
async fn groups_boxes_and_files_each_have_a_form_of_their_own() {
    let mut desk = Desk::new().await;
    let form = desk
        .opens(json!([
            { "type": 19, "custom_id": "files", "max_values": 3, "file_types": [".TOML", "image"] },
            { "type": 21, "custom_id": "one", "options": options() },
            { "type": 21, "custom_id": "none", "options": options(), "required": false },
            { "type": 22, "custom_id": "some", "options": options(), "min_values": 2 },
            { "type": 23, "custom_id": "sure" },
        ]))
        .await;
    let wrong =
        desk.cannot_send(form, json!({ "files": [file("a.exe")], "one": "1", "some": ["1", "2"] })).await;
    assert_eq!(wrong, "`files`: `a.exe` is none of .toml, image");
    let files = json!([file("Network.toml"), file("card.JPG")]);
    let data =
        desk.sends(form, json!({ "files": files, "one": "2", "some": ["3", "1"], "sure": true })).await;
    let mut wanted = json!([
        { "type": 19, "custom_id": "files" },
        { "type": 21, "custom_id": "one", "value": "2" },
        { "type": 21, "custom_id": "none", "value": null },
        { "type": 22, "custom_id": "some", "values": ["3", "1"] },
        { "type": 23, "custom_id": "sure", "value": true },
    ]);
    let sent = fields(&data);
    wanted[0]["values"] = sent[0]["values"].clone();
    assert_eq!(sent, wanted);
    let attachments = &data["resolved"]["attachments"];
    let names: Vec<&Value> = sent[0]["values"]
        .as_array()
        .expect("ids")
        .iter()
        .map(|id| &attachments[id.as_str().expect("an id")]["filename"])
        .collect();
    assert_eq!(names, ["Network.toml", "card.JPG"]);
}

#[tokio::test]
async fn what_is_left_alone_holds_what_the_form_brought() {
    let mut desk = Desk::new().await;
    let (ada, general) = (desk.world.ada, desk.world.general);
    let mut chosen = options();
    chosen[1]["default"] = json!(true);
    let form = desk
        .opens(json!([
            { "type": 4, "custom_id": "text", "style": 1, "value": "as before" },
            { "type": 3, "custom_id": "menu", "options": chosen },
            { "type": 7, "custom_id": "who", "default_values": [{ "type": "user", "id": ada }] },
            { "type": 8, "custom_id": "where", "default_values": [{ "type": "channel", "id": general }] },
            { "type": 21, "custom_id": "one", "options": chosen },
        ]))
        .await;
    let data = desk.sends(form, json!({})).await;
    let wanted = json!([
        { "type": 4, "custom_id": "text", "value": "as before" },
        { "type": 3, "custom_id": "menu", "values": ["2"] },
        { "type": 7, "custom_id": "who", "values": [ada] },
        { "type": 8, "custom_id": "where", "values": [general] },
        { "type": 21, "custom_id": "one", "value": "2" },
    ]);
    assert_eq!(fields(&data), wanted);
    assert!(data["resolved"]["users"][ada.to_string()].is_object());

    let form = desk
        .opens(json!([
            { "type": 22, "custom_id": "some", "options": chosen },
            { "type": 23, "custom_id": "sure", "default": true },
            { "type": 3, "custom_id": "cleared", "options": chosen, "required": false },
        ]))
        .await;
    let data = desk.sends(form, json!({ "cleared": [] })).await;
    let wanted = json!([
        { "type": 22, "custom_id": "some", "values": ["2"] },
        { "type": 23, "custom_id": "sure", "value": true },
        { "type": 3, "custom_id": "cleared", "values": [] },
    ]);
    assert_eq!(fields(&data), wanted);
}

#[tokio::test]
async fn a_form_cannot_be_sent_as_discords_client_would_not_send_it() {
    let mut desk = Desk::new().await;
    let stranger = desk.world.sandbox.create_user("stranger", "en-US");
    let hidden = json!([{ "id": desk.world.guild, "type": 0, "deny": "1024" }]);
    let hidden = json!({ "name": "hidden", "permission_overwrites": hidden });
    let hidden = desk.world.sandbox.create_channel(desk.world.guild, &hidden).expect("a channel");
    let few = "too few or too many values are chosen";
    for (field, value, why) in [
        (json!({ "type": 4, "style": 1 }), json!(""), "it is required"),
        (json!({ "type": 4, "style": 1 }), json!(true), "it takes a text"),
        (
            json!({ "type": 4, "style": 1, "required": false, "min_length": 3 }),
            json!("ab"),
            "it is too short",
        ),
        (json!({ "type": 3, "options": options() }), Value::Null, few),
        (json!({ "type": 3, "options": options() }), json!(["4"]), "`4` is not among the options"),
        (
            json!({ "type": 3, "options": options(), "max_values": 2 }),
            json!(["1", "1"]),
            "a value is chosen twice",
        ),
        (json!({ "type": 5 }), Value::Null, few),
        (json!({ "type": 5 }), json!([stranger]), "Unknown Member (10007)"),
        (json!({ "type": 6 }), json!([stranger]), "Unknown Role (10011)"),
        (json!({ "type": 8 }), json!([hidden]), "Missing Access (50001)"),
        (
            json!({ "type": 8, "channel_types": [4] }),
            json!([desk.world.general]),
            "takes no channel of this type",
        ),
        (json!({ "type": 19 }), Value::Null, "there are too few or too many files"),
        (
            json!({ "type": 19, "max_values": 1 }),
            json!([file("a"), file("b")]),
            "there are too few or too many files",
        ),
        (json!({ "type": 21, "options": options() }), Value::Null, few),
        (json!({ "type": 21, "options": options() }), json!(["1", "2"]), few),
        (json!({ "type": 22, "options": options() }), Value::Null, few),
        (json!({ "type": 22, "options": options(), "required": false, "min_values": 2 }), json!(["1"]), few),
        (json!({ "type": 23 }), json!("yes"), "it takes true or false"),
    ] {
        let mut field = field;
        field["custom_id"] = json!("field");
        let form = desk.opens(json!([field])).await;
        assert_eq!(
            desk.cannot_send(form, json!({ "field": value })).await,
            format!("`field`: {why}"),
            "{field}"
        );
    }
}

#[tokio::test]
async fn a_file_of_an_option_has_a_type_that_the_command_takes() {
    let mut desk = Desk::new().await;
    let option =
        json!({ "type": 11, "name": "file", "description": "x", "required": true, "file_types": [".toml"] });
    desk.world.register(json!([{ "name": "apply", "description": "x", "options": [option] }])).await;
    let used = |name: &str| desk.world.command("apply", &json!({ "file": file(name) }));
    let refused =
        desk.world.sandbox.command(desk.world.louise, &used("a.yaml")).await.expect_err("another type");
    assert_eq!(refused.0, "`file` `a.yaml` is none of .toml");
    let used = used("a.toml");
    let used = desk.world.sandbox.command(desk.world.louise, &used);
    let done = json!({ "type": 4, "data": { "content": "Done" } });
    let (_, interaction) = exchange(&desk.world, &mut desk.listener, used, done).await;
    let data = &interaction["data"];
    let kept = &data["resolved"]["attachments"][data["options"][0]["value"].as_str().expect("an id")];
    assert_eq!(
        (&kept["filename"], id(kept)),
        (&json!("a.toml"), crate::world::id_at(&data["options"][0], "value"))
    );
}
