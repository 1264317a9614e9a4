//! What the jury sees: the entries to mark, one to mark, and who is on it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{ReadingView, called, path};
use crate::app::call::{Reading, holds};
use crate::domain::call::{Call, Entry, EntryNumber, MARKS, MOST_POINTS, Mark, Phase, REASONS, Recusal};
use crate::domain::person::{Person, PersonId};
use crate::web::page::Frame;
use crate::web::page::calls::{sentence, text as written};
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::text::Text;

/// The entries of a call, for a member of its jury.
#[derive(Debug, Serialize)]
pub struct JuryList {
    title: String,
    sentence: String,
    /// Whether they can be marked now.
    open: bool,
    entries: Vec<JuryRow>,
}

#[derive(Debug, Serialize)]
struct JuryRow {
    number: EntryNumber,
    title: Option<String>,
    href: String,
    /// todo, marked, own or aside.
    state: &'static str,
}

impl JuryList {
    /// For this person.
    pub fn new(frame: &Frame<'_>, call: &Call, titles: &BTreeMap<EntryNumber, String>, juror: &Person) -> Self {
        let row = |entry: &Entry| JuryRow {
            number: entry.number,
            title: titles.get(&entry.number).cloned(),
            href: frame.href(&path(call, &format!("/jury/{}", entry.number))),
            state: match entry.recusal(&juror.id, holds(juror, entry)) {
                Some(Recusal::Holds) => "own",
                Some(Recusal::StoodAside) => "aside",
                None if entry.scores.contains_key(&juror.id) => "marked",
                None => "todo",
            },
        };
        Self {
            title: frame.say_of("jury-title", "title", called(call, frame)),
            sentence: sentence(call, frame),
            open: call.phase(frame.now) == Phase::Closed,
            entries: call.standing().map(row).collect(),
        }
    }
}

/// One entry, to be marked.
#[derive(Debug, Serialize)]
pub struct MarkPage {
    title: String,
    entry: ReadingView,
    form: Option<FormView>,
    marks: Vec<MarkFields>,
    /// Stands aside.
    recuse: Option<FormView>,
    /// Why it cannot be marked: own, aside or closed.
    barred: Option<&'static str>,
    back: String,
}

#[derive(Debug, Serialize)]
struct MarkFields {
    criterion: Text,
    points: Field,
    why: Field,
}

impl MarkPage {
    /// For this person; `aside` makes the form with which they stand aside.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        aside: Fields<'_>,
        reading: &Reading<'_>,
        juror: &Person,
    ) -> Self {
        let (call, entry) = (reading.call, reading.entry);
        let barred = match entry.recusal(&juror.id, holds(juror, entry)) {
            Some(Recusal::Holds) => Some("own"),
            Some(Recusal::StoodAside) => Some("aside"),
            None if call.phase(frame.now) != Phase::Closed || !entry.stands() => Some("closed"),
            None => None,
        };
        let now = entry.scores.get(&juror.id).map_or(&[][..], |score| &score.marks);
        let marks = if barred.is_none() { mark_fields(frame, &fields, reading, now) } else { Vec::new() };
        let to = |what: &str| path(call, &format!("/jury/{}/{what}", entry.number));
        let named = reading.title(frame.lang).unwrap_or_else(|| frame.say_of("entry-number", "number", entry.number));
        Self {
            title: named,
            entry: ReadingView::of(reading, frame),
            marks,
            form: barred.is_none().then(|| fields.form(&to("mark"))),
            recuse: barred.is_none().then(|| aside.form(&to("recuse"))),
            barred,
            back: frame.href(&path(call, "/jury")),
        }
    }
}

fn mark_fields(frame: &Frame<'_>, fields: &Fields<'_>, reading: &Reading<'_>, now: &[Mark]) -> Vec<MarkFields> {
    let options: Vec<_> = (0..=MOST_POINTS).map(|points| (points.to_string(), points.to_string())).collect();
    let criteria = reading.call.terms_of(reading.entry).criteria.iter().enumerate();
    let made = criteria.filter_map(|(at, criterion)| {
        let (points, why) = now.get(at).map(|mark| (mark.points.to_string(), mark.why.as_str())).unwrap_or_default();
        Some(MarkFields {
            criterion: written(&criterion.name, frame)?,
            points: fields.choices(MARKS[at], "mark-field-points", &points, &options).required(),
            why: fields.text(REASONS[at], "mark-field-why", why).required().at_most(500),
        })
    });
    made.collect()
}

/// Who is on a jury by name.
#[derive(Debug, Serialize)]
pub struct JurorsForm {
    title: String,
    form: FormView,
    jurors: Vec<JurorRow>,
    back: String,
}

#[derive(Debug, Serialize)]
struct JurorRow {
    /// Nothing once they were erased.
    name: Option<String>,
    dismiss: FormView,
}

impl JurorsForm {
    /// Of a call; `form` makes a form that only has a button.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        call: &Call,
        names: &BTreeMap<PersonId, String>,
        form: &dyn Fn(&str) -> FormView,
    ) -> Self {
        let row = |juror: &PersonId| JurorRow {
            name: names.get(juror).cloned(),
            dismiss: form(&path(call, &format!("/jurors/{juror}/dismiss"))),
        };
        Self {
            title: frame.say_of("jurors-title", "title", called(call, frame)),
            form: fields.form(&path(call, "/jurors")),
            jurors: call.jury.iter().map(row).collect(),
            back: frame.href(&path(call, "")),
        }
    }
}
