//! By what payer, payee and both banks know a payment.

use sha2::{Digest, Sha256};

use super::text::SepaText;
use crate::domain::fund::FundId;
use crate::domain::project::ProjectKey;

/// The most characters of a grant's reference that are for people; with a dash and eight for machines they make 35.
const READABLE: usize = 26;

impl SepaText<35> {
    /// The reference of a grant's payment after so many others, which both banks and both statements show: it begins with the
    /// names of fund and project, as far as they fit, and no other payment has the same.
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
