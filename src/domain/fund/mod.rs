//! Match funds: what a sponsor's money does for each project, to the cent.
//!
//! [`Funds`] is the whole state. It takes in one [`Entry`] after the other and tells what changed, or refuses the entry and
//! stays as it was. It reads no clock: time is that of the entries. A treasurer can follow it on paper:
//!
//! - what is promised: [`Terms`] with one [`Rule`]; its money in a purse of lots with a queue of claims;
//! - what is seen: [`Project`] holds the host's figures, and an [`Allocation`] what one fund counts of them and grants;
//! - how it moves: `counting` and `entitlement` say what a fund owes by its rule, `room` what the ceiling and other funds
//!   leave, `pass` brings every amount to what they allow, `share` divides a pot, `time` opens, closes and settles.
//!
//! Everything is shared between copies, so that a copy costs nothing: a question of «what if» is put to a copy.

mod agenda;
mod allocation;
mod amount;
mod apply;
mod asked;
mod changes;
mod check;
mod counting;
mod entitlement;
mod entry;
mod explain;
mod funds;
mod id;
mod next_euro;
mod pass;
mod project;
mod promise;
mod purse;
mod queue;
mod refusal;
mod room;
mod rule;
mod scenario;
mod setup;
mod share;
mod stand;
mod state;
mod statement;
mod terms;
mod time;
mod view;
mod work;

#[cfg(test)]
pub(in crate::domain) mod tests;

pub use allocation::{Allocation, Move, Part, Sight};
pub use amount::{Figures, Minor};
pub use changes::Changes;
pub use counting::Asked;
pub use entry::{Entry, Gift, Moment, Way};
pub use explain::{AskedLine, Explanation, Formula, Hold, Limits, StepLine};
pub use funds::Funds;
pub use id::{FundId, SponsorId};
pub use project::Project;
pub use purse::{Lot, Status};
pub use queue::Claim;
pub use refusal::RefusalCode;
pub use rule::{Ratio, Rule, ShareBy, Step};
pub use scenario::{Mistake, Scenario, SimulationResult};
pub use setup::{Campaign, Goal, Mode, Setup};
pub use stand::Stand;
pub use state::State;
pub use statement::{ProjectSums, SponsorSums};
pub use terms::{Conditions, Counts, Eligible, Payout, Terms, Threshold};
pub use view::{AllocationShown, AllocationView, FundShown, FundView};
