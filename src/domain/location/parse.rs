//! Reading one location as an officer writes it, as a link or as plain text.

use super::decided::Location;
use super::{BadLocation, LONGEST, defang, links, wrapping};

impl Location {
    /// Reads one location as an officer writes it. It may stand between blanks, quotes or brackets, after a bullet or
    /// number, or before punctuation. It may be defanged in any of the usual ways, with or without a scheme. It may be
    /// a link that shows where it leads, or be in the wrapper that a mail or messaging service puts around it.
    pub fn parse(written: &str) -> Result<Self, BadLocation> {
        if written.trim().chars().nth(LONGEST).is_some() {
            return Err(BadLocation::TooLong);
        }
        let visible: String = written.chars().filter(|c| !defang::is_invisible(*c)).collect();
        let parts = links::parts(&visible);
        let mut links = parts.iter().filter_map(|part| match part {
            links::Part::Link(link) => Some(link),
            links::Part::Text(_) => None,
        });
        let Some(link) = links.next() else {
            let location = Self::alone(&visible)?;
            // Refanging can bring out a link that was hidden before.
            let holds_link = links::holds_link(&location.exact);
            return if holds_link { Err(BadLocation::LeadsElsewhere) } else { Ok(location) };
        };
        let is_more =
            |part: &links::Part<'_>| matches!(part, links::Part::Text(text) if !wrapping::is_lead(text));
        if links.next().is_some() || parts.iter().any(is_more) {
            return Err(BadLocation::LeadsElsewhere);
        }
        link.location()
    }
}
