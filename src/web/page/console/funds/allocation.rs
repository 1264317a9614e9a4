//! What one fund grants one project, for the region that settles it.

use serde::Serialize;

use crate::domain::fund::{FundId, Rule, ShareBy, State};
use crate::domain::journal::Actor;
use crate::domain::project::{ProjectKey, Stage};
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{CorrectionAsked, FundFile};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::fund::AllocationFacts;
use crate::web::page::portal::fund_name;
use crate::web::page::text::Link;

/// An allocation, and what the region can do about it.
#[derive(Debug, Serialize)]
pub struct AllocationDesk {
    #[serde(flatten)]
    facts: AllocationFacts,
    /// Who is paid, and comparing with the host's last word.
    payee: String,
    reconcile: String,
    confirm: Option<FormView>,
    correct: Option<Correct>,
    asked: Option<Asked>,
    /// Ending a campaign that the host tells nothing of any more.
    given_up: Option<GivenUp>,
    gifts: Option<Gifts>,
}

#[derive(Debug, Serialize)]
struct GivenUp {
    form: FormView,
    reason: Field,
}

#[derive(Debug, Serialize)]
struct Correct {
    form: FormView,
    amount: Field,
    reason: Field,
}

/// A correction that waits for a second person.
#[derive(Debug, Serialize)]
struct Asked {
    by: String,
    when: String,
    from: String,
    to: String,
    reason: String,
    /// None for who asked: another has to sign.
    sign: Option<FormView>,
    drop: FormView,
}

#[derive(Debug, Serialize)]
struct Gifts {
    form: FormView,
    lines: Field,
    /// What was imported before, and is replaced.
    known: Option<String>,
}

impl AllocationDesk {
    /// Of a fund and a project, which may be gone from its host; none where it grants it nothing and never did. `asked` is the
    /// correction that waits, by whom, and whether that is who reads this; `proposed` an amount and a reason to ask for;
    /// `who` names people.
    pub fn new<'f>(
        frame: &'f Frame<'f>,
        fields: &dyn Fn() -> Fields<'f>,
        shelf: &Shelf,
        (id, file): (&FundId, &FundFile),
        (project, is_gone, proposed): (&ProjectKey, bool, (&str, &str)),
        asked: Option<(&CorrectionAsked, String, bool)>,
        who: &dyn Fn(&Actor) -> String,
    ) -> Option<Self> {
        let books = frame.local.sponsors.books()?;
        let allocation = books.allocation(id, project)?;
        let shown = allocation.shown();
        let money = |amount| frame.money(books.money(amount));
        let path = |below: &str| format!("/console/funds/{id}/projects/{project}{below}");
        // Of closed books nothing is corrected: who asks all the same, reads why beside what they wrote.
        let is_open = file.closed.is_none() || !proposed.0.is_empty();
        let correctable = (shown.state.is_owed() || shown.state == State::Lapsed) && asked.is_none() && is_open;
        let is_stuck = is_gone && !shown.state.is_final() && allocation.project().stage().is_some_and(Stage::is_open);
        let quadratic = matches!(file.draft.rule, Rule::Share { by: Some(ShareBy::Quadratic) });
        let fund = Link { label: fund_name(frame, file), href: frame.href(&format!("/console/funds/{id}")) };
        Some(Self {
            facts: AllocationFacts::new(frame, shelf, (id, file), project, (fund, who))?,
            payee: frame.href(&format!("/console/payees/{project}")),
            reconcile: frame.href(&format!("/console/reconcile/{project}")),
            confirm: (shown.state == State::Paid).then(|| fields().form(&path("/confirm"))),
            correct: correctable.then(|| {
                let fields = fields().sent_to(&path("/correct"));
                Correct {
                    amount: fields
                        .text("amount", "correction-field-amount", proposed.0)
                        .required()
                        .in_unit(books.setup().currency.symbol()),
                    reason: fields
                        .area("reason", "correction-field-reason", proposed.1)
                        .required()
                        .at_most(1_000)
                        .lines(3),
                    form: fields.form(&path("/correct")),
                }
            }),
            asked: asked.map(|(asked, by, by_me)| Asked {
                by,
                when: frame.moment(asked.by.at),
                from: money(shown.amount),
                to: money(shown.amount + i128::from(asked.delta)),
                reason: asked.reason.clone(),
                sign: (!by_me).then(|| fields().form(&path("/sign"))),
                drop: fields().form(&path("/drop")),
            }),
            given_up: is_stuck.then(|| {
                let fields = fields().sent_to(&path("/end"));
                let reason = fields.area("reason", "given-up-field-reason", proposed.1);
                GivenUp { reason: reason.required().at_most(1_000).lines(3), form: fields.form(&path("/end")) }
            }),
            gifts: (quadratic && !shown.state.is_final()).then(|| {
                let fields = fields();
                let lines = fields.area("gifts", "gifts-field-lines", "").required().lines(8);
                let known = frame.local.sponsors.imported(project).map(|known| {
                    let mut args = fluent_bundle::FluentArgs::new();
                    args.set("count", i64::try_from(known.count).unwrap_or(i64::MAX));
                    args.set("sum", money(known.sum.into()));
                    args.set("who", who(&known.by.by));
                    args.set("when", frame.moment(known.by.at));
                    frame.theme.say(frame.lang, "gifts-known", &args)
                });
                Gifts { lines, known, form: fields.form(&path("/gifts")) }
            }),
        })
    }
}
