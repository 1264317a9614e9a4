//! `/api/v1/sponsor`: what a sponsor's programs read of its own funds, and where they record what was paid. A token says whose
//! they are; another organisation's funds do not exist for them. Nothing here is kept by a cache.

pub(in crate::web) mod answers;
mod denied;
mod wire;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use bytes::Bytes;
use tracing::Span;

use super::App;
use super::address::Address;
use super::client::Client;
use super::error::AppError;
use super::page_cache::Content;
use super::visit::{Visit, dressed};
use crate::domain::sponsor::{Access, Scope, admitted};
use crate::domain::token::Token;

use denied::Denied;

/// Where all of it lies.
const ROOT: &str = "/api/v1/sponsor/";
/// The most that a payment may hold, in bytes as sent.
const MOST_BYTES: usize = 16 * 1024;

/// One request of a program that is let in.
pub(in crate::web) struct Call<'v> {
    visit: &'v Visit,
    access: &'v Access,
    headers: &'v HeaderMap,
    body: &'v [u8],
    /// What the path names last.
    name: &'v str,
}

type Answer = fn(&Call<'_>) -> Result<(StatusCode, Content), Denied>;

/// Whether this is asked for at the path.
pub(super) fn is_at(path: &str) -> bool {
    path.starts_with(ROOT)
}

/// Who answers at a path, by which method, and what a token must be good for.
fn route(path: &str) -> Option<(Method, Scope, Answer, &str)> {
    let below = path.strip_prefix(ROOT)?;
    let route: (Method, Scope, Answer, &str) = match below {
        "funds" => (Method::GET, Scope::Funds, answers::own_funds, ""),
        "allocations" => (Method::GET, Scope::Funds, answers::own_allocations, ""),
        "statements" => (Method::GET, Scope::Statements, answers::own_statement, ""),
        "payments" => (Method::POST, Scope::Payments, answers::record_payment, ""),
        _ => {
            let (kind, name) = below.split_once('/').filter(|(_, name)| !name.is_empty() && !name.contains('/'))?;
            match kind {
                "funds" => (Method::GET, Scope::Funds, answers::own_fund, name),
                "statements" => (Method::GET, Scope::Statements, answers::own_statement_of, name),
                _ => return None,
            }
        }
    };
    Some(route)
}

/// Answers a program.
pub(super) async fn answer(app: App, address: Address<'static>, parts: Parts, body: Body) -> Response<Body> {
    let body = match parts.method {
        Method::POST => read(&parts, body).await,
        _ => Ok(Bytes::new()),
    };
    let span = Span::current();
    let answered = tokio::task::spawn_blocking(move || {
        let _in_request = span.enter();
        respond(app, address, &parts, body)
    });
    answered.await.unwrap_or_else(|error| {
        tracing::error!(%error, "an answer broke off");
        dressed(StatusCode::INTERNAL_SERVER_ERROR, Content::text("text/plain; charset=utf-8", "Oriel: 500\n".into()))
    })
}

/// The bytes of a payment.
async fn read(parts: &Parts, body: Body) -> Result<Bytes, Denied> {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
        return Err(Denied::NotJson);
    }
    axum::body::to_bytes(body, MOST_BYTES).await.map_err(|_| Denied::Error(AppError::TooLong))
}

fn respond(app: App, address: Address<'static>, parts: &Parts, body: Result<Bytes, Denied>) -> Response<Body> {
    let path = address.path.clone();
    let visit = match Visit::new(app, address) {
        Ok(visit) => visit,
        Err(error) => return Denied::Error(error).into_response(None),
    };
    match work(&visit, &path, parts, body) {
        Ok((status, content)) => private(dressed(status, content)),
        Err(denied) => private(denied.into_response(visit.frame().ok().as_ref())),
    }
}

fn work(
    visit: &Visit,
    path: &str,
    parts: &Parts,
    body: Result<Bytes, Denied>,
) -> Result<(StatusCode, Content), Denied> {
    let (method, scope, answer, name) = route(path).ok_or(AppError::NotFound)?;
    let asked = if parts.method == Method::HEAD { Method::GET } else { parts.method.clone() };
    if asked != method {
        return Err(Denied::Method(if method == Method::GET { "GET, HEAD" } else { "POST" }));
    }
    let client = parts.extensions.get::<Client>().copied();
    let client = client.ok_or_else(|| AppError::Internal(anyhow::anyhow!("nobody knows who asks")))?;
    visit.app.gates.form_from(client)?;
    let token = bearer(&parts.headers).ok_or(Denied::Token)?;
    let access = admitted(&visit.local, visit.now, &token.hash()).ok_or(Denied::Token)?;
    if !access.scopes.contains(&scope) {
        return Err(Denied::Scope(scope));
    }
    answer(&Call { visit, access, headers: &parts.headers, body: &body?, name })
}

/// The token that the request carries.
fn bearer(headers: &HeaderMap) -> Option<Token> {
    let written = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = written.split_once(' ')?;
    Token::read(token.trim()).filter(|_| scheme.eq_ignore_ascii_case("bearer"))
}

fn private(mut response: Response<Body>) -> Response<Body> {
    let robots = header::HeaderName::from_static("x-robots-tag");
    response.headers_mut().insert(robots, HeaderValue::from_static("noindex"));
    response
}
