//! What statements add up.

use super::account::Place;
use super::transaction::Transaction;
use crate::domain::fund::{AllocationView, FundView, Minor, ProjectSums, SponsorSums};
use crate::domain::project::ProjectKey;

/// The six sums of a statement, as a sponsor has them. The first and the last are a fund's; of a project they are 0.
pub type Figures = SponsorSums;

/// What a transaction changed: in the fund itself, or for one project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The project; none for the fund itself.
    pub project: Option<ProjectKey>,
    /// By how much.
    pub figures: Figures,
}

impl Figures {
    /// What a fund holds, without its grants.
    pub(super) fn of_fund(fund: &FundView<'_>) -> Self {
        let shown = fund.shown();
        Self { committed: shown.budget, unspent: shown.available, ..Self::default() }
    }

    /// What a grant comes to.
    pub(super) fn of_allocation(allocation: &AllocationView<'_>) -> Self {
        Self::of_grant(allocation.shown())
    }

    /// The same without what is a fund's own.
    pub fn of_grants(self) -> Self {
        Self { committed: 0, unspent: 0, ..self }
    }

    /// Whether there is nothing.
    pub fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    /// Each figure with its name, in the order in which they are written.
    pub fn named(&self) -> [(&'static str, Minor); 6] {
        let Self { committed, promised, due, paid, confirmed, unspent } = *self;
        [
            ("committed", committed),
            ("promised", promised),
            ("due", due),
            ("paid", paid),
            ("confirmed", confirmed),
            ("unspent", unspent),
        ]
    }

    /// What a posting changes.
    fn of_posting(place: &Place, amount: Minor) -> Self {
        let none = Self::default();
        match place {
            Place::Lots | Place::Released => Self { committed: -amount, ..none },
            Place::Available => Self { unspent: amount, ..none },
            Place::Promised(..) => Self { promised: amount, ..none },
            Place::Owed(_) => Self { due: amount, ..none },
            Place::Paid(_) => Self { due: amount, paid: amount, ..none },
            Place::Confirmed(_) => Self { due: amount, paid: amount, confirmed: amount, ..none },
        }
    }
}

impl Transaction {
    /// What it changed, the fund itself first and then by project. What is granted is taken from what is unspent, line by
    /// line.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let mut committed = 0;
        for posting in &self.postings {
            let figures = Figures::of_posting(&posting.place, posting.amount);
            committed += figures.committed;
            let Some(project) = posting.place.project() else { continue };
            match lines.iter_mut().find(|line| line.project.as_ref() == Some(project)) {
                Some(line) => line.figures += figures,
                None => lines.push(Line { project: Some(project.clone()), figures }),
            }
        }
        for line in &mut lines {
            line.figures.unspent = -(line.figures.promised + line.figures.due);
        }
        lines.sort_by(|a, b| a.project.cmp(&b.project));
        let own = Line { project: None, figures: Figures { committed, unspent: committed, ..Figures::default() } };
        std::iter::once(own).chain(lines).filter(|line| !line.figures.is_zero()).collect()
    }
}

impl From<ProjectSums> for Figures {
    fn from(sums: ProjectSums) -> Self {
        let ProjectSums { promised, due, paid, confirmed, .. } = sums;
        Self { promised, due, paid, confirmed, ..Self::default() }
    }
}
