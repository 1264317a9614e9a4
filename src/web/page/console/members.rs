//! People and their roles, and invitations.

use serde::Serialize;

use crate::domain::member::{Invitation, Members, Role};
use crate::domain::person::PersonId;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, Hidden, HiddenView};
use crate::web::page::entry::role_name;

/// Somebody with a role.
#[derive(Debug, Clone)]
pub struct Member {
    /// Who, in the journal; none where they were never here.
    pub id: Option<PersonId>,
    /// What they are called; none once they were erased.
    pub name: Option<String>,
    /// Whether the region's file names them operator.
    pub by_file: bool,
    /// What the journal gave them.
    pub roles: Vec<Role>,
}

/// People and their roles, and invitations.
#[derive(Debug, Serialize)]
pub struct MembersPage {
    title: String,
    members: Vec<MemberView>,
    invitations: Vec<InvitationView>,
    form: FormView,
    role: Field,
    organisation: Field,
    /// What the small forms of the list carry.
    hidden: HiddenView,
}

#[derive(Debug, Serialize)]
struct MemberView {
    name: String,
    erased: bool,
    by_file: bool,
    roles: Vec<RoleView>,
    /// Where a role is taken.
    take: String,
}

#[derive(Debug, Serialize)]
struct RoleView {
    name: String,
    value: String,
}

#[derive(Debug, Serialize)]
struct InvitationView {
    role: String,
    by: String,
    sent: String,
    until: String,
    revoke: String,
}

/// The roles that can be offered, by their words.
const WORDS: [&str; 5] = ["curator", "operator", "signatory", "reader", "supporter"];

impl MembersPage {
    /// With the form for one more invitation; `open` are those that wait, each with the name of whoever sent it.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        roles: &Members,
        members: &[Member],
        open: &[(&PersonId, &Invitation, String)],
        hidden: Hidden,
    ) -> Self {
        let offers = WORDS.map(|word| (word.to_owned(), frame.say(&format!("offer-{word}"))));
        let role = fields.choices("role", "members-role", "curator", &offers).required();
        let organisation = fields.text("organisation", "members-organisation", "").at_most(120);
        Self {
            title: frame.say("members-title"),
            members: members.iter().map(|member| member.view(frame, roles)).collect(),
            invitations: open.iter().map(|(id, one, by)| invitation(frame, roles, id, one, by)).collect(),
            form: fields.form("/console/members"),
            role,
            organisation,
            hidden: hidden.view(),
        }
    }
}

impl Member {
    fn view(&self, frame: &Frame<'_>, roles: &Members) -> MemberView {
        let role = |role: &Role| RoleView { name: role_name(frame, roles, role), value: role.to_string() };
        let take = self.id.as_ref().map(|id| frame.href(&format!("/console/members/{id}/take")));
        MemberView {
            name: self.name.clone().unwrap_or_else(|| frame.say("actor-erased")),
            erased: self.name.is_none(),
            by_file: self.by_file,
            roles: self.roles.iter().map(role).collect(),
            take: take.unwrap_or_default(),
        }
    }
}

fn invitation(frame: &Frame<'_>, roles: &Members, id: &PersonId, one: &Invitation, by: &str) -> InvitationView {
    InvitationView {
        role: role_name(frame, roles, &one.role),
        by: by.into(),
        sent: frame.moment(one.sent),
        until: frame.moment(one.until),
        revoke: frame.href(&format!("/console/members/invitations/{id}/revoke")),
    }
}
