//! More money for a fund that goes on: at once, or once the region took it where it would have to take such a fund.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::books::book;
use super::command::{MOST_REASON, own, refused};
use super::draft::Vote;
use super::fact::SponsorFact;
use super::life::{FundFile, Signature};
use super::treasury::books;
use super::verified::WrittenVerified;
use crate::domain::fact::Fact;
use crate::domain::fund::{Entry, FundId, Funds};
use crate::domain::journal::Actor;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Customs, Measure, Mistakes};

/// A top-up that the region has to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopUp {
    /// Who asks, and since when.
    pub asked: Signature,
    /// How much, in minor units.
    pub amount: i64,
    /// The decision that public money follows.
    pub vote: Option<Vote>,
    /// Who agreed first, where two have to.
    pub endorsed: Option<Signature>,
}

/// A top-up as a form writes it.
#[derive(Debug, Clone, Default)]
pub struct WrittenTopUp {
    /// How much.
    pub amount: String,
    /// Of public money: the number of the vote.
    pub vote_number: String,
    /// The day of the vote.
    pub vote_taken: String,
    /// The line of the budget.
    pub budget_line: String,
}

/// Adds a lot to a fund, or asks the region: for public money, and where all lots together pass the sum that two people of the
/// region have to agree to.
pub fn top_up(
    state: &RegionState,
    now: Timestamp,
    (organisation, fund): (&Slug, &FundId),
    written: &WrittenTopUp,
    two_people_above: Option<i64>,
    customs: &Customs,
) -> Checked<Vec<Fact>> {
    let file = own(state, organisation, fund)?;
    if file.top_up.is_some() {
        return refused("top-up-waits");
    }
    let books = books(state)?;
    let mut mistakes = Mistakes::default();
    let amount = mistakes.amount("amount", &written.amount, books.setup().currency, 1);
    let vote = file.draft.is_public_money().then(|| {
        let WrittenTopUp { vote_number, vote_taken, budget_line, .. } = written;
        Vote::read(vote_number, vote_taken, budget_line, now, customs)
    });
    let vote = match vote.transpose() {
        Ok(vote) => vote,
        Err(refusals) => {
            refusals.into_iter().for_each(|refusal| mistakes.add(refusal));
            None
        }
    };
    let amount = mistakes.whole(amount)?;
    let lot = lot(state, now, fund, amount)?;
    if vote.is_some() || passes(file, fund, books, amount, two_people_above) {
        return Ok(vec![Fact::Sponsor(SponsorFact::TopUpAsked { fund: fund.clone(), amount, vote })]);
    }
    Ok(lot)
}

/// Whether a fund's lots and so much more pass what one person of the region may agree to.
fn passes(file: &FundFile, fund: &FundId, books: &Funds, amount: i64, two_people_above: Option<i64>) -> bool {
    let whole = file.written(fund, Some(books)).budget.saturating_add(amount);
    two_people_above.is_some_and(|limit| whole > limit)
}

fn lot(state: &RegionState, now: Timestamp, fund: &FundId, amount: i64) -> Checked<Vec<Fact>> {
    book(books(state)?, now, state.seq, Entry::Lot { fund: fund.clone(), amount, currency: None })
}

fn asked<'s>(state: &'s RegionState, fund: &FundId) -> Checked<(&'s FundFile, &'s TopUp)> {
    let file = state.sponsors.fund(fund).ok_or_else(|| vec![Refusal::whole("fund-unknown")])?;
    let asked = file.top_up.as_ref().ok_or_else(|| vec![Refusal::whole("top-up-gone")])?;
    Ok((file, asked))
}

/// Whether the first of two people would agree to it now.
pub fn endorses_top_up(file: &FundFile, fund: &FundId, books: &Funds, two_people_above: Option<i64>) -> bool {
    let waits = file.top_up.as_ref().filter(|asked| asked.endorsed.is_none());
    waits.is_some_and(|asked| passes(file, fund, books, asked.amount, two_people_above))
}

/// Takes it; of a large sum, the first person says that whoever pays verified it, and their word waits for a second's.
pub fn accept_top_up(
    state: &RegionState,
    now: Timestamp,
    fund: &FundId,
    by: &Actor,
    (two_people_above, verified): (Option<i64>, &WrittenVerified),
    customs: &Customs,
) -> Checked<Vec<Fact>> {
    let (file, asked) = asked(state, fund)?;
    if asked.asked.is_of(by) {
        return refused("promised-by-you");
    }
    let lot = lot(state, now, fund, asked.amount)?;
    match &asked.endorsed {
        Some(first) if first.is_of(by) => refused("second-person-needed"),
        None if passes(file, fund, books(state)?, asked.amount, two_people_above) => {
            let verified = Some(verified.read((asked.asked.at, now), customs)?);
            Ok(vec![Fact::Sponsor(SponsorFact::TopUpEndorsed { fund: fund.clone(), verified })])
        }
        _ => Ok(lot),
    }
}

/// Does not take it.
pub fn refuse_top_up(state: &RegionState, fund: &FundId, reason: &str) -> Checked<Vec<Fact>> {
    asked(state, fund)?;
    let mut mistakes = Mistakes::default();
    let reason = mistakes.text("reason", reason, Measure::paragraphs(MOST_REASON, "missing"));
    let reason = mistakes.or(reason)?;
    Ok(vec![Fact::Sponsor(SponsorFact::TopUpRefused { fund: fund.clone(), reason })])
}

/// Takes it back before the region answered.
pub fn drop_top_up(state: &RegionState, organisation: &Slug, fund: &FundId) -> Checked<Vec<Fact>> {
    own(state, organisation, fund)?;
    asked(state, fund)?;
    Ok(vec![Fact::Sponsor(SponsorFact::TopUpDropped { fund: fund.clone() })])
}
