//! Closed lists of words. Each word has one short code, which is stored, written in files and used in message names.

/// A written word is not on its list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownCode {
    /// What the list contains: `tier`, `ground`.
    pub what: &'static str,
    /// What was written.
    pub written: String,
    /// The words of the list.
    pub known: &'static [&'static str],
}

impl std::fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is no {}: one of {}", self.written, self.what, self.known.join(", "))?;
        // People still type the label of TLP 1.0.
        if self.known.contains(&"TLP:CLEAR") && self.written.to_ascii_uppercase().ends_with("WHITE") {
            f.write_str(" (it is TLP:CLEAR since 2022)")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownCode {}

/// Declares an enum whose variants have one code each: `ALL`, `code()`, `FromStr`, `Display`, serde as the code.
macro_rules! codes {
    ($(#[$about:meta])* $what:literal $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All variants, in their order of declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code: it is stored, written in files and part of message names.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::code::UnknownCode;

            fn from_str(written: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|one| one.code() == written).ok_or_else(|| Self::Err {
                    what: $what,
                    written: written.to_owned(),
                    known: &[$($code),+],
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let written = String::deserialize(deserializer)?;
                written.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use codes;
