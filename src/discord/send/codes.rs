//! What each status and code that Discord documents means for the bot's own requests: a table, read only by
//! [`super::answer`].
//!
//! Source: Discord's page on opcodes and status codes, as of 2026-08-06. Where it says only a few words, the meaning
//! is our judgement, with a note beside the codes.
//!
//! Law: a refusal that passes by itself never sets a message aside, whether Discord answers or a server before it.

use std::ops::RangeInclusive;

/// What a refusal means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    /// It was certainly not done; the cause passes by itself: try again later.
    Later,
    /// It was certainly not done, and nothing will be until the bot's owner has repaired something: try again later,
    /// and tell.
    Owner,
    /// The token is not accepted: no more requests.
    Token,
    /// Nothing at all can be posted in this channel until somebody repairs that: its messages wait.
    Channel,
    /// The message of the request was deleted.
    Gone,
    /// Old messages of this channel cannot be edited for a while; new ones can be posted.
    Edits,
    /// Discord does not take this message as it is: it is set aside, for a person to see.
    Message,
    /// It is unknown whether it was done.
    Unknown,
}
use Means::{Channel, Edits, Gone, Later, Message, Owner, Token, Unknown};

/// What a refusal means: by its code if Discord's form names one that is known, else by its status.
pub(super) fn means(status: u16, code: Option<u64>) -> Means {
    let by_code = code.and_then(|code| CODES.iter().find(|(.., codes)| codes.contains(&code)));
    if let Some((means, ..)) = by_code {
        return *means;
    }
    let by_status = STATUSES.iter().find(|(statuses, ..)| statuses.contains(&status));
    by_status.map_or(Unknown, |(_, discord, another, _)| if code.is_some() { *discord } else { *another })
}

/// Statuses; the first row that has the status counts. Then: what it means in Discord's form without a known code;
/// what it means if another server answers, with a page or with nothing; and why.
const STATUSES: &[(RangeInclusive<u16>, Means, Means, &str)] = &[
    (304..=304, Later, Later, "no action was taken"),
    (300..=399, Unknown, Unknown, "a redirect, which Discord answers nowhere"),
    (401..=401, Token, Later, "a proxy asks for a password of its own"),
    (403..=403, Later, Later, "the bot's address is blocked: whatever is about a channel has a code"),
    (408..=408, Unknown, Unknown, "who waited in vain for the rest may have had enough of it"),
    (413..=413, Message, Message, "it is too large, for whoever says so"),
    (429..=429, Later, Later, "a limit"),
    (400..=499, Message, Later, "Discord does not take it; another knows nothing of it"),
    // Cloudflare's own statuses. With 520, 522, 524 and 527, the request may have reached Discord.
    (521..=521, Later, Later, "Cloudflare was not let in"),
    (523..=523, Later, Later, "Cloudflare does not find Discord"),
    (525..=526, Later, Later, "Cloudflare could not make a safe connection"),
    (530..=530, Later, Later, "Cloudflare cannot say where Discord is"),
    (500..=599, Unknown, Unknown, "a fault, before or after it was done"),
];

/// Codes in Discord's form. 0 says nothing: then the status counts.
const CODES: &[(Means, &str, &[u64])] = &[
    (Later, "a limit: slow mode, the channel, the server, a resource", &[20016, 20028, 20029, 40003, 40062]),
    (Later, "turned off, overloaded or not there for a while", &[40004, 40006, 110_000, 110_001, 130_000]),
    (Later, "Cloudflare blocks the bot's address", &[40333]),
    (Owner, "the bot's account has to be verified", &[40002, 50178]),
    (Owner, "this version of Discord's interface is over", &[50041]),
    (Owner, "not for where the bot runs", &[50095]),
    (Token, "not, or no longer, good", &[40001, 50014]),
    (Channel, "gone", &[10003]),
    (Channel, "closed to the bot", &[50001, 50009, 50013]),
    (Channel, "the server is gone, or the bot is not let in", &[10004, 40007, 50055]),
    (Channel, "of a kind in which messages cannot be posted", &[40058, 40066, 40067, 50003, 50008, 50024]),
    (Channel, "a thread that is archived or locked", &[50083, 160_005]),
    (Gone, "deleted; of a create: the message of its nonce was posted, and deleted since", &[10008]),
    (Edits, "too many edits of messages older than an hour, or of an announcement", &[20022, 30046]),
    (Message, "badly formed, empty or too large", &[40005, 50006, 50035, 50068, 50109]),
    (
        Message,
        "held back for its content: filter, AutoMod, harmful link",
        &[20009, 200_000, 200_001, 240_000],
    ),
    (Message, "not the bot's, not one of a person, or of another channel", &[50005, 50019, 50021]),
    (Message, "the channel has all the pins that it can have", &[30003]),
    (Message, "the bot's owner has no second factor, which the server asks for", &[60003]),
    // The codes below are about things that no request of the sender names.
    (Message, "accounts, applications, webhooks, interactions", ACCOUNTS),
    (Message, "parts of a server", SERVERS),
    (Message, "other kinds of messages and channels", MESSAGES),
    (Message, "shops and lobbies", SHOPS),
];

const ACCOUNTS: &[u64] = &[
    10001, 10002, 10005, 10006, 10007, 10010, 10012, 10013, 10015, 10016, 10020, 10062, 10063, 10066, 10124,
    10129, 20001, 20002, 20012, 20015, 20018, 20024, 30001, 30002, 30004, 30007, 30016, 30032, 30034, 30058,
    40012, 40041, 40043, 40060, 40094, 50002, 50007, 50010, 50011, 50012, 50015, 50017, 50020, 50025, 50026,
    50027, 50033, 50036, 50039, 50067, 50073, 50278, 80004, 220_001, 220_002, 220_003, 220_004, 340_015,
    530_000, 530_001, 530_002, 530_003, 530_004, 530_006, 530_007,
];
const SERVERS: &[u64] = &[
    10009, 10011, 10014, 10026, 10057, 10059, 10065, 10067, 10068, 10069, 10070, 10071, 10097, 20031, 20035,
    30005, 30008, 30013, 30018, 30019, 30030, 30031, 30035, 30037, 30038, 30039, 30040, 30042, 30045, 30052,
    30056, 30060, 30061, 40009, 40032, 50004, 50028, 50074, 50086, 50091, 50097, 50101, 50124, 50131, 50132,
    50138, 50144, 50145, 50151, 50163, 50167, 150_006, 180_000, 180_002, 350_000, 350_001, 500_000,
];
const MESSAGES: &[u64] = &[
    10060, 10061, 10087, 30010, 30011, 30015, 30033, 30047, 30048, 40033, 40061, 50016, 50034, 50045, 50046,
    50080, 50081, 50084, 50085, 50110, 50123, 50146, 50159, 50160, 50161, 50162, 50173, 50192, 50600, 90001,
    90002, 160_002, 160_004, 160_006, 160_007, 160_014, 170_001, 170_002, 170_003, 170_004, 170_005, 170_006,
    170_007, 400_001, 520_000, 520_001, 520_002, 520_003, 520_004, 520_006,
];
const SHOPS: &[u64] = &[
    10021, 10027, 10028, 10029, 10030, 10031, 10032, 10033, 10036, 10038, 10049, 10050, 40018, 40019, 40074,
    50054, 50057, 50070,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_that_discord_documents_has_one_row() {
        let mut codes: Vec<u64> = CODES.iter().flat_map(|(.., codes)| codes.iter().copied()).collect();
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(
            (codes.len(), count),
            (239, 239),
            "240 on 2026-08-06, with 0, of which the status says more"
        );
        assert!(codes.iter().all(|code| *code > 9999 && means(400, Some(*code)) == means(599, Some(*code))));
    }

    #[test]
    fn where_no_code_says_more_the_status_counts() {
        for (_, discord, another, why) in STATUSES {
            assert!(![*discord, *another].contains(&Channel), "{why}: a channel is closed by a code alone");
            assert_ne!(*another, Token, "{why}: another knows nothing of the token");
        }
        for status in 300..600 {
            let [discord, new, another] = [Some(0), Some(99_999), None].map(|code| means(status, code));
            assert_eq!(discord, new, "{status}: a code that is new");
            let certain = (400..500).contains(&status) && status != 408;
            assert_eq!(
                discord != Unknown,
                certain || [304, 521, 523, 525, 526, 530].contains(&status),
                "{status}"
            );
            assert_eq!(another == Unknown, discord == Unknown, "{status}");
            assert!(
                status == 413 || matches!(another, Later | Unknown),
                "{status}: what passes sets nothing aside"
            );
        }
    }
}
