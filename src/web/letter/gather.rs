//! What happened, gathered for one person: the same thing is one item, and what became of their own entries is told in full.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::call;
use crate::app::considered;
use crate::app::notify::{Kind, Notice};
use crate::app::people::People;
use crate::app::window::Window;
use crate::domain::call::{Call, Entry, Outcome, Phase};
use crate::domain::event::Event;
use crate::domain::fact::Subject;
use crate::domain::fund::FundId;
use crate::domain::language::Texts;
use crate::domain::loan::LoanState;
use crate::domain::offer::{Offer, OfferId, Side};
use crate::domain::person::{Person, PersonId};
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{Standing, still_to_pay};
use crate::domain::state::RegionState;
use crate::domain::support::{Support, SupportState};
use crate::web::page::Frame;
use crate::web::page::letter::{Answer, Happened, Own};

/// Gathers for a person what happened in a window.
pub(super) struct Gatherer<'a> {
    window: &'a Window,
    local: Arc<RegionState>,
    shelf: Arc<Shelf>,
    people: &'a People,
    id: &'a PersonId,
    /// What is known of them; nothing of whom nobody ever signed in.
    person: Option<Person>,
}

impl<'a> Gatherer<'a> {
    /// For a person.
    pub(super) fn new(window: &'a Window, people: &'a People, id: &'a PersonId) -> Self {
        let person = people.person(id).ok().flatten();
        Self { window, local: window.local(), shelf: window.shelf(), people, id, person }
    }

    /// Whether anything of this is still worth telling.
    pub(super) fn finds(&self, notices: &[Notice]) -> bool {
        notices.iter().any(|notice| self.holds(notice.kind, &notice.subject))
    }

    fn holds(&self, kind: Kind, subject: &Subject) -> bool {
        match kind {
            Kind::ProjectsToReview => self.to_review() > 0,
            Kind::EventProposed => self.event(subject).is_some_and(Event::waits),
            Kind::Afterwards => self.is_asked(subject),
            Kind::EventAnswered => self.event(subject).is_some_and(|event| event.is_of(self.id) && !event.waits()),
            Kind::OfferMade => match subject {
                Subject::Offer(id) => {
                    self.local.offers.get(id).is_some_and(|offer| offer.is_open() && self.waits(offer))
                }
                _ => true,
            },
            _ => self.is_open(kind, subject),
        }
    }

    /// Whether what somebody is asked for with this is still to be done; of what asks for nothing, yes.
    fn is_open(&self, kind: Kind, subject: &Subject) -> bool {
        let (local, books) = (&self.local, self.local.sponsors.books());
        match (kind, subject) {
            (Kind::LoanOffered, Subject::Loan(id)) => {
                local.loans.get(*id).is_some_and(|loan| loan.state == LoanState::Offered)
            }
            (Kind::SupportProposed, Subject::Support(id)) => local.support.get(*id).is_some_and(Support::awaits_holder),
            (Kind::SupportAsked, Subject::Support(id)) => {
                local.support.get(*id).is_some_and(|known| known.state == SupportState::Asked)
            }
            (Kind::FundSubmitted, Subject::Fund(id)) => local.sponsors.fund(id).is_some_and(|file| {
                let standing = file.standing(id, books);
                matches!(standing, Standing::Submitted | Standing::Endorsed) || file.top_up.is_some()
            }),
            (Kind::CorrectionAsked, Subject::Allocation(id, project)) => {
                local.sponsors.correction(id, project).is_some()
            }
            (Kind::PaymentDue, Subject::Fund(id)) => books.is_some_and(|books| !still_to_pay(books, id).is_empty()),
            _ => true,
        }
    }

    /// Whether whoever offers waits for a word of this person about a project of theirs.
    fn waits(&self, offer: &Offer) -> bool {
        let held = self.person.iter().flat_map(|person| &person.holds);
        let mut talks = held.filter_map(|held| offer.talks.get(&held.project));
        talks.any(|talk| talk.awaits(Side::Holder))
    }

    fn event(&self, subject: &Subject) -> Option<&Event> {
        match subject {
            Subject::Event(slug) => self.local.events.get(slug),
            _ => None,
        }
    }

    /// Whether the holder of a project is asked something and has not answered yet.
    fn is_asked(&self, subject: &Subject) -> bool {
        let Subject::Project(key) = subject else { return false };
        self.local.afterwards.of(key).is_some_and(|sequel| sequel.waiting().is_some())
    }

    fn to_review(&self) -> usize {
        considered::to_review(self.window)
    }

    /// What happened to the same thing is one item.
    pub(super) fn gathered(&self, frame: &Frame<'_>, notices: &[Notice]) -> Vec<Happened> {
        let mut together: BTreeMap<(Kind, &Subject), (usize, Timestamp)> = BTreeMap::new();
        for notice in notices.iter().filter(|notice| self.holds(notice.kind, &notice.subject)) {
            let (count, at) = together.entry((notice.kind, &notice.subject)).or_insert((0, notice.at));
            (*count, *at) = (*count + 1, notice.at.max(*at));
        }
        let items = together.into_iter().flat_map(|((kind, subject), (count, at))| {
            let (name, path) = (self.named(frame, subject), self.path(kind, subject));
            self.told(frame, Happened { kind, count, at, name, path, own: None }, subject)
        });
        let mut items: Vec<_> = items.collect();
        items.sort_by_key(|one| one.at);
        items
    }

    /// Where this person acts on it, or reads of it.
    fn path(&self, kind: Kind, subject: &Subject) -> String {
        let talk = match subject {
            Subject::Offer(id) => self.talk(id).map(|key| format!("/portal/offers/{id}/{}", key.id)),
            _ => None,
        };
        talk.unwrap_or_else(|| path(kind, subject))
    }

    /// The project of theirs that an offer is talked about with.
    fn talk(&self, id: &OfferId) -> Option<&ProjectKey> {
        let held = self.person.iter().flat_map(|person| &person.holds).map(|held| &held.project);
        let talks = &self.local.offers.get(id)?.talks;
        let mut known: Vec<_> = held.into_iter().filter_map(|key| Some((key, talks.get(key)?))).collect();
        known.sort_by_key(|(_, talk)| !talk.awaits(Side::Holder));
        known.first().map(|(key, _)| *key)
    }

    /// The items that tell of it: of somebody's own entries one each.
    fn told(&self, frame: &Frame<'_>, one: Happened, subject: &Subject) -> Vec<Happened> {
        let call = match subject {
            Subject::Call(slug) => self.local.calls.get(slug),
            _ => None,
        };
        match (one.kind, call) {
            (Kind::ProjectsToReview, _) => vec![Happened { count: self.to_review(), ..one }],
            (Kind::EventAnswered, _) => vec![self.answered(one, subject)],
            (Kind::EntryTaken, Some(call)) => {
                let until = (call.phase(frame.now) == Phase::Open).then_some(call.terms().closes);
                let own = self.entries(call).filter(|entry| entry.entrant().is_some());
                own.map(|entry| self.own(frame, &one, (call, entry), Own { until, ..Own::default() })).collect()
            }
            (Kind::CallDecided, Some(call)) if call.results.is_some() => {
                let decided: Vec<_> = self.entries(call).filter_map(|entry| Some((entry, entry.outcome()?))).collect();
                if decided.is_empty() {
                    return vec![one];
                }
                let outcome = |(entry, outcome): &(&Entry, &Outcome)| {
                    let own = Own { answer: Some(Answer::of(outcome)), ..Own::default() };
                    self.own(frame, &one, (call, *entry), own)
                };
                decided.iter().map(outcome).collect()
            }
            _ => vec![one],
        }
    }

    /// The entries of a call that stand and are the person's: by their own hand, or of a project of theirs that was invited.
    fn entries<'c>(&'c self, call: &'c Call) -> impl Iterator<Item = &'c Entry> {
        let is_theirs = |entry: &&Entry| match entry.entrant() {
            Some(entrant) => entrant == self.id,
            None => self.person.as_ref().is_some_and(|person| call::holds(person, entry)),
        };
        call.standing().filter(is_theirs)
    }

    /// What became of an event that they proposed.
    fn answered(&self, one: Happened, subject: &Subject) -> Happened {
        let declined = self.event(subject).and_then(Event::declined).map(str::to_owned);
        let word = if declined.is_some() { "declined" } else { "accepted" };
        let answer = Answer { word, reason: declined, doors: Vec::new() };
        Happened { own: Some(Own { title: one.name.clone(), until: None, answer: Some(answer) }), ..one }
    }

    fn own(&self, frame: &Frame<'_>, one: &Happened, (call, entry): (&Call, &Entry), own: Own) -> Happened {
        let read = call::read(self.people, &self.shelf, call, entry, frame.lang).ok();
        let title = read.and_then(|read| read.title(frame.lang));
        let title = title.unwrap_or_else(|| frame.say_of("entry-number", "number", entry.number));
        let path = match entry.entrant() {
            Some(_) => format!("/portal/calls/{}/entries/{}", call.slug, entry.number),
            None => one.path.clone(),
        };
        Happened { count: 1, path, own: Some(Own { title, ..own }), ..one.clone() }
    }

    /// A support by its kind and its project.
    fn support(&self, frame: &Frame<'_>, known: &Support) -> String {
        let kind = frame.say(&format!("support-kind-{}", known.kind().word()));
        let project =
            self.shelf.get(&known.project).and_then(|member| frame.regional(&member.project.title).map(str::to_owned));
        project.map_or_else(|| kind.clone(), |project| format!("{kind} ({project})"))
    }

    /// What people call a thing.
    fn named(&self, frame: &Frame<'_>, subject: &Subject) -> String {
        let title = |texts: &Texts| frame.regional(texts).map(str::to_owned);
        let fund = |id: &FundId| self.local.sponsors.fund(id).and_then(|file| title(&file.draft.name));
        let name = match subject {
            Subject::Webhook(id) => {
                let url = self.local.webhooks.get(id).and_then(|webhook| url::Url::parse(&webhook.url).ok());
                url.and_then(|url| url.host_str().map(str::to_owned))
            }
            Subject::Project(key) => self.shelf.get(key).and_then(|member| title(&member.project.title)),
            Subject::Call(slug) => self.local.calls.get(slug).and_then(|call| title(&call.face.title)),
            Subject::Event(slug) => self.local.events.get(slug).and_then(|event| title(&event.detail.title)),
            Subject::Fund(id) => fund(id),
            Subject::Loan(id) => self.local.loans.get(*id).map(|loan| loan.terms.item.clone()),
            Subject::Support(id) => self.local.support.get(*id).map(|known| self.support(frame, known)),
            Subject::Allocation(id, key) => {
                let project = self.shelf.get(key).and_then(|member| title(&member.project.title));
                project.zip(fund(id)).map(|(project, fund)| format!("{project} ({fund})"))
            }
            Subject::Person(id) => self.people.person(id).ok().flatten().map(|person| person.name),
            Subject::Offer(id) => {
                self.talk(id).and_then(|key| self.shelf.get(key)).and_then(|member| title(&member.project.title))
            }
            _ => None,
        };
        name.unwrap_or_else(|| subject.to_string())
    }
}

/// Where anybody acts on it, or reads of it.
fn path(kind: Kind, subject: &Subject) -> String {
    let acts = matches!(kind, Kind::JurorNamed | Kind::EntryReceived | Kind::EntryChanged);
    match subject {
        _ if kind == Kind::ProjectsToReview => "/console/projects".into(),
        Subject::Call(slug) if acts => format!("/console/calls/{slug}"),
        Subject::Call(slug) => format!("/calls/{slug}"),
        Subject::Project(_) if kind == Kind::Afterwards => "/portal/afterwards".into(),
        Subject::Event(slug) if kind == Kind::EventAnswered => format!("/portal/events/{slug}"),
        Subject::Event(slug) => format!("/console/events/{slug}"),
        Subject::Webhook(id) => format!("/console/webhooks/{id}"),
        Subject::Person(_) if kind == Kind::RoleTaken => "/account".into(),
        Subject::Person(_) => "/console/people".into(),
        Subject::Loan(id) if kind == Kind::LoanAnswered => format!("/portal/loans/{id}"),
        Subject::Loan(id) => format!("/portal/received/loans/{id}"),
        Subject::Support(id) if matches!(kind, Kind::SupportAsked | Kind::SupportAnswered) => {
            format!("/portal/support/{id}")
        }
        Subject::Support(id) => format!("/portal/received/support/{id}"),
        Subject::Project(_) if kind == Kind::LineCrossed => "/portal/following".into(),
        Subject::Fund(id) if kind == Kind::FundSubmitted => format!("/console/funds/{id}"),
        Subject::Fund(id) if kind == Kind::PaymentDue => format!("/portal/funds/{id}/transfers"),
        Subject::Fund(id) => format!("/portal/funds/{id}"),
        Subject::Allocation(fund, project) => format!("/console/funds/{fund}/projects/{project}"),
        Subject::Offer(_) => "/portal/offers".into(),
        _ => "/console".into(),
    }
}
