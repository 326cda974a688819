//! What Chappe knows about alerts, partners and time: pure decisions on data.
//!
//! The relay calls it with everything a decision needs, `now` included, and keeps what it decides.
//!
//! Law: no input or output, no clock, no randomness of its own. The same arguments always give the same answer.

pub mod actor;
pub mod alert;
pub mod answer;
pub mod audience;
pub mod calendar;
pub mod call_list;
pub mod check;
pub mod code;
pub mod coverage;
pub mod digest;
pub mod dossier;
pub mod draft;
pub mod due;
pub mod duty;
pub mod erasure;
pub mod figures;
pub mod follow_up;
pub mod hand_over;
pub mod ladder;
pub mod location;
pub mod matter;
pub mod notice;
pub mod numbers;
pub mod objection;
pub mod outcome;
pub mod partner;
pub mod posted;
pub mod provider_hour;
pub mod reaction;
pub mod reason;
pub mod record;
pub mod reference;
pub mod refusal;
pub mod ringing;
pub mod routing;
pub mod situation;
pub mod snowflake;
pub mod terms;
pub mod time_read;
pub mod tlp;
pub mod trouble;
pub mod typed;
pub mod urgency;
pub mod view;
pub mod whom;
pub mod zone;
