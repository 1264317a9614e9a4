//! `oriel theme preview`: every page of a theme in every state, over sample projects, at one local address. A browser that
//! looks at one follows the files; a theme with mistakes leaves the last good one, and says what is wrong above each page.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::routing::get;
use handlebars::html_escape;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::page::sample;
use super::theme::{Dress, Theme};
use crate::domain::language::Lang;
use crate::domain::look::Chosen;
use crate::file::{Finding, Stamp};
use crate::region_file::{self, Known};
use crate::theme_file;

/// A theme that is being worked on.
pub struct Preview {
    themes: PathBuf,
    name: String,
    /// The folder of the region that wears it.
    region: Option<PathBuf>,
    seen: Mutex<Seen>,
}

/// What was read when the files last changed.
#[derive(Default)]
struct Seen {
    stamp: Option<[Stamp; 2]>,
    /// Counts the changes, for browsers that wait for the next.
    change: u64,
    dress: Option<Arc<Dress>>,
    findings: Vec<Finding>,
}

impl Preview {
    /// The preview of a theme, as a region wears it if a folder of one is given.
    pub fn new(themes: PathBuf, name: String, region: Option<PathBuf>) -> Self {
        Self { themes, name, region, seen: Mutex::default() }
    }

    /// The theme as its files are now, the number of changes so far, and what is wrong with it.
    fn look(&self) -> (Option<Arc<Dress>>, u64, Vec<Finding>) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let region = self.region.as_deref().map(Stamp::of).unwrap_or_default();
        let stamp = Some([Stamp::of(&self.themes), region]);
        if seen.stamp != stamp {
            seen.stamp = stamp;
            seen.change += 1;
            let (dress, findings) = self.read();
            seen.findings = findings;
            if let Some(dress) = dress {
                seen.dress = Some(Arc::new(dress));
            }
        }
        (seen.dress.clone(), seen.change, seen.findings.clone())
    }

    fn read(&self) -> (Option<Dress>, Vec<Finding>) {
        let theme = match Theme::load(&self.themes, &self.name) {
            Ok(theme) => Arc::new(theme),
            Err(findings) => return (None, findings),
        };
        let Some(folder) = &self.region else { return (Some(Dress::plain(theme)), Vec::new()) };
        let (chosen, mut findings) = self.chosen(folder);
        let (dress, more) = Dress::of_region(&theme, &chosen, folder);
        findings.extend(more);
        (Some(dress), findings)
    }

    /// What a region chose, read as if the theme were its own.
    fn chosen(&self, folder: &Path) -> (Chosen, Vec<Finding>) {
        let looks = theme_file::all(&self.themes);
        let known = Known { themes: Some(&looks), ..Known::ANYTHING };
        match region_file::read(folder, &known) {
            Ok(readable) => (readable.region.look, readable.warnings),
            Err(findings) => (Chosen::new(), findings),
        }
    }
}

/// Answers until `stop`.
pub async fn serve(preview: Preview, listener: TcpListener, stop: CancellationToken) -> std::io::Result<()> {
    let router = Router::new()
        .route("/_change", get(change))
        .route("/_follow.js", get(follow))
        .fallback(page)
        .with_state(Arc::new(preview));
    axum::serve(listener, router).with_graceful_shutdown(async move { stop.cancelled().await }).await
}

/// How many changes there were.
async fn change(State(preview): State<Arc<Preview>>) -> String {
    tokio::task::spawn_blocking(move || preview.look().1.to_string()).await.unwrap_or_default()
}

/// Loads the page again once the files have changed.
async fn follow() -> Response<Body> {
    const SCRIPT: &str = "let known;setInterval(async()=>{try{const now=await(await fetch('/_change')).text();\
        if(known!==undefined&&now!==known)location.reload();known=now}catch{}},700)\n";
    answer(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT)
}

async fn page(State(preview): State<Arc<Preview>>, request: Request) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let made = tokio::task::spawn_blocking(move || preview.at(&path)).await;
    made.unwrap_or_else(|_| answer(StatusCode::INTERNAL_SERVER_ERROR, HTML, "The page could not be made; try again."))
}

const HTML: &str = "text/html; charset=utf-8";

impl Preview {
    fn at(&self, path: &str) -> Response<Body> {
        let (dress, _, findings) = self.look();
        let told = told(&findings);
        let Some(dress) = dress else {
            return answer(
                StatusCode::OK,
                HTML,
                following(format!("<!DOCTYPE html><title>{}</title><body>", self.name), &told),
            );
        };
        if let Some(name) = path.strip_prefix("/assets/") {
            return asset(&dress, name);
        }
        let (first, rest) = path.trim_start_matches('/').split_once('/').unwrap_or((path.trim_matches('/'), ""));
        let lang = first.parse::<Lang>().ok().filter(|lang| dress.theme.languages().contains(lang));
        let Some(lang) = lang else { return answer(StatusCode::OK, HTML, following(index(&self.name, &dress), &told)) };
        let pages = sample::pages(&dress, lang);
        let named = rest.strip_prefix("states/");
        let wanted = |page: &&sample::Rendered| match named {
            Some(name) => page.name == name,
            None => page.path.split('?').next().is_some_and(|own| own.trim_start_matches('/') == rest),
        };
        match pages.iter().find(wanted).map(|page| &page.html) {
            Some(Ok(html)) => answer(StatusCode::OK, HTML, following(html.clone(), &told)),
            Some(Err(error)) => {
                let said =
                    format!("<!DOCTYPE html><title>{rest}</title><body><pre>{}</pre>", html_escape(&error.to_string()));
                answer(StatusCode::INTERNAL_SERVER_ERROR, HTML, following(said, &told))
            }
            None => answer(StatusCode::NOT_FOUND, HTML, following(index(&self.name, &dress), &told)),
        }
    }
}

/// What is wrong with the files, above a page.
fn told(findings: &[Finding]) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let lines: String = findings.iter().map(|finding| format!("{}\n", html_escape(&finding.to_string()))).collect();
    format!("<pre role=\"alert\">{lines}</pre>")
}

/// A page that says what is wrong and follows the files.
fn following(page: String, told: &str) -> String {
    let body = page.find("<body").and_then(|at| Some(at + page[at..].find('>')? + 1)).unwrap_or(page.len());
    let (head, rest) = page.split_at(body);
    format!("{head}{told}<script src=\"/_follow.js\" defer></script>{rest}")
}

/// A link to every page in every language.
fn index(name: &str, dress: &Dress) -> String {
    let mut page = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{name}</title><link rel=\"stylesheet\" href=\"{}\"><link rel=\"stylesheet\" href=\"{}\"></head>\
         <body><main class=\"wide page\"><h1>{name}</h1>",
        dress.style_address(),
        dress.theme.asset_address("style.css").unwrap_or_default(),
    );
    for lang in dress.theme.languages() {
        let links = sample::pages(dress, lang).into_iter().map(|page| page.name);
        let links: String =
            links.map(|name| format!("<li><a href=\"/{lang}/states/{name}\">{name}</a></li>")).collect();
        page.push_str(&format!("<section><h2>{lang}</h2><ul>{links}</ul></section>"));
    }
    page + "</main></body></html>"
}

fn asset(dress: &Dress, name: &str) -> Response<Body> {
    let style = (name == dress.style.0).then_some(&dress.style.1);
    match style.or_else(|| dress.theme.asset(name)) {
        Some(asset) => answer(StatusCode::OK, asset.mime, asset.bytes.clone()),
        None => answer(StatusCode::NOT_FOUND, "text/plain; charset=utf-8", "there is no such file"),
    }
}

fn answer(status: StatusCode, mime: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.extend(super::page_cache::SAFE);
    // The script that follows the files, and the pages' own, are from here too.
    let csp = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; \
               form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(csp));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(mime));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
