//! A query over a window's projects, as written in an address: `q`, `category`, `place`, `stage`, `nearly`, `ending`, `needs`,
//! `near`, `sort`, `page`. The same for list, map, feed and API.

use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::near::{InvalidNear, Near};
use super::project::Stage;
use super::shelf::{Member, Misses, Wanting};

/// Projects on one page of a list.
pub const PAGE_SIZE: usize = 24;
/// The most projects that one answer of the API or a feed holds.
pub const MOST: usize = 100;
/// Characters of a search that count.
const LONGEST_SEARCH: usize = 200;

/// What a visitor asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Words to search for, as typed.
    pub words: String,
    /// A category of the host, by id.
    pub category: Option<String>,
    /// A town, by its name in addresses.
    pub place: Option<String>,
    /// Stages; any if empty.
    pub stages: Vec<Stage>,
    /// Only projects nearly funded.
    pub nearly: bool,
    /// Only projects that end soon.
    pub ending: bool,
    /// Only projects that need something besides money.
    pub needs: bool,
    /// Only projects around a point.
    pub near: Option<Near>,
    /// The order.
    pub sort: Sort,
    /// The page, from 1.
    pub page: usize,
    /// Projects on a page, 1 to 100.
    pub size: usize,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            words: String::new(),
            category: None,
            place: None,
            stages: Vec::new(),
            nearly: false,
            ending: false,
            needs: false,
            near: None,
            sort: Sort::Usual,
            page: 1,
            size: PAGE_SIZE,
        }
    }
}

/// An order of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// Open ones first, soonest end first.
    #[default]
    Usual,
    /// Soonest end first.
    Ending,
    /// Newest first.
    Newest,
    /// Nearest to, or farthest beyond, the goal first.
    Progress,
}

impl Sort {
    /// Every order, the usual one first.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Ending, Self::Newest, Self::Progress];

    /// Its word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Ending => "ending",
            Self::Newest => "newest",
            Self::Progress => "progress",
        }
    }
}

/// A parameter that a query does not understand.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{name}» is {expected}")]
pub struct BadParameter {
    /// Its name.
    pub name: String,
    /// What it may be.
    pub expected: String,
}

impl Query {
    /// Reads parameters. What cannot be understood is left out and told; a page ignores that, the API refuses it.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> (Self, Vec<BadParameter>) {
        let mut query = Self::default();
        let mut bad = Vec::new();
        for (name, value) in pairs.map(|(name, value)| (name, value.trim())) {
            // A form sends its empty fields too.
            if value.is_empty() {
                continue;
            }
            if let Err(expected) = query.take(name, value) {
                bad.push(BadParameter { name: name.chars().take(40).collect(), expected });
            }
        }
        query.stages.sort_unstable();
        query.stages.dedup();
        (query, bad)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), String> {
        let number = |most| match value.parse::<usize>() {
            Ok(number) if (1..=most).contains(&number) => Ok(number),
            _ => Err(format!("a whole number from 1 to {most}")),
        };
        match name {
            "q" => self.words = value.chars().filter(|c| !c.is_control()).take(LONGEST_SEARCH).collect(),
            "category" => self.category = Some(value.chars().take(80).collect()),
            "place" => self.place = Some(value.chars().take(120).collect()),
            "stage" => self.stages.push(value.parse().map_err(|_| words(Stage::ALL.map(Stage::word)))?),
            "nearly" => self.nearly = flag(value)?,
            "ending" => self.ending = flag(value)?,
            "needs" => self.needs = flag(value)?,
            "near" => self.near = Some(value.parse().map_err(|error: InvalidNear| error.to_string())?),
            "sort" => {
                let known = Sort::ALL.into_iter().find(|sort| sort.word() == value);
                self.sort = known.ok_or_else(|| words(Sort::ALL.map(Sort::word)))?;
            }
            "page" => self.page = number(100_000)?,
            "size" => self.size = number(MOST)?,
            _ => return Err("no parameter of this list".into()),
        }
        Ok(())
    }

    /// The query as an address writes it: always in the same order, without what is usual. Empty for the plain list.
    pub fn address(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.clone()));
        }
        pairs.extend(self.category.clone().map(|category| ("category", category)));
        pairs.extend(self.place.clone().map(|place| ("place", place)));
        pairs.extend(self.stages.iter().map(|stage| ("stage", stage.word().to_owned())));
        pairs.extend(self.nearly.then(|| ("nearly", "1".to_owned())));
        pairs.extend(self.ending.then(|| ("ending", "1".to_owned())));
        pairs.extend(self.needs.then(|| ("needs", "1".to_owned())));
        pairs.extend(self.near.map(|near| ("near", near.to_string())));
        pairs.extend((self.sort != Sort::Usual).then(|| ("sort", self.sort.word().to_owned())));
        pairs.extend((self.page != 1).then(|| ("page", self.page.to_string())));
        pairs.extend((self.size != PAGE_SIZE).then(|| ("size", self.size.to_string())));
        let written = pairs.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, IN_QUERY)));
        written.collect::<Vec<_>>().join("&")
    }

    /// The same query on another page.
    pub fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// Whether anything is chosen, beyond order and page.
    pub fn is_narrowed(&self) -> bool {
        let plain = Self { sort: self.sort, page: self.page, size: self.size, ..Self::default() };
        *self != plain
    }

    /// What of it a project does not meet; `wanting` are the projects that need something besides money.
    pub(super) fn misses(&self, member: &Member, wanting: &Wanting<'_>, now: Timestamp) -> Misses {
        let category = member.project.category.as_ref().map(|category| category.id.as_str());
        Misses {
            category: self.category.as_deref().is_some_and(|wanted| category != Some(wanted)),
            town: self.place.as_ref().is_some_and(|wanted| member.town_key().as_ref() != Some(wanted)),
            stage: !self.stages.is_empty() && !self.stages.contains(&member.project.stage),
            nearly: self.nearly && !member.is_nearly_funded(now),
            ending: self.ending && !member.is_ending_soon(now),
            needs: self.needs && !member.wants(wanting),
        }
    }
}

/// What a value in an address keeps as it is, beyond letters and digits.
pub(super) const IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn flag(value: &str) -> Result<bool, String> {
    match value {
        "1" | "true" | "on" => Ok(true),
        "0" | "false" => Ok(false),
        _ => Err("1 or 0".into()),
    }
}

fn words<const N: usize>(words: [&str; N]) -> String {
    format!("one of {}", words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(address: &str) -> (Query, Vec<BadParameter>) {
        let pairs: Vec<_> = url::form_urlencoded::parse(address.as_bytes()).into_owned().collect();
        Query::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    #[test]
    fn what_is_not_understood_is_left_out_and_told() {
        let (query, bad) = read("q=four&page=-1&stage=levitating&colour=red&stage=running&category=");
        assert_eq!(query, Query { words: "four".into(), stages: vec![Stage::Running], ..Query::default() });
        let names: Vec<_> = bad.iter().map(|bad| bad.name.as_str()).collect();
        assert_eq!(names, ["page", "stage", "colour"]);
    }

    proptest! {
        #[test]
        fn an_address_reads_back_as_the_same_query(words in "\\PC{0,40}", page in 1_usize..500, nearly: bool, needs: bool, stage in 0_usize..6, km in 1_u16..500) {
            let words = words.trim().to_owned();
            let near = format!("45.78,-3.082,{km}").parse().ok();
            let query = Query { words, page, nearly, needs, near, stages: vec![Stage::ALL[stage]], ..Query::default() };
            let (again, bad) = read(&query.address());
            prop_assert!(bad.is_empty());
            prop_assert_eq!(again, query);
        }

        #[test]
        fn no_address_is_too_odd_to_read(address in "\\PC{0,200}") {
            let (query, _) = read(&address);
            prop_assert_eq!(read(&query.address()).0.address(), query.address());
        }
    }
}
