//! What follows from the facts.

use imbl::{OrdMap, OrdSet, Vector};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::checks::{Answer, Check};
use super::collection::{Arrangement, Collection, Described};
use super::decision::Decided;
use super::fact::CurationFact;
use super::feature::Feature;
use crate::domain::fact::Subject;
use crate::domain::journal::{Damage, Record};
use crate::domain::language::Texts;
use crate::domain::place::Place;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::{Change, pairs};

/// The last word on something: what it is, or that it was taken back, and when and by whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Word<T> {
    now: Option<T>,
    change: Option<Change>,
}

impl<T> Default for Word<T> {
    fn default() -> Self {
        Self { now: None, change: None }
    }
}

impl<T> Word<T> {
    /// What stands; none where nothing was said, or it was taken back.
    pub fn get(&self) -> Option<&T> {
        self.now.as_ref()
    }

    /// When that was said, and by whom.
    pub fn change(&self) -> Option<&Change> {
        self.change.as_ref()
    }

    fn say(&mut self, now: T, change: &Change) {
        *self = Self { now: Some(now), change: Some(change.clone()) };
    }

    fn take_back(&mut self, change: &Change) -> Result<(), Damage> {
        if self.now.is_none() {
            return Err(impossible("what is taken back does not stand"));
        }
        *self = Self { now: None, change: Some(change.clone()) };
        Ok(())
    }

    pub(super) fn is_of(&self, seq: u64) -> bool {
        self.change.as_ref().is_some_and(|change| change.seq == seq)
    }
}

/// Everything that a region chose of one project.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Chosen {
    /// In or out.
    pub decision: Word<Decided>,
    /// Where it really is.
    pub place: Word<Place>,
    /// Which stands for it.
    pub merged: Word<ProjectKey>,
    /// When it comes first.
    pub feature: Word<Feature>,
    /// What the region says of it.
    pub note: Word<Texts>,
    answers: OrdMap<Check, Word<Answer>>,
}

impl Chosen {
    /// What was found of a check.
    pub fn answer(&self, check: Check) -> Option<&Answer> {
        self.answers.get(&check)?.get()
    }

    /// The last word on a check.
    pub fn answer_word(&self, check: Check) -> Option<&Word<Answer>> {
        self.answers.get(&check)
    }

    /// Whether the region decides by hand whether or where it is.
    pub fn concerns_membership(&self) -> bool {
        self.decision.get().is_some() || self.place.get().is_some() || self.merged.get().is_some()
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Curation {
    #[serde(with = "pairs")]
    projects: OrdMap<ProjectKey, Chosen>,
    /// Those that come first, some day.
    featured: OrdSet<ProjectKey>,
    order: Word<Vector<ProjectKey>>,
    collections: OrdMap<Slug, Collection>,
    /// The numbers of the records about each, the last one last.
    #[serde(with = "pairs")]
    trails: OrdMap<Subject, Vector<u64>>,
}

impl Curation {
    /// The numbers of the records of this kind about a subject, the last one first.
    pub fn trail(&self, subject: &Subject) -> impl Iterator<Item = u64> {
        self.trails.get(subject).into_iter().flat_map(|trail| trail.iter().rev().copied())
    }

    /// What was chosen of a project, if anything ever was.
    pub fn of(&self, project: &ProjectKey) -> Option<&Chosen> {
        self.projects.get(project)
    }

    /// Every project of which something was ever chosen.
    pub fn projects(&self) -> impl Iterator<Item = (&ProjectKey, &Chosen)> {
        self.projects.iter()
    }

    /// The project that stands for this one: itself, unless it was merged.
    pub fn stands_for<'a>(&'a self, project: &'a ProjectKey) -> &'a ProjectKey {
        self.of(project).and_then(|chosen| chosen.merged.get()).unwrap_or(project)
    }

    /// Those that this one stands for.
    pub fn duplicates<'a>(&'a self, project: &'a ProjectKey) -> impl Iterator<Item = &'a ProjectKey> {
        self.projects.iter().filter(move |(_, chosen)| chosen.merged.get() == Some(project)).map(|(key, _)| key)
    }

    /// Every feature, past, present and to come, in order.
    pub fn features(&self) -> impl Iterator<Item = (&ProjectKey, &Feature, &Change)> {
        let known = |key| {
            let word = &self.of(key)?.feature;
            Some((key, word.get()?, word.change()?))
        };
        let mut features: Vec<_> = self.featured.iter().filter_map(known).collect();
        let place = |key: &ProjectKey| self.order.get()?.iter().position(|other| other == key);
        features.sort_by_key(|(key, feature, change)| (place(key).unwrap_or(usize::MAX), feature.from, change.seq));
        features.into_iter()
    }

    /// What comes first on this day, in order.
    pub fn featured_on(&self, day: Date) -> impl Iterator<Item = (&ProjectKey, &Feature)> {
        self.features().filter(move |(_, feature, _)| feature.is_on(day)).map(|(key, feature, _)| (key, feature))
    }

    /// A collection, unless it was removed.
    pub fn collection(&self, slug: &Slug) -> Option<&Collection> {
        self.collections.get(slug).filter(|collection| collection.removed.is_none())
    }

    /// Every collection, drafts among them.
    pub fn collections(&self) -> impl Iterator<Item = (&Slug, &Collection)> {
        self.collections.iter().filter(|(_, collection)| collection.removed.is_none())
    }

    /// What residents see, the last published first.
    pub fn published(&self) -> Vec<(&Slug, &Collection)> {
        let mut published: Vec<_> = self.collections().filter(|(_, collection)| collection.is_published()).collect();
        let seq = |collection: &Collection| collection.published.change().map(|change| change.seq);
        published.sort_by_key(|(_, collection)| std::cmp::Reverse(seq(collection)));
        published
    }

    /// Those of these projects that are on a shelf, in this order; a duplicate by the one that stands for it, and each once.
    pub fn shown<'s>(&self, keys: &[ProjectKey], shelf: &'s Shelf) -> Vec<&'s Member> {
        let mut shown: Vec<&Member> = Vec::new();
        for member in keys.iter().filter_map(|key| shelf.get(self.stands_for(key))) {
            let is_there = |other: &&Member| other.project.key == member.project.key;
            if member.gone.is_none() && !shown.iter().any(is_there) {
                shown.push(member);
            }
        }
        shown
    }

    /// The next instant after this one at which pages change by themselves.
    pub fn next_turn(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let turns = self.features().flat_map(|(_, feature, _)| feature.turns(zone)).flatten();
        turns.filter(|turn| *turn > after).min()
    }

    /// Whether the record with this number says the last word on what this fact is about.
    pub(super) fn is_last_word(&self, fact: &CurationFact, seq: u64) -> bool {
        use CurationFact as F;
        let of = |project| self.of(project);
        let kept = |slug| self.collection(slug);
        match fact {
            F::ProjectDecided { project, .. } | F::DecisionTakenBack { project } => {
                of(project).is_some_and(|chosen| chosen.decision.is_of(seq))
            }
            F::PlaceCorrected { project, .. } | F::PlaceTakenBack { project } => {
                of(project).is_some_and(|chosen| chosen.place.is_of(seq))
            }
            F::ProjectMerged { project, .. } | F::MergeTakenBack { project } => {
                of(project).is_some_and(|chosen| chosen.merged.is_of(seq))
            }
            F::ProjectFeatured { project, .. } | F::FeatureTakenBack { project } => {
                of(project).is_some_and(|chosen| chosen.feature.is_of(seq))
            }
            F::FeaturesOrdered { .. } => self.order.is_of(seq),
            F::NoteWritten { project, .. } | F::NoteTakenBack { project } => {
                of(project).is_some_and(|chosen| chosen.note.is_of(seq))
            }
            F::CheckAnswered { project, check, .. } | F::AnswerTakenBack { project, check } => {
                of(project).and_then(|chosen| chosen.answer_word(*check)).is_some_and(|word| word.is_of(seq))
            }
            F::CollectionDescribed { collection, .. } => {
                kept(collection).is_some_and(|collection| collection.described.is_of(seq))
            }
            F::CollectionArranged { collection, .. } => {
                kept(collection).is_some_and(|collection| collection.arranged.is_of(seq))
            }
            F::CollectionPublished { collection } | F::CollectionWithdrawn { collection } => {
                kept(collection).is_some_and(|collection| collection.published.is_of(seq))
            }
            F::CollectionRemoved { collection } => self
                .collections
                .get(collection)
                .and_then(|collection| collection.removed.as_ref())
                .is_some_and(|change| change.seq == seq),
        }
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(in crate::domain) fn apply(&mut self, fact: &CurationFact, record: &Record) -> Result<(), Damage> {
        let change = Change { seq: record.seq, at: record.at, by: record.by.clone() };
        self.take_in(fact, &change)?;
        self.trails.entry(fact.subject()).or_default().push_back(record.seq);
        Ok(())
    }

    pub(super) fn take_in(&mut self, fact: &CurationFact, change: &Change) -> Result<(), Damage> {
        use CurationFact as F;
        match fact {
            F::ProjectDecided { project, choice, reason } => {
                let decided = Decided { choice: *choice, reason: reason.clone() };
                self.chosen(project).decision.say(decided, change);
            }
            F::DecisionTakenBack { project } => self.chosen(project).decision.take_back(change)?,
            F::PlaceCorrected { project, place } => self.chosen(project).place.say(place.clone(), change),
            F::PlaceTakenBack { project } => self.chosen(project).place.take_back(change)?,
            F::ProjectMerged { project, into } => self.merge(project, into, change)?,
            F::MergeTakenBack { project } => self.chosen(project).merged.take_back(change)?,
            F::ProjectFeatured { project, from, until, why } => {
                let feature = Feature { from: *from, until: *until, why: why.clone() };
                self.chosen(project).feature.say(feature, change);
                self.featured.insert(project.clone());
            }
            F::FeatureTakenBack { project } => {
                self.chosen(project).feature.take_back(change)?;
                self.featured.remove(project);
            }
            F::FeaturesOrdered { projects } => self.order.say(projects.iter().cloned().collect(), change),
            F::NoteWritten { project, text } => self.chosen(project).note.say(text.clone(), change),
            F::NoteTakenBack { project } => self.chosen(project).note.take_back(change)?,
            F::CheckAnswered { project, check, answer } => {
                self.chosen(project).answers.entry(*check).or_default().say(answer.clone(), change);
            }
            F::AnswerTakenBack { project, check } => {
                self.chosen(project).answers.entry(*check).or_default().take_back(change)?;
            }
            F::CollectionDescribed { collection, title, text } => {
                self.begun(collection).described.say(Described { title: title.clone(), text: text.clone() }, change);
            }
            F::CollectionArranged { collection, projects, cover } => {
                let arrangement = Arrangement { projects: projects.clone(), cover: cover.clone() };
                self.known(collection)?.arranged.say(arrangement, change);
            }
            F::CollectionPublished { collection } => self.known(collection)?.published.say((), change),
            F::CollectionWithdrawn { collection } => self.known(collection)?.published.take_back(change)?,
            F::CollectionRemoved { collection } => self.known(collection)?.removed = Some(change.clone()),
        }
        Ok(())
    }

    fn chosen(&mut self, project: &ProjectKey) -> &mut Chosen {
        self.projects.entry(project.clone()).or_default()
    }

    /// One stands for another at once, never by way of a third.
    fn merge(&mut self, project: &ProjectKey, into: &ProjectKey, change: &Change) -> Result<(), Damage> {
        let onwards = self.stands_for(into) != into;
        if project == into || onwards || self.duplicates(project).next().is_some() {
            return Err(impossible("a project stands for another that does not stand for itself"));
        }
        self.chosen(project).merged.say(into.clone(), change);
        Ok(())
    }

    /// A collection that is there, or a new one in the place of one that was removed.
    fn begun(&mut self, slug: &Slug) -> &mut Collection {
        let collection = self.collections.entry(slug.clone()).or_default();
        if collection.removed.is_some() {
            *collection = Collection::default();
        }
        collection
    }

    fn known(&mut self, slug: &Slug) -> Result<&mut Collection, Damage> {
        let there = self.collections.get_mut(slug).filter(|collection| collection.removed.is_none());
        there.ok_or_else(|| impossible("there is no such collection"))
    }
}

fn impossible(why: &str) -> Damage {
    Damage::Impossible(why.into())
}
