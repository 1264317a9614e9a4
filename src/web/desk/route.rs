//! Addresses of the desk: one table a feature, and how a path is looked up in them.

use axum::http::Method;

use super::{Desk, Reply};
use crate::domain::guard::Need;
use crate::web::error::AppError;

/// What is done at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Verb {
    /// A page is read.
    Get,
    /// A form is sent.
    Post,
}

/// One address, what it needs, and who answers.
#[derive(Clone, Copy)]
pub(in crate::web) struct Route {
    pub(in crate::web) method: Verb,
    /// The path in a window; `{name}` stands for one segment.
    pub(in crate::web) path: &'static str,
    pub(in crate::web) need: Need,
    pub(in crate::web) answer: fn(&Desk) -> Result<Reply, AppError>,
    /// Whether its form may carry a picture.
    pub(in crate::web) picture: bool,
}

impl Route {
    pub(in crate::web) const fn get(
        path: &'static str,
        need: Need,
        answer: fn(&Desk) -> Result<Reply, AppError>,
    ) -> Self {
        Self { method: Verb::Get, path, need, answer, picture: false }
    }

    pub(in crate::web) const fn post(
        path: &'static str,
        need: Need,
        answer: fn(&Desk) -> Result<Reply, AppError>,
    ) -> Self {
        Self { method: Verb::Post, path, need, answer, picture: false }
    }

    /// The same, for a form that may carry a picture.
    pub(in crate::web) const fn with_picture(self) -> Self {
        Self { picture: true, ..self }
    }
}

/// The segments of a path that its route left open, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::web) struct Params(Vec<(&'static str, String)>);

impl Params {
    /// The segment with this name, as it was written.
    pub(in crate::web) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The segment with this name, read; none at this address where it cannot be.
    pub(in crate::web) fn read<T: std::str::FromStr>(&self, name: &str) -> Result<T, AppError> {
        self.get(name).parse().map_err(|_| AppError::NotFound)
    }
}

/// Every address of the desk, whoever it is for.
pub(in crate::web) fn all() -> impl Iterator<Item = &'static Route> {
    let tables = [
        crate::web::entry::TABLES,
        crate::web::visitor::TABLES,
        crate::web::console::TABLES,
        crate::web::portal::TABLES,
    ];
    tables.into_iter().flatten().flat_map(|table| table.iter())
}

/// Whether the desk answers for this path of a window, even if only to say that nothing is there.
pub(in crate::web) fn is_of_desk(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    all().any(|route| route.path.trim_start_matches('/').split('/').next() == Some(first))
}

/// What a path and a method lead to.
pub(super) enum Found {
    /// This.
    Route(&'static Route, Params),
    /// The path is right, the method is not: this one would be.
    Otherwise(&'static str),
    /// Nothing.
    Nowhere,
}

/// Looks a path up.
pub(super) fn find(method: &Method, path: &str) -> Found {
    let verb = match *method {
        Method::GET | Method::HEAD => Some(Verb::Get),
        Method::POST => Some(Verb::Post),
        _ => None,
    };
    let mut other = None;
    for route in all() {
        let Some(params) = matched(route.path, path) else { continue };
        if Some(route.method) == verb {
            return Found::Route(route, params);
        }
        other = Some(match (other, route.method) {
            (None, Verb::Get) => "GET, HEAD",
            (None, Verb::Post) => "POST",
            _ => "GET, HEAD, POST",
        });
    }
    other.map_or(Found::Nowhere, Found::Otherwise)
}

fn matched(pattern: &'static str, path: &str) -> Option<Params> {
    let mut params = Vec::new();
    let (mut ours, mut theirs) = (pattern.split('/'), path.split('/'));
    loop {
        match (ours.next(), theirs.next()) {
            (None, None) => return Some(Params(params)),
            (Some(ours), Some(theirs)) => match ours.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) if !theirs.is_empty() => params.push((name, theirs.to_owned())),
                None if ours == theirs => {}
                _ => return None,
            },
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_fits_segment_by_segment() {
        let params = matched("/console/events/{slug}/edit", "/console/events/fete/edit").unwrap();
        assert_eq!(params.get("slug"), "fete");
        for other in
            ["/console/events/fete", "/console/events//edit", "/console/events/a/b/edit", "/console/events/fete/edit/"]
        {
            assert_eq!(matched("/console/events/{slug}/edit", other), None, "{other}");
        }
    }

    #[test]
    fn no_two_routes_answer_the_same() {
        let routes: Vec<_> = all().collect();
        for (at, route) in routes.iter().enumerate() {
            let same = |other: &&&Route| other.method == route.method && other.path == route.path;
            assert_eq!(routes[..at].iter().find(same).map(|other| other.path), None);
        }
    }
}
