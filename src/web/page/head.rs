//! What stands in a page's head: for browsers, search engines, feed readers, and whoever shows it where it is shared.

use serde::Serialize;

use super::embed;
use super::feeds::Feed;
use super::frame::Frame;
use crate::domain::language::Lang;

/// What stands in a page's head.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Head {
    /// The title of the browser's tab.
    pub(super) title: String,
    /// The title alone, without the window's name.
    pub(super) subject: String,
    /// One sentence for search engines and previews.
    pub(super) description: String,
    /// The page's own address; none for pages that no search engine should keep.
    pub(super) canonical: Option<String>,
    /// The address that it is shared by; none for pages that nobody shares.
    pub(super) shared: Option<String>,
    /// The language as Open Graph writes it.
    pub(super) locale: &'static str,
    /// The page in each language of the window; none where there is one alone.
    pub(super) alternates: Vec<Alternate>,
    /// The page in the language that the browser prefers.
    pub(super) any_language: String,
    /// Feeds of what is shown, the nearest first.
    pub(super) feeds: Vec<Feed>,
    /// The picture that it is shared with.
    pub(super) card: CardLink,
    /// How others embed it; none where they cannot.
    pub(super) oembed: Option<Oembed>,
    /// The same facts for machines: JSON-LD, safe within a page.
    pub(super) data: Option<String>,
}

/// The page in one language.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Alternate {
    code: Lang,
    locale: &'static str,
    href: String,
    current: bool,
}

/// The picture that a page is shared with.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CardLink {
    /// Its address.
    pub(super) href: String,
    /// What is written on it.
    pub(super) alt: String,
}

/// Where the oEmbed answer for a page is.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Oembed {
    json: String,
    xml: String,
}

impl Head {
    /// The head of the page at `path`, with «title · region» as its title.
    pub(super) fn new(frame: &Frame<'_>, title: &str, description: impl Into<String>, path: &str) -> Self {
        let subject = if title.is_empty() { frame.name() } else { title };
        let full = if title.is_empty() { subject.to_owned() } else { format!("{title} · {}", frame.name()) };
        Self {
            title: full,
            subject: subject.into(),
            description: description.into(),
            canonical: Some(frame.absolute(path)),
            shared: Some(frame.absolute(path)),
            locale: locale(frame.lang),
            alternates: alternates(frame, path),
            any_language: format!("{}{}{path}", frame.origin, frame.base_path),
            feeds: vec![Feed::of_window(frame)],
            card: CardLink { href: frame.absolute("/card.jpg"), alt: frame.say_of("card-alt", "name", frame.name()) },
            oembed: None,
            data: None,
        }
    }

    /// The same, out of search engines and not for sharing.
    pub(super) fn unlisted(self) -> Self {
        Self { canonical: None, shared: None, ..self }
    }

    /// The same, with the address of its oEmbed answer.
    pub(super) fn embeddable(self, frame: &Frame<'_>) -> Self {
        let at = |format| self.shared.as_ref().map(|page| embed::oembed(frame, page, format));
        Self { oembed: at("json").zip(at("xml")).map(|(json, xml)| Oembed { json, xml }), ..self }
    }
}

fn alternates(frame: &Frame<'_>, path: &str) -> Vec<Alternate> {
    let languages = frame.region.languages.iter().filter(|_| frame.region.languages.len() > 1);
    let alternate = |lang: &Lang| Alternate {
        code: *lang,
        locale: locale(*lang),
        href: frame.absolute_in(*lang, path),
        current: *lang == frame.lang,
    };
    languages.map(alternate).collect()
}

/// A language with the country that Open Graph wants beside it; empty where we know none.
fn locale(lang: Lang) -> &'static str {
    match lang.code() {
        "fr" => "fr_FR",
        "en" => "en_GB",
        "ca" => "ca_ES",
        "es" => "es_ES",
        "de" => "de_DE",
        "it" => "it_IT",
        "oc" => "oc_FR",
        "br" => "br_FR",
        "eu" => "eu_ES",
        "co" => "co_FR",
        _ => "",
    }
}
