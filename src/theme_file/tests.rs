//! Themes and regions written to a folder of their own, and what is found in their options.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::*;
use crate::file::{Finding, Source};

const BASE: &str = r##"title = "Base"
[options.paper]
type = "colour"
about = "The page"
light = "#ffffff"
dark = "#101010"
[options.accent]
type = "colour"
about = "Links"
light = "#1d4f5c"
dark = "#8ccbd8"
[options.radius]
type = "length"
about = "Corners"
from = 0
to = 24
default = 2
[options.cards]
type = "word"
about = "How cards lie"
words = ["grid", "list"]
default = "grid"
[options.home]
type = "order"
about = "The front page"
words = ["account", "ending", "newest"]
default = ["account", "newest"]
[options.logo]
type = "file"
about = "The mark"
[contrast]
text = ["accent on paper"]
"##;

fn themes(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join(FILE_NAME), text).unwrap();
    }
    folder
}

fn told(folder: &Path, findings: Vec<Finding>) -> Vec<String> {
    let short = |finding: &Finding| finding.to_string().replace(&format!("{}/", folder.display()), "");
    findings.iter().map(short).collect()
}

/// What is found in a region's look over the base theme.
fn look(text: &str) -> Vec<String> {
    let folder = themes(&[("base", BASE)]);
    let theme = ThemeFile::read(folder.path(), "base").unwrap().look;
    let source = Source::new(Path::new("region.toml"), text);
    let root = source.root();
    let section = root.section("look").unwrap();
    let own = chosen(&section, &theme.options);
    warn_of_unreadable(&section, &theme.options, &theme.with(&own), &own);
    drop((section, root));
    told(Path::new("nowhere"), source.into_findings())
}

#[test]
fn a_child_chooses_and_keeps_the_rest() {
    let child = "title = \"Own\"\nparent = \"base\"\n[values]\nradius = 10\naccent = \"#7a1020\"\n";
    let folder = themes(&[("base", BASE), ("own", child)]);
    let theme = ThemeFile::read(folder.path(), "own").unwrap();
    let look = theme.look.with(&Chosen::new());
    assert_eq!(theme.folders.len(), 2);
    assert_eq!(look.others().find(|(name, _)| *name == "radius").unwrap().1, &Value::Number(10));
    assert_eq!(look.word("cards"), Some("grid"));
    assert_eq!(look.colour("accent").unwrap().light.to_string(), "#7a1020");
}

#[test]
fn every_mistake_of_a_look_is_told_with_its_line_and_what_was_meant() {
    let found = look(
        "[look]\nacent = \"#000000\"\naccent = \"blue\"\nradius = \"2px\"\ncards = \"gird\"\n\
         home = [\"account\", \"acount\", \"account\"]\nlogo = \"../logo.svg\"\npaper = { dark = \"#000\" }\n",
    );
    let expected = [
        "region.toml:2: look.acent: the theme has no such option; did you mean «accent»? [unknown-option]",
        "region.toml:3: look.accent: «blue» is no colour",
        "region.toml:4: look.radius: a text stands here; expected a whole number from 0 to 24, without quotes [wrong-kind]",
        "region.toml:5: look.cards: «gird» is not known here; expected \"grid\", \"list\"; did you mean «grid»?",
        "region.toml:6: look.home: «acount» is not known here",
        "region.toml:6: look.home: «account» stands twice",
        "region.toml:7: look.logo: «../logo.svg» cannot be shown",
        "region.toml:8: look.paper.light: it is missing",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}\n{expected}");
    }
}

#[test]
fn a_colour_that_does_not_read_is_told_with_the_nearest_that_does() {
    let found = look("[look]\nradius = 4\naccent = { light = \"#e8c060\", dark = \"#8ccbd8\" }\n");
    assert_eq!(
        found,
        ["region.toml:3: look.accent: accent #e8c060 on paper #ffffff has a contrast of 1.7 in light; \
             expected 4.5 or more, such as #967100 for accent [contrast]"]
    );
}

#[test]
fn a_theme_tells_of_its_own_pairs_where_they_stand() {
    let pale = BASE.replace("#8ccbd8", "#203040");
    let folder = themes(&[("base", &pale)]);
    let theme = ThemeFile::read(folder.path(), "base").unwrap();
    let found = told(folder.path(), theme.warnings);
    assert!(found[0].starts_with("base/theme.toml:7: options.accent: accent #203040 on paper #101010"), "{found:?}");
}

#[test]
fn every_mistake_of_a_theme_file_is_told() {
    let text = "titel = \"x\"\n[options.size]\ntype = \"colour\"\nlight = \"#fff\"\n[options.tone]\ntype = \"tint\"\nabout = \"x\"\n\
                [contrast]\ntext = [\"ink upon paper\"]\n";
    let folder = themes(&[("own", text)]);
    let found = told(folder.path(), ThemeFile::read(folder.path(), "own").unwrap_err());
    for part in [
        "titel: there is no such key",
        "options.size.about: it is missing",
        "options.size.dark: it is missing",
        "«tint»",
        "«ink upon paper» names no two colours",
    ] {
        assert!(found.iter().any(|found| found.contains(part)), "{part}\n{found:#?}");
    }
}
