//! What a fund would have done: its rule run, by the engine that keeps the real books, over the region's real campaigns.
//!
//! The host tells totals and no history, so every campaign is told twice: with nothing when it began, and with what it
//! has or had when it ended. Whoever ended first is served first, as they would have been.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::draft::Draft;
use super::feed::Sighting;
use crate::domain::fund::{Entry, FundId, Funds, Goal, Minor, Moment, RefusalCode, Rule, Setup, ShareBy, Status};
use crate::domain::project::{Project, ProjectKey, Stage};

/// A campaign of the region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaigned {
    /// What is seen of it now.
    pub seen: Sighting,
    /// When it began, as far as anybody knows.
    pub began: Option<Timestamp>,
    /// When it ends or ended, as far as anybody knows.
    pub ends: Option<Timestamp>,
}

impl Campaigned {
    /// A project that lies in a town.
    pub fn of(project: &Project, town: Option<&str>) -> Self {
        Self {
            seen: Sighting::of(project, town),
            began: project.start,
            ends: project.deadline.map(|deadline| deadline.at),
        }
    }

    fn is_open(&self) -> bool {
        self.seen.stage.is_open()
    }
}

/// What would have come of a fund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    /// The time it would have run: as long as it is to run, up to now.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// Campaigns within that time that it would have been for.
    pub considered: usize,
    /// What each would have been granted, the largest first; those without anything are left out.
    pub granted: Vec<(ProjectKey, Minor)>,
    /// The sum of that.
    pub used: Minor,
    /// What was granted up to the end of each month, by its first day.
    pub months: Vec<(Date, Minor)>,
    /// When all of it would have been granted; none if never.
    pub exhausted: Option<Timestamp>,
    /// What the campaigns that are open now would be granted at most, each at its ceiling or, without one, twice its goal.
    pub open_at_most: Minor,
    /// How many are open now.
    pub open: usize,
    /// The most it can ever cost.
    pub at_most: Minor,
    /// It divides its money by single gifts, of which the host tells nothing: what each would get cannot be known.
    pub needs_gifts: bool,
}

/// Runs a draft over campaigns, for a region in this zone. `reach` tells which of them it is for.
pub fn what_if(
    draft: &Draft,
    setup: &Setup,
    campaigns: &[Campaigned],
    reach: impl Fn(&Sighting) -> bool,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<WhatIf, RefusalCode> {
    let length = draft.closes.duration_since(draft.opens).max(SignedDuration::from_hours(24));
    let from = now.checked_sub(length).unwrap_or(Timestamp::MIN);
    let same = |campaign: &&Campaigned| campaign.seen.currency == setup.currency && draft.suits(campaign.seen.goal);
    let within =
        |campaign: &&Campaigned| campaign.is_open() || campaign.ends.is_some_and(|ends| (from..=now).contains(&ends));
    let meant: Vec<_> = campaigns.iter().filter(same).filter(|campaign| reach(&campaign.seen)).collect();
    let considered: Vec<_> = meant.iter().copied().filter(within).collect();
    let run = || Run::new(draft, setup, campaigns, (from, now), zone);
    let past = run()?.over(&considered)?;
    let open: Vec<_> = meant.iter().copied().filter(|campaign| campaign.is_open()).collect();
    let ahead = run()?.ahead(&open)?;
    let at_most = Minor::from(draft.budget);
    Ok(WhatIf {
        from,
        to: now,
        considered: considered.len(),
        used: past.granted.iter().map(|(_, amount)| amount).sum(),
        granted: past.granted,
        months: past.months,
        exhausted: past.exhausted,
        open_at_most: ahead.min(at_most),
        open: open.len(),
        at_most,
        needs_gifts: matches!(draft.rule, Rule::Share { by: Some(ShareBy::Quadratic) }),
    })
}

/// Steps in which a campaign grows to the most it can become: what its ceiling leaves to a fund is least at the top.
const STEPS: i64 = 50;

/// A campaign on its way to its ceiling: so many of all steps from now to there, with more backers in the same measure.
fn grown(seen: &Sighting, setup: &Setup, step: i64) -> Sighting {
    let percent = i64::from(setup.overfunding_ceiling_percent.unwrap_or(200));
    let on_the_way = |now: i64, top: i64| {
        let more = i128::from(top.max(now) - now) * i128::from(step) / i128::from(STEPS);
        now + i64::try_from(more).unwrap_or(0)
    };
    let mut grown = seen.clone();
    match seen.goal {
        Some(Goal::Money(goal)) => grown.raised = on_the_way(seen.raised, goal.saturating_mul(percent) / 100),
        Some(Goal::Units(goal)) => {
            grown.units = seen.units.map(|units| on_the_way(units, goal.saturating_mul(percent) / 100));
        }
        None => grown.raised = on_the_way(seen.raised, seen.raised.saturating_mul(2)),
    }
    let scaled = |backers: i64| {
        let scaled = i128::from(backers.max(1)) * i128::from(grown.raised) / i128::from(seen.raised.max(1));
        i64::try_from(scaled).unwrap_or(i64::MAX).max(backers)
    };
    grown.backers = seen.backers.map(scaled);
    grown.stage = if step == STEPS { Stage::Succeeded } else { Stage::Running };
    grown
}

/// Books at work over campaigns.
#[derive(Clone)]
struct Run<'a> {
    funds: Funds,
    id: FundId,
    from: Timestamp,
    to: Timestamp,
    zone: &'a TimeZone,
    seq: u64,
}

/// What one run came to.
struct Ran {
    granted: Vec<(ProjectKey, Minor)>,
    months: Vec<(Date, Minor)>,
    exhausted: Option<Timestamp>,
}

impl<'a> Run<'a> {
    fn new(
        draft: &Draft,
        setup: &Setup,
        campaigns: &[Campaigned],
        (from, to): (Timestamp, Timestamp),
        zone: &'a TimeZone,
    ) -> Result<Self, RefusalCode> {
        // The only fund of its books.
        let id = "what-if".parse().map_err(|_| RefusalCode::BadRule)?;
        let mut run = Self { funds: Funds::new(setup.clone()), id, from, to, zone, seq: 0 };
        for named in draft.named() {
            let seen = campaigns.iter().find(|campaign| campaign.seen.project == *named);
            run.funds.know(named.clone(), seen.map(|campaign| campaign.seen.campaign()).unwrap_or_default());
        }
        let mut terms = draft.terms(&run.id, setup.currency.code()).ok_or(RefusalCode::BadRule)?;
        // Closes only after all has been told; what lies outside the time is not told at all.
        (terms.opens, terms.closes) = (from, to + SignedDuration::from_hours(24));
        run.tell(from, &Entry::FundAccepted { fund: Box::new(terms) })?;
        run.tell(from, &Entry::Lot { fund: run.id.clone(), amount: draft.budget, currency: None })?;
        Ok(run)
    }

    fn tell(&mut self, at: Timestamp, entry: &Entry) -> Result<(), RefusalCode> {
        self.seq += 1;
        self.funds.apply(Moment { seq: self.seq, at }, entry).map(|_| ())
    }

    /// What campaigns that are open would be granted at most, each when it would be most: what is missing to a goal is
    /// most when the fund begins to give, and a share is divided at any time that the sponsor has chosen.
    fn ahead(mut self, campaigns: &[&Campaigned]) -> Result<Minor, RefusalCode> {
        let setup = self.funds.setup().clone();
        let mut most: BTreeMap<ProjectKey, Minor> = BTreeMap::new();
        let mut before: BTreeMap<&ProjectKey, i64> = BTreeMap::new();
        for step in 0..=STEPS {
            for campaign in campaigns {
                let seen = grown(&campaign.seen, &setup, step);
                let was = before.insert(&campaign.seen.project, seen.raised).unwrap_or(seen.raised);
                if let Some(begins) = self.begins(&seen).filter(|begins| (was + 1..seen.raised).contains(begins)) {
                    let at_first = Sighting { raised: begins, stage: Stage::Running, ..seen.clone() };
                    self.meet(self.to, &at_first)?;
                    self.note(&mut most)?;
                }
                self.meet(self.to, &seen)?;
            }
            self.note(&mut most)?;
        }
        Ok(most.values().sum())
    }

    /// Where a campaign stands when a fund for the last mile begins to give it something.
    fn begins(&self, seen: &Sighting) -> Option<i64> {
        let fund = self.funds.fund(&self.id)?;
        let (Rule::LastMile { percent }, Some(Goal::Money(goal))) = (&fund.terms().rule, seen.goal) else {
            return None;
        };
        let begins = (i128::from(goal) * i128::from(*percent) + 99) / 100;
        i64::try_from(begins).ok()
    }

    /// Keeps what each campaign is granted now, or would be if a share were divided now, where it never was more.
    fn note(&self, most: &mut BTreeMap<ProjectKey, Minor>) -> Result<(), RefusalCode> {
        let closed = self.closed()?;
        let allocations = closed.funds.fund(&self.id).into_iter().flat_map(|fund| fund.allocations());
        for allocation in allocations {
            let known = most.entry(allocation.project().key().clone()).or_default();
            *known = allocation.shown().amount.max(*known);
        }
        Ok(())
    }

    /// The same after the fund's end, where a share is divided; of another rule, as it is.
    fn closed(&self) -> Result<Self, RefusalCode> {
        let mut run = self.clone();
        if let Some(terms) = run.funds.fund(&run.id).map(|fund| fund.terms()).filter(|terms| terms.rule.is_share()) {
            let grace = i64::from(run.funds.setup().closing_grace_minutes);
            let end = terms.closes + SignedDuration::from_mins(grace);
            run.tell(end, &Entry::Tick)?;
        }
        Ok(run)
    }

    /// Tells of a campaign, which is the fund's from when it is first told of.
    fn meet(&mut self, at: Timestamp, seen: &Sighting) -> Result<(), RefusalCode> {
        self.funds.know(seen.project.clone(), seen.campaign());
        if !self.funds.is_for(&self.id, &seen.project) {
            self.tell(at, &Entry::Admitted { fund: self.id.clone(), project: seen.project.clone() })?;
        }
        self.tell(at, &seen.entry())
    }

    fn over(mut self, campaigns: &[&Campaigned]) -> Result<Ran, RefusalCode> {
        let mut told: BTreeMap<(Timestamp, u8, &ProjectKey), Sighting> = BTreeMap::new();
        for campaign in campaigns {
            let nothing = Sighting {
                stage: Stage::Running,
                raised: 0,
                backers: campaign.seen.backers.map(|_| 0),
                units: campaign.seen.units.map(|_| 0),
                ..campaign.seen.clone()
            };
            let began = campaign.began.unwrap_or(self.from).clamp(self.from, self.to);
            let ends = if campaign.is_open() { self.to } else { campaign.ends.unwrap_or(self.to) };
            told.insert((began.min(ends), 0, &campaign.seen.project), nothing);
            told.insert((ends.clamp(self.from, self.to), 1, &campaign.seen.project), campaign.seen.clone());
        }
        let (mut months, mut exhausted) = (BTreeMap::new(), None);
        for ((at, ..), seen) in told {
            self.meet(at, &seen)?;
            let Some(shown) = self.funds.fund(&self.id).map(|fund| fund.shown()) else { continue };
            let day = self.zone.to_datetime(at).date();
            months.insert(day.first_of_month(), shown.granted);
            if shown.available == 0 && shown.status == Status::Open && exhausted.is_none() {
                exhausted = Some(at);
            }
        }
        let run = self.closed()?;
        if let Some(shown) = run.funds.fund(&run.id).map(|fund| fund.shown()).filter(|shown| shown.granted > 0) {
            months.insert(self.zone.to_datetime(self.to).date().first_of_month(), shown.granted);
        }
        Ok(run.ran(months, exhausted))
    }

    fn ran(&self, months: BTreeMap<Date, Minor>, exhausted: Option<Timestamp>) -> Ran {
        let allocations = self.funds.fund(&self.id).into_iter().flat_map(|fund| fund.allocations());
        let mut granted: Vec<_> = allocations
            .map(|allocation| (allocation.project().key().clone(), allocation.shown().amount))
            .filter(|(_, amount)| *amount > 0)
            .collect();
        granted.sort_by(|(a, more), (b, less)| less.cmp(more).then(a.cmp(b)));
        Ran { granted, months: months.into_iter().collect(), exhausted }
    }
}
