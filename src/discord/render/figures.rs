//! Figures: a chart, its numbers as text, and what else can be shown. The chart's words stand in a picture, so whoever
//! cannot see it has the same in its description and below it.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::line::{choices, count, is_right_to_left, some};
use super::matter::turning;
use crate::{
    discord::{
        components::{Message, cut, gallery, rows, select, text},
        custom_id::FiguresPress,
        picture::{Bar, Picture, Row},
    },
    domain::{
        alert::Tier,
        figures::{Chart, Figures, Median, Period, Reacted, Shown},
        partner::PartnerId,
        zone::Zone,
    },
    i18n::{Code, Date, Locale, Number, Phrase, say},
};

/// The name under which a message shows the picture.
pub const PICTURE: &str = "figures.png";
/// How many partners are on a page. A telephone shows a picture no higher than it is wide; with more rows it would be
/// smaller.
const PARTNERS: usize = 12;
/// The most letters of the picture's description; Discord takes 1,024.
const DESCRIBED: usize = 1_000;
/// The room for the codes of partners that were asked for nothing.
const CODES: usize = 300;

/// A page of figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charted {
    /// The message, which shows the picture.
    pub message: Message,
    /// The picture, and its description in words; none if there is nothing to show.
    pub picture: Option<(Picture, String)>,
}

/// A line of the figures: in the chart, and as text.
struct Line {
    label: String,
    bars: Vec<Bar>,
    said: String,
}

/// A page of the figures, in the reader's language and zone.
#[must_use]
pub fn figures(locale: &Locale, zone: &Zone, figures: &Figures, page: u32) -> Charted {
    let lines = lines(locale, zone, &figures.shown);
    let last = lines.len().div_ceil(PARTNERS).saturating_sub(1);
    let page = last.min(page as usize);
    let shown = lines.iter().skip(page * PARTNERS).take(PARTNERS);
    let is_empty = lines.iter().flat_map(|line| &line.bars).all(|bar| bar.value == Some(0));
    let heading = if figures.partner.is_some() { say::figures_own() } else { say::figures_network() };
    let date = |at: DateTime<Utc>| Date::from(at.with_timezone(zone));
    let period = locale.say(&say::figures_period(date(figures.since), date(figures.until)));
    let mut parts = vec![text(format!("### {}\n{period}", locale.say(&heading)))];
    let (mut said, mut picture) = (Vec::new(), None);
    if is_empty {
        said.push(locale.say(&say::figures_nothing()));
    } else {
        let drawn = Picture {
            title: locale.say(&figures.chart),
            right_to_left: is_right_to_left(&locale.say(&figures.chart)),
            legend: legend(locale, &figures.shown),
            rows: shown.clone().map(Line::row).collect(),
        };
        let numbers: Vec<&str> = shown.clone().map(|line| line.said.as_str()).collect();
        let description = cut(&format!("{}. {period} {}", drawn.title, numbers.join("; ")), DESCRIBED);
        parts.push(gallery(PICTURE, &description));
        said.extend(numbers.iter().map(|line| format!("- {line}")));
        said.extend(about(figures).iter().map(|about| format!("-# {}", locale.say(about))));
        picture = Some((drawn, description));
    }
    if let Shown::Partners(_, quiet) = &figures.shown
        && page == last
        && !quiet.is_empty()
    {
        let codes: Vec<&str> = quiet.iter().map(PartnerId::as_str).collect();
        said.push(locale.say(&say::figures_not_asked(Code::from(some(&codes, CODES)))));
    }
    parts.push(text(said.join("\n")));
    parts.extend(selects(locale, figures));
    let (chart, period) = (figures.chart, figures.period);
    let turns = turning(locale, page, last, |page| FiguresPress::Show(chart, period, page).into());
    parts.extend(rows(&turns));
    Charted { message: Message::new(parts), picture }
}

/// The selects of the other charts and periods.
fn selects(locale: &Locale, figures: &Figures) -> [Value; 2] {
    let charts = choices(locale, Chart::ALL, Chart::code, |chart| chart == figures.chart);
    let periods = choices(locale, Period::ALL, Period::code, |period| period == figures.period);
    let (chart, period) =
        (FiguresPress::OfChart(figures.period).into(), FiguresPress::OfPeriod(figures.chart).into());
    [
        select(&chart, &locale.say(&say::figures_chart()), &charts, 1, 1),
        select(&period, &locale.say(&say::figures_time()), &periods, 1, 1),
    ]
}

/// What the figures mean.
fn about(figures: &Figures) -> Vec<Phrase> {
    match &figures.shown {
        Shown::Partners(..) => vec![say::figures_reactions_about()],
        Shown::Own(_) => vec![say::figures_reactions_about(), say::figures_others_about()],
        Shown::Open(_) => vec![say::figures_open_about()],
        Shown::Tiers(_) if figures.partner.is_some() => vec![say::figures_tiers_own_about()],
        Shown::Tiers(_) => vec![say::figures_tiers_about()],
    }
}

/// What the two colours stand for, if both are there.
fn legend(locale: &Locale, shown: &Shown) -> Vec<String> {
    match shown {
        Shown::Own(tiers) if tiers.iter().any(|(.., others)| others.is_some()) => {
            vec![locale.say(&say::figures_you()), locale.say(&say::figures_others())]
        }
        _ => Vec::new(),
    }
}

fn lines(locale: &Locale, zone: &Zone, shown: &Shown) -> Vec<Line> {
    match shown {
        Shown::Partners(partners, _) => partners.iter().map(|one| of_partner(locale, one)).collect(),
        Shown::Own(tiers) => tiers.iter().map(|one| of_own(locale, one)).collect(),
        Shown::Open(instants) => {
            // In the picture stands nothing but the digits: marks of direction are not drawn.
            let date = |at: &DateTime<Utc>| at.with_timezone(zone).format("%Y-%m-%d").to_string();
            instants.iter().map(|(at, open)| counted(date(at), *open)).collect()
        }
        Shown::Tiers(tiers) => Tier::ALL.iter().map(|tier| of_tier(locale, *tier, tiers)).collect(),
    }
}

fn of_partner(locale: &Locale, (partner, reacted): &(PartnerId, Reacted)) -> Line {
    Line {
        label: partner.to_string(),
        bars: vec![bar(locale, reacted)],
        said: format!("{} · {}", locale.say(partner), said(locale, reacted)),
    }
}

/// Of others only the median is shown: how many asks they had would say how many others an alert addresses.
fn of_own(locale: &Locale, (tier, own, others): &(Tier, Reacted, Option<Reacted>)) -> Line {
    let mut line = Line {
        label: tier_label(locale, *tier),
        bars: vec![bar(locale, own)],
        said: format!("{} · {}", tier_label(locale, *tier), said(locale, own)),
    };
    if let Some(others) = others {
        let (value, words) = median(locale, others.median);
        line.bars.push(Bar { value, words });
        let about = locale.say(&say::figures_others());
        line.said = format!("{} · {about} · {}", line.said, quarters(locale, others.median));
    }
    line
}

fn of_tier(locale: &Locale, tier: Tier, tiers: &[(Tier, u32)]) -> Line {
    let alerts = tiers.iter().find(|(one, _)| *one == tier).map_or(0, |(_, alerts)| *alerts);
    counted(tier_label(locale, tier), alerts)
}

fn counted(label: String, value: u32) -> Line {
    let words = Number::from(value).to_string();
    Line { said: format!("{label} · {words}"), label, bars: vec![Bar { value: Some(value), words }] }
}

fn tier_label(locale: &Locale, tier: Tier) -> String {
    let number = Tier::ALL.iter().position(|one| *one == tier).unwrap_or_default() + 1;
    locale.say(&say::figures_tier(count(number)))
}

fn bar(locale: &Locale, reacted: &Reacted) -> Bar {
    let (value, words) = median(locale, reacted.median);
    Bar { value, words: format!("{words} (n={})", reacted.asked) }
}

/// A median as a chart shows it.
fn median(locale: &Locale, median: Median) -> (Option<u32>, String) {
    match median {
        Median::Took(reaction) => (Some(reaction.quarters()), Number::from(reaction.quarters()).to_string()),
        Median::Unacknowledged => (None, locale.say(&say::figures_late())),
    }
}

/// A median as text.
fn quarters(locale: &Locale, median: Median) -> String {
    match median {
        Median::Took(reaction) => locale.say(&say::figures_quarters(reaction.quarters())),
        Median::Unacknowledged => locale.say(&say::figures_late()),
    }
}

fn said(locale: &Locale, reacted: &Reacted) -> String {
    let in_time = say::digest_in_time(reacted.in_time, reacted.asked);
    format!("{} · {}", quarters(locale, reacted.median), locale.say(&in_time))
}

impl Line {
    fn row(&self) -> Row {
        Row { label: self.label.clone(), bars: self.bars.clone() }
    }
}
