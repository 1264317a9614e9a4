//! What loans and support have in common: days, an estimated value, the project that they are for, and the reasons given.

#[cfg(test)]
pub(super) mod told;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::domain::journal::Damage;
use crate::domain::money::{Currency, Money};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::written::{Customs, Measure, Mistakes};

/// Characters of a reason or a remark.
pub const MOST_REASON: usize = 1_000;
/// Characters of conditions, and of what is said of a thing.
pub const MOST_TEXT: usize = 2_000;
/// Characters of a thing's name, and of a reference.
pub const MOST_NAME: usize = 120;

/// Days from one to another, both within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The first.
    pub first: Date,
    /// The last.
    pub last: Date,
}

impl Days {
    /// Whether both have a day in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether every day of the other is one of these.
    pub fn contains(self, other: Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// Whether this day is one of them.
    pub fn has(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }
}

/// By what forms are read.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// The region's customs.
    pub customs: &'a Customs,
    /// The currency of what people type.
    pub currency: Currency,
    /// What the window shows.
    pub shelf: &'a Shelf,
    /// The day, in the region's zone.
    pub today: Date,
}

/// Whoever holds projects: who they are, and what they hold.
#[derive(Debug, Clone, Copy)]
pub struct Holder<'a> {
    /// Who.
    pub by: &'a PersonId,
    /// Their projects.
    pub projects: &'a [ProjectKey],
}

impl Holder<'_> {
    /// Whether they hold it.
    pub fn holds(&self, project: &ProjectKey) -> bool {
        self.projects.contains(project)
    }
}

impl Ground<'_> {
    /// The day of an instant in a zone.
    pub fn day(zone: &TimeZone, at: Timestamp) -> Date {
        zone.to_datetime(at).date()
    }

    /// A project that the window shows: by its address, its name or its id.
    pub fn project(&self, field: &'static str, typed: &str) -> Result<ProjectKey, Refusal> {
        let name = typed.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let name = name.split(['?', '#']).next().unwrap_or_default();
        let found = name.parse::<Slug>().ok().and_then(|name| self.shelf.find(&name));
        let shown = found.filter(|member| member.gone.is_none());
        shown.map(|member| member.project.key.clone()).ok_or_else(|| Refusal::of(field, "in-kind-project"))
    }

    /// That the window still shows a project.
    pub fn shows(&self, project: &ProjectKey) -> Checked<&Member> {
        let shown = self.shelf.get(project).filter(|member| member.gone.is_none());
        shown.ok_or_else(|| vec![Refusal::whole("in-kind-project-gone")])
    }
}

impl Mistakes {
    /// Days from one to another.
    pub(in crate::domain) fn days(&mut self, first: &str, last: &str) -> Option<Days> {
        let (first, last) = (self.day("first", first), self.day("last", last));
        let days = Days { first: first?, last: last? };
        let backwards = days.last < days.first;
        self.add_if(backwards, || Refusal::of("last", "in-kind-backwards"));
        (!backwards).then_some(days)
    }

    /// A day that may be missing.
    pub(in crate::domain) fn day_or_none(&mut self, field: &'static str, typed: &str) -> Option<Date> {
        if typed.trim().is_empty() { None } else { self.day(field, typed) }
    }

    /// An estimated value, which may be missing.
    pub(in crate::domain) fn value(&mut self, typed: &str, currency: Currency) -> Option<Money> {
        if typed.trim().is_empty() {
            return None;
        }
        self.amount("value", typed, currency, 1).map(|minor| Money { minor, currency })
    }
}

/// A reason, which has to be given.
pub(in crate::domain) fn reason(typed: &str) -> Checked<String> {
    let mut mistakes = Mistakes::default();
    let reason = mistakes.text("reason", typed, Measure::paragraphs(MOST_REASON, "in-kind-reason"));
    mistakes.or(reason)
}

/// A remark, which may be missing.
pub(in crate::domain) fn note(typed: &str) -> Checked<String> {
    let mut mistakes = Mistakes::default();
    let note = mistakes.text("note", typed, Measure::paragraphs(MOST_REASON, "missing").or_none());
    mistakes.or(note)
}

/// The first instant after a day, in a zone.
pub(in crate::domain) fn after_day(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_timestamp(day.tomorrow().ok()?.to_datetime(Time::midnight())).ok()
}

/// A fact that cannot follow those before it.
pub(in crate::domain) fn impossible(what: &str, word: &str) -> Damage {
    Damage::Impossible(format!("{what} cannot be {word}"))
}

/// Something asked for that is not possible.
pub(in crate::domain) fn whole<T>(code: &'static str) -> Checked<T> {
    Err(vec![Refusal::whole(code)])
}

/// Sums by currency, in the order of codes: never one sum of several.
pub fn sums(values: impl IntoIterator<Item = Money>) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for value in values {
        match sums.iter_mut().find(|sum| sum.currency == value.currency) {
            Some(sum) => sum.minor = sum.minor.saturating_add(value.minor),
            None => sums.push(value),
        }
    }
    sums.sort_by_key(|sum| sum.currency.code());
    sums
}
