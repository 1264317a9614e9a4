//! Certificates: what a campaign reached, stated at one moment and signed. The signed text is in the journal, so that it can
//! be read and verified for as long as the window stands; it names no person.

use imbl::OrdMap;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::fact::{Fact, Subject};
use super::journal::{Damage, Record};
use super::name::name;
use super::project::ProjectKey;
use super::refusal::{Arg, Checked, Refusal};
use super::state::{RegionState, pairs};

#[cfg(test)]
mod tests;

name!(
    /// A certificate's number, drawn at random.
    CertificateId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'),
    "a certificate's number: 1 to 32 lower-case letters, digits and dashes"
);

/// The most certificates of one project within a day.
const MOST_A_DAY: usize = 5;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CertificateFact {
    /// The holder had a certificate made.
    Issued {
        /// Its number.
        id: CertificateId,
        /// Of which project.
        project: ProjectKey,
        /// The SHA-256 of the text, as hexadecimal digits.
        digest: String,
        /// What was signed.
        text: String,
        /// The Ed25519 signature of the text's bytes, as hexadecimal digits.
        signature: String,
    },
}

impl CertificateFact {
    /// What it is about.
    pub fn subject(&self) -> Subject {
        let Self::Issued { project, .. } = self;
        Subject::Project(project.clone())
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        "issued"
    }
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Its number.
    pub id: CertificateId,
    /// Of which project.
    pub project: ProjectKey,
    /// When it was made.
    pub at: Timestamp,
    /// The SHA-256 of the text, as hexadecimal digits.
    pub digest: String,
    /// What was signed.
    pub text: String,
    /// The signature, as hexadecimal digits.
    pub signature: String,
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Certificates {
    by_id: OrdMap<CertificateId, Certificate>,
    /// The certificates of each project, the last one last.
    #[serde(with = "pairs")]
    of: OrdMap<ProjectKey, Vec<CertificateId>>,
}

impl Certificates {
    /// One of them.
    pub fn get(&self, id: &CertificateId) -> Option<&Certificate> {
        self.by_id.get(id)
    }

    /// Those of a project, the last one first.
    pub fn of(&self, project: &ProjectKey) -> impl Iterator<Item = &Certificate> {
        self.of.get(project).into_iter().flatten().rev().filter_map(|id| self.by_id.get(id))
    }

    /// Takes in one more fact.
    pub(super) fn apply(&mut self, fact: &CertificateFact, record: &Record) -> Result<(), Damage> {
        let CertificateFact::Issued { id, project, digest, text, signature } = fact;
        let certificate = Certificate {
            id: id.clone(),
            project: project.clone(),
            at: record.at,
            digest: digest.clone(),
            text: text.clone(),
            signature: signature.clone(),
        };
        if self.by_id.insert(id.clone(), certificate).is_some() {
            return Err(Damage::Impossible(format!("two certificates have the number {id}")));
        }
        self.of.entry(project.clone()).or_default().push(id.clone());
        Ok(())
    }
}

/// Notes a certificate that was signed.
pub fn issue(state: &RegionState, now: Timestamp, issued: CertificateFact) -> Checked<Vec<Fact>> {
    let CertificateFact::Issued { project, .. } = &issued;
    let lately = state.certificates.of(project).filter(|known| now.duration_since(known.at) < DAY).count();
    if lately >= MOST_A_DAY {
        let most = i64::try_from(MOST_A_DAY).unwrap_or(i64::MAX);
        return Err(vec![Refusal::whole("certificates-many").with("most", Arg::Number(most))]);
    }
    Ok(vec![Fact::Certificate(issued)])
}
