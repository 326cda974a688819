//! Two saved probes, side by side: the real Discord and a local one, or yesterday and today.

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::{Write as _, stdout},
    path::Path,
};

use super::{
    question::{Line, Verdict},
    sheet::Saved,
};

/// Prints what was seen otherwise. Gives whether anything was.
pub(super) fn compare(one: &Path, other: &Path) -> Result<bool, Box<dyn Error>> {
    let (one, other) = (read(one)?, read(other)?);
    let mut out = stdout().lock();
    writeln!(out, "A: {}, {}\nB: {}, {}\n", one.base_url, one.at, other.base_url, other.at)?;
    let found = differences(&one, &other);
    for line in &found {
        writeln!(out, "{line}\n")?;
    }
    let count = found.len();
    writeln!(
        out,
        "{}",
        if count == 0 { "Nothing differs.".to_owned() } else { format!("Different: {count}.") }
    )?;
    Ok(count > 0)
}

fn read(file: &Path) -> Result<Saved, Box<dyn Error>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text)
        .map_err(|error| format!("{} is no saved probe: {error}", file.display()).into())
}

/// One text for each question that both were asked and answered otherwise, or only one of them was asked.
fn differences(one: &Saved, other: &Saved) -> Vec<String> {
    let mut pairs: BTreeMap<&str, [Option<&Line>; 2]> = BTreeMap::new();
    for (place, saved) in [one, other].into_iter().enumerate() {
        for line in &saved.lines {
            pairs.entry(&line.id).or_default()[place] = Some(line);
        }
    }
    let differs = |[one, other]: &[Option<&Line>; 2]| seen(*one) != seen(*other);
    pairs.into_values().filter(differs).filter_map(|[one, other]| told(one, other)).collect()
}

/// What was seen; nothing where nobody looked.
fn seen(line: Option<&Line>) -> Option<&str> {
    line.filter(|line| matches!(line.verdict, Verdict::AsExpected | Verdict::Differs)).map(|line| &*line.seen)
}

fn told(one: Option<&Line>, other: Option<&Line>) -> Option<String> {
    let Line { id, asks, expected, source, .. } = one.or(other)?;
    let [a, b] = [one, other].map(|line| seen(line).unwrap_or("(not asked)"));
    Some(format!("{id}: {asks}\n  A: {a}\n  B: {b}\n  expected: {expected} ({source})"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::question::Question;

    const QUESTION: Question = Question::documented("pin", "To pin a message", "204", "docs: a");
    const OTHER: Question = Question::believed("clock", "The clock", "within 2 s", "docs: b");

    fn saved(lines: Vec<Line>) -> Saved {
        Saved { base_url: "http://127.0.0.1:7070".into(), at: "2026-11-30T09:00:00Z".into(), lines }
    }

    #[test]
    fn only_what_was_seen_otherwise_is_told() {
        let one = saved(vec![
            Line::new(&QUESTION, Verdict::AsExpected, "204"),
            Line::new(&OTHER, Verdict::NotAsked, "needs --long"),
        ]);
        let other = saved(vec![
            Line::new(&QUESTION, Verdict::Differs, "403 50013"),
            Line::new(&OTHER, Verdict::NotAsked, "it was interrupted"),
        ]);
        assert_eq!(
            differences(&one, &other),
            ["pin: To pin a message\n  A: 204\n  B: 403 50013\n  expected: 204 (docs: a)"]
        );
        assert_eq!(differences(&one, &one), [""; 0]);
    }

    #[test]
    fn what_only_one_was_asked_is_told() {
        let one = saved(vec![Line::new(&QUESTION, Verdict::AsExpected, "204")]);
        let found = differences(&one, &saved(Vec::new()));
        assert!(found[0].contains("A: 204\n  B: (not asked)"), "{found:?}");
    }
}
