//! The numbers by which France knows organisations.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The numbers of La Poste's offices are checked in another way than everybody's.
const LA_POSTE: &str = "356000000";

/// The number of an establishment in the register SIRENE: 14 digits that fit each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Siret(String);

/// The number of an association in the Répertoire national des associations: W and 9 digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rna(String);

/// Why a text is no such number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidId {
    /// Not 14 digits.
    #[error("a SIRET number has 14 digits")]
    SiretForm,
    /// The digits do not fit each other.
    #[error("the digits of this SIRET number do not fit each other: one is wrong, or two are swapped")]
    SiretDigits,
    /// The digits of 9 do not fit each other.
    #[error("the digits of this SIREN number do not fit each other: one is wrong, or two are swapped")]
    SirenDigits,
    /// No number of a register.
    #[error("a number in a register has at least four digits")]
    NoNumber,
    /// Not W and 9 digits.
    #[error("an RNA number is W and 9 digits")]
    RnaForm,
}

impl InvalidId {
    /// Its lasting name, which texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::SiretForm => "siret-form",
            Self::SiretDigits => "siret-digits",
            Self::SirenDigits => "siren-digits",
            Self::NoNumber => "registration-form",
            Self::RnaForm => "rna-form",
        }
    }
}

impl FromStr for Siret {
    type Err = InvalidId;

    /// Reads it with or without spaces.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let number: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if number.len() != 14 || !number.bytes().all(|b| b.is_ascii_digit()) {
            return Err(InvalidId::SiretForm);
        }
        let plain: u32 = number.chars().filter_map(|c| c.to_digit(10)).sum();
        let office = number.starts_with(LA_POSTE) && plain.is_multiple_of(5);
        let company = number.get(..9).is_some_and(luhn);
        if company && (luhn(&number) || office) { Ok(Self(number)) } else { Err(InvalidId::SiretDigits) }
    }
}

/// Whether a text can be a number in a register of companies, associations or public bodies. Of French ones the digits check each
/// other, of a SIREN (9) and a SIRET (14); of others it has some digits, and no more is known.
///
/// # Errors
/// That it has no digits or next to none; that those of a SIREN or SIRET do not fit each other.
pub fn in_register(text: &str, french: bool) -> Result<(), InvalidId> {
    let number: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    if digits < 4 {
        return Err(InvalidId::NoNumber);
    }
    match (digits == number.len(), digits) {
        (true, 9) if french && !luhn(&number) => Err(InvalidId::SirenDigits),
        (true, 14) if french => number.parse::<Siret>().map(|_| ()),
        _ => Ok(()),
    }
}

/// Whether digits fit each other by Luhn's sum: from the right, every second one doubled.
fn luhn(number: &str) -> bool {
    let digits = number.chars().rev().filter_map(|c| c.to_digit(10)).enumerate();
    let doubled = digits.map(|(at, digit)| if at % 2 == 1 { 2 * digit } else { digit });
    doubled.map(|digit| digit / 10 + digit % 10).sum::<u32>().is_multiple_of(10)
}

impl FromStr for Rna {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let number: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let digits = number.strip_prefix('W').ok_or(InvalidId::RnaForm)?;
        let fits = digits.len() == 9 && digits.bytes().all(|b| b.is_ascii_digit());
        if fits { Ok(Self(number)) } else { Err(InvalidId::RnaForm) }
    }
}

macro_rules! as_text {
    ($($name:ident)*) => {
        $(impl $name {
            /// The number as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        })*
    };
}

as_text!(Siret Rna);
