//! Which entries are refused, and why (S9): the first check that fails gives the code.

use jiff::Timestamp;

use super::allocation::Allocation;
use super::amount::Minor;
use super::entry::Entry;
use super::funds::Funds;
use super::id::FundId;
use super::purse::Fund;
use super::refusal::RefusalCode as No;
use super::rule::{Rule, ShareBy, Step};
use super::setup::Mode;
use super::state::State;
use super::terms::{Conditions, Eligible, Payout, Terms};
use crate::domain::project::{ProjectKey, Stage};

type Check = Result<(), No>;

fn refuse_if(wrong: bool, code: No) -> Check {
    if wrong { Err(code) } else { Ok(()) }
}

/// Checks an entry in the state that time has reached.
pub(super) fn check(funds: &Funds, at: Timestamp, entry: &Entry) -> Check {
    match entry {
        Entry::FundAccepted { fund } => accepted(funds, at, fund),
        Entry::Lot { fund, amount, currency } => {
            let purse = known_fund(funds, fund)?;
            right_currency(funds, currency)?;
            refuse_if(*amount < 1, No::BadAmount)?;
            still_there(purse)
        }
        Entry::Admitted { fund, project } => {
            let purse = known_fund(funds, fund)?;
            known_project(funds, project)?;
            still_there(purse)
        }
        Entry::Away { project } | Entry::Back { project } => known_project(funds, project),
        Entry::FundPaused { fund } => {
            let purse = known_fund(funds, fund)?;
            still_there(purse)?;
            refuse_if(!purse.opened, No::NotOpen)?;
            refuse_if(purse.paused, No::AlreadyPaused)
        }
        Entry::FundResumed { fund } => {
            let purse = known_fund(funds, fund)?;
            still_there(purse)?;
            refuse_if(!purse.paused, No::NotPaused)
        }
        Entry::FundWithdrawn { fund } => refuse_if(known_fund(funds, fund)?.withdrawn, No::FundWithdrawn),
        Entry::Observation { .. } => observation(funds, entry),
        Entry::GiftsImport { project, gifts, currency } => {
            known_project(funds, project)?;
            right_currency(funds, currency)?;
            refuse_if(gifts.iter().any(|gift| gift.amount < 1), No::BadAmount)
        }
        Entry::Payment { .. } => payment(funds, entry),
        Entry::Confirm { fund, project } => confirm(funds, fund, project),
        Entry::Correction { .. } => correction(funds, entry),
        Entry::Tick => Ok(()),
        Entry::Unknown => Err(No::UnknownEntry),
    }
}

fn known_fund<'a>(funds: &'a Funds, id: &FundId) -> Result<&'a Fund, No> {
    funds.fund_no(id).map(|number| funds.at(number)).ok_or(No::UnknownFund)
}

fn known_project(funds: &Funds, key: &ProjectKey) -> Check {
    refuse_if(funds.project_no(key).is_none(), No::UnknownProject)
}

fn right_currency(funds: &Funds, currency: &Option<String>) -> Check {
    let other = currency.as_ref().is_some_and(|code| code != funds.setup.currency.code());
    refuse_if(other, No::WrongCurrency)
}

fn still_there(purse: &Fund) -> Check {
    refuse_if(purse.withdrawn, No::FundWithdrawn)?;
    refuse_if(purse.closed, No::FundClosed)
}

fn accepted(funds: &Funds, at: Timestamp, terms: &Terms) -> Check {
    refuse_if(funds.fund_no(&terms.id).is_some(), No::DuplicateFund)?;
    right_currency(funds, &terms.currency)?;
    refuse_if(terms.closes <= terms.opens, No::ClosesBeforeOpens)?;
    refuse_if(at >= terms.closes, No::AlreadyClosed)?;
    let listed = listed(terms);
    listed.iter().try_for_each(|key| known_project(funds, key))?;
    refuse_if(!is_sound(terms), No::BadRule)?;
    refuse_if(terms.cap_per_project.is_some_and(|cap| cap < 1), No::BadAmount)?;
    refuse_if(terms.cap_per_backer.is_some(), No::NeedsSingleGifts)?;
    refuse_if(!funds.setup.host_tells_backers && needs_backers(terms), No::BackersHidden)?;
    if terms.rule.is_last_mile() {
        let in_units = |key: &&ProjectKey| funds.project_no(key).is_some_and(|number| funds.on(number).in_units);
        refuse_if(listed.iter().any(in_units), No::LastMileOnUnits)?;
        refuse_if(terms.payout == Payout::OnSuccess, No::LastMileOnSuccess)?;
    }
    if terms.payout == Payout::WhenMet {
        let allowed = matches!(terms.rule, Rule::Gift { .. } | Rule::Steps { .. } | Rule::LastMile { .. });
        refuse_if(!allowed, No::WhenMetNotAllowed)?;
        refuse_if(terms.rule.steps().len() > 1, No::WhenMetOneStep)?;
    }
    Ok(())
}

/// Every project that the terms name.
fn listed(terms: &Terms) -> Vec<&ProjectKey> {
    let mut keys: Vec<_> = match &terms.eligible {
        Eligible::All => Vec::new(),
        Eligible::Listed(keys) => keys.iter().collect(),
    };
    if let Rule::Gift { project, .. } = &terms.rule {
        keys.push(project);
    }
    keys
}

/// Whether the rule and its conditions ask for something and give something.
fn is_sound(terms: &Terms) -> bool {
    let Conditions { percent, backers, amount } = terms.conditions;
    let rule = match &terms.rule {
        Rule::Ratio { k } => k.is_positive(),
        Rule::Steps { steps } => !steps.is_empty() && steps.iter().all(is_sound_step),
        Rule::LastMile { percent } => (1..=100).contains(percent),
        Rule::PerBacker { amount } | Rule::Gift { amount, .. } => *amount >= 1,
        Rule::Share { by } => by.is_some(),
        Rule::Unknown => false,
    };
    rule && [percent, backers, amount].into_iter().flatten().all(|asked| asked >= 1)
}

fn is_sound_step(step: &Step) -> bool {
    let mut asked = step.percent.into_iter().chain(step.backers).peekable();
    step.amount >= 1 && asked.peek().is_some() && asked.all(|asked| asked >= 1)
}

fn needs_backers(terms: &Terms) -> bool {
    let by_rule = matches!(terms.rule, Rule::PerBacker { .. } | Rule::Share { by: Some(ShareBy::Backers) });
    let by_step = terms.rule.steps().iter().any(|step| step.backers.is_some());
    by_rule || by_step || terms.conditions.backers.is_some()
}

fn observation(funds: &Funds, entry: &Entry) -> Check {
    let Entry::Observation { project, stage, raised, backers, units, goal, currency } = entry else { return Ok(()) };
    let number = funds.project_no(project).ok_or(No::UnknownProject)?;
    right_currency(funds, currency)?;
    let stage = stage.ok_or(No::UnknownStage)?;
    refuse_if(stage == Stage::Ended && funds.on(number).mode == Mode::AllOrNothing, No::EndedNeedsKeep)?;
    let negative = [Some(*raised), *backers, *units].into_iter().flatten().any(|number| number < 0);
    refuse_if(negative || goal.is_some_and(|goal| goal < 1), No::BadAmount)
}

fn payment(funds: &Funds, entry: &Entry) -> Check {
    let Entry::Payment { fund, project, amount, reference, through, currency } = entry else { return Ok(()) };
    let purse = known_fund(funds, fund)?;
    known_project(funds, project)?;
    right_currency(funds, currency)?;
    refuse_if(*amount < 1, No::BadAmount)?;
    refuse_if(through.is_none(), No::UnknownWay)?;
    refuse_if(reference.is_empty(), No::ReferenceNeeded)?;
    refuse_if(purse.references.contains(reference), No::DuplicateReference)?;
    let owed = allocation(funds, fund, project).filter(|allocation| allocation.state.is_owed()).ok_or(No::NotDue)?;
    refuse_if(owed.paid + Minor::from(*amount) > owed.amount, No::Overpaid)
}

fn confirm(funds: &Funds, fund: &FundId, project: &ProjectKey) -> Check {
    known_fund(funds, fund)?;
    known_project(funds, project)?;
    match allocation(funds, fund, project).map(|allocation| allocation.state) {
        Some(State::Confirmed) => Err(No::AlreadyConfirmed),
        Some(State::Paid) => Ok(()),
        _ => Err(No::NotPaid),
    }
}

fn correction(funds: &Funds, entry: &Entry) -> Check {
    let Entry::Correction { fund, project, delta, by, reason, currency } = entry else { return Ok(()) };
    let purse = known_fund(funds, fund)?;
    known_project(funds, project)?;
    right_currency(funds, currency)?;
    refuse_if(*delta == 0, No::BadAmount)?;
    let named = by.iter().find(|name| !name.is_empty());
    let two = by.iter().any(|name| !name.is_empty() && Some(name) != named);
    refuse_if(!two, No::TwoPeopleNeeded)?;
    refuse_if(reason.is_empty(), No::ReasonNeeded)?;
    let correctable = |allocation: &&Allocation| allocation.state.is_owed() || allocation.state == State::Lapsed;
    let owed = allocation(funds, fund, project).filter(correctable).ok_or(No::NotDue)?;
    let (delta, amount) = (Minor::from(*delta), owed.amount + Minor::from(*delta));
    refuse_if(amount < owed.paid, No::BelowPaid)?;
    refuse_if(delta > purse.available(), No::OverBudget)?;
    refuse_if(purse.terms.cap_per_project.is_some_and(|cap| amount > Minor::from(cap)), No::OverCap)
}

fn allocation<'a>(funds: &'a Funds, fund: &FundId, project: &ProjectKey) -> Option<&'a Allocation> {
    funds.on(funds.project_no(project)?).allocation(funds.fund_no(fund)?)
}
