//! What follows from the facts about labels and support.

use imbl::OrdMap;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{Label, Support, SupportFact, SupportId, SupportState};
use crate::domain::in_kind::{after_day, impossible};
use crate::domain::journal::{Damage, Record};
use crate::domain::project::{ProjectKey, Slug};

/// Every label and every support of a region.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supports {
    labels: OrdMap<Slug, Label>,
    supports: OrdMap<SupportId, Support>,
}

impl Supports {
    /// The support with this number.
    pub fn get(&self, id: SupportId) -> Option<&Support> {
        self.supports.get(&id)
    }

    /// Every support, the first first.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Support> {
        self.supports.values()
    }

    /// What a project was given, is given or asks for.
    pub fn of<'a>(&'a self, project: &'a ProjectKey) -> impl DoubleEndedIterator<Item = &'a Support> {
        self.all().filter(move |support| support.project == *project)
    }

    /// What a body gives, or is asked for.
    pub fn by<'a>(&'a self, body: &'a Slug) -> impl DoubleEndedIterator<Item = &'a Support> {
        self.all().filter(move |support| support.body == *body)
    }

    /// Every label, by its name in addresses.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        self.labels.values()
    }

    /// The label with this name.
    pub fn label(&self, slug: &Slug) -> Option<&Label> {
        self.labels.get(slug)
    }

    /// The labels that a project carries on this day, each once.
    pub fn carried<'a>(&'a self, project: &'a ProjectKey, today: Date) -> Vec<(&'a Label, &'a Support)> {
        let mut carried: Vec<(&Label, &Support)> = Vec::new();
        for support in self.of(project) {
            let label = support.label(today).and_then(|slug| self.label(slug));
            if let Some(label) = label.filter(|label| carried.iter().all(|(known, _)| known.slug != label.slug)) {
                carried.push((label, support));
            }
        }
        carried
    }

    /// By what the projects carry a label on this day, the latest first.
    pub fn carriers<'a>(&'a self, label: &'a Slug, today: Date) -> impl Iterator<Item = &'a Support> {
        self.all().rev().filter(move |support| support.label(today) == Some(label))
    }

    /// The next instant at which a support is over.
    pub fn next_turn(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let given = self.all().filter(|support| support.state == SupportState::Given);
        let lasts = given.filter_map(|support| support.terms.as_ref()?.last);
        lasts.filter_map(|last| after_day(last, zone)).filter(|at| *at > after).min()
    }

    pub(super) fn next_id(&self) -> SupportId {
        SupportId(self.supports.get_max().map_or(1, |(id, _)| id.0.saturating_add(1)))
    }

    /// Takes in one more fact; `record` says when and by whom.
    pub(in crate::domain) fn apply(&mut self, fact: &SupportFact, record: &Record) -> Result<(), Damage> {
        match fact {
            SupportFact::LabelDrawn { .. } | SupportFact::LabelRevised { .. } | SupportFact::LabelRetired { .. } => {
                self.on_label(fact, record.at)
            }
            SupportFact::Asked { support, project, body, wish } => {
                let asked = Support {
                    wish: Some((**wish).clone()),
                    ..begun(*support, project, body, SupportState::Asked, record.at)
                };
                self.begin(asked, fact)
            }
            SupportFact::Proposed { support, project, body, terms } if !self.supports.contains_key(support) => {
                let proposed = Support {
                    terms: Some((**terms).clone()),
                    ..begun(*support, project, body, SupportState::Proposed, record.at)
                };
                self.begin(proposed, fact)
            }
            SupportFact::Proposed { support, .. }
            | SupportFact::Signed { support }
            | SupportFact::Given { support, .. }
            | SupportFact::Fulfilled { support, .. }
            | SupportFact::Ended { support, .. }
            | SupportFact::Withdrawn { support, .. }
            | SupportFact::Refused { support, .. }
            | SupportFact::Declined { support, .. } => {
                let known = self.supports.get_mut(support);
                known.ok_or_else(|| impossible("an unknown support", fact.word()))?.take(fact, record.at)
            }
        }
    }

    fn begin(&mut self, support: Support, fact: &SupportFact) -> Result<(), Damage> {
        let before = self.supports.insert(support.id, support);
        if before.is_none() { Ok(()) } else { Err(impossible("a support that there is", fact.word())) }
    }

    fn on_label(&mut self, fact: &SupportFact, at: Timestamp) -> Result<(), Damage> {
        let unknown = || impossible("an unknown label", fact.word());
        match fact {
            SupportFact::LabelDrawn { label, body, face } => {
                let (slug, body, face) = (label.clone(), body.clone(), (**face).clone());
                let before = self.labels.insert(label.clone(), Label { slug, body, face, retired: None, drawn: at });
                return if before.is_none() { Ok(()) } else { Err(impossible("a label that there is", fact.word())) };
            }
            SupportFact::LabelRevised { label, face } => {
                self.labels.get_mut(label).ok_or_else(unknown)?.face = (**face).clone();
            }
            SupportFact::LabelRetired { label } => {
                self.labels.get_mut(label).ok_or_else(unknown)?.retired = Some(at);
            }
            _ => {}
        }
        Ok(())
    }
}

fn begun(id: SupportId, project: &ProjectKey, body: &Slug, state: SupportState, at: Timestamp) -> Support {
    Support {
        id,
        project: project.clone(),
        body: body.clone(),
        wish: None,
        terms: None,
        signed: None,
        agreed: None,
        given: None,
        state,
        begun: at,
        changed: at,
    }
}

impl Support {
    fn take(&mut self, fact: &SupportFact, at: Timestamp) -> Result<(), Damage> {
        use {SupportFact as F, SupportState as S};
        self.state = match (fact, &self.state) {
            (F::Proposed { terms, .. }, S::Asked | S::Proposed) => {
                self.terms = Some((**terms).clone());
                self.signed = None;
                S::Proposed
            }
            (F::Signed { .. }, S::Proposed) => {
                self.signed = Some(at);
                S::Proposed
            }
            (F::Given { agreed, .. }, S::Proposed) => {
                self.agreed.clone_from(agreed);
                self.given = Some(at);
                S::Given
            }
            (F::Fulfilled { note, .. }, S::Given) => S::Fulfilled { note: note.clone() },
            (F::Ended { note, .. }, S::Given) => S::Ended { note: note.clone() },
            (F::Withdrawn { reason, .. }, S::Proposed | S::Given) => S::Withdrawn { reason: reason.clone() },
            (F::Refused { reason, .. }, S::Asked) => S::Refused { reason: reason.clone() },
            (F::Declined { reason, .. }, S::Asked | S::Proposed | S::Given) => S::Declined { reason: reason.clone() },
            (_, state) => {
                let what = format!("support {}, which is {},", self.id, state.word());
                return Err(impossible(&what, fact.word()));
            }
        };
        self.changed = at;
        Ok(())
    }
}
