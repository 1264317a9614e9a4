//! What a host says at the very end, beside what was counted.

use serde::Serialize;

use super::{fund_named, signed, sum};
use crate::domain::ledger::{Odd, Reconciled};
use crate::domain::money::{Currency, Money};
use crate::domain::project::ProjectKey;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::text::Link;

/// The form, and what came of comparing.
#[derive(Debug, Serialize)]
pub struct ReconcilePage {
    title: String,
    project: String,
    back: Link,
    form: FormView,
    export: Field,
    found: Option<Found>,
}

#[derive(Debug, Serialize)]
struct Found {
    /// Everything is as it was counted.
    same: bool,
    runs: bool,
    /// What the export says and what was counted.
    sums: Vec<Compared>,
    through_host: Option<String>,
    odd: Vec<OddView>,
    missing: Option<String>,
    proposals: Vec<ProposalView>,
}

#[derive(Debug, Serialize)]
struct Compared {
    name: String,
    export: String,
    counted: String,
    differs: Option<String>,
}

#[derive(Debug, Serialize)]
struct OddView {
    line: usize,
    text: String,
}

#[derive(Debug, Serialize)]
struct ProposalView {
    fund: String,
    is: String,
    should: String,
    href: String,
}

impl ReconcilePage {
    /// Of a project with this title, with what came of comparing.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        (project, title): (&ProjectKey, String),
        found: Option<&Reconciled>,
    ) -> Self {
        Self {
            title: frame.say("reconcile-title"),
            project: title,
            back: Link { label: frame.say("nav-console-funds"), href: frame.href("/console/funds") },
            export: fields.area("export", "reconcile-field-export", "").required().lines(12),
            form: fields.form(&format!("/console/reconcile/{project}")),
            found: found.map(|found| Found::new(frame, project, found)),
        }
    }
}

impl Found {
    fn new(frame: &Frame<'_>, project: &ProjectKey, found: &Reconciled) -> Self {
        let currency = super::super::portal::fund_setup(frame).currency;
        let money = |amount| sum(frame, currency, amount);
        let differs = found.crowd - found.counted;
        let crowd = Compared {
            name: frame.say("reconcile-crowd"),
            export: money(found.crowd),
            counted: money(found.counted),
            differs: (differs != 0).then(|| signed(frame, currency, differs)),
        };
        let given = i128::try_from(found.backers).unwrap_or(i128::MAX);
        let backers = found.counted_backers.map(|counted| Compared {
            name: frame.say("reconcile-backers"),
            export: given.to_string(),
            counted: counted.to_string(),
            differs: (given != counted).then(|| format!("{:+}", given - counted).replace('-', "−")),
        });
        let sums: Vec<_> = std::iter::once(crowd).chain(backers).collect();
        let missing = found.missing.iter().map(|amount| money(*amount)).collect::<Vec<_>>().join(" ; ");
        Self {
            same: sums.iter().all(|sum| sum.differs.is_none()) && found.proposals.is_empty(),
            runs: found.runs,
            sums,
            through_host: (found.through_host > 0).then(|| money(found.through_host)),
            odd: found.odd.iter().map(|(line, odd)| odd_view(frame, currency, *line, odd)).collect(),
            missing: (!missing.is_empty()).then_some(missing),
            proposals: found.proposals.iter().map(|one| proposal(frame, project, currency, one)).collect(),
        }
    }
}

fn odd_view(frame: &Frame<'_>, currency: Currency, line: usize, odd: &Odd) -> OddView {
    let text = match odd {
        Odd::Unread => frame.say("reconcile-unread"),
        Odd::Refund(amount) => frame.say_of("reconcile-refund", "sum", sum(frame, currency, *amount)),
        Odd::Again(first) => frame.say_of("reconcile-again", "line", i64::try_from(*first).unwrap_or(i64::MAX)),
        Odd::New(amount) => frame.say_of("reconcile-new", "sum", sum(frame, currency, *amount)),
        Odd::Payment(fund, reference) => {
            let mut args = fluent_bundle::FluentArgs::new();
            args.set("fund", fund_named(frame, fund));
            args.set("reference", reference.clone());
            frame.theme.say(frame.lang, "reconcile-payment", &args)
        }
    };
    OddView { line, text }
}

/// A fund's correction, as the form that asks for it is filled in.
fn proposal(
    frame: &Frame<'_>,
    project: &ProjectKey,
    currency: Currency,
    one: &crate::domain::ledger::Proposal,
) -> ProposalView {
    let should = Money { minor: i64::try_from(one.should).unwrap_or(i64::MAX), currency };
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("amount", &frame.typed(should))
        .append_pair("reason", &frame.say("reconcile-reason"))
        .finish();
    let path = format!("/console/funds/{}/projects/{project}", one.fund);
    ProposalView {
        fund: fund_named(frame, &one.fund),
        is: sum(frame, currency, one.is),
        should: frame.money(should),
        href: frame.href_with(&path, &query),
    }
}
