//! What was typed, to be sent once more: the session ended while somebody wrote, or is another.

use serde::Serialize;

use crate::web::desk::Form;
use crate::web::page::Frame;

/// What was typed, to be sent once more.
#[derive(Debug, Serialize)]
pub struct DeskAgain {
    title: String,
    action: String,
    /// Whether somebody is signed in, who only has to confirm it.
    signed_in: bool,
    sign_in: String,
    csrf: String,
    typed: Vec<Typed>,
}

#[derive(Debug, Serialize)]
struct Typed {
    name: String,
    value: String,
}

impl DeskAgain {
    /// Of a form that was sent to this path of the window.
    pub(in crate::web) fn new(frame: &Frame<'_>, path: &str, form: &Form, signed_in: bool, csrf: String) -> Self {
        let typed = form.pairs().filter(|(name, _)| *name != "_csrf");
        Self {
            title: frame.say(if signed_in { "again-confirm" } else { "again-sign-in" }),
            action: frame.href(path),
            signed_in,
            sign_in: frame.href("/sign-in"),
            csrf,
            typed: typed.map(|(name, value)| Typed { name: name.into(), value: value.into() }).collect(),
        }
    }
}
