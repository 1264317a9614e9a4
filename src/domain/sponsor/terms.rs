//! Under which words a sponsor promises money. They are in the fact of the promise itself: whoever signed can prove what they
//! signed, whatever the region's file says later.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::language::Texts;

/// The date of Oriel's own terms: the texts `fund-terms-N`. Changed with them.
pub const TERMS: Date = jiff::civil::date(2026, 12, 1);

/// Terms of a date: Oriel's own, and what the region adds to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseTerms {
    /// Since when they are so.
    pub date: Date,
    /// What the region adds, in its own words.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub own: Texts,
}

impl Default for PromiseTerms {
    /// Oriel's own alone.
    fn default() -> Self {
        Self { date: TERMS, own: Texts::default() }
    }
}

impl PromiseTerms {
    /// Oriel's own, with what a region adds since a day.
    pub fn with(own: Texts, since: Date) -> Self {
        Self { date: since.max(TERMS), own }
    }
}
