//! How projects, collections and people are called on the console's pages, and what people type to name a project.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use crate::app::call;
use crate::domain::call::EntryNumber;
use crate::domain::journal::Actor;
use crate::domain::project::{Project, ProjectKey, Slug};
use crate::web::desk::Desk;
use crate::web::page::title_of_collection;

impl Desk {
    /// A project by its title; one that nobody knows any more by its id.
    pub(in crate::web) fn title(&self, key: &ProjectKey) -> String {
        let lang = self.visit.address.lang;
        let known = self.visit.app.catalog.standing(key).map(|standing| standing.project);
        let title = known.as_ref().and_then(|project| project.title.best(lang, project.language));
        title.map_or_else(|| key.id.to_string(), |(_, title)| title.to_owned())
    }

    /// A collection by its title.
    pub(super) fn title_of(&self, slug: &Slug) -> String {
        let collection = self.visit.local.curation.collection(slug);
        let titled = collection.and_then(|collection| Some(title_of_collection(slug, collection, &self.frame().ok()?)));
        titled.unwrap_or_else(|| slug.to_string())
    }

    /// An entry by its title.
    pub(super) fn title_of_entry(&self, name: &Slug, number: EntryNumber) -> Option<String> {
        let known = self.visit.local.calls.get(name)?;
        let (people, shelf, lang) = (&self.visit.app.people, &self.visit.shelf, self.visit.address.lang);
        call::read(people, shelf, known, known.entries.get(&number)?, lang).ok()?.title(lang)
    }

    /// The project that somebody means who types its id, its name in addresses, or the address of its page here or on its
    /// host.
    pub(super) fn meant(&self, typed: &str) -> Option<Arc<Project>> {
        let path = typed.split(['?', '#']).next().unwrap_or_default().trim().trim_end_matches('/');
        let name = path.rsplit('/').next().filter(|name| !name.is_empty())?;
        self.visit.app.catalog.named(&self.visit.region().host, name)
    }
}

/// Who did what, each looked up once.
#[derive(Default)]
pub(super) struct People(RefCell<HashMap<Actor, String>>);

impl People {
    pub(super) fn name(&self, desk: &Desk, actor: &Actor) -> String {
        if let Some(known) = self.0.borrow().get(actor) {
            return known.clone();
        }
        let name = desk.named(actor);
        self.0.borrow_mut().insert(actor.clone(), name.clone());
        name
    }
}
