mod held;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::web::page::sample;

fn themes() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes")
}

fn base() -> Theme {
    Theme::load(&themes(), "base").unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn dressed() -> Dress {
    Dress::plain(Arc::new(base()))
}

/// A theme over the base one, with these files of its own.
fn over(files: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    copy(&themes().join("base"), &folder.path().join("base"));
    let theme = folder.path().join("own");
    for (path, text) in [("theme.toml", "parent = \"base\"\n")].iter().chain(files) {
        let file = theme.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    (folder, theme)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    let (folder, theme) = over(files);
    let findings = try_theme(&theme).findings;
    let line = |finding: &Finding| format!("{}", finding).replace(&format!("{}/", folder.path().display()), "");
    findings.iter().map(line).collect()
}

#[test]
fn every_page_wears_the_look_that_was_chosen() {
    let dress = dressed();
    let look = format!("<link rel=\"stylesheet\" href=\"{}\">", dress.style_address());
    let accent = format!("color:{}", dress.look.colour("accent").unwrap().light);
    for page in sample::pages(&dress, Lang::FR).into_iter().filter(|page| !page.name.starts_with("mail/letter_text")) {
        let worn = if page.name.starts_with("mail/") { &accent } else { &look };
        assert!(page.html.unwrap().contains(worn), "{}", page.name);
    }
}

#[test]
fn every_page_renders_in_every_state_and_language() {
    let dress = dressed();
    let theme = &dress.theme;
    assert!(theme.languages().is_superset(&BTreeSet::from(Lang::SHIPPED)));
    for lang in theme.languages() {
        let pages = sample::pages(&dress, lang);
        assert!(pages.len() > 40, "only {} pages in {lang}", pages.len());
        for sample::Rendered { name, html, .. } in pages {
            let html = html.unwrap_or_else(|error| panic!("{name} in {lang}: {error}"));
            if name.starts_with("mail/") {
                is_fit_for_a_letter(&name, &html);
                continue;
            }
            assert!(html.starts_with("<!DOCTYPE html>"), "{name}");
            let scripts = html.matches("<script").count();
            let ours = html.matches("<script src=\"/assets/").count();
            let data = html.matches("<script type=\"application/ld+json\">").count();
            assert_eq!(scripts, ours + data, "{name}: the policy of content forbids it");
            assert!(!html.contains(" style="), "{name}: the policy of content forbids it");
        }
    }
    assert_eq!(theme.texts.missed(), [], "texts that pages asked for and a language lacks");
}

/// A letter has no style sheet, and loads and runs nothing.
fn is_fit_for_a_letter(name: &str, letter: &str) {
    let is_text = name.starts_with("mail/letter_text");
    assert_eq!(letter.starts_with("<!DOCTYPE html>"), !is_text, "{name}");
    for loads in ["<script", "<link", "<img", "url(", "@import", "@font-face", " src="] {
        assert!(!letter.contains(loads), "{name}: {loads}");
    }
    assert_eq!(letter.contains("<b>Barque"), is_text && letter.contains("Barque"), "{name}: markup in a title");
    let links = letter.split("href=\"").skip(1);
    links
        .for_each(|link| assert!(link.starts_with("https:"), "{name}: {}", link.split('"').next().unwrap_or_default()));
}

#[test]
fn the_script_of_an_open_page_stays_small() {
    let theme = base();
    let (_, script) = theme.assets().find(|(name, _)| name.starts_with("live-")).unwrap();
    for packed in [&script.br, &script.gzip] {
        let bytes = packed.as_ref().unwrap().len();
        assert!(bytes < 15 * 1024, "{bytes} bytes");
    }
}

#[test]
fn every_language_has_every_text() {
    let keys = |lang: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(themes().join("base/texts").join(format!("{lang}.ftl"))).unwrap();
        let keys = text.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_owned()));
        keys.filter(|key| !key.starts_with([' ', '#'])).collect()
    };
    for lang in base().languages() {
        assert_eq!(keys(lang.code()), keys("fr"), "{lang}");
    }
}

#[test]
fn a_field_that_no_page_has_is_named_with_its_file_and_line() {
    let found = found(&[("templates/about.hbs", "<p>\n{{page.tagline}}\n{{#if page.motto}}x{{/if}}</p>\n")]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("own/templates/about.hbs:3: no page has the field «page.motto»"), "{}", found[0]);
}

#[test]
fn every_mistake_is_told_at_once() {
    let found = found(&[
        ("templates/about.hbs", "{{#if page.name}}\n{{/unless}}"),
        ("templates/legal.hbs", "{{t \"no-such-text\"}}\n{{shout page.name}}\n{{> carrd}}\n{{asset \"styl.css\"}}"),
        ("texts/fr.ftl", "nav-about = Ici\nnav-legal\n"),
        ("assets/own.css", "a { }\nb { background: url(gone.svg) }"),
    ]);
    for part in [
        "own/templates/about.hbs:",
        "own/templates/legal.hbs:1: texts/en.ftl has no «no-such-text»",
        "own/templates/legal.hbs:2: no helper is called «shout»",
        "own/templates/legal.hbs:3: no partial is called «carrd»",
        "did you mean «card»",
        "own/templates/legal.hbs:4: there is no file assets/styl.css",
        "own/texts/fr.ftl:2:",
        "own/assets/own.css:2: there is no file assets/gone.svg",
    ] {
        assert!(found.iter().any(|finding| finding.contains(part)), "{part}\n{found:#?}");
    }
}

#[test]
fn a_layer_changes_one_text_and_one_file_and_keeps_the_rest() {
    let (folder, _) = over(&[("texts/fr.ftl", "nav-about = Par ici\n"), ("assets/mark.svg", "<svg/>")]);
    let (own, base) = (Theme::load(folder.path(), "own").unwrap(), base());
    let say = |theme: &Theme, key| theme.say(Lang::FR, key, &FluentArgs::new());
    assert_eq!(say(&own, "nav-about"), "Par ici");
    assert_eq!(say(&own, "nav-projects"), say(&base, "nav-projects"));
    assert_ne!(own.assets.address("mark.svg"), base.assets.address("mark.svg"));
    assert_eq!(own.assets.address("style.css"), base.assets.address("style.css"));
}

#[test]
fn an_asset_is_found_by_the_address_that_templates_print() {
    let theme = base();
    let address = theme.assets.address("style.css").unwrap();
    let style = theme.asset(address.strip_prefix("/assets/").unwrap()).unwrap();
    let text = String::from_utf8(style.bytes.to_vec()).unwrap();
    let font = theme.assets.address("literata.woff2").unwrap();
    assert!(
        text.contains(&format!("url({})", font.trim_start_matches("/assets/"))),
        "the style names the font as served"
    );
    assert!(style.br.as_ref().is_some_and(|packed| packed.len() * 3 < text.len()));
    assert!(theme.asset("style.css").is_none(), "an address without a fingerprint could not be kept for ever");
}

#[test]
fn a_theme_that_is_its_own_ancestor_is_refused() {
    let found = found(&[("theme.toml", "parent = \"own\"\n")]);
    assert!(found[0].contains("its own ancestor"), "{found:?}");
}

#[test]
fn a_theme_file_is_told_all_its_mistakes() {
    let found = found(&[("theme.toml", "titel = \"x\"\nparent = \"../elsewhere\"\n")]);
    assert!(
        found[0].starts_with("own/theme.toml:1: titel: there is no such key") && found[0].contains("«title»"),
        "{found:?}"
    );
    assert!(found[1].starts_with("own/theme.toml:2: parent:"), "{found:?}");
}

#[test]
fn every_property_that_a_style_sheet_reads_is_set_somewhere() {
    for name in ["base", "auvergne", "catalan"] {
        let theme = Theme::load(&themes(), name).unwrap_or_else(|findings| panic!("{findings:#?}"));
        let dress = Dress::plain(Arc::new(theme));
        let sheet = dress.theme.assets.address("style.css").unwrap();
        let sheet = dress.theme.asset(sheet.trim_start_matches("/assets/")).unwrap();
        let style =
            [&sheet.bytes, &dress.style.1.bytes].map(|bytes| String::from_utf8(bytes.to_vec()).unwrap()).concat();
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let is_unset = |rest: &&str| {
            let property = rest.split(|c| !is_name(c)).next().unwrap();
            !rest[property.len()..].starts_with(',') && !style.contains(&format!("{property}:"))
        };
        let unset: Vec<_> = style.split("var(").skip(1).filter(is_unset).map(|rest| &rest[..12]).collect();
        assert_eq!(unset, [""; 0], "{name}");
    }
}
