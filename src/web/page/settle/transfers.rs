//! What a sponsor is to pay, and the file for their bank.

use serde::Serialize;

use super::fund_named;
use crate::app::transfers::Owed;
use crate::domain::fund::FundId;
use crate::domain::payee::Payee;
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::fund::project_link;
use crate::web::page::text::Link;

/// What is to be paid, to whom, and from where.
#[derive(Debug, Serialize)]
pub struct TransfersPage {
    title: String,
    fund: Link,
    rows: Vec<Row>,
    total: String,
    /// How many of them nobody can pay yet: no account is noted.
    unpayable: usize,
    form: Option<Form>,
}

#[derive(Debug, Serialize)]
struct Form {
    form: FormView,
    pay: Field,
    name: Field,
    iban: Field,
    day: Field,
    keep: Field,
}

#[derive(Debug, Serialize)]
struct Row {
    project: Link,
    amount: String,
    reference: String,
    payee: Option<PayeeView>,
    /// The form for what was paid, with this reference in it.
    record: String,
}

#[derive(Debug, Serialize)]
struct PayeeView {
    name: String,
    iban: Option<String>,
    noted: String,
}

impl TransfersPage {
    /// Of a fund; `payer` is the account that was kept, `day` what is proposed, `who` tells who noted an account.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        shelf: &Shelf,
        (id, owed): (&FundId, &[Owed]),
        (payer, day): (Option<&Payee>, &str),
        who: &dyn Fn(&Payee) -> String,
    ) -> Self {
        let payable: Vec<_> = owed.iter().filter(|one| has_account(one)).collect();
        let total = payable.iter().map(|one| i128::from(one.amount.minor)).sum();
        let currency = super::super::portal::fund_setup(frame).currency;
        let option = |one: &&Owed| {
            let label = project_link(&one.project, shelf, frame).label;
            (one.project.to_string(), format!("{label} : {}", frame.money(one.amount)))
        };
        let options: Vec<_> = payable.iter().map(option).collect();
        let all: Vec<_> = options.iter().map(|(value, _)| value.as_str()).collect();
        let path = format!("/portal/funds/{id}/transfers");
        let name = payer.map_or("", |payer| &payer.name);
        let iban = payer.and_then(|payer| payer.iban).map(|iban| iban.to_string()).unwrap_or_default();
        let form = (!options.is_empty()).then(|| Form {
            pay: fields.ticks("pay", "transfers-field-pay", &all, &options),
            name: fields.text("payer_name", "transfers-field-name", name).required().at_most(70),
            iban: fields.text("payer_iban", "transfers-field-iban", &iban).required().at_most(42),
            day: fields.day("day", "transfers-field-day", day).required(),
            keep: fields.check("keep", "transfers-field-keep", payer.is_some()),
            form: fields.form(&path),
        });
        Self {
            title: frame.say("transfers-title"),
            fund: Link { label: fund_named(frame, id), href: frame.href(&format!("/portal/funds/{id}")) },
            rows: owed.iter().map(|one| row(frame, shelf, id, one, who)).collect(),
            total: super::sum(frame, currency, total),
            unpayable: owed.len() - payable.len(),
            form,
        }
    }
}

/// Whether it can be transferred.
pub(in crate::web::page) fn has_account(owed: &Owed) -> bool {
    owed.payee.as_ref().is_some_and(|payee| payee.iban.is_some())
}

fn row(frame: &Frame<'_>, shelf: &Shelf, id: &FundId, one: &Owed, who: &dyn Fn(&Payee) -> String) -> Row {
    let payee = one.payee.as_ref().map(|payee| {
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("who", who(payee));
        args.set("when", frame.date(payee.noted));
        PayeeView {
            name: payee.name.clone(),
            iban: payee.iban.map(|iban| iban.to_string()),
            noted: frame.theme.say(frame.lang, "payee-noted", &args),
        }
    });
    let query =
        url::form_urlencoded::Serializer::new(String::new()).append_pair("reference", one.reference.as_str()).finish();
    Row {
        project: project_link(&one.project, shelf, frame),
        amount: frame.money(one.amount),
        reference: one.reference.to_string(),
        payee,
        record: frame.href_with(&format!("/portal/funds/{id}/projects/{}", one.project), &query),
    }
}
