//! A crowdfunding host's own sign-in: plain OAuth2. Who the person is, its adapter asks with their token.

use oauth2::basic::BasicClient;
use oauth2::{
    AuthUrl, AuthorizationCode, CsrfToken, PkceCodeChallenge, RedirectUrl, RequestTokenError, TokenResponse, TokenUrl,
};
use url::Url;

use super::{Away, Kept, Provider, Trouble};
use crate::app::people::Proof;
use crate::domain::person::Identity;
use crate::host::{Account, Door, Host, HostError};

fn door(host: &dyn Host) -> Result<Door, Trouble> {
    host.door().ok_or_else(|| Trouble::Unreachable("the host has no sign-in".into()))
}

/// The provider's page for this person.
pub(super) fn begin(provider: &Provider, host: &dyn Host, back: &Url, state: String) -> Result<Away, Trouble> {
    let client = BasicClient::new(provider.client.clone())
        .set_auth_uri(AuthUrl::from_url(door(host)?.authorize))
        .set_redirect_uri(RedirectUrl::from_url(back.clone()));
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (url, _) = client.authorize_url(|| CsrfToken::new(state)).set_pkce_challenge(challenge).url();
    Ok(Away { url, kept: Kept { verifier, nonce: None } })
}

/// The person, and their projects.
pub(super) async fn finish(
    provider: &Provider,
    host: &dyn Host,
    back: &Url,
    code: String,
    kept: Kept,
) -> Result<Proof, Trouble> {
    let client = BasicClient::new(provider.client.clone())
        .set_client_secret(provider.secret.clone())
        .set_token_uri(TokenUrl::from_url(door(host)?.token))
        .set_redirect_uri(RedirectUrl::from_url(back.clone()));
    let exchange = client.exchange_code(AuthorizationCode::new(code)).set_pkce_verifier(kept.verifier);
    let ask = |request| provider.http.ask(request);
    let tokens = exchange.request_async(&ask).await.map_err(trouble)?;
    let account = host.account(tokens.access_token().secret()).await.map_err(|error: HostError| match error {
        HostError::Status { status: 400..=499, .. } => Trouble::Refused(error.to_string()),
        other => Trouble::Unreachable(other.to_string()),
    })?;
    let Account { subject, name, email, language, holds } = account;
    let identity = Identity { provider: provider.id.clone(), subject };
    Ok(Proof { identity, name, email, language, holds })
}

/// What an exchange that failed means.
pub(super) fn trouble<E, T>(error: RequestTokenError<E, T>) -> Trouble
where
    E: std::error::Error + 'static,
    T: oauth2::ErrorResponse + 'static,
{
    match error {
        RequestTokenError::ServerResponse(said) => Trouble::Refused(format!("{said:?}")),
        RequestTokenError::Request(error) => Trouble::Unreachable(error.to_string()),
        RequestTokenError::Parse(error, _) => Trouble::Refused(error.to_string()),
        RequestTokenError::Other(said) => Trouble::Refused(said),
    }
}
