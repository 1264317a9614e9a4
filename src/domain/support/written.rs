//! What people type of labels and support, read.

use super::{Basis, Face, SupportKind, Terms, Tone, Wish};
use crate::domain::in_kind::{Ground, Holder, MOST_NAME, MOST_REASON, MOST_TEXT};
use crate::domain::language::Texts;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// Letters of a badge.
const MOST_LETTERS: usize = 3;
/// Hours of one support.
const MOST_HOURS: u32 = 5_000;
/// Characters of a label's criteria, per language.
const MOST_CRITERIA: usize = 4_000;

/// A label's form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenLabel {
    /// What it is called.
    pub name: Texts,
    /// Its criteria.
    pub criteria: Texts,
    /// The letters of its badge.
    pub letters: String,
    /// The word of its tone.
    pub tone: String,
}

/// What somebody who holds a project asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenWish {
    /// The project, by address, name or id.
    pub project: String,
    /// The body, by its name in addresses.
    pub body: String,
    /// The word of the kind.
    pub kind: String,
    /// What exactly, and why.
    pub text: String,
}

/// What a body would give.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenSupport {
    /// The project, by address, name or id.
    pub project: String,
    /// The word of the kind.
    pub kind: String,
    /// The label, by its name in addresses.
    pub label: String,
    /// What exactly.
    pub what: String,
    /// The word of a known text of law.
    pub law: String,
    /// Another legal basis, or what goes with it.
    pub basis: String,
    /// The first day.
    pub first: String,
    /// The last day.
    pub last: String,
    /// The number of hours.
    pub hours: String,
    /// The estimated value.
    pub value: String,
    /// The number of the agreement.
    pub agreement: String,
    /// The conditions.
    pub conditions: String,
}

impl WrittenLabel {
    /// A label as its form shows it.
    pub fn of(face: &Face) -> Self {
        let Face { name, criteria, letters, tone } = face.clone();
        Self { name, criteria, letters, tone: tone.word().into() }
    }

    pub(super) fn read(&self, ground: &Ground<'_>) -> Checked<Face> {
        let main = ground.customs.main;
        let mut mistakes = Mistakes::default();
        let name = mistakes.texts("name", &self.name, Measure::line(MOST_NAME, "missing"), main);
        let criteria = Measure::paragraphs(MOST_CRITERIA, "label-criteria");
        let criteria = mistakes.texts("criteria", &self.criteria, criteria, main);
        let letters = self.letters.trim().to_uppercase();
        let fits = (1..=MOST_LETTERS).contains(&letters.chars().count()) && letters.chars().all(char::is_alphanumeric);
        mistakes.add_if(!fits, || Refusal::of("letters", "label-letters"));
        let tone = Tone::of_word(&self.tone);
        mistakes.add_if(tone.is_none(), || Refusal::of("tone", "choose-one"));
        mistakes.whole(tone).map(|tone| Face { name, criteria, letters, tone })
    }
}

impl WrittenWish {
    pub(super) fn read(
        &self,
        state: &RegionState,
        holder: Holder<'_>,
        ground: &Ground<'_>,
    ) -> Checked<(ProjectKey, Slug, Wish)> {
        let mut mistakes = Mistakes::default();
        let project = mistakes.keep(ground.project("project", &self.project));
        let project = project.filter(|project| {
            let holds = holder.holds(project);
            mistakes.add_if(!holds, || Refusal::of("project", "support-not-yours"));
            holds
        });
        let body = self.body.parse::<Slug>().ok().filter(|body| state.members.supports(body));
        mistakes.add_if(body.is_none(), || Refusal::of("body", "choose-one"));
        let kind = kind(&mut mistakes, &self.kind);
        let text = mistakes.text("text", &self.text, Measure::paragraphs(MOST_REASON, "missing"));
        let read = project.zip(body).zip(kind);
        let ((project, body), kind) = mistakes.whole(read)?;
        Ok((project, body, Wish { by: holder.by.clone(), kind, text }))
    }
}

impl WrittenSupport {
    /// Terms as their form shows them.
    pub fn of(terms: &Terms) -> Self {
        let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Self {
            project: String::new(),
            kind: terms.kind.word().into(),
            label: terms.label.as_ref().map(ToString::to_string).unwrap_or_default(),
            what: terms.what.clone(),
            law: terms.basis.law.clone().unwrap_or_default(),
            basis: terms.basis.text.clone(),
            first: day(terms.first),
            last: day(terms.last),
            hours: terms.hours.map(|hours| hours.to_string()).unwrap_or_default(),
            value: terms.value.map(|value| value.major()).unwrap_or_default(),
            agreement: terms.agreement.clone(),
            conditions: terms.conditions.clone(),
        }
    }

    pub(super) fn read(&self, state: &RegionState, body: &Slug, ground: &Ground<'_>) -> Checked<Terms> {
        let mut mistakes = Mistakes::default();
        let kind = kind(&mut mistakes, &self.kind);
        let is_label = kind == Some(SupportKind::Label);
        let label = self.label.parse::<Slug>().ok().filter(|slug| {
            state.support.label(slug).is_some_and(|label| label.body == *body && label.retired.is_none())
        });
        mistakes.add_if(is_label && label.is_none(), || Refusal::of("label", "support-label"));
        let what = Measure::line(MOST_NAME * 2, "support-what");
        let what = mistakes.text("what", &self.what, if is_label { what.or_none() } else { what });
        let basis = self.read_basis(&mut mistakes);
        let first = mistakes.day_or_none("first", &self.first);
        let last = mistakes.day_or_none("last", &self.last);
        let backwards = first.zip(last).is_some_and(|(first, last)| last < first);
        mistakes.add_if(backwards, || Refusal::of("last", "in-kind-backwards"));
        mistakes.add_if(last.is_some_and(|last| last < ground.today), || Refusal::of("last", "support-over"));
        let hours = self.read_hours(&mut mistakes);
        let endless = last.is_none() && hours.is_none() && self.last.trim().is_empty() && self.hours.trim().is_empty();
        // What is lent of a public domain, or of an agent's time, ends: by the calendar or by the clock.
        mistakes.add_if(endless, || Refusal::of("last", "support-endless"));
        let value = mistakes.value(&self.value, ground.currency);
        let agreement = mistakes.text("agreement", &self.agreement, Measure::line(MOST_NAME, "missing").or_none());
        let conditions = Measure::paragraphs(MOST_TEXT, "missing").or_none();
        let conditions = mistakes.text("conditions", &self.conditions, conditions);
        let kind = mistakes.whole(kind)?;
        let label = label.filter(|_| is_label);
        Ok(Terms { kind, label, what, basis, first, last, hours, value, agreement, conditions })
    }

    fn read_basis(&self, mistakes: &mut Mistakes) -> Basis {
        let law = Basis::of_word(self.law.trim());
        let measure = Measure::line(MOST_NAME * 2, "support-basis");
        let measure = if law.is_some() { measure.or_none() } else { measure };
        Basis { law: law.map(ToOwned::to_owned), text: mistakes.text("basis", &self.basis, measure) }
    }

    fn read_hours(&self, mistakes: &mut Mistakes) -> Option<u32> {
        let hours = mistakes.count("hours", &self.hours)?;
        let fits = u32::try_from(hours).ok().filter(|hours| *hours <= MOST_HOURS);
        mistakes.add_if(fits.is_none(), || Refusal::of("hours", "count-unread"));
        fits
    }
}

fn kind(mistakes: &mut Mistakes, typed: &str) -> Option<SupportKind> {
    let kind = SupportKind::of_word(typed);
    mistakes.add_if(kind.is_none(), || Refusal::of("kind", "choose-one"));
    kind
}
