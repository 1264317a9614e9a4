//! What a project needs besides money, as its page shows it and as its holder sees it.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use serde::Serialize;

use super::frame::Frame;
use super::text::{Paragraphs, Text};
use crate::domain::language::{Lang, Texts};
use crate::domain::need::{Help, Kind, Need, takes_help};
use crate::domain::shelf::Member;

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
