//! Languages and texts that exist in several of them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language by its ISO 639 code: two or three lower-case letters, `fr`, `ca`, `bre`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang([u8; 3]);

impl Lang {
    /// French.
    pub const FR: Self = Self(*b"fr\0");
    /// English.
    pub const EN: Self = Self(*b"en\0");
    /// Catalan.
    pub const CA: Self = Self(*b"ca\0");
    /// Spanish.
    pub const ES: Self = Self(*b"es\0");
    /// German.
    pub const DE: Self = Self(*b"de\0");
    /// Those that a theme need not add: the software has every text in them.
    pub const SHIPPED: [Self; 5] = [Self::FR, Self::EN, Self::CA, Self::ES, Self::DE];

    /// The code.
    pub fn code(&self) -> &str {
        let len = if self.0[2] == 0 { 2 } else { 3 };
        std::str::from_utf8(&self.0[..len]).unwrap_or("und")
    }
}

/// A text that is no language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not a language code of two or three lower-case letters such as fr")]
pub struct InvalidLang(String);

impl FromStr for Lang {
    type Err = InvalidLang;

    fn from_str(code: &str) -> Result<Self, InvalidLang> {
        let bytes = code.as_bytes();
        if !(2..=3).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_lowercase) {
            return Err(InvalidLang(code.chars().take(20).collect()));
        }
        let mut lang = [0; 3];
        lang[..bytes.len()].copy_from_slice(bytes);
        Ok(Self(lang))
    }
}

impl TryFrom<String> for Lang {
    type Error = InvalidLang;

    fn try_from(code: String) -> Result<Self, InvalidLang> {
        code.parse()
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.code().into()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// The same text in one or more languages; a language without text is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<Lang, String>);

impl Texts {
    /// Texts from pairs; blank ones are left out.
    pub fn new(pairs: impl IntoIterator<Item = (Lang, String)>) -> Self {
        Self(pairs.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect())
    }

    /// No text.
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// The text in `lang`, if there is one.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(String::as_str)
    }

    /// The first text there is: in the page's language, the project's own, French, English, then any; and in which.
    pub fn best(&self, page: Lang, own: Lang) -> Option<(Lang, &str)> {
        let wished = [page, own, Lang::FR, Lang::EN].into_iter().find_map(|lang| Some((lang, self.get(lang)?)));
        wished.or_else(|| self.iter().next())
    }

    /// Every language and its text.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &str)> {
        self.0.iter().map(|(lang, text)| (*lang, text.as_str()))
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each text changed by `change`; those it leaves blank go.
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        Self::new(self.iter().map(|(lang, text)| (lang, change(text))))
    }
}
