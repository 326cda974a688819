//! Two alerts come to name one location in whichever way: the issuer that had it first is asked, once.

use chappe::domain::{
    alert::Tier, audience::Purpose, dossier::Officer, location::Location, matter::Matter, reference::AlertId,
    tlp::Tlp, whom::Whom,
};
use chappe::store::{journal, ring};
use harness::{Base, both};

use crate::desk::{Desk, class, matter, officer};

both![an_amendment_asks_as_raising_does_and_a_widening_asks_nobody_again];

/// Germany holds a location, France names it later: by an amendment, the message and the journal are those of raising. By a
/// widening no location is named, so nobody is asked; and who is added that way needs no asking about any more.
async fn an_amendment_asks_as_raising_does_and_a_widening_asks_nobody_again(base: &Base) {
    let desk = Desk::open(base).await;
    let (france, germany) = (officer("FR", 1), officer("DE", 3));
    let green = class(Tier::Three, Tlp::Green);
    let of_germany = |url| desk.raises_past(germany, green, on(url), &["FR", "BH"]);
    let (one, other) = (of_germany("https://example.com/1").await, of_germany("https://example.com/2").await);
    let of_france = desk.raises_past(france, green, on("https://example.com/1"), &["DE", "BH"]).await;
    desk.delivers().await;
    assert_eq!(asked(&desk, &one).await, (1, 1), "by raising");
    assert_eq!(asked(&desk, &other).await, (0, 0));
    let more = Location::parse("https://example.com/2").unwrap();
    let add = |_: &mut _, matter: &mut Matter| {
        matter.locations.push(more);
        Ok(())
    };
    desk.relay.amend(france, &of_france, add).await.unwrap();
    desk.delivers().await;
    assert_eq!(asked(&desk, &other).await, (1, 1), "by amending, in the same way");
    assert_eq!(asked(&desk, &one).await, (1, 1), "and of what was asked about, nobody is asked again");

    widens(&desk, france, &of_france, "BH").await;
    assert_eq!((asked(&desk, &one).await, asked(&desk, &other).await), ((1, 1), (1, 1)));
    widens(&desk, germany, &one, "FR").await;
    assert_eq!(asked(&desk, &one).await, (1, 0), "France sees it: the question is taken away");
    assert_eq!(asked(&desk, &other).await, (1, 1));
}

fn on(url: &str) -> Matter {
    Matter { locations: vec![Location::parse(url).unwrap()], ..matter() }
}

async fn widens(desk: &Desk, who: Officer, alert: &AlertId, by: &str) {
    let lines = [(Purpose::Information, by.to_owned())];
    let preview = desk.relay.preview_widening(who, alert, &lines).await.unwrap();
    desk.relay.widen(who, alert, &lines, preview.fingerprint).await.unwrap();
    desk.delivers().await;
}

/// How often Germany was asked whether to share an alert, and how many such questions stand in its channel.
async fn asked(desk: &Desk, alert: &AlertId) -> (usize, usize) {
    let mut tx = desk.relay.store.read().await.unwrap();
    let entries = journal::of_matter(&mut tx, alert.as_str()).await.unwrap();
    let standing = ring::standing_about(&mut tx, alert).await.unwrap();
    let germany = Whom::Partner("DE".parse().unwrap());
    let questions =
        standing.iter().filter(|(who, name, _)| *who == germany && name.starts_with("share-wanted"));
    (entries.iter().filter(|entry| entry.verb == "share-asked").count(), questions.count())
}
