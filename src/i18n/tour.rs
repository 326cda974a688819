//! The tour on the page of the sandbox: what a visitor reads first. [`sandbox`](crate::sandbox) hands it over.

use super::message::messages;

/// A text, or a button.
#[derive(Clone, Debug)]
pub enum TourLine {
    /// Its heading.
    Title,
    /// Where the visitor is.
    Words,
    /// The first step.
    Raise {
        /// An address to give.
        address: &'static str,
        /// The button to press.
        button: String,
    },
    /// The second step.
    Send {
        /// The button to press.
        button: String,
    },
    /// The third step.
    Acknowledge {
        /// The button to press.
        button: String,
    },
    /// The clock of the page.
    Clock,
    /// A button: be an officer of France.
    BeFrance,
    /// A button: be an officer of Japan.
    BeJapan,
    /// A button: show the clock.
    ToClock,
}

messages! {
    TourLine {
        Title => "tour-title",
        Words => "tour-words",
        Raise { address: Code, button: Plain } => "tour-raise",
        Send { button: Plain } => "tour-send",
        Acknowledge { button: Plain } => "tour-acknowledge",
        Clock => "tour-clock",
        BeFrance => "tour-be-france",
        BeJapan => "tour-be-japan",
        ToClock => "tour-to-clock",
    }
}
