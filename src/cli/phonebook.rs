//! `chappe phonebook`: whom to call where, on paper, for the day on which Discord is down.
//!
//! Laws: it needs nothing but the database. Times in UTC use today's offsets, and the heading says so. Text that
//! people wrote is printed without control characters and without marks that turn its direction.

use std::fmt::Write as _;
use std::io::{Write as _, stdout};
use std::ops::Range;

use chrono::{DateTime, Offset, Utc, Weekday};

use super::{Failure, open_to_read};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::{
    calendar::{Calendar, Hours, Minute, Week},
    partner::Partner,
};
use crate::i18n::visible;
use crate::store::network;

/// The columns of the table.
const COLUMNS: [&str; 10] = [
    "partner",
    "code",
    "languages",
    "hotline",
    "zone",
    "offset",
    "hours",
    "hours UTC",
    "woken for tiers",
    "now",
];

pub(super) async fn print(config: &Config, csv: bool) -> Result<(), Failure> {
    let store = open_to_read(config).await?;
    let (revision, network) = network::current(&mut store.read().await?).await?;
    if network.directory.partners.is_empty() {
        return Err(Failure::new("there is no network yet: apply one with `chappe network apply`"));
    }
    let now = Clock::system().now();
    let mut partners: Vec<&Partner> = network.directory.partners.values().collect();
    partners.sort_by_key(|partner| &partner.name);
    let mut lines = Vec::new();
    for partner in &partners {
        let calendar = Calendar::of(config.zones.get(partner.zone), partner.days()?);
        lines.push(line(partner, &calendar, now));
    }
    if csv {
        writeln!(stdout(), "{}", COLUMNS.join(","))?;
        for line in &lines {
            writeln!(stdout(), "{}", line.each_ref().map(|field| quoted(field)).join(","))?;
        }
        return Ok(());
    }
    writeln!(
        stdout(),
        "Partners: {}. Network: revision {revision}. Written {}; UTC by the offsets of that day.",
        partners.len(),
        now.format("%Y-%m-%d %H:%M UTC")
    )?;
    for [name, code, languages, hotline, zone, offset, hours, utc, wakes, now] in &lines {
        writeln!(
            stdout(),
            "\n{name} ({code}), {languages}\n  Hotline    {hotline}\n  Hours      {hours}, {zone}\n  \
             {offset:<10} {utc} UTC\n  Woken for  {wakes}\n  Now        {now}"
        )?;
    }
    Ok(())
}

/// One partner, column by column.
fn line(partner: &Partner, calendar: &Calendar, now: DateTime<Utc>) -> [String; 10] {
    let offset = now.with_timezone(calendar.zone()).offset().fix();
    let minutes = offset.local_minus_utc().div_euclid(60);
    let week = calendar.days().week();
    let wakes: Vec<String> = partner.wakes.iter().map(|tier| format!("tier {tier}")).collect();
    let working = if calendar.is_working(now) {
        "at work".to_owned()
    } else {
        format!("at work from {}", calendar.next_working(now).format("%a %Y-%m-%d %H:%M UTC"))
    };
    [
        visible(&partner.name),
        partner.id.to_string(),
        partner.languages.join(" "),
        partner.hotline.as_deref().map_or_else(|| "none".to_owned(), visible),
        partner.zone.name().to_owned(),
        format!("UTC{offset}"),
        by_day(week, ToString::to_string),
        by_day(week, |hours| in_utc(hours, minutes)),
        if wakes.is_empty() { "working hours alone".to_owned() } else { wakes.join(", ") },
        working,
    ]
}

/// `Mon-Thu 08:00-16:00, Fri 08:00-12:00`: consecutive days of the same hours are one range. Days off are left out.
fn by_day(week: &Week, written: impl Fn(&Hours) -> String) -> String {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let days = [Mon, Tue, Wed, Thu, Fri, Sat, Sun];
    let groups = days.chunk_by(|one, next| week.on(*one) == week.on(*next));
    let worked = groups.filter(|group| !week.on(group[0]).is_closed());
    let said = worked.map(|group| match group {
        [only] => format!("{only} {}", written(week.on(*only))),
        [first, .., last] => format!("{first}-{last} {}", written(week.on(*first))),
        [] => String::new(),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// The hours of a local day in UTC; it says so where they begin on the day before or after.
fn in_utc(hours: &Hours, offset: i32) -> String {
    let clock = |minute: i32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let mut said = String::new();
    for Range { start, end } in hours.intervals() {
        let utc = |minute: &Minute| i32::from(*minute) - offset;
        let day = match utc(start).div_euclid(24 * 60) {
            0 => "",
            before if before < 0 => " (from the day before)",
            _ => " (on the day after)",
        };
        // Hours that last until the end of the day end at 24:00, as in a file of the network.
        let (begins, ends) = (utc(start).rem_euclid(24 * 60), (utc(end) - 1).rem_euclid(24 * 60) + 1);
        let blank = if said.is_empty() { "" } else { " " };
        write!(said, "{blank}{}-{}{day}", clock(begins), clock(ends)).expect("a string takes everything");
    }
    said
}

/// A field of a table: in quotes where it has to be.
fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}
