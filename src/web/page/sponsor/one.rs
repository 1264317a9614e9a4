//! One partner, with the funds that carry its name.

use std::collections::BTreeSet;

use serde::Serialize;

use super::funds_named;
use super::rows::{FundRow, ProjectRow, fund_name, helped};
use super::sums::Budget;
use crate::domain::project::Slug;
use crate::domain::shelf::Shelf;
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::picture::Shown;
use crate::web::page::text::{Paragraphs, Text, outside};

/// The logo that an organisation shows.
pub(super) fn logo(frame: &Frame<'_>, organisation: &Slug) -> Option<Shown> {
    Shown::sent(frame.local.sponsors.logo(organisation)?, "10rem", frame)
}

/// The page of a partner.
#[derive(Debug, Serialize)]
pub struct SponsorPage {
    head: Head,
    name: String,
    logo: Option<Shown>,
    kind: Option<String>,
    registration: Option<String>,
    sentence: Option<Text>,
    about: Option<Paragraphs>,
    site: Option<String>,
    budget: Budget,
    funds: Vec<FundRow>,
    /// The projects that it adds to, the largest sum first within each fund.
    projects: Vec<ProjectRow>,
    /// How many others a fund of its is for, with nothing granted yet.
    others: usize,
    all: String,
    accounts: String,
}

impl SponsorPage {
    /// The page of an organisation; none for one that gives its name to no fund.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, organisation: &Slug) -> Option<Self> {
        let local = frame.local;
        let books = local.sponsors.books()?;
        let funds: Vec<_> = funds_named(local, organisation).collect();
        if funds.is_empty() {
            return None;
        }
        let profile = local.sponsors.profile(organisation);
        let own = frame.region.default_language();
        let name = local.members.organisation(organisation).unwrap_or(organisation.as_str()).to_owned();
        let sentence = profile.and_then(|profile| Text::of(&profile.sentence, own, frame));
        let said = || frame.say_of("sponsor-description", "name", name.clone());
        let description = sentence.as_ref().map_or_else(said, |sentence| sentence.text.clone());
        let sums: crate::domain::fund::SponsorSums = funds.iter().filter_map(|(id, _)| books.fund_sums(id)).sum();
        let (mut projects, mut others, mut added) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for (id, file) in &funds {
            let (granted, waiting) = helped(id, books);
            others.extend(waiting);
            added.extend(granted.iter().map(|allocation| allocation.project().key()));
            projects.extend(granted.iter().map(|allocation| {
                let row = ProjectRow::of(allocation, file, books, shelf, frame);
                if funds.len() > 1 { row.of_fund(fund_name(id, file, frame).text) } else { row }
            }));
        }
        Some(Self {
            head: Head::new(frame, &name, description, &format!("/sponsors/{organisation}")),
            kind: profile.map(|profile| frame.say(&format!("organisation-{}", profile.kind.word()))),
            registration: profile.map(|profile| profile.registration.clone()).filter(|number| !number.is_empty()),
            sentence,
            about: profile.and_then(|profile| Paragraphs::of(&profile.about, frame)),
            site: profile.and_then(|profile| profile.site.as_deref().and_then(outside)),
            budget: Budget::of(&sums, books, frame),
            funds: funds.iter().map(|(id, file)| FundRow::of(id, file, books, shelf, frame)).collect(),
            projects,
            others: others.difference(&added).count(),
            all: frame.href("/sponsors"),
            accounts: frame.href("/accounts"),
            logo: logo(frame, organisation),
            name,
        })
    }
}
