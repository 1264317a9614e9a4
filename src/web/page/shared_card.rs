//! The card that a page is shared with: what is written on it. How it is drawn is [`card`](crate::web::card)'s affair.

use super::account::Account;
use super::card;
use super::cover::Cover;
use super::frame::Frame;
use super::fund;
use super::progress::Progress;
use crate::domain::shelf::{Member, Shelf};

/// What is written on a card, and the cover beside it.
#[derive(Debug, Clone)]
pub struct SharedCard {
    /// The window's name.
    pub(in crate::web) name: String,
    /// The title.
    pub(in crate::web) title: String,
    /// Where it is.
    pub(in crate::web) place: Option<String>,
    /// What was raised.
    pub(in crate::web) sums: Option<CardSums>,
    /// Three by four tiles.
    pub(in crate::web) cover: Cover,
}

/// What was raised, as a card says it.
#[derive(Debug, Clone)]
pub(in crate::web) struct CardSums {
    /// What is there.
    pub(in crate::web) raised: String,
    /// Of how much, or by whom.
    pub(in crate::web) goal: Option<String>,
    /// How much of the bar is filled, as SVG writes it; none without a bar.
    pub(in crate::web) fill: Option<String>,
    /// Where the goal lies on it, if that is not its end.
    pub(in crate::web) tick: Option<String>,
    /// What partners add, under it: where each part begins, how wide it is, and its pattern.
    pub(in crate::web) partners: Vec<(String, String, &'static str)>,
}

impl SharedCard {
    /// The card of a project.
    pub fn of_project(frame: &Frame<'_>, member: &Member) -> Self {
        let project = &member.project;
        let Progress { raised, goal, bar, .. } = Progress::of(project, &fund::added(member, frame), frame);
        let partners = bar.iter().flat_map(|bar| &bar.partners);
        let partners = partners.map(|part| (part.x.clone(), part.width.clone(), part.pattern)).collect();
        let (fill, tick) = bar.map_or((None, None), |bar| (Some(bar.crowd), bar.goal));
        Self {
            name: frame.name().into(),
            title: card::title(member, frame).text,
            place: member.town.clone().or_else(|| project.place.city.clone()),
            sums: Some(CardSums { raised, goal, fill, tick, partners }),
            cover: Cover::laid(project, 3, 4),
        }
    }

    /// What is written on it, for those who do not see it.
    pub fn words(&self) -> String {
        let sums = self.sums.iter().flat_map(|sums| std::iter::once(&sums.raised).chain(&sums.goal));
        let sums = sums.map(String::as_str).collect::<Vec<_>>().join(" ");
        let parts = [Some(self.title.as_str()), self.place.as_deref(), Some(sums.as_str()), Some(&self.name)];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// The card of the window itself.
    pub fn of_window(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let account = Account::of(shelf, frame);
        let sums = account.map(|account| CardSums {
            goal: Some(frame.say_of("card-projects", "count", account.projects)),
            raised: account.raised,
            fill: None,
            tick: None,
            partners: Vec::new(),
        });
        Self {
            name: frame.name().into(),
            title: frame.regional(&frame.region.tagline).unwrap_or(frame.name()).into(),
            place: None,
            sums,
            cover: Cover::named(frame.region.id.as_str(), "", 3, 4),
        }
    }
}
