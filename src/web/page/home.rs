//! The front page: its parts, which the region puts in an order of its own.

use serde::Serialize;

use super::account::Account;
use super::calls::{self, Brief};
use super::card::Card;
use super::collections::CollectionCard;
use super::drawing::HomeMap;
use super::event::NextEvents;
use super::frame::Frame;
use super::head::Head;
use super::linked_data;
use super::needs::HomeNeeds;
use super::picture::Place;
use super::text::Text;
use crate::domain::curation::FEATURES_SHOWN;
use crate::domain::map::Land;
use crate::domain::project::ProjectKey;
use crate::domain::query::{Query, Sort};
use crate::domain::shelf::{Member, Shelf};

/// The front page.
#[derive(Debug, Serialize)]
pub struct Home {
    head: Head,
    /// The region's name.
    name: String,
    /// Its sentence.
    tagline: Option<String>,
    /// Where the search leads.
    search: String,
    /// What it all came to; none while there is nothing.
    account: Option<Account>,
    /// What the region puts first today, in its own order.
    featured: Vec<Featured>,
    /// Its collections, the latest three.
    collections: Vec<CollectionCard>,
    /// Calls for projects that take entries or will: two at most.
    calls: Vec<Brief>,
    /// Open projects, soonest end first: three at most.
    ending: Vec<Card>,
    /// Open projects: six at most.
    open: Vec<Card>,
    /// The latest: six at most.
    newest: Vec<Card>,
    /// The project whose picture stands beside the first words, where the region wants that.
    hero: Option<Card>,
    /// The next events: three at most; none where nothing is to come.
    events: Option<NextEvents>,
    /// What projects need besides money: four needs at most; none where nothing is needed.
    needs: Option<HomeNeeds>,
    /// Where projects are; none while nothing tells.
    map: Option<HomeMap>,
    /// Every project.
    all: String,
    /// Every open project.
    all_open: String,
    /// Every open project, soonest end first.
    all_ending: String,
    /// Every project, newest first.
    all_newest: String,
    /// Every collection.
    all_collections: String,
}

/// A project that the region puts first.
#[derive(Debug, Serialize)]
struct Featured {
    #[serde(flatten)]
    card: Card,
    /// Why, in the region's words.
    why: Option<Text>,
}

/// Projects that stand on the page already: none is shown twice.
#[derive(Default)]
struct Shown<'s>(Vec<&'s ProjectKey>);

impl<'s> Shown<'s> {
    /// The first `most` that are not there yet. The page's very first picture does not wait.
    fn add(&mut self, members: impl IntoIterator<Item = &'s Member>, most: usize, frame: &Frame<'_>) -> Vec<Card> {
        let mut cards = Vec::new();
        for member in members {
            if cards.len() < most && !self.0.contains(&&member.project.key) {
                self.0.push(&member.project.key);
                let place = if self.0.len() == 1 { Place::FirstCard } else { Place::Card };
                cards.push(Card::of(member, place, frame));
            }
        }
        cards
    }

    /// What the region puts first today, with its sentence why.
    fn featured(&mut self, shelf: &'s Shelf, frame: &Frame<'_>) -> Vec<Featured> {
        let today = frame.region.zone.to_datetime(frame.now).date();
        let mut all = Vec::new();
        for (key, feature) in frame.local.curation.featured_on(today) {
            let members = frame.local.curation.shown(std::slice::from_ref(key), shelf);
            let why = Text::of(&feature.why, frame.region.default_language(), frame);
            let room = FEATURES_SHOWN - all.len();
            all.extend(
                self.add(members, room.min(1), frame).into_iter().map(|card| Featured { card, why: why.clone() }),
            );
        }
        all
    }
}

impl Home {
    /// The front page for a shelf.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, land: Option<&Land>) -> Self {
        let tagline = frame.regional(&frame.region.tagline).map(ToOwned::to_owned);
        let description = tagline.clone().unwrap_or_else(|| frame.say_of("home-description", "name", frame.name()));
        let wanting = frame.wanting();
        let by =
            |sort| shelf.choose(&Query { sort, size: 30, ..Query::default() }, frame.lang, &wanting, frame.now).members;
        let open = |member: &&Member| member.takes_money(frame.now);
        let mut shown = Shown::default();
        let featured = shown.featured(shelf, frame);
        let shows = |part: &str| frame.dress.look.order("home").iter().any(|word| word == part);
        // A part that is not shown must not keep its projects from the others.
        let ending =
            if shows("ending") { shown.add(by(Sort::Ending).into_iter().filter(open), 3, frame) } else { vec![] };
        let running =
            if shows("projects") { shown.add(by(Sort::Usual).into_iter().filter(open), 6, frame) } else { vec![] };
        let newest = if shows("newest") { shown.add(by(Sort::Newest), 6, frame) } else { vec![] };
        let list = |query: Query| frame.href_with("/projects", &query.address());
        let sorted = |sort| list(Query { sort, ..Query::default() });
        let head = Head::new(frame, "", description, "/");
        Self {
            head: Head { data: Some(linked_data::home(frame, &head)), ..head },
            name: frame.name().into(),
            tagline,
            search: frame.href("/projects"),
            account: Account::of(shelf, frame),
            hero: featured
                .first()
                .map(|first| &first.card)
                .or(ending.first())
                .or(running.first())
                .or(newest.first())
                .map(Card::as_hero),
            featured,
            collections: if shows("collections") {
                CollectionCard::all(frame, shelf).take(3).collect()
            } else {
                vec![]
            },
            calls: calls::at_home(frame),
            ending,
            open: running,
            newest,
            events: NextEvents::new(frame, 3, |_| true),
            needs: HomeNeeds::of(shelf, frame),
            map: land.and_then(|land| HomeMap::of(shelf, land, frame)),
            all: frame.href("/projects"),
            all_open: list(Query { stages: vec![crate::domain::project::Stage::Running], ..Query::default() }),
            all_ending: sorted(Sort::Ending),
            all_newest: sorted(Sort::Newest),
            all_collections: frame.href("/collections"),
        }
    }
}
