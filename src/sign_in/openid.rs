//! OpenID Connect: who the provider is, it says itself (discovery); that its word about a person holds, its keys prove.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod,
    CoreGrantType, CoreIdTokenClaims, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
    CoreJwsSigningAlgorithm, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType, CoreUserInfoClaims,
};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalProviderMetadata, AuthType, AuthorizationCode, ClaimsVerificationError,
    CsrfToken, EndUserEmail, EndUserName, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, LanguageTag,
    LocalizedClaim, Nonce, OAuth2TokenResponse, PkceCodeChallenge, ProviderMetadata, RedirectUrl, Scope,
    SignatureVerificationError, SubjectIdentifier, TokenResponse,
};
use serde::{Deserialize, Serialize};
use url::Url;

use super::host::trouble;
use super::{Away, Kept, Provider, Trouble};
use crate::app::people::Proof;
use crate::domain::language::Lang;
use crate::domain::person::{Email, Identity, MOST_CHARACTERS};
use crate::host::clean::plain;

/// How long what a provider said of itself is believed.
const BELIEVED: Duration = Duration::from_secs(3600);
/// How soon its keys are asked for again when one is unknown.
const KEYS_AGAIN: Duration = Duration::from_secs(30);
/// Signatures that only the provider can make. Others are made with our own secret, or not at all.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 8] = [
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
];

/// A provider by its issuer.
pub(super) struct OpenId {
    issuer: IssuerUrl,
    known: Mutex<Option<(Arc<Metadata>, Instant)>>,
}

/// What a provider says of itself beyond the usual.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Further {
    /// Whether each of its answers names it (RFC 9207).
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Further {}

type Metadata = ProviderMetadata<
    Further,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

impl OpenId {
    pub(super) fn new(issuer: &str) -> anyhow::Result<Self> {
        Ok(Self { issuer: IssuerUrl::new(issuer.to_owned())?, known: Mutex::default() })
    }

    pub(super) fn may_be(&self, issuer: Option<&str>) -> bool {
        let always = self
            .known()
            .is_some_and(|(known, _)| known.additional_metadata().authorization_response_iss_parameter_supported);
        match issuer {
            Some(issuer) => issuer == self.issuer.as_str(),
            None => !always,
        }
    }

    pub(super) async fn begin(&self, provider: &Provider, back: &Url, state: String) -> Result<Away, Trouble> {
        let metadata = self.metadata(provider, BELIEVED).await?;
        let client = client(provider, &metadata, back);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let request = client.authorize_url(flow, || CsrfToken::new(state), Nonce::new_random);
        let scopes = ["profile", "email"].map(|scope| Scope::new(scope.into()));
        let (url, _, nonce) = request.add_scopes(scopes).set_pkce_challenge(challenge).url();
        Ok(Away { url, kept: Kept { verifier, nonce: Some(nonce) } })
    }

    pub(super) async fn finish(
        &self,
        provider: &Provider,
        back: &Url,
        code: String,
        kept: Kept,
    ) -> Result<Proof, Trouble> {
        let metadata = self.metadata(provider, BELIEVED).await?;
        let trusted = client(provider, &metadata, back);
        let ask = |request| provider.http.ask(request);
        let exchange = trusted.exchange_code(AuthorizationCode::new(code)).map_err(refused)?;
        let tokens = exchange.set_pkce_verifier(kept.verifier).request_async(&ask).await.map_err(trouble)?;
        let nonce = kept.nonce.ok_or_else(|| refused("nothing was asked of it"))?;
        let claims = match verified(&trusted, &tokens, &nonce) {
            Err(Unproved::Key) => {
                // It may have new keys by now.
                let metadata = self.metadata(provider, KEYS_AGAIN).await?;
                verified(&client(provider, &metadata, back), &tokens, &nonce)
            }
            other => other,
        };
        let claims = claims.map_err(refused)?;
        let further = self.further(provider, &trusted, tokens.access_token(), claims.subject()).await?;
        proof(provider, &claims, further.as_ref())
    }

    /// What the provider tells beyond its first word, where it does.
    async fn further(
        &self,
        provider: &Provider,
        client: &Client,
        token: &AccessToken,
        subject: &SubjectIdentifier,
    ) -> Result<Option<CoreUserInfoClaims>, Trouble> {
        let Ok(request) = client.user_info(token.clone(), Some(subject.clone())) else { return Ok(None) };
        let ask = |request| provider.http.ask(request);
        request.request_async(&ask).await.map(Some).map_err(refused)
    }

    /// What the provider says of itself, no older than this.
    async fn metadata(&self, provider: &Provider, believed: Duration) -> Result<Arc<Metadata>, Trouble> {
        if let Some((known, at)) = self.known()
            && at.elapsed() < believed
        {
            return Ok(known);
        }
        let ask = |request| provider.http.ask(request);
        let found = Metadata::discover_async(self.issuer.clone(), &ask).await;
        let found = Arc::new(found.map_err(|error| Trouble::Unreachable(told(&error)))?);
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some((found.clone(), Instant::now()));
        Ok(found)
    }

    fn known(&self) -> Option<(Arc<Metadata>, Instant)> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn client(provider: &Provider, metadata: &Metadata, back: &Url) -> Client {
    let secret = Some(provider.secret.clone());
    let methods = metadata.token_endpoint_auth_methods_supported();
    let in_body = methods.is_some_and(|methods| {
        !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
            && methods.contains(&CoreClientAuthMethod::ClientSecretPost)
    });
    CoreClient::from_provider_metadata(metadata.clone(), provider.client.clone(), secret)
        .set_redirect_uri(RedirectUrl::from_url(back.clone()))
        .set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth })
}

/// Why a provider's word is not believed.
#[derive(Debug, thiserror::Error)]
enum Unproved {
    /// It is signed with a key that we do not know.
    #[error("it is signed with an unknown key")]
    Key,
    /// It is wrong.
    #[error("{0}")]
    Wrong(String),
}

fn verified(
    client: &Client,
    tokens: &openidconnect::core::CoreTokenResponse,
    nonce: &Nonce,
) -> Result<CoreIdTokenClaims, Unproved> {
    let token = tokens.id_token().ok_or_else(|| Unproved::Wrong("it says nothing of the person".into()))?;
    let verifier = client.id_token_verifier().set_allowed_algs(ALGORITHMS);
    let claims = token.claims(&verifier, nonce).map_err(|error| match error {
        ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey) => Unproved::Key,
        other => Unproved::Wrong(told(&other)),
    })?;
    if let Some(expected) = claims.access_token_hash() {
        let wrong = |error: &dyn std::error::Error| Unproved::Wrong(told(error));
        let algorithm = token.signing_alg().map_err(|error| wrong(&error))?;
        let key = token.signing_key(&verifier).map_err(|error| wrong(&error))?;
        let actual =
            AccessTokenHash::from_token(tokens.access_token(), algorithm, key).map_err(|error| wrong(&error))?;
        if actual != *expected {
            return Err(Unproved::Wrong("its token belongs to another answer".into()));
        }
    }
    Ok(claims.clone())
}

fn proof(
    provider: &Provider,
    claims: &CoreIdTokenClaims,
    further: Option<&CoreUserInfoClaims>,
) -> Result<Proof, Trouble> {
    let subject = claims.subject().as_str().to_owned();
    if subject.is_empty() || subject.len() > MOST_CHARACTERS {
        return Err(refused("its name for the person cannot be one"));
    }
    let name = further.and_then(|more| called(more.name())).or_else(|| called(claims.name()));
    let handle = || Some(short(claims.preferred_username()?.as_str())).filter(|name| !name.is_empty());
    let email = further.and_then(|more| email(more.email(), more.email_verified()));
    let email = email.or_else(|| self::email(claims.email(), claims.email_verified()));
    let name = name.or_else(handle).or_else(|| Some(email.as_ref()?.address.split('@').next()?.to_owned()));
    let locale = further.and_then(|more| more.locale()).or_else(|| claims.locale());
    Ok(Proof {
        name: name.unwrap_or_else(|| short(&subject)),
        identity: Identity { provider: provider.id.clone(), subject },
        email,
        language: locale.and_then(language),
        holds: Vec::new(),
    })
}

fn called(name: Option<&LocalizedClaim<EndUserName>>) -> Option<String> {
    let names = name?;
    let first = names.get(None).or_else(|| names.iter().next().map(|(_, name)| name))?;
    Some(short(first.as_str())).filter(|name| !name.is_empty())
}

fn email(address: Option<&EndUserEmail>, verified: Option<bool>) -> Option<Email> {
    let address = short(address?.as_str());
    address.contains('@').then(|| Email { address, verified: verified == Some(true) })
}

fn language(tag: &LanguageTag) -> Option<Lang> {
    tag.as_ref().split(['-', '_']).next()?.to_ascii_lowercase().parse().ok()
}

/// One line without markup, and not too long.
fn short(text: &str) -> String {
    plain(text).chars().take(MOST_CHARACTERS).collect()
}

fn refused(why: impl std::fmt::Display) -> Trouble {
    Trouble::Refused(why.to_string())
}

/// An error with its causes, in one line.
fn told(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |told, cause| format!("{told}: {cause}"))
}
