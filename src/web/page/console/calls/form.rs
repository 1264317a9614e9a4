//! The forms that write a call.

use serde::Serialize;

use super::{called, path, typed};
use crate::domain::call::{CRITERIA, Call, Criterion, Face, Phase, QUESTIONS, Question, Terms, WEIGHTS};
use crate::domain::language::Texts;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, TextFields};

/// The form of a call: whole, its words alone, or its terms alone.
#[derive(Debug, Serialize)]
pub struct CallForm {
    title: String,
    form: FormView,
    /// Its name in addresses, while it has none.
    slug: Option<Field>,
    words: Option<WordsFields>,
    terms: Option<TermsFields>,
    /// What changes, where everyone has read it otherwise.
    change: Option<TextFields>,
    /// Whether it can be looked at before it is sent.
    preview: bool,
    back: String,
}

#[derive(Debug, Serialize)]
struct WordsFields {
    title: TextFields,
    theme: TextFields,
    text: TextFields,
    contact: Field,
}

#[derive(Debug, Serialize)]
struct TermsFields {
    opens: Field,
    closes: Field,
    launch: Field,
    criteria: Vec<CriterionFields>,
    questions: Vec<QuestionFields>,
    rules: TextFields,
}

#[derive(Debug, Serialize)]
struct CriterionFields {
    name: TextFields,
    weight: Field,
}

#[derive(Debug, Serialize)]
struct QuestionFields {
    text: TextFields,
    optional: Field,
}

impl CallForm {
    /// The form of a new call, of a draft as a whole, or of the words of a call that everyone sees.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, call: Option<&Call>) -> Self {
        let is_draft = call.is_none_or(|call| call.phase(frame.now) == Phase::Draft);
        let slug = call.is_none().then(|| fields.text("slug", "call-field-slug", "").at_most(80));
        let words = WordsFields::of(&fields, call.map(|call| &call.face));
        let terms = is_draft.then(|| TermsFields::of(frame, &fields, call.map(Call::terms)));
        let (title, to, back) = match call {
            None => (frame.say("call-new"), "/console/new-call".into(), "/console/calls".into()),
            Some(call) => (called(call, frame), path(call, "/edit"), path(call, "")),
        };
        Self {
            title,
            form: fields.form(&to),
            slug,
            words: Some(words),
            terms,
            change: None,
            preview: call.is_some(),
            back: frame.href(&back),
        }
    }

    /// The form of the next terms of a call.
    pub fn terms(frame: &Frame<'_>, fields: Fields<'_>, call: &Call) -> Self {
        let change = fields.areas("change", "call-field-change", &Texts::default()).required().at_most(1_000);
        let terms = TermsFields::of(frame, &fields, Some(call.terms()));
        Self {
            title: frame.say_of("call-change-terms", "title", called(call, frame)),
            form: fields.form(&path(call, "/terms")),
            slug: None,
            words: None,
            terms: Some(terms),
            change: Some(change),
            preview: true,
            back: frame.href(&path(call, "")),
        }
    }
}

impl WordsFields {
    fn of(fields: &Fields<'_>, face: Option<&Face>) -> Self {
        let none = Texts::default();
        let now = |part: fn(&Face) -> &Texts| face.map_or(&none, part);
        let contact = face.map_or("", |face| face.contact.as_str());
        Self {
            title: fields.texts("title", "call-field-title", now(|face| &face.title)).required().at_most(120),
            theme: fields.texts("theme", "call-field-theme", now(|face| &face.theme)).at_most(80),
            text: fields.areas("text", "call-field-text", now(|face| &face.text)).required().at_most(6_000).lines(8),
            contact: fields.text("contact", "call-field-contact", contact).required().at_most(200),
        }
    }
}

impl TermsFields {
    fn of(frame: &Frame<'_>, fields: &Fields<'_>, terms: Option<&Terms>) -> Self {
        let at = |part: fn(&Terms) -> jiff::Timestamp| terms.map(|terms| typed(part(terms), frame)).unwrap_or_default();
        let launch = terms.map(|terms| terms.launch.to_string()).unwrap_or_default();
        let (none, no_rules) = (Vec::new(), Texts::default());
        let criteria = terms.map_or(&[][..], |terms| &terms.criteria);
        let questions = terms.map_or(&none, |terms| &terms.questions);
        Self {
            opens: fields.moment("opens", "call-field-opens", &at(|terms| terms.opens)).required(),
            closes: fields.moment("closes", "call-field-closes", &at(|terms| terms.closes)).required(),
            launch: fields.day("launch", "call-field-launch", &launch).required(),
            criteria: (0..CRITERIA.len()).map(|number| CriterionFields::of(fields, number, criteria)).collect(),
            questions: (0..QUESTIONS.len()).map(|number| QuestionFields::of(fields, number, questions)).collect(),
            rules: fields
                .areas("rules", "call-field-rules", terms.map_or(&no_rules, |terms| &terms.rules))
                .required()
                .at_most(20_000)
                .lines(10),
        }
    }
}

impl CriterionFields {
    fn of(fields: &Fields<'_>, number: usize, criteria: &[Criterion]) -> Self {
        let (now, none) = (criteria.get(number), Texts::default());
        let weight = now.map(|criterion| criterion.weight.to_string()).unwrap_or_default();
        let name = now.map_or(&none, |criterion| &criterion.name);
        Self {
            name: fields.texts(CRITERIA[number], "call-field-criterion", name).at_most(120),
            weight: fields.text(WEIGHTS[number], "call-field-weight", &weight).at_most(3),
        }
    }
}

impl QuestionFields {
    fn of(fields: &Fields<'_>, number: usize, questions: &[Question]) -> Self {
        let (now, none) = (questions.get(number), Texts::default());
        let text = now.map_or(&none, |question| &question.text);
        let optional = now.is_some_and(|question| question.optional);
        Self {
            text: fields.texts(QUESTIONS[number], "call-field-question", text).at_most(300),
            optional: fields.check(&format!("{}.optional", QUESTIONS[number]), "call-field-optional", optional),
        }
    }
}

/// The form that takes a call back.
#[derive(Debug, Serialize)]
pub struct WithdrawForm {
    title: String,
    form: FormView,
    reason: TextFields,
    /// How many entries stand.
    entries: usize,
    back: String,
}

impl WithdrawForm {
    /// For a call.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, call: &Call) -> Self {
        let reason = fields.areas("reason", "call-field-reason", &Texts::default()).required().at_most(1_000);
        Self {
            title: frame.say_of("call-withdraw", "title", called(call, frame)),
            form: fields.form(&path(call, "/withdraw")),
            reason,
            entries: call.standing().count(),
            back: frame.href(&path(call, "")),
        }
    }
}
