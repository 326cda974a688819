//! Messages that Discord cannot carry: every limit that it tells of is kept, and it answers 500 all the same.

use serde_json::{Value, json};

use crate::{
    interactions::{callback, exchange, follow_up},
    listener::Listener,
    world::{World, id},
};

const V2: u64 = 1 << 15;

/// So many text displays with so many bytes of Japanese and Latin letters over all.
fn texts(displays: usize, bytes: usize) -> Value {
    let most = bytes / displays + 1;
    let mut left = bytes;
    let mut display = || {
        let own = most.min(left);
        left -= own;
        json!({ "type": 10, "content": format!("{}{}", "警".repeat(own / 3), "a".repeat(own % 3)) })
    };
    (0..displays).map(|_| display()).collect()
}

fn card(components: &Value) -> Value {
    json!({ "flags": V2, "components": [{ "type": 17, "components": components }] })
}

/// A menu with so many options of 300 bytes each.
fn menu(options: usize) -> Value {
    let option = |number| json!({ "label": "é".repeat(50), "value": format!("{number:0100}"), "description": "x".repeat(100) });
    let options: Vec<Value> = (0..options).map(option).collect();
    json!({ "type": 1, "components": [{ "type": 3, "custom_id": "who", "options": options }] })
}

async fn breaks(world: &World, method: &str, path: &str, body: &Value) {
    let (status, answer) = world.api(method, path, Some(body)).await;
    let wanted = json!({ "message": "500: Internal Server Error", "code": 0 });
    assert_eq!((status, answer), (500, wanted), "{method} {path}");
}

#[tokio::test]
async fn a_message_breaks_at_the_byte_that_was_measured() {
    let world = World::new().await;
    let path = format!("/channels/{}/messages", world.general);
    // The table of discord-api-docs 8554.
    for (displays, bytes) in [(1, 10_158), (2, 10_146), (3, 10_134), (4, 10_122), (8, 10_074)] {
        world.post(world.general, card(&texts(displays, bytes))).await;
        breaks(&world, "POST", &path, &card(&texts(displays, bytes + 1))).await;
    }
    let with_menu = |bytes: usize| {
        let rest = "x".repeat(bytes - 21 * 300 - 2 * 12 - 4);
        let components =
            json!([{ "type": 10, "content": "Who?" }, menu(21), { "type": 10, "content": rest }]);
        json!({ "flags": V2, "components": components })
    };
    world.post(world.general, with_menu(10_170)).await;
    breaks(&world, "POST", &path, &with_menu(10_171)).await;
    // What is not of the second version is not known to break.
    world
        .post(
            world.general,
            json!({ "content": "警".repeat(2000), "embeds": [{ "description": "警".repeat(4000) }] }),
        )
        .await;
}

#[tokio::test]
async fn edits_answers_and_what_follows_them_break_as_well() {
    let world = World::new().await;
    let (light, heavy) = (card(&texts(1, 9_000)), card(&texts(1, 11_000)));
    let row =
        json!({ "type": 1, "components": [{ "type": 2, "style": 1, "label": "Go", "custom_id": "go" }] });
    let mut listener = Listener::connect(&world).await;
    let posted = world.post(world.general, json!({ "flags": V2, "components": [row] })).await;
    let path = format!("/channels/{}/messages/{}", world.general, id(&posted));
    breaks(&world, "PATCH", &path, &json!({ "components": heavy["components"] })).await;
    assert_eq!(world.get(&path).await["components"], posted["components"], "nothing was changed");

    let press = World::press(&posted, "go");
    let bot = async {
        let interaction = listener.event("INTERACTION_CREATE").await;
        for kind in [4, 7] {
            breaks(&world, "POST", &callback(&interaction), &json!({ "type": kind, "data": heavy })).await;
        }
        world.done("POST", &callback(&interaction), &json!({ "type": 5 })).await;
        let original = format!("{}/messages/@original", follow_up(&interaction));
        breaks(&world, "PATCH", &original, &heavy).await;
        world.done("PATCH", &original, &light).await;
        breaks(&world, "POST", &follow_up(&interaction), &heavy).await;
    };
    let (seen, ()) = tokio::join!(world.sandbox.component(world.louise, &press), bot);
    assert_eq!(seen.expect("the client lets her").kind, "message");
    let press = world.sandbox.component(world.louise, &press);
    exchange(
        &world,
        &mut listener,
        press,
        json!({ "type": 7, "data": { "components": light["components"] } }),
    )
    .await;
}
