//! Letters in a region's look: the right frame around the right model, rendered twice.

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use jiff::{SignedDuration, Timestamp};

use super::page::letter::{Happened, LetterPage, digest, tidy};
use super::page::{Album, Frame};
use super::{HostFace, Themes};
use crate::app::catalog::Catalog;
use crate::app::homes::Homes;
use crate::app::notify::{Addressed, Kind, Notice, Scribe};
use crate::app::people::People;
use crate::domain::fact::Subject;
use crate::domain::fund::FundId;
use crate::domain::language::{Lang, Texts};
use crate::domain::project::{HostId, RegionId};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::mail::Letter;
use crate::pictures::{Picture, Wish};

/// How long a letter about what happened is worth sending.
const DIGEST_HOLDS: SignedDuration = SignedDuration::from_hours(3 * 24);

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
            album: &NoPictures,
            ribbon: None,
        };
        let page = page(&frame);
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
        let (local, shelf) = (window.local(), window.shelf());
        let occasion = Occasion { kind: "digest", unsubscribe: None, holds: DIGEST_HOLDS };
        self.write(region, to, occasion, now, |frame| digest(frame, &self.gathered(frame, notices, &local, &shelf)))
    }
}

impl Letters {
    /// What happened to the same thing is one item.
    fn gathered(&self, frame: &Frame<'_>, notices: &[Notice], local: &RegionState, shelf: &Shelf) -> Vec<Happened> {
        let mut together: BTreeMap<(Kind, &Subject), (usize, Timestamp)> = BTreeMap::new();
        for notice in notices {
            let (count, at) = together.entry((notice.kind, &notice.subject)).or_insert((0, notice.at));
            (*count, *at) = (*count + 1, notice.at.max(*at));
        }
        let happened = together.into_iter().map(|((kind, subject), (count, at))| {
            let name = self.named(frame, subject, local, shelf);
            Happened { kind, count, at, name, path: path(kind, subject) }
        });
        happened.collect()
    }

    /// What people call a thing.
    fn named(&self, frame: &Frame<'_>, subject: &Subject, local: &RegionState, shelf: &Shelf) -> String {
        let title = |texts: &Texts| frame.regional(texts).map(str::to_owned);
        let fund = |id: &FundId| local.sponsors.fund(id).and_then(|file| title(&file.draft.name));
        let name = match subject {
            Subject::Webhook(id) => {
                let url = local.webhooks.get(id).and_then(|webhook| url::Url::parse(&webhook.url).ok());
                url.and_then(|url| url.host_str().map(str::to_owned))
            }
            Subject::Project(key) => {
                let member = shelf.members().iter().find(|member| member.project.key == *key);
                member.and_then(|member| title(&member.project.title))
            }
            Subject::Call(slug) => local.calls.get(slug).and_then(|call| title(&call.face.title)),
            Subject::Fund(id) => fund(id),
            Subject::Allocation(id, key) => {
                let member = shelf.get(key).and_then(|member| title(&member.project.title));
                member.zip(fund(id)).map(|(project, fund)| format!("{project} ({fund})"))
            }
            Subject::Person(id) => self.people.person(id).ok().flatten().map(|person| person.name),
            _ => None,
        };
        name.unwrap_or_else(|| subject.to_string())
    }
}

/// Where a person acts on it, or reads of it.
fn path(kind: Kind, subject: &Subject) -> String {
    let acts = matches!(kind, Kind::JurorNamed | Kind::EntryReceived | Kind::EntryChanged);
    match subject {
        Subject::Call(slug) if acts => format!("/console/calls/{slug}"),
        Subject::Call(slug) => format!("/calls/{slug}"),
        Subject::Webhook(id) => format!("/console/webhooks/{id}"),
        Subject::Person(_) if kind == Kind::RoleTaken => "/account".into(),
        Subject::Person(_) => "/console/people".into(),
        Subject::Fund(id) if kind == Kind::FundSubmitted => format!("/console/funds/{id}"),
        Subject::Fund(id) if kind == Kind::PaymentDue => format!("/portal/funds/{id}/transfers"),
        Subject::Fund(id) => format!("/portal/funds/{id}"),
        Subject::Allocation(fund, project) => format!("/console/funds/{fund}/projects/{project}"),
        _ => "/console".into(),
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
