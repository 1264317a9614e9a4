//! The two cookies there are, both for people who sign in: one while they are at their provider's, one while signed in.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};

use crate::domain::token::Token;

/// What a cookie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Jar {
    /// It opens a session.
    Session,
    /// It ties a sign-in to the browser that began it.
    SignIn,
}

impl Jar {
    /// Over https a name that no other site, and no page over http, can set.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-oriel",
            (Self::Session, false) => "oriel",
            (Self::SignIn, true) => "__Host-oriel-sign-in",
            (Self::SignIn, false) => "oriel-sign-in",
        }
    }

    /// The token that a request carries.
    pub(in crate::web) fn read(self, headers: &HeaderMap, secure: bool) -> Option<Token> {
        let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
        let cookies = lines.flat_map(Cookie::split_parse).filter_map(Result::ok);
        cookies.filter(|cookie| cookie.name() == self.name(secure)).find_map(|cookie| Token::read(cookie.value()))
    }

    /// Puts a token into the browser.
    pub(in crate::web) fn put(self, token: &Token, secure: bool) -> Option<HeaderValue> {
        let mut cookie = self.cookie(token.reveal(), secure);
        if self == Self::SignIn {
            cookie.set_max_age(cookie::time::Duration::minutes(10));
        }
        HeaderValue::try_from(cookie.to_string()).ok()
    }

    /// Takes it out again.
    pub(in crate::web) fn clear(self, secure: bool) -> Option<HeaderValue> {
        let mut cookie = self.cookie("", secure);
        cookie.set_max_age(cookie::time::Duration::ZERO);
        HeaderValue::try_from(cookie.to_string()).ok()
    }

    /// `Lax`: a person comes back from another site, and has to be known then.
    fn cookie(self, value: &str, secure: bool) -> Cookie<'_> {
        let cookie = Cookie::build((self.name(secure), value)).path("/").http_only(true).same_site(SameSite::Lax);
        if secure { cookie.secure(true).build() } else { cookie.build() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_out_of_reach_of_scripts_other_sites_and_plain_http() {
        let token = Token::new([1; 32]);
        let put = Jar::Session.put(&token, true).unwrap();
        let expected = format!("__Host-oriel={}; HttpOnly; SameSite=Lax; Secure; Path=/", token.reveal());
        assert_eq!(put.to_str().unwrap(), expected);
        let headers = HeaderMap::from_iter([(header::COOKIE, format!("a=b; {expected}").parse().unwrap())]);
        assert_eq!(Jar::Session.read(&headers, true), Some(token));
        assert_eq!(Jar::Session.read(&headers, false), None);
        assert_eq!(Jar::SignIn.read(&headers, true), None);
    }

    #[test]
    fn a_cookie_that_was_tampered_with_is_none() {
        for value in ["", "x", &"0".repeat(63), &format!("{}\u{e9}", "0".repeat(63)), &"0".repeat(65)] {
            let line = HeaderValue::from_str(&format!("oriel={value}")).unwrap();
            assert_eq!(Jar::Session.read(&HeaderMap::from_iter([(header::COOKIE, line)]), false), None, "{value}");
        }
    }
}
