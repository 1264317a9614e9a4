//! Why a picture is not shown.

use serde::{Deserialize, Serialize};

/// Why a picture is not shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Its host is not in the settings.
    #[error("its host is not named: add it to `pictures` under [hosts.NAME] if it is the host's own")]
    Stranger,
    /// The host sends on to elsewhere, or too often.
    #[error("the host redirects to where no picture may come from, or too often")]
    Redirected,
    /// The host has none there.
    #[error("the host answers {0}")]
    Absent(u16),
    /// The host is silent, slow or in trouble.
    #[error("it cannot be fetched: {0}")]
    Unreachable(String),
    /// It has too many bytes.
    #[error("it is longer than {0} bytes")]
    Heavy(u64),
    /// Neither JPEG, PNG, WebP nor GIF.
    #[error("it is no picture that is read here: its first bytes are of no JPEG, PNG, WebP or GIF")]
    NoPicture,
    /// It has too many pixels, or takes too much memory.
    #[error("it is too large: at most {most_side} pixels a side and {most_bytes} bytes in memory are read")]
    Large {
        /// The most pixels a side.
        most_side: u32,
        /// The most memory.
        most_bytes: u64,
    },
    /// A point or a line that counts visits or fills a place.
    #[error("it is smaller than {0} pixels a side")]
    Small(u32),
    /// It cannot be decoded.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// It cannot be written.
    #[error("it cannot be written: {0}. Check free space and permissions")]
    Disk(String),
    /// Everything in the budget was shown lately.
    #[error("the budget on disk is full of pictures shown lately: raise `disk` under [pictures]")]
    Full,
}

impl Refusal {
    /// Whether it may be otherwise a minute later.
    pub(super) fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Disk(_))
    }

    /// One word, for figures.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Redirected => "redirected",
            Self::Absent(_) => "absent",
            Self::Unreachable(_) => "unreachable",
            Self::Heavy(_) => "heavy",
            Self::NoPicture => "no_picture",
            Self::Large { .. } => "large",
            Self::Small(_) => "small",
            Self::Damaged(_) => "damaged",
            Self::Disk(_) => "disk",
            Self::Full => "full",
        }
    }
}
