//! What the forms of loans and support need of whoever sends them.

use std::sync::Arc;

use jiff::Timestamp;

use super::held;
use crate::domain::in_kind::{Ground, Holder};
use crate::domain::member::SponsorRank;
use crate::domain::money::Currency;
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::domain::written::Customs;
use crate::web::desk::{Desk, NotSaved};
use crate::web::error::AppError;
use crate::web::page::in_kind::{Choices, Columns};

/// By what a form is read; it outlives the request.
pub(super) struct Ours {
    by: PersonId,
    projects: Vec<ProjectKey>,
    customs: Customs,
    currency: Currency,
    shelf: Arc<Shelf>,
}

impl Ours {
    pub(super) fn of(desk: &Desk) -> Result<Self, AppError> {
        let region = desk.visit.region();
        let setup = region.match_funds.setup(region.policy.overfunding_percent, true);
        Ok(Self {
            by: desk.signed_in()?.id().clone(),
            projects: held::keys(desk)?,
            customs: Customs { zone: region.zone.clone(), main: region.default_language() },
            currency: setup.currency,
            shelf: desk.visit.shelf.clone(),
        })
    }

    pub(super) fn ground(&self, now: Timestamp) -> Ground<'_> {
        let today = Ground::day(&self.customs.zone, now);
        Ground { customs: &self.customs, currency: self.currency, shelf: &self.shelf, today }
    }

    pub(super) fn holder(&self) -> Holder<'_> {
        Holder { by: &self.by, projects: &self.projects }
    }
}

/// Projects of theirs that the window shows, for a form.
pub(super) fn held_choices(desk: &Desk) -> Result<Choices, AppError> {
    let shown = desk.visit.local.curation.shown(&held::keys(desk)?, &desk.visit.shelf);
    let mut choices: Choices =
        shown.iter().map(|member| (member.project.key.id.to_string(), desk.title(&member.project.key))).collect();
    choices.dedup();
    Ok(choices)
}

/// Every project that the window shows, for a form.
pub(super) fn all_choices(desk: &Desk) -> Choices {
    let shown = desk.visit.shelf.members().iter().filter(|member| member.gone.is_none());
    let choice = |key: &ProjectKey| (key.id.to_string(), desk.title(key));
    let mut choices: Choices = shown.map(|member| choice(&member.project.key)).collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// The organisations that a person acts for with loans: whose signatory they are, and the bodies whose agent they are.
pub(super) fn lenders(desk: &Desk) -> Vec<Slug> {
    let standing = desk.who.as_ref().map(|who| &who.standing);
    let signing = standing.into_iter().flat_map(|standing| standing.sponsors());
    let signing = signing.filter(|(_, rank)| *rank == SponsorRank::Signatory).map(|(slug, _)| slug.clone());
    let mut slugs: Vec<_> = signing.chain(bodies(desk)).collect();
    slugs.sort();
    slugs.dedup();
    slugs
}

/// The organisations whose loans a person may read.
pub(super) fn readable(desk: &Desk) -> Vec<Slug> {
    let standing = desk.who.as_ref().map(|who| &who.standing);
    let all = standing.into_iter().flat_map(|standing| standing.sponsors()).map(|(slug, _)| slug.clone());
    let mut slugs: Vec<_> = all.chain(bodies(desk)).collect();
    slugs.sort();
    slugs.dedup();
    slugs
}

/// The public bodies whose agent a person is.
pub(super) fn bodies(desk: &Desk) -> Vec<Slug> {
    desk.who.iter().flat_map(|who| who.standing.bodies()).cloned().collect()
}

/// Organisations by name, for a form.
pub(super) fn named(desk: &Desk, slugs: &[Slug]) -> Choices {
    let members = &desk.visit.local.members;
    let name = |slug: &Slug| members.organisation(slug).unwrap_or(slug.as_str()).to_owned();
    slugs.iter().map(|slug| (slug.to_string(), name(slug))).collect()
}

/// The organisation that a form is sent for: the one that was chosen among theirs, or the only one.
/// None where several are theirs and none is named: the form says so beside its field.
pub(super) fn chosen(desk: &Desk, theirs: &[Slug]) -> Result<Option<Slug>, AppError> {
    let typed = desk.form.text("organisation");
    let named = theirs.iter().find(|slug| slug.as_str() == typed);
    match (named, theirs) {
        (Some(named), _) => Ok(Some(named.clone())),
        (None, [only]) if typed.is_empty() => Ok(Some(only.clone())),
        (None, _) if typed.is_empty() && !theirs.is_empty() => Ok(None),
        _ => Err(AppError::Forbidden),
    }
}

/// That an organisation has to be chosen.
pub(super) fn unchosen() -> NotSaved {
    NotSaved::Refused(vec![Refusal::of("organisation", "choose-one")])
}

pub(super) fn columns<'d>(desk: &'d Desk, loans: Option<&'d str>, support: Option<&'d str>) -> Columns<'d> {
    Columns { shelf: &desk.visit.shelf, loans, support }
}
