//! Finding projects by words: accents, case and plurals forgiven, in the language of the page.

use std::sync::OnceLock;

use rust_stemmers::{Algorithm, Stemmer};

use super::language::Lang;
use super::project::Project;
use super::text::fold;

/// The words of one project: every word of its texts, and its stem in the language of the text. Sorted; made at the first
/// search, because most projects of a large catalog are never searched.
#[derive(Debug, Clone, Default)]
pub struct Words(OnceLock<Box<[Box<str>]>>);

impl Words {
    fn of(&self, project: &Project, town: Option<&str>) -> &[Box<str>] {
        self.0.get_or_init(|| words_of(project, town))
    }
}

/// The words of title, subtitle, category, place and holder, in every language.
fn words_of(project: &Project, town: Option<&str>) -> Box<[Box<str>]> {
    let mut words = Vec::new();
    let category = project.category.iter().flat_map(|category| category.name.iter());
    for (lang, text) in project.title.iter().chain(project.subtitle.iter()).chain(category) {
        for word in fold(text).split(' ') {
            words.push(stem(lang, word).into_boxed_str());
            words.push(word.into());
        }
    }
    for text in [project.place.city.as_deref(), town, Some(&project.holder.name)].into_iter().flatten() {
        words.extend(fold(text).split(' ').map(Box::from));
    }
    words.sort_unstable();
    words.dedup();
    words.into_boxed_slice()
}

fn has(words: &[Box<str>], wanted: &Wanted) -> bool {
    let from = words.partition_point(|word| **word < *wanted.beginning);
    let begins = words.get(from).is_some_and(|word| word.starts_with(&wanted.beginning));
    begins || words.binary_search_by(|word| (**word).cmp(wanted.stem.as_str())).is_ok()
}

/// What a visitor typed, ready to be compared.
#[derive(Debug, Clone, Default)]
pub struct Search(Vec<Wanted>);

#[derive(Debug, Clone)]
struct Wanted {
    beginning: String,
    stem: String,
}

impl Search {
    /// The search for `text`, typed on a page in `lang`. Only its first twelve words count.
    pub fn new(text: &str, lang: Lang) -> Self {
        let folded = fold(text);
        let words = folded.split(' ').filter(|word| !word.is_empty()).take(12);
        Self(words.map(|word| Wanted { beginning: word.into(), stem: stem(lang, word) }).collect())
    }

    /// Whether every word is there: the beginning of one, or the same stem.
    pub fn matches(&self, words: &Words, project: &Project, town: Option<&str>) -> bool {
        self.0.is_empty() || self.is_met_by(words.of(project, town))
    }

    fn is_met_by(&self, words: &[Box<str>]) -> bool {
        self.0.iter().all(|wanted| has(words, wanted))
    }
}

/// The stem of a folded word. Of three letters or less a word is its own stem.
fn stem(lang: Lang, word: &str) -> String {
    if word.len() <= 3 {
        return word.into();
    }
    match lang {
        Lang::FR => Stemmer::create(Algorithm::French).stem(word).into_owned(),
        Lang::EN => Stemmer::create(Algorithm::English).stem(word).into_owned(),
        Lang::ES => Stemmer::create(Algorithm::Spanish).stem(word).into_owned(),
        Lang::DE => Stemmer::create(Algorithm::German).stem(word).into_owned(),
        Lang::CA => catalan(word).into(),
        _ => word.strip_suffix('s').unwrap_or(word).into(),
    }
}

/// Singular and plural of a Catalan word share what is left without their endings: casa, cases; forn, forns; camió, camions.
fn catalan(word: &str) -> &str {
    let endings = ["es", "os", "ns", "s", "a", "e", "o"];
    endings.into_iter().find_map(|ending| word.strip_suffix(ending)).filter(|rest| rest.len() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(lang: Lang, title: &str, typed: &str) -> bool {
        let mut words: Vec<Box<str>> = Vec::new();
        for word in fold(title).split(' ') {
            words.extend([word.into(), stem(lang, word).into_boxed_str()]);
        }
        words.sort_unstable();
        Search::new(typed, lang).is_met_by(&words)
    }

    #[test]
    fn accents_case_and_plurals_are_forgiven_in_the_language_of_the_page() {
        assert!(finds(Lang::FR, "Les chevaux de l'Écluse", "cheval"));
        assert!(finds(Lang::FR, "Un cheval", "CHEVAUX"));
        assert!(finds(Lang::FR, "Fêtes médiévales", "fete medievale"));
        assert!(finds(Lang::EN, "Two bakeries", "bakery"));
        assert!(finds(Lang::CA, "Les cases del poble", "casa"));
        assert!(finds(Lang::CA, "Camions", "camió"));
        assert!(finds(Lang::FR, "Boulangerie", "boul"));
        assert!(!finds(Lang::FR, "Boulangerie", "pain"));
    }
}
