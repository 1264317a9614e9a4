//! Account numbers.

use std::fmt;
use std::str::FromStr;

use iban::{IbanLike, ParseBaseIbanError, ParseIbanError};
use serde::{Deserialize, Serialize};

/// The countries of the Single Euro Payments Area by the code in their accounts (EPC409-09, as of October 2025).
const SEPA: [&str; 42] = [
    "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR", "HU",
    "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE",
    "SI", "SK", "SM", "VA",
];

/// An account of a bank, by its international number: country, check digits and the country's own form are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iban(iban::Iban);

/// Why a text is no account number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidIban {
    /// Not even of the form.
    #[error("an IBAN is two letters for the country, two check digits, and at most 30 letters and digits")]
    Form,
    /// A digit is wrong, or two are swapped.
    #[error("the check digits do not fit the rest: a letter or digit is wrong, missing, or in another's place")]
    CheckDigits,
    /// No country has this code.
    #[error("no country's accounts begin with {0}")]
    Country(String),
    /// Not as long or not of the form that the country's accounts have.
    #[error("accounts that begin with {0} have another length or form")]
    CountryForm(String),
}

impl InvalidIban {
    /// Its lasting name, which texts use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Form => "iban-form",
            Self::CheckDigits => "iban-check-digits",
            Self::Country(_) => "iban-country",
            Self::CountryForm(_) => "iban-country-form",
        }
    }
}

impl Iban {
    /// The country's code.
    pub fn country(&self) -> &str {
        self.0.country_code()
    }

    /// Whether a SEPA transfer can go there.
    pub fn is_in_sepa(&self) -> bool {
        SEPA.contains(&self.country())
    }

    /// The number without spaces, as files have it.
    pub fn electronic(&self) -> &str {
        self.0.electronic_str()
    }

    /// All but its ends hidden, for pages: `FR76 … 0189`.
    pub fn masked(&self) -> String {
        let number = self.electronic();
        let (begin, end) = (number.get(..4).unwrap_or_default(), number.get(number.len() - 4..).unwrap_or_default());
        format!("{begin} … {end}")
    }
}

impl FromStr for Iban {
    type Err = InvalidIban;

    /// Reads it as people write it: with spaces anywhere, in capitals or not.
    fn from_str(text: &str) -> Result<Self, InvalidIban> {
        let number: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        number.parse().map(Self).map_err(|error: ParseIbanError| match error {
            ParseIbanError::InvalidBaseIban { source: ParseBaseIbanError::InvalidChecksum } => InvalidIban::CheckDigits,
            ParseIbanError::InvalidBaseIban { .. } => InvalidIban::Form,
            ParseIbanError::InvalidBban(base) => InvalidIban::CountryForm(base.country_code().into()),
            ParseIbanError::UnknownCountry(base) => InvalidIban::Country(base.country_code().into()),
        })
    }
}

/// In groups of four, as on paper.
impl fmt::Display for Iban {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl TryFrom<String> for Iban {
    type Error = InvalidIban;

    fn try_from(text: String) -> Result<Self, InvalidIban> {
        text.parse()
    }
}

impl From<Iban> for String {
    fn from(iban: Iban) -> Self {
        iban.electronic().into()
    }
}
