//! Collections: projects that the region puts together, under a title and in its own words. A draft until it is published.

use serde::{Deserialize, Serialize};

use super::decision::one;
use super::fact::CurationFact;
use super::state::Word;
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::region::Region;
use crate::domain::state::{Change, RegionState};
use crate::domain::text::fold;
use crate::domain::written::{Measure, Mistakes};

/// Characters of a title, per language.
pub const MOST_TITLE: usize = 100;
/// Characters of its text, per language.
pub const MOST_COLLECTION_TEXT: usize = 2000;
/// Projects in one collection.
pub const MOST_PROJECTS: usize = 60;
/// Collections of one region.
const MOST_COLLECTIONS: usize = 200;
/// Characters of its name in addresses.
const MOST_SLUG: usize = 60;

/// What a collection is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Described {
    /// Its title.
    pub title: Texts,
    /// Its text, plain in paragraphs.
    pub text: Texts,
}

/// What is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangement {
    /// Its projects, in order.
    pub projects: Vec<ProjectKey>,
    /// The one whose picture is its cover; the first, where none is named.
    pub cover: Option<ProjectKey>,
}

/// A collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Collection {
    /// What it is called.
    pub described: Word<Described>,
    /// What is in it.
    pub arranged: Word<Arrangement>,
    /// Whether residents see it.
    pub published: Word<()>,
    /// Since when it is no more.
    pub removed: Option<Change>,
}

impl Collection {
    /// Its title.
    pub fn title(&self) -> Option<&Texts> {
        self.described.get().map(|described| &described.title)
    }

    /// Its text.
    pub fn text(&self) -> Option<&Texts> {
        self.described.get().map(|described| &described.text)
    }

    /// Its projects, in order.
    pub fn projects(&self) -> &[ProjectKey] {
        self.arranged.get().map_or(&[], |arranged| &arranged.projects)
    }

    /// The project whose picture stands for it.
    pub fn cover(&self) -> Option<&ProjectKey> {
        self.arranged.get().and_then(|arranged| arranged.cover.as_ref()).or_else(|| self.projects().first())
    }

    /// Whether residents see it.
    pub fn is_published(&self) -> bool {
        self.published.get().is_some()
    }

    pub(in crate::domain) fn arrangement(&self) -> Arrangement {
        self.arranged.get().cloned().unwrap_or_default()
    }
}

/// A collection as a form describes it.
#[derive(Debug, Clone, Default)]
pub struct TypedCollection {
    /// Its name in addresses, for a new one; made of the title where it is blank.
    pub slug: String,
    /// Its title.
    pub title: Texts,
    /// Its text.
    pub text: Texts,
}

/// Begins a collection, as a draft.
pub fn begin(state: &RegionState, region: &Region, typed: &TypedCollection) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    let described = described(&mut mistakes, region, typed);
    let slug = match typed.slug.trim() {
        "" => described.title.get(region.default_language()).map(slug_of).unwrap_or_default(),
        slug => slug.to_owned(),
    };
    let collection = slug.parse::<Slug>().ok().filter(is_plain);
    // Without a title there is nothing to make a name of, and that is said already.
    let unnamed = collection.is_none() && !(typed.slug.trim().is_empty() && described.title.is_empty());
    mistakes.add_if(unnamed, || Refusal::of("slug", "curation-slug-unreadable"));
    let taken = collection.as_ref().is_some_and(|slug| state.curation.collection(slug).is_some());
    mistakes.add_if(taken, || Refusal::of("slug", "curation-slug-taken"));
    mistakes.add_if(state.curation.collections().count() >= MOST_COLLECTIONS, || {
        let most = Arg::Number(i64::try_from(MOST_COLLECTIONS).unwrap_or(i64::MAX));
        Refusal::whole("curation-collections-many").with("most", most)
    });
    let Some(collection) = mistakes.or(collection)? else { return Ok(Vec::new()) };
    let Described { title, text } = described;
    one(CurationFact::CollectionDescribed { collection, title, text })
}

/// Describes a collection in other words.
pub fn describe(
    state: &RegionState,
    region: &Region,
    collection: &Slug,
    typed: &TypedCollection,
) -> Checked<Vec<Fact>> {
    let before = existing(state, collection)?;
    let mut mistakes = Mistakes::default();
    let described = described(&mut mistakes, region, typed);
    let described = mistakes.or(described)?;
    if before.described.get() == Some(&described) {
        return Ok(Vec::new());
    }
    let Described { title, text } = described;
    one(CurationFact::CollectionDescribed { collection: collection.clone(), title, text })
}

/// Shows a collection to residents.
pub fn publish(state: &RegionState, collection: &Slug) -> Checked<Vec<Fact>> {
    let known = existing(state, collection)?;
    if known.is_published() {
        return Ok(Vec::new());
    }
    if known.projects().is_empty() {
        return Err(vec![Refusal::whole("curation-collection-empty")]);
    }
    one(CurationFact::CollectionPublished { collection: collection.clone() })
}

/// Makes it a draft again.
pub fn withdraw(state: &RegionState, collection: &Slug) -> Checked<Vec<Fact>> {
    match existing(state, collection)?.is_published() {
        true => one(CurationFact::CollectionWithdrawn { collection: collection.clone() }),
        false => Ok(Vec::new()),
    }
}

/// Does away with it.
pub fn remove(state: &RegionState, collection: &Slug) -> Checked<Vec<Fact>> {
    match state.curation.collection(collection) {
        Some(_) => one(CurationFact::CollectionRemoved { collection: collection.clone() }),
        None => Ok(Vec::new()),
    }
}

pub(super) fn existing<'s>(state: &'s RegionState, collection: &Slug) -> Checked<&'s Collection> {
    state.curation.collection(collection).ok_or_else(|| vec![Refusal::whole("curation-collection-gone")])
}

fn described(mistakes: &mut Mistakes, region: &Region, typed: &TypedCollection) -> Described {
    let main = region.default_language();
    let title = mistakes.texts("title", &typed.title, Measure::line(MOST_TITLE, "missing"), main);
    Described {
        title,
        text: mistakes.texts("text", &typed.text, Measure::paragraphs(MOST_COLLECTION_TEXT, "").or_none(), main),
    }
}

/// Lower-case letters, digits and dashes, as people expect of an address.
fn is_plain(slug: &Slug) -> bool {
    let legal = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-');
    let slug = slug.as_str();
    slug.len() <= MOST_SLUG && slug.bytes().all(legal) && slug.bytes().any(|b| b != b'-')
}

fn slug_of(title: &str) -> String {
    let mut slug = String::new();
    for word in fold(title).split(' ').map(|word| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>())
    {
        if slug.len() + word.len() >= MOST_SLUG {
            break;
        }
        if !slug.is_empty() && !word.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    slug
}
