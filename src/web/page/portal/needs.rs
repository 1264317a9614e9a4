//! The portal's pages about what a holder's projects need.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::language::Texts;
use crate::domain::need::{Need, State, Written};
use crate::domain::offer::{Suggested, suggested};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::shelf::Member;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, TextFields};
use crate::web::page::needs::{NeedView, helped, kinds};

/// Where a holder's needs are.
const PATH: &str = "/portal/needs";

/// A project that somebody holds.
#[derive(Debug, Clone)]
pub struct OwnProject {
    /// Which.
    pub key: ProjectKey,
    /// Its name in addresses.
    pub slug: Slug,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub town: Option<String>,
    /// Whether the window shows it.
    pub is_shown: bool,
    /// Whether anybody may still lend it a hand: the window shows it, and its campaign did not fail.
    pub takes_help: bool,
}

impl OwnProject {
    /// Why nobody can lend it a hand, where nobody can.
    pub(super) fn closed(&self, frame: &Frame<'_>) -> Option<String> {
        match (self.is_shown, self.takes_help) {
            (false, _) => Some(frame.say("needs-project-left")),
            (true, false) => Some(frame.say("refusal-need-campaign-failed")),
            (true, true) => None,
        }
    }
}

/// What every project of a holder needs.
#[derive(Debug, Serialize)]
pub struct OwnNeeds {
    title: String,
    projects: Vec<ProjectRows>,
}

#[derive(Debug, Serialize)]
struct ProjectRows {
    title: String,
    /// For ids on the page.
    id: String,
    /// Its page in the window.
    page: Option<String>,
    /// Where a need is declared.
    new: Option<String>,
    /// Why none is: the window does not show it, or its campaign failed.
    closed: Option<String>,
    rows: Vec<Row>,
    /// What was given to it.
    helped: Option<String>,
}

#[derive(Debug, Serialize)]
struct Row {
    href: String,
    need: NeedView,
    /// open, past, met, withdrawn or hidden.
    standing: &'static str,
    /// How many talk about it.
    offers: usize,
}

impl OwnNeeds {
    /// These projects.
    pub fn new(frame: &Frame<'_>, projects: &[OwnProject]) -> Self {
        let rows = |own: &OwnProject| ProjectRows {
            title: own.title.clone(),
            id: own.key.id.to_string(),
            page: own.is_shown.then(|| frame.href(&format!("/projects/{}", own.slug))),
            new: own.takes_help.then(|| frame.href_with(&format!("{PATH}/new"), &format!("project={}", own.slug))),
            closed: own.closed(frame),
            rows: frame.local.needs.of(&own.key).map(|need| row(frame, need)).collect(),
            helped: helped(frame, frame.local.offers.helped(&own.key)),
        };
        Self { title: frame.say("nav-portal-needs"), projects: projects.iter().map(rows).collect() }
    }
}

fn row(frame: &Frame<'_>, need: &Need) -> Row {
    let about = frame.local.offers.with(&need.project).filter(|(offer, _)| offer.is_to(need.id));
    Row {
        href: frame.href(&format!("{PATH}/{}", need.id)),
        need: NeedView::of(need, frame.lang, frame),
        standing: standing(frame, need),
        offers: about.filter(|(offer, _)| offer.is_open()).count(),
    }
}

/// How a need stands: open, past, met, withdrawn or hidden.
pub(in crate::web::page) fn standing(frame: &Frame<'_>, need: &Need) -> &'static str {
    match &need.state {
        _ if need.hidden.is_some() => "hidden",
        State::Met(_) => "met",
        State::Withdrawn => "withdrawn",
        State::Open if need.is_past(frame.today()) => "past",
        State::Open => "open",
    }
}

/// A need, for whoever declared it.
#[derive(Debug, Serialize)]
pub struct NeedPage {
    title: String,
    need: NeedView,
    project: String,
    /// open, past, met, withdrawn or hidden.
    standing: &'static str,
    /// Why the region hides it.
    hidden: Option<String>,
    /// Why residents do not see it, whatever it is.
    closed: Option<String>,
    mistakes: Vec<String>,
    public: Option<String>,
    edit: Option<String>,
    met: Option<String>,
    /// What is said of it changes when it is met already.
    met_again: bool,
    withdraw: Option<FormView>,
    reopen: Option<FormView>,
    /// Help that is offered near, and of this kind.
    near: Vec<NearView>,
    offers: String,
    back: String,
}

/// Help that is offered near.
#[derive(Debug, Serialize)]
pub struct NearView {
    /// What kind of help, where several kinds are told of.
    kind: Option<String>,
    /// For which project, likewise.
    project: Option<String>,
    /// Where, and how far.
    place: String,
    since: String,
    href: String,
}

/// The most offers from near that a page suggests.
const MOST_NEAR: usize = 10;

impl NeedPage {
    /// Of a need; `form` makes the form of a button.
    pub fn new(
        frame: &Frame<'_>,
        need: &Need,
        project: &OwnProject,
        member: Option<&Member>,
        form: &dyn Fn(&str) -> FormView,
        refusals: &[Refusal],
    ) -> Self {
        let (path, standing) = (format!("{PATH}/{}", need.id), standing(frame, need));
        let link = |wanted: bool, what: &str| wanted.then(|| frame.href(&format!("{path}/{what}")));
        let (is_open, is_met) = (need.state == State::Open, need.met().is_some());
        let button = |wanted: bool, what: &str| wanted.then(|| form(&format!("{path}/{what}")));
        let view = NeedView::of(need, frame.lang, frame);
        let near = member
            .filter(|_| is_open && project.takes_help)
            .map(|member| near(frame, member, need))
            .unwrap_or_default();
        Self {
            title: view.what().to_owned(),
            need: view,
            project: project.title.clone(),
            standing,
            hidden: need.hidden.clone(),
            closed: project.closed(frame),
            mistakes: refusals.iter().map(|refusal| frame.refusal(refusal)).collect(),
            public: (project.is_shown && need.state != State::Withdrawn && need.hidden.is_none())
                .then(|| format!("{}#needs", frame.href(&format!("/projects/{}", project.slug)))),
            edit: link(is_open && project.takes_help, "edit"),
            met: link(is_open || is_met, "met"),
            met_again: is_met,
            withdraw: button(is_open, "withdraw"),
            reopen: button(!is_open && project.takes_help && !need.is_past(frame.today()), "reopen"),
            near,
            offers: frame.href("/portal/offers"),
            back: frame.href(PATH),
        }
    }
}

/// Help that is offered near a project and that it needs: of each kind that one of its open needs is of.
pub(super) fn near_project(frame: &Frame<'_>, member: &Member, own: &OwnProject) -> Vec<NearView> {
    let mut kinds = BTreeSet::new();
    let open = frame.local.needs.of(&own.key);
    let open = open.filter(|need| own.takes_help && need.hidden.is_none() && standing(frame, need) == "open");
    let wanted = open.filter(|need| kinds.insert(need.kind));
    let of_kind = |need: &Need| {
        let kind = crate::web::page::needs::kind(frame, need.kind);
        let told =
            move |view: NearView| NearView { kind: Some(kind.clone()), project: Some(own.title.clone()), ..view };
        near(frame, member, need).into_iter().map(told).collect::<Vec<_>>()
    };
    wanted.flat_map(of_kind).take(MOST_NEAR).collect()
}

fn near(frame: &Frame<'_>, member: &Member, need: &Need) -> Vec<NearView> {
    let found = suggested(&frame.local.offers, member, need.kind);
    let view = |one: &Suggested<'_>| NearView {
        kind: None,
        project: None,
        place: match one.km.map(f64::round) {
            Some(km) if km >= 1.0 => {
                let args = [("town", Arg::Text(one.town.to_owned())), ("km", Arg::Text(format!("{km:.0}")))];
                frame.say_args("offer-near-km", &args)
            }
            _ => one.town.to_owned(),
        },
        since: frame.date(one.offer.since),
        href: frame.href(&format!("/portal/offers/{}/{}", one.offer.id, member.project.key.id)),
    };
    found.iter().take(MOST_NEAR).map(view).collect()
}

/// The form of a need, or of the thanks for it.
#[derive(Debug, Serialize)]
pub struct NeedForm {
    title: String,
    lead: String,
    form: FormView,
    /// What comes before texts, and after.
    first: Vec<Field>,
    texts: Vec<TextFields>,
    last: Vec<Field>,
    send: String,
    back: String,
    back_label: String,
}

impl NeedForm {
    /// For a new need of one of these projects or for one that was declared, filled with what is so now.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        need: Option<&Need>,
        now: &Written,
        projects: &[OwnProject],
        wished: &str,
    ) -> Self {
        let back = need.map_or_else(|| PATH.to_owned(), |need| format!("{PATH}/{}", need.id));
        let action = need.map_or_else(|| format!("{PATH}/new"), |_| format!("{back}/edit"));
        let named: Vec<_> =
            projects.iter().filter(|own| own.takes_help).map(|own| (own.slug.to_string(), own.title.clone())).collect();
        let project = need.is_none().then(|| fields.select("project", "need-field-project", wished, &named).required());
        let kind = fields.choices("kind", "need-field-kind", &now.kind, &kinds(frame)).required();
        Self {
            title: frame.say(if need.is_some() { "need-edit" } else { "need-new" }),
            lead: frame.say("need-form-lead"),
            first: project.into_iter().chain([kind]).collect(),
            texts: vec![
                fields.texts("what", "need-field-what", &now.what).required().at_most(140),
                fields.areas("more", "need-field-more", &now.more).lines(4).at_most(1500),
            ],
            last: vec![
                fields.text("count", "need-field-count", &now.count),
                fields.text("unit", "need-field-unit", &now.unit).at_most(40),
                fields.day("until", "need-field-until", &now.until),
                fields.text("place", "need-field-place", &now.place).at_most(160),
            ],
            send: frame.say(if need.is_some() { "need-save" } else { "need-declare" }),
            back: frame.href(&back),
            back_label: frame.say("nav-portal-needs"),
            form: fields.form(&action),
        }
    }
}

impl NeedForm {
    /// The form that says a need is met; what was said before stands in it.
    pub fn met(frame: &Frame<'_>, fields: Fields<'_>, need: &Need) -> Self {
        let path = format!("{PATH}/{}", need.id);
        let (none, met) = (Texts::none(), need.met());
        let number = |of: u32| if of == 0 { String::new() } else { of.to_string() };
        let help = met.map(|met| met.help).unwrap_or_default();
        let thanks = met.map_or(&none, |met| &met.thanks);
        let view = NeedView::of(need, frame.lang, frame);
        Self {
            title: frame.say("need-met-title"),
            lead: frame.say_of("need-met-lead", "what", view.what().to_owned()),
            first: Vec::new(),
            texts: vec![fields.areas("thanks", "need-field-thanks", thanks).lines(4).at_most(1000)],
            last: vec![
                fields.text("people", "need-field-people", &number(help.people)),
                fields.text("hours", "need-field-hours", &number(help.hours)),
            ],
            send: frame.say("need-met-send"),
            back: frame.href(&path),
            back_label: view.what().to_owned(),
            form: fields.form(&format!("{path}/met")),
        }
    }

    /// The form by which a region hides a need, or shows it again.
    pub fn hide(frame: &Frame<'_>, fields: Fields<'_>, need: &Need) -> Self {
        let view = NeedView::of(need, frame.lang, frame);
        let (word, last) = match &need.hidden {
            None => ("hide", vec![fields.area("reason", "need-field-reason", "").required().lines(3).at_most(500)]),
            Some(_) => ("show", Vec::new()),
        };
        let lead = match &need.hidden {
            None => frame.say("need-hide-lead"),
            Some(reason) => frame.say_of("need-hidden-why", "reason", reason.clone()),
        };
        Self {
            title: view.what().to_owned(),
            lead,
            first: Vec::new(),
            texts: Vec::new(),
            last,
            send: frame.say(&format!("need-{word}")),
            back: frame.href("/console/needs"),
            back_label: frame.say("nav-portal-needs"),
            form: fields.form(&format!("/console/needs/{}/{word}", need.id)),
        }
    }
}
