//! One event at the console: how it stands, what can be done with it, each of its times.

use serde::Serialize;

use crate::domain::event::{Event, Occurrence};
use crate::domain::refusal::{Arg, Refusal};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::event::{EventWords, repeats};

/// The most times of a series that are listed.
const MOST_TIMES: usize = 26;

/// One event at the console.
#[derive(Debug, Serialize)]
pub struct EventView {
    title: String,
    words: EventWords,
    repeats: Option<String>,
    published: bool,
    over: bool,
    /// That somebody who holds a project proposed it.
    proposal: Option<ProposalView>,
    /// Who changed it last, and when.
    changed: String,
    /// What is wrong with what was asked for.
    mistakes: Vec<String>,
    /// Each may be none, where it makes no sense.
    publish: Option<FormView>,
    /// What that button says.
    publish_label: String,
    withdraw: Option<FormView>,
    discard: Option<FormView>,
    restore: Option<FormView>,
    cancel: Option<String>,
    move_it: Option<String>,
    edit: String,
    copy: String,
    preview: String,
    all: String,
    times: Vec<Time>,
    more: usize,
}

/// That it was proposed.
#[derive(Debug, Serialize)]
struct ProposalView {
    /// Who, and since when.
    by: String,
    /// Why it was not taken up.
    declined: Option<String>,
    /// Where it is declined, while nobody answered.
    form: Option<FormView>,
    reason: Field,
}

/// One of its times.
#[derive(Debug, Serialize)]
struct Time {
    /// The day that names it.
    day: String,
    words: EventWords,
    cancel: Option<String>,
    move_it: Option<String>,
    restore: Option<FormView>,
}

impl EventView {
    /// The page of an event that was last changed by this person; `form` makes the form of a button.
    pub fn new(
        frame: &Frame<'_>,
        event: &Event,
        by: Option<String>,
        form: &dyn Fn(&str) -> FormView,
        refusals: &[Refusal],
    ) -> Option<Self> {
        let path = format!("/console/events/{}", event.slug);
        let mut all: Vec<_> = event.occurrences().collect();
        all.sort_by_key(Occurrence::begins);
        let to_come: Vec<_> = all.iter().copied().filter(|one| one.ends() > frame.now).collect();
        let next = to_come.first().or(all.last())?;
        let words = EventWords::of(frame, next);
        let over = to_come.is_empty();
        let (stands, series) = (event.cancelled.is_none(), event.detail.repeat.is_some());
        let button = |wanted: bool, what: &str| wanted.then(|| form(&format!("{path}/{what}")));
        let link = |wanted: bool, what: &str| wanted.then(|| frame.href(&format!("{path}/{what}")));
        let mut args = vec![("when", Arg::Time(event.changed))];
        args.push(("who", Arg::Text(by.unwrap_or_else(|| frame.say("actor-erased")))));
        let times = to_come.iter().filter(|_| series).take(MOST_TIMES);
        Some(Self {
            title: words.title().to_owned(),
            repeats: event.detail.repeat.map(|repeat| repeats(frame, repeat, event.detail.when.first_day())),
            published: event.published,
            over,
            changed: frame.say_args("event-changed-by", &args),
            proposal: None,
            mistakes: refusals.iter().map(|refusal| frame.refusal(refusal)).collect(),
            publish_label: frame.say(if event.waits() { "event-take-up" } else { "event-publish" }),
            publish: button(!event.published && !over, "publish"),
            withdraw: button(event.published && !over, "withdraw"),
            discard: button(!event.published, "discard"),
            restore: button(!stands, "restore"),
            cancel: link(event.published && stands && !over, "cancel"),
            move_it: link(event.published && stands && !series, "move"),
            edit: frame.href(&format!("{path}/edit")),
            copy: frame.href_with("/console/events/new", &format!("from={}", event.slug)),
            preview: frame.href(&format!("{path}/preview")),
            all: frame.href("/console/events"),
            more: if series { to_come.len().saturating_sub(MOST_TIMES) } else { 0 },
            times: times.map(|one| Time::of(frame, one, &path, form)).collect(),
            words,
        })
    }
}

impl EventView {
    /// The same, saying that somebody of this name proposed it, if that is so; `fields` are those of the answer.
    #[must_use]
    pub fn proposed(self, frame: &Frame<'_>, event: &Event, by: Option<String>, fields: Fields<'_>) -> Self {
        let Some(proposal) = &event.proposal else { return self };
        let args =
            [("when", Arg::Time(event.created)), ("who", Arg::Text(by.unwrap_or_else(|| frame.say("actor-erased"))))];
        let reason = fields.area("reason", "event-field-decline", "").required().lines(3).at_most(600);
        let form = event.waits().then(|| fields.form(&format!("/console/events/{}/decline", event.slug)));
        let view = ProposalView {
            by: frame.say_args("event-proposed-by", &args),
            declined: proposal.declined.clone().filter(|_| !event.published),
            form,
            reason,
        };
        Self { proposal: Some(view), ..self }
    }
}

impl Time {
    fn of(frame: &Frame<'_>, one: &Occurrence<'_>, path: &str, form: &dyn Fn(&str) -> FormView) -> Self {
        let whole = one.event.cancelled.is_some();
        let link = |what: &str| frame.href_with(&format!("{path}/{what}"), &format!("day={}", one.day));
        let stands = one.cancelled().is_none();
        Self {
            day: one.day.to_string(),
            words: EventWords::of(frame, one),
            cancel: (stands && one.event.published).then(|| link("cancel")),
            move_it: (!whole && one.event.published).then(|| link("move")),
            restore: (one.is_exception() && !whole).then(|| form(&format!("{path}/restore"))),
        }
    }
}
