//! A person's own page: who they are here, and where they are signed in.

use axum::http::{HeaderMap, header};

use super::super::desk::{Desk, Jar, Reply, Route};
use crate::domain::guard::Need;
use crate::domain::token::TokenHash;
use crate::settings::is_secure;
use crate::web::error::AppError;
use crate::web::page::entry::AccountPage;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/account", Need::SignedIn, show),
    Route::post("/account/sessions/{session}/end", Need::SignedIn, end),
    Route::post("/account/sessions/end", Need::SignedIn, end_all),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?;
    let frame = desk.frame()?;
    let sessions = desk.visit.app.people.sessions(who.id(), desk.visit.now)?;
    let local = &desk.visit.local;
    desk.page("account", &AccountPage::new(&frame, &who.person, &who.standing, &local.members, &sessions, &who.session))
}

/// Ends one session, which must be the person's own.
fn end(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?;
    let session: TokenHash = desk.params.read("session")?;
    if !desk.visit.app.people.end(who.id(), &session)? {
        return Err(AppError::NotFound);
    }
    if session == who.session.token {
        return Ok(leave(desk));
    }
    Ok(desk.done("/account", "session-ended", Vec::new()))
}

/// Ends every session, this one too.
fn end_all(desk: &Desk) -> Result<Reply, AppError> {
    let who = desk.signed_in()?;
    desk.visit.app.people.end_all(who.id())?;
    Ok(leave(desk))
}

fn leave(desk: &Desk) -> Reply {
    let cookies = Jar::Session.clear(is_secure(&desk.visit.app.origin)).into_iter().collect();
    Reply::Away { to: desk.visit.path("/"), cookies }
}

/// A browser in two words, so that a person knows theirs again; nothing that tells two of a kind apart.
pub(super) fn browser(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    // Most of them call themselves by the names of others too; the first that fits is the one.
    let browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let named =
        |known: &[(&str, &'static str)]| known.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    let parts = [named(&browsers), named(&systems)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_in_two_words() {
        let told = |agent: &'static str| {
            browser(&HeaderMap::from_iter([(header::USER_AGENT, axum::http::HeaderValue::from_static(agent))]))
        };
        assert_eq!(told("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"), "Firefox, Linux");
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 \
                    Safari/537.36 Edg/140.0";
        assert_eq!(told(edge), "Edge, Windows");
        let phone =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1";
        assert_eq!(told(phone), "Safari, iPhone");
        assert_eq!(told("curl/8"), "");
    }
}
