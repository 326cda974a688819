//! What an alert is about: the lists that rules, clocks and messages choose from.

use super::code::codes;

codes! {
    /// What the issuer sends. An exercise is a mark on any of them, no kind of its own.
    "kind of alert" Kind {
        /// Asks a platform to look at content against its own terms; voluntary for it.
        Referral = "referral",
        /// Tells of a removal order, which binds the provider.
        OrderNotice = "order-notice",
        /// Tells a provider of procedures and deadlines at least 12 hours before its first order.
        PriorInformation = "prior-information",
        /// The copy of a cross-border order, for the authority that may scrutinise it within 72 hours.
        Scrutiny = "scrutiny",
        /// Asks that content or connection data be kept.
        Preservation = "preservation",
        /// Offers or asks for messages that counter propaganda.
        CounterSpeech = "counter-speech",
    }
}

codes! {
    /// How urgent a matter is: it sets the clocks and who is rung. Lesser numbers are more urgent.
    "tier" Tier {
        /// A threat to life.
        One = "1",
        /// A crisis: an attack under way or just past, whose images spread.
        Two = "2",
        /// Propaganda of a designated entity.
        Three = "3",
        /// Promotional content.
        Four = "4",
    }
}

codes! {
    /// Why content is terrorist content: the five of Regulation (EU) 2021/784, article 2(7).
    "ground" Ground {
        /// Incites the commission of terrorist offences, also by glorifying them.
        Incites = "incites",
        /// Solicits a person or group to commit terrorist offences or to contribute to them.
        SolicitsOffences = "solicits-offences",
        /// Solicits participation in the activities of a terrorist group.
        SolicitsParticipation = "solicits-participation",
        /// Instructs on explosives, firearms, other weapons, noxious substances, or specific techniques.
        Instructs = "instructs",
        /// Threatens to commit a terrorist offence.
        Threatens = "threatens",
    }
}

codes! {
    /// What an addressee is asked to do.
    "ask" Ask {
        /// Refer the content to the platform.
        Refer = "refer",
        /// Issue or enforce a removal order.
        Order = "order",
        /// Find a person or a place.
        Locate = "locate",
        /// See that evidence is kept.
        Preserve = "preserve",
        /// Look for copies.
        FindCopies = "find-copies",
    }
}

impl Ask {
    /// Whether the ask is done once every location has its final result, because nothing else was asked.
    #[must_use]
    pub fn ends_with_results(self) -> bool {
        matches!(self, Self::Refer | Self::Order)
    }
}

impl Kind {
    /// What addressees whom the issuer adds by hand are asked to do; it follows from the kind.
    #[must_use]
    pub fn ask(self) -> Ask {
        match self {
            Self::Referral | Self::PriorInformation | Self::CounterSpeech => Ask::Refer,
            Self::OrderNotice | Self::Scrutiny => Ask::Order,
            Self::Preservation => Ask::Preserve,
        }
    }

    /// Whether the alert counters by speech and takes nothing down. There is then no content to locate or to classify.
    #[must_use]
    pub fn counters(self) -> bool {
        self == Self::CounterSpeech
    }
}

impl Tier {
    /// Whether every minute counts, day and night: tiers 1 and 2.
    #[must_use]
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::One | Self::Two)
    }
}
