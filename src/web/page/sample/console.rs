//! Sample pages of the console.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::desk::hidden;
use super::{Pages, now};
use crate::app::considered::{Considered, Found, Group, Wanted};
use crate::domain::curation::is_undoable;
use crate::domain::fact::Subject;
use crate::domain::journal::{Actor, Record};
use crate::domain::membership::{Finding, Rule, Step, Verdict};
use crate::domain::policy::Breach;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::region::Choice;
use crate::domain::shelf::Shelf;
use crate::host::SetAside;
use crate::sync::Vitals;
use crate::web::desk::Form;
use crate::web::page::Frame;
use crate::web::page::console::{
    Attention, CollectionPage, CollectionPart, CollectionsPage, FeaturePage, FeaturesPage, FoundHistory, FrontPage,
    HistoryPage, KnownProject, Names, NewCollectionPage, ProjectPage, ProjectPart, ProjectsPage, SentOfCollection,
    SentOfProject, SyncPage, TrailView, WantedHistory, sync_facts,
};

fn titled(key: &ProjectKey) -> String {
    format!("Le four {}", key.id)
}

fn who(_: &Actor) -> String {
    "Camille Roux".into()
}

fn refusals() -> Vec<Refusal> {
    let words = |field, code| {
        Refusal::of(field, code)
            .with("language", Arg::Text("ca".into()))
            .with("over", Arg::Number(3))
            .with("most", Arg::Number(280))
    };
    vec![
        Refusal::of("reason", "missing"),
        Refusal::of("choice", "curation-choice-missing"),
        words("why", "too-long"),
        words("title", "markup"),
        Refusal::of("project", "curation-project-unknown"),
        Refusal::whole("undo-overtaken"),
    ]
}

fn step(rule: Rule, finding: Finding, verdict: Option<Verdict>) -> Step {
    Step { rule, finding, verdict }
}

/// Every way in which a project comes to a verdict.
fn ways() -> Vec<Vec<Step>> {
    let (yes, no, ask) = (Some(Verdict::In), Some(Verdict::Out), Some(Verdict::Review));
    let name = || "Saint-Georges".to_owned();
    let passed = || step(Rule::ByHand, Finding::Nothing("-"), None);
    let ambiguous = Finding::Ambiguous { written: name(), meanings: 3, inside: 1 };
    vec![
        vec![
            passed(),
            step(Rule::HostMembership, Finding::Nothing("-"), None),
            step(Rule::Coordinates, Finding::Nothing("-"), None),
            step(Rule::Code, Finding::Nothing("-"), None),
            step(Rule::PlaceName, ambiguous, ask),
        ],
        vec![step(Rule::ByHand, Finding::Decided(Choice::Pin, "Vu".into()), yes)],
        vec![step(Rule::ByHand, Finding::ByHand(Choice::Hide, "Vu".into()), no)],
        vec![passed(), step(Rule::Coordinates, Finding::KmOutside(11.4), no)],
        vec![passed(), step(Rule::Policy, Finding::Breaks(Breach::Kind), no)],
        vec![passed(), step(Rule::Unlocated, Finding::NoPlace, no)],
    ]
}

impl Pages<'_> {
    pub(super) fn of_console(&mut self, shelf: &Shelf, records: &[Record], state: &str) {
        self.of_front(state);
        self.of_console_projects(shelf, records, state);
        self.of_console_features(shelf, state);
        self.of_console_collections(shelf, records, state);
        let (frame, trail) = (self.frame("/console/history"), self.trail(records, true));
        let people = vec![("person:0123".to_owned(), "Camille Roux".to_owned())];
        let wanted = WantedHistory { kind: "project".into(), ..WantedHistory::default() };
        let found = FoundHistory { people, older: trail.first().map(|_| 7), trail };
        let page = HistoryPage::new(&frame, &wanted, found, &refusals()[5..], hidden());
        self.add_desk("console_history", state, "console", &page);
    }

    fn of_front(&mut self, state: &str) {
        let frame = self.frame("/console");
        let item = |text: &str| {
            Attention::new(&frame, frame.say_of(text, "count", 3), "/console/projects", "", "attention-look")
        };
        let named = ("Le four".to_owned(), "/console/projects/1".to_owned());
        let set_aside = vec![SetAside { id: "7".into(), field: "goal".into(), reason: "expected a number".into() }];
        let vitals =
            Vitals { last_answer: Some(now()), has_answered: true, waiting: 2, set_aside, ..Vitals::default() };
        let facts = sync_facts(&frame, &vitals);
        let items = vec![item("attention-review").naming(&frame, [named]), item("attention-checks")];
        let items = if state.is_empty() { items } else { Vec::new() };
        let page = FrontPage::new(&frame, items, facts);
        self.add_desk("console_front", state, "console", &page);
        let vitals =
            if state.is_empty() { vitals } else { Vitals { last_error: Some("-".into()), ..Vitals::default() } };
        let page = SyncPage::new(&self.frame("/console/sync"), &vitals);
        self.add_desk("console_sync", state, "console", &page);
    }

    fn trail(&self, records: &[Record], tells_subject: bool) -> Vec<TrailView> {
        let frame = self.frame("/console/history");
        let names = Names {
            project: &titled,
            collection: &|slug: &Slug| slug.to_string(),
            who: &who,
            entry: &|_, _| None,
            before: &|_| None,
            operates: true,
        };
        let view =
            |record: &Record| TrailView::new(record, is_undoable(self.local, record), tells_subject, &names, &frame);
        records.iter().rev().map(view).collect()
    }

    fn of_console_projects(&mut self, shelf: &Shelf, records: &[Record], state: &str) {
        let groups = Group::ALL.into_iter().cycle();
        let projects = shelf.members().iter().zip(groups);
        let projects: Vec<_> = projects
            .map(|(member, group)| Considered { project: Arc::clone(&member.project), group, gone: false })
            .collect();
        let counts = BTreeMap::from([(Group::Review, 3), (Group::Shown, 23)]);
        let steps: Vec<_> = ways().into_iter().cycle().take(projects.len()).collect();
        let found = Found { total: projects.len(), projects, counts, page: 2, pages: 3 };
        let wanted = Wanted { group: Some(Group::Review), words: "four".into(), page: 2, ..Wanted::default() };
        let frame = self.frame("/console/projects");
        let page = ProjectsPage::new(&frame, &wanted, &found, &steps, &titled, &hidden);
        self.add_desk("console_projects", state, "console", &page);
        let form = Form::of_body(b"reason=+&choice=");
        for (at, member) in shelf.members().iter().enumerate().take(2) {
            let project = &member.project;
            let refused = refusals();
            let sent = SentOfProject { part: ProjectPart::Decision, form: &form, refusals: &refused[..2] };
            let steps = ways().swap_remove(at);
            let known = KnownProject {
                project,
                is_shown: at == 0,
                is_elsewhere: at == 1,
                steps: &steps,
                chosen: self.local.curation.of(&project.key),
                duplicates: vec![project.key.clone()],
                trail: self.trail(records, false),
            };
            let frame = self.frame("/console/projects/1");
            let page = ProjectPage::new(&frame, known, Some(&sent).filter(|_| at == 1), &hidden, &titled, &who);
            let name = if at == 0 { state.to_owned() } else { format!("-refused{state}") };
            self.add_desk("console_project", &name, "console", &page);
        }
    }

    fn of_console_features(&mut self, shelf: &Shelf, state: &str) {
        let page = FeaturesPage::new(&self.frame("/console/features"), shelf, &titled, &refusals()[5..], hidden());
        self.add_desk("console_features", state, "console", &page);
        let (form, refused) = (Form::of_body(b"project=zzz&from=2026-11-20&until=2026-11-27&why.fr=x"), refusals());
        let frame = self.frame("/console/features/new");
        let page = FeaturePage::new(&frame, shelf, None, Some(&form), &refused[2..5], hidden());
        self.add_desk("console_feature", &format!("-new{state}"), "console", &page);
        if let Some(member) = shelf.members().first() {
            let project = Some((&member.project.key, &titled as &dyn Fn(&ProjectKey) -> String));
            let frame = self.frame("/console/features/1");
            let page = FeaturePage::new(&frame, shelf, project, None, &[], hidden());
            self.add_desk("console_feature", state, "console", &page);
        }
    }

    fn of_console_collections(&mut self, shelf: &Shelf, records: &[Record], state: &str) {
        let page = CollectionsPage::new(&self.frame("/console/collections"));
        self.add_desk("console_collections", state, "console", &page);
        let frame = self.frame("/console/collections/new");
        let page = NewCollectionPage::new(&frame, None, &[], hidden());
        self.add_desk("console_collection_new", state, "console", &page);
        let (form, refused) = (Form::of_body(b"project=zzz"), refusals());
        for (slug, collection) in self.local.curation.collections() {
            let about = Subject::Collection(slug.clone());
            let ours: Vec<_> = records.iter().filter(|record| record.fact.subject() == about).cloned().collect();
            let trail = self.trail(&ours, false);
            let sent = SentOfCollection { part: CollectionPart::Project, form: &form, refusals: &refused[4..5] };
            let sent = Some(&sent).filter(|_| !collection.is_published());
            let frame: Frame<'_> = self.frame("/console/collections/x");
            let page = CollectionPage::new(&frame, shelf, (slug, collection), sent, &titled, trail, &hidden);
            let name = if collection.is_published() { state.to_owned() } else { format!("-draft{state}") };
            self.add_desk("console_collection", &name, "console", &page);
        }
    }
}
