//! Coverage, for those who may see it: a line for each partner, the worst first; for a single partner, every gap as
//! well.

use chrono::TimeDelta;

use super::line::count;
use super::matter;
use crate::{
    discord::{
        components::{Message, pages},
        custom_id::{LookPress, Press},
    },
    domain::{
        coverage::{AHEAD, Coverage},
        partner::PartnerId,
    },
    i18n::{Locale, say},
};

/// When partners can be rung and when not, page by page. `of` is the partner that was asked for.
#[must_use]
pub fn coverage(locale: &Locale, coverages: &[Coverage], of: Option<PartnerId>, page: u32) -> Message {
    let days = u32::try_from(AHEAD.num_days()).unwrap_or_default();
    let mut lines = vec![format!("### {}", locale.say(&say::coverage_heading(days)))];
    lines.extend(coverages.iter().filter(|one| !one.gaps.is_empty()).map(|one| line(locale, one)));
    if of.is_some() {
        let gaps = coverages.iter().filter(|one| !one.nobody).flat_map(|one| &one.gaps);
        lines.extend(gaps.map(|gap| {
            let gap = say::coverage_gap(gap.start, gap.end);
            format!("- {}", locale.say(&gap))
        }));
    }
    let covered = coverages.iter().filter(|one| one.gaps.is_empty()).map(|one| one.partner);
    let partners: Vec<PartnerId> = covered.collect();
    if !partners.is_empty() {
        lines.push(format!("✅ {}", locale.say(&say::coverage_covered(partners))));
    }
    let pages = pages(&lines, matter::PAGE);
    matter::paged(locale, &pages, page, |page| Press::from(LookPress::Coverage(page, of)), Vec::new())
}

/// The partner, for how long nobody would be rung, when next, and what there is instead.
fn line(locale: &Locale, coverage: &Coverage) -> String {
    let partner = coverage.partner;
    let mut line = match coverage.gaps.first() {
        Some(next) if !coverage.nobody => {
            let hours = say::coverage_hours(partner, hours(coverage.uncovered()), next.start, next.end);
            format!("🌙 {}", locale.say(&hours))
        }
        _ => format!("⛔ {}", locale.say(&say::coverage_nobody(partner))),
    };
    let missing =
        [(coverage.backup, say::coverage_no_backup()), (coverage.hotline, say::coverage_no_hotline())];
    for (_, missing) in missing.into_iter().filter(|(there, _)| !there) {
        line = format!("{line} · {}", locale.say(&missing));
    }
    line
}

/// A number of hours, rounded up.
fn hours(time: TimeDelta) -> u32 {
    let minutes = usize::try_from(time.num_minutes()).unwrap_or_default();
    count(minutes.div_ceil(60))
}
