//! A call in a few lines: its invitation and its steps.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::{href, text};
use crate::domain::call::{Call, Phase, Step, StepState, What};
use crate::web::page::frame::Frame;
use crate::web::page::text::Text;
use crate::web::theme::format;

/// A call in a few lines.
#[derive(Debug, Serialize)]
pub(in crate::web::page) struct Brief {
    href: String,
    /// Its name in addresses: parts of a page are named by it.
    slug: String,
    title: Text,
    theme: Option<Text>,
    /// The first paragraph of what it is for.
    lead: Option<Text>,
    /// draft, announced, open, closed, decided or withdrawn.
    phase: &'static str,
    /// Where it stands, in a sentence.
    sentence: String,
    steps: Vec<StepView>,
}

/// A step on a call's way.
#[derive(Debug, Serialize)]
pub(in crate::web::page) struct StepView {
    label: String,
    when: Option<String>,
    /// done, now or next.
    state: &'static str,
    /// The same, aloud.
    said: String,
}

impl Brief {
    pub(super) fn of(call: &Call, frame: &Frame<'_>) -> Self {
        let lead = text(&call.face.text, frame).map(|whole| {
            let first = whole.text.split("\n\n").next().unwrap_or_default().to_owned();
            Text { text: first, ..whole }
        });
        Self {
            href: href(call, frame),
            slug: call.slug.to_string(),
            title: title(call, frame),
            theme: text(&call.face.theme, frame),
            lead,
            phase: call.phase(frame.now).word(),
            sentence: sentence(call, frame),
            steps: steps(call, frame),
        }
    }
}

pub(in crate::web::page) fn title(call: &Call, frame: &Frame<'_>) -> Text {
    text(&call.face.title, frame).unwrap_or_else(|| Text::plain(call.slug.as_str()))
}

/// Where a call stands, in a sentence.
pub(in crate::web::page) fn sentence(call: &Call, frame: &Frame<'_>) -> String {
    let phase = call.phase(frame.now);
    let key = format!("call-phase-{}", phase.word());
    match phase {
        Phase::Announced => frame.say_of(&key, "date", frame.moment(call.terms().opens)),
        Phase::Open => frame.say_of(&key, "date", frame.moment(call.terms().closes)),
        Phase::Decided => frame.say_of(&key, "count", call.winners().count()),
        Phase::Draft | Phase::Closed | Phase::Withdrawn => frame.say(&key),
    }
}

/// Its steps; none once it was taken back.
pub(in crate::web::page) fn steps(call: &Call, frame: &Frame<'_>) -> Vec<StepView> {
    if call.phase(frame.now) == Phase::Withdrawn {
        return Vec::new();
    }
    let today = frame.region.zone.to_datetime(frame.now).date();
    call.steps(frame.now, today).into_iter().map(|step| StepView::of(step, call, frame)).collect()
}

impl StepView {
    fn of(step: Step, call: &Call, frame: &Frame<'_>) -> Self {
        let word = match step.what {
            What::Entries => "entries",
            What::Reading => "reading",
            What::Results => "results",
            What::Launch => "launch",
        };
        let when = match step.what {
            What::Entries => Some(span(call, frame)),
            What::Reading => None,
            What::Results => call.results.map(|at| frame.date(at)),
            What::Launch => Some(format::day(frame.lang, call.terms().launch)),
        };
        let state = match step.state {
            StepState::Done => "done",
            StepState::Now => "now",
            StepState::Next => "next",
        };
        let label = frame.say(&format!("call-step-{word}"));
        Self { label, when, state, said: frame.say(&format!("call-step-{state}")) }
    }
}

/// From when until when entries are taken.
fn span(call: &Call, frame: &Frame<'_>) -> String {
    let mut args = FluentArgs::new();
    args.set("opens", frame.date(call.terms().opens));
    args.set("closes", frame.date(call.terms().closes));
    frame.theme.say(frame.lang, "call-span", &args)
}
