//! The characters that every bank of the area passes on (EPC217-08).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text of those characters, of at most so many. It neither begins nor ends with a slash or a space, nor has two in a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SepaText<const MOST: usize>(pub(super) String);

/// Why a text cannot stand in a bank's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidText {
    /// Nothing is left of it.
    #[error("it is empty")]
    Empty,
    /// A character that banks do not pass on.
    #[error("banks do not pass on «{0}»: use letters without accents, digits, spaces and / - ? : ( ) . , ' +")]
    Character(char),
    /// Too many characters.
    #[error("it has more than {0} characters")]
    TooLong(usize),
    /// Slashes or spaces where they cannot stand.
    #[error("it begins or ends with a slash or a space, or has two in a row")]
    Slash,
}

impl InvalidText {
    /// Its lasting name, which texts use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "bank-text-empty",
            Self::Character(_) => "bank-text-character",
            Self::TooLong(_) => "bank-text-long",
            Self::Slash => "bank-text-slash",
        }
    }
}

impl<const MOST: usize> SepaText<MOST> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest such text to what people write: accents are taken off, other characters become full stops, what is too
    /// long is cut.
    pub fn nearest(text: &str) -> Result<Self, InvalidText> {
        let plain: String = text.nfd().filter(|c| !is_combining_mark(*c)).map(Plain).map(|c| c.to_string()).collect();
        // Of a script that no bank passes on, full stops alone are left: that is nobody's name.
        if !plain.contains(|c: char| c.is_ascii_alphanumeric()) {
            return Err(InvalidText::Empty);
        }
        let tidy = tidied(&tidied(&plain, ' '), '/');
        let cut = tidied(&tidied(&tidy.chars().take(MOST).collect::<String>(), ' '), '/');
        cut.trim_matches([' ', '/']).parse()
    }
}

impl<const MOST: usize> FromStr for SepaText<MOST> {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, InvalidText> {
        if text.is_empty() {
            return Err(InvalidText::Empty);
        }
        if let Some(other) = text.chars().find(|c| !is_passed_on(*c)) {
            return Err(InvalidText::Character(other));
        }
        if text.len() > MOST {
            return Err(InvalidText::TooLong(MOST));
        }
        if [' ', '/'].into_iter().any(|c| tidied(text, c) != text) {
            return Err(InvalidText::Slash);
        }
        Ok(Self(text.into()))
    }
}

fn is_passed_on(c: char) -> bool {
    c.is_ascii_alphanumeric() || "/-?:().,'+ ".contains(c)
}

/// Without this character at the ends, and never two in a row.
fn tidied(text: &str, c: char) -> String {
    text.split(c).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(&c.to_string())
}

/// A character as the nearest that is passed on.
struct Plain(char);

impl fmt::Display for Plain {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.0 {
            c if is_passed_on(c) => return fmt::Write::write_char(out, c),
            'œ' => "oe",
            'Œ' => "OE",
            'æ' => "ae",
            'Æ' => "AE",
            'ß' => "ss",
            'ø' => "o",
            'Ø' => "O",
            'ł' => "l",
            'Ł' => "L",
            'đ' | 'ð' => "d",
            'Đ' | 'Ð' => "D",
            '’' | '‘' | 'ʼ' | '`' => "'",
            '–' | '—' | '‐' | '‑' | '_' => "-",
            '&' => "+",
            '·' => ".",
            c if c.is_whitespace() => " ",
            _ => ".",
        })
    }
}

impl<const MOST: usize> TryFrom<String> for SepaText<MOST> {
    type Error = InvalidText;

    fn try_from(text: String) -> Result<Self, InvalidText> {
        text.parse()
    }
}

impl<const MOST: usize> From<SepaText<MOST>> for String {
    fn from(text: SepaText<MOST>) -> Self {
        text.0
    }
}

impl<const MOST: usize> fmt::Display for SepaText<MOST> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
