//! Names that are checked once, where they come in.

/// Declares a name that is checked once: its type, its `parse` and its passage through serde.
macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $longest:literal, $legal:expr, $expected:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::name::InvalidName;

            fn from_str(text: &str) -> Result<Self, $crate::domain::name::InvalidName> {
                let legal: fn(u8) -> bool = $legal;
                let fits = (1..=$longest).contains(&text.len()) && text.bytes().all(legal);
                let shown = || text.chars().take(80).collect();
                if fits { Ok(Self(text.into())) } else { Err($crate::domain::name::InvalidName { text: shown(), expected: $expected }) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::domain::name::InvalidName;

            fn try_from(text: String) -> Result<Self, $crate::domain::name::InvalidName> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}

pub(in crate::domain) use name;

/// A text that cannot be the name it is read as.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{text}» is not {expected}")]
pub struct InvalidName {
    pub(in crate::domain) text: String,
    pub(in crate::domain) expected: &'static str,
}
