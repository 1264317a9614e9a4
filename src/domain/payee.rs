//! Who is paid: an account and its holder, and the numbers by which the law knows them. Personal or sensitive: it is kept where
//! it can be erased, and never written to a journal or a log.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::bank::{Bic, Holder, Iban, SepaText};
use super::grants::{Rna, Siret};
use super::person::PersonId;
use super::project::{ProjectKey, RegionId, Slug};
use super::refusal::{Checked, Refusal};

/// Characters of a holder's name: as many as a bank carries.
const MOST_NAME: usize = 70;

/// Whose account it is, in one region.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Who is paid for a project.
    Project(RegionId, ProjectKey),
    /// The organisation that pays.
    Organisation(RegionId, Slug),
}

/// Who is paid, or pays.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payee {
    /// The holder's name, as people write it.
    pub name: String,
    /// The account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iban: Option<Iban>,
    /// The bank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bic: Option<Bic>,
    /// The number of the establishment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub siret: Option<Siret>,
    /// The association's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rna: Option<Rna>,
    /// Who noted it.
    pub by: PersonId,
    /// When.
    pub noted: Timestamp,
}

/// Says nothing of what it holds: it may end in a log.
impl fmt::Debug for Payee {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Payee").finish_non_exhaustive()
    }
}

/// A payee as typed.
#[derive(Clone, Copy)]
pub struct WrittenPayee<'a> {
    /// The holder's name.
    pub name: &'a str,
    /// The account.
    pub iban: &'a str,
    /// The bank.
    pub bic: &'a str,
    /// The number of the establishment.
    pub siret: &'a str,
    /// The association's number.
    pub rna: &'a str,
}

impl WrittenPayee<'_> {
    /// Reads it; everything wrong beside its field. Only the name must be there.
    pub fn read(self, by: &PersonId, now: Timestamp) -> Checked<Payee> {
        let mut mistakes = Vec::new();
        if let Err(refusal) = holder_name("payee_name", self.name) {
            mistakes.push(refusal);
        }
        let iban = optional("iban", self.iban, read_iban, &mut mistakes);
        let bic = optional("bic", self.bic, |text| text.parse().map_err(|_| "bic-form"), &mut mistakes);
        let siret = optional("siret", self.siret, |text| text.parse::<Siret>().map_err(|e| e.code()), &mut mistakes);
        let rna = optional("rna", self.rna, |text| text.parse::<Rna>().map_err(|e| e.code()), &mut mistakes);
        let name = self.name.trim().to_owned();
        let payee = Payee { name, iban, bic, siret, rna, by: by.clone(), noted: now };
        if mistakes.is_empty() { Ok(payee) } else { Err(mistakes) }
    }
}

impl Payee {
    /// The account as a file for a bank has it; none where no account is noted.
    pub fn holder(&self) -> Option<Holder> {
        Some(Holder { name: SepaText::nearest(&self.name).ok()?, iban: self.iban?, bic: self.bic.clone() })
    }
}

/// The account that pays, as typed.
pub fn read_payer(name: &str, iban: &str) -> Checked<Holder> {
    let (name, iban) = (
        holder_name("payer_name", name),
        match iban.trim() {
            "" => Err(Refusal::of("payer_iban", "missing")),
            iban => read_iban(iban).map_err(|code| Refusal::of("payer_iban", code)),
        },
    );
    match (name, iban) {
        (Ok(name), Ok(iban)) => Ok(Holder { name, iban, bic: None }),
        (name, iban) => Err([name.err(), iban.err()].into_iter().flatten().collect()),
    }
}

fn holder_name(field: &'static str, name: &str) -> Result<SepaText<70>, Refusal> {
    match name.trim() {
        "" => Err(Refusal::of(field, "missing")),
        name if name.chars().count() > MOST_NAME => Err(Refusal::of(field, "bank-text-long")),
        name => SepaText::nearest(name).map_err(|error| Refusal::of(field, error.code())),
    }
}

fn read_iban(text: &str) -> Result<Iban, &'static str> {
    let iban: Iban = text.parse().map_err(|error: super::bank::InvalidIban| error.code())?;
    if iban.is_in_sepa() { Ok(iban) } else { Err("iban-outside") }
}

fn optional<T>(
    field: &'static str,
    text: &str,
    read: impl FnOnce(&str) -> Result<T, &'static str>,
    mistakes: &mut Vec<Refusal>,
) -> Option<T> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    read(text).map_err(|code| mistakes.push(Refusal::of(field, code))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_wrong_with_a_payee_is_told_beside_its_field_and_nothing_of_it_is_printed() {
        let by: PersonId = "0123".parse().unwrap();
        let written = WrittenPayee { name: "", iban: "FR76 3000", bic: "x", siret: "78467169500078", rna: "123" };
        let mistakes = written.read(&by, Timestamp::UNIX_EPOCH).unwrap_err();
        let told: Vec<_> = mistakes.iter().map(|one| (one.field.unwrap(), one.code)).collect();
        let expected = [
            ("payee_name", "missing"),
            ("iban", "iban-form"),
            ("bic", "bic-form"),
            ("siret", "siret-digits"),
            ("rna", "rna-form"),
        ];
        assert_eq!(told[0], expected[0]);
        assert_eq!(told.iter().map(|one| one.0).collect::<Vec<_>>(), expected.map(|one| one.0));
        let right = WrittenPayee {
            name: "Le Fournil partagé",
            iban: "fr14 2004 1010 0505 0001 3M02 606",
            bic: "",
            siret: "784 671 695 00087",
            rna: "",
        };
        let payee = right.read(&by, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(payee.holder().unwrap().name.as_str(), "Le Fournil partage");
        assert!(!format!("{payee:?}").contains("FR14"));
        let us = read_payer("Mécène", "US64SVBKUS6S3300958879").unwrap_err();
        assert_eq!(us[0].field, Some("payer_iban"));
    }
}
