//! The forms of loans, labels and support.

use serde::Serialize;

use super::one::Act;
use crate::domain::loan::{LoanKind, WrittenLoan};
use crate::domain::project::Slug;
use crate::domain::support::{Basis, SupportKind, Tone, WrittenLabel, WrittenSupport, WrittenWish};
use crate::web::page::desk::{Field, Fields, FormView, TextFields};
use crate::web::page::frame::Frame;
use crate::web::page::text::Link;

/// What can be chosen in a form: values, and what they are called.
pub type Choices = Vec<(String, String)>;

/// A form.
#[derive(Debug, Serialize)]
pub struct InKindForm {
    title: String,
    lead: String,
    /// What is written here is for this project.
    about: Option<String>,
    /// What sending it undoes.
    warning: Option<String>,
    parts: Vec<Part>,
    send: String,
    form: FormView,
    /// What ends it.
    end: Option<Act>,
    back: Link,
}

#[derive(Debug, Serialize)]
struct Part {
    id: &'static str,
    name: String,
    texts: Vec<TextFields>,
    fields: Vec<Field>,
}

/// Where a form is sent, and where one leaves it.
#[derive(Debug, Clone, Copy)]
struct Way<'a> {
    /// The texts `KEY-title`, `KEY-lead` and `KEY-send`.
    key: &'a str,
    action: &'a str,
    back: (&'a str, &'a str),
}

impl InKindForm {
    /// An offer to lend, sent to `action`; `organisations` are those that one may lend for, where one has to choose.
    pub fn loan(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        now: &WrittenLoan,
        (organisations, projects): (&Choices, &Choices),
        action: &str,
    ) -> Self {
        let kinds = LoanKind::ALL.map(|kind| kind.word());
        let kinds = choices(frame, "loan-kind", &kinds);
        let any = std::iter::once((String::new(), frame.say("loan-any-project")));
        let projects: Choices = any.chain(projects.iter().cloned()).collect();
        let whose = (organisations.len() > 1)
            .then(|| fields.select("organisation", "loan-field-organisation", "", organisations).required());
        let what = [
            fields.text("item", "loan-field-item", &now.item).required().at_most(120),
            fields.choices("kind", "loan-field-kind", &now.kind, &kinds).required(),
            fields.area("text", "loan-field-text", &now.text).lines(3).at_most(2000),
        ];
        let parts = vec![
            part(frame, "what", whose.into_iter().chain(what).collect()),
            part(
                frame,
                "days",
                vec![
                    fields.day("first", "in-kind-field-first", &now.first).required(),
                    fields.day("last", "in-kind-field-last", &now.last).required(),
                ],
            ),
            part(
                frame,
                "terms",
                vec![
                    fields.area("conditions", "loan-field-conditions", &now.conditions).lines(3).at_most(2000),
                    fields.text("value", "in-kind-field-value", &now.value),
                    fields.select("project", "loan-field-project", &now.project, &projects),
                ],
            ),
        ];
        let again = action.ends_with("/edit");
        let way = Way {
            key: if again { "loan-again" } else { "loan-new" },
            action,
            back: ("/portal/loans", "nav-portal-loans"),
        };
        Self::of(frame, fields, parts, way)
    }

    /// What a body would give to a project, sent to `action`; `about` names the project where that is settled,
    /// `signed` says that it is signed as it was written.
    pub fn support(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        now: &WrittenSupport,
        (bodies, projects, labels): (&Choices, &Choices, &Choices),
        about: Option<String>,
        (action, signed): (&str, bool),
    ) -> Self {
        let kinds = choices(frame, "support-kind", &SupportKind::ALL.map(|kind| kind.word()));
        let none = std::iter::once((String::new(), frame.say("basis-other")));
        let laws: Choices = none.chain(choices(frame, "basis", &Basis::LAWS)).collect();
        let no_label = std::iter::once((String::new(), frame.say("support-no-label")));
        let labels: Choices = no_label.chain(labels.iter().cloned()).collect();
        let mut what = Vec::new();
        if bodies.len() > 1 && about.is_none() {
            what.push(fields.select("organisation", "support-field-body", "", bodies).required());
        }
        if about.is_none() {
            what.push(fields.select("project", "support-field-project", &now.project, projects).required());
        }
        what.push(fields.select("kind", "support-field-kind", &now.kind, &kinds).required());
        what.push(fields.select("label", "support-field-label", &now.label, &labels));
        what.push(fields.text("what", "support-field-what", &now.what).at_most(240));
        let parts = vec![
            part(frame, "what", what),
            part(
                frame,
                "days",
                vec![
                    fields.day("first", "in-kind-field-first", &now.first),
                    fields.day("last", "in-kind-field-last", &now.last),
                    fields.text("hours", "support-field-hours", &now.hours),
                ],
            ),
            part(
                frame,
                "right",
                vec![
                    fields.select("law", "support-field-law", &now.law, &laws),
                    fields.text("basis", "support-field-basis", &now.basis).at_most(240),
                    fields.text("agreement", "support-field-agreement", &now.agreement).at_most(120),
                    fields.text("value", "in-kind-field-value", &now.value),
                ],
            ),
            part(
                frame,
                "terms",
                vec![fields.area("conditions", "support-field-conditions", &now.conditions).lines(3).at_most(2000)],
            ),
        ];
        let way = Way { key: "support-new", action, back: ("/portal/support", "nav-portal-support") };
        let warning = signed.then(|| frame.say("support-unsigns"));
        Self { about, warning, ..Self::of(frame, fields, parts, way) }
    }

    /// What a holder asks for.
    pub fn wish(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        now: &WrittenWish,
        (projects, bodies): (&Choices, &Choices),
    ) -> Self {
        let kinds = choices(frame, "support-kind", &SupportKind::ALL.map(|kind| kind.word()));
        let parts = vec![part(
            frame,
            "wish",
            vec![
                fields.select("project", "support-field-project", &now.project, projects).required(),
                fields.select("body", "support-field-asked", &now.body, bodies).required(),
                fields.select("kind", "support-field-kind", &now.kind, &kinds).required(),
                fields.area("text", "support-field-wish", &now.text).required().lines(5).at_most(1000),
            ],
        )];
        let way = Way {
            key: "support-ask",
            action: "/portal/received/ask",
            back: ("/portal/received", "nav-portal-received"),
        };
        Self::of(frame, fields, parts, way)
    }

    /// A label of a body's, sent to `action`.
    pub fn label(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        now: &WrittenLabel,
        bodies: &Choices,
        label: Option<&Slug>,
    ) -> Self {
        let tones = choices(frame, "label-tone", &Tone::ALL.map(|tone| tone.word()));
        let mut badge = vec![
            fields.text("letters", "label-field-letters", &now.letters).required().at_most(3),
            fields.choices("tone", "label-field-tone", &now.tone, &tones).required(),
        ];
        if bodies.len() > 1 && label.is_none() {
            badge.insert(0, fields.select("organisation", "support-field-body", "", bodies).required());
        }
        let words = Part {
            texts: vec![
                fields.texts("name", "label-field-name", &now.name).required().at_most(120),
                fields.areas("criteria", "label-field-criteria", &now.criteria).required().lines(6).at_most(4000),
            ],
            ..part(frame, "words", Vec::new())
        };
        let parts = vec![words, part(frame, "badge", badge)];
        let action = label.map_or_else(|| "/portal/labels/new".to_owned(), |label| format!("/portal/labels/{label}"));
        let key = if label.is_some() { "label-again" } else { "label-new" };
        Self::of(frame, fields, parts, Way { key, action: &action, back: ("/portal/support", "nav-portal-support") })
    }

    /// The same, with a form of its own that ends what it is about.
    pub fn ending(self, frame: &Frame<'_>, key: &str, form: Option<FormView>) -> Self {
        Self { end: form.map(|form| Act::new(frame, "end", key, Vec::new(), form)), ..self }
    }

    fn of(frame: &Frame<'_>, fields: Fields<'_>, parts: Vec<Part>, way: Way<'_>) -> Self {
        let say = |what: &str| frame.say(&format!("{}-{what}", way.key));
        Self {
            title: say("title"),
            lead: say("lead"),
            about: None,
            warning: None,
            parts,
            send: say("send"),
            form: fields.form(way.action),
            end: None,
            back: Link { label: frame.say(way.back.1), href: frame.href(way.back.0) },
        }
    }
}

fn part(frame: &Frame<'_>, id: &'static str, fields: Vec<Field>) -> Part {
    Part { id, name: frame.say(&format!("in-kind-part-{id}")), texts: Vec::new(), fields }
}

fn choices(frame: &Frame<'_>, key: &str, words: &[&str]) -> Choices {
    words.iter().map(|word| ((*word).to_owned(), frame.say(&format!("{key}-{word}")))).collect()
}
