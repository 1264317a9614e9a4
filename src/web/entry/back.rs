//! The way back from a provider. Its address is the same for every window under one host name, so that a provider needs to
//! know one; which window the person came from, the state tells.

use std::fmt;

use axum::http::Uri;
use tokio::runtime::Handle;
use url::Url;

use super::super::desk::{Desk, Jar, Reply};
use super::sign_in::refused;
use crate::app::window::Windows;
use crate::domain::language::Lang;
use crate::domain::person::ProviderId;
use crate::domain::token::Token;
use crate::settings::is_secure;
use crate::web::address::Address;
use crate::web::error::{AppError, SignInError};

/// Where providers send people back to.
pub(super) const PATH: &str = "/sign-in/{provider}/back";

/// What goes along to the provider and comes back: a secret, and before it the window and the language to go on in.
pub(super) struct State<'a> {
    region: &'a str,
    lang: Lang,
    token: Token,
}

impl<'a> State<'a> {
    pub(super) fn of(desk: &'a Desk, token: &Token) -> Self {
        Self { region: desk.visit.region().id.as_str(), lang: desk.visit.address.lang, token: token.clone() }
    }

    fn read(text: &'a str) -> Option<Self> {
        let mut parts = text.split('.');
        let state =
            Self { region: parts.next()?, lang: parts.next()?.parse().ok()?, token: Token::read(parts.next()?)? };
        parts.next().is_none().then_some(state)
    }
}

impl fmt::Display for State<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.region, self.lang, self.token.reveal())
    }
}

/// The address that a provider sends people of this window back to.
pub(super) fn address(desk: &Desk, provider: &ProviderId) -> Result<Url, AppError> {
    let path = PATH.replace("{provider}", provider.as_str());
    let url = Url::parse(&format!("{}{path}", desk.visit.origin()));
    url.map_err(|error| AppError::Internal(error.into()))
}

/// The window that somebody who comes back belongs to, where its host name serves several and the path names none.
pub(in crate::web) fn come_back(windows: &Windows, uri: &Uri) -> Option<Address<'static>> {
    let provider = uri.path().strip_prefix("/sign-in/")?.strip_suffix("/back")?;
    if provider.is_empty() || provider.contains('/') {
        return None;
    }
    let query = uri.query().unwrap_or_default();
    let state = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "state")?.1;
    let state = State::read(&state)?;
    let window = windows.named(state.region)?.clone();
    let lang =
        if window.region.languages.contains(&state.lang) { state.lang } else { window.region.default_language() };
    let base = format!("/r/{}", window.region.id);
    let path = uri.path().to_owned();
    Some(Address { window, base: base.into(), lang, path: path.into(), query: query.to_owned().into() })
}

/// The provider's answer: the person is let in, or learns why not.
pub(super) fn finish(desk: &Desk) -> Result<Reply, AppError> {
    let app = &desk.visit.app;
    let failed = |why| Err(AppError::SignIn(why));
    let secure = is_secure(&app.origin);
    let state = State::read(desk.form.text("state"));
    let browser = Jar::SignIn.read(&desk.headers, secure);
    let pending = state.and_then(|state| app.sign_ins.take(&state.token, browser.as_ref(), desk.visit.now));
    let Some(pending) = pending else { return failed(SignInError::Stale) };
    let provider = app.sign_ins.provider(desk.params.get("provider")).ok_or(AppError::NotFound)?;
    let issuer = desk.form.typed("iss");
    if pending.provider != provider.id || !provider.may_be(issuer) {
        tracing::warn!(asked = %pending.provider, answered = %provider.id, "an answer came from another provider");
        return failed(SignInError::Refused);
    }
    let code = desk.form.text("code");
    if code.is_empty() || desk.form.typed("error").is_some() {
        return failed(SignInError::Declined);
    }
    let proof = Handle::current().block_on(provider.finish(&pending.back, code.to_owned(), pending.kept));
    let proof = proof.map_err(|trouble| refused(&trouble))?;
    // A session that was there before ends: nobody else may have put it there.
    if let Some(who) = &desk.who {
        app.people.end(who.id(), &who.session.token)?;
    }
    let (token, _) = app.people.sign_in(proof, &super::account::browser(&desk.headers), desk.visit.now)?;
    let cookies = [Jar::Session.put(&token, secure), Jar::SignIn.clear(secure)];
    Ok(Reply::Away { to: pending.to, cookies: cookies.into_iter().flatten().collect() })
}
