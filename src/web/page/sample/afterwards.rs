//! Samples of what became of campaigns.

use super::{Pages, now};
use crate::domain::afterwards::{Answer, Going, Round, WrittenAnswer, answer, ask};
use crate::domain::journal::{Actor, End};
use crate::domain::language::Lang;
use crate::domain::refusal::Refusal;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;
use crate::web::page::ProjectPage;
use crate::web::page::console::SequelsPage;
use crate::web::page::desk::Fields;
use crate::web::page::portal::{AnswerForm, OwnSequels};

/// A region that asked about every project, and was answered about every second one.
fn asked(local: &RegionState, shelf: &Shelf) -> RegionState {
    let (mut state, mut end) = (local.clone(), End::default());
    let mut facts = Vec::new();
    for (at, member) in shelf.members().iter().enumerate() {
        let key = member.project.key.clone();
        facts.extend(ask(&state, vec![(key.clone(), Round::Quarter)]).unwrap_or_default());
        let going = Going::ALL[at % Going::ALL.len()];
        let words = "Le fournil est ouvert trois jours par semaine.\n\nMerci à vous.".to_owned();
        let written = WrittenAnswer { going: going.word().into(), words, ..WrittenAnswer::default() };
        let mut trial = state.clone();
        for fact in &facts {
            let Ok((record, line)) = end.next(now(), Actor::Oriel, None, fact.clone()) else { continue };
            _ = trial.apply(&record);
            end = End::after(&record, crate::domain::journal::LineHash::of(&line));
        }
        if at % 2 == 0 {
            for fact in answer(&trial, &key, Round::Quarter, &written, Lang::FR).unwrap_or_default() {
                let Ok((record, line)) = end.next(now(), Actor::Oriel, None, fact) else { continue };
                _ = trial.apply(&record);
                end = End::after(&record, crate::domain::journal::LineHash::of(&line));
            }
        }
        (state, facts) = (trial, Vec::new());
    }
    state
}

impl Pages<'_> {
    pub(super) fn of_sequels(&mut self, shelf: &Shelf, state: &str) {
        let local = asked(self.local, shelf);
        let members: Vec<&Member> = shelf.members().iter().collect();
        let own = OwnSequels::new(&crate::web::page::Frame { local: &local, ..self.frame("/portal") }, &members);
        self.add_desk("portal_afterwards", state, "portal", &own);
        let named = |key: &crate::domain::project::ProjectKey| key.id.to_string();
        let frame = crate::web::page::Frame { local: &local, ..self.frame("/console") };
        let page = SequelsPage::new(&frame, shelf, &named);
        self.add_desk("console_afterwards", state, "console", &page);
        let Some(member) = members.first().copied() else { return };
        let known = Answer { going: Going::Yes, words: "Ouvert.".into(), language: Lang::FR, picture: None };
        let wrong = [Refusal::of("picture", "picture-unfit"), Refusal::of("words", "missing")];
        for (name, refusals) in [("", &wrong[..0]), ("-refused", &wrong[..])] {
            let frame = self.frame("/portal/afterwards");
            let fields = Fields::new(&frame, None, refusals, super::desk::hidden());
            let page = AnswerForm::new(&frame, fields, member, Round::Year, (Some(&known), None));
            self.add_desk("portal_afterwards_form", &format!("{name}{state}"), "portal", &page);
        }
        let path = format!("/projects/{}", member.project.slug);
        let frame = crate::web::page::Frame { local: &local, ..self.frame(&path) };
        let page = ProjectPage::new(&frame, shelf, member, &crate::domain::project::Detail::default(), None);
        self.add("project", &format!("-afterwards{state}"), &path, &page);
    }
}
