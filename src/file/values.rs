//! What a key of a section may hold: texts, numbers, amounts, one of a few words.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::Date;

use super::finding::nearest;
use super::section::Section;
use super::spot::Spot;
use super::tree::{Origin, Value};
use crate::domain::language::{Lang, Texts};
use crate::domain::money::Money;

impl Section<'_> {
    /// A text, without the blanks around it; a blank one is none.
    pub fn text(&self, key: &'static str) -> Option<String> {
        let node = self.ask(key)?;
        let Value::Text(text) = &node.value else {
            self.spot(key).wrong_kind(&node.value, "a text in quotes");
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.spot(key).error("blank", "the text is blank", "a text, or leave the key out");
        }
        (!text.is_empty()).then(|| text.into())
    }

    /// A text that `read` makes something of.
    pub fn parsed<T, E: Display>(
        &self,
        key: &'static str,
        code: &'static str,
        expected: &str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        read(&text).map_err(|error| self.spot(key).error(code, error.to_string(), expected)).ok()
    }

    /// An amount above nothing, `"100000 EUR"`.
    pub fn money(&self, key: &'static str) -> Option<Money> {
        let positive = |text: &str| match text.parse::<Money>() {
            Ok(money) if money.minor <= 0 => Err(format!("«{text}» is not above 0")),
            other => other.map_err(|error| error.to_string()),
        };
        self.parsed(key, "bad-money", "an amount and its currency, such as \"100000 EUR\"", positive)
    }

    /// A length of time within `range`, `"90 min"`.
    pub fn duration(&self, key: &'static str, range: RangeInclusive<Duration>) -> Option<Duration> {
        let within = |text: &str| {
            let length = text.parse::<SignedDuration>().ok().and_then(|length| Duration::try_from(length).ok());
            length.filter(|length| range.contains(length)).ok_or_else(|| format!("«{text}» cannot be used"))
        };
        let bound = |length: &Duration| format!("{:#}", SignedDuration::try_from(*length).unwrap_or_default());
        let (low, high) = (bound(range.start()), bound(range.end()));
        self.parsed(key, "bad-duration", &format!("a time such as \"90 min\", from {low} to {high}"), within)
    }

    /// A day, `2026-05-12`, in quotes or without.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        let node = self.ask(key)?;
        let written = match &node.value {
            Value::Date(date) | Value::Text(date) => date.trim(),
            wrong => {
                self.spot(key).wrong_kind(wrong, "a day, such as 2026-05-12");
                return None;
            }
        };
        // A day with a time would be read as well, and its time forgotten.
        let date = written.parse::<Date>().ok().filter(|date| date.to_string() == written);
        if date.is_none() {
            self.spot(key).error("bad-date", format!("«{written}» is no day"), "a day, such as 2026-05-12");
        }
        date
    }

    /// Yes or no.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        let node = self.ask(key)?;
        match (&node.value, &node.origin) {
            (Value::Flag(flag), _) => return Some(*flag),
            (Value::Text(text), Origin::Variable(_)) if text == "true" || text == "false" => {
                return Some(text == "true");
            }
            (wrong, _) => self.spot(key).wrong_kind(wrong, "true or false, without quotes"),
        }
        None
    }

    /// A whole number within `range`.
    pub fn whole(&self, key: &'static str, range: RangeInclusive<u32>) -> Option<u32> {
        let node = self.ask(key)?;
        let found = if let Value::Whole(whole) = node.value { u32::try_from(whole).ok() } else { None };
        let fits = found.filter(|whole| range.contains(whole));
        if fits.is_none() {
            let expected = format!("a whole number from {} to {}, without quotes", range.start(), range.end());
            self.spot(key).error("bad-number", "this is not a number that can stand here", &expected);
        }
        fits
    }

    /// A number within `range`, whole or not.
    pub fn number(&self, key: &'static str, range: RangeInclusive<f64>) -> Option<f64> {
        let node = self.ask(key)?;
        let found = match node.value {
            Value::Whole(whole) => i32::try_from(whole).ok().map(f64::from),
            Value::Number(number) => Some(number),
            _ => None,
        };
        let fits = found.filter(|number| range.contains(number));
        if fits.is_none() {
            let expected = format!("a number from {} to {}, without quotes", range.start(), range.end());
            self.spot(key).error("bad-number", "this is not a number that can stand here", &expected);
        }
        fits
    }

    /// A number as it is written, for what must stay exact. A number or, from a variable, a text.
    pub fn digits(&self, key: &'static str) -> Option<String> {
        let node = self.ask(key)?;
        match (&node.value, &node.origin) {
            (Value::Whole(whole), _) => return Some(whole.to_string()),
            (Value::Number(number), _) => return Some(number.to_string()),
            (Value::Text(text), Origin::Variable(_)) => return Some(text.trim().into()),
            (wrong, _) => self.spot(key).wrong_kind(wrong, "a number, without quotes"),
        }
        None
    }

    /// One of `words`.
    pub fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        one_of(&text, words, &self.spot(key))
    }

    /// The text under `key` in each language. Languages of `expected` without one are warned of.
    pub fn texts(&self, key: &'static str, expected: &[Lang]) -> Texts {
        let section = self.section(key);
        let mut texts = Vec::new();
        for (name, node) in section.iter().flat_map(|section| section.table) {
            let spot = section.as_ref().map_or_else(|| self.spot(key), |section| section.spot(name));
            match (name.parse::<Lang>(), &node.value) {
                (Ok(lang), Value::Text(text)) => {
                    if !expected.is_empty() && !expected.contains(&lang) {
                        spot.warning("unlisted-language", "no page shows this", "a language listed in «languages»");
                    }
                    texts.push((lang, text.trim().to_owned()));
                }
                (Ok(_), wrong) => spot.wrong_kind(wrong, "a text in quotes"),
                (Err(error), _) => spot.error("bad-language", error.to_string(), "one text per language: fr = \"...\""),
            }
        }
        if let Some(section) = &section {
            section.asked.borrow_mut().push("");
        }
        let texts = Texts::new(texts);
        self.warn_of_missing(key, &texts, expected);
        texts
    }

    fn warn_of_missing(&self, key: &'static str, texts: &Texts, expected: &[Lang]) {
        for lang in expected.iter().filter(|lang| texts.get(**lang).is_none()) {
            let spot = Spot { key: format!("{}.{lang}", self.spot(key).key), ..self.spot(key) };
            let expected = "a text for every listed language; until then pages show another's";
            spot.warning("missing-text", format!("there is no text in «{lang}»"), expected);
        }
    }
}

fn one_of<T: Copy>(text: &str, words: &[(&str, T)], spot: &Spot<'_>) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning);
    if found.is_none() {
        let known = words.iter().map(|(word, _)| *word);
        let expected = known.clone().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ");
        spot.error_near("unknown-word", format!("«{text}» is not known here"), &expected, nearest(text, known));
    }
    found
}
