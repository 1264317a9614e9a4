//! The portal's front page.

use serde::Serialize;

use super::OwnProject;
use super::holding::Holding;
use crate::domain::fund::{FundId, Minor, SponsorId};
use crate::domain::member::SponsorRank;
use crate::domain::project::Slug;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{FundFile, Standing};
use crate::domain::support::SupportState;
use crate::web::page::Frame;
use crate::web::page::fund::{RuleWords, standing_words};
use crate::web::page::in_kind::FollowedProject;

/// What a person finds when they come: what waits, and what their organisations promised.
#[derive(Debug, Serialize)]
pub struct FrontPage {
    title: String,
    organisations: Vec<OrganisationView>,
    /// The bodies whose agent they are.
    bodies: Vec<BodyView>,
    /// Their projects, where they hold some.
    holding: Option<Holding>,
    /// Projects that crossed a line of theirs.
    crossed: Vec<FollowedProject>,
    following: String,
}

/// What is somebody's in a region.
#[derive(Debug, Default, Clone, Copy)]
pub struct Whose<'a> {
    /// The organisations that they are a member of.
    pub organisations: &'a [(&'a Slug, SponsorRank)],
    /// The bodies whose agent they are.
    pub bodies: &'a [Slug],
    /// The projects that they hold.
    pub projects: &'a [OwnProject],
}

/// A public body, for its agents.
#[derive(Debug, Serialize)]
struct BodyView {
    name: String,
    slug: String,
    /// What it is asked for and did not answer.
    asked: usize,
    /// What it gives now.
    given: usize,
    support: String,
    new: String,
    loans: String,
}

#[derive(Debug, Serialize)]
struct OrganisationView {
    name: String,
    slug: String,
    /// Where it says what it is.
    href: String,
    /// Nothing was said of it yet: it cannot promise anything.
    undescribed: bool,
    signs: bool,
    /// The whole in a sentence; none before anything was promised.
    account: Option<String>,
    funds: Vec<FundRow>,
    new: String,
    statements: String,
    /// What is owed and not paid.
    due: Option<String>,
}

#[derive(Debug, Serialize)]
struct FundRow {
    name: String,
    href: String,
    word: &'static str,
    standing: String,
    sentence: String,
    dates: String,
    /// «1 200 € sur 5 000 €»; none before it is accepted.
    granted: Option<String>,
    /// What somebody has to do about it.
    next: Option<String>,
}

impl FrontPage {
    /// For whoever has these.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, whose: Whose<'_>, followed: Vec<FollowedProject>) -> Self {
        let Whose { organisations, bodies, projects } = whose;
        let view = |(slug, rank): &(&Slug, SponsorRank)| organisation(frame, shelf, slug, *rank);
        Self {
            title: frame.say("desk-portal"),
            organisations: organisations.iter().map(view).collect(),
            bodies: bodies.iter().map(|slug| body(frame, slug)).collect(),
            holding: Holding::of(frame, shelf, projects),
            crossed: followed.into_iter().filter(FollowedProject::is_crossed).collect(),
            following: frame.href("/portal/following"),
        }
    }
}

fn body(frame: &Frame<'_>, slug: &Slug) -> BodyView {
    let today = frame.region.zone.to_datetime(frame.now).date();
    let known: Vec<_> = frame.local.support.by(slug).collect();
    BodyView {
        name: frame.local.members.organisation(slug).unwrap_or(slug.as_str()).into(),
        slug: slug.to_string(),
        asked: known.iter().filter(|known| known.state == SupportState::Asked).count(),
        given: known.iter().filter(|known| known.holds(today)).count(),
        support: frame.href("/portal/support"),
        new: frame.href("/portal/support/new"),
        loans: frame.href("/portal/loans"),
    }
}

fn organisation(frame: &Frame<'_>, shelf: &Shelf, slug: &Slug, rank: SponsorRank) -> OrganisationView {
    let sponsors = &frame.local.sponsors;
    let mut funds: Vec<_> = sponsors.funds_of(slug).collect();
    funds.sort_by_key(|(id, file)| (file.standing(id, sponsors.books()), std::cmp::Reverse(file.drafted.at)));
    let sums = sponsors.books().zip(SponsorId::try_from(slug.to_string()).ok());
    let sums = sums.map(|(books, id)| (books, books.sponsor_sums(&id))).filter(|(_, sums)| sums.committed > 0);
    let account = sums.map(|(books, sums)| {
        let mut args = fluent_bundle::FluentArgs::new();
        let parts =
            [("committed", sums.committed), ("promised", sums.promised), ("due", sums.due), ("paid", sums.paid)];
        for (name, amount) in parts.into_iter().chain([("unspent", sums.unspent)]) {
            args.set(name, frame.money(books.money(amount)));
        }
        frame.theme.say(frame.lang, "portal-account", &args)
    });
    let due = sums.map(|(books, sums)| (books, sums.due - sums.paid)).filter(|(_, due)| *due > 0);
    OrganisationView {
        name: frame.local.members.organisation(slug).unwrap_or(slug.as_str()).into(),
        slug: slug.to_string(),
        href: frame.href(&format!("/portal/organisations/{slug}")),
        undescribed: sponsors.profile(slug).is_none(),
        signs: rank == SponsorRank::Signatory,
        account,
        funds: funds.iter().map(|(id, file)| fund_row(frame, shelf, (id, file), rank)).collect(),
        new: frame.href_with("/portal/new-fund", &format!("organisation={slug}")),
        statements: frame.href(&format!("/portal/statements/{slug}")),
        due: due.map(|(books, due)| frame.money(books.money(due))),
    }
}

/// A fund in a list.
fn fund_row(frame: &Frame<'_>, shelf: &Shelf, (id, file): (&FundId, &FundFile), rank: SponsorRank) -> FundRow {
    let books = frame.local.sponsors.books();
    let standing = file.standing(id, books);
    let setup = setup(frame);
    let known = books.and_then(|books| Some((books, books.fund(id)?)));
    let granted = known.map(|(books, fund)| {
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("granted", frame.money(books.money(fund.shown().granted)));
        args.set("budget", frame.money(books.money(fund.shown().budget)));
        frame.theme.say(frame.lang, "fund-granted-of", &args)
    });
    let due: Option<(_, Minor)> = known.map(|(books, fund)| (books, fund.stand().due)).filter(|(_, due)| *due > 0);
    let signs = rank == SponsorRank::Signatory;
    let next = match (standing, due) {
        // Whoever only reads has nothing to do about it.
        (Standing::Draft | Standing::Refused, _) if !signs => None,
        (Standing::Draft, _) => Some(frame.say("fund-next-submit")),
        (Standing::Submitted | Standing::Endorsed, _) => Some(frame.say("fund-next-wait")),
        (Standing::Refused, _) => Some(frame.say("fund-next-rewrite")),
        (_, Some((books, due))) => Some(frame.say_of("fund-next-pay", "sum", frame.money(books.money(due)))),
        _ => None,
    };
    FundRow {
        name: name(frame, file),
        href: frame.href(&format!("/portal/funds/{id}")),
        word: standing.word(),
        standing: standing_words(standing, frame),
        sentence: RuleWords::within(&file.written(id, books), &setup, shelf, frame).sentence,
        dates: dates(frame, file),
        granted,
        next,
    }
}

/// What a fund is called.
pub(in crate::web::page) fn name(frame: &Frame<'_>, file: &FundFile) -> String {
    frame.regional(&file.draft.name).unwrap_or_default().to_owned()
}

/// From when to when it counts.
pub(in crate::web::page) fn dates(frame: &Frame<'_>, file: &FundFile) -> String {
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("opens", frame.moment(file.draft.opens));
    args.set("closes", frame.moment(file.draft.closes));
    frame.theme.say(frame.lang, "fund-dates", &args)
}

/// The rules of the books, or those that they would be opened with.
pub(in crate::web::page) fn setup(frame: &Frame<'_>) -> crate::domain::fund::Setup {
    let region = frame.region;
    let fresh = || region.match_funds.setup(region.policy.overfunding_percent, true);
    frame.local.sponsors.books().map_or_else(fresh, |books| books.setup().clone())
}
