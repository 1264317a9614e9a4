//! What lets an organisation's programs in.

use serde::Serialize;

use crate::domain::project::Slug;
use crate::domain::sponsor::{Access, Scope, TOKEN_DAYS, TokenId};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, Hidden, HiddenView};

/// The tokens of an organisation, and the form for one more.
#[derive(Debug, Serialize)]
pub struct TokensPage {
    title: String,
    organisation: String,
    open: Vec<TokenView>,
    /// Taken back or too old, the last first.
    closed: Vec<TokenView>,
    form: FormView,
    name: Field,
    scopes: Field,
    days: Field,
    /// What the small forms of the list carry.
    hidden: HiddenView,
    /// The document that programs are written by.
    document: String,
    back: String,
}

#[derive(Debug, Serialize)]
struct TokenView {
    name: String,
    scopes: String,
    /// Who made it, and when.
    made: String,
    /// Until when it is good, or since when it is not.
    until: String,
    revoke: String,
}

/// Closed tokens that are still listed.
const MOST_CLOSED: usize = 10;

impl TokensPage {
    /// For somebody who speaks for the organisation; each token with the name of whoever made it.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        organisation: &Slug,
        tokens: &[(&TokenId, &Access, String)],
        hidden: Hidden,
    ) -> Self {
        let mut tokens: Vec<_> = tokens.iter().collect();
        tokens.sort_by_key(|(_, access, _)| std::cmp::Reverse(access.made.at));
        let (open, closed): (Vec<_>, Vec<_>) = tokens.into_iter().partition(|(_, access, _)| access.is_open(frame.now));
        let path = format!("/portal/organisations/{organisation}");
        let view = |(id, access, by): &&(&TokenId, &Access, String)| token(frame, &path, id, access, by);
        let scopes = Scope::ALL.map(|scope| (scope.word().to_owned(), frame.say(&format!("scope-{}", scope.word()))));
        let days = TOKEN_DAYS.map(|days| (days.to_string(), frame.say_of("token-days", "days", days)));
        Self {
            title: frame.say("tokens-title"),
            organisation: frame.local.members.organisation(organisation).unwrap_or(organisation.as_str()).into(),
            open: open.iter().map(view).collect(),
            closed: closed.iter().take(MOST_CLOSED).map(view).collect(),
            name: fields.text("name", "token-field-name", "").required().at_most(60),
            scopes: fields.ticks("scopes", "token-field-scopes", &["funds"], &scopes).required(),
            days: fields.choices("days", "token-field-days", "90", &days).required(),
            form: fields.form(&format!("{path}/tokens")),
            hidden: hidden.view(),
            document: frame.href("/api/v1/openapi.json"),
            back: frame.href(&path),
        }
    }
}

fn token(frame: &Frame<'_>, path: &str, id: &TokenId, access: &Access, by: &str) -> TokenView {
    let scopes: Vec<_> = access.scopes.iter().map(|scope| frame.say(&format!("scope-{}", scope.word()))).collect();
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("by", by.to_owned());
    args.set("when", frame.date(access.made.at));
    let until = match &access.revoked {
        Some(revoked) => frame.say_of("token-revoked-on", "when", frame.date(revoked.at)),
        None if access.is_open(frame.now) => frame.say_of("token-until", "when", frame.date(access.until)),
        None => frame.say_of("token-over-since", "when", frame.date(access.until)),
    };
    TokenView {
        name: access.name.clone(),
        scopes: scopes.join(" · "),
        made: frame.theme.say(frame.lang, "token-made-by", &args),
        until,
        revoke: frame.href(&format!("{path}/tokens/{id}/revoke")),
    }
}
