//! Sample pages of the desk.

use serde::Serialize;

use super::{Pages, now};
use crate::domain::guard::Standing;
use crate::domain::member::{Members, Role};
use crate::domain::person::{Email, Held, Identity, Person, Session};
use crate::web::error::{AppError, SignInError};
use crate::web::page::desk::{DeskError, DeskView, Hidden};
use crate::web::page::entry::{AccountPage, SignInPage};
use crate::web::page::portal;

impl Pages<'_> {
    pub(super) fn of_desk(&mut self, state: &str) {
        self.of_entry(state);
        let page = portal::FrontPage::new(&self.frame("/portal"));
        self.add_desk("portal_front", state, "portal", &page);
    }

    fn of_entry(&mut self, state: &str) {
        let labels = Default::default();
        let providers = [("ulule", &labels), ("region", &labels)];
        let page = SignInPage::new(&self.frame("/sign-in"), providers.into_iter(), "/console");
        self.add_desk("sign_in", state, "entry", &page);
        let page = SignInPage::new(&self.frame("/sign-in"), [].into_iter(), "");
        self.add_desk("sign_in", &format!("-none{state}"), "entry", &page);
        if let Some((person, session)) = someone() {
            let sessions = [session.clone(), Session { browser: String::new(), ..session.clone() }];
            let frame = self.frame("/account");
            let page = AccountPage::new(&frame, &person, &standing(), &Members::default(), &sessions, &session);
            self.add_desk("account", state, "entry", &page);
        }
        let errors = [
            AppError::NotFound,
            AppError::Forbidden,
            AppError::NotGenuine,
            AppError::Method,
            AppError::TooLong,
            AppError::TooMany(30),
            AppError::SignIn(SignInError::Stale),
            AppError::SignIn(SignInError::Declined),
            AppError::SignIn(SignInError::Refused),
            AppError::SignIn(SignInError::Unreachable),
            AppError::NotKept,
            AppError::Internal(anyhow::anyhow!("sample")),
        ];
        for (at, error) in errors.iter().enumerate() {
            let page = DeskError::new(&self.frame("/console"), error);
            self.add_desk("desk_error", &format!("-{at}{state}"), "entry", &page);
        }
    }

    /// A page of the desk for somebody who operates the region, or for nobody in particular where the area is `entry`.
    pub(super) fn add_desk(&mut self, template: &str, state: &str, area: &'static str, page: &impl Serialize) {
        let items: &[_] = match area {
            "console" => crate::web::console::ITEMS,
            "portal" => crate::web::portal::ITEMS,
            _ => &[],
        };
        let path = if area == "entry" { "/account".into() } else { format!("/{area}") };
        let frame = self.frame(&path);
        let (standing, hidden) = (standing(), hidden());
        let who = (area != "entry" || template == "account").then(|| ("Camille Roux", &standing, hidden.csrf));
        let notice = Some(frame.say("done-session-ended")).filter(|_| area == "console");
        let view = DeskView::new(&frame, area, items, who, notice);
        let html = self.dress.theme.render_desk(template, &frame, &view, page);
        self.rendered.push(super::Rendered { name: format!("{template}{state}"), path, html });
    }
}

/// What forms of a sample carry.
pub(super) fn hidden() -> Hidden {
    Hidden { csrf: "0123".into(), key: "0123".into(), seen: 7 }
}

fn standing() -> Standing {
    let roles = ["operator", "signatory:pierre-noire"].iter().filter_map(|role| role.parse::<Role>().ok()).collect();
    Standing { roles, holds: true, is_shown: true }
}

fn someone() -> Option<(Person, Session)> {
    let held = |slug: &str, draft| {
        let (project, slug) = (format!("{slug}-id"), slug.parse().ok()?);
        let project = crate::domain::project::ProjectKey { host: "sample".parse().ok()?, id: project.parse().ok()? };
        Some(Held { project, slug, title: "Le four à pain du Breuil".into(), draft })
    };
    let person = Person {
        id: "0123".parse().ok()?,
        identity: Identity { provider: "ulule".parse().ok()?, subject: "7".into() },
        name: "Camille Roux".into(),
        email: Some(Email { address: "camille@window.example".into(), verified: true }),
        language: None,
        holds: vec![held("le-four", false)?, held("la-cuve", true)?],
        since: now(),
        last: now(),
    };
    let (token, browser) = ("0".repeat(64).parse().ok()?, "Firefox, Linux".into());
    let session = Session { token, person: person.id.clone(), browser, began: now(), used: now() };
    Some((person, session))
}
