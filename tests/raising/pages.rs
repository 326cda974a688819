//! A preview with more in it than one message holds is read page by page.

use harness::{World, both};
use serde_json::json;

both![every_location_of_a_long_list_is_read_before_it_is_sent];

async fn every_location_of_a_long_list_is_read_before_it_is_sent(world: World) {
    let mut officer = world.officer("FR");
    let lines = |of: &str, count| -> String {
        (1..=count).flat_map(|number: u32| [of.to_owned(), number.to_string(), "\n".to_owned()]).collect()
    };
    let (good, bad) = (lines("https://example.org/page/", 100), lines("https://localhost/", 15));
    officer.runs("/alert raise", json!({})).await;
    officer.fills(&[("locations", &format!("{good}{bad}"))]).await;
    let first = officer.sees();
    assert!(first.contains("Not taken: 15") && first.contains("Locations: 100"), "{first}");
    let every_one = |read: &str| {
        for number in 1..=100 {
            let line = format!("{number}. `hxxps://example[.]org/page/{number}`");
            assert!(read.lines().any(|one| one == line), "{line}:\n{read}");
        }
    };
    every_one(&officer.reads_on().await);

    officer.presses("2 Who").await;
    officer.presses("1 What").await;
    let first = officer.message.clone();
    every_one(&officer.reads_on().await);
    // What was not taken stands on the last of four pages.
    for _ in 0..3 {
        officer.presses("Previous").await;
    }
    assert_eq!(officer.message["components"], first["components"], "and back");
    officer.presses("Next").await;
    officer.presses("Mark as exercise").await;
    assert!(officer.sees().contains("EXERCISE"), "it can be changed from any page: {}", officer.sees());

    let (first, [france, japan]) =
        (officer.message.clone(), ["FR", "JP"].map(|code| world.places[code].duty));
    officer.changes_role(france, japan);
    officer.presses("Next").await;
    assert!(officer.sees().contains("This draft is gone"), "{}", officer.sees());
    officer.changes_role(japan, france);

    let mut colleague = world.officer("FR");
    colleague.runs("/alert drafts", json!({})).await;
    colleague.presses("1").await;
    colleague.presses("Add more…").await;
    colleague.fills(&[("take-out", "3-100")]).await;
    officer.message = first;
    officer.presses("Next").await;
    let seen = officer.sees();
    assert!(seen.contains("Line 115") && !seen.contains("[Next]"), "of what is left the last page: {seen}");
    officer.presses("Previous").await;
    assert!(officer.sees().contains("Locations: 2"), "{}", officer.sees());
    world.ends().await;
}
