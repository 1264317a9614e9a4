//! How far a campaign is: the bar, its goal's tick, and the same in words.

use serde::Serialize;

use super::frame::Frame;
use crate::domain::project::{Goal, Project};
use crate::web::theme::format;

/// A bar and its figures.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Progress {
    /// What is there: a sum, or a number of pre-orders.
    pub(super) raised: String,
    /// What is asked for, the same way: «sur 6 000 €». None where there is no goal.
    pub(super) goal: Option<String>,
    /// The share of the goal that is there.
    pub(super) percent: Option<String>,
    /// The bar; none without a goal.
    pub(super) bar: Option<Bar>,
}

/// A bar whose scale is the larger of what is there and what is asked for.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Bar {
    /// Width of the filled part.
    pub(super) fill: String,
    /// Where the goal lies, if what is there goes beyond it.
    pub(super) tick: Option<String>,
    /// The bar in words.
    pub(super) label: String,
}

impl Progress {
    /// The progress of a project.
    pub(super) fn of(project: &Project, frame: &Frame<'_>) -> Self {
        let raised = match project.goal {
            Some(Goal::Preorders { sold, .. }) => frame.say_of("preorders", "count", sold),
            _ => frame.money(project.raised),
        };
        let goal = project.goal.map(|goal| match goal {
            Goal::Money(sum) => frame.say_of("of-goal", "goal", frame.money(sum)),
            Goal::Preorders { wanted, .. } => frame.say_of("of-goal", "goal", format::number(frame.lang, wanted)),
        });
        let percent = project.goal.and(project.progress_percent()).map(|percent| format::percent(frame.lang, percent));
        let bar = project.goal.and_then(|goal| bar(project, goal, &raised, frame));
        Self { raised, goal, percent, bar }
    }
}

fn bar(project: &Project, goal: Goal, raised: &str, frame: &Frame<'_>) -> Option<Bar> {
    let (have, want) = match goal {
        Goal::Money(goal) => (i128::from(project.raised.minor), i128::from(goal.minor)),
        Goal::Preorders { wanted, sold } => (i128::from(sold), i128::from(wanted)),
    };
    let have = have.max(0);
    if want <= 0 {
        return None;
    }
    let scale = have.max(want);
    let asked = match goal {
        Goal::Money(sum) => frame.money(sum),
        Goal::Preorders { wanted, .. } => format::number(frame.lang, wanted),
    };
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("raised", raised.to_owned());
    args.set("goal", asked);
    // What is there must be seen to be there.
    let fill = if have == 0 { 0 } else { (have * 1000 / scale).max(15) };
    Some(Bar {
        fill: per_cent(fill),
        tick: (have > want).then(|| per_cent(want * 1000 / scale)),
        label: frame.theme.say(frame.lang, "bar", &args),
    })
}

/// Thousandths as SVG writes a percentage.
fn per_cent(thousandths: i128) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
