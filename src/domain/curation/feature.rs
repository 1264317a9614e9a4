//! What comes first on the front page: from a day to a day, with a sentence why, in an order.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::arrange::{Move, moved};
use super::decision::{one, take_back};
use super::fact::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::region::Region;
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// How many the front page shows; the others wait for their turn.
pub const FEATURES_SHOWN: usize = 6;
/// Characters of the sentence, per language.
pub const MOST_WHY: usize = 280;
/// A longer time is a slip of the pen: nothing is news for a year.
const MOST_DAYS: i64 = 366;

/// When a project comes first, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feature {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Why.
    pub why: Texts,
}

impl Feature {
    /// Whether it comes first on this day.
    pub fn is_on(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// When that begins, and when it has ended, in a zone.
    pub(super) fn turns(&self, zone: &TimeZone) -> [Option<Timestamp>; 2] {
        let begins = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
        [begins(self.from), self.until.tomorrow().ok().and_then(begins)]
    }
}

/// A feature as a form writes it.
#[derive(Debug, Clone, Default)]
pub struct TypedFeature {
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// Why.
    pub why: Texts,
}

/// Puts a project first for a time: none where what was typed names no project. Only one that residents see (`shown`) can
/// come first.
pub fn feature(
    state: &RegionState,
    now: Timestamp,
    region: &Region,
    project: Option<&ProjectKey>,
    typed: &TypedFeature,
    shown: bool,
) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    mistakes.add_if(project.is_none(), || Refusal::of("project", "curation-project-unknown"));
    mistakes.add_if(project.is_some() && !shown, || Refusal::of("project", "curation-feature-hidden"));
    let (from, until) = (mistakes.day("from", &typed.from), mistakes.day("until", &typed.until));
    let why = mistakes.texts("why", &typed.why, Measure::paragraphs(MOST_WHY, "missing"), region.default_language());
    let today = region.zone.to_datetime(now).date();
    if let Some((from, until)) = from.zip(until) {
        mistakes.add_if(until < from, || Refusal::of("until", "curation-days-order").with("from", Arg::Day(from)));
        mistakes.add_if(until >= from && until < today, || Refusal::of("until", "curation-days-over"));
        let days = from.duration_until(until).as_hours() / 24;
        mistakes.add_if(days > MOST_DAYS, || {
            Refusal::of("until", "curation-days-many").with("most", Arg::Number(MOST_DAYS))
        });
    }
    let read = mistakes.or(from.zip(until).zip(project))?;
    let Some(((from, until), project)) = read else { return Ok(Vec::new()) };
    let feature = Feature { from, until, why };
    if state.curation.of(project).and_then(|chosen| chosen.feature.get()) == Some(&feature) {
        return Ok(Vec::new());
    }
    let Feature { from, until, why } = feature;
    one(CurationFact::ProjectFeatured { project: project.clone(), from, until, why })
}

/// Puts it first no longer.
pub fn take_back_feature(state: &RegionState, project: &ProjectKey) -> Checked<Vec<Fact>> {
    let stands = state.curation.of(project).is_some_and(|chosen| chosen.feature.get().is_some());
    take_back(stands, || CurationFact::FeatureTakenBack { project: project.clone() })
}

/// Puts features in this order; those that are not named follow as they were.
pub fn order_features(state: &RegionState, wanted: &[ProjectKey]) -> Checked<Vec<Fact>> {
    let before: Vec<ProjectKey> = state.curation.features().map(|(key, ..)| key.clone()).collect();
    if wanted.iter().any(|key| !before.contains(key)) {
        return Err(vec![Refusal::whole("curation-order-changed")]);
    }
    let mut projects: Vec<ProjectKey> = Vec::with_capacity(before.len());
    for key in wanted.iter().chain(&before) {
        if !projects.contains(key) {
            projects.push(key.clone());
        }
    }
    if projects == before { Ok(Vec::new()) } else { one(CurationFact::FeaturesOrdered { projects }) }
}

/// Puts one feature a place up or down among those that are not over.
pub fn shift_feature(state: &RegionState, today: Date, project: &ProjectKey, by: Move) -> Checked<Vec<Fact>> {
    let alive = state.curation.features().filter(|(_, feature, _)| feature.until >= today);
    let before: Vec<ProjectKey> = alive.map(|(key, ..)| key.clone()).collect();
    order_features(state, &moved(&before, project, by))
}
