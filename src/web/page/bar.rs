//! The shared bar: two lanes on one scale. The goal is the host's, and only the crowd reaches it; what partners add lies right
//! under it, part by part, so that nobody takes a promise for money.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::Frame;
use crate::domain::money::Money;
use crate::domain::project::Goal;
use crate::web::theme::format;

/// A bar whose scale is the largest of what is there, what is asked for, and what partners add.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Bar {
    /// The bar in words.
    pub(super) label: String,
    /// How far the crowd's lane is filled.
    pub(super) crowd: String,
    /// Where the goal lies; none where it is the end of the scale.
    pub(super) goal: Option<String>,
    /// What partners add, from the start of their lane on. Empty where there are none, and then there is one lane.
    pub(super) partners: Vec<Segment>,
}

/// A partner's part of the lane.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Segment {
    /// Where it begins.
    pub(super) x: String,
    /// How wide it is.
    pub(super) width: String,
    /// What tells it from the others: `lines`, `dots`, `bars`, or `promise` for what is only promised.
    pub(super) pattern: &'static str,
    /// Who adds it.
    pub(super) name: String,
    /// How much.
    pub(super) sum: String,
    /// Promised only.
    pub(super) promised: bool,
}

/// What a partner adds to a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Added {
    /// The partner.
    pub(super) name: String,
    /// How much.
    pub(super) amount: Money,
    /// Something has to happen before it is added.
    pub(super) promised: bool,
    /// Its partner's pattern.
    pub(super) pattern: &'static str,
}

/// Partners' patterns, in the order in which they came.
const PATTERNS: [&str; 3] = ["lines", "dots", "bars"];

/// The pattern of a project's partner, the first of them being 0; what is only promised has one of its own.
pub(super) fn pattern(at: usize, promised: bool) -> &'static str {
    if promised { "promise" } else { PATTERNS[at % PATTERNS.len()] }
}

/// The least that is drawn of a part that is there, in thousandths of the scale: less could not be seen.
const LEAST: i128 = 15;

impl Bar {
    /// The bar of a campaign that has so much of its goal, in its own words; none where the goal is nothing. Only sums in
    /// the goal's currency can lie on its scale.
    pub(super) fn of(goal: Goal, raised: Money, said: &str, added: &[Added], frame: &Frame<'_>) -> Option<Self> {
        let (have, want) = match goal {
            Goal::Money(goal) => (i128::from(raised.minor), i128::from(goal.minor)),
            Goal::Preorders { wanted, sold } => (i128::from(sold), i128::from(wanted)),
        };
        if want <= 0 {
            return None;
        }
        let same = |added: &&Added| matches!(goal, Goal::Money(goal) if goal.currency == added.amount.currency);
        let added: Vec<_> = added.iter().filter(same).filter(|added| added.amount.minor > 0).collect();
        let sum: i128 = added.iter().map(|added| i128::from(added.amount.minor)).sum();
        let scale = have.max(want).max(sum);
        let goal_said = match goal {
            Goal::Money(sum) => frame.money(sum),
            Goal::Preorders { wanted, .. } => format::number(frame.lang, wanted),
        };
        Some(Self {
            label: label(said, goal_said, &added, frame),
            crowd: per_cent(share(have.max(0), scale)),
            goal: (scale > want).then(|| per_cent(want * 1000 / scale)),
            partners: segments(&added, scale, frame),
        })
    }
}

fn segments(added: &[&Added], scale: i128, frame: &Frame<'_>) -> Vec<Segment> {
    let mut from = 0;
    // What is promised comes last, whoever promises.
    let (promised, owed): (Vec<&Added>, Vec<&Added>) = added.iter().partition(|added| added.promised);
    let segment = |added: &&Added| {
        let width = share(added.amount.minor.into(), scale).min(1000 - from);
        let x = per_cent(from);
        from += width;
        Segment {
            x,
            width: per_cent(width),
            pattern: added.pattern,
            name: added.name.clone(),
            sum: frame.money(added.amount),
            promised: added.promised,
        }
    };
    owed.iter().chain(&promised).map(segment).collect()
}

/// What the lanes show, as a listener hears it.
fn label(raised: &str, goal: String, added: &[&Added], frame: &Frame<'_>) -> String {
    let mut args = FluentArgs::new();
    args.set("raised", raised.to_owned());
    args.set("goal", goal);
    let mut label = frame.theme.say(frame.lang, "bar", &args);
    for added in added {
        let mut args = FluentArgs::new();
        args.set("name", added.name.clone());
        args.set("sum", frame.money(added.amount));
        let key = if added.promised { "bar-promised" } else { "bar-added" };
        label.push_str(&format!(" {}", frame.theme.say(frame.lang, key, &args)));
    }
    label
}

/// The share of the scale in thousandths; what is there at all can be seen.
fn share(part: i128, scale: i128) -> i128 {
    if part == 0 { 0 } else { (part * 1000 / scale).clamp(LEAST, 1000) }
}

/// Thousandths as SVG writes a percentage.
fn per_cent(thousandths: i128) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
