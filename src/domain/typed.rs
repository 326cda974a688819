//! Replaces characters that people type by the ones that the code reads, because keyboards differ.
//!
//! Every function that reads a line of codes, numbers or times passes the line through here first.

/// The character that the code reads in place of this one. It replaces Arabic and Persian digits, the wide forms of a
/// Japanese keyboard, and the commas and dashes of other scripts. Every other character stays as it is.
#[must_use]
pub fn ascii(letter: char) -> char {
    let digit = |zero: char| char::from_digit(u32::from(letter) - u32::from(zero), 10);
    match letter {
        '٠'..='٩' => digit('٠').unwrap_or(letter),
        '۰'..='۹' => digit('۰').unwrap_or(letter),
        // The wide forms are in the order of ASCII, from U+FF01 on.
        '！'..='～' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        '　' => ' ',
        '、' | '،' => ',',
        '؛' => ';',
        '–' | '−' | 'ー' | '〜' => '-',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::ascii;

    #[test]
    fn what_keyboards_write_is_read_alike() {
        for (typed, read) in [
            ("３，７－９", "3,7-9"),
            ("٣، ٧–٩", "3, 7-9"),
            ("۱۲:۳۰", "12:30"),
            ("２１：３０", "21:30"),
            ("ＥＵ　ＪＰ、－ＨＵ", "EU JP,-HU"),
            ("EU; JP", "EU; JP"),
            ("東京", "東京"),
        ] {
            assert_eq!(typed.chars().map(ascii).collect::<String>(), read);
        }
    }
}
