//! Whether a form was sent from a page of ours, by the person to whom it was shown.

use axum::http::{HeaderMap, header};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use url::Url;

use crate::domain::token::{Token, hex};

/// What forms carry to show that they were shown in this session. It follows from the session's token, which a form never
/// carries, and does not lead back to it.
pub(super) fn mark(session: &Token) -> String {
    // Any length of key will do.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(session.reveal().as_bytes()) else { return String::new() };
    mac.update(b"oriel form");
    hex(&mac.finalize().into_bytes())
}

/// Whether the form carries the session's mark.
pub(super) fn is_marked(session: &Token, carried: &str) -> bool {
    let ours = mark(session);
    !ours.is_empty() && bool::from(ours.as_bytes().ct_eq(carried.as_bytes()))
}

/// Whether the browser, as far as it says where a request comes from, names a page of this very origin.
pub(super) fn is_from_here(headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = said("sec-fetch-site") {
        return site == "same-origin";
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return true };
    let Some(host) = said("host") else { return false };
    let Ok(origin) = Url::parse(origin.to_str().unwrap_or_default()) else { return false };
    // A browser writes no port that its scheme implies.
    let written = origin.host_str().map(|name| match origin.port() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    });
    written.is_some_and(|written| written.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn a_mark_is_one_sessions_alone() {
        let (ours, theirs) = (Token::new([1; 32]), Token::new([2; 32]));
        assert!(is_marked(&ours, &mark(&ours)));
        assert!(!is_marked(&ours, &mark(&theirs)));
        assert!(!is_marked(&ours, ""));
        assert!(!is_marked(&ours, ours.reveal()));
    }

    #[test]
    fn a_request_from_another_site_is_known_by_its_browser() {
        let from_here = |headers: &[(&'static str, &'static str)]| {
            let headers =
                headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            is_from_here(&headers.collect())
        };
        let host = ("host", "fenetre.example:8080");
        assert!(from_here(&[host]));
        assert!(from_here(&[host, ("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(from_here(&[host, ("origin", "http://fenetre.example:8080")]));
        assert!(from_here(&[("host", "fenetre.example"), ("origin", "https://fenetre.example")]));
        for foreign in [
            [host, ("sec-fetch-site", "cross-site")],
            [host, ("sec-fetch-site", "same-site")],
            [host, ("sec-fetch-site", "none")],
            [host, ("origin", "null")],
            [host, ("origin", "https://other.example")],
            [host, ("origin", "http://fenetre.example")],
            [host, ("origin", "http://fenetre.example:8080.other.example")],
        ] {
            assert!(!from_here(&foreign), "{foreign:?}");
        }
    }
}
