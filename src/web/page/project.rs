//! The page of one project.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::calls;
use super::card;
use super::collections;
use super::cover::Cover;
use super::drawing::Inset;
use super::event::{MOST_ABOUT, NextEvents};
use super::feeds::Feed;
use super::frame::Frame;
use super::fund::{self, Part};
use super::head::{CardLink, Head};
use super::html::Prose;
use super::in_kind::{Badge, Received};
use super::linked_data;
use super::live::Live;
use super::needs::NeedsView;
use super::picture::Place;
use super::progress::Progress;
use super::reward::RewardView;
use super::rules;
use super::sequel::SequelView;
use super::share::Share;
use super::shared_card::SharedCard;
use super::standing::Standing;
use super::text::{Link, Paragraphs, Text, outside};
use super::video::Video;
use crate::domain::curation::Collection;
use crate::domain::language::{Lang, Texts};
use crate::domain::map::Land;
use crate::domain::project::{Detail, Goal, News, Slug, Sponsorship};
use crate::domain::shelf::{Member, Shelf};
use crate::web::theme::format;

/// The page of one project.
#[derive(Debug, Serialize)]
pub struct ProjectPage {
    head: Head,
    title: Text,
    subtitle: Option<Text>,
    /// «in Catalan», where title or sentence are not in the page's language.
    note: Option<String>,
    category: Option<Text>,
    /// «Thiers, Puy-de-Dôme», as far as the host tells.
    place: Option<String>,
    /// The calls for projects that it was accepted in.
    calls: Vec<Link>,
    cover: Cover,
    progress: Progress,
    /// What partners add, or why they add nothing: the lines of the key under the bar.
    partners: Vec<Part>,
    /// Where their figures come from; none where there are none.
    explain: Option<String>,
    /// What one's own gift triggers, a sentence a partner. Only where that is so now.
    next: Vec<String>,
    /// Partners pay nothing if the campaign fails.
    partners_only_on_success: bool,
    /// What it needs besides money.
    needs: Option<NeedsView>,
    backers: Option<u32>,
    standing: Standing,
    /// Where it stands, in a sentence.
    sentence: String,
    /// The time left while it runs.
    left: Option<String>,
    /// The host's checkout. Only while money is taken, and only where the law's words about the host are there.
    contribute: Option<String>,
    /// Who takes the money.
    payment: Option<Payment>,
    /// The ceiling of the region's policy, if the project has passed it.
    overfunded: Option<String>,
    story: Option<Prose>,
    funding: Option<Prose>,
    about: Option<Prose>,
    video: Option<Video>,
    rewards: Vec<RewardView>,
    news: Vec<NewsView>,
    /// What became of it, the last first.
    sequels: Vec<SequelView>,
    sponsorships: Vec<SponsorshipView>,
    holder: HolderView,
    /// The labels that it carries.
    labels: Vec<Badge>,
    /// What the territory brings to it beside money.
    received: Option<Received>,
    /// The next events about it.
    events: Option<NextEvents>,
    /// Where it is, on a small map.
    map: Option<Inset>,
    /// Its page on the host; none once it has vanished there.
    page: Option<String>,
    /// When the host was last asked.
    seen: String,
    /// All projects.
    all: String,
    /// What of it moves.
    live: Live,
    /// How it is passed on; not once the host has withdrawn it.
    share: Option<Share>,
    /// What the region says of it.
    word: Option<Paragraphs>,
    /// The collections that it is in.
    collections: Vec<Link>,
}

/// Who takes the money, and what becomes of it.
#[derive(Debug, Serialize)]
struct Payment {
    /// The host's legal name.
    name: String,
    /// Its registration.
    registration: String,
    /// What happens if the goal is not met; none where there is none.
    failure: Option<String>,
    /// What one should know of giving in this way.
    nature: String,
}

/// A message of the holder.
#[derive(Debug, Serialize)]
struct NewsView {
    title: Option<Text>,
    content: Option<Prose>,
    date: String,
    iso: String,
    page: Option<String>,
    reserved: bool,
}

/// Money declared on the host.
#[derive(Debug, Serialize)]
struct SponsorshipView {
    sponsor: String,
    link: Option<String>,
    amount: String,
    description: Option<Text>,
    full: bool,
}

#[derive(Debug, Serialize)]
struct HolderView {
    name: String,
    page: Option<String>,
}

impl ProjectPage {
    /// The page of a member of a shelf, what only its page shows, and the land it lies in.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, member: &Member, detail: &Detail, land: Option<&Land>) -> Self {
        let project = &member.project;
        let own = project.language;
        let standing = Standing::of(member, frame);
        let (title, subtitle) = (card::title(member, frame), Text::of(&project.subtitle, own, frame));
        let progress = Progress::of(project, &fund::added(member, frame), frame);
        let partners = fund::parts(member, shelf, frame);
        let running = standing == Standing::Running;
        let alt = frame.say_of("picture-alt", "title", title.text.clone());
        let prose = |texts: &Texts| Prose::of_detail(texts, own, frame);
        let policy = &frame.region.policy;
        let ceiling = policy.overfunding_percent.filter(|_| policy.is_overfunded(project));
        let head = head(member, frame);
        Self {
            live: Live::of(member, &title, &progress, standing, frame),
            share: Share::project(frame, member, &head),
            head,
            note: title.note.clone().or_else(|| subtitle.as_ref()?.note.clone()),
            title,
            subtitle,
            category: card::category(member, frame),
            place: place(member),
            calls: calls::of_project(project, frame),
            cover: Cover::of(project, Place::Head, alt, frame),
            progress,
            explain: (!partners.is_empty()).then(|| frame.href(&format!("/projects/{}/explain", member.project.slug))),
            partners_only_on_success: running && fund::pay_on_success_only(&project.key, frame),
            partners,
            next: if running { fund::next_euros(&project.key, frame) } else { Vec::new() },
            needs: NeedsView::of(member, frame),
            backers: project.backers,
            standing,
            sentence: standing.sentence(member, frame),
            left: (running && project.deadline.is_some()).then(|| standing.brief(member, frame)),
            contribute: contribute(member, frame),
            payment: payment(member, frame),
            overfunded: ceiling.map(|percent| format::percent(frame.lang, percent)),
            story: prose(&detail.story),
            funding: prose(&detail.funding),
            about: prose(&detail.about),
            video: detail.video.as_deref().and_then(Video::at),
            rewards: detail.rewards.iter().map(|reward| RewardView::of(reward, own, frame)).collect(),
            news: detail.news.iter().map(|news| NewsView::of(news, own, frame)).collect(),
            sequels: SequelView::all(frame, &project.key),
            sponsorships: detail.sponsorships.iter().map(|given| SponsorshipView::of(given, own, frame)).collect(),
            holder: HolderView {
                name: project.holder.name.clone(),
                page: project.holder.page.as_deref().and_then(outside),
            },
            labels: Badge::carried(&project.key, frame),
            received: Received::of(&project.key, shelf, frame),
            events: NextEvents::new(frame, MOST_ABOUT, |event| event.detail.projects.contains(&project.key)),
            map: land.and_then(|land| Inset::of(member, land, frame)),
            page: member.gone.is_none().then(|| outside(&project.page)).flatten(),
            seen: frame.moment(member.seen),
            all: frame.href("/projects"),
            word: word(member, frame),
            collections: collections(member, frame),
        }
    }
}

/// What the region says of the project.
fn word(member: &Member, frame: &Frame<'_>) -> Option<Paragraphs> {
    let note = frame.local.curation.of(&member.project.key)?.note.get()?;
    Paragraphs::of(note, frame)
}

/// The collections that residents see it in.
fn collections(member: &Member, frame: &Frame<'_>) -> Vec<Link> {
    let curation = &frame.local.curation;
    let holds = |collection: &Collection| {
        collection.projects().iter().any(|key| *curation.stands_for(key) == member.project.key)
    };
    let ours = curation.published().into_iter().filter(|(_, collection)| holds(collection));
    let link = |(slug, collection): (&Slug, &Collection)| Link {
        label: collections::title_in(slug, collection, frame),
        href: frame.href(&format!("/collections/{slug}")),
    };
    ours.map(link).collect()
}

fn head(member: &Member, frame: &Frame<'_>) -> Head {
    let project = &member.project;
    let title = card::title(member, frame).text;
    let subtitle = Text::of(&project.subtitle, project.language, frame).map(|text| text.text);
    let description = subtitle.unwrap_or_else(|| frame.say_of("list-description", "name", frame.name()));
    let path = format!("/projects/{}", project.slug);
    let mut head = Head::new(frame, &title, description, &path);
    head.feeds = Feed::around(frame, member);
    if member.gone.is_some() {
        return head.unlisted();
    }
    let alt = SharedCard::of_project(frame, member).words();
    head.card = CardLink { href: frame.absolute(&format!("{path}/card.jpg")), alt };
    let head = head.embeddable(frame);
    Head { data: Some(linked_data::project(frame, &head, member)), ..head }
}

fn place(member: &Member) -> Option<String> {
    let place = &member.project.place;
    let town = member.town.clone().or_else(|| place.city.clone());
    let parts: Vec<_> = town.into_iter().chain(place.region.clone()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn contribute(member: &Member, frame: &Frame<'_>) -> Option<String> {
    let may = frame.region.legal.host.is_some() && member.takes_money(frame.now);
    may.then(|| outside(&member.project.contribute)).flatten()
}

fn payment(member: &Member, frame: &Frame<'_>) -> Option<Payment> {
    let host = frame.region.legal.host.as_ref()?;
    let project = &member.project;
    let failure = project.goal.zip(project.deadline).map(|(goal, deadline)| {
        let mut args = FluentArgs::new();
        args.set("host", frame.host_name.to_owned());
        args.set("date", frame.moment(deadline.at));
        let (kind, sum) = match goal {
            Goal::Money(sum) => ("money", frame.money(sum)),
            Goal::Preorders { wanted, .. } => ("preorders", format::number(frame.lang, wanted)),
        };
        args.set("kind", kind);
        args.set("goal", sum);
        frame.theme.say(frame.lang, "payment-failure", &args)
    });
    let nature = frame.say(&format!("nature-{}", rules::word(project.funding)));
    Some(Payment { name: host.name.clone(), registration: host.registration.clone(), failure, nature })
}

impl NewsView {
    fn of(news: &News, own: Lang, frame: &Frame<'_>) -> Self {
        let content = Prose::of_detail(&news.content, own, frame).filter(|_| !news.reserved);
        Self {
            title: Text::of(&news.title, own, frame),
            content,
            date: frame.date(news.published),
            iso: news.published.to_string(),
            page: news.page.as_deref().and_then(outside),
            reserved: news.reserved,
        }
    }
}

impl SponsorshipView {
    fn of(given: &Sponsorship, own: Lang, frame: &Frame<'_>) -> Self {
        Self {
            sponsor: given.sponsor.clone(),
            link: given.link.as_deref().and_then(outside),
            amount: frame.money(given.amount),
            description: Text::of(&given.description, own, frame),
            full: given.full,
        }
    }
}
