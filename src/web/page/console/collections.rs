//! Collections in the console: all of them, and the work on one.

use serde::Serialize;

use super::features::untold;
use super::trail::TrailView;
use super::verdict::Titled;
use crate::domain::curation::{Collection, Described, MOST_COLLECTION_TEXT, MOST_TITLE};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::shelf::{Member, Shelf};
use crate::web::desk::Form;
use crate::web::page::Frame;
use crate::web::page::card;
use crate::web::page::desk::{Field, Fields, FormView, Hidden, TextFields};
use crate::web::page::title_of_collection;

/// Every collection.
#[derive(Debug, Serialize)]
pub struct CollectionsPage {
    title: String,
    new: String,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    name: String,
    href: String,
    count: usize,
    published: bool,
    untold: Option<String>,
}

impl CollectionsPage {
    /// Of a region.
    pub fn new(frame: &Frame<'_>) -> Self {
        let row = |(slug, collection): (&Slug, &Collection)| Row {
            name: title_of_collection(slug, collection, frame),
            href: frame.href(&format!("/console/collections/{slug}")),
            count: collection.projects().len(),
            published: collection.is_published(),
            untold: collection.title().and_then(|title| untold(title, frame)),
        };
        Self {
            title: frame.say("nav-collections"),
            new: frame.href("/console/collections/new"),
            rows: frame.local.curation.collections().map(row).collect(),
        }
    }
}

/// A form of the page of a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its words.
    Words,
    /// One more project.
    Project,
    /// Anything else: buttons.
    Buttons,
}

/// A form that was sent and refused.
pub struct Sent<'a> {
    /// Which.
    pub part: Part,
    /// What was typed.
    pub(in crate::web) form: &'a Form,
    /// What is wrong with it.
    pub refusals: &'a [Refusal],
}

/// A new collection.
#[derive(Debug, Serialize)]
pub struct NewCollectionPage {
    title: String,
    all: String,
    form: FormView,
    name: TextFields,
    text: TextFields,
    slug: Field,
}

impl NewCollectionPage {
    /// The form.
    pub(in crate::web) fn new(frame: &Frame<'_>, typed: Option<&Form>, refusals: &[Refusal], hidden: Hidden) -> Self {
        let fields = Fields::new(frame, typed, refusals, hidden);
        let (name, text) = words(&fields, &Described::default());
        Self {
            title: frame.say("collection-new"),
            all: frame.href("/console/collections"),
            name,
            text,
            slug: fields.text("slug", "collection-slug", "").at_most(60),
            form: fields.form("/console/collections/new"),
        }
    }
}

fn words(fields: &Fields<'_>, now: &Described) -> (TextFields, TextFields) {
    let name = fields.texts("title", "collection-title", &now.title).required().at_most(MOST_TITLE);
    (name, fields.areas("text", "collection-text", &now.text).at_most(MOST_COLLECTION_TEXT).lines(5))
}

/// One collection.
#[derive(Debug, Serialize)]
pub struct CollectionPage {
    title: String,
    all: String,
    published: bool,
    /// Its page in the window.
    public: String,
    preview: String,
    words: WordsPart,
    projects: Vec<ProjectRow>,
    add: AddPart,
    /// Where buttons are sent.
    arrange: FormView,
    publication: FormView,
    remove: FormView,
    trail: Vec<TrailView>,
}

#[derive(Debug, Serialize)]
struct WordsPart {
    form: FormView,
    name: TextFields,
    text: TextFields,
}

#[derive(Debug, Serialize)]
struct AddPart {
    form: FormView,
    project: Field,
    choices: Vec<Named>,
}

/// A project by what people type, and its title.
#[derive(Debug, Serialize)]
struct Named {
    name: String,
    title: String,
}

#[derive(Debug, Serialize)]
struct ProjectRow {
    id: String,
    name: String,
    href: String,
    /// Whether residents see it.
    shown: bool,
    cover: bool,
    first: bool,
    last: bool,
}

impl CollectionPage {
    /// The page of a collection; `hidden` makes what each of its forms carries.
    pub fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        (slug, collection): (&Slug, &Collection),
        sent: Option<&Sent<'_>>,
        titled: Titled<'_>,
        trail: Vec<TrailView>,
        hidden: &dyn Fn() -> Hidden,
    ) -> Self {
        let path = format!("/console/collections/{slug}");
        let fields = |part: Part| {
            let sent = sent.filter(|sent| sent.part == part);
            let refusals = sent.map(|sent| sent.refusals).unwrap_or_default();
            Fields::new(frame, sent.map(|sent| sent.form), refusals, hidden())
        };
        let described = collection.described.get().cloned().unwrap_or_default();
        let of_words = fields(Part::Words);
        let (name, text) = words(&of_words, &described);
        let of_project = fields(Part::Project);
        let add = of_project.text("project", "collection-add", "").required().at_most(300);
        let keys = collection.projects();
        let cover = collection.cover();
        let row = |(at, key): (usize, &ProjectKey)| ProjectRow {
            id: key.id.to_string(),
            name: titled(key),
            href: frame.href(&format!("/console/projects/{}", key.id)),
            shown: !frame.local.curation.shown(std::slice::from_ref(key), shelf).is_empty(),
            cover: cover == Some(key),
            first: at == 0,
            last: at + 1 == keys.len(),
        };
        let others = shelf.members().iter().filter(|member| member.gone.is_none());
        let others = others.filter(|member| !keys.contains(&member.project.key));
        let named =
            |member: &Member| Named { name: member.project.slug.to_string(), title: card::title(member, frame).text };
        let button = |part, action: &str| fields(part).form(&format!("{path}/{action}"));
        Self {
            title: title_of_collection(slug, collection, frame),
            all: frame.href("/console/collections"),
            published: collection.is_published(),
            public: frame.href(&format!("/collections/{slug}")),
            preview: frame.href(&format!("{path}/preview")),
            words: WordsPart { form: of_words.form(&format!("{path}/words")), name, text },
            projects: keys.iter().enumerate().map(row).collect(),
            add: AddPart {
                form: of_project.form(&format!("{path}/projects")),
                project: add,
                choices: others.map(named).collect(),
            },
            arrange: button(Part::Buttons, "arrange"),
            publication: Fields::new(frame, None, &[], hidden()).form(&format!("{path}/publication")),
            remove: Fields::new(frame, None, &[], hidden()).form(&format!("{path}/remove")),
            trail,
        }
    }
}
