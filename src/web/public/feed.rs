//! Feeds for feed readers: the projects that a query finds, newest first, and of the whole window its calls too; the
//! projects of a collection.

use atom_syndication::{CategoryBuilder, Entry, EntryBuilder, FeedBuilder, FixedDateTime, LinkBuilder, Person, Text};
use jiff::Timestamp;

use super::{Visit, calls, collections, member};
use crate::domain::fact::Subject;
use crate::domain::language::Texts;
use crate::domain::project::News;
use crate::domain::query::{MOST, Sort};
use crate::domain::shelf::Member;
use crate::web::error::AppError;
use crate::web::page::{feed_title, title_of_collection};
use crate::web::page_cache::Content;

/// Addresses are paths: a reader resolves them against the feed's own. Ids are not, so that they outlive a change of host
/// name.
pub(super) fn feed(visit: &Visit) -> Result<Content, AppError> {
    let (mut query, _) = visit.address.read_query();
    (query.sort, query.size) = (Sort::Newest, MOST);
    let found = visit.shelf.choose(&query, visit.address.lang, &visit.wanting(), visit.now);
    let address = query.address();
    let title = feed_title(&visit.frame()?, &visit.shelf, &query, &found);
    let href = |path: &str| format!("{}?{address}", visit.path(path));
    let about = About { id: format!("projects:{address}"), title, here: href("/feed.atom"), page: href("/projects") };
    // Who chose some projects wants those; who follows the whole window wants its calls too.
    let whole = !query.is_narrowed() && found.page == 1;
    let calls = if whole { visit.local.calls.published(visit.now) } else { Vec::new() };
    let said = calls.iter().map(|call| calls::news(call, visit.now)).max();
    let entries = if whole { calls::entries(visit) } else { Vec::new() };
    Ok(atom(visit, about, &found.members, entries, said))
}

/// `/collections/SLUG/feed.atom`: the projects of a collection, in its order.
pub(super) fn of_collection(visit: &Visit) -> Result<Content, AppError> {
    let (slug, collection) = collections::named(visit)?;
    let frame = visit.frame()?;
    let title = format!("{} · {}", frame.name(), title_of_collection(&slug, collection, &frame));
    let page = visit.path(&format!("/collections/{slug}"));
    let about = About { id: format!("collections:{slug}"), title, here: format!("{page}/feed.atom"), page };
    let said = visit.local.last_change(&Subject::Collection(slug)).map(|change| change.at);
    Ok(atom(visit, about, &collections::members(visit, collection), Vec::new(), said))
}

/// `/projects/SLUG/feed.atom`: what a holder writes, and that the campaign opens and ends.
pub(super) fn of_project(visit: &Visit) -> Result<Content, AppError> {
    let member = member(visit)?;
    let key = &member.project.key;
    let frame = visit.frame()?;
    let title = format!("{} · {}", frame.name(), title(visit, member));
    let page = visit.path(&format!("/projects/{}", member.project.slug));
    let about =
        About { id: format!("project:{}:{}", key.host, key.id), title, here: format!("{page}/feed.atom"), page };
    let detail = visit.app.catalog.detail(key).map_err(anyhow::Error::from)?.unwrap_or_default();
    let mut news: Vec<_> = detail.news.iter().filter(|news| !news.reserved).collect();
    news.sort_by_key(|news| std::cmp::Reverse(news.published));
    let said = news.first().map(|news| news.published);
    let entries = news.into_iter().take(MOST).map(|news| of_news(visit, member, news)).collect();
    Ok(atom(visit, about, &[member], entries, said))
}

fn of_news(visit: &Visit, member: &Member, news: &News) -> Entry {
    let key = &member.project.key;
    let title = news.title.best(visit.address.lang, member.project.language).map(|(_, text)| text.to_owned());
    let href = visit.path(&format!("/projects/{}", member.project.slug));
    EntryBuilder::default()
        .id(format!("urn:oriel:project:{}:{}:news:{}", key.host, key.id, news.id))
        .title(Text::plain(title.unwrap_or_else(|| member.project.slug.to_string())))
        .updated(date(news.published))
        .published(Some(date(news.published)))
        .link(LinkBuilder::default().rel("alternate").href(href).build())
        .author(Person { name: author(visit, member), ..Person::default() })
        .build()
}

/// `/calls/SLUG/feed.atom`: the call, and the projects that it accepted once everyone may know them.
pub(super) fn of_call(visit: &Visit) -> Result<Content, AppError> {
    let name = visit.address.path.strip_prefix("/calls/").and_then(|path| path.strip_suffix("/feed.atom"));
    let call = calls::shown(visit, name.unwrap_or_default())?;
    let frame = visit.frame()?;
    let called = frame.regional(&call.face.title).unwrap_or(call.slug.as_str());
    let title = format!("{} · {called}", frame.name());
    let page = visit.path(&format!("/calls/{}", call.slug));
    let about = About { id: format!("call:{}", call.slug), title, here: format!("{page}/feed.atom"), page };
    let won = |member: &&Member| call.results.is_some() && call.winners().any(|entry| entry.is_of(&member.project));
    let members: Vec<_> = visit.shelf.members().iter().filter(won).collect();
    Ok(atom(visit, about, &members, vec![calls::entry(visit, call)], Some(calls::news(call, visit.now))))
}

/// What a feed is about.
struct About {
    /// What tells it from the region's other feeds.
    id: String,
    title: String,
    /// Its own address.
    here: String,
    /// The page that shows the same.
    page: String,
}

/// A feed of these projects and of what else there is; `said` is when the region last said anything of it.
fn atom(visit: &Visit, about: About, members: &[&Member], more: Vec<Entry>, said: Option<Timestamp>) -> Content {
    let link = |rel: &str, href: String| LinkBuilder::default().rel(rel).href(href).build();
    let updated = members.iter().map(|member| changed(member)).chain(said).max().unwrap_or(visit.now);
    let entries: Vec<_> = members.iter().map(|member| entry(visit, member)).chain(more).collect();
    let feed = FeedBuilder::default()
        .id(format!("urn:oriel:{}:{}", visit.region().id, about.id))
        .title(Text::plain(about.title))
        .lang(visit.address.lang.to_string())
        .updated(date(updated))
        .link(link("self", about.here))
        .link(link("alternate", about.page))
        .entries(entries)
        .build();
    Content::text("application/atom+xml; charset=utf-8", feed.to_string())
}

fn entry(visit: &Visit, member: &Member) -> Entry {
    let project = &member.project;
    let text = |texts: &Texts| texts.best(visit.address.lang, project.language).map(|(_, text)| text.to_owned());
    let href = visit.path(&format!("/projects/{}", project.slug));
    let category = project
        .category
        .as_ref()
        .map(|category| CategoryBuilder::default().term(category.id.clone()).label(text(&category.name)).build());
    EntryBuilder::default()
        .id(format!("urn:oriel:project:{}:{}", project.key.host, project.key.id))
        .title(Text::plain(title(visit, member)))
        .summary(text(&project.subtitle).map(Text::plain))
        .updated(date(changed(member)))
        .published(project.start.map(date))
        .link(LinkBuilder::default().rel("alternate").href(href).build())
        .author(Person { name: author(visit, member), ..Person::default() })
        .categories(category.into_iter().collect::<Vec<_>>())
        .build()
}

fn title(visit: &Visit, member: &Member) -> String {
    let title = member.project.title.best(visit.address.lang, member.project.language);
    title.map_or_else(|| member.project.slug.to_string(), |(_, text)| text.to_owned())
}

/// A feed wants a name; a holder may have none on the host.
fn author(visit: &Visit, member: &Member) -> String {
    let holder = member.project.holder.name.trim();
    if holder.is_empty() { visit.region().id.to_string() } else { holder.to_owned() }
}

fn changed(member: &Member) -> Timestamp {
    news(member).unwrap_or(member.seen)
}

/// When something worth a new look happened: it opened, or it ended. Sums move too often to be news.
pub(super) fn news(member: &Member) -> Option<Timestamp> {
    let end = member.project.deadline.map(|deadline| deadline.at).filter(|end| *end <= member.seen);
    end.or(member.project.start.filter(|start| *start <= member.seen))
}

pub(super) fn date(at: Timestamp) -> FixedDateTime {
    // RFC 3339, as jiff prints it, is what the type reads.
    at.to_string().parse().unwrap_or_default()
}
