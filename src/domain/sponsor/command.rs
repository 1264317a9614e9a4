//! What sponsors and a region may do with a fund until it is accepted, and when it is refused.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::books::{Refused, Trial};
use super::draft::{Draft, Nature};
use super::fact::SponsorFact;
use super::feed::{Sighting, look};
use super::life::{FundFile, Standing};
use super::organisation::Kind;
use super::terms::PromiseTerms;
use super::verified::WrittenVerified;
use super::written::{Known, WrittenFund, WrittenProfile};
use crate::domain::fact::Fact;
use crate::domain::fund::{Entry, FundId, Funds, Setup};
use crate::domain::journal::Actor;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::sent::PictureHash;
use crate::domain::state::RegionState;
use crate::domain::text::fold;
use crate::domain::written::{Customs, Mistakes};

/// Drafts that an organisation may have open at once.
const MOST_DRAFTS: usize = 20;
/// Characters of a fund's name in addresses, without what tells it from others.
const MOST_ID: usize = 48;
/// Characters of a reason.
pub const MOST_REASON: usize = 1000;

/// What a fund is checked against besides the journal: the projects that the window shows now, and the region's rules.
#[derive(Debug, Clone)]
pub struct Ground {
    /// The rules that books would be opened with.
    pub setup: Setup,
    /// What the host says now.
    pub sightings: BTreeMap<ProjectKey, Sighting>,
    /// By what forms are read.
    pub customs: Customs,
}

fn one(fact: SponsorFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Sponsor(fact)])
}

pub(super) fn refused<T>(code: &'static str) -> Checked<T> {
    Err(vec![Refusal::whole(code)])
}

/// Says what an organisation is.
pub fn describe(
    state: &RegionState,
    organisation: &Slug,
    written: &WrittenProfile,
    customs: &Customs,
) -> Checked<Vec<Fact>> {
    if state.members.organisations().all(|(known, _)| known != organisation) {
        return refused("organisation-unknown");
    }
    let profile = written.read(customs)?;
    if state.sponsors.profile(organisation) == Some(&profile) {
        return Ok(Vec::new());
    }
    one(SponsorFact::OrganisationDescribed { organisation: organisation.clone(), profile: Box::new(profile) })
}

/// Shows a logo, or says anew what it shows; without a picture, shows none any more.
pub fn show_logo(
    state: &RegionState,
    organisation: &Slug,
    sent: Option<&PictureHash>,
    alt: &str,
) -> Checked<Vec<Fact>> {
    if state.members.organisations().all(|(known, _)| known != organisation) {
        return refused("organisation-unknown");
    }
    let mut mistakes = Mistakes::default();
    let picture = mistakes.picture(sent, alt);
    let picture = mistakes.or(picture)?;
    if state.sponsors.logo(organisation) == picture.as_ref() {
        return Ok(Vec::new());
    }
    one(SponsorFact::LogoShown { organisation: organisation.clone(), picture })
}

/// Writes a fund: a new one, or a draft again. What was refused may be written again and promised anew.
pub fn draft(
    state: &RegionState,
    now: Timestamp,
    organisation: &Slug,
    existing: Option<&FundId>,
    written: &WrittenFund,
    ground: &Ground,
) -> Checked<Vec<Fact>> {
    let Some(profile) = state.sponsors.profile(organisation) else { return refused("organisation-not-described") };
    let before = existing.and_then(|fund| state.sponsors.fund(fund)).map(|file| &file.draft);
    let draft = written.read(organisation, profile.kind, now, (ground, &Known { state, before }))?;
    let fund = match existing {
        Some(fund) => {
            let file = own(state, organisation, fund)?;
            if !matches!(file.standing(fund, state.sponsors.books()), Standing::Draft | Standing::Refused) {
                return refused("fund-promised");
            }
            if file.draft == draft && file.refused.is_none() {
                return Ok(Vec::new());
            }
            fund.clone()
        }
        None => {
            let open = state.sponsors.funds_of(organisation);
            let open = open.filter(|(id, file)| file.standing(id, state.sponsors.books()) == Standing::Draft).count();
            if open >= MOST_DRAFTS {
                let most = i64::try_from(MOST_DRAFTS).unwrap_or(i64::MAX);
                return Err(vec![Refusal::whole("drafts-many").with("most", Arg::Number(most))]);
            }
            new_id(state, &draft, &ground.customs)?
        }
    };
    try_out(state, now, &fund, &draft, ground)?;
    one(SponsorFact::FundDrafted { fund, draft: Box::new(draft) })
}

/// Throws a draft away.
pub fn discard(state: &RegionState, organisation: &Slug, fund: &FundId) -> Checked<Vec<Fact>> {
    let file = own(state, organisation, fund)?;
    match file.standing(fund, state.sponsors.books()) {
        Standing::Draft | Standing::Refused => one(SponsorFact::FundDiscarded { fund: fund.clone() }),
        _ => refused("fund-promised"),
    }
}

/// Takes a promise back before the region answered: it is a draft again.
pub fn take_back(state: &RegionState, organisation: &Slug, fund: &FundId) -> Checked<Vec<Fact>> {
    let file = own(state, organisation, fund)?;
    match file.standing(fund, state.sponsors.books()) {
        Standing::Submitted | Standing::Endorsed => one(SponsorFact::FundTakenBack { fund: fund.clone() }),
        _ => refused("fund-answered"),
    }
}

/// Promises the money, under these terms. `agreed`: that the signatory said so.
pub fn submit(
    state: &RegionState,
    now: Timestamp,
    organisation: &Slug,
    fund: &FundId,
    agreed: bool,
    terms: &PromiseTerms,
    ground: &Ground,
) -> Checked<Vec<Fact>> {
    let file = own(state, organisation, fund)?;
    match file.standing(fund, state.sponsors.books()) {
        Standing::Draft => {}
        Standing::Refused => return refused("fund-unchanged"),
        _ => return refused("fund-promised"),
    }
    if !agreed {
        return Err(vec![Refusal::of("agreed", "terms-not-agreed")]);
    }
    still_lawful(state, &file.draft)?;
    try_out(state, now, fund, &file.draft, ground)?;
    one(SponsorFact::FundSubmitted { fund: fund.clone(), terms: terms.clone() })
}

/// Does not take a fund.
pub fn refuse(state: &RegionState, fund: &FundId, reason: &str) -> Checked<Vec<Fact>> {
    promised(state, fund)?;
    let mut mistakes = Mistakes::default();
    let reason = mistakes.text("reason", reason, crate::domain::written::Measure::paragraphs(MOST_REASON, "missing"));
    let reason = mistakes.or(reason)?;
    one(SponsorFact::FundRefused { fund: fund.clone(), reason })
}

/// Whether a fund of this budget needs two people, and one has not agreed yet.
pub fn endorses(file: &FundFile, two_people_above: Option<i64>) -> bool {
    two_people_above.is_some_and(|limit| file.draft.budget > limit) && file.endorsed.is_none()
}

/// Takes a fund; above the limit, the first person says that whoever pays verified it, and their word waits for a second's. The books hear of every project that it is
/// for before it counts any.
pub fn accept(
    state: &RegionState,
    now: Timestamp,
    fund: &FundId,
    by: &Actor,
    (two_people_above, verified): (Option<i64>, &WrittenVerified),
    ground: &Ground,
) -> Checked<Vec<Fact>> {
    let file = promised(state, fund)?;
    if file.submitted.as_ref().is_some_and(|(signature, _)| signature.is_of(by)) {
        return refused("promised-by-you");
    }
    still_lawful(state, &file.draft)?;
    if endorses(file, two_people_above) {
        try_out(state, now, fund, &file.draft, ground)?;
        let promised = file.submitted.as_ref().map_or(now, |(signature, _)| signature.at);
        let verified = Some(verified.read((promised, now), &ground.customs)?);
        return one(SponsorFact::FundEndorsed { fund: fund.clone(), verified });
    }
    if file.endorsed.as_ref().is_some_and(|first| first.is_of(by)) {
        return refused("second-person-needed");
    }
    take(state, now, fund, &file.draft, ground)
}

fn take(state: &RegionState, now: Timestamp, fund: &FundId, draft: &Draft, ground: &Ground) -> Checked<Vec<Fact>> {
    let (books, before) = books(state, ground);
    let mut trial = Trial::new(books, now, state.seq, before);
    let beside = Refused::beside;
    // What is kept in another currency no fund here can be for; named, it is refused.
    let currency = trial.books().setup().currency;
    let reached =
        |seen: &&Sighting| seen.currency == currency && draft.suits(seen.goal) && draft.reach.admits(state, seen);
    let begins = |seen: &&Sighting| seen.stage.is_open() || draft.named().any(|key| *key == seen.project);
    let meant: Vec<_> = match draft.named().next() {
        Some(_) => draft.named().filter_map(|key| ground.sightings.get(key)).collect(),
        None => ground.sightings.values().filter(reached).filter(begins).collect(),
    };
    // What the books have seen before they follow by themselves: what was read for this form may be older than that.
    let is_new = |trial: &Trial, seen: &Sighting| {
        trial.books().project(&seen.project).is_none_or(|known| known.stage().is_none())
    };
    for seen in &meant {
        if is_new(&trial, seen) {
            trial.declare(&seen.project, seen.campaign());
            look(state, &mut trial, seen).map_err(beside)?;
        }
    }
    let Some(terms) = draft.terms(fund, trial.books().setup().currency.code()) else { return refused("fund-unknown") };
    trial.enter(Entry::FundAccepted { fund: Box::new(terms) }).map_err(beside)?;
    trial.enter(Entry::Lot { fund: fund.clone(), amount: draft.budget, currency: None }).map_err(beside)?;
    if draft.admits_later() {
        for seen in meant {
            let entry = Entry::Admitted { fund: fund.clone(), project: seen.project.clone() };
            trial.enter(entry).map_err(beside)?;
        }
    }
    Ok(trial.done())
}

/// Whether the engine would take it now, with all that it is for.
fn try_out(state: &RegionState, now: Timestamp, fund: &FundId, draft: &Draft, ground: &Ground) -> Checked<()> {
    take(state, now, fund, draft, ground).map(|_| ())
}

/// The books as they are, or as they would be opened.
fn books(state: &RegionState, ground: &Ground) -> (Funds, Vec<Fact>) {
    match state.sponsors.books() {
        Some(books) => (books.clone(), Vec::new()),
        None => {
            let setup = ground.setup.clone();
            (Funds::new(setup.clone()), vec![Fact::Sponsor(SponsorFact::BooksOpened { setup })])
        }
    }
}

/// A fund of the organisation; for everybody else there is none.
pub(super) fn own<'s>(state: &'s RegionState, organisation: &Slug, fund: &FundId) -> Checked<&'s FundFile> {
    let file = state.sponsors.fund(fund).filter(|file| file.draft.organisation == *organisation);
    file.ok_or_else(|| vec![Refusal::whole("fund-unknown")])
}

/// A fund that waits for the region's answer.
fn promised<'s>(state: &'s RegionState, fund: &FundId) -> Checked<&'s FundFile> {
    let Some(file) = state.sponsors.fund(fund) else { return refused("fund-unknown") };
    match file.standing(fund, state.sponsors.books()) {
        Standing::Submitted | Standing::Endorsed => Ok(file),
        Standing::Draft => refused("fund-unknown"),
        _ => refused("fund-answered"),
    }
}

/// A name in addresses, from the name that people read; with a number where that is taken.
fn new_id(state: &RegionState, draft: &Draft, customs: &Customs) -> Checked<FundId> {
    let name = draft.name.best(customs.main, customs.main).map(|(_, name)| fold(name)).unwrap_or_default();
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words = plain.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    let stem: String = words.chars().take(MOST_ID).collect();
    let stem = stem.trim_end_matches('-');
    let stem = if stem.is_empty() || stem == "new" { "fund" } else { stem };
    let numbered = (2..10_000).map(|number| format!("{stem}-{number}"));
    let free = |id: &FundId| {
        let in_books = state.sponsors.books().is_some_and(|books| books.fund(id).is_some());
        state.sponsors.fund(id).is_none() && !in_books
    };
    let mut names = std::iter::once(stem.to_owned()).chain(numbered).filter_map(|name| name.parse::<FundId>().ok());
    names.find(free).ok_or_else(|| vec![Refusal::of("name", "fund-name-unusable")])
}

/// Whether the organisation is still of the kind that the draft was written for.
fn still_lawful(state: &RegionState, draft: &Draft) -> Checked<()> {
    let Some(profile) = state.sponsors.profile(&draft.organisation) else {
        return refused("organisation-not-described");
    };
    let mut mistakes = Mistakes::default();
    lawful(&mut mistakes, profile.kind, draft);
    mistakes.or(()).map_err(|_| vec![Refusal::whole("kind-changed")])
}

/// What the kind of an organisation asks of its money.
pub(super) fn lawful(mistakes: &mut Mistakes, kind: Kind, draft: &Draft) {
    let public = kind == Kind::PublicBody;
    mistakes.add_if(public && draft.anonymous, || Refusal::of("anonymous", "public-money-named"));
    mistakes.add_if(public && draft.nature != Nature::Grant, || Refusal::of("nature", "public-money-is-grant"));
    mistakes.add_if(!public && draft.nature == Nature::Grant, || Refusal::of("nature", "grant-is-public"));
    mistakes.add_if(public && draft.vote.is_none(), || Refusal::of("vote_number", "vote-missing"));
}
