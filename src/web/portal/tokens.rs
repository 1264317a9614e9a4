//! What lets an organisation's programs in: tokens that are made, shown once and taken back by those who speak for it.

use crate::app::people::{draw_id, draw_token};
use crate::domain::fact::Fact;
use crate::domain::guard::Need;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor::{self as rules, TokenId, WrittenAccess};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::TokensPage;

use super::partner::signing;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/organisations/{organisation}/tokens", Need::Signatory, show),
    Route::post("/portal/organisations/{organisation}/tokens", Need::Signatory, make),
    Route::post("/portal/organisations/{organisation}/tokens/{token}/revoke", Need::Signatory, revoke),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

/// The organisation that the path names, for those who speak for it.
fn organisation(desk: &Desk) -> Result<Slug, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    signing(desk, &organisation).map(|()| organisation)
}

fn path(organisation: &Slug) -> String {
    format!("/portal/organisations/{organisation}/tokens")
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let organisation = organisation(desk)?;
    let frame = desk.frame()?;
    let by = |actor: &_| desk.name_of(actor);
    let tokens = desk.visit.local.sponsors.tokens().of(&organisation);
    let tokens = tokens.map(|(id, access)| Ok((id, access, by(&access.made.by)?)));
    let tokens = tokens.collect::<Result<Vec<_>, AppError>>()?;
    let page = TokensPage::new(&frame, desk.fields(&frame, refusals), &organisation, &tokens, desk.hidden());
    desk.page("portal_tokens", &page)
}

fn make(desk: &Desk) -> Result<Reply, AppError> {
    let organisation = organisation(desk)?;
    let scopes = desk.form.all("scopes").into_iter().map(Into::into).collect();
    let text = |name: &str| desk.form.text(name).to_owned();
    let written = WrittenAccess { name: text("name"), scopes, days: text("days") };
    let id: TokenId = draw_id().as_str().parse().map_err(anyhow::Error::from)?;
    let (secret, slug) = (draw_token(), organisation.clone());
    let hash = secret.hash();
    let check = move |state: &RegionState, now| -> Checked<Vec<Fact>> {
        rules::make_token(state, now, &slug, &written, (id, hash))
    };
    match desk.commit(None, check) {
        // The first sending showed the secret, or is about to; nobody keeps it.
        Ok(done) if done.repeated => Ok(desk.done_before(&path(&organisation), "token-repeated")),
        Ok(_) => Ok(desk.done_with_link(&path(&organisation), "token-made", secret.reveal().to_owned())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn revoke(desk: &Desk) -> Result<Reply, AppError> {
    let organisation = organisation(desk)?;
    let token: TokenId = desk.params.read("token")?;
    let slug = organisation.clone();
    match desk.commit(None, move |state, _| rules::revoke_token(state, &slug, &token)) {
        Ok(_) => Ok(desk.done(&path(&organisation), "token-revoked", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
