//! Whose fonts a theme brings, as the licence beside each says: `assets/NAME-OFL.txt`.

use std::fs;

use serde::Serialize;

use super::layers::Layers;

/// A family of fonts under the SIL Open Font License.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Font {
    /// Its name.
    pub name: String,
    /// Where its authors publish it.
    pub link: Option<String>,
}

/// The fonts whose licence lies among the theme's files.
pub(super) fn read(layers: &Layers) -> Vec<Font> {
    let files = layers.files("assets", &["txt"]);
    let licences = files.into_iter().filter_map(|(name, file)| Some((name.strip_suffix("-OFL.txt")?.to_owned(), file)));
    licences.map(|(stem, file)| font(&stem, fs::read_to_string(file).unwrap_or_default().lines().next())).collect()
}

/// «Copyright 2022 The Literata Project Authors (https://...)»: the words between are the font's name.
fn font(stem: &str, copyright: Option<&str>) -> Font {
    let line = copyright.unwrap_or_default();
    let (authors, rest) = line.split_once('(').unwrap_or((line, ""));
    let link = rest.split_once(')').map(|(link, _)| link.trim()).filter(|link| link.starts_with("https://"));
    let named = authors.split_once(" The ").and_then(|(_, name)| name.split_once(" Project")).map(|(name, _)| name);
    Font { name: named.unwrap_or(stem).trim().into(), link: link.map(Into::into) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_names_the_font_and_where_it_comes_from() {
        let line = "Copyright 2022 The Bricolage Grotesque Project Authors (https://github.com/ateliertriay/bricolage)";
        let found = font("bricolage-grotesque", Some(line));
        assert_eq!(found.name, "Bricolage Grotesque");
        assert_eq!(found.link.as_deref(), Some("https://github.com/ateliertriay/bricolage"));
        assert_eq!(font("odd", None), Font { name: "odd".into(), link: None });
    }
}
