//! What follows from the facts about calls.

use imbl::{OrdMap, OrdSet, Vector};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::entry::{Entry, EntryNumber, Made, Origin, Outcome};
use super::fact::CallFact;
use super::jury::Score;
use super::phase::Phase;
use super::terms::{Face, Terms};
use crate::domain::journal::{Damage, Record};
use crate::domain::language::Texts;
use crate::domain::person::PersonId;
use crate::domain::project::{Project, ProjectKey, Slug};

/// Every call of a region.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calls {
    calls: OrdMap<Slug, Call>,
}

/// A call for projects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its name in addresses.
    pub slug: Slug,
    /// What residents read first.
    pub face: Face,
    /// The version of its terms that is in force.
    pub version: Version,
    /// Those before, the first first.
    pub earlier: Vector<Version>,
    /// Since when everyone sees it.
    pub published: Option<Timestamp>,
    /// Since when it is taken back, and why.
    pub withdrawn: Option<(Timestamp, Texts)>,
    /// Since when everyone sees what was decided.
    pub results: Option<Timestamp>,
    /// Who was put on the jury by name; curators belong to it anyway.
    pub jury: OrdSet<PersonId>,
    /// Its entries.
    pub entries: OrdMap<EntryNumber, Entry>,
    /// When anything of it last changed.
    pub changed: Timestamp,
}

/// Terms, and when and how they came about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// Since when it holds; of the first, when it was last drafted.
    pub at: Timestamp,
    /// What it changed; empty for the first.
    pub change: Texts,
    /// What it says.
    pub terms: Terms,
}

impl Calls {
    /// The call with this name.
    pub fn get(&self, slug: &Slug) -> Option<&Call> {
        self.calls.get(slug)
    }

    /// Every call, drafts among them.
    pub fn all(&self) -> impl Iterator<Item = &Call> {
        self.calls.values()
    }

    /// What everyone may see, in the order of [`Calls::in_order`]. A call taken back stays visible: people had read it.
    pub fn published(&self, now: Timestamp) -> Vec<&Call> {
        let mut calls: Vec<_> = self.all().filter(|call| call.published.is_some()).collect();
        Self::in_order(&mut calls, now);
        calls
    }

    /// When the next published call opens, closes or is launched after an instant.
    pub fn next_turn(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let published = self.all().filter(|call| call.published.is_some() && call.withdrawn.is_none());
        let turns = published.flat_map(|call| {
            let terms = call.terms();
            let launch = zone.to_timestamp(terms.launch.at(0, 0, 0, 0)).ok();
            [Some(terms.opens), Some(terms.closes), launch]
        });
        turns.flatten().filter(|at| *at > after).min()
    }

    /// Open ones first, soonest end first; then those to come, soonest first; then the rest, the latest first.
    pub fn in_order(calls: &mut [&Call], now: Timestamp) {
        let rank = |call: &Call| match call.phase(now) {
            Phase::Open => (0, call.terms().closes.as_second()),
            Phase::Announced => (1, call.terms().opens.as_second()),
            Phase::Draft => (2, -call.changed.as_second()),
            Phase::Closed | Phase::Decided => (3, -call.terms().closes.as_second()),
            Phase::Withdrawn => (4, -call.terms().closes.as_second()),
        };
        calls.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.slug.cmp(&b.slug)));
    }

    /// The calls whose results everyone may see that this project was accepted in.
    pub fn of_project<'s>(&'s self, project: &'s Project) -> impl Iterator<Item = (&'s Call, &'s Entry)> {
        self.all().filter_map(|call| Some((call, call.winners().find(|entry| entry.is_of(project))?)))
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(in crate::domain) fn apply(&mut self, fact: &CallFact, record: &Record) -> Result<(), Damage> {
        if let CallFact::Begun { call, face, terms } = fact {
            let version = Version { number: 1, at: record.at, change: Texts::default(), terms: terms.clone() };
            let begun = Call::begun(call.clone(), face.clone(), version);
            return match self.calls.insert(call.clone(), begun) {
                Some(_) => Err(impossible(format!("there is a call {call} already"))),
                None => Ok(()),
            };
        }
        let name = fact.call();
        let call = self.calls.get_mut(name).ok_or_else(|| impossible(format!("there is no call {name}")))?;
        call.changed = record.at;
        call.apply(fact, record.at)
    }
}

impl Call {
    fn begun(slug: Slug, face: Face, version: Version) -> Self {
        Self {
            slug,
            face,
            changed: version.at,
            version,
            earlier: Vector::new(),
            published: None,
            withdrawn: None,
            results: None,
            jury: OrdSet::new(),
            entries: OrdMap::new(),
        }
    }

    /// The terms in force.
    pub fn terms(&self) -> &Terms {
        &self.version.terms
    }

    /// The terms that an entry was made under.
    pub fn terms_of(&self, entry: &Entry) -> &Terms {
        let made = self.earlier.iter().find(|version| version.number == entry.version);
        &made.unwrap_or(&self.version).terms
    }

    /// Whether this person judges its entries: whoever curates the region does, and who was named.
    pub fn is_judged_by(&self, person: &PersonId, is_curator: bool) -> bool {
        is_curator || self.jury.contains(person)
    }

    /// Entries that stand.
    pub fn standing(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().filter(|entry| entry.stands())
    }

    /// Entries that were accepted, once everyone may know.
    pub fn winners(&self) -> impl Iterator<Item = &Entry> {
        let known = self.results.is_some() && self.withdrawn.is_none();
        self.entries.values().filter(move |entry| known && entry.is_accepted())
    }

    /// The projects accepted so far that are linked to the host, for what is offered to a call's projects.
    pub fn projects(&self) -> impl Iterator<Item = &ProjectKey> {
        self.winners().filter_map(|entry| entry.project.as_ref())
    }

    fn apply(&mut self, fact: &CallFact, at: Timestamp) -> Result<(), Damage> {
        match fact {
            CallFact::Begun { .. } => {}
            CallFact::Redrafted { face, terms, .. } => {
                self.face = face.clone();
                self.version = Version { number: 1, at, change: Texts::default(), terms: terms.clone() };
            }
            CallFact::Published { .. } => self.published = Some(at),
            CallFact::Reworded { face, .. } => self.face = face.clone(),
            CallFact::TermsChanged { terms, change, .. } => {
                let next = self.version.number + 1;
                let next = Version { number: next, at, change: change.clone(), terms: terms.clone() };
                self.earlier.push_back(std::mem::replace(&mut self.version, next));
            }
            CallFact::Withdrawn { reason, .. } => self.withdrawn = Some((at, reason.clone())),
            CallFact::ResultsPublished { .. } => self.results = Some(at),
            CallFact::JurorNamed { juror, .. } => _ = self.jury.insert(juror.clone()),
            CallFact::JurorDismissed { juror, .. } => _ = self.jury.remove(juror),
            CallFact::Entered { .. } | CallFact::Invited { .. } => self.take(fact, at)?,
            _ => self.apply_to_entry(fact, at)?,
        }
        Ok(())
    }

    /// Takes in a new entry.
    fn take(&mut self, fact: &CallFact, at: Timestamp) -> Result<(), Damage> {
        let (number, origin, project, announced, version) = match fact {
            CallFact::Entered { entry, by, project, words, version, .. } => {
                let origin = Origin::Holder { person: by.clone(), words: words.clone() };
                (*entry, origin, project.clone(), None, *version)
            }
            CallFact::Invited { entry, project, announced, version, .. } => {
                (*entry, Origin::Region, project.clone(), announced.clone(), *version)
            }
            _ => return Ok(()),
        };
        let entry = Entry {
            number,
            at,
            origin,
            project,
            version,
            announced,
            withdrawn: None,
            recused: OrdSet::new(),
            scores: OrdMap::new(),
            decisions: Vector::new(),
        };
        match self.entries.insert(number, entry) {
            Some(_) => Err(impossible(format!("{} has an entry {number} already", self.slug))),
            None => Ok(()),
        }
    }

    fn apply_to_entry(&mut self, fact: &CallFact, at: Timestamp) -> Result<(), Damage> {
        match fact {
            CallFact::Revised { entry, project, words, version, .. } => {
                let entry = self.entry_mut(*entry)?;
                let Origin::Holder { words: kept, .. } = &mut entry.origin else {
                    return Err(impossible(format!("entry {} was invited: nobody wrote it", entry.number)));
                };
                *kept = words.clone();
                (entry.project, entry.version) = (project.clone(), *version);
                // What was marked is no longer what stands there.
                entry.scores = OrdMap::new();
            }
            CallFact::EntryWithdrawn { entry, .. } => self.entry_mut(*entry)?.withdrawn = Some(at),
            CallFact::Recused { entry, juror, .. } => {
                let entry = self.entry_mut(*entry)?;
                entry.scores.remove(juror);
                entry.recused.insert(juror.clone());
            }
            CallFact::Scored { entry, juror, marks, .. } => {
                let score = Score { marks: marks.clone(), at };
                self.entry_mut(*entry)?.scores.insert(juror.clone(), score);
            }
            CallFact::Decided { entry, outcome, change, .. } => {
                let entry = self.entry_mut(*entry)?;
                if let Outcome::Accepted { announced: Some(announced) } = outcome {
                    entry.announced = Some(announced.clone());
                }
                entry.decisions.push_back(Made { outcome: outcome.clone(), at, change: change.clone() });
            }
            CallFact::Linked { entry, project, .. } => self.entry_mut(*entry)?.project = Some(project.clone()),
            _ => {}
        }
        Ok(())
    }

    fn entry_mut(&mut self, number: EntryNumber) -> Result<&mut Entry, Damage> {
        let slug = &self.slug;
        self.entries.get_mut(&number).ok_or_else(|| impossible(format!("{slug} has no entry {number}")))
    }
}

fn impossible(why: String) -> Damage {
    Damage::Impossible(why)
}
