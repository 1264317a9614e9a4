//! Where people come in: the page of providers, and a person's own page.

use serde::Serialize;

use super::calls::title;
use super::desk::{Hidden, HiddenView};
use super::frame::Frame;
use super::settle::Within;
use super::text::Link;
use crate::domain::guard::Standing;
use crate::domain::language::Texts;
use crate::domain::member::{Invitation, Members, Role};
use crate::domain::person::{Person, Session};
use crate::domain::project::ProjectKey;
use crate::domain::token::Token;

/// The page of providers.
#[derive(Debug, Serialize)]
pub struct SignInPage {
    title: String,
    providers: Vec<Link>,
}

impl SignInPage {
    /// With these providers; `to` is where the person was going.
    pub fn new<'p>(frame: &Frame<'_>, providers: impl Iterator<Item = (&'p str, &'p Texts)>, to: &str) -> Self {
        let query = match to {
            "" => String::new(),
            to => url::form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish(),
        };
        let link = |(id, label): (&str, &Texts)| Link {
            label: frame.regional(label).map_or_else(|| capitalised(id), Into::into),
            href: frame.href_with(&format!("/sign-in/{id}"), &query),
        };
        Self { title: frame.say("sign-in-title"), providers: providers.map(link).collect() }
    }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A person's own page.
#[derive(Debug, Serialize)]
pub struct AccountPage {
    title: String,
    name: String,
    email: Option<String>,
    /// What they are to the region.
    roles: Vec<String>,
    /// Their projects on the region's host.
    projects: Vec<HeldView>,
    sessions: Vec<SessionView>,
    /// Where every session is ended.
    end_all: String,
    /// Where they choose what they are told.
    notifications: String,
    /// What they do with their projects here, where they hold some.
    portal: Option<String>,
}

#[derive(Debug, Serialize)]
struct HeldView {
    title: String,
    draft: bool,
    /// Its page in the window.
    href: String,
    /// Where they note who is paid; none while no fund knows it.
    payee: Option<String>,
}

#[derive(Debug, Serialize)]
struct SessionView {
    browser: String,
    began: String,
    used: String,
    /// The one that asks.
    current: bool,
    end: String,
}

impl AccountPage {
    /// Of this person, whose session asks.
    pub fn new(
        frame: &Frame<'_>,
        person: &Person,
        standing: &Standing,
        members: &Members,
        sessions: &[Session],
        own: &Session,
    ) -> Self {
        let view = |session: &Session| SessionView {
            browser: if session.browser.is_empty() { frame.say("self-browser") } else { session.browser.clone() },
            began: frame.moment(session.began),
            used: frame.moment(session.used),
            current: session.token == own.token,
            end: frame.href(&format!("/account/sessions/{}/end", session.token)),
        };
        let books = frame.local.sponsors.books();
        let is_known = |key: &ProjectKey| books.is_some_and(|books| books.project(key).is_some());
        let held = person.holds.iter().filter(|held| held.project.host == frame.region.host);
        Self {
            portal: standing.holds.then(|| frame.href("/portal")),
            notifications: frame.href("/account/notifications"),
            title: frame.say("self-title"),
            name: person.name.clone(),
            email: person.email.as_ref().map(|email| email.address.clone()),
            roles: standing.roles.iter().map(|role| role_name(frame, members, role)).collect(),
            projects: held
                .map(|held| HeldView {
                    title: held.title.clone(),
                    draft: held.draft,
                    href: frame.href(&format!("/projects/{}", held.slug)),
                    payee: is_known(&held.project).then(|| frame.href(&Within::Portal.path(&held.project))),
                })
                .collect(),
            sessions: sessions.iter().map(view).collect(),
            end_all: frame.href("/account/sessions/end"),
        }
    }
}

/// What a role is called.
pub(super) fn role_name(frame: &Frame<'_>, members: &Members, role: &Role) -> String {
    let key = format!("role-{}", role.word());
    if let Role::Juror { call } = role {
        let title = frame.local.calls.get(call).map_or_else(|| call.to_string(), |call| title(call, frame).text);
        return frame.say_of(&key, "name", title);
    }
    match role.organisation() {
        Some(slug) => frame.say_of(&key, "name", members.organisation(slug).unwrap_or(slug.as_str()).to_owned()),
        None => frame.say(&key),
    }
}

/// An invitation, as whoever carries its link sees it.
#[derive(Debug, Serialize)]
pub struct InvitationPage {
    title: String,
    /// What it gives.
    role: String,
    /// Who sent it.
    by: String,
    until: String,
    /// Why it gives nothing any more.
    closed: Option<String>,
    /// Who is signed in.
    who: Option<String>,
    sign_in: String,
    action: String,
    token: String,
    hidden: HiddenView,
}

impl InvitationPage {
    /// Of this invitation; `by` is the name of whoever sent it, `who` of whoever reads it.
    #[expect(clippy::too_many_arguments, reason = "each is one thing that the page shows")]
    pub fn new(
        frame: &Frame<'_>,
        members: &Members,
        invitation: &Invitation,
        by: &str,
        who: Option<&str>,
        token: &Token,
        closed: Option<&'static str>,
        hidden: Hidden,
    ) -> Self {
        let here = frame.href_with("/invitation", &format!("token={}", token.reveal()));
        let to = url::form_urlencoded::Serializer::new(String::new()).append_pair("to", &here).finish();
        Self {
            title: frame.say_of("invitation-title", "name", frame.name()),
            role: role_name(frame, members, &invitation.role),
            by: by.into(),
            until: frame.moment(invitation.until),
            closed: closed.map(|code| frame.say(&format!("refusal-{code}"))),
            who: who.map(Into::into),
            sign_in: frame.href_with("/sign-in", &to),
            action: frame.href("/invitation"),
            token: token.reveal().into(),
            hidden: hidden.view(),
        }
    }
}
