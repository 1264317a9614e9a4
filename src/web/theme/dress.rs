//! A theme as a region wears it: with the region's own files over it, and a style sheet of what was chosen for its look.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::Theme;
use super::assets::{Asset, served_name};
use crate::domain::look::{Chosen, Colour, Kind, Look, Shades, Value};
use crate::file::Finding;

/// A theme with nothing left open.
#[derive(Debug)]
pub struct Dress {
    /// Templates, texts and files.
    pub theme: Arc<Theme>,
    /// What was chosen.
    pub look: Look,
    /// The style sheet of what was chosen, by the name it is served under.
    pub style: (String, Asset),
    /// What templates see of what was chosen.
    view: Map<String, Json>,
}

/// The folders of a region that lie over its theme.
const OWN: [&str; 3] = ["assets", "templates", "texts"];

impl Dress {
    /// The theme as nobody in particular wears it.
    pub fn plain(theme: Arc<Theme>) -> Self {
        Self::new(theme, &Chosen::new())
    }

    /// The theme as a region wears it that chose this and may have files of its own in `folder`; what is wrong with them.
    pub fn of_region(theme: &Arc<Theme>, chosen: &Chosen, folder: &Path) -> (Self, Vec<Finding>) {
        let has_own = OWN.iter().any(|sub| folder.join(sub).is_dir());
        match has_own.then(|| theme.over(folder)) {
            Some(Ok(own)) => (Self::new(Arc::new(own), chosen), Vec::new()),
            Some(Err(findings)) => (Self::new(theme.clone(), chosen), findings),
            None => (Self::new(theme.clone(), chosen), Vec::new()),
        }
    }

    fn new(theme: Arc<Theme>, chosen: &Chosen) -> Self {
        let look = theme.look.with(chosen);
        let css = style(&theme, &look).into_bytes();
        let style = (served_name("look", "css", &css), Asset::new(css, "text/css; charset=utf-8"));
        let view = view(&theme, &look);
        Self { theme, look, style, view }
    }

    /// The address of the style sheet.
    pub fn style_address(&self) -> String {
        format!("/assets/{}", self.style.0)
    }

    /// The fonts of a family that was chosen, as CSS writes them.
    pub fn font(&self, option: &str) -> Option<&str> {
        match &self.theme.look.options.declared.get(option)?.kind {
            Kind::Font(families) => families.get(self.look.word(option)?).map(String::as_str),
            _ => None,
        }
    }

    /// What templates see: words, lists of words, addresses of files.
    pub fn view(&self) -> &Map<String, Json> {
        &self.view
    }
}

/// Custom properties for light and for dark pages.
fn style(theme: &Theme, look: &Look) -> String {
    let (mut light, mut dark) = (String::new(), String::new());
    let property = |into: &mut String, name: &str, value: &dyn std::fmt::Display| {
        // Writing into memory cannot fail.
        _ = write!(into, "--{}:{value};", name.replace('_', "-"));
    };
    for (name, Shades { light: by_day, dark: by_night }) in look.colours() {
        property(&mut light, name, &by_day);
        property(&mut dark, name, &by_night);
    }
    for (name, value) in look.others() {
        match (&theme.look.options.declared[name].kind, value) {
            (Kind::Number { unit, .. }, Value::Number(number)) => {
                property(&mut light, name, &format!("{number}{unit}"))
            }
            (Kind::Font(families), Value::Word(word)) => {
                property(&mut light, name, &families.get(word).map_or("sans-serif", String::as_str));
            }
            _ => {}
        }
    }
    format!(":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n")
}

/// The addresses of the fonts that pages begin with: a family's name is that of its file.
fn fonts(theme: &Theme, look: &Look) -> Vec<String> {
    let families = theme.look.options.declared.iter().filter(|(_, one)| matches!(one.kind, Kind::Font(_)));
    let chosen = families.filter_map(|(name, _)| theme.assets.address(&format!("{}.woff2", look.word(name)?)));
    let mut fonts: Vec<_> = chosen.collect();
    fonts.sort_unstable();
    fonts.dedup();
    fonts
}

fn view(theme: &Theme, look: &Look) -> Map<String, Json> {
    let mut view = Map::new();
    for name in theme.look.options.declared.iter().filter(|(_, one)| one.kind == Kind::File).map(|(name, _)| name) {
        view.insert(name.clone(), Json::Null);
    }
    for (name, value) in look.others() {
        let seen = match value {
            Value::Word(word) => Json::from(word.as_str()),
            Value::Order(words) => Json::from(words.clone()),
            Value::Number(number) => Json::from(*number),
            Value::File(file) => theme.assets.address(file).map_or(Json::Null, Json::from),
            Value::Colour(..) => continue,
        };
        view.insert(name.to_owned(), seen);
    }
    view.insert("fonts".into(), fonts(theme, look).into());
    // Browsers dress their own bars with it.
    let paper = look.colour("paper").unwrap_or(Shades { light: Colour::WHITE, dark: Colour::BLACK });
    view.insert("paper_light".into(), paper.light.to_string().into());
    view.insert("paper_dark".into(), paper.dark.to_string().into());
    view
}
