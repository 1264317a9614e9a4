//! Letters in a region's look: the right frame around the right model, rendered twice.

mod gather;

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use jiff::{SignedDuration, Timestamp};

use super::page::letter::{LetterPage, digest, tidy, weekly};
use super::page::{Album, Frame};
use super::{HostFace, Themes};
use crate::app::catalog::Catalog;
use crate::app::following::{Columnist, Follower};
use crate::app::homes::Homes;
use crate::app::notify::{Addressed, Notice, Scribe};
use crate::app::people::People;
use crate::domain::follow::{Item, Topic};
use crate::domain::language::Lang;
use crate::domain::project::{HostId, RegionId};
use crate::domain::token::Token;
use crate::mail::Letter;
use crate::pictures::{Picture, Wish};

use gather::Gatherer;

/// How long a letter about what happened is worth sending.
const DIGEST_HOLDS: SignedDuration = SignedDuration::from_hours(3 * 24);
/// How long a weekly letter is: before the next one.
const WEEKLY_HOLDS: SignedDuration = SignedDuration::from_hours(5 * 24);

/// Writes letters.
#[derive(Clone)]
pub struct Letters {
    /// Whose windows there are.
    pub catalog: Arc<Catalog>,
    /// What dresses them.
    pub themes: Arc<ArcSwap<Themes>>,
    /// What residents are told of each host.
    pub faces: Arc<BTreeMap<HostId, HostFace>>,
    /// Whose names letters may tell.
    pub people: Arc<People>,
    /// Where windows are reached.
    pub homes: Homes,
}

/// What a letter is, besides what it says.
#[derive(Debug, Clone, Copy)]
pub struct Occasion<'a> {
    /// What kind of letter: a word.
    pub kind: &'a str,
    /// Where one request ends letters of this kind.
    pub unsubscribe: Option<&'a str>,
    /// How long it is worth sending.
    pub holds: SignedDuration,
}

impl Letters {
    /// A letter to a person in their language where the window speaks it; none where there is no such window, or where its
    /// theme cannot say it.
    pub fn write(
        &self,
        region: &RegionId,
        to: &Addressed,
        occasion: Occasion<'_>,
        now: Timestamp,
        page: impl FnOnce(&Frame<'_>) -> LetterPage,
    ) -> Option<Letter> {
        self.write_if(region, to, occasion, now, |frame| Some(page(frame)))
    }

    /// The same; none where there turns out to be nothing to say.
    fn write_if(
        &self,
        region: &RegionId,
        to: &Addressed,
        occasion: Occasion<'_>,
        now: Timestamp,
        page: impl FnOnce(&Frame<'_>) -> Option<LetterPage>,
    ) -> Option<Letter> {
        let windows = self.catalog.windows();
        let window = windows.named(region.as_str())?;
        let region = &window.region;
        let themes = self.themes.load();
        let dress = themes.dress(region)?;
        let face = self.faces.get(&region.host)?;
        let (home, local) = (self.homes.of(region), window.local());
        let frame = Frame {
            region,
            local: &local,
            lang: language(to.lang, &region.languages),
            origin: &home.origin,
            base_path: &home.base,
            path: "/",
            now,
            host_name: &face.name,
            propose_url: Some(&face.propose),
            stale: None,
            theme: &dress.theme,
            dress,
            writes: true,
            album: &NoPictures,
            ribbon: None,
        };
        let page = page(&frame)?;
        let render = |template| {
            let rendered = dress.theme.render(template, &frame, &page);
            rendered.inspect_err(
                |error| tracing::error!(region = %region.id, template, %error, "a letter cannot be written"),
            )
        };
        let (html, text) = (render("mail/letter").ok()?, render("mail/letter_text").ok()?);
        Some(Letter {
            region: region.id.clone(),
            kind: occasion.kind.to_owned(),
            person: Some(to.person.clone()),
            to: to.address.clone(),
            from_name: frame.name().to_owned(),
            reply_to: Some(region.legal.email.clone()).filter(|address| !address.is_empty()),
            subject: page.subject,
            text: tidy(&text),
            html,
            lang: frame.lang,
            host: home.host,
            unsubscribe: occasion.unsubscribe.map(str::to_owned),
            until: now + occasion.holds,
        })
    }
}

impl Scribe for Letters {
    fn digest(&self, region: &RegionId, to: &Addressed, notices: &[Notice], now: Timestamp) -> Option<Letter> {
        let windows = self.catalog.windows();
        let window = windows.named(region.as_str())?;
        let occasion = Occasion { kind: "digest", unsubscribe: None, holds: DIGEST_HOLDS };
        let gatherer = Gatherer::new(window, &self.people, &to.person);
        // What was to be told may have been seen to meanwhile: then there is nothing to write of.
        gatherer.finds(notices).then_some(())?;
        self.write(region, to, occasion, now, |frame| digest(frame, &gatherer.gathered(frame, notices)))
    }
}

impl Letters {
    /// Where one request ends the letters to a follower.
    pub fn stop_address(&self, region: &RegionId, token: &Token, lang: Lang) -> Option<String> {
        let windows = self.catalog.windows();
        let region = &windows.named(region.as_str())?.region;
        let home = self.homes.of(region).address(region, Some(lang), "/follow/stop");
        Some(format!("{home}?token={}", token.reveal()))
    }
}

impl Columnist for Letters {
    fn weekly(
        &self,
        region: &RegionId,
        follower: &Follower,
        token: &Token,
        told: &BTreeMap<Topic, Vec<Item>>,
        now: Timestamp,
    ) -> Option<Letter> {
        let windows = self.catalog.windows();
        let shelf = windows.named(region.as_str())?.shelf();
        let (person, address) = (follower.id.clone(), follower.address.clone());
        let to = Addressed { person, address, lang: Some(follower.language) };
        let stop = self.stop_address(region, token, follower.language);
        let occasion = Occasion { kind: "weekly", unsubscribe: stop.as_deref(), holds: WEEKLY_HOLDS };
        self.write_if(region, &to, occasion, now, |frame| weekly(frame, &shelf, token, told))
    }
}

/// The language that a person prefers, where the window speaks it.
fn language(preferred: Option<Lang>, spoken: &[Lang]) -> Lang {
    let wished = preferred.filter(|lang| spoken.contains(lang));
    wished.or_else(|| spoken.first().copied()).unwrap_or(Lang::FR)
}

/// Letters show none: a picture would tell when and where a letter is read.
#[derive(Debug)]
struct NoPictures;

impl Album for NoPictures {
    fn picture(&self, _: &str, _: Wish) -> Option<Picture> {
        None
    }
}
