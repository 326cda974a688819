//! One partner's ask on one alert, and how far it is: posted, acknowledged, answered, closed.
//!
//! The relay loads it, lets it decide, and keeps the result. Discord says that a card is *posted*; *acknowledged* is a
//! human act.
//!
//! Laws: a clock starts at posting, or, where ringing is not allowed yet, at the first instant at which it is. If an
//! officer takes the ask on before the card is posted, that starts the clock. What was said is never replaced: a second
//! officer is told who was first. A closed follow-up takes no answer until it is reopened.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use clocks::{Clocks, clocks};

use super::{
    actor::Done,
    alert::Ask,
    answer::Answer,
    audience::{AddressedBy, Purpose},
    check::Check,
    ladder::{Ladder, Rules},
    partner::PartnerId,
    refusal::Refusal,
    ringing::rings_at_once,
    snowflake::UserId,
    terms::{Terms, Within},
};

mod again;
mod asked;
mod clocks;
mod leaving;
mod next;

/// The latest answer, apart from the acknowledgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The latest answer.
    pub answer: Answer,
    /// When, and by whom.
    pub done: Done,
    /// The reason that came with it.
    pub reason: Option<String>,
}

/// One of the answers of a follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was said.
    pub answer: Answer,
    /// When, and by whom.
    pub done: Done,
}

/// One addressee of one alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Who is addressed.
    pub partner: PartnerId,
    /// For which purpose.
    pub purpose: Purpose,
    /// The reasons for which it is addressed.
    pub reasons: Vec<AddressedBy>,
    /// Whether its partner is told by a line in its digest instead of a card.
    pub by_digest: bool,
    /// Deadline for posting its card. After it the issuer and the secretariat are told.
    pub post_by: DateTime<Utc>,
    /// When the card, or the digest that told of it, was posted.
    pub posted_at: Option<DateTime<Utc>>,
    /// When issuer and secretariat were told that the card was not posted.
    pub unposted_told_at: Option<DateTime<Utc>>,
    /// Its clocks; `None` before it is posted or acknowledged, and always for information.
    pub clocks: Option<Clocks>,
    /// Who acknowledged it, and when. If it was by telephone, this is the person who called and reached somebody.
    pub acknowledged: Option<Done>,
    /// Whether it was acknowledged by telephone.
    pub by_telephone: bool,
    /// The answer that stands now.
    pub given: Option<Given>,
    /// Every answer that was ever given, in order. Nothing is removed from it: what was done stays known, whatever was
    /// answered later.
    pub said: Vec<Said>,
    /// When an officer first said that an order was issued. Later answers do not take it back.
    pub ordered_at: Option<DateTime<Utc>>,
    /// How far its ladder has climbed.
    pub ladder: Ladder,
    /// When the partner is asked about it again, after it was acknowledged.
    pub check: Option<Check>,
    /// The officer who keeps it, if it was handed to one.
    pub keeper: Option<UserId>,
    /// What the next officer on duty has to know of it, in an officer's words.
    pub note: Option<String>,
    /// When it ended: answered for good, not answered at all, the alert withdrawn, or the partner gone.
    pub closed_at: Option<DateTime<Utc>>,
    /// When its partner left the network or was taken out of the alert.
    pub left_at: Option<DateTime<Utc>>,
    /// The issuer's officer who took its partner out of the alert because it was addressed by mistake.
    pub mistaken_by: Option<UserId>,
    /// Whether it ended because nobody answered it for good.
    pub unanswered: bool,
    /// The revision of the alert that its partner acknowledged last.
    pub seen_revision: u32,
}

/// How far a follow-up is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Not in the channel yet, and no officer has acknowledged in another way.
    Sending,
    /// In the channel; nobody has acknowledged.
    Posted,
    /// Nothing is owed: posted for information, waiting for the next digest, or posted for consultation whose window is
    /// open.
    Told,
    /// A person has taken it on.
    Acknowledged,
    /// Something was done, and more is owed.
    Acting,
    /// Answered for good, or the alert withdrawn.
    Closed,
    /// Answered for good: nothing will be done.
    Declined,
    /// Closed because its partner has left the network.
    Left,
    /// Closed because its partner was addressed by mistake.
    Mistaken,
    /// Closed without an answer for good: its last deadline passed long ago.
    Unanswered,
}

impl FollowUp {
    /// A new one, whose card is about to be sent.
    #[must_use]
    pub fn new(
        partner: PartnerId,
        purpose: Purpose,
        reasons: Vec<AddressedBy>,
        terms: &Terms,
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            partner,
            purpose,
            reasons,
            by_digest: false,
            post_by: now + terms.post_within.delta(),
            posted_at: None,
            unposted_told_at: None,
            clocks: None,
            acknowledged: None,
            by_telephone: false,
            given: None,
            said: Vec::new(),
            ordered_at: None,
            ladder: Ladder::default(),
            check: None,
            keeper: None,
            note: None,
            closed_at: None,
            left_at: None,
            mistaken_by: None,
            unanswered: false,
            seen_revision: 0,
        }
    }

    /// What the partner is asked, if anything.
    #[must_use]
    pub fn ask(&self) -> Option<Ask> {
        match self.purpose {
            Purpose::Action(ask) => Some(ask),
            Purpose::Consult | Purpose::Information => None,
        }
    }

    /// How far it is.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match self {
            Self { mistaken_by: Some(_), .. } => Stage::Mistaken,
            Self { left_at: Some(_), .. } => Stage::Left,
            Self { closed_at: Some(_), unanswered: true, .. } => Stage::Unanswered,
            Self { closed_at: Some(_), given: Some(given), .. } if given.answer.declines() => Stage::Declined,
            Self { closed_at: Some(_), .. } => Stage::Closed,
            Self { acknowledged: Some(_), given: Some(_), .. } => Stage::Acting,
            Self { acknowledged: Some(_), .. } => Stage::Acknowledged,
            Self { posted_at: None, by_digest: false, .. } => Stage::Sending,
            Self { purpose: Purpose::Action(_), .. } => Stage::Posted,
            _ => Stage::Told,
        }
    }

    /// Whether something is owed.
    #[must_use]
    pub fn owes(&self) -> bool {
        self.closed_at.is_none() && matches!(self.purpose, Purpose::Action(_))
    }

    /// Whether the deadline of the clock that now runs has passed.
    #[must_use]
    pub fn is_late(&self) -> bool {
        let missed = match self.acknowledged {
            None => self.ladder.missed_acknowledging,
            Some(_) => self.ladder.missed_acting,
        };
        self.owes() && missed.is_some() && missed == self.due_by()
    }

    /// The deadline of the clock that now runs: acknowledging first, then acting.
    #[must_use]
    pub fn due_by(&self) -> Option<DateTime<Utc>> {
        let clocks = self.clocks.filter(|_| self.owes())?;
        if self.acknowledged.is_none() { clocks.acknowledge_by.or(clocks.act_by) } else { clocks.act_by }
    }

    /// The card is in the channel since `at`: the clocks start. A second posting, for example of a card that was made
    /// anew, starts nothing.
    pub fn posted(&mut self, at: DateTime<Utc>, rules: Rules<'_>) {
        if self.posted_at.is_some() {
            return;
        }
        self.posted_at = Some(at);
        if self.clocks.is_none() {
            // The partner had to be called only because its card was not there.
            self.ladder.call_since = None;
        }
        self.start(at, rules);
    }

    /// Starts its clocks, unless they run already because somebody acknowledged before the card was posted.
    fn start(&mut self, at: DateTime<Utc>, rules: Rules<'_>) {
        if self.clocks.is_some() || self.purpose == Purpose::Information {
            return;
        }
        let clocks = clocks(self.purpose, at, rules);
        self.clocks = Some(clocks);
        let rings = self.closed_at.is_none() && rings_at_once(self.purpose, rules.tier);
        self.ladder.called_at = Some(clocks.started_at).filter(|_| rings);
    }

    /// An officer acknowledges. This counts once: a second officer is told who was first.
    pub fn acknowledge(&mut self, done: Done, revision: u32, rules: Rules<'_>) -> Result<(), Refusal> {
        self.open()?;
        if let Some(first) = self.acknowledged
            && self.seen_revision >= revision
        {
            return Err(Refusal::AlreadyAcknowledged { by: first.by, at: first.at });
        }
        self.take_on(done, revision, rules);
        self.said.push(Said { answer: Answer::Acknowledged, done });
        self.ask_again(done.at, rules);
        Ok(())
    }

    /// An officer answers, which also acknowledges. An answer to a closed follow-up is refused by [`Refusal::Closed`].
    pub fn answer(
        &mut self,
        answer: Answer,
        reason: Option<String>,
        done: Done,
        revision: u32,
        rules: Rules<'_>,
    ) -> Result<(), Refusal> {
        if answer == Answer::Acknowledged {
            return self.acknowledge(done, revision, rules);
        }
        self.open()?;
        if answer.wants_reason() && reason.is_none() {
            return Err(Refusal::ReasonWanted);
        }
        self.take_on(done, revision, rules);
        self.given = Some(Given { answer, done, reason });
        self.said.push(Said { answer, done });
        if answer == Answer::OrderIssued {
            self.ordered_at.get_or_insert(done.at);
        }
        if answer.closes() {
            self.close(done.at);
        } else {
            self.ask_again(done.at, rules);
        }
        Ok(())
    }

    /// An officer takes it on, perhaps before its card is posted: from the inbox, or by telephone.
    fn take_on(&mut self, done: Done, revision: u32, rules: Rules<'_>) {
        self.start(done.at, rules);
        self.acknowledged.get_or_insert(done);
        self.seen_revision = revision;
    }

    /// An officer did something about it without choosing a time, so it is asked about again at the usual time.
    fn ask_again(&mut self, now: DateTime<Utc>, rules: Rules<'_>) {
        let at = rules.usual_check(now, self.clocks.and_then(|clocks| clocks.act_by));
        self.ladder.answered();
        self.check = at.map(|at| Check { at, reason: None });
    }

    /// The calendar or its zone has changed: deadlines that depend on it and are still ahead are computed anew. Returns
    /// whether any of them moved.
    pub fn compute_anew(&mut self, now: DateTime<Utc>, rules: Rules<'_>) -> bool {
        let Some(old) = self.clocks.filter(|_| self.owes()) else { return false };
        // Of a time that already runs, only an end in working days depends on the calendar. An end in elapsed time
        // stays.
        let moved = |from: DateTime<Utc>, by: Option<DateTime<Utc>>, within: Within| match (by, within) {
            (Some(by), Within::WorkingDays(_)) if by > now => Some(within.end(from, rules.calendar).max(now)),
            _ => by,
        };
        let ahead = clocks(self.purpose, self.posted_at.map_or(now, |at| at.max(now)), rules);
        let mut new = old;
        if old.started_at > now {
            (new.started_at, new.acknowledge_by) = (ahead.started_at, ahead.acknowledge_by);
        } else {
            new.acknowledge_by = moved(old.started_at, old.acknowledge_by, rules.terms.acknowledge);
        }
        if old.act_from > now {
            (new.act_from, new.act_by) = (ahead.act_from, ahead.act_by);
        } else {
            new.act_by = moved(old.act_from, old.act_by, rules.terms.act);
        }
        if self.ladder.called_at == Some(old.started_at) {
            self.ladder.called_at = Some(new.started_at);
        }
        self.clocks = Some(new);
        new != old
    }

    /// The clocks start anew, except that a time to act that is not over goes on.
    fn begin_again(&mut self, now: DateTime<Utc>, rules: Rules<'_>) {
        let new = clocks(self.purpose, now, rules);
        let goes_on = self.clocks.filter(|old| old.act_by.is_some_and(|by| by > now)).unwrap_or(new);
        self.clocks = Some(Clocks { act_from: goes_on.act_from, act_by: goes_on.act_by, ..new });
        self.ladder.answered();
        self.ladder.called_at = Some(new.started_at);
    }

    /// Closes it: the alert is withdrawn, or it is over for another reason. Nothing is owed any more.
    pub fn close(&mut self, at: DateTime<Utc>) {
        self.closed_at.get_or_insert(at);
        self.ladder.answered();
        self.check = None;
    }

    /// Refuses if it is closed.
    pub fn open(&self) -> Result<(), Refusal> {
        match (&self.closed_at, &self.given) {
            (None, _) => Ok(()),
            (Some(at), _) if self.unanswered => Err(Refusal::Unanswered { at: *at }),
            (Some(_), Some(given)) => {
                Err(Refusal::Closed { answer: given.answer, by: given.done.by, at: given.done.at })
            }
            (Some(_), None) => Err(Refusal::Withdrawn),
        }
    }
}
