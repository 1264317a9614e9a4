//! Who is paid for a project.

use serde::Serialize;

use crate::domain::payee::Payee;
use crate::domain::project::ProjectKey;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::text::Link;

/// Where the page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// The region's operators note it.
    Console,
    /// Whoever holds the project notes it.
    Portal,
}

impl Within {
    /// The address of the page.
    pub fn path(self, project: &ProjectKey) -> String {
        match self {
            Self::Console => format!("/console/payees/{project}"),
            Self::Portal => format!("/portal/payees/{project}"),
        }
    }
}

/// Who is paid, and the form that says so.
#[derive(Debug, Serialize)]
pub struct PayeePage {
    title: String,
    project: String,
    back: Link,
    noted: Option<String>,
    form: FormView,
    name: Field,
    iban: Field,
    bic: Field,
    siret: Field,
    rna: Field,
    forget: Option<FormView>,
}

impl PayeePage {
    /// Of a project with this title; `now` is what is noted and by whom.
    pub fn new(
        frame: &Frame<'_>,
        (fields, forget): (Fields<'_>, Fields<'_>),
        within: Within,
        (project, title): (&ProjectKey, String),
        now: Option<(&Payee, String)>,
    ) -> Self {
        let path = within.path(project);
        let payee = now.as_ref().map(|(payee, _)| *payee);
        let kept = |value: Option<String>| value.unwrap_or_default();
        let back = match within {
            Within::Console => Link { label: frame.say("nav-console-funds"), href: frame.href("/console/funds") },
            Within::Portal => Link { label: frame.say("nav-portal-calls"), href: frame.href("/portal/calls") },
        };
        let noted = now.as_ref().map(|(payee, who)| {
            let mut args = fluent_bundle::FluentArgs::new();
            args.set("who", who.clone());
            args.set("when", frame.date(payee.noted));
            frame.theme.say(frame.lang, "payee-noted", &args)
        });
        Self {
            title: frame.say("payee-title"),
            project: title,
            back,
            noted,
            name: fields
                .text("payee_name", "payee-field-name", payee.map_or("", |payee| &payee.name))
                .required()
                .at_most(70),
            iban: fields
                .text("iban", "payee-field-iban", &kept(payee.and_then(|payee| Some(payee.iban?.to_string()))))
                .at_most(42),
            bic: fields
                .text(
                    "bic",
                    "payee-field-bic",
                    payee.and_then(|payee| Some(payee.bic.as_ref()?.as_str())).unwrap_or(""),
                )
                .at_most(11),
            siret: fields
                .text("siret", "payee-field-siret", payee.and_then(|p| Some(p.siret.as_ref()?.as_str())).unwrap_or(""))
                .at_most(20),
            rna: fields
                .text("rna", "payee-field-rna", payee.and_then(|p| Some(p.rna.as_ref()?.as_str())).unwrap_or(""))
                .at_most(12),
            form: fields.form(&path),
            forget: now.is_some().then(|| forget.form(&format!("{path}/forget"))),
        }
    }
}
