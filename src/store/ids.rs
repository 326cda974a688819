//! How ids stand in a row: a person's as a number, all others as text.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};

use crate::domain::snowflake::{ChannelId, MessageId, RoleId, UserId};
use crate::domain::whom::Whom;

/// Lets SQL bind and read an id as the `$column` that stands in the row.
macro_rules! stored {
    ($($id:ident as $column:ty: $write:expr, $read:expr;)+) => { $(
        impl<DB: Database> Type<DB> for $id
        where
            $column: Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <$column>::type_info()
            }

            fn compatible(of: &DB::TypeInfo) -> bool {
                <$column>::compatible(of)
            }
        }

        impl<'q, DB: Database> Encode<'q, DB> for $id
        where
            $column: Encode<'q, DB>,
        {
            fn encode_by_ref(&self, row: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
                let write: fn(&Self) -> $column = $write;
                write(self).encode(row)
            }
        }

        impl<'r, DB: Database> Decode<'r, DB> for $id
        where
            $column: Decode<'r, DB>,
        {
            fn decode(stored: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
                let read: fn($column) -> Result<Self, BoxDynError> = $read;
                read(<$column>::decode(stored)?)
            }
        }
    )+ };
}

stored! {
    UserId as i64: |id| id.0.cast_signed(), |id| Ok(Self(id.cast_unsigned()));
    ChannelId as String: ToString::to_string, |id| Ok(id.parse()?);
    MessageId as String: ToString::to_string, |id| Ok(id.parse()?);
    RoleId as String: ToString::to_string, |id| Ok(id.parse()?);
    Whom as String: ToString::to_string, |code| Ok(code.parse()?);
}
