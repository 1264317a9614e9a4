//! The host's projects in memory, by id and slug, with the partners, channels, tags and owners they name.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;

use super::columns::Columns;
use super::resource::{complete, id_of};

/// One project as kept: the resource as JSON text, because a tree of values takes several times the room, and its row.
#[derive(Debug)]
pub(super) struct Stored {
    text: Box<str>,
    pub(super) columns: Arc<Columns>,
}

impl Stored {
    /// The project, to look into. None for one that nests deeper than JSON is read.
    pub(super) fn open(&self) -> Option<Entry> {
        let resource = serde_json::from_str(&self.text).ok()?;
        Some(Entry { resource, columns: self.columns.clone() })
    }
}

/// One project to look into: its resource and its row.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) resource: Value,
    pub(super) columns: Arc<Columns>,
}

impl Entry {
    /// A member of the resource.
    pub(super) fn field(&self, key: &str) -> Option<&Value> {
        self.resource.get(key)
    }

    /// A list in the resource; empty where there is none.
    pub(super) fn list(&self, key: &str) -> &[Value] {
        self.field(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// The project's own language.
    pub(super) fn lang(&self) -> &str {
        if self.columns.lang.is_empty() { "fr" } else { &self.columns.lang }
    }
}

/// Every project the host has.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    entries: BTreeMap<u64, Arc<Stored>>,
    slugs: HashMap<Box<str>, u64>,
    partners: BTreeMap<String, Value>,
    channels: BTreeMap<String, Value>,
    tags: BTreeMap<u64, Value>,
    /// An owner, and one project that describes them.
    owners: BTreeMap<u64, u64>,
    generation: u64,
}

impl Catalogue {
    /// Takes in or replaces a project. False if it has no id the host could have given.
    pub(super) fn put(&mut self, project: Value, living: bool, now: Timestamp) -> bool {
        let Some(id) = id_of(&project) else { return false };
        let resource = complete(project);
        let columns = Arc::new(Columns::of(&resource, living, now));
        // Only a changed owner costs the search for another project of the old one.
        if self.entries.get(&id).is_some_and(|old| old.columns.owner != columns.owner) {
            self.remove(id);
        }
        self.forget_slug(id);
        if let Some(slug) = &columns.slug {
            self.slugs.insert(slug.clone(), id);
        }
        self.learn(&resource);
        if let Some(owner) = columns.owner {
            self.owners.insert(owner, id);
        }
        let text = resource.to_string().into_boxed_str();
        self.entries.insert(id, Arc::new(Stored { text, columns }));
        self.generation += 1;
        true
    }

    /// Remembers the partners, channels and tags that `project` describes.
    fn learn(&mut self, project: &Value) {
        let list = |key: &str| project.get(key).and_then(Value::as_array).into_iter().flatten();
        for partner in list("partnerships").filter_map(|partnership| partnership.get("partner")) {
            keep(&mut self.partners, partner);
        }
        for channel in list("channels").chain(project.get("channel")) {
            match channel {
                Value::String(slug) => keep(&mut self.channels, &super::channels::describe(slug)),
                described => keep(&mut self.channels, described),
            }
        }
        for tag in list("tags").chain(project.get("main_tag")) {
            if let Some(id) = tag.get("id").and_then(Value::as_u64) {
                self.tags.entry(id).or_insert_with(|| tag.clone());
            }
        }
    }

    /// Forgets a project. What it said about its partners and channels stays. False if there was none.
    pub(super) fn remove(&mut self, id: u64) -> bool {
        self.forget_slug(id);
        let Some(entry) = self.entries.remove(&id) else { return false };
        if let Some(owner) = entry.columns.owner
            && self.owners.get(&owner) == Some(&id)
        {
            let other = self.entries.values().find(|other| other.columns.owner == Some(owner));
            match other.map(|other| other.columns.id) {
                Some(other) => self.owners.insert(owner, other),
                None => self.owners.remove(&owner),
            };
        }
        self.generation += 1;
        true
    }

    fn forget_slug(&mut self, id: u64) {
        let slug = self.entries.get(&id).and_then(|stored| stored.columns.slug.as_deref());
        if let Some(slug) = slug.filter(|slug| self.slugs.get(*slug) == Some(&id)) {
            self.slugs.remove(slug);
        }
    }

    /// The project with this id.
    pub(super) fn get(&self, id: u64) -> Option<Entry> {
        self.entries.get(&id).and_then(|stored| stored.open())
    }

    /// The project with this slug.
    pub(super) fn by_slug(&self, slug: &str) -> Option<Entry> {
        self.slugs.get(slug).and_then(|id| self.get(*id))
    }

    /// Every project, by id.
    pub(super) fn all(&self) -> impl Iterator<Item = &Arc<Stored>> {
        self.entries.values()
    }

    /// Grows with every change; equal means that nothing changed.
    pub(super) fn generation(&self) -> u64 {
        self.generation
    }

    /// The partners that projects name, by slug.
    pub(super) fn partners(&self) -> &BTreeMap<String, Value> {
        &self.partners
    }

    /// The channels that projects describe, by slug.
    pub(super) fn channels(&self) -> &BTreeMap<String, Value> {
        &self.channels
    }

    /// The tags that projects carry, by id.
    pub(super) fn tags(&self) -> &BTreeMap<u64, Value> {
        &self.tags
    }

    /// The owners of projects, as one of their projects describes them. Opens a project for each one taken.
    pub(super) fn owners(&self) -> impl Iterator<Item = Value> {
        self.owners.values().filter_map(|id| self.owner_of(*id))
    }

    /// One owner.
    pub(super) fn owner(&self, id: u64) -> Option<Value> {
        self.owners.get(&id).and_then(|project| self.owner_of(*project))
    }

    fn owner_of(&self, project: u64) -> Option<Value> {
        self.get(project)?.resource.get_mut("owner").map(Value::take)
    }
}

/// Keeps the fullest description of a thing with a slug.
fn keep(things: &mut BTreeMap<String, Value>, thing: &Value) {
    let size = |thing: &Value| thing.as_object().map_or(0, serde_json::Map::len);
    let Some(slug) = thing.get("slug").and_then(Value::as_str) else { return };
    if things.get(slug).is_none_or(|known| size(known) < size(thing)) {
        things.insert(slug.into(), thing.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_project_is_found_by_id_and_by_its_present_slug() {
        let mut catalogue = Catalogue::default();
        let now = Timestamp::UNIX_EPOCH;
        assert!(catalogue.put(json!({"id": 1, "slug": "old", "owner": {"id": 5, "name": "A"}}), true, now));
        assert!(catalogue.put(json!({"id": 2, "slug": "two", "owner": {"id": 5, "name": "A"}}), true, now));
        assert!(catalogue.put(json!({"id": 1, "slug": "new"}), true, now));
        assert!(!catalogue.put(json!({"slug": "none"}), true, now));
        assert!(catalogue.by_slug("old").is_none());
        assert_eq!(catalogue.by_slug("new").unwrap().columns.id, 1);
        assert_eq!(catalogue.owner(5).unwrap()["name"], "A");
        let before = catalogue.generation();
        assert!(catalogue.remove(1) && !catalogue.remove(1));
        assert!(catalogue.get(1).is_none() && catalogue.generation() > before);
    }
}
