//! Entries to calls with the words of their holders, which lie where they can be erased.

use std::collections::BTreeMap;

use super::people::People;
use crate::domain::call::{Call, Entry, EntryNumber, EntryWords};
use crate::domain::language::Lang;
use crate::domain::person::{Person, PersonId};
use crate::domain::shelf::{Member, Shelf};
use crate::store::StoreError;

/// An entry with whatever is known of it.
pub struct Reading<'a> {
    /// Its call.
    pub call: &'a Call,
    /// The entry.
    pub entry: &'a Entry,
    /// What its holder wrote; nothing where the region invited it, or once they were erased.
    pub words: Option<EntryWords>,
    /// What its holder is called; nothing where there is none, or once they were erased.
    pub holder: Option<String>,
    /// Its project, where the window shows it: title and name in addresses.
    pub member: Option<Shown>,
}

/// A project that the window shows.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Its title.
    pub title: String,
    /// Its path in the window.
    pub path: String,
}

/// An entry, read.
pub fn read<'a>(
    people: &People,
    shelf: &Shelf,
    call: &'a Call,
    entry: &'a Entry,
    lang: Lang,
) -> Result<Reading<'a>, StoreError> {
    let (words, holder) = match (entry.entrant(), entry.words()) {
        (Some(person), Some(words)) => (people.words(person, words)?, people.person(person)?),
        _ => (None, None),
    };
    let member = shown(shelf, entry)
        .map(|member| Shown { title: title(member, lang), path: format!("/projects/{}", member.project.slug) });
    Ok(Reading { call, entry, words, holder: holder.map(|person| person.name), member })
}

/// What each entry of a call is called, as far as anybody knows; entries whose holder was erased have no title.
pub fn titles(
    people: &People,
    shelf: &Shelf,
    call: &Call,
    lang: Lang,
) -> Result<BTreeMap<EntryNumber, String>, StoreError> {
    let mut titles = BTreeMap::new();
    for entry in call.entries.values() {
        let read = read(people, shelf, call, entry, lang)?;
        titles.extend(read.title(lang).map(|title| (entry.number, title)));
    }
    Ok(titles)
}

impl Reading<'_> {
    /// What it is called: as the host shows it, as its holder wrote it, or as the region announces it.
    pub fn title(&self, lang: Lang) -> Option<String> {
        let shown = self.member.as_ref().map(|member| member.title.clone());
        let written = || self.words.as_ref().map(|words| words.title.clone());
        let announced = || {
            let announced = self.entry.announced.as_ref()?;
            announced.title.best(lang, lang).map(|(_, title)| title.to_owned())
        };
        shown.or_else(written).or_else(announced)
    }
}

/// What people are called; who was erased has no name.
pub fn names<'p>(
    people: &People,
    ids: impl Iterator<Item = &'p PersonId>,
) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let mut names = BTreeMap::new();
    for id in ids {
        names.extend(people.person(id)?.map(|person| (id.clone(), person.name)));
    }
    Ok(names)
}

/// Whether a person holds the project of an entry, as their host told when they signed in.
pub fn holds(person: &Person, entry: &Entry) -> bool {
    entry.project.as_ref().is_some_and(|project| person.holds.iter().any(|held| held.project == *project))
}

/// The project that a text leads to, where the window shows it: an address, here or on the host, or its name there.
pub fn find<'s>(shelf: &'s Shelf, typed: &str) -> Option<&'s Member> {
    let path = typed.split(['?', '#']).next().unwrap_or_default();
    let known = path.split('/').rev().filter_map(|segment| segment.parse().ok());
    known.into_iter().find_map(|name| shelf.find(&name)).filter(|member| member.gone.is_none())
}

fn shown<'s>(shelf: &'s Shelf, entry: &Entry) -> Option<&'s Member> {
    shelf.members().iter().find(|member| member.gone.is_none() && entry.is_of(&member.project))
}

fn title(member: &Member, lang: Lang) -> String {
    let project = &member.project;
    let title = project.title.best(lang, project.language).map(|(_, title)| title.to_owned());
    title.unwrap_or_else(|| project.slug.to_string())
}
