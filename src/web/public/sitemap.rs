//! `/sitemap.xml`: every page of the window that search engines may keep, in every language.
//!
//! A sitemap may hold 50,000 addresses and 50 MB. Each address here names its other languages too, so a map ends at 10,000
//! addresses, a few megabytes; a window with more gets an index of `/sitemap-1.xml` and so on.

use std::fmt::Write;

use handlebars::html_escape;
use jiff::Timestamp;

use super::{PAGES, Visit, calls, feed};
use crate::domain::call::Call;
use crate::domain::fact::Subject;
use crate::domain::fund::Funds;
use crate::domain::language::Lang;
use crate::domain::project::Slug;
use crate::web::error::AppError;
use crate::web::page::Frame;
use crate::web::page::in_kind::any_in_kind;
use crate::web::page::sponsor::{named_sponsors, public_funds};
use crate::web::page_cache::Content;

const MOST_ADDRESSES: usize = 10_000;
const XML: &str = "application/xml; charset=utf-8";

/// A page, and when something worth a new look happened on it, as far as facts tell.
struct Entry {
    path: String,
    changed: Option<Timestamp>,
}

/// The whole map, or the index of its parts.
pub(super) fn whole(visit: &Visit) -> Result<Content, AppError> {
    let entries = entries(visit);
    let parts = entries.chunks(most_pages(visit)).len();
    if parts <= 1 { map(&visit.frame()?, &entries) } else { index(visit, parts) }
}

/// `/sitemap-N.xml`, one part of a large one.
pub(super) fn part(visit: &Visit) -> Result<Content, AppError> {
    let entries = entries(visit);
    let mut parts = entries.chunks(most_pages(visit));
    let number = number(&visit.address.path).ok_or(AppError::NotFound)?;
    let part = parts.nth(number - 1).filter(|_| entries.len() > most_pages(visit));
    map(&visit.frame()?, part.ok_or(AppError::NotFound)?)
}

/// Whether the path is that of a part.
pub(super) fn is_part(path: &str) -> bool {
    number(path).is_some()
}

fn number(path: &str) -> Option<usize> {
    let number = path.strip_prefix("/sitemap-")?.strip_suffix(".xml")?;
    number.parse().ok().filter(|number| *number > 0)
}

fn most_pages(visit: &Visit) -> usize {
    (MOST_ADDRESSES / visit.region().languages.len().max(1)).max(1)
}

fn entries(visit: &Visit) -> Vec<Entry> {
    let shown = visit.shelf.members().iter().filter(|member| member.gone.is_none());
    let projects: Vec<_> = shown
        .map(|member| Entry { path: format!("/projects/{}", member.project.slug), changed: feed::news(member) })
        .collect();
    let events = visit.local.events.published();
    let events = events.map(|event| Entry { path: format!("/events/{}", event.slug), changed: Some(event.changed) });
    let events = with_all(super::EVENTS, events.collect());
    let latest = projects.iter().filter_map(|entry| entry.changed).max();
    let changes = |path: &str| matches!(path, "/" | "/projects");
    let pages = PAGES.into_iter().map(|path| Entry { path: path.into(), changed: latest.filter(|_| changes(path)) });
    let (calls, collections) = (calls(visit), collections(visit));
    let labels = visit.local.support.labels();
    let labels = labels.map(|label| Entry { path: format!("/labels/{}", label.slug), changed: None });
    let pages = pages.chain(calls).chain(collections).chain(sponsors(visit));
    pages.chain(labels).chain(projects).chain(events).collect()
}

/// Partners that give their name, every fund, and the account; changed when the books last did.
fn sponsors(visit: &Visit) -> Vec<Entry> {
    let local = &visit.local;
    let changed = local.sponsors.books().and_then(Funds::reached);
    let named = named_sponsors(local).into_iter().map(|organisation| format!("/sponsors/{organisation}"));
    let funds = public_funds(local).map(|(id, _)| format!("/funds/{id}"));
    let entries: Vec<_> = named.chain(funds).map(|path| Entry { path, changed }).collect();
    let has_account = !entries.is_empty() || any_in_kind(local);
    let account = has_account.then(|| Entry { path: "/accounts".into(), changed });
    account.into_iter().chain(with_all("/sponsors", entries)).collect()
}

/// Every call that residents see, and where they are told of.
fn calls(visit: &Visit) -> Vec<Entry> {
    let published = visit.local.calls.published(visit.now).into_iter();
    let one =
        |call: &Call| Entry { path: format!("/calls/{}", call.slug), changed: Some(calls::news(call, visit.now)) };
    with_all("/calls", published.map(one).collect())
}

/// Every collection that residents see, and where they are told of; changed when the region last did.
fn collections(visit: &Visit) -> Vec<Entry> {
    let changed = |slug: &Slug| visit.local.last_change(&Subject::Collection(slug.clone())).map(|change| change.at);
    let one = |slug: &Slug| Entry { path: format!("/collections/{slug}"), changed: changed(slug) };
    with_all("/collections", visit.local.curation.published().iter().map(|(slug, _)| one(slug)).collect())
}

/// These pages and the one that lists them, where there are any.
fn with_all(path: &str, entries: Vec<Entry>) -> Vec<Entry> {
    let latest = entries.iter().filter_map(|entry| entry.changed).max();
    let all = (!entries.is_empty()).then(|| Entry { path: path.into(), changed: latest });
    all.into_iter().chain(entries).collect()
}

fn map(frame: &Frame<'_>, entries: &[Entry]) -> Result<Content, AppError> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for entry in entries {
        for lang in &frame.region.languages {
            url(&mut xml, frame, entry, *lang).map_err(anyhow::Error::from)?;
        }
    }
    xml.push_str("</urlset>\n");
    Ok(Content::text(XML, xml))
}

fn url(xml: &mut String, frame: &Frame<'_>, entry: &Entry, lang: Lang) -> std::fmt::Result {
    let address = |lang: Lang| html_escape(&frame.absolute_in(lang, &entry.path));
    write!(xml, "<url><loc>{}</loc>", address(lang))?;
    if let Some(changed) = entry.changed {
        write!(xml, "<lastmod>{changed}</lastmod>")?;
    }
    for other in frame.region.languages.iter().filter(|_| frame.region.languages.len() > 1) {
        write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{}\"/>", address(*other))?;
    }
    writeln!(xml, "</url>")
}

fn index(visit: &Visit, parts: usize) -> Result<Content, AppError> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for part in 1..=parts {
        let address = format!("{}{}/sitemap-{part}.xml", visit.origin(), visit.address.base);
        writeln!(xml, "<sitemap><loc>{}</loc></sitemap>", html_escape(&address)).map_err(anyhow::Error::from)?;
    }
    xml.push_str("</sitemapindex>\n");
    Ok(Content::text(XML, xml))
}
