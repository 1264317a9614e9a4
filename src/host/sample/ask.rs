//! What every API call brings: who calls, which version they pinned, and their parameters.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use url::form_urlencoded;

use super::SampleHost;
use super::base64;
use super::error::ApiError;
use super::version::Version;

/// The one API key that the host accepts.
pub(super) const API_KEY: &str = "sample-key";

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Caller {
    /// Nobody in particular.
    Anonymous,
    /// The holder of the API key.
    Key,
    /// A signed-in person, by id.
    Person(u64),
}

/// A call of the API.
#[derive(Debug, Clone)]
pub(super) struct Ask {
    pub(super) caller: Caller,
    pub(super) version: Version,
    params: Vec<(String, String)>,
}

impl Ask {
    /// A parameter; the last one of that name.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A whole number among the parameters.
    pub(super) fn number(&self, name: &str) -> Result<Option<i64>, ApiError> {
        let parse = |text: &str| text.parse().map_err(|_| ApiError::mistyped(name, "Must be a whole number"));
        self.param(name).filter(|text| !text.is_empty()).map(parse).transpose()
    }

    /// The one language to narrow texts to, unless the caller asked for all.
    pub(super) fn narrows(&self) -> bool {
        self.param("lang") != Some("all")
    }

    /// The names in `extra_fields`. `allowed` are for everyone, `private` for people whom the host knows better. An
    /// unknown name fails the call from 2019-03-07 on and means nothing before.
    pub(super) fn extras(&self, allowed: &[&str], private: &[&str]) -> Result<Vec<String>, ApiError> {
        let mut extras = Vec::new();
        for name in self.param("extra_fields").unwrap_or_default().split(',').map(str::trim) {
            if allowed.contains(&name) {
                extras.push(name.into());
            } else if private.contains(&name) {
                return Err(ApiError::forbidden(name));
            } else if !name.is_empty() && self.version.since("2019-03-07") {
                return Err(ApiError::unknown_field(name));
            }
        }
        Ok(extras)
    }
}

impl FromRequestParts<SampleHost> for Ask {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, host: &SampleHost) -> Result<Self, ApiError> {
        let header = parts.headers.get("ulule-version").map(|value| value.to_str().unwrap_or("?"));
        let version = Version::parse(header)
            .ok_or_else(|| ApiError::value("Ulule-Version", "Must be a day such as 2020-11-10"))?;
        let caller = match parts.headers.get(AUTHORIZATION) {
            None => Caller::Anonymous,
            Some(value) => match value.to_str().ok().and_then(|text| known(host, text)) {
                Some(caller) => caller,
                None if version.since("2020-10-07") => return Err(ApiError::unauthorised()),
                // Older versions took wrong credentials for none.
                None => Caller::Anonymous,
            },
        };
        let query = parts.uri.query().unwrap_or_default();
        let params = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Ok(Self { caller, version, params })
    }
}

/// Whom an `Authorization` header stands for; none when it is wrong.
fn known(host: &SampleHost, header: &str) -> Option<Caller> {
    let (scheme, secret) = header.trim().split_once(' ')?;
    let secret = secret.trim();
    match scheme {
        "APIKey" => is_key(secret).then_some(Caller::Key),
        // The form of old clients names the account first.
        "ApiKey" => is_key(secret.split_once(':')?.1).then_some(Caller::Key),
        "Bearer" => host.desk().bearer(secret, host.now()).map(Caller::Person),
        "Basic" => {
            let (user, password) = basic(secret)?;
            (user == "apikey" && is_key(&password)).then_some(Caller::Key)
        }
        _ => None,
    }
}

fn is_key(text: &str) -> bool {
    use subtle::ConstantTimeEq;
    text.as_bytes().ct_eq(API_KEY.as_bytes()).into()
}

/// Name and password of HTTP Basic credentials.
pub(super) fn basic(encoded: &str) -> Option<(String, String)> {
    let text = String::from_utf8(base64::decode(encoded.trim())?).ok()?;
    text.split_once(':').map(|(user, password)| (user.into(), password.into()))
}
