//! One entry, read and decided on; and the form that invites one.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{OutcomeView, ReadingView, called, path};
use crate::app::call::Reading;
use crate::domain::call::{Announced, Call, MOST_DOORS, MOST_POINTS, Outcome, Phase, Score};
use crate::domain::language::Texts;
use crate::domain::person::PersonId;
use crate::domain::project::Slug;
use crate::web::page::Frame;
use crate::web::page::calls::text as written;
use crate::web::page::desk::{Field, Fields, FormView, TextFields};
use crate::web::page::text::Text;

/// One entry.
#[derive(Debug, Serialize)]
pub struct EntryPage {
    title: String,
    entry: ReadingView,
    /// What each member of the jury made of it.
    scores: Vec<ScoreView>,
    /// How many stood aside.
    recused: usize,
    /// What was decided, the latest first.
    decisions: Vec<OutcomeView>,
    decide: Option<DecisionFields>,
    link: Option<LinkFields>,
    /// Where one marks it.
    mark: Option<String>,
    back: String,
}

#[derive(Debug, Serialize)]
struct ScoreView {
    /// Nothing once they were erased.
    name: Option<String>,
    date: String,
    marks: Vec<MarkView>,
}

#[derive(Debug, Serialize)]
struct MarkView {
    criterion: Text,
    points: u8,
    of: u8,
    why: String,
}

/// The form that decides.
#[derive(Debug, Serialize)]
pub struct DecisionFields {
    form: FormView,
    outcome: Field,
    /// What residents read of it, where the window does not show its project.
    announced: Option<AnnouncedFields>,
    reason: Field,
    doors: Vec<DoorFields>,
    /// Why an earlier decision is changed.
    change: Option<Field>,
}

#[derive(Debug, Serialize)]
struct AnnouncedFields {
    title: TextFields,
    sentence: TextFields,
    slug: Field,
}

#[derive(Debug, Serialize)]
struct DoorFields {
    name: Field,
    contact: Field,
    why: Field,
}

#[derive(Debug, Serialize)]
struct LinkFields {
    form: FormView,
    /// Whether a project of the announced name is there already, and only to be confirmed.
    arrived: bool,
    link: Field,
}

impl EntryPage {
    /// Of an entry; `jurors` are their names, and each form has fields of its own.
    pub fn new(
        frame: &Frame<'_>,
        reading: &Reading<'_>,
        jurors: &BTreeMap<PersonId, String>,
        decide: Fields<'_>,
        link: Fields<'_>,
    ) -> Self {
        let (call, entry) = (reading.call, reading.entry);
        let phase = call.phase(frame.now);
        let score = |(juror, score): (&PersonId, &Score)| ScoreView {
            name: jurors.get(juror).cloned(),
            date: frame.date(score.at),
            marks: marks(call, reading, score, frame),
        };
        let decides = entry.stands() && matches!(phase, Phase::Closed | Phase::Decided);
        // A project that goes by the announced name is shown already, and stays to be confirmed.
        let arrived = reading.member.as_ref().filter(|_| entry.project.is_none());
        let by_name = entry.announced.as_ref().and_then(|announced| announced.slug.as_ref());
        let arrived = by_name.filter(|_| arrived.is_some()).map(Slug::as_str).unwrap_or_default();
        let is_open = reading.member.is_none() || !arrived.is_empty();
        let links = entry.stands() && is_open && phase != Phase::Withdrawn;
        let named = reading.title(frame.lang).unwrap_or_else(|| frame.say_of("entry-number", "number", entry.number));
        Self {
            title: named,
            entry: ReadingView::of(reading, frame),
            scores: entry.scores.iter().map(score).collect(),
            recused: entry.recused.len(),
            decisions: entry.decisions.iter().rev().map(|made| OutcomeView::of(made, frame)).collect(),
            decide: decides.then(|| DecisionFields::of(frame, decide, reading)),
            link: links.then(|| LinkFields {
                arrived: !arrived.is_empty(),
                link: link.text("link", "entry-field-found", arrived).at_most(500),
                form: link.form(&path(call, &format!("/entries/{}/link", entry.number))),
            }),
            mark: (phase == Phase::Closed && entry.stands())
                .then(|| frame.href(&path(call, &format!("/jury/{}", entry.number)))),
            back: frame.href(&path(call, "")),
        }
    }
}

fn marks(call: &Call, reading: &Reading<'_>, score: &Score, frame: &Frame<'_>) -> Vec<MarkView> {
    let criteria = &call.terms_of(reading.entry).criteria;
    let pairs = score.marks.iter().zip(criteria);
    let view = |(mark, criterion): (&crate::domain::call::Mark, &crate::domain::call::Criterion)| {
        Some(MarkView {
            criterion: written(&criterion.name, frame)?,
            points: mark.points,
            of: MOST_POINTS,
            why: mark.why.clone(),
        })
    };
    pairs.filter_map(view).collect()
}

impl DecisionFields {
    fn of(frame: &Frame<'_>, fields: Fields<'_>, reading: &Reading<'_>) -> Self {
        let entry = reading.entry;
        let now = entry.outcome();
        let options: Vec<_> = ["accepted", "refused", "pointed"]
            .map(|word| (word.to_owned(), frame.say(&format!("outcome-{word}"))))
            .into();
        let outcome = fields.choices("outcome", "entry-field-outcome", now.map_or("", Outcome::word), &options);
        let reason = match now {
            Some(Outcome::Refused { reason } | Outcome::Pointed { reason, .. }) => reason.as_str(),
            _ => "",
        };
        let known = reading.words.as_ref().map(|words| Announced {
            title: Texts::new([(frame.region.default_language(), words.title.clone())]),
            sentence: Texts::default(),
            slug: None,
        });
        let announced = entry.announced.clone().or(known);
        Self {
            outcome: outcome.required(),
            announced: reading.member.is_none().then(|| AnnouncedFields::of(&fields, announced.as_ref())),
            reason: fields.area("reason", "entry-field-reason", reason).at_most(3_000).lines(6),
            doors: (0..MOST_DOORS).map(|at| DoorFields::of(&fields, at, now)).collect(),
            change: now.map(|_| fields.area("change", "entry-field-change", "").required().at_most(1_000)),
            form: fields.form(&path(reading.call, &format!("/entries/{}/decide", entry.number))),
        }
    }
}

impl AnnouncedFields {
    fn of(fields: &Fields<'_>, now: Option<&Announced>) -> Self {
        let none = Texts::default();
        let slug = now.and_then(|now| now.slug.as_ref()).map_or("", |slug| slug.as_str());
        Self {
            title: fields.texts("title", "entry-field-title", now.map_or(&none, |now| &now.title)).at_most(120),
            sentence: fields
                .texts("sentence", "entry-field-sentence", now.map_or(&none, |now| &now.sentence))
                .at_most(300),
            slug: fields.text("slug", "entry-field-slug", slug).at_most(250),
        }
    }
}

impl DoorFields {
    fn of(fields: &Fields<'_>, at: usize, now: Option<&Outcome>) -> Self {
        let door = match now {
            Some(Outcome::Pointed { doors, .. }) => doors.get(at),
            _ => None,
        };
        let (name, contact, why) =
            door.map_or(("", "", ""), |door| (door.name.as_str(), door.contact.as_str(), door.why.as_str()));
        let number = at + 1;
        Self {
            name: fields.text(&format!("door{number}.name"), "entry-field-door", name).at_most(120),
            contact: fields.text(&format!("door{number}.contact"), "entry-field-door-contact", contact).at_most(200),
            why: fields.text(&format!("door{number}.why"), "entry-field-door-why", why).at_most(500),
        }
    }
}

/// The form that invites a project.
#[derive(Debug, Serialize)]
pub struct InviteForm {
    title: String,
    form: FormView,
    link: Field,
    announced: AnnouncedFields,
    back: String,
}

impl InviteForm {
    /// For a call.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, call: &Call) -> Self {
        Self {
            title: frame.say_of("call-invite", "title", called(call, frame)),
            link: fields.text("link", "entry-field-invited", "").at_most(500),
            announced: AnnouncedFields::of(&fields, None),
            form: fields.form(&path(call, "/invite")),
            back: frame.href(&path(call, "")),
        }
    }
}
