//! How far a campaign is, in words; the bar draws the same.

use serde::Serialize;

use super::bar::{Added, Bar};
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

impl Progress {
    /// The progress of a project, with what partners add.
    pub(super) fn of(project: &Project, added: &[Added], frame: &Frame<'_>) -> Self {
        let raised = match project.goal {
            Some(Goal::Preorders { sold, .. }) => frame.say_of("preorders", "count", sold),
            _ => frame.money(project.raised),
        };
        let goal = project.goal.map(|goal| match goal {
            Goal::Money(sum) => frame.say_of("of-goal", "goal", frame.money(sum)),
            Goal::Preorders { wanted, .. } => frame.say_of("of-goal", "goal", format::number(frame.lang, wanted)),
        });
        let percent = project.goal.and(project.progress_percent()).map(|percent| format::percent(frame.lang, percent));
        let bar = project.goal.and_then(|goal| Bar::of(goal, project.raised, &raised, added, frame));
        Self { raised, goal, percent, bar }
    }
}
