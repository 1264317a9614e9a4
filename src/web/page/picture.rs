//! Pictures of hosts, as pages show them: under our own name, in the width that fits.

use std::fmt::{Debug, Write};

use serde::Serialize;

use super::frame::Frame;
use crate::domain::project::Project;
use crate::domain::sent::{PictureHash, SentPicture};
use crate::host::clean::with_pictures;
use crate::pictures::{Picture, Sizes, Wish};

/// Whom a page asks for pictures. It answers at once; what it does not have yet it will have later.
pub trait Album: Debug + Sync {
    /// The picture at this address of a host, if it can be shown now.
    fn picture(&self, address: &str, wish: Wish) -> Option<Picture>;

    /// A picture that somebody sent, if it is there.
    fn sent(&self, _: &PictureHash) -> Option<Sizes> {
        None
    }
}

/// A picture that a page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Shown {
    /// Its largest width, for browsers that choose none.
    pub(super) src: String,
    /// Every width.
    pub(super) srcset: String,
    /// How wide it is on the page, for the browser's choice.
    pub(super) sizes: &'static str,
    /// Pixels of the largest.
    pub(super) width: u32,
    /// Pixels of the largest.
    pub(super) height: u32,
    /// What is there while it loads, `#rrggbb`.
    pub(super) colour: String,
    /// What is said in its place; blank where the words beside it say enough.
    pub(super) alt: String,
    /// Whether it may wait until somebody scrolls there.
    pub(super) lazy: bool,
}

/// Where a picture stands on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On the first card of a list.
    FirstCard,
    /// On another card.
    Card,
    /// At the head of a project's page.
    Head,
    /// Beside the first words of the front page.
    Hero,
}

impl Place {
    /// As the style sheets lay it out.
    fn sizes(self) -> &'static str {
        match self {
            Self::FirstCard => "(min-width: 64rem) 28rem, (min-width: 40rem) 46vw, 92vw",
            Self::Card => "(min-width: 64rem) 28rem, (min-width: 40rem) 46vw, 104px",
            Self::Head => "(min-width: 64rem) 60vw, 92vw",
            Self::Hero => "(min-width: 64rem) 52vw, 92vw",
        }
    }
}

/// Of a picture in a text.
const TEXT_SIZES: &str = "(min-width: 40rem) 36rem, 92vw";

impl Shown {
    /// The main picture of a project, if it has one and it is there.
    pub(super) fn of(project: &Project, place: Place, alt: String, frame: &Frame<'_>) -> Option<Self> {
        let image = project.image.as_ref()?;
        let picture = frame.album.picture(&image.url, Wish::Main)?;
        Some(Self::new(&picture, place.sizes(), alt, place == Place::Card))
    }

    /// A picture that somebody sent, this wide on the page.
    pub(super) fn sent(sent: &SentPicture, sizes: &'static str, frame: &Frame<'_>) -> Option<Self> {
        let found = frame.album.sent(&sent.hash)?;
        let address = |width: u32| format!("/sent/{}-{width}.webp", sent.hash);
        Some(Self::at_widths(&found, &address, sizes, sent.alt.clone(), true))
    }

    fn new(picture: &Picture, sizes: &'static str, alt: String, lazy: bool) -> Self {
        let address = |width: u32| format!("/pictures/{}-{width}.webp", picture.name);
        let found = Sizes { widths: picture.widths.to_vec(), height: picture.height, colour: picture.colour };
        Self::at_widths(&found, &address, sizes, alt, lazy)
    }

    fn at_widths(found: &Sizes, address: &dyn Fn(u32) -> String, sizes: &'static str, alt: String, lazy: bool) -> Self {
        let width = found.widths.last().copied().unwrap_or_default();
        let each: Vec<_> = found.widths.iter().map(|width| format!("{} {width}w", address(*width))).collect();
        let [red, green, blue] = found.colour;
        let colour = format!("#{red:02x}{green:02x}{blue:02x}");
        Self { src: address(width), srcset: each.join(", "), sizes, width, height: found.height, colour, alt, lazy }
    }

    /// The same in another place, where it is seen at once.
    pub(super) fn at(self, place: Place) -> Self {
        Self { sizes: place.sizes(), lazy: false, ..self }
    }

    /// The element, for a text that is printed as it is. `alt` is escaped already.
    fn element(&self) -> String {
        let Self { src, srcset, sizes, width, height, colour, alt, .. } = self;
        let mut html = format!(
            "<span class=\"photo\"><svg viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" focusable=\"false\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{colour}\"/></svg>"
        );
        // Writing into memory cannot fail.
        let _ = write!(
            html,
            "<img src=\"{src}\" srcset=\"{srcset}\" sizes=\"{sizes}\" width=\"{width}\" height=\"{height}\" alt=\"{alt}\" \
             loading=\"lazy\" decoding=\"async\"></span>"
        );
        html
    }
}

/// A cleaned story with our pictures in the place of the host's. Those that are not there yet are left out.
pub(super) fn pictured(story: &str, frame: &Frame<'_>) -> String {
    with_pictures(story, |address, words| {
        // Of the five characters that serialised HTML escapes, only this one stands in an address.
        let picture = frame.album.picture(&address.replace("&amp;", "&"), Wish::InText)?;
        Some(Shown::new(&picture, TEXT_SIZES, words.to_owned(), true).element())
    })
}
