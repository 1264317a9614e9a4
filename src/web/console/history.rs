//! Everything that was done, by whom and when; and taking it back.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::titles::People;
use crate::app::journal::NotDone;
use crate::domain::call::CallFact;
use crate::domain::curation;
use crate::domain::event::EventFact;
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::journal::{Actor, Record};
use crate::domain::loan::LoanFact;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::support::SupportFact;
use crate::domain::webhook::WebhookFact;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{FoundHistory, HistoryPage, Names, TrailView, WantedHistory, kind};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/history", Need::Curator, show),
    Route::post("/console/history/{seq}/undo", Need::Curator, undo),
];

/// Records on a page.
const SIZE: usize = 50;
/// Records on the page of one thing: what is older is in the history.
const SIZE_OF_ONE: usize = 20;

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let asked = |name: &str| if desk.form.is_sent() { String::new() } else { desk.form.text(name).to_owned() };
    let wanted = WantedHistory { kind: asked("kind"), by: asked("by"), from: asked("from"), until: asked("until") };
    let before = asked("before").parse().unwrap_or(u64::MAX);
    let day = |text: &str| text.parse::<Date>().ok();
    let zone = &desk.visit.region().zone;
    let begins = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
    let from: Option<Timestamp> = day(&wanted.from).and_then(begins);
    let until: Option<Timestamp> = day(&wanted.until).and_then(|day| day.tomorrow().ok()).and_then(begins);
    let by: Option<Actor> = Actor::try_from(wanted.by.clone()).ok();
    let is_wanted = |record: &Record| {
        // What the host told and what time did is no deed; it is in the books.
        !matches!(&record.fact, Fact::Sponsor(fact) if fact.is_told())
            && (wanted.kind.is_empty() || kind(&record.fact.subject()) == wanted.kind)
            && by.as_ref().is_none_or(|by| record.by == *by)
            && from.is_none_or(|from| record.at >= from)
            && until.is_none_or(|until| record.at < until)
    };
    let journal = &desk.visit.app.journal;
    let mut records = journal.history(&desk.visit.region().id, before, SIZE + 1, &is_wanted).map_err(unread)?;
    let has_more = records.len() > SIZE;
    records.truncate(SIZE);
    let older = records.last().map(|record| record.seq).filter(|_| has_more);
    let people = People::default();
    let trail = told(desk, &records, true, &people)?;
    let found = FoundHistory { people: acted(desk, &records, by.as_ref(), &people), trail, older };
    desk.page("console_history", &HistoryPage::new(&desk.frame()?, &wanted, found, refusals, desk.hidden()))
}

/// Whoever may be looked for: those who did something of what is shown, as the journal names them and as they are called.
fn acted(desk: &Desk, records: &[Record], by: Option<&Actor>, people: &People) -> Vec<(String, String)> {
    let actors = records.iter().map(|record| &record.by).chain(by);
    let named: BTreeMap<_, _> = actors.map(|actor| (actor.to_string(), people.name(desk, actor))).collect();
    named.into_iter().collect()
}

/// What was done of one thing, the last first.
pub(super) fn trail(desk: &Desk, subject: &Subject, people: &People) -> Result<Vec<TrailView>, AppError> {
    let records = records(desk, subject, SIZE_OF_ONE)?;
    told(desk, &records, false, people)
}

/// The records about one thing, the last first.
fn records(desk: &Desk, subject: &Subject, most: usize) -> Result<Vec<Record>, AppError> {
    let mut records = Vec::new();
    for seq in desk.visit.local.curation.trail(subject).take(most) {
        let one = desk.visit.app.journal.history(&desk.visit.region().id, seq + 1, 1, &|_| true);
        records.extend(one.map_err(unread)?);
    }
    Ok(records)
}

fn unread(error: NotDone) -> AppError {
    AppError::Internal(anyhow::anyhow!("the journal cannot be read: {error}"))
}

fn told(desk: &Desk, records: &[Record], tells_subject: bool, people: &People) -> Result<Vec<TrailView>, AppError> {
    let frame = desk.frame()?;
    let names = Names {
        project: &|key: &ProjectKey| desk.title(key),
        collection: &|slug: &Slug| desk.title_of(slug),
        entry: &|call: &Slug, number| desk.title_of_entry(call, number),
        who: &|actor: &Actor| people.name(desk, actor),
        before: &|record: &Record| before(desk, record),
        operates: desk.who.as_ref().is_some_and(|who| who.standing.is_operator()),
    };
    let view = |record: &Record| {
        let is_undoable = curation::is_undoable(&desk.visit.local, record);
        TrailView::new(record, is_undoable, tells_subject, &names, &frame)
    };
    Ok(records.iter().map(view).collect())
}

/// What was said of the same thing, as a whole, before a record that says only what changed of it.
fn before(desk: &Desk, record: &Record) -> Option<Fact> {
    let (region, subject) = (&desk.visit.region().id, record.fact.subject());
    let tells_all = |fact: &Fact| match fact {
        Fact::Event(fact) => fact.detail().is_some(),
        Fact::Call(fact) => match &record.fact {
            Fact::Call(CallFact::Reworded { .. }) => fact.face().is_some(),
            _ => fact.face().is_some() && fact.terms().is_some(),
        },
        Fact::Webhook(fact) => matches!(fact, WebhookFact::Added { .. }),
        Fact::Loan(fact) => fact.terms().is_some(),
        Fact::Support(fact) => fact.terms().is_some(),
        _ => false,
    };
    let is_asked = match &record.fact {
        Fact::Event(fact) => {
            matches!(fact, EventFact::Revised { .. }) || desk.visit.local.events.get(fact.event()).is_none()
        }
        Fact::Call(fact) => matches!(fact, CallFact::Redrafted { .. } | CallFact::Reworded { .. }),
        Fact::Webhook(fact) => desk.visit.local.webhooks.get(fact.webhook()).is_none(),
        Fact::Loan(fact) => matches!(fact, LoanFact::Revised { .. }),
        Fact::Support(fact) => matches!(fact, SupportFact::Proposed { .. }),
        _ => false,
    };
    if !is_asked {
        return None;
    }
    let is_it = |other: &Record| tells_all(&other.fact) && other.fact.subject() == subject;
    // A history that cannot be read tells less, and is no reason to tell nothing.
    let found = desk.visit.app.journal.history(region, record.seq, 1, &is_it).unwrap_or_default();
    found.into_iter().next().map(|record| record.fact)
}

/// Takes a record back, by saying again what was said before it.
fn undo(desk: &Desk) -> Result<Reply, AppError> {
    let seq: u64 = desk.params.read("seq")?;
    let region = &desk.visit.region().id;
    let found = desk.visit.app.journal.history(region, seq.saturating_add(1), 1, &|_| true).map_err(unread)?;
    let record = found.into_iter().find(|record| record.seq == seq).ok_or(AppError::NotFound)?;
    let subject = record.fact.subject();
    let history = records(desk, &subject, usize::MAX)?;
    match desk.commit(None, move |state, _| curation::undo(state, &history, seq)) {
        Ok(_) => Ok(desk.done(&home(desk, &subject), "undone", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

/// The page where a thing is worked on.
fn home(desk: &Desk, subject: &Subject) -> String {
    match subject {
        Subject::Project(key) => format!("/console/projects/{}", key.id),
        Subject::Collection(slug) if desk.visit.address.window.local().curation.collection(slug).is_some() => {
            format!("/console/collections/{slug}")
        }
        _ => "/console/history".into(),
    }
}
