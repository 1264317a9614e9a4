//! Samples of following by letter.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pages, now};
use crate::app::following::Follower;
use crate::domain::follow::{Item, Topic};
use crate::domain::language::Lang;
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::domain::token::Token;
use crate::settings::BACKUP_DAYS;
use crate::web::desk::Form;
use crate::web::page::desk::Fields;
use crate::web::page::follow::{FollowMine, FollowOver, FollowPage, FollowSent, asks};
use crate::web::page::letter::weekly;

/// A follower of the window, of a call that there is not, and of every sample project.
fn follower(shelf: &Shelf) -> Option<(Follower, Token)> {
    let token = Token::new([7; 32]);
    let projects = shelf.members().iter().take(2).map(|member| Topic::Project(member.project.key.clone()));
    let gone = Topic::Call("gone".parse().ok()?);
    let follower = Follower {
        id: "0123".parse().ok()?,
        region: "auvergne".parse().ok()?,
        address: "ana@ici.example".into(),
        language: Lang::FR,
        topics: projects.clone().chain([Topic::Window, gone]).collect(),
        wishes: projects.collect(),
        token: token.hash(),
        since: now(),
        confirmed: Some(now()),
        asked: now(),
        told: None,
    };
    Some((follower, token))
}

impl Pages<'_> {
    pub(super) fn of_followers(&mut self, shelf: &Shelf, state: &str) {
        let Some((follower, token)) = follower(shelf) else { return };
        let typed = Form::of_pairs(&[("email", "ana@")]);
        let refusals = [Refusal::of("email", "follow-address"), Refusal::of("topic", "follow-topics")];
        let asked: Vec<Topic> = follower.wishes.iter().cloned().collect();
        for (name, typed, refusals, is_open) in [
            ("", None, &refusals[..0], true),
            ("-refused", Some(&typed), &refusals[..], true),
            ("-closed", None, &refusals[..0], false),
        ] {
            let frame = self.frame("/follow");
            let fields = Fields::new(&frame, typed, refusals, super::desk::hidden());
            let page = FollowPage::new(&frame, shelf, fields, &asked, is_open);
            self.add_desk("follow_form", &format!("{name}{state}"), "entry", &page);
        }
        self.add_desk("follow_sent", state, "entry", &FollowSent::new(&self.frame("/follow/sent")));
        for what in ["over", "lost"] {
            let page = FollowOver::new(&self.frame("/follow/over"), &format!("follow-{what}"), BACKUP_DAYS);
            self.add_desk("follow_over", &format!("-{what}{state}"), "entry", &page);
        }
        let unsure = Follower { confirmed: None, topics: BTreeSet::new(), ..follower.clone() };
        for (name, follower, said) in [("", &follower, "kept"), ("-asked", &unsure, "")] {
            let page =
                FollowMine::new(&self.frame("/follow/mine"), shelf, follower, &token, said, super::desk::hidden());
            self.add_desk("follow_mine", &format!("{name}{state}"), "entry", &page);
        }
        let letter = asks(&self.frame("/"), shelf, &unsure, &token);
        self.add("mail/letter", &format!("-follow{state}"), "/", &letter);
        self.add("mail/letter_text", &format!("-follow{state}"), "/", &letter);
        if let Some(letter) = weekly(&self.frame("/"), shelf, &token, &self.told(shelf)) {
            self.add("mail/letter", &format!("-weekly{state}"), "/", &letter);
            self.add("mail/letter_text", &format!("-weekly{state}"), "/", &letter);
        }
    }

    /// One thing of each kind.
    fn told(&self, shelf: &Shelf) -> BTreeMap<Topic, Vec<Item>> {
        let mut told: BTreeMap<Topic, Vec<Item>> = BTreeMap::new();
        for (at, member) in shelf.members().iter().enumerate().take(4) {
            let project = member.project.key.clone();
            let item = match at {
                0 => Item::Opened(project.clone()),
                1 => Item::Ending(project.clone()),
                2 => Item::Succeeded(project.clone()),
                _ => Item::News { project: project.clone(), at: now(), title: member.project.title.clone() },
            };
            let topic = if at < 2 { Topic::Window } else { Topic::Project(project) };
            told.entry(topic).or_default().push(item);
        }
        for need in self.local.needs.all().take(1) {
            let item = Item::Need { project: need.project.clone(), need: need.id };
            told.entry(Topic::Window).or_default().push(item);
        }
        for call in self.local.calls.published(now()) {
            let items = [Item::CallOpened, Item::CallClosing, Item::CallDecided].map(|item| item(call.slug.clone()));
            told.entry(Topic::Call(call.slug.clone())).or_default().extend(items);
        }
        for event in self.local.events.published() {
            let day = event.occurrences().next().map(|one| one.day);
            let item = day.map(|day| Item::Event { event: event.slug.clone(), day });
            told.entry(Topic::Window).or_default().extend(item);
        }
        told
    }
}
