//! Verdicts and what led to them, in the words of the page.

use serde::Serialize;

use crate::domain::membership::{Finding, Rule, Step, Verdict};
use crate::domain::place::Place;
use crate::domain::policy::Breach;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::Arg;
use crate::domain::region::Choice;
use crate::web::page::Frame;

/// What is made of a project, and by which rule.
#[derive(Debug, Clone, Serialize)]
pub struct VerdictView {
    /// `in`, `review`, `out` or `elsewhere`.
    word: &'static str,
    /// The same for people.
    label: String,
    /// What the rule saw.
    why: String,
    /// The rule that decided.
    rule: String,
}

/// A rule that was asked.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    rule: String,
    /// What it saw.
    found: String,
    /// What it decided; none where it passed on.
    verdict: Option<String>,
    /// `in`, `review` or `out`; none where it passed on.
    word: Option<&'static str>,
}

/// What another project is called.
pub type Titled<'a> = &'a dyn Fn(&ProjectKey) -> String;

impl VerdictView {
    /// What the last of the steps decided. What lies elsewhere is out for no reason of the region's own.
    pub fn new(steps: &[Step], is_elsewhere: bool, titled: Titled<'_>, frame: &Frame<'_>) -> Option<Self> {
        let last = steps.last()?;
        let word = match last.verdict.unwrap_or(Verdict::Out) {
            Verdict::Out if is_elsewhere => "elsewhere",
            verdict => self::word(verdict),
        };
        Some(Self {
            word,
            label: frame.say(&format!("verdict-{word}")),
            why: found(last, titled, frame),
            rule: rule(last.rule, frame),
        })
    }
}

impl StepView {
    /// Every rule that was asked, in order.
    pub fn all(steps: &[Step], titled: Titled<'_>, frame: &Frame<'_>) -> Vec<Self> {
        let one = |step: &Step| Self {
            rule: rule(step.rule, frame),
            found: found(step, titled, frame),
            verdict: step.verdict.map(|verdict| frame.say(&format!("verdict-{}", word(verdict)))),
            word: step.verdict.map(word),
        };
        steps.iter().map(one).collect()
    }
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::In => "in",
        Verdict::Review => "review",
        Verdict::Out => "out",
    }
}

fn rule(rule: Rule, frame: &Frame<'_>) -> String {
    frame.say(&format!("judged-{}", rule_word(rule)))
}

fn rule_word(rule: Rule) -> &'static str {
    match rule {
        Rule::ByHand => "by-hand",
        Rule::HostMembership => "membership",
        Rule::Coordinates => "coordinates",
        Rule::Code => "code",
        Rule::PlaceName => "place-name",
        Rule::Unlocated => "unlocated",
        Rule::Policy => "policy",
    }
}

/// What a rule saw.
fn found(step: &Step, titled: Titled<'_>, frame: &Frame<'_>) -> String {
    let say = |key: &str| frame.say(&format!("finding-{key}"));
    let about = |key: &str, args: &[(&'static str, Arg)]| frame.say_args(&format!("finding-{key}"), args);
    let named = |key: &str, name: &str| about(key, &[("name", Arg::Text(name.to_owned()))]);
    let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    match &step.finding {
        Finding::ByHand(Choice::Pin, reason) => named("file-pin", reason),
        Finding::ByHand(Choice::Hide, reason) => named("file-hide", reason),
        Finding::Decided(Choice::Pin, reason) => named("pin", reason),
        Finding::Decided(Choice::Hide, reason) => named("hide", reason),
        Finding::Merged(other) => named("merged", &titled(other)),
        Finding::Corrected(place) => named("corrected", &place_words(place)),
        Finding::Holds(kind, name) => named(kind, name),
        Finding::KmOutside(km) if *km <= 0.0 => say("inside"),
        Finding::KmOutside(km) if km.is_infinite() => say("outside"),
        Finding::KmOutside(km) => about("outside-by", &[("km", Arg::Text(format!("{km:.0}")))]),
        Finding::Code(code) => named("code", code),
        Finding::Inside(place) => named("place-inside", place),
        Finding::Elsewhere(place) => named("place-elsewhere", place),
        Finding::Ambiguous { written, meanings, inside } => {
            let name = Arg::Text(written.clone());
            about("ambiguous", &[("name", name), ("meanings", count(*meanings)), ("inside", count(*inside))])
        }
        Finding::UnknownPlace(place) => named("place-unknown", place),
        Finding::NoPlace => say("no-place"),
        Finding::Breaks(Breach::GoalCeiling) => match frame.region.policy.goal_ceiling {
            Some(ceiling) => about("ceiling", &[("sum", Arg::Money(ceiling))]),
            None => say("no-place"),
        },
        Finding::Breaks(Breach::Kind) => say("kind"),
        Finding::Breaks(Breach::Rewards) => say("rewards"),
        Finding::Breaks(Breach::Category) => say("category"),
        Finding::Nothing(_) => say(&format!("nothing-{}", rule_word(step.rule))),
    }
}

/// A place in one line, as far as it is known.
pub(super) fn place_words(place: &Place) -> String {
    let named = [place.codes.first(), place.city.as_ref(), place.region.as_ref(), place.country.as_ref()];
    let named: Vec<_> = named.into_iter().flatten().map(String::as_str).collect();
    let point = place.point.map(|point| format!("{:.4}, {:.4}", point.lat, point.lon));
    let words = named.join(" ");
    match point {
        Some(point) if words.is_empty() => point,
        Some(point) => format!("{words} ({point})"),
        None => words,
    }
}
