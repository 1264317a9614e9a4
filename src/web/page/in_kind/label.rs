//! Labels: the page that everyone can read, and the line of a list.

use serde::Serialize;

use super::public::Badge;
use super::words::{organisation, today};
use crate::domain::shelf::Shelf;
use crate::domain::support::{Label, Support};
use crate::web::page::card::Card;
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::text::{Link, Paragraphs};

/// The page of a label.
#[derive(Debug, Serialize)]
pub struct LabelPage {
    head: Head,
    badge: Badge,
    title: String,
    /// Who gives it.
    who: String,
    criteria: Option<Paragraphs>,
    /// It is given no more.
    retired: bool,
    count: usize,
    cards: Vec<Card>,
    projects: String,
    accounts: Option<String>,
}

/// A label in a list.
#[derive(Debug, Serialize)]
pub(super) struct LabelRow {
    badge: Badge,
    /// The page that everyone can read.
    public: Link,
    edit: Link,
    retired: bool,
    carried: String,
}

impl LabelPage {
    /// The page of a label, with the projects that carry it.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, label: &Label) -> Self {
        let badge = Badge::of(label, frame);
        let title = badge.name().to_owned();
        let who = organisation(&label.body, frame);
        let args = [
            ("label", crate::domain::refusal::Arg::Text(title.clone())),
            ("who", crate::domain::refusal::Arg::Text(who.clone())),
        ];
        let description = frame.say_args("label-description", &args);
        let carriers = frame.local.support.carriers(&label.slug, today(frame));
        let shown = |support: &Support| shelf.get(&support.project).filter(|member| member.gone.is_none());
        let members: Vec<_> = carriers.filter_map(shown).collect();
        Self {
            head: Head::new(frame, &title, description, &format!("/labels/{}", label.slug)),
            badge,
            title,
            who,
            criteria: Paragraphs::of(&label.face.criteria, frame),
            retired: label.retired.is_some(),
            count: members.len(),
            cards: Card::after_a_picture(members, frame),
            projects: frame.href("/projects"),
            accounts: frame.has("accounts").then(|| frame.href("/accounts")),
        }
    }
}

impl LabelRow {
    pub(super) fn of(label: &Label, folder: &str, frame: &Frame<'_>) -> Self {
        let badge = Badge::of(label, frame);
        let carried = frame.local.support.carriers(&label.slug, today(frame)).count();
        Self {
            public: Link { label: frame.say("label-see"), href: frame.href(&format!("/labels/{}", label.slug)) },
            edit: Link { label: frame.say("label-edit"), href: frame.href(&format!("{folder}/{}", label.slug)) },
            retired: label.retired.is_some(),
            carried: frame.say_of("label-carried", "count", carried),
            badge,
        }
    }
}
