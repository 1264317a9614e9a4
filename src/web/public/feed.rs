//! `/feed.atom`: the projects that a query finds, newest first, for feed readers; of the whole window, its calls too.

use atom_syndication::{CategoryBuilder, Entry, EntryBuilder, FeedBuilder, FixedDateTime, LinkBuilder, Person, Text};
use jiff::Timestamp;

use super::{Visit, calls};
use crate::domain::language::Texts;
use crate::domain::query::{MOST, Sort};
use crate::domain::shelf::Member;
use crate::web::error::AppError;
use crate::web::page::feed_title;
use crate::web::page_cache::Content;

/// Addresses are paths: a reader resolves them against the feed's own. Ids are not, so that they outlive a change of host
/// name.
pub(super) fn feed(visit: &Visit) -> Result<Content, AppError> {
    let (mut query, _) = visit.address.read_query();
    (query.sort, query.size) = (Sort::Newest, MOST);
    let found = visit.shelf.choose(&query, visit.address.lang, visit.now);
    let region = visit.region();
    let address = query.address();
    let link = |rel: &str, path: &str| {
        let href = format!("{}?{address}", visit.path(path));
        LinkBuilder::default().rel(rel).href(href).build()
    };
    let mut entries: Vec<_> = found.members.iter().map(|member| entry(visit, member)).collect();
    let mut updated = found.members.iter().map(|member| changed(member)).max();
    // Who chose some projects wants those; who follows the whole window wants its calls too.
    if !query.is_narrowed() && found.page == 1 {
        entries.extend(calls::entries(visit));
        updated = updated
            .max(visit.local.calls.published(visit.now).into_iter().map(|call| calls::news(call, visit.now)).max());
    }
    let feed = FeedBuilder::default()
        .id(format!("urn:oriel:{}:projects:{address}", region.id))
        .title(Text::plain(feed_title(&visit.frame()?, &visit.shelf, &query, &found)))
        .lang(visit.address.lang.to_string())
        .updated(date(updated.unwrap_or(visit.now)))
        .link(link("self", "/feed.atom"))
        .link(link("alternate", "/projects"))
        .entries(entries)
        .build();
    Ok(Content::text("application/atom+xml; charset=utf-8", feed.to_string()))
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
        .title(Text::plain(text(&project.title).unwrap_or_else(|| project.slug.to_string())))
        .summary(text(&project.subtitle).map(Text::plain))
        .updated(date(changed(member)))
        .published(project.start.map(date))
        .link(LinkBuilder::default().rel("alternate").href(href).build())
        .author(Person { name: author(visit, member), ..Person::default() })
        .categories(category.into_iter().collect::<Vec<_>>())
        .build()
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
