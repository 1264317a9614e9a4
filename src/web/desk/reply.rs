//! What the desk answers.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use crate::web::page_cache::Content;

/// What the desk answers. Nothing of it is ever kept by a cache.
pub(in crate::web) enum Reply {
    /// A page.
    Page(Content),
    /// The form again, with what is wrong beside its fields.
    Refused(Content),
    /// The form again: what it is about is another by now.
    Changed(Content),
    /// What was typed, once more: the person has to sign in, or to confirm it.
    Unsigned(Content),
    /// A page about something that is over.
    Gone(Content),
    /// A file for the person to keep.
    File {
        /// What it holds.
        content: Content,
        /// What it is called: letters, digits, dashes, dots and underscores.
        name: String,
    },
    /// Done; the browser reads on at another page of the window.
    SeeOther(String),
    /// The browser goes elsewhere, with cookies set or cleared.
    Away {
        /// Where to.
        to: String,
        /// The cookies.
        cookies: Vec<HeaderValue>,
    },
}

impl Reply {
    /// A file with this name, for the person to keep.
    pub(in crate::web) fn file(content: Content, name: &str) -> Self {
        let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '-' };
        Self::File { content, name: name.chars().map(plain).collect() }
    }

    /// The same page as an answer to a form that was not accepted.
    pub(in crate::web) fn refused(self) -> Self {
        match self {
            Self::Page(content) => Self::Refused(content),
            other => other,
        }
    }

    /// The same page as an answer to a form that came too late.
    pub(super) fn changed(self) -> Self {
        match self {
            Self::Page(content) => Self::Changed(content),
            other => other,
        }
    }

    /// The same page as an answer to a form that nobody surely sent.
    pub(super) fn unsigned(self) -> Self {
        match self {
            Self::Page(content) => Self::Unsigned(content),
            other => other,
        }
    }

    /// The same page about something that is over.
    pub(in crate::web) fn gone(self) -> Self {
        match self {
            Self::Page(content) => Self::Gone(content),
            other => other,
        }
    }

    pub(super) fn into_response(self) -> Response<Body> {
        match self {
            Self::Page(content) => page(StatusCode::OK, content),
            Self::File { content, name } => {
                let mut response = page(StatusCode::OK, content);
                let named = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).ok();
                response.headers_mut().extend(named.map(|named| (header::CONTENT_DISPOSITION, named)));
                response
            }
            Self::Refused(content) => page(StatusCode::UNPROCESSABLE_ENTITY, content),
            Self::Changed(content) => page(StatusCode::CONFLICT, content),
            Self::Unsigned(content) => page(StatusCode::FORBIDDEN, content),
            Self::Gone(content) => page(StatusCode::GONE, content),
            Self::SeeOther(to) => away(&to, Vec::new()),
            Self::Away { to, cookies } => away(&to, cookies),
        }
    }
}

/// A page for one person: never kept, and its own forms name it as where they come from.
pub(super) fn page(status: StatusCode, content: Content) -> Response<Body> {
    let headers = content.headers();
    let mut response = Response::new(Body::from(content.body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    private(response)
}

fn away(to: &str, cookies: Vec<HeaderValue>) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    let Ok(to) = HeaderValue::try_from(to) else {
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        return response;
    };
    *response.status_mut() = StatusCode::SEE_OTHER;
    response.headers_mut().insert(header::LOCATION, to);
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    private(response)
}

fn private(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Without a referrer a browser would name no origin either, and forms from here look like forms from anywhere.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(header::HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    response
}
