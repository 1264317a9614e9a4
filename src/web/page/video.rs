//! A project's video: the page it has on a site of videos, and what would play it here.

use serde::Serialize;

use super::text::outside;
use crate::host::clean;

/// A video. Nothing is asked of its site until somebody presses a button.
#[derive(Debug, Serialize)]
pub(super) struct Video {
    /// Its page.
    page: String,
    /// The name of the site; none for one that we do not know.
    site: Option<&'static str>,
    /// What plays it within our page.
    player: Option<String>,
}

impl Video {
    /// The video whose page has this address.
    pub(super) fn at(address: &str) -> Option<Self> {
        let page = outside(address)?;
        let player = clean::player(address);
        Some(Self {
            page,
            site: player.as_ref().map(|player| player.site),
            player: player.map(|player| player.address),
        })
    }
}
