//! All partners.

use serde::Serialize;

use super::one::logo;
use super::rows::FundRow;
use super::sums::Budget;
use super::{funds_named, named_sponsors, public_funds};
use crate::domain::shelf::Shelf;
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::picture::Shown;
use crate::web::page::text::Text;

/// The list of partners.
#[derive(Debug, Serialize)]
pub struct SponsorsPage {
    head: Head,
    name: String,
    sponsors: Vec<SponsorRow>,
    /// Funds whose partners stay anonymous.
    anonymous: Vec<FundRow>,
    accounts: String,
}

/// A partner in the list.
#[derive(Debug, Serialize)]
struct SponsorRow {
    name: String,
    logo: Option<Shown>,
    href: String,
    kind: Option<String>,
    sentence: Option<Text>,
    budget: Budget,
    funds: usize,
}

impl SponsorsPage {
    /// The list for a region.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let local = frame.local;
        let description = frame.say_of("sponsors-description", "name", frame.name());
        let named = named_sponsors(local).into_iter().filter_map(|organisation| {
            let books = local.sponsors.books()?;
            let profile = local.sponsors.profile(organisation);
            let funds: Vec<_> = funds_named(local, organisation).collect();
            let sums: crate::domain::fund::SponsorSums = funds.iter().filter_map(|(id, _)| books.fund_sums(id)).sum();
            let own = frame.region.default_language();
            Some(SponsorRow {
                name: local.members.organisation(organisation).unwrap_or(organisation.as_str()).to_owned(),
                logo: logo(frame, organisation),
                href: frame.href(&format!("/sponsors/{organisation}")),
                kind: profile.map(|profile| frame.say(&format!("organisation-{}", profile.kind.word()))),
                sentence: profile.and_then(|profile| Text::of(&profile.sentence, own, frame)),
                budget: Budget::of(&sums, books, frame),
                funds: funds.len(),
            })
        });
        let anonymous = public_funds(local).filter(|(_, file)| file.draft.is_anonymous());
        let row = |(id, file)| Some(FundRow::of(id, file, local.sponsors.books()?, shelf, frame));
        Self {
            head: Head::new(frame, &frame.say("nav-sponsors"), description, "/sponsors"),
            name: frame.name().into(),
            sponsors: named.collect(),
            anonymous: anonymous.filter_map(row).collect(),
            accounts: frame.href("/accounts"),
        }
    }
}
