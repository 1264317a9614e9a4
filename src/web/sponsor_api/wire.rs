//! What a sponsor's programs read and send.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::fund::Way;

/// Every fund of the organisation, drafts among them.
#[derive(Serialize, ToSchema)]
pub(super) struct OwnFunds {
    /// Whose they are.
    pub organisation: Organisation,
    /// By id.
    pub funds: Vec<OwnFund>,
}

/// Who reads.
#[derive(Serialize, ToSchema)]
pub(super) struct Organisation {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// A fund of the organisation.
#[derive(Serialize, ToSchema)]
pub(super) struct OwnFund {
    /// Its name in addresses.
    pub id: String,
    /// The name, by language.
    pub name: BTreeMap<String, String>,
    /// draft, submitted, endorsed, refused, accepted, open, exhausted, paused, closing, settled, withdrawn or books-closed.
    pub standing: &'static str,
    /// ratio, steps, last_mile, per_backer, gift or share.
    pub rule: &'static str,
    /// From when it counts.
    pub opens: String,
    /// Until when, excluded.
    pub closes: String,
    /// ISO 4217: every amount here is in its smallest unit.
    pub currency: &'static str,
    /// The budget: its lots once it is accepted, before that what was written.
    pub budget: i64,
    /// What is granted; none before it is accepted.
    pub granted: Option<i64>,
    /// What is not granted; none before it is accepted.
    pub available: Option<i64>,
    /// What waits for money; none before it is accepted.
    pub waiting: Option<i64>,
    /// The most for one project.
    pub cap_per_project: Option<i64>,
    /// Whether residents do not read whose it is.
    pub anonymous: bool,
    /// Public money whose vote has not been taken: nothing is paid before.
    pub awaits_vote: bool,
    /// Its page in the portal.
    pub href: String,
}

/// Everything that the organisation's funds grant.
#[derive(Serialize, ToSchema)]
pub(super) struct OwnAllocations {
    /// By fund, then by project.
    pub allocations: Vec<OwnAllocation>,
}

/// What a fund grants a project.
#[derive(Serialize, ToSchema)]
pub(super) struct OwnAllocation {
    /// The fund.
    pub fund: String,
    /// The project, as payments name it: its host here and its lasting id there.
    pub project: String,
    /// Its title, by language; empty where the window shows it no more.
    pub title: BTreeMap<String, String>,
    /// conditional, accruing, frozen, due, partly-paid, paid, confirmed, lapsed, released or void.
    pub state: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    /// What is granted.
    pub amount: i64,
    /// The same, and what waits for money in the fund.
    pub target: i64,
    /// What is paid.
    pub paid: i64,
    /// What is owed and not paid.
    pub to_pay: i64,
    /// The crowd's money that the fund counts.
    pub counted: i64,
    /// What the fund would add if the crowd gave one currency unit more now.
    pub next_euro: i64,
    /// The number of the record that holds the observation it follows from.
    pub observed: u64,
    /// The sums behind it, in the portal.
    pub href: String,
}

/// Where the organisation stands now.
#[derive(Serialize, ToSchema)]
pub(super) struct OwnStatement {
    /// Whose it is.
    pub organisation: Organisation,
    /// The number of the last record that is counted.
    pub record: u64,
    /// When it was drawn up.
    pub at: String,
    /// ISO 4217.
    pub currency: &'static str,
    /// All funds together: `committed` is `promised`, `due` and `unspent`.
    pub sums: OwnSums,
    /// What is owed or was, each with what was paid; their amounts are `due`.
    pub lines: Vec<OwnAllocation>,
}

/// Sums of all funds.
#[derive(Serialize, ToSchema, Default)]
pub(super) struct OwnSums {
    /// The budgets.
    pub committed: i64,
    /// Granted, and not owed yet.
    pub promised: i64,
    /// Owed, paid or not.
    pub due: i64,
    /// Paid.
    pub paid: i64,
    /// Confirmed as received.
    pub confirmed: i64,
    /// Not granted.
    pub unspent: i64,
}

/// A payment that was made. Oriel moves no money: it notes what was done.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewPayment {
    /// The fund that paid, by its id.
    pub fund: String,
    /// The project, as allocations name it.
    pub project: String,
    /// How much, in the smallest unit of the currency.
    #[schema(minimum = 1)]
    pub amount: i64,
    /// ISO 4217.
    pub currency: String,
    /// Your reference, once in a fund: sent twice, it is refused and nothing is counted twice.
    #[schema(min_length = 1, max_length = 35)]
    pub reference: String,
    /// Which way the money went.
    pub through: Through,
}

/// Which way a payment went.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Through {
    /// Through the host: its total rises by it.
    Host,
    /// To the payee.
    Direct,
}

impl From<Through> for Way {
    fn from(through: Through) -> Self {
        match through {
            Through::Host => Self::Host,
            Through::Direct => Self::Direct,
        }
    }
}
