//! Reasons in standard sentences, as a select and a form give them.
//!
//! A select gives their codes. If a sentence needs more, a form asks for it; until then the reason is *open*.

use crate::discord::{
    asked::Written,
    render::reason::{every_reason, reason_code},
};
use crate::domain::{reason::Reason, refusal::Refusal};

/// The reasons of these codes, in the order of the list. Reasons that were there before keep what was said with them.
pub(super) fn chosen(before: &[Reason], codes: &[String]) -> Result<Vec<Reason>, Refusal> {
    let every = every_reason();
    if let Some(unknown) = codes.iter().find(|code| !every.iter().any(|one| reason_code(one) == **code)) {
        return Err(Refusal::BadReason(unknown.clone()));
    }
    let wanted = every.into_iter().filter(|one| codes.iter().any(|code| reason_code(one) == code));
    let kept = |one: Reason| {
        let known = before.iter().find(|known| reason_code(known) == reason_code(&one));
        known.cloned().unwrap_or(one)
    };
    Ok(wanted.map(kept).collect())
}

/// The reasons with what was filled in for them, if it `differs` from what the form showed; and a refusal for each
/// text that cannot be read. Its reason stays as it was.
pub(super) fn detailed(
    reasons: &[Reason],
    fields: &Written,
    differs: impl Fn(&str) -> bool,
) -> (Vec<Reason>, Vec<Refusal>) {
    let said = |code| fields.text(code).filter(|_| differs(code));
    let mut refused = Vec::new();
    let one = |reason: &Reason| {
        let Some(said) = said(reason_code(reason)) else { return reason.clone() };
        with(reason, said).unwrap_or_else(|| {
            refused.push(Refusal::BadReason(said.to_owned()));
            reason.clone()
        })
    };
    let reasons = reasons.iter().map(one).collect();
    (reasons, refused)
}

/// A reason with what was said for it: a name, a number, or two things separated by a semicolon.
fn with(reason: &Reason, said: &str) -> Option<Reason> {
    let text = said.to_owned();
    let pair = || said.rsplit_once([';', '؛']).map(|(one, two)| (one.trim(), two.trim()));
    let number = |digits: &str| digits.parse().ok().filter(|number| *number > 0);
    Some(match reason {
        Reason::Claim { .. } => Reason::Claim { group: text },
        Reason::Propaganda { .. } => Reason::Propaganda { entity: text },
        Reason::Allegiance { .. } => Reason::Allegiance { entity: text },
        Reason::Threat { .. } => Reason::Threat { target: text },
        Reason::Recruitment { .. } => Reason::Recruitment { entity: text },
        Reason::Magazine { .. } => {
            let (title, issue) = pair()?;
            Reason::Magazine { title: title.to_owned(), issue: number(issue)? }
        }
        Reason::TargetList { .. } => Reason::TargetList { persons: number(said)? },
        Reason::Copies { .. } => {
            let (copies, hours) = pair()?;
            Reason::Copies { copies: number(copies)?, hours: number(hours)? }
        }
        other => other.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discord::asked::Entered;

    fn codes(codes: &[&str]) -> Vec<String> {
        codes.iter().map(|code| (*code).to_owned()).collect()
    }

    fn said(code: &str, text: &str) -> Written {
        Written([(code.to_owned(), Entered::Text(text.to_owned()))].into())
    }

    #[test]
    fn a_reason_that_stays_chosen_keeps_its_details() {
        let reasons = chosen(&[], &codes(&["reason-magazine", "reason-killing"])).unwrap();
        assert!(reasons.iter().any(Reason::is_open));
        let (reasons, refused) = detailed(&reasons, &said("reason-magazine", "Al-Naba; 457"), |_| true);
        assert_eq!(refused, []);
        let magazine = Reason::Magazine { title: "Al-Naba".to_owned(), issue: 457 };
        assert_eq!(reasons, [Reason::Killing, magazine.clone()]);
        let reasons = chosen(&reasons, &codes(&["reason-magazine", "reason-travel"])).unwrap();
        assert_eq!(reasons, [magazine, Reason::Travel]);
        assert!(!reasons.iter().any(Reason::is_open));
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_is_taken() {
        let list = chosen(&[], &codes(&["reason-target-list", "reason-claim"])).unwrap();
        let said = [("reason-target-list", "many"), ("reason-claim", "a group")];
        let said = Written(said.map(|(code, text)| (code.to_owned(), Entered::Text(text.to_owned()))).into());
        let (reasons, refused) = detailed(&list, &said, |_| true);
        let claim = Reason::Claim { group: "a group".to_owned() };
        assert_eq!(reasons, [claim, Reason::TargetList { persons: 0 }]);
        assert_eq!(refused, [Refusal::BadReason("many".to_owned())]);
        assert_eq!(chosen(&[], &codes(&["reason-gone"])), Err(Refusal::BadReason("reason-gone".to_owned())));
    }
}
