//! The console's front page: what waits for a person, and how things stand.

use serde::Serialize;

use crate::web::page::Frame;
use crate::web::page::text::Link;

/// Something that waits for a person. Every feature may have some.
#[derive(Debug, Clone, Serialize)]
pub struct Attention {
    /// What waits, in a sentence.
    text: String,
    /// A few of them, by name.
    links: Vec<Link>,
    /// Where it is dealt with.
    href: String,
    /// What the link there says.
    action: String,
}

/// The most that are named.
const MOST_NAMED: usize = 4;

impl Attention {
    /// What waits, and a path of the window where it is dealt with.
    pub fn new(frame: &Frame<'_>, text: String, path: &str, query: &str, action: &str) -> Self {
        Self { text, links: Vec::new(), href: frame.href_with(path, query), action: frame.say(action) }
    }

    /// What a sentence that leads somewhere says.
    pub(in crate::web::page) fn told(frame: &Frame<'_>, told: Link, action: &str) -> Self {
        Self { text: told.label, links: Vec::new(), href: told.href, action: frame.say(action) }
    }

    /// The same, with the first few by name and path.
    #[must_use]
    pub fn naming(self, frame: &Frame<'_>, named: impl IntoIterator<Item = (String, String)>) -> Self {
        let link = |(label, path): (String, String)| Link { label, href: frame.href(&path) };
        Self { links: named.into_iter().take(MOST_NAMED).map(link).collect(), ..self }
    }
}

/// The console's front page.
#[derive(Debug, Serialize)]
pub struct FrontPage {
    title: String,
    items: Vec<Attention>,
    /// How things stand, a sentence each.
    facts: Vec<String>,
    sync: String,
}

impl FrontPage {
    /// Of a region.
    pub fn new(frame: &Frame<'_>, items: Vec<Attention>, facts: Vec<String>) -> Self {
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        Self { title: frame.say_of("front-title", "count", count), items, facts, sync: frame.href("/console/sync") }
    }
}
