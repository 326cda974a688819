//! An alert is raised: who gets what, in which language, and who is rung.

use chrono::TimeDelta;
use harness::{World, both};

use super::{card, raises, raises_urgently, rang};

both![everybody_gets_a_card_in_their_language, an_urgent_alert_rings_day_and_night];

async fn everybody_gets_a_card_in_their_language(world: World) {
    let reference = raises(&world).await;
    world.settle().await;

    insta::allow_duplicates! {
        insta::assert_snapshot!(card(&world, "JP", &reference), @"
    ### Tier 3: propaganda of a designated entity
    `XX-XXXXX` · Referral · `TLP:AMBER`
    **Your task: Refer to the provider**
    ⏱ Rings from: <t:1772582400:t> · <t:1772582400:R>
    ⏱ Acknowledge by: <t:1772586000:t> · <t:1772586000:R>
    ⏱ Act by: <t:1772668800:s>
    -# Where: YouTube × 1 and other sites × 1 · Raised by: France
    -# Every look is recorded.
    [Acknowledge]
    [Show content]
    [Action taken…]
    [Results…]
    [Removed, all]
    [Object…]
    ");
    }
    let arabic = card(&world, "BH", &reference);
    for said in ["مطلوب منكم", "فرنسا", "TLP:AMBER", "YouTube", "[تأكيد الاستلام]"]
    {
        assert!(arabic.contains(said), "{said}:\n{arabic}");
    }
    let told = card(&world, "BE", &reference);
    assert!(told.contains("For information") && !told.contains("[Acknowledge]"), "{told}");
    assert!(!told.contains("Acknowledge by"), "nothing is owed:\n{told}");
    let board = card(&world, "FR", &reference);
    for said in ["Bahreïn", "Japon", "Belgique", "Émise par vous"] {
        assert!(board.contains(said), "{said}:\n{board}");
    }
    assert_eq!(rang(&world, "BH"), ["BH duty"], "it is the afternoon there");
    assert_eq!(rang(&world, "JP"), [""], "it is the evening there, and this may wait for the morning");
    assert_eq!((rang(&world, "BE"), rang(&world, "FR")), (vec![String::new()], vec![String::new()]));
    for code in ["FR", "JP", "BH", "BE"] {
        let shown = card(&world, code, &reference);
        for secret in ["videos", "dQw4", "Lyon", "Pharos", "LCEN", "Vidéo"] {
            assert!(!shown.contains(secret), "{secret} opens by a button alone:\n{shown}");
        }
    }
    world.advance(TimeDelta::minutes(10)).await;
    assert_eq!(world.channel("BH").len(), 1, "and nothing more");
    world.ends().await;
}

async fn an_urgent_alert_rings_day_and_night(world: World) {
    let reference = raises_urgently(&world).await;
    world.settle().await;
    for code in ["FR", "JP", "BH"] {
        assert_eq!(rang(&world, code), [format!("{code} duty")]);
    }
    assert_eq!(rang(&world, "BE"), [""], "who raised it knows");
    insta::allow_duplicates! {
        insta::assert_snapshot!(card(&world, "FR", &reference), @"
    ### Degré 1 : menace pour la vie
    `XX-XXXXX` · Signalement · `TLP:AMBER`
    **Demande : Rechercher des copies**
    ⏱ À prendre en charge avant : <t:1772536501:t> · <t:1772536501:R>
    ⏱ À traiter avant : <t:1772539201:t> · <t:1772539201:R>
    ⚠️ Avertissement : violence ou souffrance extrêmes
    -# Où : autres sites × 1 · Émise par : Belgique
    -# @FR duty · Chaque consultation est enregistrée.
    [Prendre en charge]
    [Voir le contenu]
    [Action menée…]
    [Résultats…]
    [Faire objection…]
    ");
    }
    let board = card(&world, "BE", &reference);
    assert!(board.contains("Still to follow by"), "the legal details:\n{board}");

    let again = raises_urgently(&world).await;
    world.settle().await;
    assert_ne!(again, reference);
    assert_eq!(rang(&world, "JP"), ["JP duty", "JP duty"], "life is at stake: no half hour of silence");
    world.advance(TimeDelta::minutes(61)).await;
    let asked = world.channel("BE").into_iter().filter(|posted| posted.text.contains("[Legal details…]"));
    assert_eq!(asked.filter(|posted| posted.rang == ["BE duty"]).count(), 2, "the hour is over");
    for code in ["FR", "JP", "BH"] {
        assert_eq!(rang(&world, code), ["duty", "duty", "backup"].map(|role| format!("{code} {role}")));
    }
    world.ends().await;
}
