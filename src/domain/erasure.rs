//! Erasing what an alert says, for good: who has to agree.
//!
//! The relay calls it for every request and every confirmation.
//!
//! Laws: the issuer and the secretariat agree, one by asking and the other by confirming, and they are two people; or the
//! secretariat does it alone by the order of a court, whose reference is recorded.

use super::{actor::Done, dossier::Dossier, refusal::Refusal, snowflake::UserId, whom::Whom};

/// One side's request to erase, which the other side has not answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The side that asks.
    pub whose: Whom,
    /// When, and by whom, it was asked.
    pub asked: Done,
    /// Why, in their words.
    pub reason: String,
}

impl Request {
    /// Whether this person may confirm it, for this side.
    pub fn confirmed_by(&self, user: UserId, whose: Whom) -> Result<(), Refusal> {
        if whose == self.whose || user == self.asked.by {
            return Err(Refusal::OtherSideConfirms);
        }
        Ok(())
    }
}

impl Dossier {
    /// The side that is asked to confirm: the secretariat asks the issuer, and the issuer asks the secretariat.
    #[must_use]
    pub fn other_side(&self, asks: Whom) -> Whom {
        match asks {
            Whom::Partner(_) => Whom::Secretariat,
            Whom::Secretariat => Whom::Partner(self.alert.issuer),
        }
    }

    /// Whether the viewer may ask to have it erased, or accept or reject such a request: only its issuer and the
    /// secretariat may.
    pub fn may_erase(&self, viewer: Whom) -> Result<(), Refusal> {
        if let Some(erased) = self.erased_to(viewer) {
            return Err(erased);
        }
        match viewer {
            Whom::Secretariat => Ok(()),
            Whom::Partner(partner) if partner == self.alert.issuer => Ok(()),
            Whom::Partner(partner) if self.concerns(partner) => Err(Refusal::IssuerOnly),
            Whom::Partner(_) => Err(Refusal::NoSuchAlert),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn neither_side_and_no_single_person_erases_alone() {
        let issuer = Whom::Partner("FR".parse().unwrap());
        for (asks, confirms) in [(issuer, Whom::Secretariat), (Whom::Secretariat, issuer)] {
            let asked = Done { at: DateTime::UNIX_EPOCH, by: UserId(1) };
            let request = Request { whose: asks, asked, reason: "a child".to_owned() };
            assert_eq!(request.confirmed_by(UserId(2), confirms), Ok(()));
            assert_eq!(request.confirmed_by(UserId(2), asks), Err(Refusal::OtherSideConfirms));
            assert_eq!(
                request.confirmed_by(UserId(1), confirms),
                Err(Refusal::OtherSideConfirms),
                "of both sides"
            );
        }
    }
}
