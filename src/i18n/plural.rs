//! `PLURAL($n)`: which plural form of a language a number takes, by the rules of CLDR.
//!
//! Called by the texts as a selector, and by the checks. Fluent's own rules are older and wrong for Arabic, Lithuanian,
//! Romanian and, above one hundred, Latvian; the checks therefore forbid them.
//!
//! Law: only the base language is used to look up rules. A tag with a script (`sr-Latn`) would get the rules of no
//! language.

use fluent::{FluentArgs, FluentValue};
use icu_locale_core::{LanguageIdentifier, subtags::Language};
use icu_plurals::{PluralCategory, PluralRules};

use super::argument;
use crate::domain::reason::OPEN;

/// The plural rules of one language.
pub(super) struct Plurals(PluralRules);

impl Plurals {
    /// The rules for a language tag; `None` if it is not one.
    pub(super) fn of(tag: &str) -> Option<Self> {
        let language: Language = tag.split('-').next()?.parse().ok()?;
        let language = LanguageIdentifier { language, ..LanguageIdentifier::UNKNOWN };
        PluralRules::try_new_cardinal(language.into()).ok().map(Self)
    }

    /// The category of a number, by its CLDR name.
    pub(super) fn category(&self, number: u64) -> &'static str {
        name(self.0.category_for(number))
    }

    /// Every category of the language. A text may name only these.
    pub(super) fn categories(&self) -> Vec<&'static str> {
        self.0.categories().map(name).collect()
    }

    /// The categories that everyday numbers take. A text must name all of these. French `many`, which begins at a
    /// million, is not among them.
    pub(super) fn everyday(&self) -> Vec<&'static str> {
        let mut categories: Vec<_> = (0..=365).map(|number| self.category(number)).collect();
        categories.sort_unstable();
        categories.dedup();
        categories
    }

    /// The function as Fluent calls it. A number that the issuer has still to fill in takes the form `other`.
    /// Everything else that is not a number is an error; the checks do not allow it.
    pub(super) fn call(&self, positional: &[FluentValue<'_>], _: &FluentArgs) -> FluentValue<'static> {
        match positional {
            [FluentValue::String(written)] if written == OPEN => "other".into(),
            [FluentValue::String(written)] => {
                argument::number(written).map_or(FluentValue::Error, |number| self.category(number).into())
            }
            _ => FluentValue::Error,
        }
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_cldr_where_fluents_own_fail() {
        for (tag, number, category) in [
            ("ar", 0, "zero"),
            ("ar", 100, "other"),
            ("ar", 103, "few"),
            ("ar", 120, "many"),
            ("lt", 22, "few"),
            ("ro", 101, "few"),
            ("lv", 111, "zero"),
            ("sr-Latn", 21, "one"),
            ("fr", 0, "one"),
            ("fr", 1_000_000, "many"),
        ] {
            assert_eq!(Plurals::of(tag).unwrap().category(number), category, "{tag} {number}");
        }
        assert_eq!(Plurals::of("fr").unwrap().everyday(), ["one", "other"]);
        assert!(Plurals::of("not a tag").is_none());
    }

    /// The column of `data/partners.csv` comes from CLDR 48. It lists every category of a language, for whatever
    /// numbers.
    #[test]
    fn every_partners_language_has_the_categories_of_cldr() {
        for row in include_str!("../../data/partners.csv").lines().skip(1) {
            let mut columns = row.split(',').skip(2);
            let language = columns.next().and_then(|languages| languages.split(' ').next()).unwrap();
            let mut expected: Vec<_> = columns.nth(2).unwrap().split(' ').collect();
            let mut categories = Plurals::of(language).unwrap().categories();
            expected.sort_unstable();
            categories.sort_unstable();
            assert_eq!(categories, expected, "{language}");
        }
    }
}
