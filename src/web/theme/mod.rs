//! A theme: layers of templates, texts and files that dress a region's pages. Every mistake in one is found when it is loaded
//! or checked, never by a visitor. What a page shows is [`page`](crate::web::page)'s work.

mod assets;
mod check;
mod dress;
mod fonts;
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
use crate::domain::look::ThemeLook;
use crate::file::Finding;
use crate::theme_file::ThemeFile;
use crate::web::page::Frame;

pub use assets::Asset;
pub use check::{try_region, try_theme};
pub use dress::Dress;
pub use fonts::Font;

use assets::Assets;
use layers::Layers;
use texts::Texts;

/// Every page that a theme can render.
pub const PAGES: [&str; 101] = [
    "home",
    "list",
    "map",
    "figures",
    "events",
    "event",
    "project",
    "explain",
    "sponsors",
    "sponsor",
    "fund",
    "accounts",
    "label",
    "calls",
    "call",
    "sheet",
    "embed",
    "about",
    "propose",
    "legal",
    "privacy",
    "accessibility",
    "not_found",
    "error",
    "neutral_not_found",
    "mailbox",
    "mailbox_letter",
    "mail/letter",
    "mail/letter_text",
    "sign_in",
    "account",
    "invitation",
    "console_front",
    "console_members",
    "console_events",
    "console_event",
    "console_event_form",
    "console_event_cancel",
    "console_event_move",
    "console_allocation",
    "console_fund",
    "console_funds",
    "portal_front",
    "portal_allocation",
    "portal_fund",
    "portal_fund_form",
    "portal_fund_rules",
    "portal_organisation",
    "portal_tokens",
    "portal_what_if",
    "portal_transfers",
    "desk_course",
    "desk_statements",
    "desk_statement",
    "desk_payee",
    "console_grants",
    "console_reconcile",
    "console_calls",
    "console_call",
    "console_call_form",
    "console_call_withdraw",
    "console_call_invite",
    "console_jurors",
    "console_jury",
    "console_mark",
    "console_entry",
    "portal_calls",
    "portal_entry",
    "portal_entry_form",
    "portal_events",
    "portal_event",
    "portal_event_form",
    "console_needs",
    "portal_needs",
    "portal_need",
    "portal_need_form",
    "portal_offers",
    "portal_talk",
    "offer_form",
    "offer_door",
    "offer_talks",
    "desk_in_kind",
    "portal_in_kind",
    "portal_in_kind_form",
    "portal_following",
    "desk_error",
    "account_notifications",
    "console_outgoing",
    "console_webhook",
    "desk_again",
    "follow_form",
    "follow_sent",
    "follow_mine",
    "follow_over",
    "certificate",
    "certificate_sheet",
    "certificate_search",
    "portal_certificates",
    "portal_afterwards",
    "portal_afterwards_form",
    "console_afterwards",
];

/// A theme, ready to render.
pub struct Theme {
    /// What it leaves open, and what it chose.
    pub look: ThemeLook,
    /// The fonts it brings.
    pub fonts: Vec<Font>,
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
        let ThemeFile { folders, look, mut warnings } = ThemeFile::read(themes_folder, name)?;
        let (theme, findings) = Self::from_layers(Layers::new(folders), look, &Assets::default());
        warnings.extend(findings);
        Ok((theme, warnings))
    }

    /// The theme with a region's own templates, texts and files over it. On failure every mistake in them.
    pub fn over(&self, folder: &Path) -> Result<Self, Vec<Finding>> {
        let layers = self.layers.under(folder.to_owned());
        let (theme, findings) = Self::from_layers(layers, self.look.clone(), &self.assets);
        if findings.iter().any(Finding::is_error) { Err(findings) } else { Ok(theme) }
    }

    fn from_layers(layers: Layers, look: ThemeLook, known: &Assets) -> (Self, Vec<Finding>) {
        let (texts, mut findings) = Texts::read(&layers);
        let (assets, more) = Assets::read(&layers, known);
        findings.extend(more);
        let (texts, assets) = (Arc::new(texts), Arc::new(assets));
        let (templates, more) = templates::read(&layers, &texts, &assets);
        findings.extend(more);
        let fonts = fonts::read(&layers);
        (Self { look, fonts, layers, texts, assets, templates }, findings)
    }

    /// A page in a region's frame.
    pub fn render(&self, template: &str, frame: &Frame<'_>, page: &impl Serialize) -> Result<String, RenderError> {
        self.templates.render(template, &json!({ "frame": frame.view(), "page": page }))
    }

    /// A page of the desk, for one person.
    pub fn render_desk(
        &self,
        template: &str,
        frame: &Frame<'_>,
        desk: &impl Serialize,
        page: &impl Serialize,
    ) -> Result<String, RenderError> {
        self.templates.render(template, &json!({ "frame": frame.view(), "desk": desk, "page": page }))
    }

    /// A partial on its own: a drawing that a picture takes from its theme.
    pub fn partial(&self, name: &str, frame: &Frame<'_>) -> Result<String, RenderError> {
        self.templates.render(name, &json!({ "frame": frame.view() }))
    }

    /// A page that belongs to no region and names none.
    pub fn render_neutral(
        &self,
        template: &str,
        dress: &Dress,
        lang: Lang,
        page: &impl Serialize,
    ) -> Result<String, RenderError> {
        let frame = json!({ "lang": lang, "style": dress.style_address() });
        self.templates.render(template, &json!({ "frame": frame, "page": page }))
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

    /// The address of the file with this name.
    pub fn asset_address(&self, name: &str) -> Option<String> {
        self.assets.address(name)
    }

    /// Whether it brings a file of this name.
    pub fn has_asset(&self, name: &str) -> bool {
        self.assets.address(name).is_some()
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
