//! How often the boards of an issuer are edited in a day of forty alerts.

use std::collections::BTreeMap;

use harness::World;
use serde_json::Value;

/// The alerts of a day.
pub(crate) const POSTED: usize = 40;
/// The most edits of their boards: half of the 120 that were made when every change was shown at once.
pub(crate) const EDITS: usize = 60;

/// How often France's boards were edited so far, without edits that Discord put off. Each says something else than what
/// stood there.
pub(crate) async fn edits(world: &World) -> usize {
    let sql = "SELECT CAST(message_id AS TEXT) FROM card WHERE partner = 'FR'";
    let boards = world.shell().await.texts(sql).await;
    assert_eq!(boards.len(), POSTED);
    let (mut shown, mut edits): (BTreeMap<String, Value>, usize) = (BTreeMap::new(), 0);
    for request in world.sandbox.requests(0, usize::MAX) {
        let asked = request.record;
        let board = asked.path.rsplit('/').next().filter(|last| boards.iter().any(|board| board == last));
        let (Some(board), "PATCH", 200, Some(bodies)) =
            (board, asked.method.as_str(), asked.status, &asked.bodies)
        else {
            continue;
        };
        let says = bodies.request.clone();
        edits += 1;
        assert_ne!(shown.insert(board.to_owned(), says.clone()), Some(says), "an edit changes nothing");
    }
    edits
}
