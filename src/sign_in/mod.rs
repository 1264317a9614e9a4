//! Sign-in, as a client of those who vouch for people: OAuth2's authorization code with PKCE, and OpenID Connect on top of
//! it. It knows neither pages nor cookies; whom it lets in is `app::people`'s to remember.

mod host;
mod http;
mod openid;
mod pending;

use std::sync::Arc;

use oauth2::{ClientId, ClientSecret, PkceCodeVerifier};
use url::Url;

use crate::app::people::Proof;
use crate::domain::language::Texts;
use crate::domain::person::ProviderId;
use crate::host::Host;
use crate::settings::{ProviderKind, SignInSettings};

pub use pending::{Begun, Pending, SignIns};

/// Who vouches for people.
pub struct Provider {
    /// Its name in the settings.
    pub id: ProviderId,
    /// What its button says, per language.
    pub label: Texts,
    kind: Kind,
    client: ClientId,
    secret: ClientSecret,
    http: http::Http,
}

enum Kind {
    Host(Arc<dyn Host>),
    OpenId(openid::OpenId),
}

/// What we keep of a sign-in while the person is away.
#[derive(Debug)]
pub struct Kept {
    /// What only we know of the challenge that went along.
    verifier: PkceCodeVerifier,
    /// What the provider's word about the person must repeat.
    nonce: Option<openidconnect::Nonce>,
}

/// Where to send a person, and what to keep until they are back.
pub struct Away {
    /// The provider's page.
    pub url: Url,
    /// What to keep.
    pub kept: Kept,
}

/// Why nobody was let in.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The provider did not answer, or answered something else.
    #[error("the provider cannot be reached: {0}")]
    Unreachable(String),
    /// The provider's word does not hold.
    #[error("the provider's answer is refused: {0}")]
    Refused(String),
}

impl Provider {
    /// The provider that the settings describe. Asks nothing of it yet. `host` finds a crowdfunding host by its name.
    pub fn new(
        id: ProviderId,
        settings: &SignInSettings,
        host: impl FnOnce(&crate::domain::project::HostId) -> Option<Arc<dyn Host>>,
    ) -> anyhow::Result<Self> {
        let kind = match &settings.kind {
            ProviderKind::Host(name) => {
                let host = host(name).filter(|host| host.door().is_some());
                Kind::Host(host.ok_or_else(|| anyhow::anyhow!("[sign_in.{id}]: nobody signs in with the host {name}"))?)
            }
            ProviderKind::OpenId(issuer) => Kind::OpenId(openid::OpenId::new(issuer)?),
        };
        let client = ClientId::new(settings.client_id.clone());
        let secret = ClientSecret::new(settings.client_secret.reveal().to_owned());
        Ok(Self { id, label: settings.label.clone(), kind, client, secret, http: http::Http::new()? })
    }

    /// Where to send a person who signs in; they come back to `back` with `state`.
    pub async fn begin(&self, back: &Url, state: String) -> Result<Away, Trouble> {
        match &self.kind {
            Kind::Host(host) => host::begin(self, host.as_ref(), back, state),
            Kind::OpenId(openid) => openid.begin(self, back, state).await,
        }
    }

    /// The person for whom the provider gave `code`, which is spent by it.
    pub async fn finish(&self, back: &Url, code: String, kept: Kept) -> Result<Proof, Trouble> {
        match &self.kind {
            Kind::Host(host) => host::finish(self, host.as_ref(), back, code, kept).await,
            Kind::OpenId(openid) => openid.finish(self, back, code, kept).await,
        }
    }

    /// Whether an answer that names `issuer` may come from here. One that names none, may, unless the provider said that
    /// it always does (RFC 9207).
    pub fn may_be(&self, issuer: Option<&str>) -> bool {
        match &self.kind {
            Kind::Host(_) => issuer.is_none(),
            Kind::OpenId(openid) => openid.may_be(issuer),
        }
    }
}
