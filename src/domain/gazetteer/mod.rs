//! The places of France and around it, by name and by code, in the binary itself. `SOURCES.md` tells where they come
//! from. What a city's spelling says is `written`'s; which entry a host's place means is `locate`'s.

mod area;
mod entry;
mod locate;
pub mod written;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock};

pub use entry::Entry;
use written::key;

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
            names.push((hash(&key(entry.name())), at));
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

    /// The entries with this name, folded or not: first those whose own name it is, the largest first. Another name
    /// counts only in a country where no entry has it as its own.
    pub fn entries(&self, name: &str, country: Option<&str>) -> impl Iterator<Item = &Entry> {
        let key = key(name);
        let found = self.under(&self.names, &key).filter(|entry| country.is_none_or(|country| entry.is_in(country)));
        let (mut own, others): (Vec<&Entry>, Vec<&Entry>) = found.partition(|entry| written::key(entry.name()) == key);
        let mut others: Vec<_> = others.into_iter().filter(|entry| entry.other_keys().contains(&key)).collect();
        others.retain(|other| own.iter().all(|entry| entry.country() != other.country()));
        own.sort_by_key(|entry| std::cmp::Reverse(entry.population()));
        others.sort_by_key(|entry| std::cmp::Reverse(entry.population()));
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
