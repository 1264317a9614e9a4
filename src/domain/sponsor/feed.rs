//! What of the host's word enters the books: only what changes something that counts.

use jiff::Timestamp;

use super::books::{Refused, Trial};
use crate::domain::fact::Fact;
use crate::domain::fund::{self, Campaign, Entry, FundId, Funds, Goal, Mode, RefusalCode};
use crate::domain::money::Currency;
use crate::domain::project::{self, Project, ProjectKey, Stage};
use crate::domain::state::RegionState;

/// What the host says of a project, as far as books and reaches need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// Which.
    pub project: ProjectKey,
    /// Where the campaign stands.
    pub stage: Stage,
    /// The host's total, in minor units.
    pub raised: i64,
    /// Of what.
    pub currency: Currency,
    /// How many gave, where the host tells.
    pub backers: Option<i64>,
    /// Units ordered.
    pub units: Option<i64>,
    /// What it asks for.
    pub goal: Option<Goal>,
    /// The host's category.
    pub category: Option<String>,
    /// Its town.
    pub town: Option<String>,
}

impl Sighting {
    /// What is seen of a project that lies in a town.
    pub fn of(project: &Project, town: Option<&str>) -> Self {
        let (goal, units) = match project.goal {
            Some(project::Goal::Money(goal)) => (Some(Goal::Money(goal.minor)), None),
            Some(project::Goal::Preorders { wanted, sold }) => {
                (i64::try_from(wanted).ok().map(Goal::Units), i64::try_from(sold).ok())
            }
            None => (None, None),
        };
        // A goal of nothing is none: no percentage of it means anything.
        let goal = goal.filter(|goal| matches!(goal, Goal::Money(1..) | Goal::Units(1..)));
        Self {
            project: project.key.clone(),
            stage: project.stage,
            raised: project.raised.minor.max(0),
            currency: project.currency(),
            backers: project.backers.map(i64::from),
            units,
            goal,
            category: project.category.as_ref().map(|category| category.id.clone()),
            town: town.map(String::from),
        }
    }

    /// What the books are told before they hear anything of it.
    pub(super) fn campaign(&self) -> Campaign {
        let keeps = self.stage == Stage::Ended || self.goal.is_none();
        Campaign { goal: self.goal, mode: if keeps { Mode::Keep } else { Mode::AllOrNothing } }
    }

    pub(super) fn entry(&self) -> Entry {
        let goal = match self.goal {
            Some(Goal::Money(goal) | Goal::Units(goal)) => Some(goal),
            None => None,
        };
        Entry::Observation {
            project: self.project.clone(),
            stage: Some(self.stage),
            raised: self.raised,
            backers: self.backers,
            units: self.units,
            goal,
            currency: Some(self.currency.code().into()),
        }
    }
}

/// What is known of a project at a moment: the host's word, and whether the window shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The window shows it.
    Shown(Sighting),
    /// The window does not show it, and the host goes on telling.
    Hidden(Sighting),
    /// The host tells nothing of it any more.
    Gone(ProjectKey),
}

impl Heard {
    /// Which project.
    pub fn project(&self) -> &ProjectKey {
        match self {
            Self::Shown(seen) | Self::Hidden(seen) => &seen.project,
            Self::Gone(project) => project,
        }
    }
}

/// Books what counts of what was heard; tells what the books would not take, of which nothing is booked.
pub fn observe(state: &RegionState, now: Timestamp, heard: &[Heard]) -> (Vec<Fact>, Vec<(ProjectKey, RefusalCode)>) {
    let Some(books) = state.sponsors.books() else { return (Vec::new(), Vec::new()) };
    let mut trial = Trial::new(books.clone(), now, state.seq, Vec::new());
    let refused = heard.iter().filter_map(|heard| {
        let refused = trial.together(|trial| hear(state, trial, heard)).err()?;
        Some((heard.project().clone(), refused.0))
    });
    let refused = refused.collect();
    (trial.done(), refused)
}

/// Whether time has done something that no entry shows yet.
pub fn has_to_tick(state: &RegionState, now: Timestamp) -> bool {
    state.sponsors.books().and_then(Funds::next_instant).is_some_and(|next| next <= now)
}

/// One project: what the window shows is looked at. What it shows no more is followed, and gets nothing new until it is back;
/// what came in meanwhile is told first, so that it never counts.
fn hear(state: &RegionState, trial: &mut Trial, heard: &Heard) -> Result<(), Refused> {
    let project = heard.project().clone();
    let is_away = |trial: &Trial| trial.books().project(&project).map(fund::Project::is_away);
    match heard {
        Heard::Shown(seen) => {
            look(state, trial, seen)?;
            if is_away(trial) == Some(true) {
                trial.enter(Entry::Back { project })?;
            }
            return Ok(());
        }
        Heard::Hidden(_) | Heard::Gone(_) if is_away(trial) == Some(false) => trial.enter(Entry::Away { project })?,
        Heard::Hidden(_) | Heard::Gone(_) => {}
    }
    match heard {
        Heard::Hidden(seen) if trial.books().project(&seen.project).is_some() => tell(trial, seen),
        _ => Ok(()),
    }
}

/// One project: declared when a fund is for it, admitted where a reach has come to hold it, observed where that changes
/// anything. Admitted first: of a project that is new, a fund counts what one that had named it would.
pub(super) fn look(state: &RegionState, trial: &mut Trial, seen: &Sighting) -> Result<(), Refused> {
    let admitting = admitting(state, trial.books(), seen);
    let is_known = trial.books().project(&seen.project).is_some();
    let begins = seen.stage.is_open() && (trial.books().has_fund_for_all() || !admitting.is_empty());
    if !is_known && !begins {
        return Ok(());
    }
    trial.declare(&seen.project, seen.campaign());
    for fund in admitting {
        trial.enter(Entry::Admitted { fund, project: seen.project.clone() })?;
    }
    tell(trial, seen)
}

/// What the host says, if that is anything new.
fn tell(trial: &mut Trial, seen: &Sighting) -> Result<(), Refused> {
    let entry = seen.entry();
    if trial.books().would_tell_more(trial.moment(), &entry, &seen.project) {
        trial.enter(entry)?;
    }
    Ok(())
}

/// The funds that go on and whose reach holds the project now, and did not before.
fn admitting(state: &RegionState, books: &Funds, seen: &Sighting) -> Vec<FundId> {
    let open = state.sponsors.funds().filter(|(id, file)| {
        let draft = &file.draft;
        draft.admits_later()
            && draft.suits(seen.goal)
            && books.goes_on(id)
            && !books.is_for(id, &seen.project)
            && draft.reach.admits(state, seen)
    });
    open.map(|(id, _)| id.clone()).collect()
}
