//! What became of a call: the projects that the host shows, and those that it will.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::text;
use crate::domain::call::{Call, Entry, Origin, Phase};
use crate::domain::shelf::{Member, Shelf};
use crate::web::page::card::Card;
use crate::web::page::frame::Frame;
use crate::web::page::text::Text;
use crate::web::theme::format;

/// What became of a call.
#[derive(Debug, Serialize)]
pub(super) struct Results {
    /// How many entered, how many were accepted.
    sentence: String,
    /// How many of those the region had invited, if any.
    invited: Option<String>,
    /// Projects that the host shows.
    cards: Vec<Card>,
    /// Projects that it does not show yet.
    announced: Vec<AnnouncedView>,
    /// How many the host no longer shows, if any.
    absent: Option<String>,
}

/// A project that the host does not show yet.
#[derive(Debug, Serialize)]
struct AnnouncedView {
    title: Text,
    sentence: Option<Text>,
    /// From when on it can be supported.
    launch: String,
}

impl Results {
    /// The results; none before everyone may know them.
    pub(super) fn of(call: &Call, shelf: &Shelf, frame: &Frame<'_>) -> Option<Self> {
        if call.phase(frame.now) != Phase::Decided {
            return None;
        }
        let winners: Vec<_> = call.winners().collect();
        let members = winners.iter().filter_map(|entry| member(entry, shelf));
        let members: Vec<_> = members.filter(|member| member.gone.is_none()).collect();
        let announced: Vec<_> =
            winners.iter().filter_map(|entry| AnnouncedView::of(call, entry, shelf, frame)).collect();
        let absent = winners.len() - members.len() - announced.len();
        let invited = winners.iter().filter(|entry| entry.origin == Origin::Region).count();
        let counted = |key, count: usize| (count > 0).then(|| frame.say_of(key, "count", count));
        let mut args = FluentArgs::new();
        args.set("entries", call.standing().count());
        args.set("accepted", winners.len());
        Some(Self {
            sentence: frame.theme.say(frame.lang, "call-results", &args),
            invited: counted("call-results-invited", invited),
            cards: Card::all(members, frame),
            announced,
            absent: counted("call-results-absent", absent),
        })
    }
}

/// The project of an entry, as the window last saw it.
fn member<'s>(entry: &Entry, shelf: &'s Shelf) -> Option<&'s Member> {
    shelf.members().iter().find(|member| entry.is_of(&member.project))
}

impl AnnouncedView {
    /// What was announced of an entry that the window does not show; nothing once its project was there and went.
    fn of(call: &Call, entry: &Entry, shelf: &Shelf, frame: &Frame<'_>) -> Option<Self> {
        let announced = entry.announced.as_ref().filter(|_| member(entry, shelf).is_none())?;
        let launch = call.terms().launch;
        let today = frame.region.zone.to_datetime(frame.now).date();
        let key = if launch > today { "call-launches" } else { "call-launch-late" };
        Some(Self {
            title: text(&announced.title, frame)?,
            sentence: text(&announced.sentence, frame),
            launch: frame.say_of(key, "date", format::day(frame.lang, launch)),
        })
    }
}
