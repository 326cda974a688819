//! A bar chart as a PNG. Each row has a label, and its bars with their values in words: nothing has to be read off an axis.
//!
//! `render` says what stands in it, and the handler of `/figures` has it drawn on a thread where it holds nobody up.
//!
//! Laws: the chart runs from right to left where its language does. Its words are shaped with the fonts of `data/fonts`
//! alone, so it looks the same on every machine.

use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::{Options, Tree};

/// Parts of Noto Sans: Latin and Arabic letters, and what the charts' texts need of Japanese.
const FONTS: [&[u8]; 2] =
    [include_bytes!("../../data/fonts/NotoSans.ttf"), include_bytes!("../../data/fonts/NotoSansJP.otf")];
const FAMILY: &str = "Noto Sans";

/// In pixels. A telephone shows the picture at about two fifths of its size.
const WIDTH: u32 = 800;
const MARGIN: u32 = 32;
const TITLE: u32 = 40;
const WORDS: u32 = 32;
/// The height of a bar, and of a line of the legend.
const LINE: u32 = 44;
/// The space between rows.
const BETWEEN: u32 = 8;
/// The space before a bar, and behind it.
const GAP: u32 = 14;
/// The room for the values behind the bars.
const VALUE: u32 = 170;
/// About how wide a letter is, in hundredths of its height; a Japanese character is twice as wide.
const LETTER: u32 = 56;

/// Blue and orange of Okabe and Ito: they differ for colour-blind readers, and in brightness as well.
const COLOURS: [&str; 2] = ["#0072B2", "#E69F00"];

static LETTERS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut letters = Database::new();
    for font in FONTS {
        letters.load_font_source(Source::Binary(Arc::new(font)));
    }
    letters.set_sans_serif_family(FAMILY);
    Arc::new(letters)
});

/// A chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// Whether it begins at the right.
    pub right_to_left: bool,
    /// What the colours stand for, if there are several.
    pub legend: Vec<String>,
    /// The rows, from the top.
    pub rows: Vec<Row>,
}

/// A row of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is counted.
    pub label: String,
    /// One bar for each colour.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// How long it is; `None` if there is no number for it, but words alone.
    pub value: Option<u32>,
    /// What stands behind it.
    pub words: String,
}

impl Picture {
    /// The picture as PNG. Takes tens of milliseconds.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        let options =
            Options { font_family: FAMILY.to_owned(), fontdb: LETTERS.clone(), ..Options::default() };
        let tree = Tree::from_str(&self.svg(), &options).expect("the picture is well-formed");
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height()).expect("it has a size");
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().expect("it is encoded in memory")
    }

    /// The picture as SVG.
    #[must_use]
    pub fn svg(&self) -> String {
        let bars: u32 = self.rows.iter().map(|row| lines(row.bars.len())).sum();
        let rows = lines(self.rows.len());
        let top = MARGIN + TITLE + LINE / 2 + lines(self.legend.len()) * LINE;
        let height = top + bars * LINE + rows * BETWEEN + MARGIN;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\">\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#FFFFFF\"/>"
        );
        self.text(&mut svg, (MARGIN, MARGIN + TITLE), TITLE, &self.title);
        let mut at = MARGIN + TITLE + LINE / 2;
        for (words, colour) in self.legend.iter().zip(COLOURS) {
            self.block(&mut svg, (MARGIN, at + 8, LINE - 16), LINE - 16, colour);
            self.text(&mut svg, (MARGIN + LINE, at + LINE - 14), WORDS, words);
            at += LINE;
        }
        let label = self.rows.iter().map(|row| width(&row.label, WORDS)).max().unwrap_or_default();
        let start = MARGIN + label + GAP;
        let room = WIDTH.saturating_sub(start + VALUE + MARGIN);
        let values = self.rows.iter().flat_map(|row| &row.bars).filter_map(|bar| bar.value);
        let most = values.max().unwrap_or_default().max(1);
        for row in &self.rows {
            at += BETWEEN;
            self.text(&mut svg, (MARGIN, at + LINE - 14), WORDS, &row.label);
            for (bar, colour) in row.bars.iter().zip(COLOURS) {
                // A value of zero has a bar, too, so that it does not look like something that was left out.
                let long = bar.value.map_or(0, |value| scaled(room, value, most).max(4));
                self.block(&mut svg, (start, at + 4, long), LINE - 8, colour);
                self.text(&mut svg, (start + long + GAP, at + LINE - 14), WORDS, &bar.words);
                at += LINE;
            }
        }
        svg + "</svg>"
    }

    /// A filled block from `x` on, `long` pixels long.
    fn block(&self, svg: &mut String, (x, y, long): (u32, u32, u32), height: u32, colour: &str) {
        let x = if self.right_to_left { WIDTH - x - long } else { x };
        let _ = write!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{long}\" height=\"{height}\" rx=\"4\" fill=\"{colour}\"/>"
        );
    }

    /// Words that begin at `x`, smaller where they would not have room.
    fn text(&self, svg: &mut String, (x, y): (u32, u32), size: u32, words: &str) {
        let size = size.min(size * WIDTH.saturating_sub(x + MARGIN / 2) / width(words, size).max(1));
        let (x, anchor) = if self.right_to_left { (WIDTH - x, "end") } else { (x, "start") };
        let words = words.replace('&', "&amp;").replace('<', "&lt;");
        // Words of both directions are read from the right as a whole.
        let words = if self.right_to_left { format!("\u{202B}{words}\u{202C}") } else { words };
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"#1A1A1A\">{words}</text>"
        );
    }
}

/// About how wide words of this height are.
fn width(words: &str, height: u32) -> u32 {
    let letters: u32 = words.chars().map(|one| if one > '\u{2E80}' { 2 } else { 1 }).sum();
    letters * height * LETTER / 100
}

/// A part of the room, as large as the value's part of the most.
fn scaled(room: u32, value: u32, most: u32) -> u32 {
    let part = u64::from(room) * u64::from(value) / u64::from(most);
    u32::try_from(part).unwrap_or(room)
}

fn lines(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(right_to_left: bool) -> Picture {
        let bar = |value, words: &str| Bar { value, words: words.to_owned() };
        let row = |label: &str, bar| Row { label: label.to_owned(), bars: vec![bar] };
        Picture {
            title: "A & B".to_owned(),
            right_to_left,
            legend: Vec::new(),
            rows: vec![row("FR", bar(Some(2), "2")), row("JP", bar(Some(4), "4")), row("BH", bar(None, "–"))],
        }
    }

    /// The `x` and the width of each bar, without the background.
    fn bars(picture: &Picture) -> Vec<(u32, u32)> {
        let svg = picture.svg();
        let number = |rect: &str, name: &str| {
            let (_, rest) = rect.split_once(&format!(" {name}=\"")).expect("it is there");
            rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
        };
        svg.split("<rect").skip(2).map(|rect| (number(rect, "x"), number(rect, "width"))).collect()
    }

    #[test]
    fn each_row_has_a_bar_as_long_as_its_value() {
        let bars = bars(&picture(false));
        assert_eq!(bars.len(), 3);
        assert!(bars.iter().all(|(x, _)| *x == bars[0].0), "they begin together: {bars:?}");
        assert!(bars[1].1.abs_diff(bars[0].1 * 2) < 2 && bars[2].1 == 0, "{bars:?}");
    }

    #[test]
    fn from_right_to_left_the_bars_begin_at_the_right() {
        let (left, right) = (bars(&picture(false)), bars(&picture(true)));
        for ((x, long), (mirrored, same)) in left.into_iter().zip(right) {
            assert_eq!((mirrored + same, long), (WIDTH - x, same));
        }
    }

    /// Characters that no font has look alike.
    #[test]
    fn its_words_are_drawn_with_their_own_letters() {
        let drawn = |title: &str| Picture { title: title.to_owned(), ..picture(true) }.png();
        for (title, other) in [("الاستجابة", "بتاستجبتة"), ("緊急度", "受領中"), ("Stopień", "Stępiok")]
        {
            assert_eq!(title.chars().count(), other.chars().count());
            assert!(drawn(title) != drawn(other) && drawn(title) != drawn(""), "{title} is not seen");
        }
    }
}
