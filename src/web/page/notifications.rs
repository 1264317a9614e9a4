//! What a person is told by letter.

use serde::Serialize;

use super::Frame;
use super::desk::{Field, Fields, FormView};
use crate::app::notify::Kind;
use crate::domain::person::Person;

/// What a person may choose.
#[derive(Debug, Serialize)]
pub struct NotificationsPage {
    title: String,
    /// Where letters go, or why none do.
    lead: String,
    back: String,
    kinds: Field,
    form: FormView,
}

impl NotificationsPage {
    /// For this person, who may be told of these kinds; `is_open` says whether letters are sent at all.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, person: &Person, kinds: &[Kind], is_open: bool) -> Self {
        let wanted: Vec<_> =
            kinds.iter().map(|kind| kind.word()).filter(|word| !person.quiet.contains(*word)).collect();
        let options: Vec<_> = kinds
            .iter()
            .map(|kind| (kind.word().to_owned(), frame.say(&format!("notice-kind-{}", kind.word()))))
            .collect();
        Self {
            title: frame.say("notifications-title"),
            lead: match &person.email {
                _ if !is_open => frame.say("notifications-no-letters"),
                Some(email) => frame.say_of("notifications-lead", "address", email.address.clone()),
                None => frame.say("notifications-no-address"),
            },
            back: frame.href("/account"),
            kinds: fields.ticks("kinds", "notifications-kinds", &wanted, &options),
            form: fields.form("/account/notifications"),
        }
    }
}
