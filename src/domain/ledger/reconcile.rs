//! What a host says at the very end, gift by gift, beside what was counted. Nothing is applied: two people may sign what is
//! proposed. Names are read to tell people apart, and kept nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::book::{Book, Item};
use crate::domain::fund::{Entry, FundId, Funds, Minor, Way};
use crate::domain::money::Currency;
use crate::domain::project::ProjectKey;
use crate::domain::written;

/// The most lines that an export has.
pub const MOST_LINES: usize = 10_000;

/// A line of the host's export that is to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Odd {
    /// It is not a name, a semicolon and a sum. It was left out.
    Unread,
    /// Money went back: it was taken off.
    Refund(Minor),
    /// The same person and sum as an earlier line. It was counted.
    Again(usize),
    /// It has the sum that a fund paid through the host under this reference. It was left out of what the crowd gave.
    Payment(FundId, String),
    /// No gift that was imported earlier has this sum.
    New(Minor),
}

/// What came of comparing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciled {
    /// Lines with a gift or a refund.
    pub lines: usize,
    /// What the crowd gave, by the export.
    pub crowd: Minor,
    /// How many people gave, by the export.
    pub backers: usize,
    /// What was counted of the crowd.
    pub counted: Minor,
    /// How many were counted; none where the host tells none.
    pub counted_backers: Option<Minor>,
    /// What sponsors paid through the host.
    pub through_host: Minor,
    /// Lines to look at, by their number.
    pub odd: Vec<(usize, Odd)>,
    /// Gifts that were imported earlier and that no line has.
    pub missing: Vec<Minor>,
    /// The campaign still runs: there is nothing to compare yet.
    pub runs: bool,
    /// What is owed, and what would be, had the host told the export's sums.
    pub proposals: Vec<Proposal>,
}

/// An amount that should be another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Of which fund.
    pub fund: FundId,
    /// What is granted.
    pub is: Minor,
    /// What would be.
    pub should: Minor,
}

/// One gift of the export.
struct Given<'t> {
    line: usize,
    who: &'t str,
    amount: Minor,
}

/// Compares an export with what a journal tells of a project; none where it has more lines than [`MOST_LINES`]: sums of a
/// part would say that less was given.
pub fn reconcile(begin: &Funds, items: &[Item], project: &ProjectKey, export: &str) -> Option<Reconciled> {
    if written_lines(export).count() > MOST_LINES {
        return None;
    }
    let mut book = Book::new(begin.clone());
    items.iter().for_each(|item| _ = book.take_in(item));
    let funds = book.funds();
    let (mut given, mut odd) = read(export, begin.setup().currency);
    let lines = given.len();
    let payments = through_host(items, project);
    given.retain(|gift| match paid(&payments, gift, &odd) {
        Some((fund, reference)) => {
            odd.push((gift.line, Odd::Payment(fund, reference)));
            false
        }
        None => true,
    });
    odd.extend(repeated(&given));
    let (new, missing) = beside_import(&given, items, project);
    odd.extend(new);
    odd.sort_by_key(|(line, _)| *line);
    let crowd: Minor = given.iter().map(|gift| gift.amount).sum();
    let backers = people(&given);
    let known = funds.project(project);
    let runs = known.and_then(|known| known.stage()).is_none_or(|stage| !stage.is_over());
    let counted = known.map(|known| known.figures()).unwrap_or_default();
    let tells_backers = begin.setup().host_tells_backers;
    let told = (crowd, tells_backers.then(|| i64::try_from(backers).unwrap_or(i64::MAX)));
    Some(Reconciled {
        lines,
        crowd,
        backers,
        counted: counted.money,
        counted_backers: tells_backers.then_some(counted.backers),
        through_host: payments.iter().map(|(.., amount)| *amount).sum(),
        odd,
        missing,
        runs,
        proposals: if runs || lines == 0 { Vec::new() } else { proposals(funds, begin, items, project, told) },
    })
}

/// The lines with anything on them, by their number.
fn written_lines(export: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(export.lines()).filter(|(_, line)| !line.trim().is_empty())
}

/// The gifts of an export, and the lines that are none. A first line that names columns is passed over.
fn read(export: &str, currency: Currency) -> (Vec<Given<'_>>, Vec<(usize, Odd)>) {
    let (mut given, mut odd) = (Vec::new(), Vec::new());
    for (at, (line, text)) in written_lines(export).enumerate() {
        match gift(text, currency) {
            Some((who, amount)) => {
                if amount < 0 {
                    odd.push((line, Odd::Refund(-amount)));
                }
                given.push(Given { line, who, amount });
            }
            None if at == 0 => {}
            None => odd.push((line, Odd::Unread)),
        }
    }
    (given, odd)
}

fn gift(text: &str, currency: Currency) -> Option<(&str, Minor)> {
    let mut cells = text.split([';', '\t']).map(|cell| cell.trim().trim_matches('"').trim());
    let (who, sum) = (cells.next().filter(|who| !who.is_empty())?, cells.next()?);
    let amount = Minor::from(written::amount(&sum.replace('−', "-"), currency).ok()?.minor);
    (amount != 0).then_some((who, amount))
}

/// What was paid through the host for a project: the fund, the reference, and how much.
fn through_host(items: &[Item], project: &ProjectKey) -> Vec<(FundId, String, Minor)> {
    let payment = |item: &Item| match item {
        Item::Entry(_, Entry::Payment { fund, project: of, amount, reference, through: Some(Way::Host), .. })
            if of == project =>
        {
            Some((fund.clone(), reference.clone(), Minor::from(*amount)))
        }
        _ => None,
    };
    items.iter().filter_map(payment).collect()
}

/// The payment that a gift is, unless an earlier line is it already.
fn paid(payments: &[(FundId, String, Minor)], gift: &Given<'_>, odd: &[(usize, Odd)]) -> Option<(FundId, String)> {
    let is_taken = |fund: &FundId, reference: &String| {
        odd.iter().any(|(_, odd)| matches!(odd, Odd::Payment(f, r) if f == fund && r == reference))
    };
    let of_it = payments.iter().find(|(fund, reference, sum)| *sum == gift.amount && !is_taken(fund, reference));
    of_it.map(|(fund, reference, _)| (fund.clone(), reference.clone()))
}

fn repeated(given: &[Given<'_>]) -> Vec<(usize, Odd)> {
    let mut seen = BTreeMap::new();
    let again = |gift: &Given<'_>| {
        let key = (gift.who.to_lowercase(), gift.amount);
        let first = *seen.entry(key).or_insert(gift.line);
        (first != gift.line).then_some((gift.line, Odd::Again(first)))
    };
    given.iter().filter_map(again).collect()
}

/// Those who gave more than they took back.
fn people(given: &[Given<'_>]) -> usize {
    let mut sums = BTreeMap::<String, Minor>::new();
    for gift in given {
        *sums.entry(gift.who.to_lowercase()).or_default() += gift.amount;
    }
    sums.values().filter(|sum| **sum > 0).count()
}

/// Gifts that no earlier import has, and gifts of that import that no line has. By their sums: nobody's name was kept.
fn beside_import(given: &[Given<'_>], items: &[Item], project: &ProjectKey) -> (Vec<(usize, Odd)>, Vec<Minor>) {
    let import = items.iter().rev().find_map(|item| match item {
        Item::Entry(_, Entry::GiftsImport { project: of, gifts, .. }) if of == project => Some(gifts),
        _ => None,
    });
    let Some(import) = import else { return Default::default() };
    let mut sums = BTreeMap::<Minor, usize>::new();
    for gift in import {
        *sums.entry(Minor::from(gift.amount)).or_default() += 1;
    }
    let mut new = Vec::new();
    for gift in given.iter().filter(|gift| gift.amount > 0) {
        match sums.get_mut(&gift.amount).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None => new.push((gift.line, Odd::New(gift.amount))),
        }
    }
    let missing = sums.into_iter().flat_map(|(amount, count)| std::iter::repeat_n(amount, count)).collect();
    (new, missing)
}

/// The books as they would be, had the host told the export's sums from the end of the campaign on; and where they differ.
fn proposals(
    funds: &Funds,
    begin: &Funds,
    items: &[Item],
    project: &ProjectKey,
    told: (Minor, Option<i64>),
) -> Vec<Proposal> {
    let mut book = Book::new(begin.clone());
    let mut through = 0;
    for item in items {
        match retold(item, project, told, &mut through) {
            Some(item) => _ = book.take_in(&item),
            None => continue,
        }
    }
    let owed: BTreeSet<_> = funds
        .allocations_on(project)
        .filter(|allocation| allocation.shown().state.is_final())
        .map(|allocation| allocation.terms().id.clone())
        .collect();
    let proposal = |fund: FundId| {
        let is = funds.allocation(&fund, project)?.shown().amount;
        let should = book.funds().allocation(&fund, project).map_or(0, |other| other.shown().amount);
        (is != should).then_some(Proposal { fund, is, should })
    };
    owed.into_iter().filter_map(proposal).collect()
}

/// An item with the export's sums in it; none for a correction, which says itself what the host did not.
fn retold(item: &Item, project: &ProjectKey, told: (Minor, Option<i64>), through: &mut Minor) -> Option<Item> {
    let Item::Entry(now, entry) = item else { return Some(item.clone()) };
    match entry {
        Entry::Correction { project: of, .. } if of == project => None,
        Entry::Payment { project: of, amount, through: Some(Way::Host), .. } if of == project => {
            *through += Minor::from(*amount);
            Some(item.clone())
        }
        Entry::Observation { project: of, stage: Some(stage), units, goal, currency, .. }
            if of == project && stage.is_over() =>
        {
            let raised = i64::try_from((told.0 + *through).max(0)).unwrap_or(i64::MAX);
            let (stage, units, goal, currency) = (Some(*stage), *units, *goal, currency.clone());
            let project = of.clone();
            let entry = Entry::Observation { project, stage, raised, backers: told.1, units, goal, currency };
            Some(Item::Entry(*now, entry))
        }
        _ => Some(item.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fund::tests::vectors::told;
    use crate::domain::ledger::Item;
    use crate::domain::project::Stage;

    fn compared(name: &str, project: &str, export: &str) -> Reconciled {
        let scenario = told(name).scenario;
        let items: Vec<_> = Item::of_scenario(&scenario).collect();
        let key = scenario.projects.iter().map(|(key, _)| key.clone()).find(|key| key.id.as_str() == project);
        reconcile(&scenario.begin(), &items, &key.unwrap(), export).unwrap()
    }

    #[test]
    fn every_line_that_is_none_is_told_by_its_number_and_refunds_are_taken_off() {
        let currency = Currency::EUR;
        let (given, odd) = read("nom;somme\nAnne;20\n\nBéa;12,50 €;carte\nrien\nAnne;-20\n\"Cy\";\"5\"", currency);
        let sums: Vec<_> = given.iter().map(|gift| (gift.line, gift.who, gift.amount)).collect();
        assert_eq!(sums, [(2, "Anne", 2000), (4, "Béa", 1250), (6, "Anne", -2000), (7, "Cy", 500)]);
        assert_eq!(odd, [(5, Odd::Unread), (6, Odd::Refund(2000))]);
        assert_eq!(people(&given), 2, "who took everything back gave nothing");
        let twice = read("Anne;20\nanne;20", currency).0;
        assert_eq!(repeated(&twice), [(2, Odd::Again(1))]);
    }

    #[test]
    fn an_export_that_says_what_was_counted_proposes_nothing() {
        let scenario = told("e25-final-reconciliation").scenario;
        let items: Vec<_> = Item::of_scenario(&scenario).collect();
        let mut book = Book::new(scenario.begin());
        items.iter().for_each(|item| _ = book.take_in(item));
        let project = book.funds().projects().find(|project| project.stage().is_some_and(Stage::is_over)).unwrap();
        let (key, counted) = (project.key().clone(), project.figures());
        let export = format!("Anne;{}", scenario.setup.currency.major(counted.money));
        let same = reconcile(&scenario.begin(), &items, &key, &export).unwrap();
        assert_eq!((same.crowd, same.counted), (counted.money, counted.money));
        let less = compared("e25-final-reconciliation", key.id.as_str(), "Anne;1");
        assert!(!less.runs && !less.proposals.is_empty(), "{less:?}");
        assert!(less.proposals.iter().all(|one| one.should < one.is), "{less:?}");
        assert_eq!(compared("e25-final-reconciliation", key.id.as_str(), "").proposals, []);
    }
}
