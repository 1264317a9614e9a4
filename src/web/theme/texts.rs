//! What pages say, in each language: Fluent files, a theme's messages over its parent's, one by one.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use super::format;
use super::layers::{Layers, line_at};
use crate::domain::language::Lang;
use crate::file::Finding;

type Bundle = FluentBundle<FluentResource>;

/// Where a text is looked for that its own language lacks, in this order. Templates may use only keys that both have.
pub(super) const FALLBACKS: [Lang; 2] = [Lang::EN, Lang::FR];

/// The texts of a theme.
pub(super) struct Texts {
    bundles: BTreeMap<Lang, Bundle>,
    keys: BTreeMap<Lang, BTreeSet<String>>,
    missed: Mutex<HashSet<(Lang, String)>>,
}

impl Texts {
    /// The texts in `texts/<lang>.ftl` of every layer.
    pub(super) fn read(layers: &Layers) -> (Self, Vec<Finding>) {
        let (mut bundles, mut all_keys) = (BTreeMap::new(), BTreeMap::new());
        let mut findings = Vec::new();
        for (name, file) in layers.files("texts", &["ftl"]) {
            match name.trim_end_matches(".ftl").parse::<Lang>() {
                Ok(lang) => {
                    let layers = layers.all("texts", &name);
                    let (bundle, keys) = bundle(lang, &layers, &mut findings);
                    bundles.insert(lang, bundle);
                    all_keys.insert(lang, keys);
                }
                Err(error) => findings.push(Finding::of_file(file, "text-language", error.to_string(), "fr.ftl")),
            }
        }
        (Self { bundles, keys: all_keys, missed: Mutex::default() }, findings)
    }

    /// The keys that English or French has and this language has not, and how many those two have.
    pub(super) fn gaps(&self, lang: Lang) -> (Vec<&str>, usize) {
        let all: BTreeSet<_> = FALLBACKS.iter().filter_map(|lang| self.keys.get(lang)).flatten().collect();
        let own = self.keys.get(&lang);
        let lacks = |key: &&String| own.is_none_or(|own| !own.contains(*key));
        (all.iter().copied().filter(lacks).map(String::as_str).collect(), all.len())
    }

    pub(super) fn languages(&self) -> BTreeSet<Lang> {
        self.bundles.keys().copied().collect()
    }

    pub(super) fn has(&self, lang: Lang, key: &str) -> bool {
        self.bundles.get(&lang).is_some_and(|bundle| bundle.get_message(key).is_some_and(|m| m.value().is_some()))
    }

    /// The text, or the key itself where no language that we look in has it.
    pub(super) fn say(&self, lang: Lang, key: &str, args: &FluentArgs<'_>) -> String {
        let said = self.say_in(lang, key, args);
        said.unwrap_or_else(|| {
            self.miss(lang, key);
            FALLBACKS.into_iter().find_map(|lang| self.say_in(lang, key, args)).unwrap_or_else(|| key.into())
        })
    }

    fn say_in(&self, lang: Lang, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundles.get(&lang)?;
        let message = bundle.get_message(key)?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message.value()?, Some(args), &mut errors);
        if let Some(error) = errors.first() {
            tracing::warn!(%lang, key, %error, "a text could not be said as it is written");
        }
        Some(typeset(lang, &text))
    }

    /// Tells once of a text that a language lacks.
    fn miss(&self, lang: Lang, key: &str) {
        let mut missed = self.missed.lock().unwrap_or_else(PoisonError::into_inner);
        if missed.insert((lang, key.into())) {
            tracing::warn!(%lang, key, "the theme has no such text in this language");
        }
    }

    /// The texts asked for and not found in their language.
    #[cfg(test)]
    pub(super) fn missed(&self) -> Vec<(Lang, String)> {
        self.missed.lock().unwrap().iter().cloned().collect()
    }
}

fn bundle(lang: Lang, files: &[impl AsRef<Path>], findings: &mut Vec<Finding>) -> (Bundle, BTreeSet<String>) {
    let mut keys = BTreeSet::new();
    let mut bundle = Bundle::new_concurrent(lang.code().parse().into_iter().collect());
    bundle.set_use_isolating(false);
    if let Err(error) = bundle.add_function("NUMBER", move |given, _| number(lang, given)) {
        tracing::error!(%error, "NUMBER is taken");
    }
    for file in files {
        let source = fs::read_to_string(file);
        let Ok(source) = source.map_err(|error| {
            let problem = format!("cannot be read: {error}");
            findings.push(Finding::of_file(file.as_ref(), "text-unreadable", problem, "a Fluent file in UTF-8"));
        }) else {
            continue;
        };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
            findings.extend(errors.into_iter().map(|error| Finding {
                line: Some(line_at(resource.source(), error.pos.start)),
                ..Finding::of_file(file.as_ref(), "text-syntax", error.to_string(), "a Fluent message: key = text")
            }));
            resource
        });
        keys.extend(resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        bundle.add_resource_overriding(resource);
    }
    (bundle, keys)
}

/// `{ NUMBER($count) }`: a count, grouped as the language does. Fluent keeps numbers as floats, which hold every whole number
/// up to 2^53; no sum of money comes here.
fn number<'v>(lang: Lang, given: &[FluentValue<'v>]) -> FluentValue<'v> {
    match given.first() {
        Some(FluentValue::Number(number)) => FluentValue::from(format::digits(lang, &number.as_string())),
        _ => FluentValue::Error,
    }
}

/// The text as print wants it: apostrophes that curve and, in French, the spaces that do not break; nobody types either.
/// Spanish, Catalan and German set their marks against the word, so there marks stay as written.
fn typeset(lang: Lang, text: &str) -> String {
    let text = apostrophes(text);
    match lang {
        Lang::FR => spaced(&text),
        Lang::CA => days_elided(text),
        _ => text,
    }
}

fn spaced(text: &str) -> String {
    let mut spaced = text.replace("« ", "«\u{a0}").replace(" »", "\u{a0}»").replace(" :", "\u{a0}:");
    for mark in [";", "?", "!"] {
        spaced = spaced.replace(&format!(" {mark}"), &format!("\u{202f}{mark}"));
    }
    spaced
}

/// In Catalan the article elides before the first and the eleventh of a month, which are said «u» and «onze»: «de l’11 de maig».
/// Only the finished text shows which day it is.
fn days_elided(mut text: String) -> String {
    const ARTICLES: [(&str, &str); 7] =
        [("del", "de l"), ("al", "a l"), ("pel", "per l"), ("el", "l"), ("Del", "De l"), ("Al", "A l"), ("El", "L")];
    for (whole, elided) in ARTICLES {
        for day in ["1 de ", "11 de ", "1 d’", "11 d’"] {
            let written = format!("{whole} {day}");
            let mut from = 0;
            while let Some(at) = text[from..].find(&written).map(|at| from + at) {
                let begins = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
                let said = if begins { format!("{elided}’{day}") } else { written.clone() };
                text.replace_range(at..at + written.len(), &said);
                from = at + said.len();
            }
        }
    }
    text
}

/// A straight apostrophe after a letter or digit is a curved one; elsewhere it is a quotation mark or a sign for feet.
fn apostrophes(text: &str) -> String {
    let mut before = ' ';
    let curved = |mark: char| {
        let after_letter = std::mem::replace(&mut before, mark).is_alphanumeric();
        if mark == '\'' && after_letter { '’' } else { mark }
    };
    text.chars().map(curved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_marks_never_begin_a_line() {
        assert_eq!(typeset(Lang::FR, "Qui paie ? « Elle » : oui"), "Qui paie\u{202f}? «\u{a0}Elle\u{a0}»\u{a0}: oui");
        assert_eq!(typeset(Lang::EN, "It's : so"), "It’s : so");
    }

    #[test]
    fn the_first_and_the_eleventh_elide_in_catalan() {
        for (written, said) in [
            ("del 1 de maig al 11 d'abril", "de l’1 de maig a l’11 d’abril"),
            ("El 11 de juny, el 12 de juny i el 21 de juny", "L’11 de juny, el 12 de juny i el 21 de juny"),
            ("model 1 de prova, pel 1 de març", "model 1 de prova, per l’1 de març"),
        ] {
            assert_eq!(typeset(Lang::CA, written), said);
        }
    }

    #[test]
    fn other_languages_keep_their_own_marks_and_spaces() {
        for (lang, text) in [
            (Lang::ES, "¿Quién paga? «Ella»: sí; ¡ya!"),
            (Lang::CA, "Qui paga? «Ella»: sí; col·lecta"),
            (Lang::DE, "Wer zahlt? „Sie“: ja; 12.345 €"),
        ] {
            assert_eq!(typeset(lang, text), text);
        }
        assert_eq!(typeset(Lang::CA, "L'objectiu d'aquí"), "L’objectiu d’aquí");
    }

    #[test]
    fn only_an_apostrophe_curves() {
        assert_eq!(typeset(Lang::EN, "the kids' '80s, 'quoted"), "the kids’ '80s, 'quoted");
    }
}
