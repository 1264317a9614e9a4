//! An invitation, as whoever carries its link sees it. The token is in the address's query, which no log notes.

use crate::domain::guard::Need;
use crate::domain::member::{self, Role};
use crate::domain::refusal::Refusal;
use crate::domain::token::Token;
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::entry::InvitationPage;

pub(super) const ROUTES: &[Route] =
    &[Route::get("/invitation", Need::Nobody, show), Route::post("/invitation", Need::SignedIn, accept)];

fn token(desk: &Desk) -> Result<Token, AppError> {
    Token::read(desk.form.text("token")).ok_or(AppError::NotFound)
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let token = token(desk)?;
    let members = &desk.visit.local.members;
    let (_, invitation) = members.invited(&token.hash()).ok_or(AppError::NotFound)?;
    let frame = desk.frame()?;
    let closed = invitation.closed(desk.visit.now);
    let by = desk.name_of(&invitation.by)?;
    let who = desk.who.as_ref().map(|who| who.person.name.as_str());
    let page = InvitationPage::new(&frame, members, invitation, &by, who, &token, closed, desk.hidden());
    let reply = desk.page("invitation", &page)?;
    Ok(if closed.is_some() { reply.gone() } else { reply })
}

fn accept(desk: &Desk) -> Result<Reply, AppError> {
    let hash = token(desk)?.hash();
    let person = desk.signed_in()?.id().clone();
    let role = desk.visit.local.members.invited(&hash).map(|(_, invitation)| invitation.role.clone());
    match desk.commit(None, move |state, now| member::accept(state, now, &hash, &person)) {
        Ok(_) => {
            let to = role.map_or_else(|| "/account".into(), |role| home(desk, &role));
            Ok(desk.done(&to, "invitation-accepted", Vec::new()))
        }
        Err(NotSaved::Refused(refusals)) => Err(AppError::Invitation(code(&refusals))),
        Err(not_saved) => not_saved.show(desk, |_| Err(AppError::NotFound)),
    }
}

fn code(refusals: &[Refusal]) -> &'static str {
    refusals.first().map_or("invitation-unknown", |refusal| refusal.code)
}

/// Where somebody with this role begins.
fn home(desk: &Desk, role: &Role) -> String {
    match role {
        Role::Operator | Role::Curator => "/console".into(),
        Role::Sponsor { .. } | Role::Supporter { .. } => "/portal".into(),
        // A jury has nothing to read before its call is published.
        Role::Juror { call } => match desk.visit.local.calls.get(call).and_then(|call| call.published) {
            Some(_) => format!("/console/calls/{call}/jury"),
            None => "/account".into(),
        },
    }
}
