//! The whole of a journal, looked at step by step.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::Serialize;

use super::book::{Book, Item, Step};
use super::figures::Figures;
use super::finding::{Fault, Finding};
use crate::domain::fund::{Funds, RefusalCode, SponsorId};
use crate::domain::project::ProjectKey;

/// What came of looking at a journal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Entries that were worked.
    pub entries: u64,
    /// Entries that were refused.
    pub refused: Vec<Refused>,
    /// Transactions that came of them.
    pub transactions: u64,
    /// What moved, by sponsor.
    pub sponsors: BTreeMap<SponsorId, Figures>,
    /// What moved, all projects together.
    pub projects: Figures,
    /// What must never be, and was found.
    pub findings: Vec<Finding>,
}

/// An entry that was refused: it changed nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// Its number.
    pub seq: u64,
    /// Its time.
    pub at: Timestamp,
    /// Why.
    pub why: RefusalCode,
}

impl Report {
    /// The same of a journal: unlike a scenario, it holds nothing that cannot have happened.
    pub fn of_a_journal(mut self) -> Self {
        let faults = self.refused.iter();
        let faults = faults.map(|it| Finding { seq: it.seq, at: it.at, fault: Fault::Refused { why: it.why } });
        self.findings.extend(faults);
        self.findings.sort_by_key(|finding| finding.seq);
        self
    }
}

/// Looks at everything that a journal tells, beginning with the funds before its first entry.
pub fn verify(begin: Funds, items: impl IntoIterator<Item = Item>) -> Report {
    let mut verifier = Verifier::new(begin);
    for item in items {
        verifier.take_in(&item);
    }
    verifier.finish()
}

/// Looks at one entry after the other, and keeps books of its own beside the sums of the funds.
#[derive(Debug, Clone)]
pub struct Verifier {
    book: Book,
    by_project: BTreeMap<ProjectKey, Figures>,
    last: (u64, Timestamp),
    report: Report,
}

impl Verifier {
    /// Begins with the funds before the first entry.
    pub fn new(funds: Funds) -> Self {
        let last = (0, Timestamp::UNIX_EPOCH);
        Self { book: Book::new(funds), by_project: BTreeMap::new(), last, report: Report::default() }
    }

    /// The funds now.
    pub fn funds(&self) -> &Funds {
        self.book.funds()
    }

    /// Looks at what the journal tells next.
    pub fn take_in(&mut self, item: &Item) {
        let worked = self.book.take_in(item);
        let Item::Entry(now, _) = item else { return };
        if now.seq <= self.last.0 {
            self.find(now.seq, now.at, Fault::Number { last: self.last.0 });
        }
        self.last = (now.seq, now.at);
        match worked {
            Ok(steps) => {
                self.report.entries += 1;
                steps.iter().for_each(|step| self.look_at(step));
            }
            Err(why) => self.report.refused.push(Refused { seq: now.seq, at: now.at, why }),
        }
    }

    /// Compares the two views of everything.
    pub fn finish(mut self) -> Report {
        let (seq, at) = self.last;
        let sponsors: Figures = self.report.sponsors.values().copied().sum();
        let projects: Figures = self.by_project.values().copied().sum();
        for ((figure, by_sponsor), (_, by_project)) in sponsors.of_grants().named().into_iter().zip(projects.named()) {
            if by_sponsor != by_project {
                self.find(seq, at, Fault::ViewsDiffer { figure, by_sponsor, by_project });
            }
        }
        self.report.projects = projects;
        self.report
    }

    fn find(&mut self, seq: u64, at: Timestamp, fault: Fault) {
        self.report.findings.push(Finding { seq, at, fault });
    }

    fn look_at(&mut self, step: &Step) {
        self.report.findings.extend(step.examine());
        let (mut sponsors, mut projects) = (BTreeSet::new(), BTreeSet::new());
        for moved in step.transactions() {
            self.report.transactions += 1;
            let sums = self.report.sponsors.entry(moved.sponsor.clone()).or_default();
            for line in moved.lines() {
                *sums += line.figures;
                if let Some(project) = line.project {
                    *self.by_project.entry(project.clone()).or_default() += line.figures.of_grants();
                    projects.insert(project);
                }
            }
            sponsors.insert(moved.sponsor);
        }
        for sponsor in &sponsors {
            self.compare_sponsor(step, sponsor);
        }
        for project in &projects {
            self.compare_project(step, project);
        }
    }

    fn compare_sponsor(&mut self, step: &Step, sponsor: &SponsorId) {
        let moved = self.report.sponsors.get(sponsor).copied().unwrap_or_default();
        for (figure, moved, says) in differences(moved, step.after.sponsor_sums(sponsor)) {
            let sponsor = sponsor.clone();
            self.find(step.seq, step.at, Fault::SponsorDiffers { sponsor, figure, moved, says });
        }
    }

    fn compare_project(&mut self, step: &Step, project: &ProjectKey) {
        let moved = self.by_project.get(project).copied().unwrap_or_default();
        let says = step.after.project_sums(project).map(Figures::from).unwrap_or_default();
        for (figure, moved, says) in differences(moved, says) {
            let project = project.clone();
            self.find(step.seq, step.at, Fault::ProjectDiffers { project, figure, moved, says });
        }
    }
}

fn differences(moved: Figures, says: Figures) -> impl Iterator<Item = (&'static str, i128, i128)> {
    let pairs = moved.named().into_iter().zip(says.named());
    pairs.filter(|((_, moved), (_, says))| moved != says).map(|((figure, moved), (_, says))| (figure, moved, says))
}
