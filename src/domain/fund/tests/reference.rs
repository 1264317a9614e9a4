//! The rules once more, as plainly as they can be written: everything is recomputed at every instant, over everything. Slow,
//! and of another build than the engine, so that the two are unlikely to be wrong alike.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;
use serde_json::{Value, json};

use crate::domain::fund::{
    Conditions, Counts, Eligible, Entry, Goal, Mode, Payout, Rule, Scenario, Setup, ShareBy, Terms, Threshold, Way,
};
use crate::domain::project::Stage;

type N = i128;
type Pair = (usize, String);

#[derive(Clone)]
struct RFund {
    terms: Terms,
    opened: bool,
    closed: bool,
    paused: bool,
    withdrawn: bool,
    divided: bool,
    lots: Vec<N>,
    queue: Vec<(u64, String, N)>,
    references: Vec<String>,
}

#[derive(Clone)]
struct RProject {
    units: bool,
    mode: Mode,
    goal: Option<N>,
    stage: Option<Stage>,
    over_since: Option<i64>,
    /// Money, backers, units.
    figures: [N; 3],
    through_host: N,
    left_with: Option<[N; 3]>,
    missed: [N; 3],
    gifts: Vec<(String, N)>,
}

#[derive(Clone)]
struct RAllocation {
    state: &'static str,
    amount: N,
    target: N,
    paid: N,
    base: [N; 3],
    counted: [N; 3],
    noted: bool,
    steps: Vec<bool>,
}

/// What happened in the entry being worked.
#[derive(Clone, Default)]
struct Just {
    seq: u64,
    first_seen: Option<String>,
    last_gifts: Option<String>,
}

#[derive(Clone)]
pub(super) struct Reference {
    setup: Setup,
    reached: Option<i64>,
    funds: Vec<RFund>,
    projects: BTreeMap<String, RProject>,
    allocations: BTreeMap<Pair, RAllocation>,
    just: Just,
}

const FINAL: [&str; 6] = ["due", "partly_paid", "paid", "confirmed", "lapsed", "released"];
const OWED: [&str; 4] = ["due", "partly_paid", "paid", "confirmed"];

fn over(stage: Option<Stage>) -> bool {
    stage == Some(Stage::Succeeded) || stage == Some(Stage::Ended)
}

fn lost(stage: Option<Stage>) -> bool {
    stage == Some(Stage::Failed) || stage == Some(Stage::Cancelled)
}

impl Reference {
    pub fn new(scenario: &Scenario) -> Self {
        let project = |(key, campaign): &(crate::domain::project::ProjectKey, crate::domain::fund::Campaign)| {
            let (units, goal) = match campaign.goal {
                Some(Goal::Money(goal)) => (false, Some(N::from(goal))),
                Some(Goal::Units(goal)) => (true, Some(N::from(goal))),
                None => (false, None),
            };
            let project = RProject {
                units,
                mode: campaign.mode,
                goal,
                stage: None,
                over_since: None,
                figures: [0; 3],
                through_host: 0,
                left_with: None,
                missed: [0; 3],
                gifts: Vec::new(),
            };
            (key.id.to_string(), project)
        };
        Self {
            setup: scenario.setup.clone(),
            reached: None,
            funds: Vec::new(),
            projects: scenario.projects.iter().map(project).collect(),
            allocations: BTreeMap::new(),
            just: Just::default(),
        }
    }

    // S3

    pub fn work(&mut self, seq: u64, at: jiff::Timestamp, entry: &Entry) -> Result<(), &'static str> {
        let at = at.as_second();
        if self.reached.is_some_and(|reached| at < reached) {
            return Err("out_of_order");
        }
        let before = self.clone();
        self.just = Just { seq, ..Just::default() };
        for instant in self.instants(at) {
            self.instant(instant);
        }
        if let Err(code) = self.check(at, entry) {
            *self = before;
            return Err(code);
        }
        self.enter(at, entry);
        self.pass();
        self.instant(at);
        self.reached = Some(at);
        self.just = Just::default();
        Ok(())
    }

    fn instants(&self, at: i64) -> BTreeSet<i64> {
        let after = self.reached.unwrap_or(i64::MIN);
        let mut instants = BTreeSet::from([at]);
        for fund in &self.funds {
            instants.insert(fund.terms.opens.as_second());
            instants.insert(self.closing_end(fund));
        }
        for project in self.projects.values() {
            instants.extend(project.over_since.map(|since| since + self.grace()));
        }
        instants.into_iter().filter(|instant| *instant > after && *instant <= at || *instant == at).collect()
    }

    fn grace(&self) -> i64 {
        i64::from(self.setup.grace_days) * 86_400
    }

    fn closing_end(&self, fund: &RFund) -> i64 {
        fund.terms.closes.as_second() + i64::from(self.setup.closing_grace_minutes) * 60
    }

    fn instant(&mut self, t: i64) {
        for fund in &mut self.funds {
            if !fund.opened && fund.terms.opens.as_second() <= t {
                fund.opened = true;
            }
        }
        self.pass();
        for f in 0..self.funds.len() {
            if !self.funds[f].closed && self.closing_end(&self.funds[f]) <= t {
                self.end_pause(f);
                self.funds[f].closed = true;
            }
        }
        self.pass();
        for (f, p) in self.pairs() {
            let settled = self.projects[&p].over_since.is_some_and(|since| since + self.grace() <= t);
            let allocation = &self.allocations[&(f, p.clone())];
            let fund = &self.funds[f];
            let waits = matches!(fund.terms.rule, Rule::Share { .. }) && !fund.divided;
            if settled && !FINAL.contains(&allocation.state) && allocation.state != "void" && !waits {
                let amount = allocation.amount;
                self.fall(f, &p, amount);
                self.get(f, &p).state = if amount == 0 { "lapsed" } else { "due" };
            }
        }
    }

    fn pairs(&self) -> Vec<Pair> {
        self.allocations.keys().cloned().collect()
    }

    fn get(&mut self, f: usize, p: &str) -> &mut RAllocation {
        self.allocations.get_mut(&(f, p.to_owned())).unwrap()
    }

    // S4

    fn end_pause(&mut self, f: usize) {
        if !self.funds[f].paused {
            return;
        }
        self.funds[f].paused = false;
        for ((other, p), allocation) in &mut self.allocations {
            if *other == f {
                for i in 0..3 {
                    allocation.base[i] = allocation.base[i].max(self.projects[p].figures[i] - allocation.counted[i]);
                }
            }
        }
    }

    fn counting(&self, f: usize, p: &str) -> bool {
        let fund = &self.funds[f];
        let stage = self.projects[p].stage;
        let open = stage == Some(Stage::Running) || stage == Some(Stage::Announced);
        let fund_counts = fund.opened && !fund.closed && !fund.paused && !fund.withdrawn;
        let shown = self.projects[p].left_with.is_none();
        shown && fund_counts && (open || self.just.last_gifts.as_deref() == Some(p))
    }

    fn make_missing(&mut self, f: usize) {
        let fund = &self.funds[f];
        if fund.withdrawn {
            return;
        }
        for (p, project) in &self.projects {
            let eligible = match (&fund.terms.rule, &fund.terms.eligible) {
                (Rule::Gift { project, .. }, _) => project.id.as_str() == p,
                (_, Eligible::All) => true,
                (_, Eligible::Listed(keys)) => keys.iter().any(|key| key.id.as_str() == p),
            };
            let no_mile = matches!(fund.terms.rule, Rule::LastMile { .. }) && project.units;
            let away = project.left_with.is_some();
            if !eligible || away || project.stage.is_none() || no_mile || self.allocations.contains_key(&(f, p.clone()))
            {
                continue;
            }
            let base = match fund.terms.counts {
                Counts::FromStart => project.missed,
                Counts::FromOpening => {
                    let first = self.just.first_seen.as_deref() == Some(p);
                    let nothing = project.stage == Some(Stage::Announced) || project.figures[0] == 0;
                    if first && nothing { [0; 3] } else { project.figures }
                }
            };
            let steps = match &fund.terms.rule {
                Rule::Steps { steps } => vec![false; steps.len()],
                _ => Vec::new(),
            };
            let allocation =
                RAllocation { state: "new", amount: 0, target: 0, paid: 0, base, counted: [0; 3], noted: false, steps };
            self.allocations.insert((f, p.clone()), allocation);
        }
    }

    fn percent_there(&self, p: &str, counted: [N; 3], percent: i64) -> bool {
        let project = &self.projects[p];
        let Some(goal) = project.goal else { return false };
        let figure = if project.units { counted[2] } else { counted[0] };
        figure * 100 >= N::from(percent) * goal
    }

    fn conditions_now(&self, f: usize, p: &str, counted: [N; 3]) -> bool {
        let terms = &self.funds[f].terms;
        let Conditions { percent, backers, amount } = terms.conditions;
        if let Rule::LastMile { percent } = terms.rule
            && !self.percent_there(p, counted, percent)
        {
            return false;
        }
        if percent.is_some_and(|percent| !self.percent_there(p, counted, percent)) {
            return false;
        }
        backers.is_none_or(|n| counted[1] >= N::from(n)) && amount.is_none_or(|c| counted[0] >= N::from(c))
    }

    fn met(&self, f: usize, p: &str) -> bool {
        let allocation = &self.allocations[&(f, p.to_owned())];
        match self.funds[f].terms.threshold {
            Threshold::Sticky => allocation.noted,
            Threshold::Live => self.conditions_now(f, p, allocation.counted),
        }
    }

    fn steps_now(&self, f: usize, p: &str, counted: [N; 3]) -> Vec<bool> {
        let Rule::Steps { steps } = &self.funds[f].terms.rule else { return Vec::new() };
        let now = steps.iter().map(|step| {
            let percent = step.percent.is_none_or(|percent| self.percent_there(p, counted, percent));
            percent && step.backers.is_none_or(|n| counted[1] >= N::from(n))
        });
        now.collect()
    }

    fn steps_met(&self, f: usize, p: &str) -> Vec<bool> {
        let allocation = &self.allocations[&(f, p.to_owned())];
        match self.funds[f].terms.threshold {
            Threshold::Sticky => allocation.steps.clone(),
            Threshold::Live => self.steps_now(f, p, allocation.counted),
        }
    }

    // S5

    fn entitlement(&self, f: usize, p: &str) -> N {
        if !self.met(f, p) {
            return 0;
        }
        let (fund, project) = (&self.funds[f], &self.projects[p]);
        let allocation = &self.allocations[&(f, p.to_owned())];
        match &fund.terms.rule {
            Rule::Ratio { k } => N::from(k.numerator) * allocation.counted[0] / N::from(k.denominator),
            Rule::Steps { steps } => {
                let met = self.steps_met(f, p);
                (0..steps.len()).filter(|at| met[*at]).map(|at| N::from(steps[at].amount)).sum()
            }
            Rule::LastMile { .. } => project.goal.map_or(0, |goal| 0.max(goal - project.figures[0])),
            Rule::PerBacker { amount } => N::from(*amount) * allocation.counted[1],
            Rule::Gift { amount, .. } => N::from(*amount),
            Rule::Share { .. } => {
                if fund.divided {
                    allocation.target
                } else {
                    0
                }
            }
            Rule::Unknown => unreachable!(),
        }
    }

    fn void(&self, f: usize, p: &str) -> bool {
        let stage = self.projects[p].stage;
        lost(stage) || stage == Some(Stage::Ended) && self.funds[f].terms.payout == Payout::OnSuccess
    }

    fn bound(&self, f: usize, p: &str) -> N {
        if self.void(f, p) {
            return 0;
        }
        let cap = self.funds[f].terms.cap_per_project.map_or(N::MAX, N::from);
        let bound = self.entitlement(f, p).min(cap);
        let target = self.allocations[&(f, p.to_owned())].target;
        if self.counting(f, p) { bound } else { bound.min(target) }
    }

    fn blocked(&self, f: usize, p: &str) -> bool {
        let others =
            self.allocations.iter().filter(|((other, project), a)| *other != f && project == p && a.amount > 0);
        others.into_iter().any(|((other, _), _)| self.funds[f].terms.exclusive || self.funds[*other].terms.exclusive)
    }

    pub fn line(&self, p: &str) -> Option<N> {
        let project = &self.projects[p];
        let percent = self.setup.overfunding_ceiling_percent.filter(|_| !project.units)?;
        project.goal.map(|goal| goal * N::from(percent) / 100)
    }

    fn room(&self, f: usize, p: &str) -> N {
        if self.blocked(f, p) {
            return 0;
        }
        let project = &self.projects[p];
        let mut line = self.line(p);
        if matches!(self.funds[f].terms.rule, Rule::LastMile { .. }) && !project.units {
            line = match (line, project.goal) {
                (Some(line), Some(goal)) => Some(line.min(goal)),
                (None, goal) => goal,
                (line, None) => line,
            };
        }
        line.map_or(N::MAX / 4, |line| 0.max(line - project.figures[0] - self.granted_on(p)))
    }

    pub fn granted_on(&self, p: &str) -> N {
        self.allocations.iter().filter(|((_, project), _)| project == p).map(|(_, a)| a.amount).sum()
    }

    fn movable(&self, f: usize) -> Vec<String> {
        let of = self.allocations.iter().filter(|((other, _), a)| *other == f && !FINAL.contains(&a.state));
        of.map(|((_, p), _)| p.clone()).collect()
    }

    fn pass(&mut self) {
        let opened: Vec<usize> = (0..self.funds.len()).filter(|f| self.funds[*f].opened).collect();
        for &f in &opened {
            self.make_missing(f);
            for p in self.movable(f) {
                let counting = self.counting(f, &p);
                let figures = self.projects[&p].figures;
                let allocation = self.get(f, &p);
                for (i, figure) in figures.into_iter().enumerate() {
                    let seen = 0.max(figure - allocation.base[i]);
                    allocation.counted[i] = if counting { seen } else { allocation.counted[i].min(seen) };
                }
                let counted = allocation.counted;
                if counting {
                    let (now, steps) = (self.conditions_now(f, &p, counted), self.steps_now(f, &p, counted));
                    let allocation = self.get(f, &p);
                    allocation.noted |= now;
                    for (noted, now) in allocation.steps.iter_mut().zip(steps) {
                        *noted |= now;
                    }
                }
                let bound = self.bound(f, &p);
                if self.get(f, &p).target > bound {
                    self.fall(f, &p, bound);
                }
            }
        }
        for &f in &opened {
            let fund = &self.funds[f];
            let share = matches!(fund.terms.rule, Rule::Share { .. });
            let targets: Vec<(String, N)> = if share && fund.closed && !fund.divided && !fund.withdrawn {
                self.divide(f)
            } else {
                let target = |p: String| {
                    let amount = self.allocations[&(f, p.clone())].amount;
                    let target = self.bound(f, &p).min(amount + self.room(f, &p));
                    (p, target)
                };
                self.movable(f).into_iter().map(target).collect()
            };
            for (p, target) in &targets {
                if *target < self.get(f, p).target {
                    assert!(*target >= self.get(f, p).amount);
                    self.fall(f, p, *target);
                }
            }
            for (p, target) in &targets {
                let before = self.get(f, p).target;
                if *target > before {
                    self.get(f, p).target = *target;
                    let seq = self.just.seq;
                    self.funds[f].queue.push((seq, p.clone(), target - before));
                }
            }
            self.serve(f);
        }
        for &f in &opened {
            for p in self.movable(f) {
                let most = self.get(f, &p).amount + self.room(f, &p);
                if self.get(f, &p).target > most {
                    self.fall(f, &p, most);
                }
            }
        }
        for &f in &opened {
            for p in self.movable(f) {
                let amount = self.get(f, &p).amount;
                if self.funds[f].terms.payout == Payout::WhenMet && amount > 0 {
                    self.fall(f, &p, amount);
                    self.get(f, &p).state = "due";
                } else {
                    self.get(f, &p).state = self.state(f, &p);
                }
            }
        }
    }

    // S6

    fn divide(&mut self, f: usize) -> Vec<(String, N)> {
        self.funds[f].divided = true;
        let pot: N = self.funds[f].lots.iter().sum();
        let projects = self.movable(f);
        let weight = |p: &String| {
            let allocation = &self.allocations[&(f, p.clone())];
            if self.void(f, p) || !self.met(f, p) || self.projects[p].left_with.is_some() {
                return BigInt::from(0);
            }
            match self.funds[f].terms.rule {
                Rule::Share { by: Some(ShareBy::Crowd) } => BigInt::from(allocation.counted[0]),
                Rule::Share { by: Some(ShareBy::Backers) } => BigInt::from(allocation.counted[1]),
                _ => self.quadratic(p),
            }
        };
        let cap = self.funds[f].terms.cap_per_project.map_or(N::MAX / 4, N::from);
        let mut open: Vec<(String, BigInt, N)> =
            projects.iter().map(|p| (p.clone(), weight(p), cap.min(self.room(f, p)))).collect();
        let mut targets: BTreeMap<String, N> = projects.iter().map(|p| (p.clone(), 0)).collect();
        open.retain(|(_, weight, _)| *weight > BigInt::from(0));
        let mut left = pot;
        loop {
            let total: BigInt = open.iter().map(|(_, weight, _)| weight).sum();
            let (fixed, rest): (Vec<_>, Vec<_>) = open
                .into_iter()
                .partition(|(_, weight, limit)| BigInt::from(*limit) * &total <= BigInt::from(left) * weight);
            open = rest;
            if fixed.is_empty() {
                break;
            }
            for (p, _, limit) in fixed {
                left -= limit;
                targets.insert(p, limit);
            }
        }
        let total: BigInt = open.iter().map(|(_, weight, _)| weight).sum();
        let mut missing = left;
        let mut remainders = Vec::new();
        for (p, weight, _) in &open {
            let product = BigInt::from(left) * weight;
            let whole = N::try_from(&product / &total).unwrap();
            missing -= whole;
            targets.insert(p.clone(), whole);
            remainders.push((-(product % &total), p.clone()));
        }
        remainders.sort();
        if !open.is_empty() {
            for (_, p) in remainders.into_iter().take(usize::try_from(missing).unwrap()) {
                *targets.get_mut(&p).unwrap() += 1;
            }
        }
        targets.into_iter().collect()
    }

    fn quadratic(&self, p: &str) -> BigInt {
        let mut people = BTreeMap::<&str, N>::new();
        for (who, amount) in &self.projects[p].gifts {
            *people.entry(who).or_default() += amount;
        }
        let roots: Vec<BigInt> = people.values().map(|sum| BigInt::from(sum * 1_000_000).sqrt()).collect();
        let sum: BigInt = roots.iter().sum();
        let squares: BigInt = roots.iter().map(|root| root * root).sum();
        &sum * &sum - squares
    }

    // S7

    fn fall(&mut self, f: usize, p: &str, target: N) {
        let mut fall = self.get(f, p).target - target;
        self.get(f, p).target = target;
        for at in (0..self.funds[f].queue.len()).rev() {
            let claim = &mut self.funds[f].queue[at];
            if claim.1 == p {
                let cut = claim.2.min(fall);
                claim.2 -= cut;
                fall -= cut;
            }
        }
        self.funds[f].queue.retain(|claim| claim.2 > 0);
        self.get(f, p).amount -= fall;
    }

    fn serve(&mut self, f: usize) {
        while !self.funds[f].paused && self.available(f) > 0 && !self.funds[f].queue.is_empty() {
            let given = self.available(f).min(self.funds[f].queue[0].2);
            let p = self.funds[f].queue[0].1.clone();
            self.funds[f].queue[0].2 -= given;
            if self.funds[f].queue[0].2 == 0 {
                self.funds[f].queue.remove(0);
            }
            self.get(f, &p).amount += given;
        }
    }

    fn granted(&self, f: usize) -> N {
        self.allocations.iter().filter(|((other, _), _)| *other == f).map(|(_, a)| a.amount).sum()
    }

    fn budget(&self, f: usize) -> N {
        if self.funds[f].withdrawn { self.granted(f) } else { self.funds[f].lots.iter().sum() }
    }

    fn available(&self, f: usize) -> N {
        self.budget(f) - self.granted(f)
    }

    // S8

    fn state(&self, f: usize, p: &str) -> &'static str {
        let fund = &self.funds[f];
        let allocation = &self.allocations[&(f, p.to_owned())];
        if self.void(f, p) {
            return "void";
        }
        if fund.withdrawn && allocation.amount == 0 {
            return "released";
        }
        if fund.closed && allocation.target == 0 {
            return "lapsed";
        }
        if over(self.projects[p].stage) {
            return "frozen";
        }
        let stepless = matches!(fund.terms.rule, Rule::Steps { .. }) && !self.steps_met(f, p).contains(&true);
        let undivided = matches!(fund.terms.rule, Rule::Share { .. }) && !fund.divided;
        let blocked = self.blocked(f, p) && allocation.amount == 0;
        if !self.met(f, p) || blocked || stepless || undivided { "conditional" } else { "accruing" }
    }

    fn owed_state(allocation: &RAllocation) -> &'static str {
        if allocation.amount == 0 {
            "lapsed"
        } else if allocation.paid == 0 {
            "due"
        } else if allocation.paid < allocation.amount {
            "partly_paid"
        } else {
            "paid"
        }
    }

    // S9

    fn check(&self, at: i64, entry: &Entry) -> Result<(), &'static str> {
        let mut wrong: Vec<(bool, &'static str)> = Vec::new();
        let index = |id: &crate::domain::fund::FundId| self.funds.iter().position(|fund| fund.terms.id == *id);
        let money = |code: &Option<String>| code.as_deref().is_some_and(|code| code != self.setup.currency.code());
        let unknown = |key: &crate::domain::project::ProjectKey| !self.projects.contains_key(key.id.as_str());
        match entry {
            Entry::FundAccepted { fund } => {
                let listed: Vec<_> = match &fund.eligible {
                    Eligible::All => Vec::new(),
                    Eligible::Listed(keys) => keys.iter().cloned().collect(),
                };
                let gift = match &fund.rule {
                    Rule::Gift { project, .. } => Some(project.clone()),
                    _ => None,
                };
                let none = Vec::new();
                let steps = if let Rule::Steps { steps } = &fund.rule { steps } else { &none };
                let bad_rule = match &fund.rule {
                    Rule::Ratio { k } => k.numerator <= 0 || k.denominator <= 0,
                    Rule::Steps { steps } => steps.is_empty(),
                    Rule::LastMile { percent } => *percent < 1 || *percent > 100,
                    Rule::PerBacker { amount } | Rule::Gift { amount, .. } => *amount < 1,
                    Rule::Share { by } => by.is_none(),
                    Rule::Unknown => true,
                };
                let bad_step = steps.iter().any(|step| {
                    let nothing = step.percent.is_none() && step.backers.is_none();
                    nothing
                        || step.amount < 1
                        || step.percent.is_some_and(|n| n < 1)
                        || step.backers.is_some_and(|n| n < 1)
                });
                let Conditions { percent, backers, amount } = fund.conditions;
                let bad_condition = [percent, backers, amount].iter().any(|asked| asked.is_some_and(|asked| asked < 1));
                let by_backers =
                    matches!(fund.rule, Rule::PerBacker { .. } | Rule::Share { by: Some(ShareBy::Backers) });
                let asks_backers = backers.is_some() || steps.iter().any(|step| step.backers.is_some());
                let mile = matches!(fund.rule, Rule::LastMile { .. });
                let units = listed.iter().any(|key| self.projects.get(key.id.as_str()).is_some_and(|p| p.units));
                let when_met = fund.payout == Payout::WhenMet;
                let may = matches!(fund.rule, Rule::Gift { .. } | Rule::Steps { .. } | Rule::LastMile { .. });
                wrong.push((index(&fund.id).is_some(), "duplicate_fund"));
                wrong.push((money(&fund.currency), "wrong_currency"));
                wrong.push((fund.closes <= fund.opens, "closes_before_opens"));
                wrong.push((at >= fund.closes.as_second(), "already_closed"));
                wrong.push((listed.iter().chain(&gift).any(unknown), "unknown_project"));
                wrong.push((bad_rule || bad_step || bad_condition, "bad_rule"));
                wrong.push((fund.cap_per_project.is_some_and(|cap| cap < 1), "bad_amount"));
                wrong.push((fund.cap_per_backer.is_some(), "needs_single_gifts"));
                wrong.push((!self.setup.host_tells_backers && (by_backers || asks_backers), "backers_hidden"));
                wrong.push((mile && units, "last_mile_on_units"));
                wrong.push((mile && fund.payout == Payout::OnSuccess, "last_mile_on_success"));
                wrong.push((when_met && !may, "when_met_not_allowed"));
                wrong.push((when_met && steps.len() > 1, "when_met_one_step"));
            }
            Entry::Lot { fund, amount, currency } => {
                let f = index(fund).ok_or("unknown_fund")?;
                wrong.push((money(currency), "wrong_currency"));
                wrong.push((*amount < 1, "bad_amount"));
                wrong.push((self.funds[f].withdrawn, "fund_withdrawn"));
                wrong.push((self.funds[f].closed, "fund_closed"));
            }
            Entry::Admitted { fund, project } => {
                let f = index(fund).ok_or("unknown_fund")?;
                wrong.push((unknown(project), "unknown_project"));
                wrong.push((self.funds[f].withdrawn, "fund_withdrawn"));
                wrong.push((self.funds[f].closed, "fund_closed"));
            }
            Entry::Away { project } | Entry::Back { project } => wrong.push((unknown(project), "unknown_project")),
            Entry::FundPaused { fund } => {
                let f = index(fund).ok_or("unknown_fund")?;
                wrong.push((self.funds[f].withdrawn, "fund_withdrawn"));
                wrong.push((self.funds[f].closed, "fund_closed"));
                wrong.push((!self.funds[f].opened, "not_open"));
                wrong.push((self.funds[f].paused, "already_paused"));
            }
            Entry::FundResumed { fund } => {
                let f = index(fund).ok_or("unknown_fund")?;
                wrong.push((self.funds[f].withdrawn, "fund_withdrawn"));
                wrong.push((self.funds[f].closed, "fund_closed"));
                wrong.push((!self.funds[f].paused, "not_paused"));
            }
            Entry::FundWithdrawn { fund } => {
                let f = index(fund).ok_or("unknown_fund")?;
                wrong.push((self.funds[f].withdrawn, "fund_withdrawn"));
            }
            Entry::Observation { project, stage, raised, backers, units, goal, currency } => {
                let known = self.projects.get(project.id.as_str()).ok_or("unknown_project")?;
                wrong.push((money(currency), "wrong_currency"));
                wrong.push((stage.is_none(), "unknown_stage"));
                wrong.push((*stage == Some(Stage::Ended) && known.mode == Mode::AllOrNothing, "ended_needs_keep"));
                let negative = *raised < 0 || backers.is_some_and(|n| n < 0) || units.is_some_and(|n| n < 0);
                wrong.push((negative || goal.is_some_and(|goal| goal < 1), "bad_amount"));
            }
            Entry::GiftsImport { project, gifts, currency } => {
                wrong.push((unknown(project), "unknown_project"));
                wrong.push((money(currency), "wrong_currency"));
                wrong.push((gifts.iter().any(|gift| gift.amount < 1), "bad_amount"));
            }
            Entry::Payment { fund, project, amount, reference, through, currency } => {
                let f = index(fund).ok_or("unknown_fund")?;
                let allocation = self.allocations.get(&(f, project.id.to_string()));
                let owed = allocation.filter(|allocation| OWED.contains(&allocation.state));
                wrong.push((unknown(project), "unknown_project"));
                wrong.push((money(currency), "wrong_currency"));
                wrong.push((*amount < 1, "bad_amount"));
                wrong.push((through.is_none(), "unknown_way"));
                wrong.push((reference.is_empty(), "reference_needed"));
                wrong.push((self.funds[f].references.contains(reference), "duplicate_reference"));
                wrong.push((owed.is_none(), "not_due"));
                wrong.push((owed.is_some_and(|owed| owed.paid + N::from(*amount) > owed.amount), "overpaid"));
            }
            Entry::Confirm { fund, project } => {
                let f = index(fund).ok_or("unknown_fund")?;
                let state = self.allocations.get(&(f, project.id.to_string())).map(|allocation| allocation.state);
                wrong.push((unknown(project), "unknown_project"));
                wrong.push((state == Some("confirmed"), "already_confirmed"));
                wrong.push((state != Some("paid"), "not_paid"));
            }
            Entry::Correction { fund, project, delta, by, reason, currency } => {
                let f = index(fund).ok_or("unknown_fund")?;
                let people: BTreeSet<_> = by.iter().filter(|name| !name.is_empty()).collect();
                let allocation = self.allocations.get(&(f, project.id.to_string()));
                let owed = allocation.filter(|a| OWED.contains(&a.state) || a.state == "lapsed");
                let after = owed.map(|owed| owed.amount + N::from(*delta));
                let cap = self.funds[f].terms.cap_per_project;
                wrong.push((unknown(project), "unknown_project"));
                wrong.push((money(currency), "wrong_currency"));
                wrong.push((*delta == 0, "bad_amount"));
                wrong.push((people.len() < 2, "two_people_needed"));
                wrong.push((reason.is_empty(), "reason_needed"));
                wrong.push((owed.is_none(), "not_due"));
                wrong.push((owed.is_some_and(|owed| after < Some(owed.paid)), "below_paid"));
                wrong.push((N::from(*delta) > self.available(f), "over_budget"));
                wrong.push((cap.is_some_and(|cap| after > Some(N::from(cap))), "over_cap"));
            }
            Entry::Tick => {}
            Entry::Unknown => wrong.push((true, "unknown_entry")),
        }
        wrong.into_iter().find(|(wrong, _)| *wrong).map_or(Ok(()), |(_, code)| Err(code))
    }

    // S2: what entries do

    fn enter(&mut self, at: i64, entry: &Entry) {
        let index = |id: &crate::domain::fund::FundId| self.funds.iter().position(|fund| fund.terms.id == *id).unwrap();
        match entry {
            Entry::FundAccepted { fund } => self.funds.push(RFund {
                terms: (**fund).clone(),
                opened: false,
                closed: false,
                paused: false,
                withdrawn: false,
                divided: false,
                lots: Vec::new(),
                queue: Vec::new(),
                references: Vec::new(),
            }),
            Entry::Lot { fund, amount, .. } => {
                let f = index(fund);
                self.funds[f].lots.push(N::from(*amount));
            }
            Entry::Admitted { fund, project } => {
                let f = index(fund);
                if let Eligible::Listed(keys) = &mut self.funds[f].terms.eligible {
                    keys.insert(project.clone());
                }
            }
            Entry::Away { project } => {
                let known = self.projects.get_mut(project.id.as_str()).unwrap();
                if known.left_with.is_none() {
                    known.left_with = Some(known.figures);
                    for (f, p) in self.pairs().into_iter().filter(|(_, p)| p == project.id.as_str()) {
                        let amount = self.get(f, &p).amount;
                        if !FINAL.contains(&self.get(f, &p).state) {
                            self.fall(f, &p, amount);
                        }
                    }
                }
            }
            Entry::Back { project } => {
                let known = self.projects.get_mut(project.id.as_str()).unwrap();
                if let Some(then) = known.left_with.take() {
                    let now = known.figures;
                    for i in 0..3 {
                        known.missed[i] += 0.max(now[i] - then[i]);
                    }
                    for ((_, p), allocation) in &mut self.allocations {
                        if p == project.id.as_str() && !FINAL.contains(&allocation.state) {
                            for (i, now) in now.iter().enumerate() {
                                allocation.base[i] = allocation.base[i].max(now - allocation.counted[i]);
                            }
                        }
                    }
                }
            }
            Entry::FundPaused { fund } => {
                let f = index(fund);
                self.funds[f].paused = true;
            }
            Entry::FundResumed { fund } => {
                let f = index(fund);
                self.end_pause(f);
            }
            Entry::FundWithdrawn { fund } => {
                let f = index(fund);
                self.end_pause(f);
                self.funds[f].withdrawn = true;
                self.funds[f].queue.clear();
                for ((other, _), allocation) in &mut self.allocations {
                    if *other == f {
                        allocation.target = allocation.amount;
                    }
                }
            }
            Entry::Observation { project, stage, raised, backers, units, goal, .. } => {
                let id = project.id.to_string();
                let tells = self.setup.host_tells_backers;
                let known = self.projects.get_mut(&id).unwrap();
                let before = known.stage;
                known.stage = *stage;
                known.figures[0] = 0.max(N::from(*raised) - known.through_host);
                if let (Some(backers), true) = (backers, tells) {
                    known.figures[1] = N::from(*backers);
                }
                if let Some(units) = units {
                    known.figures[2] = N::from(*units);
                }
                if let Some(goal) = goal {
                    known.goal = Some(N::from(*goal));
                }
                if !over(*stage) {
                    known.over_since = None;
                } else if before != *stage {
                    known.over_since = Some(at);
                }
                self.just.first_seen = before.is_none().then(|| id.clone());
                self.just.last_gifts = (over(*stage) && !over(before)).then_some(id);
            }
            Entry::GiftsImport { project, gifts, .. } => {
                let gifts = gifts.iter().map(|gift| (gift.who.clone(), N::from(gift.amount))).collect();
                self.projects.get_mut(project.id.as_str()).unwrap().gifts = gifts;
            }
            Entry::Payment { fund, project, amount, reference, through, .. } => {
                let f = index(fund);
                self.funds[f].references.push(reference.clone());
                let allocation = self.get(f, project.id.as_str());
                allocation.paid += N::from(*amount);
                allocation.state = Self::owed_state(allocation);
                if *through == Some(Way::Host) {
                    self.projects.get_mut(project.id.as_str()).unwrap().through_host += N::from(*amount);
                }
            }
            Entry::Confirm { fund, project } => {
                let f = index(fund);
                self.get(f, project.id.as_str()).state = "confirmed";
            }
            Entry::Correction { fund, project, delta, .. } => {
                let f = index(fund);
                let allocation = self.get(f, project.id.as_str());
                allocation.amount += N::from(*delta);
                allocation.target += N::from(*delta);
                allocation.state = Self::owed_state(allocation);
            }
            Entry::Tick | Entry::Unknown => {}
        }
    }

    // S10

    fn status(&self, f: usize) -> &'static str {
        let fund = &self.funds[f];
        let flags =
            [(fund.withdrawn, "withdrawn"), (fund.closed, "closed"), (fund.paused, "paused"), (fund.opened, "open")];
        flags.into_iter().find(|(flag, _)| *flag).map_or("accepted", |(_, word)| word)
    }

    pub fn shown_funds(&self) -> BTreeMap<String, Value> {
        let shown = |f: usize| {
            let waiting: N = self.funds[f].queue.iter().map(|claim| claim.2).sum();
            let shown = json!({
                "status": self.status(f),
                "budget": self.budget(f),
                "granted": self.granted(f),
                "available": self.available(f),
                "waiting": waiting,
            });
            (self.funds[f].terms.id.to_string(), shown)
        };
        (0..self.funds.len()).map(shown).collect()
    }

    pub fn shown_allocations(&self) -> BTreeMap<String, Value> {
        let shown = |((f, p), a): (&Pair, &RAllocation)| {
            let shown = json!({"state": a.state, "amount": a.amount, "target": a.target, "paid": a.paid});
            (format!("{}/{p}", self.funds[*f].terms.id), shown)
        };
        self.allocations.iter().map(shown).collect()
    }

    fn next_euro(&self, f: usize, p: &str) -> N {
        let mut asked = self.clone();
        asked.projects.get_mut(p).unwrap().figures[0] += 100;
        asked.pass();
        0.max(asked.get(f, p).amount - self.allocations[&(f, p.to_owned())].amount)
    }

    /// Everything, as the end of a simulation shows it.
    pub fn last(&self) -> Value {
        let mut funds = self.shown_funds();
        let mut allocations = self.shown_allocations();
        let mut sponsors = BTreeMap::<String, BTreeMap<&str, N>>::new();
        let mut projects = BTreeMap::<String, BTreeMap<&str, N>>::new();
        for (f, fund) in self.funds.iter().enumerate() {
            let shown = funds.get_mut(fund.terms.id.as_str()).unwrap();
            shown["sponsor"] = json!(fund.terms.sponsor);
            let claim = |(seq, p, amount): &(u64, String, N)| json!({"seq": seq, "project": p, "amount": amount});
            shown["queue"] = fund.queue.iter().map(claim).collect();
            let sums = sponsors.entry(fund.terms.sponsor.to_string()).or_default();
            *sums.entry("committed").or_default() += self.budget(f);
            *sums.entry("unspent").or_default() += self.available(f);
        }
        for ((f, p), a) in &self.allocations {
            let fund = &self.funds[*f];
            let shown = allocations.get_mut(&format!("{}/{p}", fund.terms.id)).unwrap();
            shown["counted"] = json!({"money": a.counted[0], "backers": a.counted[1], "units": a.counted[2]});
            shown["next_euro"] = json!(self.next_euro(*f, p));
            let owed = OWED.contains(&a.state);
            for sums in [sponsors.get_mut(fund.terms.sponsor.as_str()).unwrap(), projects.entry(p.clone()).or_default()]
            {
                *sums.entry(if owed { "due" } else { "promised" }).or_default() += a.amount;
                *sums.entry("paid").or_default() += a.paid;
                *sums.entry("confirmed").or_default() += if a.state == "confirmed" { a.amount } else { 0 };
            }
        }
        let mut told = BTreeMap::new();
        for (p, project) in &self.projects {
            let sums = projects.remove(p).unwrap_or_default();
            let sum = |key| sums.get(key).copied().unwrap_or(0);
            let sums = json!({
                "stage": project.stage, "crowd": project.figures[0], "promised": sum("promised"), "due": sum("due"),
                "paid": sum("paid"), "confirmed": sum("confirmed"),
            });
            told.insert(p.clone(), sums);
        }
        for sums in sponsors.values_mut() {
            for key in ["committed", "promised", "due", "paid", "confirmed", "unspent"] {
                sums.entry(key).or_default();
            }
        }
        json!({"funds": funds, "allocations": allocations, "sponsors": sponsors, "projects": told})
    }
}
