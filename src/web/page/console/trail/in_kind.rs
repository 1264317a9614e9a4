//! The same of loans, labels and support.

use super::Names;
use super::local::{changed, lines, regional};
use crate::domain::fact::Fact;
use crate::domain::in_kind::Days;
use crate::domain::loan::{LoanFact, LoanId};
use crate::domain::refusal::Arg;
use crate::domain::support::{SupportFact, SupportId};
use crate::web::page::Frame;

pub(super) fn loan(fact: &LoanFact, before: Option<&Fact>, names: &Names<'_>, frame: &Frame<'_>) -> Option<String> {
    match fact {
        LoanFact::Offered { terms, .. } => Some(days(terms.days, frame)),
        LoanFact::Revised { terms, .. } => {
            let Some(Fact::Loan(before)) = before else { return None };
            changed("loan", terms.changed(before.terms()?), frame)
        }
        LoanFact::Accepted { project, days: taken, .. } => {
            Some(lines([Some((names.project)(project)), Some(days(*taken, frame))]))
        }
        LoanFact::Declined { reason: words, .. }
        | LoanFact::Withdrawn { reason: words, .. }
        | LoanFact::Returned { note: words, .. } => Some(words.clone()),
        LoanFact::HandedOver { .. } => None,
    }
}

pub(super) fn support(
    fact: &SupportFact,
    before: Option<&Fact>,
    names: &Names<'_>,
    frame: &Frame<'_>,
) -> Option<String> {
    match fact {
        SupportFact::LabelDrawn { face, .. } | SupportFact::LabelRevised { face, .. } => regional(&face.name, frame),
        SupportFact::Proposed { terms, project, .. } => match before {
            Some(Fact::Support(before)) if before.terms().is_some() => {
                changed("support", terms.changed(before.terms()?), frame)
            }
            _ => Some(lines([Some((names.project)(project)), Some(terms.what.clone())])),
        },
        SupportFact::Asked { project, wish, .. } => {
            Some(lines([Some((names.project)(project)), Some(wish.text.clone())]))
        }
        _ => fact.words().map(ToOwned::to_owned),
    }
}

/// A loan by what it is of.
pub(super) fn loan_name(id: LoanId, frame: &Frame<'_>) -> String {
    frame.local.loans.get(id).map_or_else(|| id.to_string(), |loan| loan.terms.item.clone())
}

/// A support by its kind and its project.
pub(super) fn support_name(id: SupportId, names: &Names<'_>, frame: &Frame<'_>) -> String {
    let Some(known) = frame.local.support.get(id) else { return id.to_string() };
    let kind = frame.say(&format!("support-kind-{}", known.kind().word()));
    format!("{kind}, {}", (names.project)(&known.project))
}

/// Days from one to another.
fn days(days: Days, frame: &Frame<'_>) -> String {
    frame.say_args("in-kind-days", &[("first", Arg::Day(days.first)), ("last", Arg::Day(days.last))])
}
