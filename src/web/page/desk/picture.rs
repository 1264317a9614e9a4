//! A picture in a form: the one that is there, another in its place, and what it shows.

use serde::Serialize;

use super::{Field, Fields};
use crate::domain::sent::{MOST_ALT, SentPicture};
use crate::web::page::Frame;
use crate::web::page::picture::Shown;

/// A picture in a form.
#[derive(Debug, Clone, Serialize)]
pub struct PictureField {
    id: &'static str,
    label: String,
    hint: String,
    mistake: Option<String>,
    /// The one that is there.
    shown: Option<Shown>,
    hash: Option<String>,
    alt: Field,
}

impl PictureField {
    /// A field that the text `label` names; `now` is there already, or was sent with the form that is shown again.
    pub fn new(frame: &Frame<'_>, fields: &Fields<'_>, label: &str, now: Option<&SentPicture>) -> Self {
        let field = fields.text("picture", label, "");
        Self {
            id: "field-picture",
            label: field.label,
            hint: frame.say("picture-hint"),
            mistake: field.mistake,
            shown: now.and_then(|sent| Shown::sent(sent, "12rem", frame)),
            hash: now.map(|sent| sent.hash.to_string()),
            alt: fields.text("alt", "picture-shows", now.map_or("", |sent| &sent.alt)).at_most(MOST_ALT),
        }
    }
}
