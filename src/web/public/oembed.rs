//! `/oembed`: how a page of the window is shown within another, for programs that ask (oembed.com, version 1.0).

use axum::http::{HeaderMap, HeaderValue, Uri, header};
use handlebars::html_escape;
use serde::Serialize;
use url::Url;

use super::{Visit, is_under, standing_for};
use crate::domain::query::BadParameter;
use crate::web::address::Address;
use crate::web::error::AppError;
use crate::web::page::{Frame, FrameCode};
use crate::web::page_cache::Content;

/// The answer, of type `rich`.
#[derive(Serialize)]
struct Answer {
    version: &'static str,
    r#type: &'static str,
    title: String,
    provider_name: String,
    provider_url: String,
    thumbnail_url: String,
    thumbnail_width: u32,
    thumbnail_height: u32,
    html: String,
    width: u32,
    height: u32,
}

/// What is asked for.
#[derive(Default)]
struct Question {
    url: Option<String>,
    format: Option<String>,
    width: Option<u32>,
    height: Option<u32>,
}

pub(super) fn answer(visit: &Visit) -> Result<Content, AppError> {
    let asked = read(&visit.address.query)?;
    let url = asked.url.ok_or_else(|| wrong("url", "the address of a project of this window, or of its list"))?;
    let format = asked.format.unwrap_or_else(|| "json".into());
    if !matches!(format.as_str(), "json" | "xml") {
        return Err(AppError::NotOffered("the formats are json and xml"));
    }
    let frame = visit.frame()?;
    let (code, card) = page(visit, &frame, &url)?;
    let answer = Answer::new(&frame, code.within(asked.width, asked.height), card);
    if format == "json" {
        super::api::json(&answer)
    } else {
        Ok(Content::text("text/xml; charset=utf-8", answer.xml()))
    }
}

fn read(query: &str) -> Result<Question, AppError> {
    let mut asked = Question::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        let pixels = || value.parse().ok().filter(|pixels| *pixels > 0).map(Some);
        match &*name {
            "url" => asked.url = Some(value.into_owned()),
            "format" => asked.format = Some(value.into_owned()),
            "maxwidth" => asked.width = pixels().ok_or_else(|| wrong("maxwidth", "a number of pixels"))?,
            "maxheight" => asked.height = pixels().ok_or_else(|| wrong("maxheight", "a number of pixels"))?,
            // The specification lets programs send what they like beside.
            _ => {}
        }
    }
    Ok(asked)
}

fn wrong(name: &str, expected: &str) -> AppError {
    BadParameter { name: name.into(), expected: expected.into() }.into()
}

/// The frame and the card of a page of this window; no other site's, and no other window's.
fn page(visit: &Visit, frame: &Frame<'_>, url: &str) -> Result<(FrameCode, String), AppError> {
    let (uri, host) = apart(url).ok_or(AppError::NotFound)?;
    let asked = HeaderMap::from_iter([(header::HOST, host.clone())]);
    let windows = visit.app.catalog.windows();
    let page = Address::read(&windows, &uri, &asked).ok_or(AppError::NotFound)?;
    let ours = visit.app.origin.host_str().is_some_and(|ours| host == ours);
    if page.window.region.id != visit.region().id || !(page.base.is_empty() || ours) {
        return Err(AppError::NotFound);
    }
    let frame = &Frame { lang: page.lang, ..*frame };
    if page.path == "/projects" {
        let (query, _) = page.read_query();
        return Ok((FrameCode::list(frame, &query), frame.absolute("/card.jpg")));
    }
    let slug = page.path.strip_prefix("/projects/").filter(|_| is_under(&page.path, "/projects/"));
    let slug = slug.and_then(|slug| slug.parse().ok()).ok_or(AppError::NotFound)?;
    let member = visit.shelf.find(&slug).or_else(|| standing_for(visit, &slug));
    let member = member.filter(|member| member.gone.is_none()).ok_or(AppError::NotFound)?;
    let card = frame.absolute(&format!("/projects/{}/card.jpg", member.project.slug));
    Ok((FrameCode::project(frame, member), card))
}

/// Path and host name of an address of the web.
fn apart(url: &str) -> Option<(Uri, HeaderValue)> {
    let url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let uri = url[url::Position::BeforePath..url::Position::AfterQuery].parse().ok()?;
    Some((uri, HeaderValue::from_str(url.host_str()?).ok()?))
}

impl Answer {
    fn new(frame: &Frame<'_>, code: FrameCode, card: String) -> Self {
        Self {
            version: "1.0",
            r#type: "rich",
            html: code.html(),
            title: code.title,
            provider_name: frame.name().into(),
            provider_url: frame.absolute("/"),
            thumbnail_url: card,
            thumbnail_width: crate::web::card::WIDTH,
            thumbnail_height: crate::web::card::HEIGHT,
            width: code.width,
            height: code.height,
        }
    }

    fn xml(&self) -> String {
        let (width, height) = (self.width.to_string(), self.height.to_string());
        let (card_width, card_height) = (self.thumbnail_width.to_string(), self.thumbnail_height.to_string());
        let fields = [
            ("version", self.version),
            ("type", self.r#type),
            ("title", &self.title),
            ("provider_name", &self.provider_name),
            ("provider_url", &self.provider_url),
            ("thumbnail_url", &self.thumbnail_url),
            ("thumbnail_width", &card_width),
            ("thumbnail_height", &card_height),
            ("html", &self.html),
            ("width", &width),
            ("height", &height),
        ];
        let fields = fields.map(|(name, value)| format!("<{name}>{}</{name}>", html_escape(value))).concat();
        format!("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>{fields}</oembed>\n")
    }
}
