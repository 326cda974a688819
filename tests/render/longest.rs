//! The longest of everything: what a network of sixty and an officer who fills every field make of each message.

use chappe::discord::render::reason;
use chappe::domain::{
    actor::Done,
    alert::{Ask, Ground, Kind, Tier},
    answer::Answer,
    audience::Purpose,
    call_list::{AlertCalls, Call, CallList, Entry, PartnerCalls, ToCall, WhyCall},
    dossier::Dossier,
    follow_up::{Given, Said},
    hand_over::Handed,
    ladder::Step,
    location::Location,
    matter::{MOST_LOCATIONS, Struck},
    notice::{Called, CalledFor, RingList, Told},
    objection::{Concern, Objection},
    outcome::{Outcome, Report},
    partner::PartnerId,
    provider_hour::{HourLevel, ProviderHour},
    reason::Reason,
    reference::{AlertId, Reference},
    ringing::Rung,
    snowflake::{ChannelId, RoleId, UserId},
    tlp::Tlp,
    trouble::{Closed, Refused, Silence, SilentRole, Trouble, Whose},
    view::{Deciding, Wait},
    whom::Whom,
};
use chrono::TimeDelta;

use super::calls::everybody;
use super::sample::{dossier, now, others, partner};
use super::{DUTY, card, digests, duty, name};

/// Everything with as much in it as there can be, written in one letter.
pub(crate) struct Longest {
    letter: &'static str,
    pub(crate) alert: Dossier,
}

impl Longest {
    pub(crate) fn of(letter: &'static str) -> Self {
        Self { letter, alert: alert(letter) }
    }

    pub(crate) fn words(&self, count: usize) -> String {
        self.letter.repeat(count)
    }

    /// These partners have to be called about an alert, each at as long a number as the network's file takes.
    fn to_call(&self, alert: &Dossier, partners: &[PartnerId]) -> AlertCalls {
        let hotline = Some(self.words(80));
        let why = |index: usize| [WhyCall::Unheard, WhyCall::Undone, WhyCall::Unposted][index % 3];
        let one = |(index, partner): (usize, &PartnerId)| ToCall {
            partner: *partner,
            why: why(index),
            due_by: Some(now()),
            hotline: hotline.clone(),
            has_backup: false,
        };
        let partners: Vec<ToCall> = partners.iter().enumerate().map(one).collect();
        let whys = partners.iter().map(|one| one.why).collect();
        AlertCalls { heading: name(alert), whys, partners, due_by: Some(now()) }
    }

    /// More alerts than a list is made of, and each of these partners on each.
    fn alerts_to_call(&self, count: u8, partners: &[PartnerId]) -> Vec<AlertCalls> {
        let alert = |byte| {
            let mut alert = self.alert.clone();
            alert.alert.matter.locations.truncate(1);
            alert.alert.id = AlertId::from_random([byte; 10]);
            self.to_call(&alert, partners)
        };
        (0..count).map(alert).collect()
    }

    /// These partners have to be called, each about so many alerts that nobody counts them.
    fn partners_to_call(&self, partners: &[PartnerId]) -> Vec<PartnerCalls> {
        let calls = |partner: &PartnerId| PartnerCalls {
            partner: *partner,
            hotline: Some(self.words(80)),
            has_backup: false,
            whys: [WhyCall::Unposted, WhyCall::Unheard, WhyCall::Undone].map(|why| (why, 20_000)).into(),
            tier: (Tier::Three, 20_000),
            due_by: Some(now()),
            owes: true,
        };
        partners.iter().map(calls).collect()
    }

    /// Lists of partners, of alerts, and of one alert and one partner, with more than has room.
    pub(crate) fn call_lists(&self) -> Vec<CallList> {
        let (alert, everybody) = (&self.alert, &everybody()[..]);
        let list = |entries: Vec<Entry>| CallList {
            more: 20_000,
            callees: everybody.to_vec(),
            ..CallList::of(entries, true)
        };
        let only = |calls| CallList { more: 0, ..list(vec![Entry::Alert(calls)]) };
        let one = &everybody[..1];
        let of_one = self.alerts_to_call(25, one);
        let sole = self.partners_to_call(one).into_iter().map(Entry::Partner).collect();
        vec![
            only(self.to_call(alert, everybody)),
            CallList { callees: one.to_vec(), ..only(self.to_call(alert, one)) },
            list(self.alerts_to_call(50, everybody).into_iter().map(Entry::Alert).collect()),
            list(self.partners_to_call(everybody).into_iter().map(Entry::Partner).collect()),
            CallList { callees: one.to_vec(), of_one, ..list(sole) },
        ]
    }

    /// One partner has to be called about more alerts than it has lines for.
    pub(crate) fn call(&self) -> Call {
        let one = [partner("AE")];
        let calls = self.partners_to_call(&one).remove(0);
        Call { calls, alerts: self.alerts_to_call(25, &one) }
    }

    /// Forty alerts that are open at once.
    pub(crate) fn open(&self) -> Vec<Dossier> {
        let of = |byte| {
            let mut alert = self.alert.clone();
            alert.alert.matter.locations.truncate(3);
            alert.alert.id = AlertId::from_random([byte; 10]);
            alert.alert.reference = Reference::from_random(partner("FR"), [byte, 2, 3, 4]);
            alert
        };
        (0..40).map(of).collect()
    }

    fn called(&self) -> RingList {
        let called =
            |alert: &Dossier| Called { heading: name(alert), asks: CalledFor::Answer, due_by: Some(now()) };
        RingList { called: self.open().iter().map(called).collect(), more: 20_000 }
    }

    /// As many alerts of tier 1 as one ring lists.
    fn urgent() -> RingList {
        let alert = |byte| {
            let mut alert = dossier(Tier::One, Tlp::Amber, &[partner("JP")], Purpose::Action(Ask::Refer));
            alert.alert.id = AlertId::from_random([byte; 10]);
            alert.alert.class.exercise = true;
            Called { heading: name(&alert), asks: CalledFor::Answer, due_by: Some(now()) }
        };
        RingList { called: (0..60).map(alert).collect(), more: 20_000 }
    }

    pub(crate) fn trouble() -> Trouble {
        let refused = [
            Refused::Deleted,
            Refused::Unpinned,
            Refused::PinsFull,
            Refused::Code(50035),
            Refused::Unsayable,
        ];
        Trouble {
            channel: ChannelId(u64::MAX),
            whose: Whose::Partner(partner("AE")),
            closed: Some((Closed::Hidden, now())),
            waiting: 4_000,
            refused: refused.map(|why| (why, 700)).into(),
        }
    }

    pub(crate) fn silent() -> Vec<SilentRole> {
        let silent = |role: u64| SilentRole {
            role: RoleId(1_478_346_198_220_800_000 + role),
            rung: Rung::Backup(partner("AE")),
            why: if role.is_multiple_of(2) { Silence::Gone } else { Silence::Mute },
            since: now(),
        };
        (0..121).map(silent).collect()
    }

    /// All that the bot says of its own accord.
    pub(crate) fn told(&self) -> Vec<Told> {
        let alert = &self.alert;
        let heading = || name(alert);
        let deciding = Some(Deciding { by: now(), raised_at: now() });
        let numbers = (1..=MOST_LOCATIONS).step_by(2).collect();
        let wait = Wait { numbers, until: now(), decide_by: None };
        let waits = vec![wait.clone(), Wait { decide_by: Some(now()), ..wait }];
        let mut handed = duty::handed(alert);
        (handed.no_duty_until, handed.backup) = (Some(now()), Some(DUTY));
        let mut unrelieved = duty::unrelieved(alert);
        unrelieved.hotline = Some(self.words(80));
        for alert in self.open() {
            handed.open.extend(duty::handed(&alert).open);
            unrelieved.open.extend(duty::unrelieved(&alert).open);
        }
        // Once it is taken, it names no backup.
        let taken = Done { at: now(), by: UserId(u64::MAX) };
        let taken = Handed { taken: Some(taken), ..handed.clone() };
        handed.backup = None;
        let mut told: Vec<Told> = self.call_lists().into_iter().map(Told::Calls).collect();
        told.extend([
            Told::Ring(self.called()),
            Told::Ring(Self::urgent()),
            Told::Backup { called: self.called(), hotline: Some(self.words(80)) },
            Told::Wait(heading(), waits),
            Told::GoOn(heading(), false),
            Told::GoOn(heading(), true),
            Told::SetAside(heading(), now()),
            Told::Changed(heading(), (1..=9).collect()),
            Told::Withdrawn(heading()),
            Told::Struck(heading(), (1..=MOST_LOCATIONS).step_by(2).collect(), true),
            Told::Mistaken(heading(), true),
            Told::Objected(heading(), deciding),
            Told::Undecided(heading(), deciding),
            Told::Undecided(heading(), None),
            Told::Renew(heading(), now()),
            Told::NoObjection(heading()),
            Told::PartnerLeft(partner("AE"), 1_000),
            Told::ProviderHour(heading(), HourLevel::Missed, now()),
            Told::ShareWanted(heading(), partner("AE")),
            Told::Later(heading(), partner("AE"), now()),
            Told::LegalDue(heading(), now()),
            Told::ErasureAsked(heading(), Whom::Secretariat),
            erased(),
            Told::NetworkDigest(Box::new(digests::bad_day())),
            Told::HandOver(Box::new(handed)),
            Told::HandOver(Box::new(taken)),
            Told::Unrelieved(Box::new(unrelieved)),
            Told::Closed(Self::trouble()),
            Told::Silent(Self::silent()),
            Told::Returned { left: now(), back: now() },
            Told::Panel,
            Told::SecretariatsPanel,
        ]);
        for tlp in Tlp::ALL {
            for reader in ["FR", "JP"] {
                told.push(Told::Digest(Box::new(digests::full(*tlp, reader))));
            }
            for tier in [Tier::One, Tier::Three] {
                let mut alert = alert.clone();
                (alert.alert.class.tier, alert.alert.class.tlp) = (tier, *tlp);
                told.push(Told::Card(Box::new(card(&alert))));
                told.push(Told::Board(Box::new(alert.board(partner("FR"), now()).expect("the issuer"))));
            }
        }
        told
    }
}

/// France's alert to everybody else, of which everything is recorded that can be.
fn alert(letter: &str) -> Dossier {
    let words = |count| letter.repeat(count);
    let mut alert = dossier(Tier::Three, Tlp::Green, &others(), Purpose::Action(Ask::FindCopies));
    let class = &mut alert.alert.class;
    (class.kind, class.exercise) = (Kind::OrderNotice, true);
    let matter = &mut alert.alert.matter;
    let far = |number: u32| {
        let path = match number {
            1 => 3_960,
            2..30 => 300,
            _ => 3,
        };
        Location::parse(&format!("https://example.org/{number}/{}", "x".repeat(path))).expect("a location")
    };
    matter.locations = (1..=MOST_LOCATIONS).map(far).collect();
    // Some were taken out, each for a reason of its own.
    let struck = |number: u32| {
        let reason = words(if number < 12 { 2_000 } else { 20 }) + &number.to_string();
        (number, Struck { at: now(), by: UserId(7), reason })
    };
    matter.struck = (2..=MOST_LOCATIONS).step_by(4).map(struck).collect();
    matter.grounds = Ground::ALL.iter().copied().collect();
    matter.languages = (b'a'..=b'z').map(|last| format!("a{}", char::from(last))).collect();
    matter.note.as_mut().expect("a note").text = words(2_000);
    (matter.place, matter.authority, matter.legal_basis) =
        (Some(words(200)), Some(words(400)), Some(words(400)));
    matter.reasons = reason::every_reason();
    for reason in &mut matter.reasons {
        match reason {
            Reason::Claim { group: said }
            | Reason::Propaganda { entity: said }
            | Reason::Allegiance { entity: said }
            | Reason::Recruitment { entity: said }
            | Reason::Threat { target: said } => *said = words(200),
            Reason::Magazine { title, issue } => (*title, *issue) = (words(190), u32::MAX),
            _ => {}
        }
    }
    (alert.alert.revision, alert.alert.revised_at) = (2, Some(now()));
    alert.alert.additions = (1..=MOST_LOCATIONS).step_by(2).map(|number| (2, number)).collect();
    alert.alert.legal_due = Some(now());
    for (number, outcome) in (1..=MOST_LOCATIONS).step_by(2).zip(Outcome::ALL.iter().cycle()) {
        let (at, partner) = (now(), partner("JP"));
        let report = Report { number, outcome: *outcome, at, partner, by: UserId(7), verified: true };
        alert.reports.insert(number, report);
    }
    let done = Done { at: now(), by: UserId(u64::MAX) };
    for (index, one) in alert.follow_ups.values_mut().enumerate() {
        one.seen_revision = 1;
        one.ladder.step = Some(Step::LastResort);
        one.ladder.missed_acknowledging = Some(now());
        one.note = Some(words(1_000));
        one.keeper = Some(UserId(u64::MAX));
        one.acknowledged = (one.partner == partner("JP")).then_some(done);
        if index % 2 == 0 && one.partner != partner("JP") {
            // A few are long: that is as hard on a page as many, and sooner tried.
            let reason = Some(words(if index < 6 { 2_000 } else { 20 }));
            one.given = Some(Given { answer: Answer::InvestigationOpened, done, reason });
            one.said.push(Said { answer: Answer::InvestigationOpened, done });
        }
    }
    alert.hours.insert(partner("JP"), ProviderHour::new(partner("JP"), now(), done));
    let objection = |(index, partner): (usize, _)| Objection {
        partner,
        numbers: (1..=if index < 6 { MOST_LOCATIONS } else { 9 }).step_by(2).collect(),
        concern: Concern::Investigation,
        reason: Some(words(if index < 6 { 2_000 } else { 20 })),
        raised: done,
        until: now() + TimeDelta::hours(24),
        lifted: None,
        decide: None,
    };
    alert.objections =
        others().into_iter().filter(|one| *one != partner("JP")).enumerate().map(objection).collect();
    alert
}

/// What is left of an alert that was erased.
pub(super) fn erased() -> Told {
    let mut dossier = super::sample::to_japan(Tier::One, Tlp::Green);
    dossier.alert.erased = Some(now());
    Told::Erased(dossier.erased(partner("JP")).expect("it had a card"))
}
