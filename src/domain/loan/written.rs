//! What people type of loans, read.

use super::{Loan, LoanKind, Terms};
use crate::domain::in_kind::{Days, Ground, Holder, MOST_NAME, MOST_TEXT};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::written::{Measure, Mistakes};

/// The longest that anything is lent.
const MOST_DAYS: i32 = 731;

/// The form of an offer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenLoan {
    /// What it is called.
    pub item: String,
    /// The word of its kind.
    pub kind: String,
    /// What else there is to know.
    pub text: String,
    /// The first day.
    pub first: String,
    /// The last day.
    pub last: String,
    /// The conditions.
    pub conditions: String,
    /// The estimated value.
    pub value: String,
    /// The project, by address, name or id; empty for any.
    pub project: String,
}

/// The form by which a project takes an offer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenAcceptance {
    /// The project, by address, name or id.
    pub project: String,
    /// The first day.
    pub first: String,
    /// The last day.
    pub last: String,
}

impl WrittenLoan {
    /// An offer as its form shows it, with its project by this name.
    pub fn of(terms: &Terms, project: Option<String>) -> Self {
        Self {
            item: terms.item.clone(),
            kind: terms.kind.word().into(),
            text: terms.text.clone(),
            first: terms.days.first.to_string(),
            last: terms.days.last.to_string(),
            conditions: terms.conditions.clone(),
            value: terms.value.map(|value| value.major()).unwrap_or_default(),
            project: project.unwrap_or_default(),
        }
    }

    pub(super) fn read(&self, ground: &Ground<'_>) -> Checked<Terms> {
        let mut mistakes = Mistakes::default();
        let item = mistakes.text("item", &self.item, Measure::line(MOST_NAME, "missing"));
        let kind = LoanKind::of_word(&self.kind);
        mistakes.add_if(kind.is_none(), || Refusal::of("kind", "choose-one"));
        let may_lack = Measure::paragraphs(MOST_TEXT, "missing").or_none();
        let text = mistakes.text("text", &self.text, may_lack);
        let conditions = mistakes.text("conditions", &self.conditions, may_lack);
        let days = mistakes.days(&self.first, &self.last);
        if let Some(days) = days {
            mistakes.add_if(days.last < ground.today, || Refusal::of("last", "loan-over"));
            let long = days.first.until(days.last).is_ok_and(|span| span.get_days() >= MOST_DAYS);
            mistakes.add_if(long, || Refusal::of("last", "loan-too-long"));
        }
        let value = mistakes.value(&self.value, ground.currency);
        let named = (!self.project.trim().is_empty()).then(|| ground.project("project", &self.project));
        let project = named.and_then(|read| mistakes.keep(read));
        let read = kind.zip(days);
        let (kind, days) = mistakes.whole(read)?;
        Ok(Terms { item, kind, text, days, conditions, value, project })
    }
}

impl WrittenAcceptance {
    pub(super) fn read(&self, loan: &Loan, holder: Holder<'_>, ground: &Ground<'_>) -> Checked<(ProjectKey, Days)> {
        let project = match &loan.terms.project {
            Some(project) => project.clone(),
            None => ground.project("project", &self.project).map_err(|wrong| vec![wrong])?,
        };
        if !holder.holds(&project) {
            return Err(vec![Refusal::of("project", "loan-not-yours")]);
        }
        let mut mistakes = Mistakes::default();
        let days = mistakes.days(&self.first, &self.last);
        if let Some(days) = days {
            let offered = loan.terms.days;
            mistakes.add_if(!offered.contains(days), || {
                let within = Refusal::of("first", "loan-outside");
                within.with("from", Arg::Day(offered.first)).with("until", Arg::Day(offered.last))
            });
            mistakes.add_if(days.last < ground.today, || Refusal::of("last", "loan-over"));
        }
        mistakes.whole(days).map(|days| (project, days))
    }
}
