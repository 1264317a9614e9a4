//! The places of France and around it, by name and by code, in the binary itself. `SOURCES.md` tells where they come
//! from. What a city's spelling says is `written`'s; which entry a host's place means is `locate`'s.

mod area;
mod entry;
mod locate;
pub mod written;

use std::cmp::Reverse;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock};

pub use area::name_of as area_name;
pub use entry::Entry;
use written::{key, without_article};

/// Every entry, found by the hash of its names and codes: two sorted lists of numbers over one static text.
#[derive(Debug)]
pub struct Gazetteer {
    entries: Vec<Entry>,
    /// Hash of a name's key, and the entry's place in `entries`.
    names: Vec<(u64, u32)>,
    /// Hash of an INSEE code or a postcode, and the entry's place in `entries`.
    codes: Vec<(u64, u32)>,
}

impl Gazetteer {
    /// The gazetteer in the binary, read once.
    pub fn embedded() -> Arc<Self> {
        static EMBEDDED: OnceLock<Arc<Gazetteer>> = OnceLock::new();
        EMBEDDED.get_or_init(|| Arc::new(Self::parse(include_str!("places.tsv")))).clone()
    }

    /// Reads the tab-separated lines under the header.
    fn parse(lines: &'static str) -> Self {
        let entries: Vec<_> = lines.lines().skip(1).map(Entry::new).collect();
        let (mut names, mut codes) = (Vec::new(), Vec::new());
        for (at, entry) in (0..).zip(&entries) {
            names.push((hash(&entry.key()), at));
            names.extend(entry.other_keys().iter().map(|key| (hash(key), at)));
            codes.extend(entry.code().into_iter().chain(entry.postcodes()).map(|code| (hash(code), at)));
        }
        for list in [&mut names, &mut codes] {
            list.sort_unstable();
            list.dedup();
            list.shrink_to_fit();
        }
        Self { entries, names, codes }
    }

    /// Every entry.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The entries with this name, folded or not: first those whose own name it is, the largest first. Another name,
    /// or one with or without an article, counts only in a country where no entry has it as its own. `FR` means the
    /// collectivities overseas, which have country codes of their own, only if no other place of France has the name.
    pub fn entries(&self, name: &str, country: Option<&str>) -> impl Iterator<Item = &Entry> {
        let key = key(name);
        let bare = without_article(&key).unwrap_or(&key);
        let both = self.under(&self.names, &key).chain(self.under(&self.names, bare));
        let mut found: Vec<_> = both.filter(|entry| country.is_none_or(|country| entry.is_in(country))).collect();
        if country == Some("FR") && found.iter().any(|entry| !entry.is_collectivity()) {
            found.retain(|entry| !entry.is_collectivity());
        }
        let (mut own, mut others): (Vec<&Entry>, Vec<&Entry>) = found.into_iter().partition(|entry| entry.key() == key);
        others.retain(|entry| entry.key() == bare || entry.other_keys().contains(&key));
        others.retain(|other| own.iter().all(|entry| entry.country() != other.country()));
        for list in [&mut own, &mut others] {
            list.sort_by_key(|entry| (Reverse(entry.population()), entry.code()));
            list.dedup();
        }
        own.into_iter().chain(others)
    }

    /// The entries with this INSEE code or postcode.
    pub fn by_code(&self, country: Option<&str>, code: &str) -> impl Iterator<Item = &Entry> {
        let found =
            self.under(&self.codes, code).filter(move |entry| country.is_none_or(|country| entry.is_in(country)));
        found.filter(move |entry| entry.has_code(code))
    }

    /// The entries in a list whose text has the same hash; it may be another text's, if very rarely.
    fn under<'a>(&'a self, list: &'a [(u64, u32)], text: &str) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let hash = hash(text);
        let first = list.partition_point(|(other, _)| *other < hash);
        let same = list[first..].iter().take_while(move |(other, _)| *other == hash);
        same.map(|(_, at)| &self.entries[*at as usize])
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
