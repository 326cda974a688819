//! The permissions that a probe needs, by Discord's numbers.

pub(super) type Bits = u64;

pub(super) const ADMINISTRATOR: Bits = 1 << 3;
pub(super) const VIEW: Bits = 1 << 10;
pub(super) const SEND: Bits = 1 << 11;
pub(super) const READ_HISTORY: Bits = 1 << 16;
pub(super) const PIN: Bits = 1 << 51;

/// What a probe does, and what it is called where a server's permissions are set.
const NEEDED: [(Bits, &str); 9] = [
    (1 << 4, "Manage Channels"),
    (1 << 28, "Manage Roles"),
    (VIEW, "View Channels"),
    (SEND, "Send Messages"),
    (READ_HISTORY, "Read Message History"),
    (PIN, "Pin Messages"),
    (1 << 34, "Manage Threads"),
    (1 << 35, "Create Public Threads"),
    (1 << 38, "Send Messages in Threads"),
];

/// The needed permissions that are not among these.
pub(super) fn lacking(held: Bits) -> Vec<&'static str> {
    let lacks = |bit: Bits| held & (bit | ADMINISTRATOR) == 0;
    NEEDED.into_iter().filter(|(bit, _)| lacks(*bit)).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number in the invitation of `docs/real-discord.md`.
    #[test]
    fn the_invitation_of_the_documents_has_them_all() {
        let all = NEEDED.iter().fold(0, |bits, (bit, _)| bits | bit);
        let document = include_str!("../../../docs/real-discord.md");
        assert!(document.contains(&format!("permissions={all}")), "permissions={all}");
        assert_eq!(lacking(all), [""; 0]);
        assert_eq!(lacking(all & !PIN), ["Pin Messages"]);
        assert_eq!(lacking(ADMINISTRATOR), [""; 0]);
    }
}
