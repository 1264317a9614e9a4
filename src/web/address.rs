//! What an address asks for: which window, in which language, which page. Everything before the page itself is taken off.

use std::borrow::Cow;
use std::sync::Arc;

use axum::http::{HeaderMap, Uri, header};

use crate::app::window::{Window, Windows};
use crate::domain::language::Lang;
use crate::domain::query::Query;
use crate::domain::sketch::Sketch;

/// A request's address, taken apart. It borrows what it can: every request has one, most need no more.
#[derive(Debug, Clone)]
pub struct Address<'a> {
    /// The window.
    pub window: Arc<Window>,
    /// What links of the window begin with: nothing under its own host name, `/r/NAME` elsewhere.
    pub base: Cow<'a, str>,
    /// The language of the page.
    pub lang: Lang,
    /// The path within the window, `/projects`.
    pub path: Cow<'a, str>,
    /// The query as written.
    pub query: Cow<'a, str>,
}

impl<'a> Address<'a> {
    /// Takes an address apart; none where no window answers to it.
    pub fn read(windows: &Windows, uri: &'a Uri, headers: &HeaderMap) -> Option<Self> {
        let whole = uri.path();
        let (window, base, rest) = match windows.answering(&hostname(uri, headers)) {
            Some(window) => (window, "", whole),
            None => {
                let (name, rest) = split(whole.strip_prefix("/r/")?);
                (windows.named(name)?, &whole[..whole.len() - rest.len()], rest)
            }
        };
        let region = &window.region;
        let (first, after) = split(rest.strip_prefix('/').unwrap_or(rest));
        let written = first.parse::<Lang>().ok().filter(|lang| region.languages.contains(lang));
        let lang = written.unwrap_or_else(|| preferred(&region.languages, headers));
        let path = if written.is_some() { after } else { rest };
        let path = if path.is_empty() { "/" } else { path };
        let query = uri.query().unwrap_or_default();
        Some(Self { window: window.clone(), base: base.into(), lang, path: path.into(), query: query.into() })
    }

    /// The same, for longer than the request.
    pub fn into_owned(self) -> Address<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        let Self { window, base, lang, path, query } = self;
        Address { window, base: owned(base), lang, path: owned(path), query: owned(query) }
    }

    /// What a link to a path of the window says, in the language of the page.
    pub fn link(&self, path: &str) -> String {
        match self.window.region.languages.len() {
            1 => format!("{}{path}", self.base),
            _ => format!("{}/{}{path}", self.base, self.lang),
        }
    }

    /// What makes the page this one and no other. Parameters in another order, or that mean nothing, are the same page.
    pub fn key(&self) -> String {
        let mut key = String::with_capacity(96);
        for part in [self.window.region.id.as_str(), " ", self.lang.code(), " ", &self.base, &self.path] {
            key.push_str(part);
        }
        let query = self.canonical();
        if !query.is_empty() {
            key.push('?');
            key.push_str(&query);
        }
        key
    }

    /// The query in its canonical form; empty where it changes nothing. Machines are refused what pages ignore, so there
    /// the writing counts.
    pub fn canonical(&self) -> String {
        match &*self.path {
            _ if self.query.is_empty() => String::new(),
            path if super::desk::is_of_desk(path) => self.query.clone().into_owned(),
            super::public::PROPOSE => self.read_sketch().map(|sketch| sketch.address()).unwrap_or_default(),
            super::public::certificates::SEARCH => {
                let typed = self.read_number();
                let pair = |number| {
                    url::form_urlencoded::Serializer::new(String::new()).append_pair("number", number).finish()
                };
                typed.as_deref().map(pair).unwrap_or_default()
            }
            super::public::EVENTS => self.read_month().map(|month| format!("month={month}")).unwrap_or_default(),
            path if !super::public::takes_query(path) => String::new(),
            path if super::public::is_for_machines(path) => self.query.clone().into_owned(),
            _ => self.read_query().0.address(),
        }
    }

    /// Whether the page answers one visitor's own questions: it is made for them, and not kept.
    pub fn is_personal(&self) -> bool {
        match &*self.path {
            super::public::PROPOSE => self.read_sketch().is_some(),
            super::public::certificates::SEARCH => self.read_number().is_some(),
            _ => false,
        }
    }

    /// The month of the agenda that the address names, `2026-12`, if it is one.
    pub fn read_month(&self) -> Option<String> {
        let mut pairs = url::form_urlencoded::parse(self.query.as_bytes());
        let month = pairs.find(|(name, _)| name == "month")?.1.into_owned();
        super::page::Month::read(&month).map(|_| month)
    }

    /// The number of a certificate as somebody typed it; none where the field was left empty.
    pub fn read_number(&self) -> Option<String> {
        let mut pairs = url::form_urlencoded::parse(self.query.as_bytes());
        let number = pairs.find(|(name, _)| name == "number")?.1.trim().to_owned();
        (!number.is_empty()).then_some(number)
    }

    /// What a holder says of a project, if the address does.
    pub fn read_sketch(&self) -> Option<Sketch> {
        let pairs: Vec<_> = url::form_urlencoded::parse(self.query.as_bytes()).collect();
        Sketch::read(pairs.iter().map(|(name, value)| (&**name, &**value)))
    }

    /// The query over projects that the address writes, and what of it was not understood.
    pub fn read_query(&self) -> (Query, Vec<crate::domain::query::BadParameter>) {
        let pairs: Vec<_> = url::form_urlencoded::parse(self.query.as_bytes()).collect();
        Query::read(pairs.iter().map(|(name, value)| (&**name, &**value)))
    }
}

/// The host name a request was sent to, lower case, without its port.
fn hostname<'h>(uri: &'h Uri, headers: &'h HeaderMap) -> Cow<'h, str> {
    let written = headers.get(header::HOST).and_then(|host| host.to_str().ok()).or_else(|| uri.host());
    let written = written.unwrap_or_default();
    let bare = if written.starts_with('[') { written } else { written.split(':').next().unwrap_or_default() };
    let bare = bare.trim_end_matches('.');
    if bare.bytes().any(|b| b.is_ascii_uppercase()) { bare.to_ascii_lowercase().into() } else { bare.into() }
}

/// A path's first segment, and the rest with its slash.
fn split(path: &str) -> (&str, &str) {
    path.find('/').map_or((path, ""), |at| path.split_at(at))
}

/// The language that the browser prefers among the region's; the region's default where it says nothing of use.
pub(super) fn preferred(languages: &[Lang], headers: &HeaderMap) -> Lang {
    let default = languages.first().copied().unwrap_or(Lang::FR);
    let Some(accepted) = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()) else {
        return default;
    };
    let weighed = accepted.split(',').take(20).filter_map(|part| {
        let (tag, weight) = part.split_once(";q=").unwrap_or((part, "1"));
        let code = tag.trim().split('-').next()?.to_ascii_lowercase();
        let lang = code.parse::<Lang>().ok().filter(|lang| languages.contains(lang))?;
        // 0 to 1 with three decimals: thousandths compare as whole numbers do.
        let weight: f32 = weight.trim().parse().ok().filter(|weight| (0.0..=1.0).contains(weight))?;
        (weight > 0.0).then_some((lang, weight))
    });
    // Of equal wishes the first counts.
    let best = weighed.fold(None, |best: Option<(Lang, f32)>, one| match best {
        Some(best) if best.1 >= one.1 => Some(best),
        _ => Some(one),
    });
    best.map_or(default, |(lang, _)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_the_browser_is_chosen_among_those_of_the_region() {
        let chosen = |accepted: &'static str| {
            let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, accepted.parse().unwrap())]);
            preferred(&[Lang::FR, Lang::CA], &headers)
        };
        assert_eq!(chosen("ca-ES,ca;q=0.9,fr;q=0.8"), Lang::CA);
        assert_eq!(chosen("en-GB,fr;q=0.5,ca;q=0.7"), Lang::CA);
        assert_eq!(chosen("en,de"), Lang::FR);
        assert_eq!(chosen("ca;q=0, ;;,*"), Lang::FR);
    }
}
