//! Where a campaign stands, said plainly: what a card says in a word and a project's page in a sentence.

use serde::Serialize;

use super::frame::Frame;
use crate::domain::project::Stage;
use crate::domain::shelf::Member;

/// Where a campaign stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    /// The host no longer shows it.
    Vanished,
    /// It opens later.
    Announced,
    /// It takes money.
    Running,
    /// Its time is over and the host has not yet said how it ended.
    Awaiting,
    /// It succeeded.
    Succeeded,
    /// It did not.
    Failed,
    /// It was stopped.
    Cancelled,
    /// It is over, and kept what it raised.
    Ended,
}

impl Standing {
    /// Where a member stands.
    pub(super) fn of(member: &Member, frame: &Frame<'_>) -> Self {
        match member.project.stage {
            _ if member.gone.is_some() => Self::Vanished,
            Stage::Announced => Self::Announced,
            Stage::Running if member.takes_money(frame.now) => Self::Running,
            Stage::Running => Self::Awaiting,
            Stage::Succeeded => Self::Succeeded,
            Stage::Failed => Self::Failed,
            Stage::Cancelled => Self::Cancelled,
            Stage::Ended => Self::Ended,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Vanished => "vanished",
            Self::Announced => "announced",
            Self::Running => "running",
            Self::Awaiting => "awaiting",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Ended => "ended",
        }
    }

    /// A few words for a card: the time left, or how it ended.
    pub(super) fn brief(self, member: &Member, frame: &Frame<'_>) -> String {
        let project = &member.project;
        match (self, project.deadline, project.start) {
            (Self::Running, Some(deadline), _) => frame.say_span("left", deadline.at.duration_since(frame.now)),
            (Self::Announced, _, Some(start)) => frame.say_of("brief-announced-from", "date", frame.date(start)),
            _ => frame.say(&format!("brief-{}", self.word())),
        }
    }

    /// A sentence for the project's own page.
    pub(super) fn sentence(self, member: &Member, frame: &Frame<'_>) -> String {
        let project = &member.project;
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("host", frame.host_name.to_owned());
        let dated = match self {
            Self::Vanished => member.gone.map(|at| frame.date(at)),
            Self::Announced => project.start.map(|at| frame.moment(at)),
            _ => project.deadline.map(|deadline| frame.moment(deadline.at)),
        };
        let estimated = project.deadline.is_some_and(|deadline| deadline.estimated);
        let form = match (&dated, self) {
            (None, _) => "undated",
            (_, Self::Running) if estimated => "about",
            _ => "dated",
        };
        args.set("when", form);
        args.set("date", dated.unwrap_or_default());
        frame.theme.say(frame.lang, &format!("standing-{}", self.word()), &args)
    }
}
