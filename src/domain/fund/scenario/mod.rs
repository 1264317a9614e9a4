//! A scenario (S2): a few projects and what happens to their funds, in one JSON text, and what comes of it (S10).
//!
//! It is how rules are tried on paper, how examples are kept, and how two engines are compared.

mod form;
mod read;
pub(in crate::domain::fund) mod result;
mod write;

pub use form::Mistake;
pub use result::SimulationResult;

use super::entry::{Entry, Moment};
use super::funds::Funds;
use super::setup::{Campaign, Setup};
use crate::domain::project::ProjectKey;

/// The host that a scenario's projects are on: it names none.
const HOST: &str = "scenario";

/// What a scenario says.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// What it shows.
    pub why: String,
    /// What holds for all funds.
    pub setup: Setup,
    /// The projects.
    pub projects: Vec<(ProjectKey, Campaign)>,
    /// What happens, in the order of the text; the first is number 1.
    pub entries: Vec<(jiff::Timestamp, Entry)>,
}

impl Scenario {
    /// Reads a scenario, or tells every mistake in it.
    pub fn read(text: &str) -> Result<Self, Vec<Mistake>> {
        read::scenario(text)
    }

    /// The text that [`Scenario::read`] reads.
    pub fn write(&self) -> String {
        write::scenario(self)
    }

    /// The state before the first entry.
    pub fn begin(&self) -> Funds {
        let mut funds = Funds::new(self.setup.clone());
        for (key, campaign) in &self.projects {
            funds.know(key.clone(), *campaign);
        }
        funds
    }

    /// The entries with their numbers, from 1.
    pub fn numbered(&self) -> impl Iterator<Item = (Moment, &Entry)> {
        (1..).zip(&self.entries).map(|(seq, (at, entry))| (Moment { seq, at: *at }, entry))
    }

    /// Works every entry, and tells what came of each.
    pub fn simulate(&self) -> SimulationResult {
        let mut funds = self.begin();
        let after = self.numbered().map(|(now, entry)| result::After::of(now.seq, funds.apply(now, entry))).collect();
        SimulationResult { after, last: result::Last::of(&funds) }
    }
}
