//! Match funds in words: a rule as a sentence with its figures, an example worked out by the engine itself, where an
//! allocation stands, and whose money it is. Public pages, portal and console say them with these, so that nobody reads two
//! versions of one promise.

mod added;
mod allocation;
mod asked;
mod example;
mod explain;
mod lines;
mod name;
mod next;
mod rule;
mod state;

use super::frame::Frame;
use super::text::Link;
use crate::domain::fund::{FundId, Minor, Setup};
use crate::domain::money::Money;
use crate::domain::sponsor::{Draft, Standing};

pub(in crate::web::page) use added::added;
pub use added::{Part, explain_href, parts};
pub(in crate::web::page) use allocation::AllocationFacts;
pub use explain::ExplainPage;
pub use name::SponsorName;
pub use next::{next_euro, next_euros, pay_on_success_only};
pub(in crate::web::page) use rule::project_link;
pub use rule::{RuleWords, Term};
pub use state::{StateWords, word as state_word};

/// Where a fund stands, in a few words.
pub fn standing_words(standing: Standing, frame: &Frame<'_>) -> String {
    frame.say(&format!("fund-{}", standing.word()))
}

/// A fund by its name, leading to its page.
fn fund_link(id: &FundId, draft: &Draft, frame: &Frame<'_>) -> Link {
    let label = frame.regional(&draft.name).unwrap_or(id.as_str()).to_owned();
    Link { label, href: frame.href(&format!("/funds/{id}")) }
}

/// An amount of the books as a page writes it; what no page can show is shown as the most it can.
fn sum(amount: impl Into<Minor>, setup: &Setup, frame: &Frame<'_>) -> String {
    frame.money(Money { minor: whole(amount.into()), currency: setup.currency })
}

/// A number of the books as texts take it.
fn whole(amount: Minor) -> i64 {
    i64::try_from(amount).unwrap_or(if amount < 0 { i64::MIN } else { i64::MAX })
}

/// So many whole units of the currency, in minor units.
fn units(setup: &Setup, count: i64) -> i64 {
    count.saturating_mul(10_i64.saturating_pow(setup.currency.exponent()))
}
