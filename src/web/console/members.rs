//! Who may do what here: people and their roles, and invitations, which are links.

use crate::app::people::{draw_id, draw_token};
use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::member::{self, Role, Wish};
use crate::domain::person::{Named, Person, PersonId};
use crate::domain::refusal::Refusal;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::console::{Member, MembersPage};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/console/members", Need::Operator, show),
    Route::post("/console/members", Need::Operator, invite),
    Route::post("/console/members/invitations/{invitation}/revoke", Need::Operator, revoke),
    Route::post("/console/members/{person}/take", Need::Operator, take),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let (local, now) = (&desk.visit.local, desk.visit.now);
    let members = members(desk)?;
    let by = |actor: &_| desk.name_of(actor);
    let open = local.members.invitations().filter(|(_, invitation)| invitation.is_open(now));
    let open = open.map(|(id, invitation)| Ok((id, invitation, by(&invitation.by)?)));
    let open = open.collect::<Result<Vec<_>, AppError>>()?;
    let page = MembersPage::new(&frame, desk.fields(&frame, refusals), &local.members, &members, &open, desk.hidden());
    desk.page("console_members", &page)
}

/// Everybody with a role: by the journal, and by the region's file.
fn members(desk: &Desk) -> Result<Vec<Member>, AppError> {
    let people = &desk.visit.app.people;
    let mut members = Vec::new();
    for (id, roles) in desk.visit.local.members.all() {
        let person = people.person(id)?;
        let roles = roles.iter().cloned().collect();
        members.push(Member { id: Some(id.clone()), name: person.map(|person| person.name), by_file: false, roles });
    }
    for named in &desk.visit.region().operators {
        let person = match named {
            Named::Identity(identity) => people.by_identity(identity)?,
            Named::Email(_) => None,
        };
        note_named(&mut members, named, person);
    }
    Ok(members)
}

/// Notes that the region's file names somebody, who may be there already.
fn note_named(members: &mut Vec<Member>, named: &Named, person: Option<Person>) {
    let known =
        person.as_ref().and_then(|person| members.iter_mut().find(|member| member.id.as_ref() == Some(&person.id)));
    match known {
        Some(member) => member.by_file = true,
        None => {
            let name = person.map_or_else(|| told(named), |person| person.name);
            members.push(Member { id: None, name: Some(name), by_file: true, roles: Vec::new() });
        }
    }
}

/// Somebody who has not been here yet, as the file names them.
fn told(named: &Named) -> String {
    match named {
        Named::Identity(identity) => format!("{} {}", identity.provider, identity.subject),
        Named::Email(address) => address.clone(),
    }
}

fn invite(desk: &Desk) -> Result<Reply, AppError> {
    let wish = Wish { role: desk.form.text("role").into(), organisation: desk.form.text("organisation").into() };
    let (invitation, token) = (draw_id(), draw_token());
    let hash = token.hash();
    let done = desk.commit(None, move |state, now| member::invite(state, now, &wish, invitation, hash));
    match done {
        Ok(done) => Ok(desk.invited("/console/members", done.repeated, &token)),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn revoke(desk: &Desk) -> Result<Reply, AppError> {
    let invitation: PersonId = desk.params.read("invitation")?;
    match desk.commit(None, move |state, now| member::revoke(state, now, &invitation)) {
        Ok(_) => Ok(desk.done("/console/members", "invitation-revoked", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn take(desk: &Desk) -> Result<Reply, AppError> {
    let person: PersonId = desk.params.read("person")?;
    let role: Role = desk.form.text("role").parse().map_err(|_| AppError::NotFound)?;
    let (people, named) = (desk.visit.app.people.clone(), desk.visit.region().operators.len());
    let subject = Subject::Person(person.clone());
    let done = desk.commit(Some(subject), move |state, _| {
        member::take_role(state, &person, &role, |state| {
            let others = state.members.with(&Role::Operator).filter(|other| **other != person);
            named + others.filter(|other| people.person(other).is_ok_and(|found| found.is_some())).count()
        })
    });
    match done {
        Ok(_) => Ok(desk.done("/console/members", "role-taken", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
