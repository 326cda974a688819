//! The clocks of each tier, `[clocks.1]` to `[clocks.4]`: a clock that is left out has its default.

use super::table::Table;
use crate::domain::{
    alert::Tier,
    terms::{AllTerms, Terms},
};

pub(super) fn read(file: &mut Table<'_>) -> AllTerms {
    let mut clocks = AllTerms::default();
    let mut tiers = file.table("clocks");
    for tier in Tier::ALL {
        let mut table = tiers.table(tier.code());
        let terms = terms(&mut table, Terms::of(*tier));
        if let Err(contradiction) = terms.check() {
            table.wrong_whole(&contradiction.to_string());
        }
        clocks.set(*tier, terms);
        tiers.take_back(table);
    }
    file.take_back(tiers);
    clocks
}

fn terms(table: &mut Table<'_>, mut terms: Terms) -> Terms {
    terms.post_within = table.parsed("post_within").unwrap_or(terms.post_within);
    terms.acknowledge = table.parsed("acknowledge").unwrap_or(terms.acknowledge);
    if let Some(levels) = table.texts("levels") {
        let read: Vec<_> = levels.iter().filter_map(|level| table.read("levels", level)).collect();
        match <[_; 3]>::try_from(read) {
            Ok(three) => terms.levels = Some(three),
            Err(_) if levels.is_empty() => terms.levels = None,
            Err(_) if levels.len() == 3 => {}
            Err(_) => table.wrong("levels", "there are three levels, or none"),
        }
    }
    terms.act = table.parsed("act").unwrap_or(terms.act);
    if let Some(text) = table.text("object") {
        terms.object = if text == "none" { None } else { table.read("object", text) };
    }
    terms
}
