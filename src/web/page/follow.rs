//! Following by letter: the form, the page behind the link of a letter, and the letters themselves.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::Serialize;

use super::calls;
use super::card;
use super::desk::{Field, Fields, FormView, Hidden, HiddenView};
use super::frame::Frame;
use super::letter::{Item as Line, LetterPage};
use super::text::Link;
use crate::app::following::Follower;
use crate::domain::follow::Topic;
use crate::domain::query::Query;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::text::fold;
use crate::domain::token::Token;

/// Towns that are offered where none was asked for.
const TOWNS_OFFERED: usize = 8;

/// What a topic is called, and where it is seen.
#[derive(Debug)]
pub struct Named {
    /// What it is called.
    pub label: String,
    path: String,
    /// What of the path's page: encoded, and empty for all of it.
    query: String,
}

impl Named {
    fn href(&self, frame: &Frame<'_>) -> String {
        frame.href_with(&self.path, &self.query)
    }

    fn absolute(&self, frame: &Frame<'_>) -> String {
        frame.absolute_with(&self.path, &self.query)
    }
}

/// What a topic is called, and where it is seen; none once there is no such thing here.
pub fn named(frame: &Frame<'_>, shelf: &Shelf, topic: &Topic) -> Option<Named> {
    let said = |name: String| frame.say_of(&format!("topic-{}", topic.word()), "name", name);
    let find = |holds: &dyn Fn(&Member) -> bool| shelf.members().iter().find(|member| holds(member));
    let at = |name: String, path: String| Named { label: said(name), path, query: String::new() };
    let list = |name: String, query: Query| Named { query: query.address(), ..at(name, "/projects".into()) };
    Some(match topic {
        Topic::Window => at(frame.name().to_owned(), "/".into()),
        Topic::Project(key) => {
            let member = shelf.get(frame.local.curation.stands_for(key))?;
            at(card::title(member, frame).text, format!("/projects/{}", member.project.slug))
        }
        Topic::Call(slug) => {
            let call = frame.local.calls.get(slug).filter(|call| call.published.is_some())?;
            at(calls::title(call, frame).text, format!("/calls/{slug}"))
        }
        Topic::Place(place) => {
            let member = find(&|member| member.town_key().as_ref() == Some(place))?;
            list(member.town.clone()?, Query { place: Some(place.clone()), ..Query::default() })
        }
        Topic::Category(id) => {
            let is_of = |member: &Member| member.project.category.as_ref().is_some_and(|own| own.id == *id);
            let name = card::category(find(&is_of)?, frame)?.text;
            list(name, Query { category: Some(id.clone()), ..Query::default() })
        }
    })
}

/// What may be followed from a page: the nearest first.
pub(super) fn address(topics: &[Topic]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for topic in topics {
        query.append_pair("topic", &topic.to_string());
    }
    query.finish()
}

/// What can be followed here without a page of its own being open: the window, its calls, its subjects, and the towns where
/// most is going on.
fn offered(frame: &Frame<'_>, shelf: &Shelf) -> Vec<Topic> {
    let calls = frame.local.calls.published(frame.now).into_iter().filter(|call| call.terms().closes > frame.now);
    let calls = calls.map(|call| Topic::Call(call.slug.clone()));
    let choices = shelf.choose(&Query::default(), frame.lang, &frame.wanting(), frame.now).choices;
    let mut subjects: Vec<_> = choices.categories.into_keys().map(Topic::Category).collect();
    let mut towns: Vec<_> = choices.towns.into_iter().collect();
    towns.sort_by_cached_key(|(_, (name, count))| (Reverse(*count), fold(name)));
    let mut towns: Vec<_> = towns.into_iter().take(TOWNS_OFFERED).map(|(town, _)| Topic::Place(town)).collect();
    for topics in [&mut subjects, &mut towns] {
        topics.sort_by_cached_key(|topic| named(frame, shelf, topic).map(|named| fold(&named.label)));
    }
    [Topic::Window].into_iter().chain(calls).chain(subjects).chain(towns).collect()
}

fn options(frame: &Frame<'_>, shelf: &Shelf, topics: impl IntoIterator<Item = Topic>) -> Vec<(String, String)> {
    let mut seen = BTreeSet::new();
    let fresh = topics.into_iter().filter(|topic| seen.insert(topic.clone()));
    fresh.filter_map(|topic| Some((topic.to_string(), named(frame, shelf, &topic)?.label))).collect()
}

/// Where somebody asks to be written to.
#[derive(Debug, Serialize)]
pub struct FollowPage {
    title: String,
    lead: String,
    /// Letters are sent from here at all.
    open: bool,
    email: Field,
    topics: Field,
    form: FormView,
    back: String,
}

impl FollowPage {
    /// With these topics to choose from, the first one chosen; without any, whatever there is.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, fields: Fields<'_>, asked: &[Topic], is_open: bool) -> Self {
        let known: Vec<Topic> = asked.iter().filter(|topic| named(frame, shelf, topic).is_some()).cloned().collect();
        let chosen = known.first().cloned().unwrap_or(Topic::Window);
        let few = known.iter().any(|topic| *topic != Topic::Window);
        let more = if few { vec![Topic::Window] } else { offered(frame, shelf) };
        let options = options(frame, shelf, known.into_iter().chain(more));
        Self {
            title: frame.say("follow-title"),
            lead: frame.say_of("follow-lead", "name", frame.name().to_owned()),
            open: is_open,
            topics: fields.ticks("topic", "follow-field-topics", &[chosen.to_string().as_str()], &options).required(),
            email: fields.text("email", "follow-field-email", "").of_type("email").required().at_most(254),
            form: fields.form("/follow"),
            back: frame.href("/"),
        }
    }
}

/// That a letter is on its way, or was before: whoever asks learns no more.
#[derive(Debug, Serialize)]
pub struct FollowSent {
    title: String,
    back: String,
}

impl FollowSent {
    /// The page.
    pub fn new(frame: &Frame<'_>) -> Self {
        Self { title: frame.say("follow-sent-title"), back: frame.href("/") }
    }
}

/// That it is over.
#[derive(Debug, Serialize)]
pub struct FollowOver {
    title: String,
    text: String,
    again: String,
}

impl FollowOver {
    /// The page with the texts `WHAT-title` and `WHAT-text`; archives keep an address for so many days.
    pub fn new(frame: &Frame<'_>, what: &str, backup_days: u16) -> Self {
        Self {
            title: frame.say(&format!("{what}-title")),
            text: frame.say_of(&format!("{what}-text"), "days", backup_days),
            again: frame.href("/follow"),
        }
    }
}

/// What a follower follows, for whoever has the link.
#[derive(Debug, Serialize)]
pub struct FollowMine {
    title: String,
    lead: String,
    /// What was just done.
    said: Option<String>,
    /// They have said yes.
    confirmed: bool,
    /// What was asked for in their name and waits for their yes.
    wishes: Vec<Link>,
    /// What can be followed, and whether it is.
    topics: Vec<Tick>,
    /// That some of it is here no more.
    gone: Option<String>,
    action: String,
    token: String,
    hidden: HiddenView,
}

#[derive(Debug, Serialize)]
struct Tick {
    value: String,
    label: String,
    href: String,
    chosen: bool,
}

impl FollowMine {
    /// Of this follower; `said` is the word of what was just done.
    pub fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        follower: &Follower,
        token: &Token,
        said: &str,
        hidden: Hidden,
    ) -> Self {
        let is_gone = |topic: &&Topic| named(frame, shelf, topic).is_none();
        let gone = follower.topics.iter().filter(is_gone).count();
        let all = follower.topics.iter().rev().cloned().chain(offered(frame, shelf));
        let mut seen = BTreeSet::new();
        let tick = |topic: Topic| {
            let named = named(frame, shelf, &topic)?;
            let chosen = follower.topics.contains(&topic);
            Some(Tick { value: topic.to_string(), href: named.href(frame), label: named.label, chosen })
        };
        let wish = |topic: &Topic| {
            let named = named(frame, shelf, topic)?;
            Some(Link { href: named.href(frame), label: named.label })
        };
        let confirmed = follower.confirmed.is_some();
        let word = if confirmed { "follow-mine" } else { "follow-confirm" };
        Self {
            title: frame.say(&format!("{word}-title")),
            lead: frame.say_of(&format!("{word}-lead"), "address", follower.address.clone()),
            said: ["confirmed", "kept"].contains(&said).then(|| frame.say(&format!("follow-said-{said}"))),
            confirmed,
            wishes: follower.wishes.iter().filter_map(wish).collect(),
            topics: all.filter(|topic| seen.insert(topic.clone())).filter_map(tick).collect(),
            gone: (gone > 0).then(|| frame.say_of("follow-gone", "count", gone)),
            action: frame.href("/follow/mine"),
            token: token.reveal().into(),
            hidden: hidden.view(),
        }
    }
}

/// Where whoever reads a letter changes or ends it.
pub(super) fn mine(frame: &Frame<'_>, token: &Token) -> String {
    frame.absolute_with("/follow/mine", &format!("token={}", token.reveal()))
}

/// The letter that asks whether its reader wants to be written to.
pub fn asks(frame: &Frame<'_>, shelf: &Shelf, follower: &Follower, token: &Token) -> LetterPage {
    let name = || frame.name().to_owned();
    let line = |topic: &Topic| {
        let named = named(frame, shelf, topic)?;
        let seen = (frame.say("follow-letter-see"), named.absolute(frame));
        Some(Line::of(named.label, Vec::new(), String::new(), Some(seen)))
    };
    let known = follower.confirmed.is_some();
    let reason = if known { "follow-letter-reason-more" } else { "follow-letter-reason" };
    LetterPage::plain(frame, frame.say_of("follow-letter-subject", "name", name()), frame.say("follow-letter-heading"))
        .saying([frame.say_of("follow-letter-lead", "name", name())])
        .listing(follower.wishes.iter().filter_map(line).collect())
        .leading(frame.say("follow-letter-action"), mine(frame, token))
        .closing([frame.say("follow-letter-closing")])
        .because(frame.say_of(reason, "name", name()))
}
