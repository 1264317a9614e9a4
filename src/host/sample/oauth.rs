//! What the host remembers about sign-ins: codes and tokens. It knows no HTTP; `sign_in.rs` does.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::base64;

/// The one registered application, and its secret.
pub const CLIENT: (&str, &str) = ("oriel", "sample-secret");
/// How long an access token holds, in seconds: ten hours, as documented.
pub(super) const TOKEN_SECONDS: i64 = 36_000;
const CODE_SECONDS: i64 = 600;
/// Entries of each kind that are kept at most; the oldest goes first.
const KEPT: usize = 10_000;

/// Codes and tokens given out.
#[derive(Debug, Default)]
pub(super) struct Desk {
    codes: HashMap<String, Code>,
    access: HashMap<String, Access>,
    refresh: HashMap<String, Access>,
}

#[derive(Debug, Clone)]
struct Code {
    person: u64,
    redirect: String,
    challenge: Option<String>,
    until: Timestamp,
}

#[derive(Debug, Clone, Copy)]
struct Access {
    person: u64,
    until: Timestamp,
}

/// A pair of tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tokens {
    pub(super) access: String,
    pub(super) refresh: String,
}

impl Desk {
    /// A code for `person`, good once, for ten minutes, at the same `redirect`, by whoever can answer `challenge`.
    pub(super) fn code(&mut self, person: u64, redirect: &str, challenge: Option<&str>, now: Timestamp) -> String {
        make_room(&mut self.codes, |code| code.until);
        let code = Code {
            person,
            redirect: redirect.into(),
            challenge: challenge.map(Into::into),
            until: after(now, CODE_SECONDS),
        };
        let name = secret();
        self.codes.insert(name.clone(), code);
        name
    }

    /// Tokens for a code. The code is spent whether or not they are given.
    pub(super) fn exchange(
        &mut self,
        code: &str,
        redirect: &str,
        verifier: Option<&str>,
        now: Timestamp,
    ) -> Option<Tokens> {
        let code = self.codes.remove(code)?;
        let proved = match (&code.challenge, verifier) {
            (None, None) => true,
            (Some(challenge), Some(verifier)) => answers(verifier, challenge),
            _ => false,
        };
        (proved && code.redirect == redirect && now < code.until).then(|| self.tokens(code.person, now))
    }

    /// New tokens for a refresh token, which is spent.
    pub(super) fn refresh(&mut self, token: &str, now: Timestamp) -> Option<Tokens> {
        let access = self.refresh.remove(token)?;
        (now < access.until).then(|| self.tokens(access.person, now))
    }

    /// Whom an access token stands for.
    pub(super) fn bearer(&self, token: &str, now: Timestamp) -> Option<u64> {
        self.access.get(token).filter(|access| now < access.until).map(|access| access.person)
    }

    fn tokens(&mut self, person: u64, now: Timestamp) -> Tokens {
        make_room(&mut self.access, |access| access.until);
        make_room(&mut self.refresh, |access| access.until);
        let tokens = Tokens { access: secret(), refresh: secret() };
        self.access.insert(tokens.access.clone(), Access { person, until: after(now, TOKEN_SECONDS) });
        self.refresh.insert(tokens.refresh.clone(), Access { person, until: Timestamp::MAX });
        tokens
    }
}

fn make_room<T>(kept: &mut HashMap<String, T>, until: impl Fn(&T) -> Timestamp) {
    if kept.len() >= KEPT
        && let Some(oldest) = kept.iter().min_by_key(|(_, one)| until(one)).map(|(name, _)| name.clone())
    {
        kept.remove(&oldest);
    }
}

/// RFC 7636: the challenge is the verifier's SHA-256. Short verifiers are refused, as there.
fn answers(verifier: &str, challenge: &str) -> bool {
    let digest = base64::encode_url(&Sha256::digest(verifier.as_bytes()));
    (43..=128).contains(&verifier.len()) && digest.as_bytes().ct_eq(challenge.as_bytes()).into()
}

fn after(now: Timestamp, seconds: i64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(Timestamp::MAX)
}

/// 32 random bytes as text.
fn secret() -> String {
    base64::encode_url(&rand::random::<[u8; 32]>())
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    const BACK: &str = "http://127.0.0.1/back";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_code_is_good_once() {
        let mut desk = Desk::default();
        let code = desk.code(7, BACK, Some(CHALLENGE), at(0));
        let tokens = desk.exchange(&code, BACK, Some(VERIFIER), at(1)).unwrap();
        assert_eq!(desk.bearer(&tokens.access, at(36_000)), Some(7));
        assert_eq!(desk.bearer(&tokens.access, at(36_001)), None);
        assert_eq!(desk.exchange(&code, BACK, Some(VERIFIER), at(1)), None);
        let newer = desk.refresh(&tokens.refresh, at(40_000)).unwrap();
        assert_eq!(desk.bearer(&newer.access, at(40_001)), Some(7));
        assert_eq!(desk.refresh(&tokens.refresh, at(40_000)), None);
    }

    #[test]
    fn a_code_needs_the_right_verifier_redirect_and_time() {
        let mut desk = Desk::default();
        let mut tried = |challenge, redirect, verifier, second| {
            let code = desk.code(7, BACK, challenge, at(0));
            desk.exchange(&code, redirect, verifier, at(second)).is_some()
        };
        assert!(tried(None, BACK, None, 599));
        assert!(!tried(None, BACK, None, 600));
        assert!(!tried(None, BACK, Some(VERIFIER), 1));
        assert!(!tried(Some(CHALLENGE), BACK, None, 1));
        assert!(!tried(Some(CHALLENGE), BACK, Some("short"), 1));
        assert!(!tried(Some(CHALLENGE), "http://127.0.0.1/other", Some(VERIFIER), 1));
    }
}
