//! What a window's weekly letter may tell: found once a week for everyone, from how the window stood at the last one and how
//! it stands now. Each follower is told what concerns a topic of theirs.

use std::collections::BTreeMap;

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp};
use serde::{Deserialize, Serialize};

use super::Topic;
use crate::domain::call::Call;
use crate::domain::event::Event;
use crate::domain::language::Texts;
use crate::domain::need::{Need, NeedId, State};
use crate::domain::project::{News, ProjectKey, Slug, Stage};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;

/// The morning on which letters go out, by the clocks of the region.
const MORNING: (Weekday, i8) = (Weekday::Thursday, 7);
/// What comes within this time after a letter is told by it.
const AHEAD: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The most that is told of in one week; a window that changes host has thousands of new projects.
const MOST_ITEMS: usize = 400;

/// Something to tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A project is new here, and takes contributions or will.
    Opened(ProjectKey),
    /// A campaign ends within the week.
    Ending(ProjectKey),
    /// A campaign succeeded.
    Succeeded(ProjectKey),
    /// The holder wrote.
    News {
        /// Of which project.
        project: ProjectKey,
        /// When.
        at: Timestamp,
        /// What it is called.
        title: Texts,
    },
    /// A project needs a hand.
    Need {
        /// Which project.
        project: ProjectKey,
        /// What it needs.
        need: NeedId,
    },
    /// A call takes entries now.
    CallOpened(Slug),
    /// A call takes entries for less than a week more.
    CallClosing(Slug),
    /// A call is decided.
    CallDecided(Slug),
    /// Something takes place within the week.
    Event {
        /// What.
        event: Slug,
        /// On which day of its rule.
        day: jiff::civil::Date,
    },
}

/// A week's letter, as far as it is the same for everyone; and how the window stood when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The morning that it is of.
    pub turn: Timestamp,
    /// What it tells.
    pub items: Vec<Item>,
    /// Every project that the window showed, and where its campaign stood.
    known: Vec<(ProjectKey, Stage)>,
}

/// The last morning for letters, up to `now`.
pub fn last_turn(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let (weekday, hour) = MORNING;
    let today = zone.to_datetime(now).date();
    let days = (0..8).filter_map(|back| today.checked_sub(Span::new().days(back)).ok());
    let mornings = days.filter(|day| day.weekday() == weekday);
    let at = |day: jiff::civil::Date| zone.to_ambiguous_timestamp(day.at(hour, 0, 0, 0)).compatible().ok();
    mornings.filter_map(at).find(|at| *at <= now).unwrap_or(Timestamp::MIN)
}

impl Edition {
    /// The first one of a window: it tells nothing, because nothing is known of the week before.
    pub fn first(shelf: &Shelf, turn: Timestamp) -> Self {
        Self { turn, items: Vec::new(), known: known(shelf) }
    }

    /// The one after this. `news` are those of projects that somebody follows.
    pub fn next(&self, shelf: &Shelf, state: &RegionState, news: &[(ProjectKey, News)], turn: Timestamp) -> Self {
        let mut items = self.of_projects(shelf, turn);
        items.extend(self.of_news(news, turn));
        items.extend(self.of_needs(state, turn));
        items.extend(state.calls.published(turn).into_iter().filter_map(|call| self.of_call(call, turn)));
        let times = state.events.between(turn, turn + AHEAD, |_| true);
        let to_come = times.into_iter().filter(|one| one.begins() >= turn && one.cancelled().is_none());
        items.extend(to_come.map(|one| Item::Event { event: one.event.slug.clone(), day: one.day }));
        items.truncate(MOST_ITEMS);
        Self { turn, items, known: known(shelf) }
    }

    fn of_projects(&self, shelf: &Shelf, turn: Timestamp) -> Vec<Item> {
        let before: BTreeMap<_, _> = self.known.iter().map(|(key, stage)| (key, *stage)).collect();
        let told = |member: &Member| {
            let (key, stage) = (&member.project.key, member.project.stage);
            let was = before.get(key).copied();
            let ends = member.project.deadline.map(|deadline| deadline.at);
            if was.is_none() && stage.is_open() {
                Some(Item::Opened(key.clone()))
            } else if stage == Stage::Succeeded && was.is_some_and(|was| was != stage) {
                Some(Item::Succeeded(key.clone()))
            } else if stage == Stage::Running && ends.is_some_and(|at| at > turn && at <= turn + AHEAD) {
                Some(Item::Ending(key.clone()))
            } else {
                None
            }
        };
        shelf.members().iter().filter(|member| member.gone.is_none()).filter_map(told).collect()
    }

    fn of_news(&self, news: &[(ProjectKey, News)], turn: Timestamp) -> Vec<Item> {
        let is_new = |news: &News| !news.reserved && news.published > self.turn && news.published <= turn;
        let new = news.iter().filter(|(_, news)| is_new(news));
        new.map(|(key, news)| Item::News { project: key.clone(), at: news.published, title: news.title.clone() })
            .collect()
    }

    fn of_needs(&self, state: &RegionState, turn: Timestamp) -> Vec<Item> {
        let is_new = |need: &&Need| need.since > self.turn && need.since <= turn && need.state == State::Open;
        let new = state.needs.all().filter(is_new).filter(|need| need.hidden.is_none());
        new.map(|need| Item::Need { project: need.project.clone(), need: need.id }).collect()
    }

    /// The last thing that happened to a call, or is about to.
    fn of_call(&self, call: &Call, turn: Timestamp) -> Option<Item> {
        let lately = |at: Timestamp| at > self.turn && at <= turn;
        if call.withdrawn.is_some() {
            return None;
        }
        let terms = call.terms();
        if call.results.is_some_and(lately) {
            Some(Item::CallDecided(call.slug.clone()))
        } else if terms.closes > turn && terms.closes <= turn + AHEAD && terms.opens <= turn {
            Some(Item::CallClosing(call.slug.clone()))
        } else if lately(terms.opens.max(call.published?)) && terms.closes > turn {
            Some(Item::CallOpened(call.slug.clone()))
        } else {
            None
        }
    }
}

fn known(shelf: &Shelf) -> Vec<(ProjectKey, Stage)> {
    shelf.members().iter().map(|member| (member.project.key.clone(), member.project.stage)).collect()
}

impl Item {
    /// The word for it: the text `weekly-WORD` tells it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Opened(_) => "opened",
            Self::Ending(_) => "ending",
            Self::Succeeded(_) => "succeeded",
            Self::News { .. } => "news",
            Self::Need { .. } => "need",
            Self::CallOpened(_) => "call-opened",
            Self::CallClosing(_) => "call-closing",
            Self::CallDecided(_) => "call-decided",
            Self::Event { .. } => "event",
        }
    }

    /// The project that it is about.
    pub fn project(&self) -> Option<&ProjectKey> {
        match self {
            Self::Opened(key)
            | Self::Ending(key)
            | Self::Succeeded(key)
            | Self::News { project: key, .. }
            | Self::Need { project: key, .. } => Some(key),
            _ => None,
        }
    }

    /// Whether somebody who follows this topic wants to know. What became of a project's own news is for those who chose it.
    pub fn concerns(&self, topic: &Topic, shelf: &Shelf, state: &RegionState) -> bool {
        let member = || self.project().and_then(|key| shelf.get(key));
        let event = || match self {
            Self::Event { event, .. } => state.events.get(event),
            _ => None,
        };
        let is_about = |tells: &dyn Fn(&Event) -> bool| event().is_some_and(tells);
        match topic {
            Topic::Project(key) => {
                let of_it =
                    self.project().is_some_and(|own| state.curation.stands_for(own) == state.curation.stands_for(key));
                of_it || is_about(&|event| event.detail.projects.contains(key))
            }
            Topic::Call(slug) => match self {
                Self::CallOpened(call) | Self::CallClosing(call) | Self::CallDecided(call) => call == slug,
                _ => is_about(&|event| event.detail.calls.contains(slug)),
            },
            Topic::Window => !matches!(self, Self::News { .. }),
            _ if matches!(self, Self::News { .. }) => false,
            Topic::Place(place) => member().and_then(Member::town_key).as_ref() == Some(place),
            Topic::Category(id) => {
                member().and_then(|member| member.project.category.as_ref()).is_some_and(|own| own.id == *id)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_out_on_thursday_morning_by_the_clocks_of_the_region() {
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let turn = |now: &str| last_turn(now.parse().unwrap(), &paris).to_string();
        // 2026-03-05 is a Thursday; the clocks go forward on the 29th.
        assert_eq!(turn("2026-03-05T05:59:59Z"), "2026-02-26T06:00:00Z");
        assert_eq!(turn("2026-03-05T06:00:00Z"), "2026-03-05T06:00:00Z");
        assert_eq!(turn("2026-03-11T23:00:00Z"), "2026-03-05T06:00:00Z");
        assert_eq!(turn("2026-04-02T05:00:00Z"), "2026-04-02T05:00:00Z");
    }
}
