//! The division of a pot (S6): once, at closing, by largest remainder.

use num_bigint::BigUint;

use super::allocation::{Allocation, Part};
use super::amount::Minor;
use super::entitlement::{is_void, within_cap};
use super::funds::Funds;
use super::id::{FundNo, ProjectNo};
use super::project::Project;
use super::purse::Fund;
use super::room::room;
use super::rule::{Rule, ShareBy};
use super::work::Work;

impl Work<'_> {
    /// Whether it is the moment for a fund to divide.
    pub fn divides_now(&self, fund: FundNo) -> bool {
        let purse = self.funds.at(fund);
        purse.terms.rule.is_share() && purse.closed && !purse.divided && !purse.withdrawn
    }

    /// Divides, once and for all. Tells where each target should be, and is, in order of project keys.
    pub fn divide(&mut self, fund: FundNo) -> Vec<(ProjectNo, Minor, Minor)> {
        let parts = parts(self.funds, fund);
        self.funds.at_mut(fund).divided = true;
        let mut targets = Vec::new();
        for (project, part) in parts {
            let Some(allocation) = self.funds.on_mut(project).allocation_mut(fund) else { continue };
            targets.push((project, part.target, allocation.target));
            allocation.part = Some(part);
        }
        targets
    }
}

/// The part of each project that a fund has an allocation for, in order of keys, as it would be divided now.
pub(super) fn parts(funds: &Funds, fund: FundNo) -> Vec<(ProjectNo, Part)> {
    let purse = funds.at(fund);
    let candidates = funds.scope(fund).into_iter().filter_map(|number| {
        let project = funds.on(number);
        let allocation = project.allocation(fund).filter(|allocation| !allocation.state.is_final())?;
        let room = room(&funds.setup, purse, project, allocation);
        let limit = match (purse.terms.cap_per_project, room) {
            (Some(_), Some(room)) => Some(within_cap(&purse.terms, room)),
            (Some(cap), None) => Some(Minor::from(cap)),
            (None, room) => room,
        };
        Some((number, Candidate { weight: weight(purse, project, allocation), limit, fixed: None }))
    });
    let (numbers, candidates): (Vec<_>, Vec<_>) = candidates.unzip();
    let total = candidates.iter().map(|candidate| &candidate.weight).sum::<BigUint>().to_string();
    let pot = purse.budget();
    let described =
        candidates.iter().map(|candidate| (candidate.weight.to_string(), candidate.limit)).collect::<Vec<_>>();
    let targets = divided(pot, candidates);
    let part = |((weight, limit), target)| Part { pot, weight, total: total.clone(), limit, target };
    numbers.into_iter().zip(described.into_iter().zip(targets).map(part)).collect()
}

/// What a project weighs: 0 if void or away, or the conditions do not hold.
fn weight(fund: &Fund, project: &Project, allocation: &Allocation) -> BigUint {
    let Rule::Share { by: Some(by) } = fund.terms.rule else { return BigUint::ZERO };
    if is_void(&fund.terms, project) || project.is_away() || !allocation.met {
        return BigUint::ZERO;
    }
    match by {
        ShareBy::Crowd => big(allocation.counted.money),
        ShareBy::Backers => big(allocation.counted.backers),
        // `(sum of r)^2 - sum of r^2`, each r the root of what one person gave.
        ShareBy::Quadratic => BigUint::from(project.roots.sum).pow(2) - BigUint::from(project.roots.squares),
    }
}

struct Candidate {
    weight: BigUint,
    /// The most it can get; none: no limit.
    limit: Option<Minor>,
    fixed: Option<Minor>,
}

/// What each gets, in the order given, which is that of project keys.
fn divided(pot: Minor, mut candidates: Vec<Candidate>) -> Vec<Minor> {
    let mut left = pot;
    let total = loop {
        let open = || candidates.iter().filter(|candidate| candidate.fixed.is_none());
        let total = open().map(|candidate| &candidate.weight).sum::<BigUint>();
        let share = big(left);
        // `limit x total <= left x weight`: these are fixed at their limit, together.
        let reaches = |candidate: &Candidate| {
            let within = |limit: Minor| big(limit) * &total <= &share * &candidate.weight;
            candidate.fixed.is_none() && candidate.weight > BigUint::ZERO && candidate.limit.is_some_and(within)
        };
        let reached: Vec<_> = candidates.iter().map(reaches).collect();
        if !reached.contains(&true) {
            break total;
        }
        for (candidate, _) in candidates.iter_mut().zip(reached).filter(|(_, reached)| *reached) {
            candidate.fixed = candidate.limit;
            left -= candidate.limit.unwrap_or(0);
        }
    };
    let mut targets: Vec<_> = candidates.iter().map(|candidate| candidate.fixed.unwrap_or(0)).collect();
    if total == BigUint::ZERO {
        return targets;
    }
    let mut remainders = Vec::new();
    let mut missing = left;
    for (at, candidate) in candidates.iter().enumerate() {
        if candidate.fixed.is_none() && candidate.weight > BigUint::ZERO {
            let product = big(left) * &candidate.weight;
            targets[at] = small(&(&product / &total));
            missing -= targets[at];
            remainders.push((product % &total, at));
        }
    }
    // Largest remainder first; ties in order of keys.
    remainders.sort_by(|(a, a_at), (b, b_at)| b.cmp(a).then(a_at.cmp(b_at)));
    for (_, at) in remainders.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
        targets[at] += 1;
    }
    targets
}

fn big(number: Minor) -> BigUint {
    BigUint::from(number.unsigned_abs())
}

/// A part of a pot, which is as small as the pot.
fn small(number: &BigUint) -> Minor {
    Minor::try_from(number).unwrap_or(Minor::MAX)
}
