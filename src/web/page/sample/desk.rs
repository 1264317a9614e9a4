//! Sample pages of the desk.

use serde::Serialize;

use super::{Pages, now};
use crate::app::notify::Kind;
use crate::domain::guard::Standing;
use crate::domain::journal::Actor;
use crate::domain::member::{Fate, Invitation, Members, Role};
use crate::domain::person::{Email, Held, Identity, Person, PersonId, Session};
use crate::domain::refusal::Refusal;
use crate::domain::token::Token;
use crate::domain::webhook::{PauseReason, Topic, Webhook, WebhookId};
use crate::mail::{self, Trouble as MailTrouble, Undelivered, Why};
use crate::web::desk::Form;
use crate::web::error::{AppError, SignInError};
use crate::web::page::NotificationsPage;
use crate::web::page::console;
use crate::web::page::console::{Member, OutgoingPage, WebhookPage};
use crate::web::page::desk::{DeskAgain, DeskError, DeskView, Fields, Hidden, NoticeView};
use crate::web::page::entry::{AccountPage, InvitationPage, SignInPage};
use crate::webhooks::{Delivery, Outcome, Progress, Trouble};

impl Pages<'_> {
    pub(super) fn of_desk(&mut self, state: &str) {
        self.of_entry(state);
        self.of_desk_calls(state);
        self.of_invitation(state);
        self.of_again(state);
        self.of_members(state);
        self.of_outgoing(state);
    }

    fn of_members(&mut self, state: &str) {
        let (id, roles) = ("0123".parse::<PersonId>(), ["operator", "reader:pierre-noire"]);
        let (Ok(id), Some(invitation)) = (id, invitation()) else { return };
        let roles: Vec<Role> = roles.iter().filter_map(|role| role.parse().ok()).collect();
        let members = [
            Member { id: Some(id.clone()), name: Some("Camille Roux".into()), by_file: false, roles: roles.clone() },
            Member { id: Some(id.clone()), name: None, by_file: false, roles },
            Member { id: None, name: Some("ana@window.example".into()), by_file: true, roles: Vec::new() },
        ];
        let refusals = [Refusal::of("organisation", "organisation-missing"), Refusal::whole("last-operator")];
        let open = [(&id, &invitation, "Camille Roux".to_owned())];
        let known = Members::default();
        for (state, members, open, refusals) in [
            (state.to_owned(), &members[..], &open[..], &refusals[..0]),
            (format!("-refused{state}"), &members[..], &open[..], &refusals[..]),
            (format!("-none{state}"), &[][..], &[][..], &refusals[..0]),
        ] {
            let frame = self.frame("/console/members");
            let fields = Fields::new(&frame, None, refusals, hidden());
            let page = console::MembersPage::new(&frame, fields, &known, members, open, hidden());
            self.add_desk("console_members", &state, "console", &page);
        }
    }

    fn of_again(&mut self, state: &str) {
        let form = Form::of_query("title.fr=Le+bal&_key=0123");
        for (name, signed_in) in [("", false), ("-confirm", true)] {
            let page = DeskAgain::new(&self.frame("/console"), "/console/members", &form, signed_in, hidden().csrf);
            self.add_desk("desk_again", &format!("{name}{state}"), "entry", &page);
        }
    }

    fn of_invitation(&mut self, state: &str) {
        let Some(invitation) = invitation() else { return };
        let (members, token) = (Members::default(), Token::new([1; 32]));
        for (name, who, closed) in
            [("", Some("Camille Roux"), None), ("-away", None, None), ("-closed", None, Some("invitation-expired"))]
        {
            let frame = self.frame("/invitation");
            let page = InvitationPage::new(&frame, &members, &invitation, "Ana Roc", who, &token, closed, hidden());
            self.add_desk("invitation", &format!("{name}{state}"), "entry", &page);
        }
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
            AppError::Invitation("invitation-used"),
            AppError::NotKept,
            AppError::Internal(anyhow::anyhow!("sample")),
        ];
        for (at, error) in errors.iter().enumerate() {
            let page = DeskError::new(&self.frame("/console"), error);
            self.add_desk("desk_error", &format!("-{at}{state}"), "entry", &page);
        }
    }

    fn of_outgoing(&mut self, state: &str) {
        let Some((id, known, progress)) = webhook() else { return };
        let lost =
            |why| Undelivered { region: self.region.id.clone(), kind: "digest".into(), person: None, at: now(), why };
        let lost = [lost(Why::Refused(550)), lost(Why::Late(None)), lost(Why::Unfit)];
        let named = [(&lost[0], Some("Camille Roux".to_owned())), (&lost[1], None), (&lost[2], None)];
        let troubled = mail::Standing { waiting: 3, sent: 7, trouble: Some((MailTrouble::Login, now())) };
        let rests = Webhook { paused: Some((PauseReason::Failing, now())), ..known.clone() };
        let mended = Progress { failing_since: None, ..progress.clone() };
        let mine = [(&id, &known, progress.clone()), (&id, &rests, progress.clone()), (&id, &known, mended)];
        let refusals = [Refusal::of("url", "webhook-url-private"), Refusal::of("topics", "webhook-topics-missing")];
        let frame = self.frame("/console/outgoing");
        let typed = Form::of_pairs(&[("url", "https://localhost/")]);
        let full = OutgoingPage::new(
            &frame,
            Fields::new(&frame, Some(&typed), &refusals, hidden()),
            Some(&troubled),
            &named,
            &mine,
        );
        let bare = OutgoingPage::new(&frame, Fields::new(&frame, None, &[], hidden()), None, &[], &[]);
        let fields = || Fields::new(&frame, None, &[], hidden());
        let one = WebhookPage::new(&frame, fields(), &id, &known, &progress, Some("whsec_c2FtcGxl"));
        let other = WebhookPage::new(&frame, fields(), &id, &rests, &Progress::default(), None);
        let choice = someone().map(|(person, _)| {
            let nobody = Person { email: None, quiet: Default::default(), ..person.clone() };
            [person, nobody].map(|person| NotificationsPage::new(&frame, fields(), &person, &Kind::ALL, true))
        });
        self.add_desk("console_outgoing", state, "console", &full);
        self.add_desk("console_outgoing", &format!("-none{state}"), "console", &bare);
        self.add_desk("console_webhook", state, "console", &one);
        self.add_desk("console_webhook", &format!("-rests{state}"), "console", &other);
        for (at, page) in choice.iter().flatten().enumerate() {
            self.add_desk("account_notifications", &format!("-{at}{state}"), "entry", page);
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
        let who = (area != "entry" || template == "account").then_some(("Camille Roux", &standing, hidden.csrf));
        let link = Some("https://window.example/invitation?token=0123".to_owned());
        let notice = (area == "console").then(|| NoticeView {
            text: frame.say("done-invitation-sent"),
            link,
            label: frame.say("desk-link"),
        });
        let view = DeskView::new(&frame, area, items, who, notice);
        let html = self.dress.theme.render_desk(template, &frame, &view, page);
        self.rendered.push(super::Rendered { name: format!("{template}{state}"), path, html });
    }
}

/// A webhook to which nothing arrives just now.
fn webhook() -> Option<(WebhookId, Webhook, Progress)> {
    let topics = Topic::ALL.into_iter().collect();
    let known =
        Webhook { url: "https://agenda.couze.example/crochet".into(), topics, since: 1, added: now(), paused: None };
    let delivery =
        |seq, outcome| Delivery { id: "msg_0123".into(), seq, kind: "call.published".into(), at: now(), outcome };
    let deliveries = [
        delivery(Some(7), Outcome::Failed(Trouble::Slow)),
        delivery(Some(7), Outcome::Answered(503)),
        delivery(None, Outcome::Answered(204)),
    ];
    let progress =
        Progress { after: 6, failing_since: Some(now()), failures: 2, next: None, deliveries: deliveries.into() };
    Some(("0123".parse().ok()?, known, progress))
}

/// What forms of a sample carry.
pub(super) fn hidden() -> Hidden {
    Hidden { csrf: "0123".into(), key: "0123".into(), seen: 7 }
}

fn invitation() -> Option<Invitation> {
    let role = "signatory:fondation-des-quatre-vallees".parse().ok()?;
    let token = Token::new([1; 32]).hash();
    Some(Invitation { role, token, by: Actor::Oriel, sent: now(), until: now(), fate: Fate::Open })
}

fn standing() -> Standing {
    let roles = ["operator", "signatory:pierre-noire"].iter().filter_map(|role| role.parse::<Role>().ok()).collect();
    Standing { roles, holds: true, is_shown: true }
}

pub(super) fn someone() -> Option<(Person, Session)> {
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
        quiet: std::collections::BTreeSet::from(["entry-changed".to_owned()]),
        watches: Vec::new(),
    };
    let (token, browser) = ("0".repeat(64).parse().ok()?, "Firefox, Linux".into());
    let session = Session { token, person: person.id.clone(), browser, began: now(), used: now() };
    Some((person, session))
}
