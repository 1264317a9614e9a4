//! A theme: layers of templates, texts and files that dress a region's pages. Every mistake in one is found when it is loaded
//! or checked, never by a visitor. What a page shows is [`page`](crate::web::page)'s work.

mod assets;
mod check;
pub mod format;
mod helpers;
mod layers;
mod templates;
mod texts;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use handlebars::{Handlebars, RenderError};
use serde::Serialize;
use serde_json::json;

use crate::domain::language::Lang;
use crate::file::Finding;
use crate::web::page::Frame;

pub use assets::Asset;
pub use check::findings_in;

use assets::Assets;
use layers::Layers;
use texts::Texts;

/// Every page that a theme can render.
pub const PAGES: [&str; 12] = [
    "home",
    "list",
    "project",
    "sheet",
    "embed",
    "about",
    "legal",
    "privacy",
    "accessibility",
    "not_found",
    "error",
    "neutral_not_found",
];

/// A theme, ready to render.
pub struct Theme {
    layers: Layers,
    texts: Arc<Texts>,
    assets: Arc<Assets>,
    templates: Handlebars<'static>,
}

impl Theme {
    /// The theme `name` of a folder of themes, over its parents. On failure every mistake that keeps it from rendering.
    pub fn load(themes_folder: &Path, name: &str) -> Result<Self, Vec<Finding>> {
        let (theme, findings) = Self::read(themes_folder, name)?;
        if findings.iter().any(Finding::is_error) { Err(findings) } else { Ok(theme) }
    }

    /// As [`load`](Self::load), with the findings that do not keep the theme from existing.
    fn read(themes_folder: &Path, name: &str) -> Result<(Self, Vec<Finding>), Vec<Finding>> {
        let layers = Layers::read(themes_folder, name)?;
        let (texts, mut findings) = Texts::read(&layers);
        let (assets, more) = Assets::read(&layers);
        findings.extend(more);
        let (texts, assets) = (Arc::new(texts), Arc::new(assets));
        let (templates, more) = templates::read(&layers, &texts, &assets);
        findings.extend(more);
        Ok((Self { layers, texts, assets, templates }, findings))
    }

    /// A page in a region's frame.
    pub fn render(&self, template: &str, frame: &Frame<'_>, page: &impl Serialize) -> Result<String, RenderError> {
        self.templates.render(template, &json!({ "frame": frame.view(), "page": page }))
    }

    /// A partial on its own: a drawing that a picture takes from its theme.
    pub fn partial(&self, name: &str, frame: &Frame<'_>) -> Result<String, RenderError> {
        self.templates.render(name, &json!({ "frame": frame.view() }))
    }

    /// A page that belongs to no region and names none.
    pub fn render_neutral(&self, template: &str, lang: Lang, page: &impl Serialize) -> Result<String, RenderError> {
        self.templates.render(template, &json!({ "frame": { "lang": lang }, "page": page }))
    }

    /// A text in a language, or in the nearest there is.
    pub fn say(&self, lang: Lang, key: &str, args: &FluentArgs<'_>) -> String {
        self.texts.say(lang, key, args)
    }

    /// The languages of its texts.
    pub fn languages(&self) -> BTreeSet<Lang> {
        self.texts.languages()
    }

    /// The file served as `/assets/{name}`; the name holds the fingerprint of its bytes, so it may be kept for ever.
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.assets.get(name)
    }

    /// Every file, by the name it is served under.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.assets.served()
    }

    /// Whether a text has this key in a language, without looking elsewhere.
    pub fn has_text(&self, lang: Lang, key: &str) -> bool {
        self.texts.has(lang, key)
    }
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Theme").field("layers", &self.layers).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
