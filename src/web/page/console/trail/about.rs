//! What a record was about, by the name that people gave it.

use serde::Serialize;
use url::Url;

use super::{Names, in_kind};
use crate::domain::fact::{Fact, Subject};
use crate::domain::fund::FundId;
use crate::domain::journal::Actor;
use crate::domain::member::MemberFact;
use crate::domain::person::PersonId;
use crate::domain::project::Slug;
use crate::domain::refusal::Arg;
use crate::domain::sponsor::SponsorFact;
use crate::domain::webhook::{WebhookFact, WebhookId};
use crate::web::page::Frame;
use crate::web::page::calls;
use crate::web::page::entry::role_name;

/// What a record was about.
#[derive(Debug, Clone, Serialize)]
pub(super) struct About {
    label: String,
    /// Its page in the console, where it has one that may be opened.
    href: Option<String>,
}

impl About {
    /// What a fact was about; `before` is what was said of it until then.
    pub(super) fn of(fact: &Fact, before: Option<&Fact>, names: &Names<'_>, frame: &Frame<'_>) -> Self {
        let at = |label: String, path: String| Self { label, href: Some(frame.href(&path)) };
        match fact.subject() {
            Subject::Project(key) => at((names.project)(&key), format!("/console/projects/{}", key.id)),
            Subject::Collection(slug) => at((names.collection)(&slug), format!("/console/collections/{slug}")),
            Subject::Call(slug) => at(call(&slug, frame), format!("/console/calls/{slug}")),
            Subject::Entry(slug, number) => {
                let entry = (names.entry)(&slug, number);
                let entry = entry.unwrap_or_else(|| frame.say_of("entry-number", "number", number));
                let args = [("entry", Arg::Text(entry)), ("call", Arg::Text(call(&slug, frame)))];
                at(frame.say_args("told-entry-of", &args), format!("/console/calls/{slug}/entries/{number}"))
            }
            Subject::Event(slug) => {
                let label = event(&slug, [Some(fact), before], frame);
                let stays = frame.local.events.get(&slug).is_some();
                Self { label, href: stays.then(|| frame.href(&format!("/console/events/{slug}"))) }
            }
            Subject::Person(id) => {
                let label = person(&id, names, frame);
                Self { label, href: names.operates.then(|| frame.href("/console/members")) }
            }
            Subject::Webhook(id) => {
                let stays = names.operates && frame.local.webhooks.get(&id).is_some();
                let label = webhook(&id, fact, before, frame);
                Self { label, href: stays.then(|| frame.href(&format!("/console/webhooks/{id}"))) }
            }
            Subject::Organisation(slug) => {
                let label = frame.local.members.organisation(&slug).unwrap_or(slug.as_str()).to_owned();
                Self { label, href: None }
            }
            Subject::Fund(id) => {
                let label = fund(&id, fact, before, frame);
                let href = format!("/console/funds/{id}");
                Self { label, href: names.operates.then(|| frame.href(&href)) }
            }
            Subject::Allocation(id, key) => {
                let label = format!("{}, {}", (names.project)(&key), fund(&id, fact, before, frame));
                let href = format!("/console/funds/{id}/projects/{key}");
                Self { label, href: names.operates.then(|| frame.href(&href)) }
            }
            Subject::Need(id) => {
                let need = frame.local.needs.get(&id);
                let label = need.and_then(|need| frame.regional(&need.detail.what)).map(ToOwned::to_owned);
                let href = need.map(|need| frame.href(&format!("/console/projects/{}", need.project.id)));
                Self { label: label.unwrap_or_else(|| frame.say_of("need-number", "number", id.to_string())), href }
            }
            Subject::Offer(_) => Self { label: frame.say("offer-some"), href: None },
            Subject::Loan(id) => at(in_kind::loan_name(id, frame), format!("/console/loans/{id}")),
            Subject::Support(id) => at(in_kind::support_name(id, names, frame), format!("/console/support/{id}")),
            Subject::Label(slug) => {
                let known = frame.local.support.label(&slug).and_then(|label| frame.regional(&label.face.name));
                at(known.unwrap_or(slug.as_str()).to_owned(), format!("/labels/{slug}"))
            }
            Subject::Books | Subject::Window => Self::window(fact, frame),
        }
    }

    fn window(fact: &Fact, frame: &Frame<'_>) -> Self {
        match fact {
            Fact::Curation(_) => {
                Self { label: frame.say("nav-console-features"), href: Some(frame.href("/console/features")) }
            }
            Fact::Member(MemberFact::OrganisationNamed { name, .. }) => Self { label: name.clone(), href: None },
            _ => Self { label: frame.say("history-window"), href: None },
        }
    }
}

fn call(slug: &Slug, frame: &Frame<'_>) -> String {
    frame.local.calls.get(slug).map_or_else(|| slug.to_string(), |call| calls::title(call, frame).text)
}

/// A fund by its name; one that was thrown away by the name that these facts gave it.
fn fund(id: &FundId, fact: &Fact, before: Option<&Fact>, frame: &Frame<'_>) -> String {
    let known = frame.local.sponsors.fund(id).map(|file| &file.draft);
    let mut former = [Some(fact), before].into_iter().flatten().filter_map(|fact| match fact {
        Fact::Sponsor(SponsorFact::FundDrafted { draft, .. }) => Some(&**draft),
        _ => None,
    });
    let name = known.or_else(|| former.next()).and_then(|draft| frame.regional(&draft.name));
    name.map_or_else(|| id.to_string(), ToOwned::to_owned)
}

/// An event by its title; one that was thrown away by the title that these facts gave it.
fn event(slug: &Slug, told: [Option<&Fact>; 2], frame: &Frame<'_>) -> String {
    let known = frame.local.events.get(slug).map(|event| &event.detail);
    let mut former = told.into_iter().flatten().filter_map(|fact| match fact {
        Fact::Event(fact) => fact.detail(),
        _ => None,
    });
    let title = known.or_else(|| former.next()).and_then(|detail| frame.regional(&detail.title));
    title.map_or_else(|| slug.to_string(), ToOwned::to_owned)
}

/// A person by their name, an invitation by the role that it offers.
fn person(id: &PersonId, names: &Names<'_>, frame: &Frame<'_>) -> String {
    let members = &frame.local.members;
    let offered = members.invitation(id).map(|invitation| role_name(frame, members, &invitation.role));
    offered.unwrap_or_else(|| (names.who)(&Actor::Person(id.clone())))
}

/// A webhook by the site that it leads to.
fn webhook(id: &WebhookId, fact: &Fact, before: Option<&Fact>, frame: &Frame<'_>) -> String {
    let told = [Some(fact), before].into_iter().flatten().find_map(|fact| match fact {
        Fact::Webhook(WebhookFact::Added { url, .. }) => Some(url),
        _ => None,
    });
    let url = frame.local.webhooks.get(id).map(|known| &known.url).or(told);
    let site = url.and_then(|url| Url::parse(url).ok()?.host_str().map(ToOwned::to_owned));
    site.unwrap_or_else(|| id.to_string())
}
