//! The jury: marks with their reasons, who stands aside, and the order that follows. Whole numbers only: the same marks give the
//! same order everywhere.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::command::{expect, shown};
use super::entry::{Entry, EntryNumber};
use super::fact::CallFact;
use super::phase::Phase;
use super::projection::Call;
use super::terms::{MOST_CRITERIA, Terms};
use crate::domain::fact::Fact;
use crate::domain::person::PersonId;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// Points for one criterion at most; 0 at least.
pub const MOST_POINTS: u8 = 5;
/// The fields of points, in the order of the criteria.
pub const MARKS: [&str; MOST_CRITERIA] = ["mark1", "mark2", "mark3", "mark4", "mark5", "mark6"];
/// The fields of their reasons.
pub const REASONS: [&str; MOST_CRITERIA] = ["reason1", "reason2", "reason3", "reason4", "reason5", "reason6"];

const REASON: Measure = Measure::line(500, "mark-reason-missing");

/// What one member of the jury made of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// One for each criterion, in their order.
    pub marks: Vec<Mark>,
    /// When.
    pub at: Timestamp,
}

/// Points for a criterion, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// 0 to 5.
    pub points: u8,
    /// Why, in a sentence.
    pub why: String,
}

/// A mark as typed.
#[derive(Debug, Clone, Default)]
pub struct WrittenMark {
    /// Its points.
    pub points: String,
    /// Why.
    pub why: String,
}

/// Why a member of the jury does not mark an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recusal {
    /// They entered it, or hold its project on the host.
    Holds,
    /// They stood aside.
    StoodAside,
}

impl Entry {
    /// Why this member of the jury may not mark it. `holds` says whether they hold its project on the host.
    pub fn recusal(&self, juror: &PersonId, holds: bool) -> Option<Recusal> {
        if holds || self.entrant() == Some(juror) {
            Some(Recusal::Holds)
        } else {
            self.recused.contains(juror).then_some(Recusal::StoodAside)
        }
    }
}

/// Who marks: a member of the jury, as far as a rule must know them.
fn juror_of<'s>(
    state: &'s RegionState,
    now: Timestamp,
    name: &Slug,
    number: EntryNumber,
) -> Checked<(&'s Call, &'s Entry)> {
    let call = shown(state, now, name)?;
    expect(call.phase(now) != Phase::Decided, "call-decided")?;
    expect(call.phase(now) == Phase::Closed, "call-not-closed")?;
    let entry = call.entries.get(&number).ok_or_else(|| vec![Refusal::whole("entry-unknown")])?;
    expect(entry.stands(), "entry-withdrawn")?;
    Ok((call, entry))
}

/// Marks an entry, once no more are taken: all are read together. `holds` says whether the juror holds its project on the host.
pub fn score(
    state: &RegionState,
    now: Timestamp,
    name: &Slug,
    number: EntryNumber,
    (juror, holds): (&PersonId, bool),
    written: &[WrittenMark],
) -> Checked<Vec<Fact>> {
    let (call, entry) = juror_of(state, now, name, number)?;
    match entry.recusal(juror, holds) {
        Some(Recusal::Holds) => return Err(vec![Refusal::whole("mark-own-project")]),
        Some(Recusal::StoodAside) => return Err(vec![Refusal::whole("mark-stood-aside")]),
        None => {}
    }
    let marks = read(call.terms_of(entry), written)?;
    let fact = CallFact::Scored { call: name.clone(), entry: number, juror: juror.clone(), marks };
    Ok(vec![Fact::Call(fact)])
}

fn read(terms: &Terms, written: &[WrittenMark]) -> Checked<Vec<Mark>> {
    let mut mistakes = Mistakes::default();
    let blank = WrittenMark::default();
    let marks = terms.criteria.iter().zip(MARKS).zip(REASONS).enumerate().map(|(at, ((_, mark), reason))| {
        let typed = written.get(at).unwrap_or(&blank);
        let points = typed.points.trim().parse::<u8>().ok().filter(|points| *points <= MOST_POINTS);
        mistakes.add_if(points.is_none(), || Refusal::of(mark, "mark-points-wrong"));
        Mark { points: points.unwrap_or_default(), why: mistakes.text(reason, &typed.why, REASON) }
    });
    let marks = marks.collect();
    mistakes.or(marks)
}

/// Stands aside for an entry: what the juror marked there no longer counts.
pub fn recuse(
    state: &RegionState,
    now: Timestamp,
    name: &Slug,
    number: EntryNumber,
    juror: &PersonId,
) -> Checked<Vec<Fact>> {
    let (_, entry) = juror_of(state, now, name, number)?;
    expect(!entry.recused.contains(juror), "mark-stood-aside")?;
    Ok(vec![Fact::Call(CallFact::Recused { call: name.clone(), entry: number, juror: juror.clone() })])
}

/// Where an entry stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rank {
    /// Which entry.
    pub entry: EntryNumber,
    /// How many marked it.
    pub jurors: usize,
    /// Weighted points, all jurors together.
    have: u64,
    /// What they could have been; 0 while nobody marked it.
    of: u64,
}

impl Rank {
    fn of(call: &Call, entry: &Entry) -> Self {
        let terms = call.terms_of(entry);
        let weighed = |score: &Score| {
            let pairs = score.marks.iter().zip(&terms.criteria);
            pairs.map(|(mark, criterion)| u64::from(mark.points) * u64::from(criterion.weight)).sum::<u64>()
        };
        let jurors = entry.scores.len();
        let most = u64::from(MOST_POINTS) * terms.weight() * u64::try_from(jurors).unwrap_or_default();
        Self { entry: entry.number, jurors, have: entry.scores.values().map(weighed).sum(), of: most }
    }

    /// Points out of 100, rounded down; none while nobody marked it.
    pub fn percent(&self) -> Option<u64> {
        (self.have * 100).checked_div(self.of)
    }

    /// More points first, compared as exact fractions; unmarked ones last.
    fn compare(&self, other: &Self) -> Ordering {
        let cross = |have: u64, of: u64| u128::from(have) * u128::from(of);
        let unmarked = |rank: &Self| rank.of == 0;
        unmarked(self)
            .cmp(&unmarked(other))
            .then_with(|| cross(other.have, self.of).cmp(&cross(self.have, other.of)))
            .then_with(|| self.entry.cmp(&other.entry))
    }
}

/// The entries that stand, the most points first. Each is measured by the criteria of its own version.
pub fn ranking(call: &Call) -> Vec<Rank> {
    let mut ranks: Vec<_> = call.standing().map(|entry| Rank::of(call, entry)).collect();
    ranks.sort_by(Rank::compare);
    ranks
}
