//! Drafts: begun, changed, shown as a preview, discarded. Owned by the partner, so a colleague can go on.

use super::{Current, No, Relay, upkeep};
use crate::domain::{
    dossier::{Class, Officer},
    draft::{Draft, Preview, Times},
    due::Due,
    matter::{MOST_LOCATIONS, Matter},
    reference::{AlertId, Reference},
    refusal::Refusal,
    tlp::Tlp,
};
use crate::store::{Micros, StoreError, Tx, dossier, draft, due, ring};

impl Relay {
    /// Begins a draft with what is known of it at once.
    pub async fn begin_draft(&self, officer: Officer, class: Class, matter: Matter) -> Result<Draft, No> {
        self.allow(class)?;
        let now = self.clock.now();
        let draft = Draft {
            id: AlertId::from_random(random()?),
            issuer: officer.partner,
            author: officer.user,
            begun_at: now,
            class,
            matter,
            changes: Vec::new(),
            nobody_acts_meant: false,
            untaken: Vec::new(),
        };
        check(&draft)?;
        let mut tx = self.store.write().await?;
        draft::keep(&mut tx, &draft, now.into()).await?;
        due::set(&mut tx, &Due::Upkeep, upkeep::next(now).into()).await?;
        tx.commit().await?;
        Ok(draft)
    }

    /// A draft of the officer's partner.
    pub async fn draft(&self, officer: Officer, id: &AlertId) -> Result<Draft, No> {
        let mut tx = self.store.read().await?;
        find(&mut tx, officer, id).await
    }

    /// All drafts of the officer's partner, the latest touched first.
    pub async fn drafts(&self, officer: Officer) -> Result<Vec<Draft>, No> {
        let mut tx = self.store.read().await?;
        Ok(draft::of_partner(&mut tx, officer.partner).await?)
    }

    /// Changes a draft.
    pub async fn change_draft(
        &self,
        officer: Officer,
        id: &AlertId,
        change: impl FnOnce(&mut Draft) -> Result<(), Refusal>,
    ) -> Result<Draft, No> {
        let mut tx = self.store.write().await?;
        let mut draft = find(&mut tx, officer, id).await?;
        let before = draft.clone();
        change(&mut draft)?;
        self.allow(draft.class)?;
        check(&draft)?;
        let current = self.current();
        draft.check_class(&before, &current.network.directory, &current.network.routes)?;
        draft::keep(&mut tx, &draft, Micros::from(self.clock.now())).await?;
        tx.commit().await?;
        Ok(draft)
    }

    /// Throws a draft away, with its content.
    pub async fn discard_draft(&self, officer: Officer, id: &AlertId) -> Result<(), No> {
        let mut tx = self.store.write().await?;
        find(&mut tx, officer, id).await?;
        draft::remove(&mut tx, id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// What sending a draft would do now.
    pub async fn preview(&self, officer: Officer, id: &AlertId) -> Result<(Draft, Preview), No> {
        let mut tx = self.store.read().await?;
        let draft = find(&mut tx, officer, id).await?;
        let preview = self.preview_of(&mut tx, &draft, &self.current()).await?;
        Ok((draft, preview))
    }

    pub(super) async fn preview_of(
        &self,
        tx: &mut Tx,
        draft: &Draft,
        current: &Current,
    ) -> Result<Preview, No> {
        let duplicates = self.duplicates(tx, draft).await?;
        let network = &current.network;
        let terms = self.settings.clocks.of(draft.class.tier).clone();
        let now = self.clock.now();
        let times = Times { calendars: &current.calendars, last_rings: &ring::all(tx).await? };
        let mut preview = draft.preview(&network.directory, &network.routes, times, terms, duplicates, now);
        preview.unheard(|partner| current.reaches_nobody(partner));
        Ok(preview)
    }

    /// Alerts on the same content that the issuer of the draft may see; it is told nothing about others.
    async fn duplicates(&self, tx: &mut Tx, draft: &Draft) -> Result<Vec<Reference>, StoreError> {
        let same = dossier::by_keys(tx, &draft.matter.keys(), Some(draft.issuer)).await?;
        Ok(same.into_iter().map(|other| other.reference).collect())
    }

    fn allow(&self, class: Class) -> Result<(), Refusal> {
        if class.tlp == Tlp::Red && self.settings.refuse_red { Err(Refusal::NoRed) } else { Ok(()) }
    }
}

/// Finds a draft of the officer's partner. If it was sent already, the refusal names the alert's reference.
pub(super) async fn find(tx: &mut Tx, officer: Officer, id: &AlertId) -> Result<Draft, No> {
    if let Some(draft) = draft::find(tx, id, officer.partner).await? {
        return Ok(draft);
    }
    let sent = dossier::load(tx, id).await?.filter(|dossier| dossier.alert.issuer == officer.partner);
    Err(sent.map_or(Refusal::NoSuchDraft, |dossier| Refusal::AlreadySent(dossier.alert.reference)).into())
}

fn check(draft: &Draft) -> Result<(), Refusal> {
    if draft.matter.locations.len() > MOST_LOCATIONS as usize {
        return Err(Refusal::TooManyLocations(MOST_LOCATIONS));
    }
    Ok(())
}

/// Random bytes from the operating system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], StoreError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}
