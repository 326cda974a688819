//! What a hand-over may say of an alert and of the note on it.

use super::{Cleared, Dossier};
use crate::domain::{
    hand_over::{Noted, Open},
    partner::PartnerId,
    tlp::Tlp,
    whom::Whom,
};

impl Dossier {
    /// An addressee's open follow-up for a lasting message in its own channel or in the secretariat's. `None` if
    /// nothing is owed. Under `TLP:RED` the secretariat's message gets `None`, because it would lastingly show who is
    /// addressed.
    #[must_use]
    pub fn open_for(&self, partner: PartnerId, viewer: Whom) -> Option<Cleared<Open>> {
        let one = self.follow_ups.get(&partner).filter(|one| one.owes())?;
        let red = self.alert.class.tlp == Tlp::Red;
        let own = viewer == Whom::Partner(partner);
        if !own && (red || viewer != Whom::Secretariat) {
            return None;
        }
        let Cleared(heading) = self.name(viewer)?;
        let note = match &one.note {
            Some(_) if red || !own => Noted::Nothing,
            Some(text) if self.alert.class.tlp.shows_matter() => Noted::Written(text.clone()),
            Some(_) => Noted::Hidden,
            None => Noted::Nothing,
        };
        Some(Cleared(Open {
            heading,
            acknowledged: one.acknowledged.is_some(),
            due_by: one.due_by(),
            keeper: one.keeper.filter(|_| own && !red),
            note,
        }))
    }

    /// The note that an addressee's officers left on its follow-up, for a private reply to an officer of that
    /// addressee.
    #[must_use]
    pub fn note_for(&self, partner: PartnerId) -> Option<Cleared<String>> {
        self.follow_ups.get(&partner)?.note.clone().map(Cleared)
    }
}
