//! Pieces that many pages share: a text with its language, a link, an address elsewhere.

use serde::Serialize;

use super::frame::Frame;
use crate::domain::language::{Lang, Texts};

/// Plain text, and its language where that is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Text {
    /// What it says.
    pub(super) text: String,
    /// Its language, if it differs from the page's.
    pub(super) lang: Option<Lang>,
    /// «in Catalan», if it is not in the page's language.
    pub(super) note: Option<String>,
    /// As a title it is a long one, which no large letters can hold.
    pub(super) long: bool,
}

/// The most characters of a title that the large letters of a page hold. A printed sheet has its own measure.
const LONG_TITLE: usize = 120;

impl Text {
    /// The best of these texts for the page; `own` is the language of who wrote them.
    pub(super) fn of(texts: &Texts, own: Lang, frame: &Frame<'_>) -> Option<Self> {
        let (lang, text) = texts.best(frame.lang, own)?;
        let lang = (lang != frame.lang).then_some(lang);
        let note = lang.map(|lang| frame.say_of("in-language", "language", frame.language_name(lang)));
        Some(Self { lang, note, ..Self::plain(text) })
    }

    /// A text whose language nobody knows, or that is the page's.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { long: text.chars().count() > LONG_TITLE, text, lang: None, note: None }
    }
}

/// Plain text in paragraphs, and its language where that is not the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Paragraphs {
    /// What it says.
    pub(super) paragraphs: Vec<String>,
    /// Its language, if it differs from the page's.
    pub(super) lang: Option<Lang>,
    /// «in Catalan», if it is not in the page's language.
    pub(super) note: Option<String>,
}

impl Paragraphs {
    /// What the region wrote, in the page's language or the nearest.
    pub(super) fn of(texts: &Texts, frame: &Frame<'_>) -> Option<Self> {
        let Text { text, lang, note, .. } = Text::of(texts, frame.region.default_language(), frame)?;
        let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        Some(Self { paragraphs: paragraphs.map(ToOwned::to_owned).collect(), lang, note })
    }

    /// Its first paragraph.
    pub(super) fn first(&self) -> Option<Text> {
        let first = Text::plain(self.paragraphs.first()?.as_str());
        Some(Text { lang: self.lang, note: self.note.clone(), ..first })
    }
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Link {
    /// What it says.
    pub(super) label: String,
    /// Where it leads.
    pub(super) href: String,
}

/// An address as a link may hold it: the web's, or none. Hosts' data is hostile until read.
pub(super) fn outside(address: &str) -> Option<String> {
    let url = url::Url::parse(address).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_become_links() {
        assert!(outside("https://ulule.example/x").is_some());
        for hostile in ["javascript:alert(1)", "data:text/html,x", "//elsewhere", "/x", ""] {
            assert_eq!(outside(hostile), None, "{hostile}");
        }
    }
}
