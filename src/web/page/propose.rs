//! How a project comes into the window: what is admitted, the steps, and a form that says what the rules would.

use serde::Serialize;

use super::frame::Frame;
use super::head::Head;
use super::rules::{Categories, Rules};
use super::self_check::{Answered, Form};
use super::text::outside;
use crate::app::self_check::Outcome;
use crate::domain::sketch::Sketch;

/// The page for whoever has a project.
#[derive(Debug, Serialize)]
pub struct Propose {
    head: Head,
    name: String,
    rules: Rules,
    form: Form,
    answered: Option<Answered>,
    /// The host's own form; none where nobody knows it.
    host_form: Option<String>,
    about: String,
}

impl Propose {
    /// The page of a region; with the answers to its form and what came of them, if it was sent.
    pub fn new(frame: &Frame<'_>, categories: &Categories, sent: Option<(&Sketch, &Outcome)>) -> Self {
        let title = frame.say("nav-propose");
        let form = Form::new(frame, categories, sent);
        let answered = sent.map(|(sketch, outcome)| Answered::new(frame, categories, sketch, outcome));
        let title = match sent {
            Some((_, Outcome::Mistakes(_))) => format!("{} · {title}", frame.say("check-to-correct")),
            _ => title,
        };
        let head = Head::new(frame, &title, frame.say_of("propose-description", "name", frame.name()), "/propose");
        Self {
            // An answer is of use to whoever asked.
            head: if sent.is_some() { head.unlisted() } else { head },
            name: frame.name().into(),
            rules: Rules::of(frame, categories),
            form,
            answered,
            host_form: frame.propose_url.and_then(outside),
            about: frame.href("/about"),
        }
    }
}
