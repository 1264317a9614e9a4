//! A project in a list.

use serde::Serialize;

use super::cover::Cover;
use super::frame::Frame;
use super::fund;
use super::in_kind::Badge;
use super::live::Live;
use super::needs;
use super::picture::Place;
use super::progress::Progress;
use super::standing::Standing;
use super::text::Text;
use crate::domain::shelf::Member;

/// A project in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Card {
    /// Its page here.
    pub(super) href: String,
    /// Its title.
    pub(super) title: Text,
    /// One sentence.
    pub(super) subtitle: Option<Text>,
    /// «in Catalan», where title or sentence are not in the page's language.
    pub(super) note: Option<String>,
    /// Its subject.
    pub(super) category: Option<Text>,
    /// Where it is.
    pub(super) town: Option<String>,
    /// What stands for a picture.
    pub(super) cover: Cover,
    /// The labels that it carries.
    pub(super) labels: Vec<Badge>,
    /// How far it is.
    pub(super) progress: Progress,
    /// Where it stands.
    pub(super) standing: Standing,
    /// The time left, or how it ended.
    pub(super) brief: String,
    /// It ends within seven days.
    pub(super) ending: bool,
    /// «2 needs», where it needs something besides money.
    pub(super) needs: Option<String>,
    /// What of it moves.
    pub(super) live: Live,
}

impl Card {
    /// The cards of a list.
    pub(super) fn all<'m>(members: impl IntoIterator<Item = &'m Member>, frame: &Frame<'_>) -> Vec<Self> {
        let place = |at| if at == 0 { Place::FirstCard } else { Place::Card };
        members.into_iter().enumerate().map(|(at, member)| Self::of(member, place(at), frame)).collect()
    }

    /// The cards of a list that stands below a picture: none of them is the page's first.
    pub(super) fn after_a_picture<'m>(members: impl IntoIterator<Item = &'m Member>, frame: &Frame<'_>) -> Vec<Self> {
        members.into_iter().map(|member| Self::of(member, Place::Card, frame)).collect()
    }

    /// The card of a member that stands at this place.
    pub(super) fn of(member: &Member, place: Place, frame: &Frame<'_>) -> Self {
        let project = &member.project;
        let standing = Standing::of(member, frame);
        let (title, subtitle) = (title(member, frame), Text::of(&project.subtitle, project.language, frame));
        let note = title.note.clone().or_else(|| subtitle.as_ref()?.note.clone());
        let progress = Progress::of(project, &fund::added(member, frame), frame);
        Self {
            note,
            href: frame.href(&format!("/projects/{}", project.slug)),
            live: Live::of(member, &title, &progress, standing, frame),
            title,
            subtitle,
            category: category(member, frame),
            town: member.town.clone().or_else(|| project.place.city.clone()),
            cover: Cover::of(project, place, String::new(), frame),
            labels: Badge::carried(&project.key, frame),
            progress,
            brief: standing.brief(member, frame),
            standing,
            ending: member.is_ending_soon(frame.now),
            needs: needs::count(member, frame),
        }
    }

    /// The same beside the first words of the front page, where its picture is larger.
    pub(super) fn as_hero(&self) -> Self {
        let mut card = self.clone();
        card.cover.picture = card.cover.picture.map(|picture| picture.at(Place::Hero));
        card
    }
}

/// The title; a project without one is known by its slug.
pub(super) fn title(member: &Member, frame: &Frame<'_>) -> Text {
    let project = &member.project;
    let titled = Text::of(&project.title, project.language, frame);
    titled.unwrap_or_else(|| Text::plain(project.slug.as_str()))
}

pub(super) fn category(member: &Member, frame: &Frame<'_>) -> Option<Text> {
    let category = member.project.category.as_ref()?;
    Text::of(&category.name, member.project.language, frame)
}
