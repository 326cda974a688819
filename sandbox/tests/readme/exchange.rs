//! Requests and their answers as README.md writes them.
//!
//! A block marked `http` holds exchanges with empty lines between them. Each has a request line, perhaps a line
//! `authorization: …`, perhaps a body, then `→` with the status, then the answer.

/// A request and what the README says that it is answered.
#[derive(Default, Debug)]
pub(crate) struct Exchange<'a> {
    /// The number of its first line.
    pub(crate) line: usize,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) authorization: Option<&'a str>,
    pub(crate) body: String,
    pub(crate) status: u16,
    /// The answer: JSON, or `event: …` and `data: …`, or nothing.
    pub(crate) answer: String,
}

/// The blocks of code of one language, with the number of the line on which each begins.
pub(crate) fn blocks<'a>(text: &'a str, language: &str) -> Vec<(usize, Vec<&'a str>)> {
    let mut lines = text.lines().zip(1..);
    let mut blocks = Vec::new();
    while let Some((line, number)) = lines.next() {
        if let Some(marked) = line.strip_prefix("```") {
            let block = lines.by_ref().map(|(line, _)| line).take_while(|line| *line != "```").collect();
            if marked == language {
                blocks.push((number + 1, block));
            }
        }
    }
    blocks
}

/// All exchanges, from top to bottom.
pub(crate) fn exchanges(text: &str) -> Vec<Exchange<'_>> {
    let mut exchanges = Vec::new();
    for (first, block) in blocks(text, "http") {
        let mut line = first;
        for lines in block.split(|line| line.is_empty()) {
            exchanges.push(exchange(line, lines));
            line += lines.len() + 1;
        }
    }
    exchanges
}

fn exchange<'a>(line: usize, lines: &[&'a str]) -> Exchange<'a> {
    let read = || {
        let arrow = lines.iter().position(|line| line.starts_with('→'))?;
        let (method, path) = lines[0].split_once(' ')?;
        let authorization = lines[1].strip_prefix("authorization: ");
        let head = 1 + usize::from(authorization.is_some());
        let status = lines[arrow].trim_start_matches("→ ").parse().ok()?;
        let (body, answer) = (lines[head..arrow].join("\n"), lines[arrow + 1..].join("\n"));
        Some(Exchange { line, method, path, authorization, body, status, answer })
    };
    read().unwrap_or_else(|| panic!("README.md:{line}: no request with its answer"))
}
