//! OAuth2 over HTTP: the page on which a person approves, and the call that turns a code into tokens.

use std::fmt::Write;

use axum::Json;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::json;
use subtle::ConstantTimeEq;
use url::Url;

use super::ask::basic;
use super::html::{escape, page};
use super::oauth::{CLIENT, TOKEN_SECONDS, Tokens};
use super::{SampleHost, people};

/// People offered on the page.
const OFFERED: usize = 300;

/// What an application asks for, and what the person's form sends back with it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    client_id: String,
    redirect_uri: String,
    response_type: String,
    state: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
    person: Option<u64>,
    decision: Option<String>,
}

impl Wish {
    /// Where to send the person back to, if this is a registered application's own address.
    fn back(&self, registered: &[Url]) -> Option<Url> {
        let uri = Url::parse(&self.redirect_uri).ok()?;
        let loopback = uri.scheme() == "http"
            && match uri.host()? {
                url::Host::Ipv4(address) => address.is_loopback(),
                url::Host::Ipv6(address) => address.is_loopback(),
                url::Host::Domain(name) => name == "localhost",
            };
        let allowed = uri.fragment().is_none() && (loopback || registered.contains(&uri));
        (allowed && self.client_id == CLIENT.0).then_some(uri)
    }

    /// The word for what is wrong with the rest of the wish, which the application gets to know.
    fn mistake(&self) -> Option<&'static str> {
        let plain = self.code_challenge.is_some() && self.code_challenge_method.as_deref() != Some("S256");
        match self.response_type.as_str() {
            "code" if plain => Some("invalid_request"),
            "code" => None,
            _ => Some("unsupported_response_type"),
        }
    }

    /// Sends the person back with one more parameter, and the state.
    fn answer(&self, mut back: Url, key: &str, value: &str) -> Response {
        back.query_pairs_mut().append_pair(key, value);
        if let Some(state) = &self.state {
            back.query_pairs_mut().append_pair("state", state);
        }
        Redirect::to(back.as_str()).into_response()
    }
}

fn refused() -> Response {
    let body = "<p>The application that sent you here is not registered, or wants you sent to an address that is not \
                its own. Nothing was granted.</p>";
    page(StatusCode::BAD_REQUEST, "Unknown application", body)
}

/// `GET /oauth2/authorize/`
pub(super) async fn show(State(host): State<SampleHost>, Query(wish): Query<Wish>) -> Response {
    let Some(back) = wish.back(&host.0.redirect_uris) else { return refused() };
    if let Some(mistake) = wish.mistake() {
        return wish.answer(back, "error", mistake);
    }
    let mut body = format!("<p>«{}» wants to know who you are. Choose whom to pretend to be.</p>\n", escape(CLIENT.0));
    body.push_str("<form method=\"post\" action=\"/oauth2/authorize/\">\n");
    let kept = [
        ("client_id", Some(&wish.client_id)),
        ("redirect_uri", Some(&wish.redirect_uri)),
        ("response_type", Some(&wish.response_type)),
        ("state", wish.state.as_ref()),
        ("code_challenge", wish.code_challenge.as_ref()),
        ("code_challenge_method", wish.code_challenge_method.as_ref()),
    ];
    for (name, value) in kept {
        if let Some(value) = value {
            _ = writeln!(body, "<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value));
        }
    }
    body.push_str("<fieldset><legend>Person</legend>\n");
    for (at, person) in people::everyone(&host, OFFERED).iter().enumerate() {
        let checked = if at == 0 { " checked" } else { "" };
        let (id, name) = (person.id, escape(&person.name));
        _ = writeln!(body, "<label><input type=\"radio\" name=\"person\" value=\"{id}\"{checked}> {name}</label>");
    }
    body.push_str(
        "</fieldset>\n<button name=\"decision\" value=\"approve\">Approve</button>\n\
         <button name=\"decision\" value=\"refuse\">Refuse</button>\n</form>",
    );
    page(StatusCode::OK, "Sign in", &body)
}

/// `POST /oauth2/authorize/`
pub(super) async fn decide(State(host): State<SampleHost>, Form(wish): Form<Wish>) -> Response {
    let Some(back) = wish.back(&host.0.redirect_uris) else { return refused() };
    if let Some(mistake) = wish.mistake() {
        return wish.answer(back, "error", mistake);
    }
    let known = wish.person.filter(|id| people::public(&host, *id).is_some());
    match (wish.decision.as_deref(), known) {
        (Some("approve"), Some(person)) => {
            let code = host.desk().code(person, &wish.redirect_uri, wish.code_challenge.as_deref(), host.now());
            wish.answer(back, "code", &code)
        }
        _ => wish.answer(back, "error", "access_denied"),
    }
}

/// The form of a token call.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Grant {
    grant_type: String,
    code: String,
    redirect_uri: String,
    code_verifier: Option<String>,
    refresh_token: String,
}

/// `POST /oauth2/token/`, with the application's credentials by HTTP Basic.
pub(super) async fn token(State(host): State<SampleHost>, headers: HeaderMap, Form(grant): Form<Grant>) -> Response {
    if !is_client(&headers) {
        let challenge = [(header::WWW_AUTHENTICATE, "Basic realm=\"sample host\"")];
        return (StatusCode::UNAUTHORIZED, challenge, Json(json!({"error": "invalid_client"}))).into_response();
    }
    let now = host.now();
    let tokens = match grant.grant_type.as_str() {
        "authorization_code" => {
            host.desk().exchange(&grant.code, &grant.redirect_uri, grant.code_verifier.as_deref(), now)
        }
        "refresh_token" => host.desk().refresh(&grant.refresh_token, now),
        _ => return (StatusCode::BAD_REQUEST, Json(json!({"error": "unsupported_grant_type"}))).into_response(),
    };
    let Some(Tokens { access, refresh }) = tokens else {
        return (StatusCode::BAD_REQUEST, Json(json!({"error": "invalid_grant"}))).into_response();
    };
    let body = json!({"access_token": access, "expires_in": TOKEN_SECONDS, "refresh_token": refresh,
        "scope": "read write", "token_type": "Bearer"});
    ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

fn is_client(headers: &HeaderMap) -> bool {
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Basic "));
    let Some((name, secret)) = given.and_then(basic) else { return false };
    let right = secret.as_bytes().ct_eq(CLIENT.1.as_bytes());
    name == CLIENT.0 && bool::from(right)
}
