//! What the projects of a window came to: by month, by category, by place, by outcome. Parts always add up to the whole; sums
//! of different currencies never meet, each currency has figures of its own. What the host no longer shows is left out.
//!
//! A host tells what a campaign has raised by now, not when it was given: a month here is that of a campaign's end.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use jiff::tz::TimeZone;

use super::money::{Currency, Money};
use super::project::{Category, Stage};
use super::shelf::{Member, Shelf};

/// Campaigns, and what they hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// How many.
    pub projects: usize,
    /// In the currency's smallest unit.
    pub minor: i64,
}

impl Sum {
    fn add(&mut self, minor: i64) {
        self.projects += 1;
        self.minor = self.minor.saturating_add(minor);
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { projects: self.projects + other.projects, minor: self.minor.saturating_add(other.minor) }
    }
}

/// Campaigns by what becomes of their money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Over, and the money is the project's.
    pub kept: Sum,
    /// Open, or yet to open: nothing is settled.
    pub underway: Sum,
    /// Failed or cancelled: the money goes back.
    pub returned: Sum,
}

impl Share {
    fn add(&mut self, stage: Stage, minor: i64) {
        let sum = match stage {
            Stage::Succeeded | Stage::Ended => &mut self.kept,
            Stage::Running | Stage::Announced => &mut self.underway,
            Stage::Failed | Stage::Cancelled => &mut self.returned,
        };
        sum.add(minor);
    }

    /// What has not gone back.
    pub fn standing(self) -> Sum {
        self.kept.plus(self.underway)
    }

    /// Everything.
    pub fn all(self) -> Sum {
        self.standing().plus(self.returned)
    }
}

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.month < 12 {
            Self { month: self.month + 1, ..self }
        } else {
            Self { year: self.year.saturating_add(1), month: 1 }
        }
    }
}

/// `2026-03`.
impl std::fmt::Display for Month {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}", self.year, self.month)
    }
}

/// A town.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Town {
    /// Its name in addresses.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many people live there.
    pub inhabitants: NonZeroU32,
}

impl Town {
    /// What a sum comes to for each inhabitant, rounded down to the currency's smallest unit.
    pub fn per_inhabitant(&self, sum: Sum) -> i64 {
        sum.minor.div_euclid(i64::from(self.inhabitants.get()))
    }
}

/// The figures of the projects in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The currency.
    pub currency: Currency,
    /// All of it.
    pub whole: Share,
    /// By the month in which campaigns ended; months without any stand between others. Only what is over is here.
    pub months: BTreeMap<Month, Share>,
    /// Over, at a time the host does not tell.
    pub undated: Share,
    /// By category id; the category itself stands with it.
    pub categories: BTreeMap<String, (Category, Share)>,
    /// Without a category.
    pub uncategorised: Share,
    /// By town, of those whose inhabitants are counted.
    pub towns: BTreeMap<Town, Share>,
    /// Elsewhere: the town is unknown, or not counted.
    pub unplaced: Share,
    /// By stage.
    pub stages: BTreeMap<Stage, Sum>,
}

impl Figures {
    /// The figures of a shelf in each of its currencies; that of most projects first.
    pub fn of_each_currency(shelf: &Shelf, zone: &TimeZone) -> Vec<Self> {
        let mut figures: BTreeMap<&str, Self> = BTreeMap::new();
        for member in shelf.members().iter().filter(|member| member.gone.is_none()) {
            let currency = member.project.currency();
            figures.entry(currency.code()).or_insert_with(|| Self::none(currency)).add(member, zone);
        }
        let mut figures: Vec<_> = figures.into_values().collect();
        for one in &mut figures {
            one.fill_months();
        }
        figures.sort_by_key(|one| std::cmp::Reverse(one.whole.all().projects));
        figures
    }

    fn none(currency: Currency) -> Self {
        Self {
            currency,
            whole: Share::default(),
            months: BTreeMap::new(),
            undated: Share::default(),
            categories: BTreeMap::new(),
            uncategorised: Share::default(),
            towns: BTreeMap::new(),
            unplaced: Share::default(),
            stages: BTreeMap::new(),
        }
    }

    fn add(&mut self, member: &Member, zone: &TimeZone) {
        let (stage, minor) = (member.project.stage, member.project.raised.minor);
        self.whole.add(stage, minor);
        self.stages.entry(stage).or_default().add(minor);
        match member.project.category.clone() {
            Some(category) => {
                let id = category.id.clone();
                self.categories.entry(id).or_insert_with(|| (category, Share::default())).1.add(stage, minor);
            }
            None => self.uncategorised.add(stage, minor),
        }
        match town(member) {
            Some(town) => self.towns.entry(town).or_default().add(stage, minor),
            None => self.unplaced.add(stage, minor),
        }
        if !matches!(stage, Stage::Running | Stage::Announced) {
            match month_of_end(member, zone) {
                Some(month) => self.months.entry(month).or_default().add(stage, minor),
                None => self.undated.add(stage, minor),
            }
        }
    }

    /// Puts in the months between the first and the last in which nothing ended: a gap is a figure too.
    fn fill_months(&mut self) {
        /// Beyond a century a date is a mistake, and no reason to draw every month.
        const MOST: usize = 1200;
        let Some((first, last)) = self.months.first_key_value().zip(self.months.last_key_value()) else { return };
        let (first, last) = (*first.0, *last.0);
        let months = std::iter::successors(Some(first), |month| Some(month.next())).take(MOST);
        for month in months.take_while(|month| *month < last).collect::<Vec<_>>() {
            self.months.entry(month).or_default();
        }
    }

    /// An amount in the currency of these figures.
    pub fn money(&self, minor: i64) -> Money {
        Money { minor, currency: self.currency }
    }
}

fn town(member: &Member) -> Option<Town> {
    Some(Town { key: member.town_key()?, name: member.town.clone()?, inhabitants: member.inhabitants? })
}

fn month_of_end(member: &Member, zone: &TimeZone) -> Option<Month> {
    let day = zone.to_datetime(member.project.deadline?.at);
    Some(Month { year: day.year(), month: day.month() })
}

/// How campaigns ended. Counts of projects in every currency; no money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcomes {
    /// They reached their goal.
    pub succeeded: usize,
    /// They did not.
    pub failed: usize,
    /// They were stopped.
    pub cancelled: usize,
    /// They ended on a host where one keeps what there is: success has no meaning for them.
    pub ended: usize,
    /// They are open.
    pub running: usize,
    /// They have not opened.
    pub announced: usize,
}

impl Outcomes {
    /// The outcomes of all figures together.
    pub fn of(figures: &[Figures]) -> Self {
        let count = |stage| figures.iter().filter_map(|one| one.stages.get(&stage)).map(|sum| sum.projects).sum();
        Self {
            succeeded: count(Stage::Succeeded),
            failed: count(Stage::Failed),
            cancelled: count(Stage::Cancelled),
            ended: count(Stage::Ended),
            running: count(Stage::Running),
            announced: count(Stage::Announced),
        }
    }

    /// Those that could have succeeded, and are over.
    pub fn decided(self) -> usize {
        self.succeeded + self.failed + self.cancelled
    }

    /// Of a hundred decided, how many succeeded, rounded down; none while nothing is decided.
    pub fn success_percent(self) -> Option<u32> {
        let percent = (self.succeeded * 100).checked_div(self.decided())?;
        u32::try_from(percent).ok()
    }
}

/// The round step, 1, 2 or 5 times a power of ten, of which an axis up to `most` takes four at most, and how many it takes.
pub fn steps(most: u64) -> (u64, u64) {
    let most = most.max(1);
    let tens = std::iter::successors(Some(1_u64), |ten| ten.checked_mul(10));
    let mut rounds = tens.flat_map(|ten| [1, 2, 5].into_iter().filter_map(move |round| ten.checked_mul(round)));
    let step = rounds.find(|step| most.div_ceil(*step) <= 4).unwrap_or(most);
    (step, most.div_ceil(step))
}

#[cfg(test)]
mod tests;
