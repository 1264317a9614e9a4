//! What a project needs besides money, as its page shows it and as its holder sees it.

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use serde::Serialize;

use super::card;
use super::frame::Frame;
use super::text::{Paragraphs, Text};
use crate::domain::language::{Lang, Texts};
use crate::domain::need::{Help, Kind, Need, takes_help};
use crate::domain::shelf::{Member, Shelf};

/// What a project needs, and what it was given.
#[derive(Debug, Clone, Serialize)]
pub(super) struct NeedsView {
    /// What is needed now.
    open: Vec<NeedView>,
    /// What there is enough of, with thanks.
    met: Vec<NeedView>,
    /// Where help of another kind is offered.
    offer: Option<String>,
    /// «12 people gave 84 hours», where somebody did.
    helped: Option<String>,
}

/// The most needs that were met of which a project's page tells.
const MOST_MET: usize = 5;

impl NeedsView {
    /// Of a project; none where there is nothing to tell.
    pub(super) fn of(member: &Member, frame: &Frame<'_>) -> Option<Self> {
        let (key, own) = (&member.project.key, member.project.language);
        let takes = takes_help(&member.project) && member.gone.is_none();
        let today = frame.today();
        let view = |need: &Need| NeedView::of(need, own, frame);
        let needs = &frame.local.needs;
        let open: Vec<_> = needs.open_of(key, today).filter(|_| takes).map(view).collect();
        let shown = needs.of(key).filter(|need| need.hidden.is_none() && need.met().is_some());
        let mut met: Vec<_> = shown.map(view).collect();
        met.reverse();
        met.truncate(MOST_MET);
        let helped = helped(frame, frame.local.offers.helped(key));
        let offer = takes.then(|| frame.href_with("/offers/new", &format!("project={}", member.project.slug)));
        let has_any = !open.is_empty() || !met.is_empty() || helped.is_some();
        has_any.then_some(Self { open, met, offer, helped })
    }
}

/// «2 needs»; none where a project needs nothing besides money.
pub(super) fn count(member: &Member, frame: &Frame<'_>) -> Option<String> {
    let takes = takes_help(&member.project) && member.gone.is_none();
    let open = frame.local.needs.open_of(&member.project.key, frame.today()).filter(|_| takes).count();
    (open > 0).then(|| frame.say_of("needs-count", "count", open))
}

/// «6 people helped, 40 hours together»; none where nobody did.
pub(super) fn helped(frame: &Frame<'_>, help: Help) -> Option<String> {
    let mut args = FluentArgs::new();
    args.set("people", help.people);
    args.set("hours", help.hours);
    let key = match help {
        Help { people: 0, .. } => return None,
        Help { hours: 0, .. } => "need-helped-people",
        Help { .. } => "need-helped",
    };
    Some(frame.theme.say(frame.lang, key, &args))
}

/// What projects need, on the front page.
#[derive(Debug, Clone, Serialize)]
pub(super) struct HomeNeeds {
    needs: Vec<HomeNeed>,
    /// Every project that needs something.
    all: String,
    /// Where help is offered to whoever is near.
    offer: String,
}

/// A need and its project.
#[derive(Debug, Clone, Serialize)]
struct HomeNeed {
    #[serde(flatten)]
    need: NeedView,
    project: Text,
    /// The project's page.
    href: String,
}

/// The most needs of the front page: of each project one.
const MOST_AT_HOME: usize = 4;

impl HomeNeeds {
    /// Those that end first; none where nothing is needed.
    pub(super) fn of(shelf: &Shelf, frame: &Frame<'_>) -> Option<Self> {
        let today = frame.today();
        let mut open: Vec<_> = frame.local.needs.all().filter(|need| need.is_open(today)).collect();
        open.sort_by_key(|need| (need.detail.until.is_none(), need.detail.until, need.id));
        let wanting = frame.wanting();
        let mut told = BTreeSet::new();
        let mut needs = Vec::new();
        for need in open {
            let member = shelf.get(&need.project).filter(|member| member.wants(&wanting));
            let Some(member) = member.filter(|_| needs.len() < MOST_AT_HOME && told.insert(&need.project)) else {
                continue;
            };
            needs.push(HomeNeed {
                need: NeedView::of(need, member.project.language, frame),
                project: card::title(member, frame),
                href: frame.href(&format!("/projects/{}", member.project.slug)),
            });
        }
        let all = frame.href_with("/projects", "needs=1");
        (!needs.is_empty()).then(|| Self { needs, all, offer: frame.href("/offers/new") })
    }
}

/// One need.
#[derive(Debug, Clone, Serialize)]
pub(super) struct NeedView {
    /// Its number, for ids on the page.
    number: String,
    /// The word of its kind.
    word: &'static str,
    /// The name of its kind.
    kind: String,
    what: Text,
    more: Option<Paragraphs>,
    /// How many or how much.
    amount: Option<String>,
    /// Until when.
    until: Option<String>,
    iso: Option<String>,
    place: String,
    /// What its holder says to those who helped.
    thanks: Option<Paragraphs>,
    /// How much they did.
    helped: Option<String>,
    /// Where help is offered.
    offer: String,
}

impl NeedView {
    /// Of a need of a project whose language is `own`.
    pub(super) fn of(need: &Need, own: Lang, frame: &Frame<'_>) -> Self {
        let detail = &need.detail;
        let paragraphs = |texts: &Texts| Paragraphs::of(texts, frame);
        Self {
            number: need.id.to_string(),
            word: need.kind.word(),
            kind: kind(frame, need.kind),
            what: Text::of(&detail.what, own, frame).unwrap_or_else(|| Text::plain(kind(frame, need.kind))),
            more: paragraphs(&detail.more),
            amount: amount(need, frame),
            until: detail.until.map(|until| until_words(until, frame)),
            iso: detail.until.map(|until| until.to_string()),
            place: detail.place.clone(),
            thanks: need.met().and_then(|met| paragraphs(&met.thanks)),
            helped: need.met().and_then(|met| helped(frame, met.help)),
            offer: frame.href_with("/offers/new", &format!("need={}", need.id)),
        }
    }

    /// What is needed, in a line.
    pub(super) fn what(&self) -> &str {
        &self.what.text
    }
}

/// The name of a kind.
pub(super) fn kind(frame: &Frame<'_>, kind: Kind) -> String {
    frame.say(&format!("need-kind-{}", kind.word()))
}

/// Every kind and its name, for a form.
pub(super) fn kinds(frame: &Frame<'_>) -> Vec<(String, String)> {
    Kind::ALL.into_iter().map(|one| (one.word().to_owned(), kind(frame, one))).collect()
}

fn amount(need: &Need, frame: &Frame<'_>) -> Option<String> {
    let amount = need.detail.amount.as_ref()?;
    let mut args = FluentArgs::new();
    args.set("count", amount.count);
    args.set("unit", amount.unit.clone());
    let key = match (amount.unit.is_empty(), need.kind) {
        (false, _) => "need-amount-of",
        (true, Kind::Hands | Kind::Skills) => "need-amount-people",
        (true, _) => "need-amount",
    };
    Some(frame.theme.say(frame.lang, key, &args))
}

fn until_words(until: Date, frame: &Frame<'_>) -> String {
    frame.say_of("need-until", "day", frame.day(until))
}
