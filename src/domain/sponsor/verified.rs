//! That whoever will pay out a large promise looked at it: the region notes who did, and when.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::written::{Customs, Measure, Mistakes};

/// Who verified, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// The service that did; no person's name, for it stays in the journal.
    pub by: String,
    /// The day.
    pub on: Date,
}

/// The form of it.
#[derive(Debug, Clone, Default)]
pub struct WrittenVerified {
    /// Whether it is said at all.
    pub ticked: bool,
    /// Who.
    pub by: String,
    /// When.
    pub on: String,
}

impl WrittenVerified {
    /// Verified since it was promised, and up to now.
    pub(super) fn read(&self, (promised, now): (Timestamp, Timestamp), customs: &Customs) -> Checked<Verified> {
        let mut mistakes = Mistakes::default();
        mistakes.add_if(!self.ticked, || Refusal::of("verified", "verified-missing"));
        let by = mistakes.text("verified_by", &self.by, Measure::line(120, "missing"));
        let on = mistakes.day("verified_on", &self.on);
        let day = |at| customs.zone.to_datetime(at).date();
        mistakes.add_if(on.is_some_and(|on| on > day(now)), || Refusal::of("verified_on", "verified-ahead"));
        mistakes.add_if(on.is_some_and(|on| on < day(promised)), || {
            Refusal::of("verified_on", "verified-before").with("day", Arg::Day(day(promised)))
        });
        mistakes.whole(on).map(|on| Verified { by, on })
    }
}
