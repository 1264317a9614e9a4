//! Tokens: what lets a program of an organisation's read its funds, or record what was paid. Only a token's hash is ever kept.

use imbl::{OrdMap, OrdSet};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::command::refused;
use super::fact::SponsorFact;
use super::life::Signature;
use super::projection::Sponsors;
use super::treasury::pay;
use crate::domain::fact::Fact;
use crate::domain::fund::{FundId, Way};
use crate::domain::journal::Actor;
use crate::domain::member::{Role, SponsorRank};
use crate::domain::money::{Currency, Money};
use crate::domain::name::name;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::token::TokenHash;
use crate::domain::written::{Measure, Mistakes};

name!(
    /// A token's id, drawn at random. It lets nobody in.
    TokenId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9'),
    "a token's id: 1 to 32 lower-case letters and digits"
);

/// For how many days a token can be good.
pub const TOKEN_DAYS: [i64; 3] = [30, 90, 365];
/// Tokens that an organisation may have at once.
const MOST_TOKENS: usize = 20;
/// Characters of what a token is called.
const MOST_NAME: usize = 60;

/// What a token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Reading funds and what they grant.
    Funds,
    /// Reading statements.
    Statements,
    /// Recording payments.
    Payments,
}

impl Scope {
    /// Every scope, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Funds, Self::Statements, Self::Payments];

    /// The word for it; the text `scope-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Funds => "funds",
            Self::Statements => "statements",
            Self::Payments => "payments",
        }
    }

    /// The scope with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.word() == word)
    }
}

/// A token, as far as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// Whose funds it opens.
    pub organisation: Slug,
    /// What it is called.
    pub name: String,
    /// What it is good for.
    pub scopes: OrdSet<Scope>,
    /// The hash of the secret.
    pub hash: TokenHash,
    /// Who made it, and when. Programs act in this person's name.
    pub made: Signature,
    /// Until when it is good.
    pub until: Timestamp,
    /// Who took it back.
    pub revoked: Option<Signature>,
}

impl Access {
    /// Whether it is neither taken back nor too old.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.revoked.is_none() && now < self.until
    }
}

/// Every token, open or not.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Tokens {
    by_id: OrdMap<TokenId, Access>,
    by_hash: OrdMap<TokenHash, TokenId>,
}

impl Tokens {
    /// The tokens of one organisation, by id.
    pub fn of(&self, organisation: &Slug) -> impl Iterator<Item = (&TokenId, &Access)> {
        self.by_id.iter().filter(move |(_, access)| access.organisation == *organisation)
    }

    /// One of them.
    pub fn get(&self, id: &TokenId) -> Option<&Access> {
        self.by_id.get(id)
    }

    pub(super) fn add(&mut self, id: TokenId, access: Access) {
        self.by_hash.insert(access.hash.clone(), id.clone());
        self.by_id.insert(id, access);
    }

    pub(super) fn revoke(&mut self, id: &TokenId, by: Signature) -> bool {
        let known = self.by_id.get_mut(id);
        known.map(|access| access.revoked = Some(by)).is_some()
    }
}

/// A token's form.
#[derive(Debug, Clone, Default)]
pub struct WrittenAccess {
    /// What it is to be called.
    pub name: String,
    /// The words of its scopes.
    pub scopes: Vec<String>,
    /// For how many days.
    pub days: String,
}

/// Makes a token, of which `hash` is kept.
pub fn make_token(
    state: &RegionState,
    now: Timestamp,
    organisation: &Slug,
    written: &WrittenAccess,
    (token, hash): (TokenId, TokenHash),
) -> Checked<Vec<Fact>> {
    let mut mistakes = Mistakes::default();
    let name = mistakes.text("name", &written.name, Measure::line(MOST_NAME, "missing"));
    let scopes: OrdSet<_> = written.scopes.iter().filter_map(|word| Scope::of_word(word)).collect();
    mistakes.add_if(scopes.is_empty(), || Refusal::of("scopes", "token-scopes-missing"));
    let days = TOKEN_DAYS.into_iter().find(|days| days.to_string() == written.days);
    mistakes.add_if(days.is_none(), || Refusal::of("days", "choose-one"));
    let open = state.sponsors.tokens().of(organisation).filter(|(_, access)| access.is_open(now)).count();
    mistakes.add_if(open >= MOST_TOKENS, || {
        let most = i64::try_from(MOST_TOKENS).unwrap_or(i64::MAX);
        Refusal::whole("tokens-many").with("most", Arg::Number(most))
    });
    let until = days.and_then(|days| now.checked_add(SignedDuration::from_hours(24 * days)).ok());
    let until = mistakes.whole(until)?;
    let organisation = organisation.clone();
    Ok(vec![Fact::Sponsor(SponsorFact::TokenMade { organisation, token, name, scopes, hash, until })])
}

/// Takes a token back: from now on it opens nothing.
pub fn revoke_token(state: &RegionState, organisation: &Slug, token: &TokenId) -> Checked<Vec<Fact>> {
    let known = state.sponsors.tokens().get(token).filter(|access| access.organisation == *organisation);
    match known {
        Some(access) if access.revoked.is_none() => {
            let (organisation, token) = (organisation.clone(), token.clone());
            Ok(vec![Fact::Sponsor(SponsorFact::TokenRevoked { organisation, token })])
        }
        Some(_) => Ok(Vec::new()),
        None => refused("token-unknown"),
    }
}

/// What a secret with this hash opens now: nothing once it is taken back or too old, or once whoever made it no longer speaks
/// for the organisation.
pub fn admitted<'s>(state: &'s RegionState, now: Timestamp, hash: &TokenHash) -> Option<&'s Access> {
    let Tokens { by_id, by_hash } = state.sponsors.tokens();
    let access = by_id.get(by_hash.get(hash)?)?;
    let Actor::Person(maker) = &access.made.by else { return None };
    let speaks = Role::Sponsor { organisation: access.organisation.clone(), rank: SponsorRank::Signatory };
    let is_good = access.is_open(now) && state.members.roles(maker).any(|role| *role == speaks);
    is_good.then_some(access)
}

/// A payment as a program tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldPayment {
    /// Which fund paid.
    pub fund: FundId,
    /// For which project.
    pub project: ProjectKey,
    /// How much, in minor units.
    pub minor: i64,
    /// Of what.
    pub currency: String,
    /// The sponsor's reference.
    pub reference: String,
    /// Which way the money went.
    pub through: Way,
}

/// Records a payment that a program tells of, under the rules for people.
pub fn pay_as_told(state: &RegionState, now: Timestamp, organisation: &Slug, told: &ToldPayment) -> Checked<Vec<Fact>> {
    let currency = state.sponsors.books().map_or(Currency::EUR, |books| books.setup().currency);
    if told.currency != currency.code() {
        return Err(vec![Refusal::of("currency", "wrong_currency")]);
    }
    let amount = Money { minor: told.minor, currency }.major();
    let written = (amount.as_str(), told.reference.as_str(), Some(told.through));
    pay(state, now, organisation, (&told.fund, &told.project), written)
}

impl Sponsors {
    /// What lets programs in.
    pub fn tokens(&self) -> &Tokens {
        &self.tokens
    }
}
