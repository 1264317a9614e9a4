//! Samples of what is done with calls at the desk.

use std::collections::BTreeMap;

use super::Pages;
use super::desk::{hidden, someone};
use crate::app::call::{Reading, Shown};
use crate::domain::call::{Call, Entry, EntryWords};
use crate::domain::person::{Person, PersonId};
use crate::domain::refusal::{Arg, Refusal};
use crate::web::page::Frame;
use crate::web::page::console::{
    CallForm, CallOverview, CallsOverview, EntryPage, InviteForm, JurorsForm, JuryList, MarkPage, WithdrawForm,
};
use crate::web::page::desk::{Fields, FormView};
use crate::web::page::portal::{EntryForm, OwnEntries, OwnEntry};

impl Pages<'_> {
    pub(super) fn of_desk_calls(&mut self, state: &str) {
        let page = CallsOverview::new(&self.frame("/console/calls"));
        self.add_desk("console_calls", state, "console", &page);
        let calls: Vec<Call> = self.local.calls.all().cloned().collect();
        for call in &calls {
            self.of_call(call, state);
        }
        self.of_new_call(state);
        if let Some((person, _)) = someone() {
            calls.iter().for_each(|call| self.of_holder(call, &person, state));
            let frame = self.frame("/portal/calls");
            let readings: Vec<_> =
                calls.iter().flat_map(|call| call.entries.values().map(move |entry| reading(call, entry))).collect();
            let page = OwnEntries::new(&frame, &readings, &Person { id: juror(), ..person.clone() });
            let none = OwnEntries::new(&frame, &[], &person);
            self.add_desk("portal_calls", state, "portal", &page);
            self.add_desk("portal_calls", &format!("-none{state}"), "portal", &none);
        }
    }

    fn of_new_call(&mut self, state: &str) {
        let frame = self.frame("/console/new-call");
        let page = CallForm::new(&frame, fields(&frame, &[]), None);
        let refusals = [
            Refusal::of("title", "missing"),
            Refusal::of("closes", "call-closes-before"),
            Refusal::of("criterion1.weight", "call-weight-wrong"),
            Refusal::of("rules", "too-long")
                .with("most", Arg::Number(20_000))
                .with("over", Arg::Number(12))
                .with("language", Arg::Text("fr".into())),
        ];
        let wrong = CallForm::new(&frame, fields(&frame, &refusals), None);
        self.add_desk("console_call_form", &format!("-new{state}"), "console", &page);
        self.add_desk("console_call_form", &format!("-wrong{state}"), "console", &wrong);
    }

    /// Everything that those who run the region see of a call.
    fn of_call(&mut self, call: &Call, state: &str) {
        let frame = self.frame("/console/calls");
        let named = |template: &str| (template.to_owned(), format!("-{}{state}", call.slug));
        let titles: BTreeMap<_, _> =
            call.entries.keys().take(2).map(|number| (*number, format!("Projet {number}"))).collect();
        let names = BTreeMap::from([(juror(), "Dominique Faure".to_owned())]);
        let button = |to: &str| button(&frame, to);
        let problem = [Refusal::whole("call-entries-wait").with("count", Arg::Number(2))];
        let overview = CallOverview::new(&frame, call, &titles, &problem, &button);
        let form = CallForm::new(&frame, fields(&frame, &[]), Some(call));
        let terms = CallForm::terms(&frame, fields(&frame, &[]), call);
        let withdraw = WithdrawForm::new(&frame, fields(&frame, &[]), call);
        let invite = InviteForm::new(&frame, fields(&frame, &[]), call);
        let jurors = JurorsForm::new(&frame, fields(&frame, &[]), call, &names, &button);
        let (template, state_of) = named("console_call");
        self.add_desk(&template, &state_of, "console", &overview);
        self.add_desk("console_call_form", &state_of, "console", &form);
        self.add_desk("console_call_form", &format!("-terms{state_of}"), "console", &terms);
        self.add_desk("console_call_withdraw", &state_of, "console", &withdraw);
        self.add_desk("console_call_invite", &state_of, "console", &invite);
        self.add_desk("console_jurors", &state_of, "console", &jurors);
        for entry in call.entries.values() {
            self.of_entry_read(call, entry, &names, &format!("{state_of}-{}", entry.number));
        }
        if let Some((person, _)) = someone() {
            let frame = self.frame("/console/calls");
            let page = JuryList::new(&frame, call, &titles, &Person { id: juror(), ..person });
            self.add_desk("console_jury", &state_of, "console", &page);
        }
    }

    fn of_entry_read(&mut self, call: &Call, entry: &Entry, names: &BTreeMap<PersonId, String>, state: &str) {
        let frame = self.frame("/console/calls");
        let reading = reading(call, entry);
        let page = EntryPage::new(&frame, &reading, names, fields(&frame, &[]), fields(&frame, &[]));
        self.add_desk("console_entry", state, "console", &page);
        let Some((person, _)) = someone() else { return };
        for (name, id) in [("", juror()), ("-own", entry.entrant().cloned().unwrap_or_else(juror))] {
            let frame = self.frame("/console/calls");
            let person = Person { id, ..person.clone() };
            let page = MarkPage::new(&frame, fields(&frame, &[]), fields(&frame, &[]), &reading, &person);
            self.add_desk("console_mark", &format!("{name}{state}"), "console", &page);
        }
    }

    fn of_holder(&mut self, call: &Call, person: &Person, state: &str) {
        let frame = self.frame("/portal/calls");
        let page = EntryForm::new(&frame, fields(&frame, &[]), call, None, person);
        let stranger = Person { holds: Vec::new(), ..person.clone() };
        let refusals = [Refusal::of("title", "missing"), Refusal::whole("entry-terms-changed")];
        let other = EntryForm::new(&frame, fields(&frame, &refusals), call, None, &stranger);
        let name = format!("-{}{state}", call.slug);
        self.add_desk("portal_entry_form", &name, "portal", &page);
        self.add_desk("portal_entry_form", &format!("-other{name}"), "portal", &other);
        for entry in call.entries.values() {
            let frame = self.frame("/portal/calls");
            let reading = reading(call, entry);
            let page = OwnEntry::new(&frame, fields(&frame, &[]), &reading);
            let again = reading
                .words
                .as_ref()
                .map(|words| EntryForm::new(&frame, fields(&frame, &[]), call, Some((entry, words)), person));
            self.add_desk("portal_entry", &format!("{name}-{}", entry.number), "portal", &page);
            if let Some(again) = again {
                self.add_desk("portal_entry_form", &format!("-again{name}-{}", entry.number), "portal", &again);
            }
        }
    }
}

fn juror() -> PersonId {
    "juror".parse().unwrap_or_else(|error| unreachable!("{error}"))
}

fn fields<'a>(frame: &'a Frame<'a>, refusals: &'a [Refusal]) -> Fields<'a> {
    Fields::new(frame, None, refusals, hidden())
}

fn button(frame: &Frame<'_>, to: &str) -> FormView {
    fields(frame, &[]).form(to)
}

/// An entry with words, unless its number says that they are gone; the first has its project online.
fn reading<'a>(call: &'a Call, entry: &'a Entry) -> Reading<'a> {
    let words = EntryWords {
        title: "L'épicerie de Saurier".into(),
        link: "https://host.example/epicerie".into(),
        answers: vec!["Les cent vingt habitants, le matin.\n\nEt ceux qui passent.".into(), String::new()],
    };
    let is_written = entry.words().is_some() && entry.number != 3;
    let shown = Shown { title: "Le sentier des laveuses".into(), path: "/projects/le-sentier".into() };
    Reading {
        call,
        entry,
        words: is_written.then_some(words),
        holder: is_written.then(|| "Ana Roc".to_owned()),
        member: (entry.number == 1 && entry.project.is_some()).then_some(shown),
    }
}
