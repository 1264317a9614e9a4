//! One loan or support in words.

use jiff::civil::Date;
use serde::Serialize;

use super::public::Badge;
use crate::domain::in_kind::Days;
use crate::domain::loan::{Loan, LoanState};
use crate::domain::money::Money;
use crate::domain::project::Slug;
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::support::{Basis, Support, SupportState, Terms};
use crate::web::page::frame::Frame;
use crate::web::page::fund::project_link;
use crate::web::page::text::Link;

/// A loan or a support.
#[derive(Debug, Clone, Serialize)]
pub struct InKind {
    /// `loan-3`, `support-2`: where it is on a page.
    anchor: String,
    /// Its own page, where it has one here.
    href: Option<String>,
    /// «Prêt de matériel», «Accompagnement».
    kind: String,
    /// What exactly.
    what: String,
    /// The badge of the label that it is about.
    badge: Option<Badge>,
    /// Who gives it.
    who: String,
    /// For which project; none where any may have it.
    project: Option<Link>,
    /// on, wait, late, done or off.
    tone: &'static str,
    /// Where it stands, in a word.
    state: String,
    /// The same in a sentence.
    standing: String,
    /// The reason or the remark that goes with it.
    words: Option<String>,
    /// Everything else that there is to know.
    facts: Vec<Known>,
}

/// Something that there is to know.
#[derive(Debug, Clone, Serialize)]
struct Known {
    #[serde(skip)]
    key: &'static str,
    label: String,
    text: String,
}

/// The day of a page.
pub(super) fn today(frame: &Frame<'_>) -> Date {
    frame.region.zone.to_datetime(frame.now).date()
}

/// What an organisation is called.
pub(super) fn organisation(slug: &Slug, frame: &Frame<'_>) -> String {
    frame.local.members.organisation(slug).unwrap_or(slug.as_str()).to_owned()
}

/// Days from one to another.
pub(super) fn days(days: Days, frame: &Frame<'_>) -> String {
    if days.first == days.last {
        return frame.say_args("in-kind-day", &[("day", Arg::Day(days.first))]);
    }
    frame.say_args("in-kind-days", &[("first", Arg::Day(days.first)), ("last", Arg::Day(days.last))])
}

impl InKind {
    /// A loan, with its page in this folder.
    pub fn loan(loan: &Loan, shelf: &Shelf, folder: Option<&str>, frame: &Frame<'_>) -> Self {
        let (tone, standing) = loan_standing(loan, frame);
        let terms = &loan.terms;
        let asked = (loan.accepted.is_some() && loan.days() != terms.days).then(|| days(terms.days, frame));
        let state = if standing == "late" { "late" } else { loan.state.word() };
        let args = [
            ("who", Arg::Text(organisation(&loan.organisation, frame))),
            ("last", Arg::Day(loan.days().last)),
            ("days", Arg::Text(days(loan.days(), frame))),
        ];
        Self {
            anchor: format!("loan-{}", loan.id),
            href: folder.map(|folder| frame.href(&format!("{folder}/{}", loan.id))),
            kind: frame.say(&format!("loan-kind-{}", terms.kind.word())),
            what: terms.item.clone(),
            badge: None,
            who: organisation(&loan.organisation, frame),
            project: loan.project().map(|key| project_link(key, shelf, frame)),
            tone,
            state: frame.say(&format!("loan-state-{state}")),
            standing: frame.say_args(&format!("loan-standing-{standing}"), &args),
            words: loan.state.words().map(str::to_owned),
            facts: known(
                frame,
                [
                    ("in-kind-when", Some(days(loan.days(), frame))),
                    ("in-kind-offered-days", asked),
                    ("in-kind-value", value(terms.value, frame)),
                    ("in-kind-conditions", filled(&terms.conditions)),
                    ("in-kind-more", filled(&terms.text)),
                ],
            ),
        }
    }

    /// A support, with its page in this folder.
    pub fn support(support: &Support, shelf: &Shelf, folder: Option<&str>, frame: &Frame<'_>) -> Self {
        let (tone, standing) = support_standing(support, frame);
        let label = support.about_label().and_then(|slug| frame.local.support.label(slug));
        let badge = label.map(|label| Badge::of(label, frame));
        let named = badge.as_ref().map(|badge| badge.name().to_owned());
        let terms = support.terms.as_ref();
        let wish = support.wish.as_ref().map(|wish| wish.text.clone());
        let said = terms.map(|terms| terms.what.clone()).filter(|what| !what.is_empty());
        let last = terms.and_then(|terms| terms.last).unwrap_or_else(|| today(frame));
        let args = [("who", Arg::Text(organisation(&support.body, frame))), ("last", Arg::Day(last))];
        let state = match standing {
            "due" => "due",
            "proposed" => "awaits",
            _ => support.state.word(),
        };
        let mut facts = known(frame, [("support-wish", wish.clone().filter(|_| terms.is_some()))]);
        facts.extend(terms.map(|terms| terms_known(terms, named.is_some(), frame)).into_iter().flatten());
        Self {
            anchor: format!("support-{}", support.id),
            href: folder.map(|folder| frame.href(&format!("{folder}/{}", support.id))),
            kind: frame.say(&format!("support-kind-{}", support.kind().word())),
            what: named.or(said).or(wish).unwrap_or_default(),
            badge,
            who: organisation(&support.body, frame),
            project: Some(project_link(&support.project, shelf, frame)),
            tone,
            state: frame.say(&format!("support-state-{state}")),
            standing: frame.say_args(&format!("support-standing-{standing}"), &args),
            words: support.state.words().map(str::to_owned),
            facts,
        }
    }

    /// Who gives it, and in one line what: its kind and what exactly, where it stands, for how long, what it is worth, and by
    /// which agreement. `state` says where it stands, if that is more than a word.
    pub(in crate::web::page) fn certified(self, state: Option<String>, frame: &Frame<'_>) -> (String, String) {
        let what = if self.what.is_empty() { self.kind } else { format!("{} ({})", self.kind, self.what) };
        let fact = |key: &str| self.facts.iter().find(|fact| fact.key == key).map(|fact| fact.text.clone());
        let told = ["in-kind-when", "in-kind-hours", "in-kind-value"].map(fact).into_iter().flatten();
        let agreement = fact("in-kind-agreement").map(|number| frame.say_of("certificate-agreement", "number", number));
        let parts = [what, state.unwrap_or(self.state)].into_iter().chain(told).chain(agreement);
        (self.who, parts.collect::<Vec<_>>().join(" · "))
    }

    /// What it is called, for titles.
    pub(super) fn title(&self) -> String {
        if self.what.is_empty() { self.kind.clone() } else { self.what.clone() }
    }

    /// The same with these words.
    pub(super) fn said(self, words: Option<&str>) -> Self {
        Self { words: words.map(str::to_owned), ..self }
    }

    /// For the project's own page: without the project.
    pub(super) fn of_one_project(self) -> Self {
        Self { project: None, ..self }
    }
}

fn terms_known(terms: &Terms, is_label: bool, frame: &Frame<'_>) -> Vec<Known> {
    let first = terms.first.map(|first| frame.say_args("in-kind-from", &[("day", Arg::Day(first))]));
    let last = terms.last.map(|last| frame.say_args("in-kind-until", &[("day", Arg::Day(last))]));
    let when = match (terms.first, terms.last) {
        (Some(first), Some(last)) => Some(days(Days { first, last }, frame)),
        _ => first.or(last),
    };
    let hours = terms.hours.map(|hours| frame.say_of("in-kind-hours-count", "count", hours));
    known(
        frame,
        [
            ("in-kind-what", filled(&terms.what).filter(|_| is_label)),
            ("in-kind-when", when),
            ("in-kind-hours", hours),
            ("in-kind-value", value(terms.value, frame)),
            ("in-kind-conditions", filled(&terms.conditions)),
            ("in-kind-basis", Some(basis(&terms.basis, frame))),
            ("in-kind-agreement", filled(&terms.agreement)),
        ],
    )
}

/// A legal basis, cited.
pub(super) fn basis(basis: &Basis, frame: &Frame<'_>) -> String {
    let law = basis.law.as_ref().map(|law| frame.say(&format!("basis-{law}")));
    let parts: Vec<_> = law.into_iter().chain(filled(&basis.text)).collect();
    parts.join(", ")
}

/// An estimated value: never a sum of money that changes hands.
fn value(value: Option<Money>, frame: &Frame<'_>) -> Option<String> {
    value.map(|value| frame.say_of("in-kind-estimated", "sum", frame.money(value)))
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn known<const N: usize>(frame: &Frame<'_>, parts: [(&'static str, Option<String>); N]) -> Vec<Known> {
    let line = |(key, text): (&'static str, Option<String>)| Some(Known { key, label: frame.say(key), text: text? });
    parts.into_iter().filter_map(line).collect()
}

fn loan_standing(loan: &Loan, frame: &Frame<'_>) -> (&'static str, &'static str) {
    let today = today(frame);
    match &loan.state {
        LoanState::Offered if loan.terms.days.last < today => ("off", "over"),
        LoanState::Offered if loan.terms.project.is_none() => ("wait", "open"),
        LoanState::Offered => ("wait", "offered"),
        LoanState::HandedOver if loan.is_late(today) => ("late", "late"),
        LoanState::Accepted | LoanState::HandedOver => ("on", loan.state.word()),
        LoanState::Returned { .. } => ("done", "returned"),
        LoanState::Declined { .. } | LoanState::Withdrawn { .. } => ("off", loan.state.word()),
    }
}

fn support_standing(support: &Support, frame: &Frame<'_>) -> (&'static str, &'static str) {
    match &support.state {
        SupportState::Asked => ("wait", "asked"),
        SupportState::Proposed if support.awaits_holder() => ("wait", "proposed"),
        SupportState::Proposed => ("wait", "to-sign"),
        SupportState::Given if support.is_due(today(frame)) => ("late", "due"),
        SupportState::Given => ("on", "given"),
        SupportState::Fulfilled { .. } | SupportState::Ended { .. } => ("done", support.state.word()),
        SupportState::Withdrawn { .. } | SupportState::Refused { .. } | SupportState::Declined { .. } => {
            ("off", support.state.word())
        }
    }
}
