//! One loan or support, for whoever may do something about it: all that must be read before signing, on one page.

use serde::Serialize;

use super::words::InKind;
use crate::domain::loan::Loan;
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::domain::support::Support;
use crate::web::page::desk::{Field, FormView};
use crate::web::page::frame::Frame;
use crate::web::page::text::Link;

/// One loan or support.
#[derive(Debug, Serialize)]
pub struct InKindPage {
    title: String,
    one: InKind,
    /// What is wrong with what was asked for.
    mistakes: Vec<String>,
    /// What whoever signs has to know besides.
    notes: Vec<String>,
    acts: Vec<Act>,
    /// Where it is written anew, or written once more.
    links: Vec<Link>,
    back: Link,
}

/// What can be done about it.
#[derive(Debug, Serialize)]
pub struct Act {
    /// A word, for ids.
    pub id: &'static str,
    /// What it is called.
    pub label: String,
    /// What becomes of it.
    pub hint: String,
    /// Whether it is the first thing to do.
    pub main: bool,
    /// What has to be typed for it.
    pub fields: Vec<Field>,
    /// The form around that.
    pub form: FormView,
}

impl Act {
    /// An act: the text `act-KEY` names it, `act-KEY-hint` says what becomes of it.
    pub fn new(frame: &Frame<'_>, id: &'static str, key: &str, fields: Vec<Field>, form: FormView) -> Self {
        let (label, hint) = (frame.say(&format!("act-{key}")), frame.say(&format!("act-{key}-hint")));
        Self { id, label, hint, main: false, fields, form }
    }

    /// The same, as the first thing to do.
    pub fn first(self) -> Self {
        Self { main: true, ..self }
    }
}

impl InKindPage {
    /// A loan; one goes back to `back`, whose name is the text with that key.
    pub fn loan(frame: &Frame<'_>, loan: &Loan, shelf: &Shelf, back: (&str, &str)) -> Self {
        Self::of(frame, InKind::loan(loan, shelf, None, frame), back)
    }

    /// A support.
    pub fn support(frame: &Frame<'_>, support: &Support, shelf: &Shelf, back: (&str, &str)) -> Self {
        Self::of(frame, InKind::support(support, shelf, None, frame), back)
    }

    fn of(frame: &Frame<'_>, one: InKind, (path, name): (&str, &str)) -> Self {
        Self {
            title: one.title(),
            one,
            mistakes: Vec::new(),
            notes: Vec::new(),
            acts: Vec::new(),
            links: Vec::new(),
            back: Link { label: frame.say(name), href: frame.href(path) },
        }
    }

    /// The same, with what can be done.
    pub fn doing(self, acts: Vec<Act>) -> Self {
        Self { acts, ..self }
    }

    /// The same, with what is wrong.
    pub fn refused(self, frame: &Frame<'_>, refusals: &[Refusal]) -> Self {
        let said = |refusal: &Refusal| frame.refusal(refusal);
        Self { mistakes: refusals.iter().map(said).collect(), ..self }
    }

    /// The same, with what whoever signs has to know.
    pub fn noting(self, notes: Vec<String>) -> Self {
        Self { notes, ..self }
    }

    /// The same, with a form that is filled from it.
    pub fn copying(mut self, frame: &Frame<'_>, key: &str, path: &str, query: &str) -> Self {
        self.links.push(Link { label: frame.say(key), href: frame.href_with(path, query) });
        self
    }

    /// The same, with a page where it is written anew.
    pub fn linking(mut self, frame: &Frame<'_>, key: &str, path: &str) -> Self {
        self.links.push(Link { label: frame.say(key), href: frame.href(path) });
        self
    }
}
