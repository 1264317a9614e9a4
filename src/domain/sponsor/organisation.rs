//! What a region knows of an organisation that adds to gifts.

use serde::{Deserialize, Serialize};

use crate::domain::language::Texts;

/// What kind of organisation it is: the law asks other things of each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A firm.
    #[default]
    Firm,
    /// A foundation or an endowment.
    Foundation,
    /// An association.
    Association,
    /// A public body: its money follows a vote, and is never anonymous.
    PublicBody,
}

impl Kind {
    /// Every kind, in the order of forms.
    pub const ALL: [Self; 4] = [Self::Firm, Self::Foundation, Self::Association, Self::PublicBody];

    /// The word for it, in forms; the text `organisation-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Foundation => "foundation",
            Self::Association => "association",
            Self::PublicBody => "public-body",
        }
    }

    /// The kind with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// What an organisation says of itself. Its name is a member's affair.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What kind it is.
    pub kind: Kind,
    /// Its number in the register of its country; in France a SIREN or SIRET.
    pub registration: String,
    /// One sentence that residents read beside its name.
    pub sentence: Texts,
    /// What its page says, in paragraphs.
    pub about: Texts,
    /// Its page elsewhere, https.
    pub site: Option<String>,
}
