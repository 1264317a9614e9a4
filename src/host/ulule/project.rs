//! A project of the host becomes one of ours, or the first field that makes that impossible is named.

use jiff::Timestamp;

use super::detail;
use super::figure::{Figure, shown};
use super::links::{Links, web};
use super::parse::Flaw;
use super::wire::{NewsList, WireImage, WireProject};
use super::zone::zone;
use crate::domain::money::Money;
use crate::domain::place::Place;
use crate::domain::project::{
    Category, Deadline, Detail, Funding, Goal, Holder, HostId, Image, Memberships, Project, ProjectId, ProjectKey,
    Stage,
};
use crate::host::clean::plain;

/// What reading a project needs besides the project.
pub(super) struct Reader<'a> {
    pub(super) host: &'a HostId,
    pub(super) links: &'a Links,
    pub(super) now: Timestamp,
}

impl Reader<'_> {
    /// `wire` and its further `news` as ours. `wire` is for everyone to see: `wire::project` made sure.
    pub(super) fn read(
        &self,
        id: &ProjectId,
        wire: &WireProject,
        news: Option<&NewsList>,
    ) -> Result<(Project, Detail), Flaw> {
        let detail = detail::read(wire, news, self.links)?;
        let raised = wire.amount_raised.money(wire.currency).map_err(|reason| Flaw::new("amount_raised", reason))?;
        let title = wire.name.texts(wire.lang, plain);
        if title.is_empty() {
            return Err(Flaw::new("name", "expected a title in at least one language, found none"));
        }
        let place = place(wire);
        let checkout = wire.urls.as_ref().and_then(|urls| urls.web.as_ref()?.checkout.as_deref());
        let project = Project {
            key: ProjectKey { host: self.host.clone(), id: id.clone() },
            slug: wire.slug.clone(),
            language: wire.lang,
            title,
            subtitle: wire.subtitle.texts(wire.lang, plain),
            category: wire
                .main_tag
                .as_ref()
                .map(|tag| Category { id: tag.id.id(), name: tag.name.texts(wire.lang, plain) }),
            goal: goal(wire)?,
            raised,
            percent: optional("percent", wire.percent.as_ref())?,
            backers: optional("supporters_count", wire.supporters_count.as_ref())?,
            start: wire.date_start,
            deadline: wire.date_end.map(|at| Deadline { at, estimated: false }),
            zone: zone(wire.timezone.as_deref(), wire.country.as_deref().or(place.country.as_deref())),
            stage: self.stage(wire),
            place,
            holder: self.holder(wire),
            image: wire.main_image.as_ref().and_then(|images| image(images.best(wire.lang)?)),
            funding: funding(wire, &detail),
            rewards: u32::try_from(detail.rewards.len()).unwrap_or(u32::MAX),
            member_of: memberships(wire),
            page: self.links.page(wire.absolute_url.as_deref(), wire.slug.as_str()),
            contribute: self.links.checkout(checkout, id.as_str()),
        };
        Ok((project, detail))
    }

    /// Success is the host's word. A cancelled project still says that it is online.
    fn stage(&self, wire: &WireProject) -> Stage {
        match wire {
            _ if wire.is_cancelled => Stage::Cancelled,
            _ if wire.date_start.is_some_and(|start| start > self.now) => Stage::Announced,
            _ if !wire.finished => Stage::Running,
            _ if wire.goal_raised => Stage::Succeeded,
            _ => Stage::Failed,
        }
    }

    /// Name and page; nothing else is kept of a person.
    fn holder(&self, wire: &WireProject) -> Holder {
        let Some(owner) = &wire.owner else { return Holder::default() };
        Holder {
            name: owner.name.as_deref().map(plain).unwrap_or_default(),
            id: owner.id.as_ref().map(Figure::id),
            page: owner.absolute_url.as_deref().and_then(|given| self.links.own(given)),
        }
    }
}

/// A sum; for a presale a number of units, which is no money; none where the host asks for nothing.
fn goal(wire: &WireProject) -> Result<Option<Goal>, Flaw> {
    let bad = |reason| Flaw::new("goal", reason);
    match wire.kind.as_str() {
        "project" => {
            let goal: Money = wire.goal.money(wire.currency).map_err(bad)?;
            Ok((goal.minor > 0).then_some(Goal::Money(goal)))
        }
        "presale" => {
            let wanted = wire.goal.count().map_err(bad)?;
            let field = if wire.nb_products_sold.is_some() { "nb_products_sold" } else { "committed" };
            let sold = wire.nb_products_sold.as_ref().or(wire.committed.as_ref());
            let sold = sold.ok_or_else(|| Flaw::new("nb_products_sold", "it is missing, and `committed` too"))?;
            let sold = sold.count().map_err(|reason| Flaw::new(field, reason))?;
            Ok((wanted > 0).then_some(Goal::Preorders { wanted, sold }))
        }
        word => {
            let reason = format!("found the word «{}», expected project or presale", shown(word));
            Err(Flaw::new("type", reason))
        }
    }
}

fn optional(field: &str, figure: Option<&Figure>) -> Result<Option<u32>, Flaw> {
    figure.map(Figure::small).transpose().map_err(|reason| Flaw::new(field, reason))
}

fn funding(wire: &WireProject, detail: &Detail) -> Funding {
    if wire.kind == "presale" || !detail.rewards.is_empty() { Funding::Reward } else { Funding::Donation }
}

fn place(wire: &WireProject) -> Place {
    let location = wire.location.as_ref();
    let word = |text: Option<&String>| text.map(|text| plain(text)).filter(|text| !text.is_empty());
    let country = location.and_then(|place| country(place.country.as_deref()));
    Place {
        city: location.and_then(|place| word(place.city.as_ref())),
        region: location.and_then(|place| word(place.region.as_ref())),
        country: country.or_else(|| self::country(wire.country.as_deref())),
        ..Place::default()
    }
}

/// An ISO 3166-1 alpha-2 code in capitals; other words for a country are of no use to a territory.
fn country(code: Option<&str>) -> Option<String> {
    let code = code?.trim();
    (code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic())).then(|| code.to_ascii_uppercase())
}

fn memberships(wire: &WireProject) -> Memberships {
    let partners = wire.partnerships.iter().flatten().filter_map(|one| one.partner.as_ref()?.slug.clone());
    let mut tags: Vec<String> = Vec::new();
    for tag in wire.main_tag.iter().chain(wire.tags.iter().flatten()) {
        let id = tag.id.id();
        if !tags.contains(&id) {
            tags.push(id);
        }
    }
    Memberships { partners: partners.collect(), channels: Vec::new(), tags }
}

/// The largest version with a known size, or the original.
fn image(image: &WireImage) -> Option<Image> {
    let versions = image.versions.as_ref()?;
    let wished = [&versions.large, &versions.medium, &versions.small, &versions.full];
    wished.into_iter().flatten().find_map(|version| {
        let pixels = |figure: &Option<Figure>| figure.as_ref().and_then(|figure| figure.small().ok());
        let url = web(version.url.as_deref()?)?.into();
        Some(Image { url, width: pixels(&version.width), height: pixels(&version.height) })
    })
}
