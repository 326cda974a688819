//! Numbers of locations, as people write and read them.

use std::collections::BTreeSet;

use super::{location::Number, refusal::Refusal, typed::ascii};

/// Reads numbers of locations, `3, 7-9`, of an alert that has `count` locations. The error is the first word that
/// cannot be read or names no location of the alert.
pub fn numbers(text: &str, count: Number) -> Result<BTreeSet<Number>, String> {
    let mut numbers = BTreeSet::new();
    let text: String = text.chars().map(ascii).collect();
    for word in text.split([',', ';', ' ', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        let read = |digits: &str| digits.trim().parse().ok().filter(|number| (1..=count).contains(number));
        match (read(first), read(last)) {
            (Some(first), Some(last)) if first <= last => numbers.extend(first..=last),
            _ => return Err(word.to_owned()),
        }
    }
    Ok(numbers)
}

/// Which locations a report or an objection is about: those in `only`, or all of `rest` if `only` is empty, without
/// those in `except`. The refusal says why there are none: something cannot be read, nothing is left, or all are
/// excepted.
pub fn chosen(
    only: &str,
    except: &str,
    rest: BTreeSet<Number>,
    count: Number,
) -> Result<BTreeSet<Number>, Refusal> {
    let read = |text| numbers(text, count).map_err(Refusal::BadNumbers);
    let only = Some(read(only)?).filter(|only| !only.is_empty());
    let except = read(except)?;
    let wanted = only.unwrap_or(rest);
    if wanted.is_empty() {
        return Err(Refusal::NothingLeft);
    }
    let chosen: BTreeSet<Number> = wanted.difference(&except).copied().collect();
    if chosen.is_empty() { Err(Refusal::AllExcepted) } else { Ok(chosen) }
}

/// Writes numbers as people read them: `1-3, 7`.
#[must_use]
pub fn ranges(numbers: &BTreeSet<Number>) -> String {
    let mut runs: Vec<(Number, Number)> = Vec::new();
    for &number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let written = |(first, last): &(Number, Number)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    };
    runs.iter().map(written).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_as_officers_write_them() {
        for (text, read) in [
            ("3, 7-9", Ok(vec![3, 7, 8, 9])),
            (" 9 3;3 ", Ok(vec![3, 9])),
            ("", Ok(vec![])),
            ("1–2، 4", Ok(vec![1, 2, 4])),
            ("３，７－９", Ok(vec![3, 7, 8, 9])),
            ("11", Err("11")),
            ("0", Err("0")),
            ("9-7", Err("9-7")),
            ("2, drei", Err("drei")),
        ] {
            let read = read.map(BTreeSet::from_iter).map_err(str::to_owned);
            assert_eq!(numbers(text, 10), read, "{text}");
        }
    }

    #[test]
    fn all_but_some_are_one_entry() {
        let rest = [1, 2, 3, 5, 6, 7, 8, 9, 10];
        let bad = |written: &str| Err(Refusal::BadNumbers(written.to_owned()));
        for (rest, only, except, read) in [
            (&rest[..], "", "3, 7-9", Ok(vec![1, 2, 5, 6, 10])),
            (&rest, "", "", Ok(vec![1, 2, 3, 5, 6, 7, 8, 9, 10])),
            (&rest, "4", "", Ok(vec![4])),
            (&rest, "1-4", "2", Ok(vec![1, 3, 4])),
            (&rest, "4", "4", Err(Refusal::AllExcepted)),
            (&rest, "", "1-10", Err(Refusal::AllExcepted)),
            (&rest, "11", "", bad("11")),
            (&rest, "", "some", bad("some")),
            (&[], "", "", Err(Refusal::NothingLeft)),
            (&[], "", "3", Err(Refusal::NothingLeft)),
            (&[], "3", "", Ok(vec![3])),
        ] {
            let rest = rest.iter().copied().collect();
            assert_eq!(chosen(only, except, rest, 10), read.map(BTreeSet::from_iter), "{only} but {except}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(wanted in proptest::collection::btree_set(1u32..60, 0..60)) {
            prop_assert_eq!(numbers(&ranges(&wanted), 60), Ok(wanted));
        }
    }
}
