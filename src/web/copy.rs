//! A window as plain files: every page that its links lead to, as it is now, readable without any server. What a region takes
//! along when it leaves.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::io;

use anyhow::Context;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Uri, header};
use bytes::Bytes;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use tokio::runtime::Handle;

use super::address::Address;
use super::{App, desk, visit};
use crate::domain::language::Lang;
use crate::domain::project::RegionId;

/// What one answer may hold.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// How many files a copy has at most: a window whose links never end must not fill a disk.
const MOST_FILES: usize = 200_000;
/// What an address ends with that is a file and no page.
const FILES: [&str; 14] =
    ["atom", "css", "csv", "gif", "ico", "ics", "jpg", "js", "json", "png", "svg", "txt", "webp", "woff2"];

/// What a copy holds.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Copied {
    /// How many files.
    pub files: usize,
    /// What could not be had, and why.
    pub missing: Vec<String>,
}

/// Copies a window, each file given to `put` with its path. Links within the window are made to work between the files.
/// Blocks.
pub fn copy(
    app: &App,
    runtime: &Handle,
    region: &RegionId,
    put: &mut dyn FnMut(&str, &[u8]) -> io::Result<()>,
) -> anyhow::Result<Copied> {
    let window = app.catalog.windows().named(region.as_str()).cloned();
    let window = window.with_context(|| format!("there is no window {region}"))?;
    let base = format!("/r/{region}");
    let mut trail = Trail::new(&base);
    for lang in &window.region.languages {
        trail.add(&format!("{base}/{lang}/"));
    }
    for path in ["/", "/feed.atom", "/robots.txt", "/api/v1/projects"] {
        trail.add(&format!("{base}{path}"));
    }
    let mut copied = Copied::default();
    while let Some(target) = trail.next() {
        let (mime, body) = match runtime.block_on(fetch(app, &target)) {
            Ok(found) => found,
            Err(why) => {
                copied.missing.push(format!("{target}: {why}"));
                continue;
            }
        };
        let file = trail.file(&target).unwrap_or_default();
        let body = match &*mime {
            "text/html" => Bytes::from(relinked(&body, &file, &mut trail)?),
            "text/css" => {
                trail.add_of_style(&body, &target);
                body
            }
            _ => body,
        };
        put(&file, &body)?;
        copied.files += 1;
        anyhow::ensure!(copied.files <= MOST_FILES, "the copy has more than {MOST_FILES} files: its links never end");
    }
    Ok(copied)
}

/// What stands at a path of the node, and what it is.
async fn fetch(app: &App, target: &str) -> Result<(String, Bytes), String> {
    let uri: Uri = target.parse().map_err(|_| "no address".to_owned())?;
    let mut request = Request::builder().uri(uri.clone()).body(axum::body::Body::empty()).map_err(|e| e.to_string())?;
    if let Some(address) = Address::read(&app.catalog.windows(), &uri, &HeaderMap::new()) {
        request.extensions_mut().insert(address.into_owned());
    }
    let response = visit::show(State(app.clone()), request).await;
    if !response.status().is_success() {
        return Err(response.status().to_string());
    }
    let mime = response.headers().get(header::CONTENT_TYPE).and_then(|mime| mime.to_str().ok()).unwrap_or_default();
    let mime = mime.split(';').next().unwrap_or_default().trim().to_owned();
    let body = to_bytes(response.into_body(), MOST_BYTES).await.map_err(|error| error.to_string())?;
    Ok((mime, body))
}

/// The page with its links led to files; whatever they lead to is copied too.
fn relinked(page: &[u8], file: &str, trail: &mut Trail) -> anyhow::Result<String> {
    let page = std::str::from_utf8(page)?;
    let trail = RefCell::new(trail);
    let lead = |link: &str| trail.borrow_mut().lead(link, file);
    let attribute = |name: &'static str| {
        move |element: &mut lol_html::html_content::Element<'_, '_>, lead: &dyn Fn(&str) -> Option<String>| {
            if let Some(led) = element.get_attribute(name).and_then(|link| lead(&link)) {
                element.set_attribute(name, &led)?;
            }
            Ok::<_, lol_html::errors::AttributeNameError>(())
        }
    };
    let (href, src) = (attribute("href"), attribute("src"));
    let handlers = vec![
        element!("[href]", |element| {
            // What is written or asked for needs a server: its words stay, and lead nowhere.
            if element.get_attribute("href").is_some_and(|link| trail.borrow().is_of_desk(&link)) {
                element.remove_attribute("href");
            }
            Ok(href(element, &lead)?)
        }),
        element!("[src]", |element| Ok(src(element, &lead)?)),
        element!("[srcset]", |element| {
            let srcset = element.get_attribute("srcset").unwrap_or_default();
            let led = srcset.split(',').map(|source| {
                let (link, width) = source.trim().split_once(' ').unwrap_or((source.trim(), ""));
                format!("{} {width}", lead(link).as_deref().unwrap_or(link)).trim_end().to_owned()
            });
            element.set_attribute("srcset", &led.collect::<Vec<_>>().join(", "))?;
            Ok(())
        }),
    ];
    let settings = handlers
        .into_iter()
        .fold(RewriteStrSettings::new(), |settings, handler| settings.append_element_content_handler(handler));
    Ok(rewrite_str(page, settings)?)
}

/// What is still to be copied.
struct Trail {
    base: String,
    seen: BTreeSet<String>,
    ahead: VecDeque<String>,
}

impl Trail {
    fn new(base: &str) -> Self {
        Self { base: base.to_owned(), seen: BTreeSet::new(), ahead: VecDeque::new() }
    }

    fn next(&mut self) -> Option<String> {
        self.ahead.pop_front()
    }

    fn add(&mut self, target: &str) {
        if self.seen.insert(target.to_owned()) {
            self.ahead.push_back(target.to_owned());
        }
    }

    /// What a link from `file` should say, once what it leads to is on the list; none where it leads elsewhere.
    fn lead(&mut self, link: &str, file: &str) -> Option<String> {
        let (link, fragment) = link.split_once('#').map_or((link, ""), |(link, fragment)| (link, fragment));
        let target = kept(link)?;
        let led = self.file(&target)?;
        self.add(&target);
        let up = "../".repeat(file.matches('/').count());
        let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        Some(format!("{up}{led}{fragment}"))
    }

    /// The fonts and pictures of a style sheet, which stand beside it and are named so.
    fn add_of_style(&mut self, style: &[u8], target: &str) {
        let (Ok(style), Some((folder, _))) = (std::str::from_utf8(style), target.rsplit_once('/')) else { return };
        for part in style.split("url(").skip(1) {
            let name = part.split(')').next().unwrap_or_default().trim_matches(['"', '\'']);
            if !name.is_empty() && !name.contains([':', '/']) {
                self.add(&format!("{folder}/{name}"));
            }
        }
    }

    /// Whether a link leads to a page of the window that only a server answers.
    fn is_of_desk(&self, link: &str) -> bool {
        let target = kept(link.split('#').next().unwrap_or_default());
        let path = target.as_deref().and_then(|target| target.strip_prefix(&self.base)).unwrap_or_default();
        is_of_desk(path.split('?').next().unwrap_or_default().trim_matches('/'))
    }

    /// The file that a target becomes; none where it is not the window's.
    fn file(&self, target: &str) -> Option<String> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = match path.strip_prefix(&self.base) {
            Some(path) if path.is_empty() || path.starts_with('/') => path,
            _ if path.starts_with("/assets/") || path.starts_with("/pictures/") => path,
            _ => return None,
        };
        let path = path.trim_matches('/');
        if is_of_desk(path) {
            return None;
        }
        let is_file = path.rsplit_once('.').is_some_and(|(_, ending)| FILES.contains(&ending));
        let page = query.strip_prefix("page=").map(|page| format!("page-{page}"));
        let parts = [path, page.as_deref().unwrap_or_default(), if is_file { "" } else { "index.html" }];
        Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/"))
    }
}

/// Whether a path within the window, with or without a language, is of a page with forms.
fn is_of_desk(path: &str) -> bool {
    let inner = path.split_once('/').filter(|(lang, _)| lang.parse::<Lang>().is_ok()).map_or(path, |(_, rest)| rest);
    desk::is_of_desk(inner)
}

/// The part of a link that a copy keeps: its path, and which page of a list. A choice that was made by a query cannot be made
/// without a server: such a link leads to the whole.
fn kept(link: &str) -> Option<String> {
    if !link.starts_with('/') || link.starts_with("//") {
        return None;
    }
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let page = query.strip_prefix("page=").filter(|page| !page.is_empty() && page.bytes().all(|b| b.is_ascii_digit()));
    Some(page.map_or_else(|| path.to_owned(), |page| format!("{path}?page={page}")))
}
