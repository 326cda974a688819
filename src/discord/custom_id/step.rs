//! The controls of a preview and of an amendment: buttons and selects, and the forms that other buttons open.
//!
//! Law: a code never gets another meaning, as messages keep the codes that they were posted with.

use super::part::{Part, Parts, ids};
use crate::domain::code::codes;

ids! {
    /// A button or select of a draft's preview.
    #[derive(Copy)]
    Step {
        /// Show this part of the preview.
        Part(part: PreviewPart) => "part",
        /// A page of a part of the preview.
        Page(part: PreviewPart, page: u32) => "page",
        /// A control of the matter.
        Matter(step: MatterStep) => "matter",
        /// The select of kinds.
        Kind => "kind",
        /// The select of tiers.
        Tier => "tier",
        /// The select of labels.
        Label => "label",
        /// Mark it as an exercise, or not.
        Exercise => "exercise",
        /// Dismiss the lines that were not taken: somebody has dealt with them.
        Dismiss => "dismiss",
        /// Confirm that nobody is asked to act.
        NobodyActs => "nobody-acts",
        /// Send it as the preview of this fingerprint showed it.
        Send(fingerprint: u64) => "send",
        /// Say that nothing in it is an exception, and send it as the preview of this fingerprint showed it.
        Vouch(fingerprint: u64) => "vouch",
    }
}

codes! {
    /// A button or select that changes the matter of a draft or of an alert that was sent.
    "step" MatterStep {
        /// The select of grounds.
        Grounds = "grounds",
        /// The select of reasons.
        Reasons = "reasons",
        /// The select of live, recorded, unknown: its values are `live`, `recorded`, `unknown`.
        Live = "live",
        /// Warn before looking, or not.
        Warning = "warning",
        /// Confirm that nothing educational, journalistic, artistic or of research is in it.
        NoException = "no-exception",
        /// Confirm that whole sites are meant.
        WholeSites = "whole-sites",
    }
}

codes! {
    /// A part of the preview.
    "part" PreviewPart {
        /// What the alert says.
        What = "1",
        /// Who is addressed.
        Who = "2",
        /// What has to be confirmed.
        Check = "3",
        /// By when each partner has to act.
        Deadlines = "4",
        /// Every addressee, with its local time.
        Everyone = "5",
    }
}

codes! {
    /// A form that changes the matter of a draft or of an alert that was sent.
    "form" Sheet {
        /// Add locations.
        AddLocations = "locations",
        /// Place, time of sighting, languages.
        Circumstances = "circumstances",
        /// Authority and legal basis.
        Legal = "legal",
        /// The issuer's own words.
        Words = "words",
        /// What the chosen reasons still need.
        Details = "details",
    }
}

/// Values that stand in an id by their codes.
macro_rules! by_code {
    ($($type:ty)+) => { $(
        impl Part for $type {
            fn write(&self, id: &mut Vec<String>) {
                id.push(self.code().to_owned());
            }

            fn read(parts: &mut Parts<'_>) -> Option<Self> {
                parts.next()?.parse().ok()
            }
        }
    )+ };
}

by_code! { MatterStep PreviewPart Sheet }
