//! What a payee is told with the money.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::text::SepaText;
use crate::domain::fund::FundId;
use crate::domain::project::ProjectKey;

/// The most characters of a grant's reference that are for people; with a dash and eight for machines they make 35.
const READABLE: usize = 26;

/// What stands beside a transfer: a reference that the payee's books recognise, or words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remittance {
    /// The payee's own reference.
    Creditor(CreditorReference),
    /// Words.
    Text(SepaText<140>),
}

/// A payee's reference with check digits (ISO 11649): `RF`, two digits, and 1 to 21 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CreditorReference(String);

/// Why a text is no such reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidReference {
    /// Not of the form.
    #[error("a reference is RF, two check digits, and 1 to 21 letters and digits")]
    Form,
    /// A digit is wrong, or two are swapped.
    #[error("the check digits do not fit the rest: a letter or digit is wrong, missing, or in another's place")]
    CheckDigits,
}

impl InvalidReference {
    /// Its lasting name, which texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Form => "reference-form",
            Self::CheckDigits => "reference-check-digits",
        }
    }
}

impl SepaText<35> {
    /// The reference of a grant, which both banks and both statements show: it begins with the names of fund and project, as
    /// far as they fit, and no other grant has the same.
    pub fn of_grant(fund: &FundId, project: &ProjectKey) -> Self {
        Self::of_payment(fund, project, 0)
    }

    /// The same for what is still to be paid after so many payments: no two payments have the same reference.
    pub fn of_payment(fund: &FundId, project: &ProjectKey, before: usize) -> Self {
        let names = format!("{fund}-{}", project.id);
        let plain = names.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
        let number = if before == 0 { String::new() } else { format!("-{}", before + 1) };
        let readable: String = plain.take(READABLE.saturating_sub(number.len())).collect();
        let hash = Sha256::digest(format!("{fund} {project}"));
        let own: String = hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        Self(format!("{}-{own}{number}", readable.trim_end_matches('-')))
    }
}

impl CreditorReference {
    /// The reference as text, without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The reference for these letters and digits: the check digits are worked out, everything else is left out.
    pub fn checked(text: &str) -> Result<Self, InvalidReference> {
        let own: String = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        let digits = 98 - remainder(&format!("{own}RF00"));
        format!("RF{digits:02}{own}").parse()
    }
}

impl FromStr for CreditorReference {
    type Err = InvalidReference;

    fn from_str(text: &str) -> Result<Self, InvalidReference> {
        let text: String = text.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_uppercase()).collect();
        let own = text.strip_prefix("RF").ok_or(InvalidReference::Form)?;
        let (digits, own) = own.split_at_checked(2).ok_or(InvalidReference::Form)?;
        let legal = own.bytes().all(|b| b.is_ascii_alphanumeric()) && digits.bytes().all(|b| b.is_ascii_digit());
        if !legal || !(1..=21).contains(&own.len()) {
            return Err(InvalidReference::Form);
        }
        if remainder(&format!("{own}RF{digits}")) != 1 {
            return Err(InvalidReference::CheckDigits);
        }
        Ok(Self(text))
    }
}

/// The remainder by 97 of what letters (A is 10) and digits stand for (ISO 7064).
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |so_far, digit| {
        let shifted = so_far * if digit < 10 { 10 } else { 100 };
        (shifted + digit) % 97
    })
}

impl TryFrom<String> for CreditorReference {
    type Error = InvalidReference;

    fn try_from(text: String) -> Result<Self, InvalidReference> {
        text.parse()
    }
}

impl From<CreditorReference> for String {
    fn from(reference: CreditorReference) -> Self {
        reference.0
    }
}

impl fmt::Display for CreditorReference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
