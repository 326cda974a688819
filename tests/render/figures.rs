//! Figures in every language: what is read, what the picture shows, and that its fonts have all its characters.

use chappe::discord::render::{self, Charted};
use chappe::domain::{
    alert::Tier,
    figures::{Chart, Figures, Median, Period, Reacted, Shown},
    reaction::Reaction,
};
use chappe::i18n::Locale;
use chrono::TimeDelta;

use super::fits;
use super::sample::{locales, now, others, partner, tokyo};

/// What the charts' fonts have.
const CHARACTERS: &str = include_str!("../../data/fonts/characters.txt");

fn reacted(minutes: Option<i64>, asked: u32) -> Reacted {
    let median = minutes
        .map_or(Median::Unacknowledged, |minutes| Median::Took(Reaction::of(TimeDelta::minutes(minutes))));
    Reacted { asked, in_time: asked / 2, median }
}

fn of(shown: Shown) -> Figures {
    let (partner, chart) = match &shown {
        Shown::Own(_) => (Some(partner("JP")), Chart::Reactions),
        Shown::Partners(..) => (None, Chart::Reactions),
        Shown::Open(_) => (None, Chart::Open),
        Shown::Tiers(_) => (None, Chart::Tiers),
    };
    Figures {
        partner,
        chart,
        period: Period::Ninety,
        since: now() - TimeDelta::days(90),
        until: now(),
        shown,
    }
}

/// Every chart, with the longest of everything.
fn all() -> Vec<Figures> {
    let of_one = |at: usize| {
        let minutes = (!at.is_multiple_of(3)).then_some(i64::from(u32::MAX) - 1);
        (others()[at], reacted(minutes, u32::MAX))
    };
    let partners = (0..others().len()).map(of_one).collect();
    let tiers = [Tier::One, Tier::Two, Tier::Three];
    let own = tiers.map(|tier| (tier, reacted(Some(16), 12), Some(reacted(None, 40))));
    let instants = (0..16).map(|day| (now() - TimeDelta::days(day), u32::MAX)).collect();
    vec![
        of(Shown::Partners(partners, others())),
        of(Shown::Own(own.to_vec())),
        of(Shown::Open(instants)),
        of(Shown::Tiers(Tier::ALL.iter().map(|tier| (*tier, u32::MAX)).collect())),
        of(Shown::Partners(Vec::new(), others())),
    ]
}

fn shown(locale: &Locale, figures: &Figures, page: u32) -> Charted {
    render::figures(locale, &tokyo().zone, figures, page)
}

#[test]
fn figures_are_within_what_discord_takes_in_every_language() {
    for locale in locales().iter() {
        for figures in all() {
            for page in 0..6 {
                let charted = shown(locale, &figures, page);
                assert_eq!(charted.message.left_out(), 0, "{}: {}", locale.tag(), charted.message.text());
                fits(&charted.message, None);
                let described = charted.picture.map(|(_, description)| description.encode_utf16().count());
                assert!(described.is_none_or(|units| units <= 1_024), "{described:?}");
            }
        }
    }
}

#[test]
fn sixty_partners_are_read_by_pages_and_each_has_its_bar() {
    let locales = locales();
    let (english, everybody) = (locales.choose(["en"]), all().remove(0));
    let mut rows = Vec::new();
    for page in 0..5 {
        let (picture, _) = shown(english, &everybody, page).picture.expect("there is something to show");
        rows.extend(picture.rows.into_iter().map(|row| row.label));
    }
    let wanted: Vec<String> = others().iter().map(ToString::to_string).collect();
    assert_eq!(rows, wanted);
}

#[test]
fn every_character_of_a_picture_is_in_its_fonts() {
    for locale in locales().iter() {
        for (picture, _) in all().iter().filter_map(|figures| shown(locale, figures, 0).picture) {
            let rows = picture
                .rows
                .iter()
                .flat_map(|row| std::iter::once(&row.label).chain(row.bars.iter().map(|bar| &bar.words)));
            let words: String = rows.chain(&picture.legend).chain([&picture.title]).cloned().collect();
            let unseen = |one: &char| matches!(one, '\u{2066}'..='\u{2069}');
            let missing: String =
                words.chars().filter(|one| !unseen(one) && !CHARACTERS.contains(*one)).collect();
            assert_eq!(missing, "", "{}: run data/fonts/subset.py", locale.tag());
            assert_eq!(picture.right_to_left, locale.tag() == "ar", "{}", locale.tag());
        }
    }
}

#[test]
fn what_is_read_is_whole_in_english_and_in_arabic() {
    let few = vec![
        (partner("EG"), reacted(None, 3)),
        (partner("JP"), reacted(Some(46), 4)),
        (partner("BH"), reacted(Some(9), 12)),
    ];
    let own = vec![
        (Tier::One, reacted(Some(9), 12), Some(reacted(Some(16), 80))),
        (Tier::Two, reacted(Some(31), 2), None),
    ];
    let figures = [of(Shown::Partners(few, vec![partner("BE"), partner("DE")])), of(Shown::Own(own))];
    let locales = locales();
    for tag in ["en", "ar"] {
        for (figures, name) in figures.iter().zip(["network", "own"]) {
            let charted = shown(locales.choose([tag]), figures, 0);
            let (_, description) = charted.picture.expect("there is something to show");
            let whole = format!("{}\n\nThe picture:\n{description}", charted.message.text());
            insta::assert_snapshot!(format!("figures_{name}_{tag}"), whole);
        }
    }
}
