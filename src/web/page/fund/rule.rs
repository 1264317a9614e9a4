//! A fund's rule, said as its contract reads.

use serde::Serialize;

use super::asked::{list, of_step, of_terms};
use super::example::example;
use super::name::SponsorName;
use super::{sum, units};
use crate::domain::fund::{Counts, FundId, Payout, Ratio, Rule, Setup, ShareBy, Threshold};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{Draft, Reach};
use crate::web::page::frame::Frame;
use crate::web::page::text::{Link, Text};
use crate::web::page::{calls, card, collections};
use crate::web::theme::format;

/// A rule in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleWords {
    /// The rule in one sentence, with conditions and cap.
    pub sentence: String,
    /// What else holds: a term and its sentence each.
    pub terms: Vec<Term>,
    /// The rule as one line of arithmetic.
    pub formula: String,
    /// A worked example; none where the rule comes to nothing on a usual campaign.
    pub example: Option<String>,
}

/// One of the terms beside the rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term {
    /// What it is about.
    pub name: String,
    /// What holds.
    pub text: String,
    /// The projects, call or collection that it names.
    pub(in crate::web::page) links: Vec<Link>,
}

impl RuleWords {
    /// The words of a fund as it is written, said of whose money it is as residents read it.
    pub fn of(draft: &Draft, setup: &Setup, shelf: &Shelf, frame: &Frame<'_>) -> Self {
        Said { draft, setup, shelf, frame, name: SponsorName::of(draft, frame) }.words()
    }

    /// The same, said of the organisation itself: for its own people and the region's.
    pub fn within(draft: &Draft, setup: &Setup, shelf: &Shelf, frame: &Frame<'_>) -> Self {
        let name = SponsorName::of_organisation(&draft.organisation, frame);
        Said { draft, setup, shelf, frame, name }.words()
    }
}

/// What a sentence is made from.
struct Said<'a> {
    draft: &'a Draft,
    setup: &'a Setup,
    shelf: &'a Shelf,
    frame: &'a Frame<'a>,
    name: SponsorName,
}

impl Said<'_> {
    fn words(&self) -> RuleWords {
        RuleWords {
            sentence: self.sentence(),
            terms: self.terms(),
            formula: self.formula(),
            example: example(self.draft, self.setup, self.frame),
        }
    }

    fn sum(&self, amount: i64) -> String {
        sum(amount, self.setup, self.frame)
    }

    fn sentence(&self) -> String {
        let (key, mut args) = self.rule();
        args.push(("name", Arg::Text(self.name.start.clone())));
        args.push(("once", Arg::Text(self.once())));
        let cap = self.draft.cap_per_project.map(|cap| self.frame.say_of("match-cap", "sum", self.sum(cap)));
        args.push(("cap", Arg::Text(cap.unwrap_or_default())));
        self.frame.say_args(key, &args)
    }

    fn rule(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match &self.draft.rule {
            Rule::Ratio { k } => {
                let Ratio { numerator, denominator } = reduced(*k);
                let money = |count| Arg::Text(self.sum(units(self.setup, count)));
                let args =
                    vec![("sum", money(numerator)), ("each", money(denominator)), ("count", Arg::Number(denominator))];
                ("match-ratio", args)
            }
            Rule::Steps { .. } => ("match-steps", vec![("steps", Arg::Text(self.steps()))]),
            Rule::LastMile { .. } => ("match-last-mile", Vec::new()),
            Rule::PerBacker { amount } => ("match-per-backer", vec![("sum", Arg::Text(self.sum(*amount)))]),
            Rule::Gift { project, amount } => {
                let (sum, project) = (Arg::Text(self.sum(*amount)), Arg::Text(self.title(project)));
                ("match-gift", vec![("sum", sum), ("project", project)])
            }
            Rule::Share { .. } | Rule::Unknown => {
                let (sum, by) = (Arg::Text(self.sum(self.draft.budget)), Arg::Text(self.share_by().into()));
                ("match-share", vec![("sum", sum), ("by", by)])
            }
        }
    }

    fn share_by(&self) -> &'static str {
        match &self.draft.rule {
            Rule::Share { by: Some(ShareBy::Backers) } => "backers",
            Rule::Share { by: Some(ShareBy::Quadratic) } => "quadratic",
            _ => "crowd",
        }
    }

    fn steps(&self) -> String {
        let step = |(at, step): (usize, &crate::domain::fund::Step)| {
            let key = if at == 0 { "match-step" } else { "match-step-more" };
            let asked = list(of_step(step), self.setup, self.frame);
            self.frame.say_args(key, &[("sum", Arg::Text(self.sum(step.amount))), ("asked", Arg::Text(asked))])
        };
        let steps: Vec<_> = self.draft.rule.steps().iter().enumerate().map(step).collect();
        self.frame.all_of(&steps)
    }

    /// «, dès 20 contributeurs», where anything must be there first.
    fn once(&self) -> String {
        let asked = "example".parse::<FundId>().ok().and_then(|id| self.draft.terms(&id, self.setup.currency.code()));
        let asked = asked.map(|terms| of_terms(&terms)).unwrap_or_default();
        if asked.is_empty() {
            return String::new();
        }
        let key = if self.draft.rule.steps().is_empty() { "match-once" } else { "match-provided" };
        self.frame.say_of(key, "asked", list(asked.into_iter(), self.setup, self.frame))
    }

    fn formula(&self) -> String {
        let draft = self.draft;
        let rule = match &draft.rule {
            Rule::Ratio { k } => self.frame.say_of("match-formula-ratio", "k", reduced(*k).to_string()),
            Rule::Steps { .. } => self.frame.say("match-formula-steps"),
            Rule::LastMile { .. } => self.frame.say("match-formula-last-mile"),
            Rule::PerBacker { amount } => self.frame.say_of("match-formula-per-backer", "sum", self.sum(*amount)),
            Rule::Gift { amount, .. } => self.sum(*amount),
            Rule::Share { .. } | Rule::Unknown => {
                let args = [("sum", Arg::Text(self.sum(draft.budget))), ("by", Arg::Text(self.share_by().into()))];
                self.frame.say_args("match-formula-share", &args)
            }
        };
        let cap = draft.cap_per_project.map(|cap| self.frame.say_of("match-formula-cap", "sum", self.sum(cap)));
        let ceiling = self.ceiling().map(|percent| self.frame.say_of("match-formula-ceiling", "percent", percent));
        let money = (!draft.rule.is_share()).then(|| self.frame.say("match-formula-money"));
        let limits: Vec<_> = [cap, ceiling, money].into_iter().flatten().collect();
        if limits.is_empty() {
            return rule;
        }
        let limits = self.frame.all_of(&limits);
        self.frame.say_args("match-formula", &[("rule", Arg::Text(rule)), ("limits", Arg::Text(limits))])
    }

    fn ceiling(&self) -> Option<String> {
        self.setup.overfunding_ceiling_percent.map(|percent| format::percent(self.frame.lang, percent))
    }

    fn terms(&self) -> Vec<Term> {
        let draft = self.draft;
        let asks = !draft.rule.steps().is_empty() || !self.once().is_empty();
        let alone = draft.exclusive.then(|| self.plain("alone", "match-alone"));
        let ceiling = self.ceiling().map(|percent| self.term("limit", "match-ceiling", &[("percent", percent)]));
        let terms = [
            Some(self.reach()),
            Some(self.span()),
            Some(self.money()),
            Some(self.plain("counts", counts_key(draft.counts))),
            asks.then(|| self.plain("kept", threshold_key(draft.threshold))),
            Some(self.plain("paid", payout_key(draft.payout))),
            ceiling,
            alone,
            self.vote(),
            Some(self.plain("nature", &format!("nature-{}", draft.nature.word()))),
        ];
        terms.into_iter().flatten().collect()
    }

    fn plain(&self, name: &str, key: &str) -> Term {
        self.term(name, key, &[])
    }

    fn term(&self, name: &str, key: &str, values: &[(&'static str, String)]) -> Term {
        let args: Vec<_> = values.iter().map(|(name, value)| (*name, Arg::Text(value.clone()))).collect();
        let name = self.frame.say(&format!("match-term-{name}"));
        Term { name, text: self.frame.say_args(key, &args), links: Vec::new() }
    }

    fn money(&self) -> Term {
        let key = if self.draft.rule.is_share() { "match-money-share" } else { "match-money" };
        self.term("money", key, &[("sum", self.sum(self.draft.budget))])
    }

    fn span(&self) -> Term {
        let (opens, closes) = (self.frame.moment(self.draft.opens), self.frame.moment(self.draft.closes));
        self.term("when", "match-when", &[("opens", opens), ("closes", closes)])
    }

    fn vote(&self) -> Option<Term> {
        let vote = self.draft.vote.as_ref()?;
        let Some(taken) = vote.taken else { return Some(self.plain("vote", "match-vote-awaited")) };
        let values = [("date", self.frame.day(taken)), ("number", vote.number.clone())];
        Some(self.term("vote", "match-vote-taken", &values))
    }

    fn reach(&self) -> Term {
        let frame = self.frame;
        let names = |names: &std::collections::BTreeSet<String>| {
            let names: Vec<_> = names.iter().cloned().collect();
            frame.all_of(&names)
        };
        match (&self.draft.rule, &self.draft.reach) {
            (Rule::Gift { project, .. }, _) => self.linked("match-for-projects", 1, vec![self.project(project)]),
            (_, Reach::All) => self.plain("for", "match-for-all"),
            (_, Reach::Projects(keys)) => {
                self.linked("match-for-projects", keys.len(), keys.iter().map(|key| self.project(key)).collect())
            }
            (_, Reach::Call(slug)) => self.named("match-for-call", self.call(slug)),
            (_, Reach::Collection(slug)) => self.named("match-for-collection", self.collection(slug)),
            (_, Reach::Categories(ids)) => {
                self.term("for", "match-for-categories", &[("names", names(&self.categories(ids)))])
            }
            (_, Reach::Towns(towns)) => self.term("for", "match-for-towns", &[("names", names(towns))]),
        }
    }

    /// Categories by the names that projects show them with.
    fn categories(&self, ids: &std::collections::BTreeSet<String>) -> std::collections::BTreeSet<String> {
        let name = |id: &String| {
            let categories = self.shelf.members().iter().filter_map(|member| {
                let category = member.project.category.as_ref().filter(|category| category.id == *id)?;
                Text::of(&category.name, member.project.language, self.frame)
            });
            categories.map(|text| text.text).next().unwrap_or_else(|| id.clone())
        };
        ids.iter().map(name).collect()
    }

    /// The call, once residents may read it.
    fn call(&self, slug: &Slug) -> Option<Link> {
        let calls = self.frame.local.calls.published(self.frame.now);
        let call = calls.into_iter().find(|call| call.slug == *slug)?;
        let label = calls::title(call, self.frame).text;
        Some(Link { label, href: self.frame.href(&format!("/calls/{slug}")) })
    }

    /// The collection, while residents may read it.
    fn collection(&self, slug: &Slug) -> Option<Link> {
        let published = self.frame.local.curation.published();
        let (_, collection) = published.into_iter().find(|(known, _)| *known == slug)?;
        let label = collections::title_in(slug, collection, self.frame);
        Some(Link { label, href: self.frame.href(&format!("/collections/{slug}")) })
    }

    fn named(&self, key: &str, link: Option<Link>) -> Term {
        match link {
            Some(link) => self.linked(key, 1, vec![link]),
            None => self.plain("for", "match-for-chosen"),
        }
    }

    fn linked(&self, key: &str, count: usize, links: Vec<Link>) -> Term {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let text = self.frame.say_args(key, &[("count", Arg::Number(count))]);
        Term { name: self.frame.say("match-term-for"), text, links }
    }

    fn title(&self, key: &ProjectKey) -> String {
        self.project(key).label
    }

    fn project(&self, key: &ProjectKey) -> Link {
        project_link(key, self.shelf, self.frame)
    }
}

/// A project by its title, leading to its page; one that the window no longer shows leads to all.
pub(in crate::web::page) fn project_link(key: &ProjectKey, shelf: &Shelf, frame: &Frame<'_>) -> Link {
    match shelf.get(key) {
        Some(member) => Link {
            label: card::title(member, frame).text,
            href: frame.href(&format!("/projects/{}", member.project.slug)),
        },
        None => Link { label: frame.say("match-project-gone"), href: frame.href("/projects") },
    }
}

fn counts_key(counts: Counts) -> &'static str {
    match counts {
        Counts::FromStart => "match-counts-from-start",
        Counts::FromOpening => "match-counts-from-opening",
    }
}

fn threshold_key(threshold: Threshold) -> &'static str {
    match threshold {
        Threshold::Sticky => "match-sticky",
        Threshold::Live => "match-live",
    }
}

fn payout_key(payout: Payout) -> &'static str {
    match payout {
        Payout::OnSuccess => "match-paid-on-success",
        Payout::AtEnd => "match-paid-at-end",
        Payout::WhenMet => "match-paid-when-met",
    }
}

/// The same fraction with the smallest numbers.
fn reduced(k: Ratio) -> Ratio {
    let (mut a, mut b) = (k.numerator.max(1), k.denominator.max(1));
    while b != 0 {
        (a, b) = (b, a % b);
    }
    Ratio { numerator: k.numerator / a, denominator: k.denominator.max(1) / a }
}
