//! The partners' names, as their readers write them.
//!
//! Rendering says them, alone or in a list. The texts come from CLDR and are corrected by hand where a partner wants it.

use super::argument::Value;
use super::argument::{Code, Form};
use super::message::{Message, Spec};
use crate::domain::partner::PartnerId;

/// A partner country that the locales name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(&'static str);

macro_rules! countries {
    ($($code:ident)+) => {
        impl Country {
            /// The contract of these messages.
            pub(super) const MESSAGES: &'static [Spec] =
                &[$(Spec { id: concat!("country-", stringify!($code)), arguments: &[] }),+];
        }
    };
}
countries! {
    AL AU AT BH BE BA BG CA HR CY CZ DK EG EE FI FR GE DE GR HU IS IQ IE IT JP JO XK KW LV LB LT LU
    MK MD ME MA NL NZ NO OM PA PL PT QA KR RO SA RS SG SK SI SO ES SE TW TR UA AE GB US
}

impl Country {
    /// The country of an ISO 3166 code in capitals (and `XK`), if it is one of the partners of `data/partners.csv`.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let own = |spec: &&Spec| spec.id.strip_prefix("country-") == Some(code);
        Self::MESSAGES.iter().find(own).map(|spec| Self(spec.id))
    }
}

impl Message for Country {
    fn id(&self) -> &'static str {
        self.0
    }

    fn arguments(&self) -> Vec<(&'static str, Value<'_>)> {
        Vec::new()
    }
}

/// What a partner is called whose country the locales do not name: its code.
pub(super) const CODED: &[Spec] = &[Spec { id: "partner-coded", arguments: &[("code", Form::Code)] }];

impl Message for PartnerId {
    fn id(&self) -> &'static str {
        Country::of(self.as_str()).map_or("partner-coded", |country| country.0)
    }

    fn arguments(&self) -> Vec<(&'static str, Value<'_>)> {
        match Country::of(self.as_str()) {
            Some(_) => Vec::new(),
            None => vec![("code", Code::from(self.as_str()).into())],
        }
    }
}
