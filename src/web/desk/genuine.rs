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

/// Where a request comes from, as its browser says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// A page of this very origin.
    Here,
    /// Another site, or no page at all.
    Elsewhere,
    /// It does not say: no browser of today, or a program.
    Unsaid,
}

/// Where a request comes from.
pub(super) fn source(headers: &HeaderMap) -> Source {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let judged = |here| if here { Source::Here } else { Source::Elsewhere };
    if let Some(site) = said("sec-fetch-site") {
        return judged(site == "same-origin");
    }
    let Some(origin) = headers.get(header::ORIGIN) else { return Source::Unsaid };
    let (Ok(origin), Some(host)) = (Url::parse(origin.to_str().unwrap_or_default()), said("host")) else {
        return Source::Elsewhere;
    };
    // A browser writes no port that its scheme implies.
    let written = origin.host_str().map(|name| match origin.port() {
        Some(port) => format!("{name}:{port}"),
        None => name.to_owned(),
    });
    judged(written.is_some_and(|written| written.eq_ignore_ascii_case(host)))
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
        let from = |headers: &[(&'static str, &'static str)]| {
            let headers =
                headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            source(&headers.collect())
        };
        let host = ("host", "fenetre.example:8080");
        assert_eq!(from(&[host]), Source::Unsaid);
        assert_eq!(from(&[host, ("sec-fetch-site", "same-origin"), ("origin", "null")]), Source::Here);
        assert_eq!(from(&[host, ("origin", "http://fenetre.example:8080")]), Source::Here);
        assert_eq!(from(&[("host", "fenetre.example"), ("origin", "https://fenetre.example")]), Source::Here);
        for foreign in [
            [host, ("sec-fetch-site", "cross-site")],
            [host, ("sec-fetch-site", "same-site")],
            [host, ("sec-fetch-site", "none")],
            [host, ("origin", "null")],
            [host, ("origin", "https://other.example")],
            [host, ("origin", "http://fenetre.example")],
            [host, ("origin", "http://fenetre.example:8080.other.example")],
        ] {
            assert_eq!(from(&foreign), Source::Elsewhere, "{foreign:?}");
        }
    }
}
