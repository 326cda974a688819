//! TLP 2.0: how far an alert may be passed on. Every alert has a label, and every card and export shows it.
//!
//! Law: a label is written in exactly one way in every language; its meaning is explained in the reader's own language.
//! `WHITE` of TLP 1.0 is not a label: only the source can say which label applies now.
//!
//! Source: FIRST, Traffic Light Protocol 2.0, August 2022, <https://www.first.org/tlp/>.

use super::code::codes;

codes! {
    /// A TLP 2.0 label, as the standard writes it. A greater label is more restrictive: above [`Green`](Self::Green) a
    /// card shows less.
    "TLP label" Tlp {
        /// No limit.
        Clear = "TLP:CLEAR",
        /// Within the community.
        Green = "TLP:GREEN",
        /// Within the organisation and its clients, where they need to know.
        Amber = "TLP:AMBER",
        /// Within the organisation only.
        AmberStrict = "TLP:AMBER+STRICT",
        /// The addressed persons only.
        Red = "TLP:RED",
    }
}

impl Tlp {
    /// Whether a card may show the matter itself. Above `TLP:GREEN` it shows the ask, the tier, platforms and clocks;
    /// the rest opens by a button.
    #[must_use]
    pub fn shows_matter(self) -> bool {
        self <= Self::Green
    }
}

#[cfg(test)]
mod tests {
    use super::Tlp;

    #[test]
    fn who_types_the_label_of_before_is_told_what_it_is_since() {
        for typed in ["TLP:WHITE", "tlp:white"] {
            let told = typed.parse::<Tlp>().expect_err("it is no label").to_string();
            assert!(told.ends_with(" (it is TLP:CLEAR since 2022)"), "{told}");
        }
        let told = "TLP:BLACK".parse::<Tlp>().expect_err("it is no label").to_string();
        assert!(!told.contains("2022"), "{told}");
    }

    #[test]
    fn above_green_a_card_does_not_show_the_matter() {
        let shown: Vec<bool> = Tlp::ALL.iter().map(|label| label.shows_matter()).collect();
        assert_eq!(shown, [true, true, false, false, false]);
    }
}
