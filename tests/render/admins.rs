//! Every answer to those who watch over the network, filled with the [longest](super::longest) of everything.

use chappe::discord::{components::Message, custom_id::Outline, render};
use chappe::domain::{
    actor::Actor,
    alert::{Ground, Kind, Tier},
    audience::RouteName,
    audience::{AddressedBy, Purpose},
    coverage::Coverage,
    partner::PartnerId,
    routing::{Described, Routed, WhyNot},
    snowflake::{ChannelId, UserId},
    tlp::Tlp,
    trouble::{Trouble, Whose},
};
use chappe::i18n::{Code, List, Locale, Phrase, Word};
use chappe::network::{Network, changes};
use chappe::relay::Changed;
use chappe::store::network::history::Revision;
use chrono::TimeDelta;

use super::digests;
use super::longest::Longest;
use super::sample::{now, others, pages, partner, phrase};

/// The longest question to the rules.
pub(crate) fn outline() -> Outline {
    Outline {
        issuer: partner("FR"),
        kind: Kind::PriorInformation,
        tier: Tier::Three,
        label: Tlp::AmberStrict,
        ground: Some(Ground::SolicitsParticipation),
        platform: Some("internet_archive"),
        language: Some("yue".to_owned()),
    }
}

impl Longest {
    /// Changes of the whole network, and the longest reasons for them.
    fn revisions(&self) -> Vec<Changed> {
        let all = Network::read(include_str!("../../docs/network.example.toml")).expect("it is well formed");
        let mut longest = all.clone();
        for route in &mut longest.routes {
            route.name = RouteName(format!("{} {}", route.name, self.words(60)));
        }
        let changed = |revision| Changed {
            revision: Revision {
                revision,
                at: now().into(),
                actor: Actor::Person(UserId(u64::MAX)),
                reason: Some(self.words(200)),
            },
            changes: Some(changes(&all, &longest)).filter(|_| revision > i64::MAX - 7),
        };
        (0..8).map(|back| changed(i64::MAX - back)).collect()
    }

    /// All that is answered to them, by the name of what makes it.
    pub(crate) fn of_the_network(&self, locale: &Locale) -> Vec<(&'static str, Vec<Message>)> {
        let troubles: Vec<Trouble> = (0..60)
            .map(|channel| Trouble { channel: ChannelId(u64::MAX - channel), ..Self::trouble() })
            .collect();
        let tried = Some((ChannelId(u64::MAX), Whose::Secretariat));
        let coverage = |partner| Coverage {
            partner,
            gaps: (0..40)
                .map(|hour| now() + TimeDelta::hours(hour)..now() + TimeDelta::hours(hour + 1))
                .collect(),
            nobody: false,
            backup: false,
            hotline: false,
        };
        let coverages: Vec<Coverage> = others().into_iter().map(coverage).collect();
        let full = digests::full(Tlp::Green, "JP");
        let described = Described {
            kind: Kind::OrderNotice,
            tier: Tier::Three,
            grounds: [].into(),
            platforms: [].into(),
            platform_countries: [].into(),
            languages: [].into(),
            issuer: partner("FR"),
            tlp: Tlp::AmberStrict,
        };
        let rule = |one: PartnerId| RouteName(format!("{one} {}", self.words(78)));
        let mut routed = Routed::default();
        for one in others() {
            routed.audience.add(
                one,
                Purpose::Consult,
                AddressedBy::Route(rule(one), "EU".parse().expect("a group")),
            );
        }
        let not = || others().into_iter().map(|one| (one, WhyNot::Barred(rule(one)))).collect();
        let subject =
            || Word::from(phrase("network-subject-route", vec![Code::from(self.words(80)).into()])).into();
        let set =
            || Word::from(phrase("network-setting-words", vec![Code::from(self.words(3_000)).into()])).into();
        let part = Word::from(phrase("network-part-platform-countries", Vec::new())).into();
        let changed = phrase("network-changed", vec![subject(), part, set(), set()]);
        let changes: Vec<Phrase> = (0..40)
            .map(|_| phrase("network-hotline-changed", vec![subject()]))
            .chain([changed, phrase("network-removed", vec![subject()])])
            .collect();
        let stranger = || phrase("network-subject-stranger", vec![Code::from("XY").into()]);
        let strangers = List::from(std::iter::repeat_with(stranger).take(60));
        let warnings = [phrase("network-warning-unaddressed", vec![strangers.into()])];
        let mistakes = vec![self.words(9_000); 60];
        vec![
            (
                "channels",
                [Self::silent(), Vec::new()]
                    .iter()
                    .flat_map(|silent| pages(|page| render::channels(locale, &troubles, silent, tried, page)))
                    .collect(),
            ),
            ("coverage", pages(|page| render::coverage(locale, &coverages, Some(partner("JP")), page))),
            ("digest", vec![render::digest(&[locale], &full).below(render::upcoming(locale, now()))]),
            (
                "network_digest",
                vec![
                    render::network_digest(locale, &digests::bad_day())
                        .below(render::upcoming(locale, now())),
                ],
            ),
            ("digest_asked", vec![render::digest_asked(locale, &phrase("digest-nothing", Vec::new()))]),
            (
                "route_test",
                [&routed, &Routed::default()]
                    .into_iter()
                    .flat_map(|routed| {
                        pages(|page| render::route_test(locale, &described, routed, not(), &outline(), page))
                    })
                    .collect(),
            ),
            ("routes", pages(|page| render::routes(locale, &changes, page))),
            (
                "difference",
                pages(|page| render::difference(locale, &changes, &warnings, u64::MAX, u64::MAX, page)),
            ),
            ("contested", vec![render::contested(locale, &changes, u64::MAX, u64::MAX - 1)]),
            (
                "network_history",
                pages(|page| render::network_history(locale, &self.revisions(), u64::MAX, page, 9)),
            ),
            (
                "network_revision",
                pages(|page| render::network_revision(locale, &self.revisions()[0], true, page)),
            ),
            ("mistakes", vec![render::mistakes(locale, &mistakes)]),
            ("unread", vec![render::unread(locale, &phrase("routing-too-large", Vec::new()))]),
            ("applied", vec![render::applied(locale, u32::MAX, &warnings)]),
            ("routing", vec![render::routing(locale, &phrase("routing-no-routes", Vec::new()))]),
        ]
    }
}
