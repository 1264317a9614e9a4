//! Names of banks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A bank's name in messages between banks (ISO 9362): 8 letters and digits, or 11 with the branch.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bic(String);

/// A text that is no such name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a BIC has 8 or 11 letters and digits; the fifth and sixth are the country's letters")]
pub struct InvalidBic;

impl Bic {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Bic {
    type Err = InvalidBic;

    fn from_str(text: &str) -> Result<Self, InvalidBic> {
        let name: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let legal = name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let country = name.as_bytes().get(4..6).is_some_and(|code| code.iter().all(u8::is_ascii_uppercase));
        if legal && country && matches!(name.len(), 8 | 11) { Ok(Self(name)) } else { Err(InvalidBic) }
    }
}

impl TryFrom<String> for Bic {
    type Error = InvalidBic;

    fn try_from(text: String) -> Result<Self, InvalidBic> {
        text.parse()
    }
}

impl From<Bic> for String {
    fn from(bic: Bic) -> Self {
        bic.0
    }
}

impl fmt::Display for Bic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
