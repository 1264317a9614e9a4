//! What a territory admits, in sentences: its policy as anyone would say it.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::Frame;
use crate::domain::gazetteer::area_name;
use crate::domain::language::Texts;
use crate::domain::policy::Policy;
use crate::domain::project::Funding;
use crate::domain::region::HostMembership;
use crate::domain::territory::{Territory, Unlocated};
use crate::web::theme::format;

use std::collections::BTreeMap;

/// The host's categories by id.
pub type Categories = BTreeMap<String, Texts>;

/// Names of places that a sentence may hold; more are a list of their own.
const MOST_IN_A_SENTENCE: usize = 8;

/// What a territory admits.
#[derive(Debug, Serialize)]
pub(super) struct Rules {
    /// Where projects must be, a sentence each.
    pub(super) territory: Vec<String>,
    /// The places inside, where they are too many for a sentence.
    pub(super) places: Vec<String>,
    /// What projects must be, a sentence each.
    pub(super) policy: Vec<String>,
}

impl Rules {
    /// The rules of a region.
    pub(super) fn of(frame: &Frame<'_>, categories: &Categories) -> Self {
        let region = frame.region;
        let mut places = region.territory.places.clone();
        if places.len() <= MOST_IN_A_SENTENCE {
            places.clear();
        }
        Self {
            territory: territory(frame, &region.territory),
            places,
            policy: policy(frame, &region.policy, categories),
        }
    }
}

fn territory(frame: &Frame<'_>, territory: &Territory) -> Vec<String> {
    let named = |code: &String| area_name(code).map(ToOwned::to_owned);
    let areas: Vec<_> = territory.codes.iter().filter_map(named).collect();
    let codes: Vec<_> = territory.codes.iter().filter(|code| area_name(code).is_none()).cloned().collect();
    let places = &territory.places;
    let listed =
        |key: &str, names: &[String]| (!names.is_empty()).then(|| frame.say_of(key, "names", frame.all_of(names)));
    let within = [
        listed("rule-areas", &areas),
        listed("rule-codes", &codes),
        listed("rule-places", places).filter(|_| places.len() <= MOST_IN_A_SENTENCE),
        (places.len() > MOST_IN_A_SENTENCE).then(|| frame.say_of("rule-places-many", "count", places.len())),
        // Where departments are named, the outline is theirs.
        (territory.boundary.is_some() && areas.is_empty()).then(|| frame.say("rule-outline")),
        territory.circle.map(|circle| frame.say_of("rule-circle", "km", kilometres(frame, circle.km))),
    ];
    let has_edge = territory.boundary.is_some() || territory.circle.is_some();
    let margin = (has_edge && territory.margin_km > 0.0)
        .then(|| frame.say_of("rule-margin", "km", kilometres(frame, territory.margin_km)));
    let held = (frame.region.member_of != HostMembership::default())
        .then(|| frame.say_of("rule-held", "host", frame.host_name.to_owned()));
    let unlocated = match territory.unlocated {
        Unlocated::Include => "include",
        Unlocated::Exclude => "exclude",
        Unlocated::Review => "review",
    };
    let unlocated = frame.say_of("rule-unlocated", "choice", unlocated);
    within.into_iter().flatten().chain(margin).chain(held).chain([unlocated]).collect()
}

/// A distance from a region file, in tenths where it has some.
fn kilometres(frame: &Frame<'_>, km: f64) -> String {
    let text = format!("{km:.1}");
    format::digits(frame.lang, text.trim_end_matches('0').trim_end_matches('.'))
}

fn policy(frame: &Frame<'_>, policy: &Policy, categories: &Categories) -> Vec<String> {
    let ceiling = match policy.goal_ceiling {
        Some(sum) => frame.say_of("rule-ceiling", "sum", frame.money(sum)),
        None => frame.say("rule-no-ceiling"),
    };
    let kinds: Vec<_> = policy.kinds.iter().map(|kind| frame.say(&format!("kind-{}", word(*kind)))).collect();
    let kinds = frame.say_of("rule-kinds", "names", frame.all_of(&kinds));
    let rewards = if policy.rewards_expected { "expected" } else { "optional" };
    let rewards = frame.say_of("rule-rewards", "choice", rewards);
    let limited = |key: &str, ids: &[String]| {
        let names: Vec<_> = ids.iter().map(|id| category_name(frame, categories, id)).collect();
        (!ids.is_empty()).then(|| frame.say_of(key, "names", frame.all_of(&names)))
    };
    let overfunding = policy.overfunding_percent.map(|percent| {
        let mut args = FluentArgs::new();
        args.set("percent", format::percent(frame.lang, percent));
        args.set("host", frame.host_name.to_owned());
        frame.theme.say(frame.lang, "rule-overfunding", &args)
    });
    let limits = [
        limited("rule-categories", &policy.categories),
        limited("rule-categories-out", &policy.categories_out),
        overfunding,
    ];
    [ceiling, kinds, rewards].into_iter().chain(limits.into_iter().flatten()).collect()
}

/// The name of a category in the language of the page; its id where no project told of it.
pub(super) fn category_name(frame: &Frame<'_>, categories: &Categories, id: &str) -> String {
    let named = categories.get(id).and_then(|names| frame.regional(names));
    named.unwrap_or(id).to_owned()
}

/// The ending of text keys about a kind of funding.
pub(super) fn word(kind: Funding) -> &'static str {
    match kind {
        Funding::Donation => "donation",
        Funding::Reward => "reward",
        Funding::LoanFree => "loan-free",
        Funding::LoanInterest => "loan-interest",
        Funding::Equity => "equity",
    }
}
