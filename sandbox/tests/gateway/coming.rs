//! Who comes into a server or a thread, or is taken out, is told so.

use serde_json::{Value, json};

use crate::client::world;

#[test]
fn a_bot_hears_of_private_threads_that_it_is_added_to_and_taken_from() {
    let world = world();
    let owner = world.sandbox.create_user("louise", "fr");
    let other = world.sandbox.create_bot("other", owner);
    world.sandbox.invite_bot(world.guild, other.id, 1 << 3).expect("invited");
    let channel =
        world.sandbox.create_channel(world.guild, &json!({ "name": "matters" })).expect("a channel");
    let (mut client, _) = world.ready();
    let thread = world.done(&other, "POST", &format!("/channels/{channel}/threads"), &json!({ "name": "x" }));
    let thread = thread["id"].as_str().expect("an id");
    let member = format!("/channels/{thread}/thread-members/{}", world.bot.id);
    world.done(&other, "PUT", &member, &json!({}));
    let created = client.event("THREAD_CREATE");
    assert_eq!((&created["id"], &created["member"]["user_id"]), (&json!(thread), &json!(world.bot.id)));
    let update = client.event("THREAD_MEMBERS_UPDATE");
    assert_eq!(update["added_members"][0]["member"]["user"]["id"], json!(world.bot.id));
    // Who is there already is not added again, and of others it hears nothing without the members intent.
    world.done(&other, "PUT", &member, &json!({}));
    world.done(&other, "DELETE", &format!("/channels/{thread}/thread-members/{}", other.id), &Value::Null);
    world.done(&other, "DELETE", &member, &Value::Null);
    let update = client.event("THREAD_MEMBERS_UPDATE");
    assert_eq!(update["removed_member_ids"], json!([world.bot.id]));
    world.happen("Next");
    client.event("GUILD_ROLE_CREATE");
}

#[test]
fn a_bot_that_is_made_a_member_hears_of_the_server_with_the_members_it_may_know() {
    let world = world();
    let owner = world.sandbox.create_user("louise", "fr");
    let (mut few, _) = world.ready();
    let mut all = world.greeted();
    all.identify(&world.bot.token, &json!({ "intents": 3 }));
    all.event("READY");
    all.event("GUILD_CREATE");
    let guild = world.sandbox.create_guild("New", owner).expect("a server");
    world.sandbox.add_member(guild, world.bot.id, Vec::new()).expect("added");
    for (client, count) in [(&mut few, 1), (&mut all, 2)] {
        let created = client.event("GUILD_CREATE");
        assert_eq!(created["id"], json!(guild));
        assert_eq!(created["members"].as_array().map(Vec::len), Some(count));
    }
}
