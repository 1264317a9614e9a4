//! A webhook as the courier needs it.

use super::secret::Secret;
use crate::domain::project::RegionId;
use crate::domain::webhook::WebhookId;

/// Where to deliver, and what to sign with.
#[derive(Debug, Clone)]
pub(super) struct Hook {
    pub(super) region: RegionId,
    pub(super) id: WebhookId,
    pub(super) url: String,
    /// None where it is not here: a journal may have come from elsewhere.
    pub(super) secret: Option<Secret>,
}
