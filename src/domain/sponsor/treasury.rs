//! What people do with a fund's money once it is accepted.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::books::{Refused, Trial, book};
use super::command::{MOST_REASON, own, refused};
use super::draft::Vote;
use super::fact::SponsorFact;
use super::life::Standing;
use crate::domain::fact::Fact;
use crate::domain::fund::{Entry, FundId, Funds, Gift, Minor, Move, State, Way};
use crate::domain::journal::Actor;
use crate::domain::language::Texts;
use crate::domain::money::Money;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{self, Customs, Measure, Mistakes};

/// Characters of a payment's reference: as many as a bank carries end to end (ISO 20022 `Max35Text`).
const MOST_REFERENCE: usize = 35;
/// Single gifts in one import: as many as one record of the journal holds.
const MOST_GIFTS: usize = 1_500;
/// Characters of the account of what was not used, per language.
const MOST_ACCOUNT: usize = 2_000;

/// Lets nothing count for the time being.
pub fn pause(state: &RegionState, now: Timestamp, organisation: &Slug, fund: &FundId) -> Checked<Vec<Fact>> {
    own(state, organisation, fund)?;
    book(books(state)?, now, state.seq, Entry::FundPaused { fund: fund.clone() })
}

/// Lets it count again.
pub fn resume(state: &RegionState, now: Timestamp, organisation: &Slug, fund: &FundId) -> Checked<Vec<Fact>> {
    own(state, organisation, fund)?;
    book(books(state)?, now, state.seq, Entry::FundResumed { fund: fund.clone() })
}

/// Takes back what is not granted.
pub fn withdraw(state: &RegionState, now: Timestamp, organisation: &Slug, fund: &FundId) -> Checked<Vec<Fact>> {
    own(state, organisation, fund)?;
    book(books(state)?, now, state.seq, Entry::FundWithdrawn { fund: fund.clone() })
}

/// Records that the sponsor has paid. Public money is paid once its vote is taken, and not before.
pub fn pay(
    state: &RegionState,
    now: Timestamp,
    organisation: &Slug,
    (fund, project): (&FundId, &ProjectKey),
    (amount, reference, through): (&str, &str, Option<Way>),
) -> Checked<Vec<Fact>> {
    let file = own(state, organisation, fund)?;
    if file.awaits_vote() {
        return refused("vote-not-taken");
    }
    let books = books(state)?;
    let mut mistakes = Mistakes::default();
    let amount = mistakes.amount("amount", amount, books.setup().currency, 1);
    let reference = mistakes.text("reference", reference, Measure::line(MOST_REFERENCE, "reference_needed"));
    let amount = mistakes.whole(amount)?;
    let entry =
        Entry::Payment { fund: fund.clone(), project: project.clone(), amount, reference, through, currency: None };
    book(books, now, state.seq, entry)
}

/// Records that all of it arrived.
pub fn confirm(state: &RegionState, now: Timestamp, fund: &FundId, project: &ProjectKey) -> Checked<Vec<Fact>> {
    let entry = Entry::Confirm { fund: fund.clone(), project: project.clone() };
    book(books(state)?, now, state.seq, entry)
}

/// Asks for a correction of what is owed: `to` is what should be owed instead.
pub fn ask_correction(
    state: &RegionState,
    now: Timestamp,
    fund: &FundId,
    project: &ProjectKey,
    to: &str,
    reason: &str,
) -> Checked<Vec<Fact>> {
    let books = books(state)?;
    still_open(state, fund, Some("amount"))?;
    let Some(owed) = books.allocation(fund, project) else { return refused("not_due") };
    let mut mistakes = Mistakes::default();
    let to = mistakes.amount("amount", to, books.setup().currency, 0);
    let reason = mistakes.text("reason", reason, Measure::paragraphs(MOST_REASON, "reason_needed"));
    let to = mistakes.whole(to)?;
    let Ok(delta) = i64::try_from(i128::from(to) - owed.shown().amount) else { return refused("bad_amount") };
    // Whether it can be is found out now, and again when the second person signs.
    let by = vec!["a".into(), "b".into()];
    book(books, now, state.seq, corrected(fund, project, delta, by, &reason))?;
    let asked = SponsorFact::CorrectionAsked { fund: fund.clone(), project: project.clone(), delta, reason };
    Ok(vec![Fact::Sponsor(asked)])
}

/// Takes it back, or lets it fall.
pub fn drop_correction(state: &RegionState, fund: &FundId, project: &ProjectKey) -> Checked<Vec<Fact>> {
    if state.sponsors.correction(fund, project).is_none() {
        return refused("correction-gone");
    }
    Ok(vec![Fact::Sponsor(SponsorFact::CorrectionDropped { fund: fund.clone(), project: project.clone() })])
}

/// Signs it, as another person than who asked: now it counts.
pub fn sign_correction(
    state: &RegionState,
    now: Timestamp,
    fund: &FundId,
    project: &ProjectKey,
    by: &Actor,
) -> Checked<Vec<Fact>> {
    still_open(state, fund, None)?;
    let Some(asked) = state.sponsors.correction(fund, project) else { return refused("correction-gone") };
    if asked.by.by == *by {
        return refused("two_people_needed");
    }
    let names = vec![asked.by.by.to_string(), by.to_string()];
    book(books(state)?, now, state.seq, corrected(fund, project, asked.delta, names, &asked.reason))
}

/// Once its books are closed, everyone has read what a fund came to: nothing is corrected any more.
fn still_open(state: &RegionState, fund: &FundId, field: Option<&'static str>) -> Checked<()> {
    let closed = state.sponsors.fund(fund).is_some_and(|file| file.closed.is_some());
    let refusal = Refusal { field, ..Refusal::whole("correction-books-closed") };
    if closed { Err(vec![refusal]) } else { Ok(()) }
}

fn corrected(fund: &FundId, project: &ProjectKey, delta: i64, by: Vec<String>, reason: &str) -> Entry {
    Entry::Correction { fund: fund.clone(), project: project.clone(), delta, by, reason: reason.into(), currency: None }
}

/// Imports single gifts, a line each: a word for the person, and the amount. Who they are is not kept: people are numbered, those
/// who gave most first, and no number leads back to a line. More than the crowd gave cannot be right.
pub fn import_gifts(state: &RegionState, now: Timestamp, project: &ProjectKey, lines: &str) -> Checked<Vec<Fact>> {
    let books = books(state)?;
    let gifts = read_gifts(lines, books)?;
    let sum: Minor = gifts.iter().map(|gift| Minor::from(gift.amount)).sum();
    let crowd = books.project(project).map_or(0, |known| known.figures().money);
    if sum > crowd {
        let money = |amount| Arg::Money(books.money(amount));
        let above = Refusal::of("gifts", "gifts-above-crowd").with("sum", money(sum)).with("crowd", money(crowd));
        return Err(vec![above]);
    }
    let entry = Entry::GiftsImport { project: project.clone(), gifts, currency: None };
    let mut trial = Trial::new(books.clone(), now, state.seq, Vec::new());
    trial.enter(entry).map_err(Refused::beside)?;
    Ok(trial.done())
}

fn read_gifts(lines: &str, books: &Funds) -> Checked<Vec<Gift>> {
    let mut given = Vec::new();
    let at = |line: usize, code| {
        let line = i64::try_from(line + 1).unwrap_or(i64::MAX);
        vec![Refusal::of("gifts", code).with("line", Arg::Number(line))]
    };
    for (number, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (who, amount) = line.rsplit_once([';', '\t']).ok_or_else(|| at(number, "gift-unread"))?;
        let currency = books.setup().currency;
        let amount = written::amount(amount, currency).map_err(|_| at(number, "gift-unread"))?;
        if amount.minor < 1 || who.trim().is_empty() {
            return Err(at(number, "gift-unread"));
        }
        given.push((who.trim().to_lowercase(), amount.minor));
    }
    match given.len() {
        0 => Err(vec![Refusal::of("gifts", "missing")]),
        many if many > MOST_GIFTS => {
            let most = Arg::Number(i64::try_from(MOST_GIFTS).unwrap_or(i64::MAX));
            Err(vec![Refusal::of("gifts", "gifts-many").with("most", most)])
        }
        _ => Ok(numbered(given)),
    }
}

/// Gifts of people by number: those who gave most first, and within a person the largest gift first.
fn numbered(given: Vec<(String, i64)>) -> Vec<Gift> {
    let mut of: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for (who, amount) in given {
        of.entry(who).or_default().push(amount);
    }
    let mut people: Vec<Vec<i64>> = of.into_values().collect();
    for gifts in &mut people {
        gifts.sort_unstable_by_key(|amount| std::cmp::Reverse(*amount));
    }
    people.sort_by_key(|gifts| std::cmp::Reverse(gifts.iter().map(|amount| Minor::from(*amount)).sum::<Minor>()));
    let gift = |(number, gifts): (usize, Vec<i64>)| {
        gifts.into_iter().map(move |amount| Gift { who: (number + 1).to_string(), amount }).collect::<Vec<_>>()
    };
    people.into_iter().enumerate().flat_map(gift).collect()
}

/// Records a public body's decision on a fund.
pub fn record_vote(
    state: &RegionState,
    organisation: &Slug,
    fund: &FundId,
    vote: Vote,
    customs: &Customs,
) -> Checked<Vec<Fact>> {
    let file = own(state, organisation, fund)?;
    if file.draft.vote.is_none() {
        return refused("vote-not-public");
    }
    if file.draft.vote.as_ref() == Some(&vote) {
        return Ok(Vec::new());
    }
    match file.standing(fund, state.sponsors.books()) {
        standing if !standing.is_public() => return refused("vote-before-accepted"),
        Standing::BooksClosed => return refused("vote-books-closed"),
        _ => {}
    }
    // Nothing is paid before the vote, whatever is set right afterwards.
    let paid = state.sponsors.books().and_then(|books| first_payment(books, fund));
    let paid = paid.map(|at| customs.zone.to_datetime(at).date());
    if vote.taken.zip(paid).is_some_and(|(taken, paid)| taken > paid) {
        return Err(vec![Refusal::of("vote_taken", "vote-after-payment")]);
    }
    Ok(vec![Fact::Sponsor(SponsorFact::VoteRecorded { fund: fund.clone(), vote })])
}

/// When something of a fund was first paid.
fn first_payment(books: &Funds, fund: &FundId) -> Option<Timestamp> {
    let moves = books.fund(fund)?.allocations().flat_map(|allocation| allocation.moves());
    let paid = moves.filter_map(|done| match done {
        Move::Paid { when, .. } => Some(when.at),
        _ => None,
    });
    paid.min()
}

/// Closes the books of a fund: nothing is to come, and everyone reads what was not used and why.
pub fn close_books(state: &RegionState, fund: &FundId, account: &Texts, customs: &Customs) -> Checked<Vec<Fact>> {
    let Some(file) = state.sponsors.fund(fund) else { return refused("fund-unknown") };
    match file.standing(fund, state.sponsors.books()) {
        Standing::Settled => {}
        Standing::BooksClosed => return refused("books-closed"),
        _ => return refused("books-not-settled"),
    }
    let mut mistakes = Mistakes::default();
    let account = mistakes.texts("account", account, Measure::paragraphs(MOST_ACCOUNT, "missing"), customs.main);
    let account = mistakes.or(account)?;
    Ok(vec![Fact::Sponsor(SponsorFact::BooksClosed { fund: fund.clone(), account })])
}

pub(super) fn books(state: &RegionState) -> Checked<&Funds> {
    state.sponsors.books().ok_or_else(|| vec![Refusal::whole("fund-unknown")])
}

/// What is still to be paid of everything a sponsor owes.
pub fn still_to_pay(books: &Funds, fund: &FundId) -> Vec<(ProjectKey, Money)> {
    let owed = books.fund(fund).into_iter().flat_map(|fund| fund.allocations());
    let open = owed.filter(|allocation| matches!(allocation.shown().state, State::Due | State::PartlyPaid));
    open.map(|allocation| {
        let shown = allocation.shown();
        (allocation.project().key().clone(), books.money(shown.amount - shown.paid))
    })
    .collect()
}
