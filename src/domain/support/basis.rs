//! By what right a public body gives something in kind.

use serde::{Deserialize, Serialize};

/// A text of law that is known here, and what the body adds to it; or the body's own words alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// The word of a known text; none for another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
    /// A vote, a decree, a text of another country.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

impl Basis {
    /// The words of the texts that are known, in the order of forms; `basis-WORD` cites each, `basis-WORD-for` says for what.
    pub const LAWS: [&'static str; 3] = ["cgct-l2144-3", "cg3p-l2125-1", "law-2000-321-9-1"];

    /// The word of a known text.
    pub fn of_word(word: &str) -> Option<&'static str> {
        Self::LAWS.into_iter().find(|law| *law == word)
    }
}
