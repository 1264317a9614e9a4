//! What people write, read: every mistake beside its field.

use jiff::civil::Date;

use crate::domain::language::{Lang, Texts};
use crate::domain::refusal::{Arg, Checked, Refusal};

/// Everything that is wrong with what was asked.
#[derive(Debug, Default)]
pub(super) struct Mistakes(Vec<Refusal>);

impl Mistakes {
    pub(super) fn add(&mut self, refusal: Refusal) {
        self.0.push(refusal);
    }

    pub(super) fn add_if(&mut self, wrong: bool, refusal: impl FnOnce() -> Refusal) {
        if wrong {
            self.0.push(refusal());
        }
    }

    /// What was read, if nothing is wrong.
    pub(super) fn or<T>(self, read: T) -> Checked<T> {
        if self.0.is_empty() { Ok(read) } else { Err(self.0) }
    }

    /// A text that must be there.
    pub(super) fn text(&mut self, field: &'static str, typed: &str, most: usize) -> String {
        let text = typed.trim();
        self.add_if(text.is_empty(), || Refusal::of(field, "missing"));
        self.measured(field, text, most, None);
        text.to_owned()
    }

    /// A text that may be in several languages, and must be in the main one if it is in any.
    pub(super) fn texts(&mut self, field: &'static str, typed: &Texts, most: usize, main: Lang) -> Texts {
        let texts = typed.map(|text| text.trim().to_owned());
        if !texts.is_empty() && texts.get(main).is_none() {
            self.add(Refusal::of(field, "curation-main-language").with("language", Arg::Text(main.to_string())));
        }
        texts.iter().for_each(|(lang, text)| self.measured(field, text, most, Some(lang)));
        texts
    }

    /// The same, where it must be there.
    pub(super) fn needed_texts(&mut self, field: &'static str, typed: &Texts, most: usize, main: Lang) -> Texts {
        let texts = self.texts(field, typed, most, main);
        self.add_if(texts.is_empty(), || Refusal::of(field, "missing"));
        texts
    }

    /// A day as a field for days writes it.
    pub(super) fn day(&mut self, field: &'static str, typed: &str) -> Option<Date> {
        let typed = typed.trim();
        if typed.is_empty() {
            self.add(Refusal::of(field, "missing"));
            return None;
        }
        // A day with a time would be read as well, and its time forgotten.
        let day = typed.parse::<Date>().ok().filter(|day| day.to_string() == typed);
        self.add_if(day.is_none(), || Refusal::of(field, "bad-day"));
        day
    }

    fn measured(&mut self, field: &'static str, text: &str, most: usize, lang: Option<Lang>) {
        let named = |refusal: Refusal| match lang {
            Some(lang) => refusal.with("language", Arg::Text(lang.to_string())),
            None => refusal.with("language", Arg::Text("none".into())),
        };
        let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let long = text.chars().count();
        self.add_if(long > most, || {
            named(Refusal::of(field, "curation-too-long")).with("most", count(most)).with("over", count(long - most))
        });
        self.add_if(has_markup(text), || named(Refusal::of(field, "curation-markup")));
    }
}

/// Whether somebody wrote for a browser rather than for a reader.
fn has_markup(text: &str) -> bool {
    let begins_tag = |after: &str| after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
    text.match_indices('<').any(|(at, _)| begins_tag(&text[at + 1..]) && text[at..].contains('>'))
}
