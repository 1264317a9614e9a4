//! The weekly letter: what happened to what a resident follows, topic by topic.

use std::collections::BTreeMap;

use super::{Group, Item as Line, LetterPage};
use crate::domain::follow::{Item, Topic};
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::token::Token;
use crate::web::page::event::EventWords;
use crate::web::page::{Frame, calls, card, follow};

/// A letter that tells of this; none where nothing of it is left to tell.
pub fn weekly(
    frame: &Frame<'_>,
    shelf: &Shelf,
    token: &Token,
    told: &BTreeMap<Topic, Vec<Item>>,
) -> Option<LetterPage> {
    let group = |(topic, items): (&Topic, &Vec<Item>)| {
        let items: Vec<_> = items.iter().filter_map(|item| line(frame, shelf, item)).collect();
        let heading = follow::named(frame, shelf, topic)?.label;
        (!items.is_empty()).then_some(Group { heading, items })
    };
    let groups: Vec<_> = told.iter().filter_map(group).collect();
    let count: usize = groups.iter().map(|group| group.items.len()).sum();
    let name = || frame.name().to_owned();
    let args = [("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))), ("name", Arg::Text(name()))];
    let page = LetterPage::plain(frame, frame.say_args("weekly-subject", &args), frame.say("weekly-heading"))
        .saying([frame.say_of("weekly-lead", "name", name())])
        .because(frame.say_of("weekly-reason", "name", name()))
        .ended(frame.say("weekly-stop"), follow::mine(frame, token));
    (count > 0).then_some(LetterPage { groups, ..page })
}

fn line(frame: &Frame<'_>, shelf: &Shelf, item: &Item) -> Option<Line> {
    let key = format!("weekly-{}", item.word());
    match item {
        Item::Opened(project) | Item::Ending(project) | Item::Succeeded(project) | Item::News { project, .. } => {
            let member = shelf.get(project)?;
            let title = card::title(member, frame).text;
            let link =
                Some((frame.say("weekly-see-project"), frame.absolute(&format!("/projects/{}", member.project.slug))));
            let news = match item {
                Item::News { title, .. } => title.best(frame.lang, member.project.language).map(|(_, text)| text),
                _ => None,
            };
            let end = member.project.deadline.filter(|deadline| !deadline.estimated);
            let when = match item {
                Item::News { at, .. } => frame.date(*at),
                Item::Succeeded(_) => frame.money(member.project.raised),
                _ => end.map(|end| frame.say_of("weekly-until", "when", frame.moment(end.at))).unwrap_or_default(),
            };
            let args = [("title", Arg::Text(title)), ("news", Arg::Text(news.unwrap_or_default().to_owned()))];
            let subtitle = match item {
                Item::Opened(_) => member.project.subtitle.best(frame.lang, member.project.language),
                _ => None,
            };
            let details = subtitle.map(|(_, text)| text.to_owned()).into_iter().collect();
            Some(Line::of(frame.say_args(&key, &args), details, when, link))
        }
        Item::Need { project, need } => {
            let member = shelf.get(project)?;
            let need = frame.local.needs.get(need)?;
            let today = frame.region.zone.to_datetime(frame.now).date();
            let what = need.is_open(today).then(|| frame.regional(&need.detail.what)).flatten()?;
            let args = [("title", Arg::Text(card::title(member, frame).text)), ("what", Arg::Text(what.to_owned()))];
            let until = need.detail.until.map(|until| frame.say_of("weekly-until", "when", frame.day(until)));
            let page = frame.absolute(&format!("/projects/{}", member.project.slug));
            let link = Some((frame.say("weekly-see-project"), page));
            Some(Line::of(frame.say_args(&key, &args), Vec::new(), until.unwrap_or_default(), link))
        }
        Item::CallOpened(slug) | Item::CallClosing(slug) | Item::CallDecided(slug) => {
            let call = frame.local.calls.get(slug).filter(|call| call.withdrawn.is_none())?;
            let text = frame.say_of(&key, "title", calls::title(call, frame).text);
            let link = Some((frame.say("weekly-see-call"), frame.absolute(&format!("/calls/{slug}"))));
            Some(Line::of(text, Vec::new(), calls::sentence(call, frame), link))
        }
        Item::Event { event, day } => {
            let event = frame.local.events.get(event).filter(|event| event.published)?;
            let words = EventWords::of(frame, &event.on(*day)?);
            let link = Some((frame.say("weekly-see-event"), frame.absolute(&format!("/events/{}", event.slug))));
            let when = words.place.iter().fold(words.when.clone(), |when, place| format!("{when}, {place}"));
            Some(Line::of(frame.say_of(&key, "title", words.title.text.clone()), Vec::new(), when, link))
        }
    }
}
