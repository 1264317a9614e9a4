//! Signing in: the page that offers providers, the way to one, and out again. The way back is in `back`.

use tokio::runtime::Handle;

use super::super::desk::{Desk, Jar, Reply, Route};
use super::back;
use crate::domain::guard::Need;
use crate::settings::is_secure;
use crate::sign_in::{Away, Begun, Trouble};
use crate::web::error::{AppError, SignInError};
use crate::web::page::entry::SignInPage;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/sign-in", Need::Nobody, show),
    Route::get("/sign-in/{provider}", Need::Nobody, begin),
    Route::get(back::PATH, Need::Nobody, back::finish),
    Route::post("/sign-out", Need::SignedIn, sign_out),
];

/// The providers. Whoever is signed in goes on.
fn show(desk: &Desk) -> Result<Reply, AppError> {
    if desk.who.is_some() {
        return Ok(Reply::SeeOther(destination(desk)));
    }
    let frame = desk.frame()?;
    let providers = desk.visit.app.sign_ins.providers().map(|provider| (provider.id.as_str(), &provider.label));
    desk.page("sign_in", &SignInPage::new(&frame, providers, desk.form.text("to")))
}

/// Sends the person to the provider. It is a link and no form: our pages may send forms nowhere but here.
fn begin(desk: &Desk) -> Result<Reply, AppError> {
    let app = &desk.visit.app;
    let provider = app.sign_ins.provider(desk.params.get("provider")).ok_or(AppError::NotFound)?;
    let back = back::address(desk, &provider.id)?;
    let begun = Begun::draw();
    let state = back::State::of(desk, &begun.state).to_string();
    let away = Handle::current().block_on(provider.begin(&back, state)).map_err(|trouble| refused(&trouble))?;
    let Away { url, kept } = away;
    app.sign_ins.keep(&begun, provider.id.clone(), back, kept, destination(desk), desk.visit.now);
    let cookies = Jar::SignIn.put(&begun.browser, is_secure(&app.origin)).into_iter().collect();
    Ok(Reply::Away { to: url.into(), cookies })
}

/// What a provider's trouble means for the person.
pub(super) fn refused(trouble: &Trouble) -> AppError {
    tracing::warn!(%trouble, "a sign-in failed");
    AppError::SignIn(match trouble {
        Trouble::Unreachable(_) => SignInError::Unreachable,
        Trouble::Refused(_) => SignInError::Refused,
    })
}

/// Where the person was going: an address of this very window, or their account.
fn destination(desk: &Desk) -> String {
    let to = desk.form.text("to");
    let own = is_within(to, &desk.visit.address.base) && !to.contains("/sign-");
    if own { to.to_owned() } else { desk.visit.path("/account") }
}

/// Whether this is a path below `base`, and cannot be read as anything else by any browser.
fn is_within(to: &str, base: &str) -> bool {
    let Some(rest) = to.strip_prefix(base) else { return false };
    let plain = |b: u8| b.is_ascii_graphic() && b != b'\\';
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    rest.starts_with('/')
        && !rest.starts_with("//")
        && rest.bytes().all(plain)
        && to.len() <= 2000
        && !path.split('/').any(|segment| matches!(segment, "." | ".."))
        && !path.contains('%')
}

fn sign_out(desk: &Desk) -> Result<Reply, AppError> {
    let app = &desk.visit.app;
    if let Some(who) = &desk.who {
        app.people.end(who.id(), &who.session.token)?;
    }
    let cookies = Jar::Session.clear(is_secure(&app.origin)).into_iter().collect();
    Ok(Reply::Away { to: desk.visit.path("/"), cookies })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_led_nowhere_but_into_the_window() {
        for (to, base) in [("/console", ""), ("/fr/console/events?page=2", ""), ("/r/lyon/fr/portal", "/r/lyon")] {
            assert!(is_within(to, base), "{to}");
        }
        for (to, base) in [
            ("", ""),
            ("console", ""),
            ("//evil.example", ""),
            ("/\\evil.example", ""),
            ("https://evil.example/", ""),
            ("javascript:alert(1)", ""),
            ("/r/lyon//evil.example", "/r/lyon"),
            ("/r/lyonnais/console", "/r/lyon"),
            ("/r/auvergne/console", "/r/lyon"),
            ("/r/lyon/../auvergne/console", "/r/lyon"),
            ("/r/lyon/%2e%2e/auvergne", "/r/lyon"),
            ("/con sole", ""),
            ("/console\nset-cookie: x", ""),
            ("/\tevil", ""),
        ] {
            assert!(!is_within(to, base), "{to}");
        }
    }
}
