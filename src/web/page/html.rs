//! Markup of a holder. It is the only text that templates print as it is, so it is made here alone.

use serde::Serialize;

use super::frame::Frame;
use super::picture::pictured;
use crate::domain::language::{Lang, Texts};

/// HTML that an adapter sanitised when it read a project's [`Detail`](crate::domain::project::Detail).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Html(String);

/// Sanitised HTML and its language where that is not the page's.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Prose {
    /// The markup.
    pub(super) html: Html,
    /// Its language, if it differs from the page's.
    pub(super) lang: Option<Lang>,
    /// «This text is in Catalan», if it is not in the page's language.
    pub(super) note: Option<String>,
}

impl Prose {
    /// The best of a detail's texts for the page, with our pictures; none where it holds but pictures that are not there.
    /// Only fields documented as sanitised HTML may come here.
    pub(super) fn of_detail(texts: &Texts, own: Lang, frame: &Frame<'_>) -> Option<Self> {
        let (lang, html) = texts.best(frame.lang, own)?;
        let html = pictured(html, frame);
        if html.is_empty() {
            return None;
        }
        let lang = (lang != frame.lang).then_some(lang);
        let note = lang.map(|lang| frame.say_of("language-note", "language", frame.language_name(lang)));
        Some(Self { html: Html(html), lang, note })
    }
}
