//! Mistakes as they are gathered, and the small things that every field is held to.

use crate::domain::language::{Lang, Texts};
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};

/// Everything that is wrong so far.
#[derive(Debug, Default)]
pub(super) struct Mistakes(Vec<Refusal>);

impl Mistakes {
    pub(super) fn add(&mut self, refusal: Refusal) {
        self.0.push(refusal);
    }

    /// What was read, if nothing is wrong with it.
    pub(super) fn keep<T>(&mut self, read: Result<T, Refusal>) -> Option<T> {
        read.map_err(|refusal| self.0.push(refusal)).ok()
    }

    /// The same for what may be wrong in several ways.
    pub(super) fn all<T>(&mut self, read: Checked<T>) -> Option<T> {
        read.map_err(|refusals| self.0.extend(refusals)).ok()
    }

    /// What was read, or everything that is wrong.
    pub(super) fn or<T>(self, read: Option<T>) -> Checked<T> {
        match read {
            Some(read) if self.0.is_empty() => Ok(read),
            _ => Err(self.0),
        }
    }

    /// A text in several languages. One that must be there is there in the region's own language.
    pub(super) fn texts(
        &mut self,
        field: &'static str,
        texts: &Texts,
        most: usize,
        languages: &[Lang],
        must: bool,
    ) -> Texts {
        if let Some(own) = languages.first().filter(|own| must && texts.get(**own).is_none()) {
            self.add(in_language(Refusal::of(field, "event-missing"), *own));
        }
        for (lang, text) in texts.iter() {
            self.0.extend(trouble(field, text, most).map(|refusal| in_language(refusal, lang)));
        }
        texts.map(|text| text.trim().to_owned())
    }

    /// A text in one line.
    pub(super) fn line(&mut self, field: &'static str, text: &str, most: usize) -> String {
        self.0.extend(trouble(field, text, most));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether a text may be as it is.
    pub(super) fn fits(&mut self, field: &'static str, text: &str, most: usize) {
        self.0.extend(trouble(field, text, most));
    }

    /// Names of things that must be there, each once.
    pub(super) fn names(
        &mut self,
        field: &'static str,
        code: &'static str,
        written: &[String],
        is_there: impl Fn(&Slug) -> bool,
    ) -> Vec<Slug> {
        let mut names: Vec<Slug> = Vec::new();
        for text in written {
            match text.parse::<Slug>().ok().filter(&is_there) {
                Some(name) if names.contains(&name) => {}
                Some(name) => names.push(name),
                None => {
                    let shown: String = text.chars().take(80).collect();
                    self.add(Refusal::of(field, code).with("name", Arg::Text(shown)));
                }
            }
        }
        names
    }
}

fn in_language(refusal: Refusal, lang: Lang) -> Refusal {
    refusal.with("lang", Arg::Text(lang.to_string()))
}

pub(super) fn too_many(field: &'static str, code: &'static str, most: usize) -> Refusal {
    Refusal::of(field, code).with("most", Arg::Number(i64::try_from(most).unwrap_or(i64::MAX)))
}

fn trouble(field: &'static str, text: &str, most: usize) -> Option<Refusal> {
    if text.trim().chars().count() > most {
        return Some(too_many(field, "event-long", most));
    }
    has_markup(text).then(|| Refusal::of(field, "event-markup"))
}

/// Whether a text holds what looks like a tag of HTML: a page would show it as it stands, which is never what is meant.
fn has_markup(text: &str) -> bool {
    text.split('<').skip(1).any(|rest| {
        let opens = rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        opens && rest.contains('>')
    })
}
