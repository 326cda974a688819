//! What a message carries so that Discord takes it once and the bot finds it again. Made by the delivery worker, from
//! a row's name and a key that each database makes for itself.
//!
//! Law: nobody who sees a message can find out by trying which row it belongs to. Names of rows contain the codes of
//! partners.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use sqlx::query_scalar;

use crate::store::{StoreError, Tx};

/// Makes the marks of one database's messages.
pub struct Marks(Hmac<Sha256>);

/// The marks of one row's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// 24 of the 25 characters that Discord takes: 96 bits, so that no two rows ever share one. Discord compares nonces
    /// over all channels of an author.
    pub nonce: String,
    /// The id of the message's first component: 31 bits, as Discord has them, and greater than any colour, so that no
    /// other number in a message is taken for it.
    pub number: u32,
}

/// The marks by the key of this database.
pub async fn marks(tx: &mut Tx) -> Result<Marks, StoreError> {
    const SQL: &str = "SELECT key FROM mark_key";
    let key: String = on!(tx, c => query_scalar(SQL).fetch_one(c).await)?;
    Ok(Marks(Hmac::new_from_slice(key.as_bytes()).expect("HMAC takes keys of any length")))
}

impl Marks {
    /// The marks of a row's message: always the same for the same row.
    #[must_use]
    pub fn of(&self, row: &str) -> Mark {
        let code = self.0.clone().chain_update(row).finalize().into_bytes();
        let nonce = code[..12].iter().fold(0, |number: u128, byte| number << 8 | u128::from(*byte));
        let number = u32::from_be_bytes([code[12], code[13], code[14], code[15]]);
        Mark { nonce: format!("{nonce:024x}"), number: (number & 0x7fff_ffff) | 0x0100_0000 }
    }
}
