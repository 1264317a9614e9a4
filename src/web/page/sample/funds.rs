//! Samples of match funds: every rule, and allocations in as many states as a few campaigns can be in, made by the commands
//! that make them everywhere.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{Pages, now, texts};
use crate::domain::fact::Fact;
use crate::domain::fund::{
    Conditions, Counts, Entry, FundId, Payout, Ratio, Rule, Setup, ShareBy, Step, Threshold, Way,
};
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::{Lang, Texts};
use crate::domain::member::MemberFact;
use crate::domain::money::Currency;
use crate::domain::project::{ProjectKey, Slug, Stage};
use crate::domain::refusal::Checked;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{
    self, Draft, Ground, Heard, Kind, Nature, Profile, Reach, Sighting, SponsorFact, Vote, has_to_tick, observe,
};
use crate::domain::state::RegionState;
use crate::domain::written::Customs;
use crate::web::page::ExplainPage;
use crate::web::page::sponsor::{AccountsPage, FundPage, SponsorPage, SponsorsPage, named_sponsors, public_funds};

impl Pages<'_> {
    pub(super) fn of_funds(&mut self, shelf: &Shelf, state: &str) {
        self.add("sponsors", state, "/sponsors", &SponsorsPage::new(&self.frame("/sponsors"), shelf));
        for organisation in named_sponsors(self.local) {
            let path = format!("/sponsors/{organisation}");
            if let Some(page) = SponsorPage::new(&self.frame(&path), shelf, organisation) {
                self.add("sponsor", &format!("-{organisation}{state}"), &path, &page);
            }
        }
        for (id, _) in public_funds(self.local) {
            let path = format!("/funds/{id}");
            if let Some(page) = FundPage::new(&self.frame(&path), shelf, id) {
                self.add("fund", &format!("-{id}{state}"), &path, &page);
            }
        }
        for member in shelf.members() {
            let path = format!("/projects/{}/explain", member.project.slug);
            if let Some(page) = ExplainPage::new(&self.frame(&path), shelf, member) {
                self.add("explain", &format!("-{}{state}", member.project.slug), &path, &page);
            }
        }
        // The sample's journal has no one end: its parts are told apart.
        if let Some(page) = AccountsPage::new(&self.frame("/accounts"), shelf, &End::default()) {
            self.add("accounts", state, "/accounts", &page);
        }
    }
}

/// A region with partners. None of it can fail; if it did, the samples would show it.
pub(super) fn local(shelf: &Shelf) -> RegionState {
    let mut told = Told::new(shelf);
    told.wait_until(-40);
    told.partners();
    told.funds();
    told.see(|seen| {
        let over = !seen.stage.is_open();
        Sighting { stage: if over { Stage::Running } else { seen.stage }, raised: seen.raised / 2, ..seen }
    });
    told.wait_until(-25);
    told.see(|seen| seen);
    told.wait_until(-10);
    told.paid();
    told.late();
    told.wait_until(0);
    told.state
}

/// A journal in memory.
struct Told<'s> {
    state: RegionState,
    end: End,
    now: Timestamp,
    shelf: &'s Shelf,
    ground: Ground,
}

impl<'s> Told<'s> {
    fn new(shelf: &'s Shelf) -> Self {
        let setup = Setup {
            currency: Currency::EUR,
            host_tells_backers: true,
            overfunding_ceiling_percent: Some(150),
            grace_days: 7,
            closing_grace_minutes: 30,
        };
        let sightings = shelf.members().iter().map(|member| Sighting::of(&member.project, member.town.as_deref()));
        let sightings: BTreeMap<_, _> = sightings.map(|seen| (seen.project.clone(), seen)).collect();
        let ground = Ground { setup, sightings, customs: Customs { zone: TimeZone::UTC, main: Lang::FR } };
        Self { state: RegionState::default(), end: End::default(), now: now(), shelf, ground }
    }

    fn wait_until(&mut self, days: i64) {
        self.now = now() + SignedDuration::from_hours(24 * days);
        if has_to_tick(&self.state, self.now) {
            self.tell(vec![Fact::Sponsor(SponsorFact::Booked { entry: Entry::Tick })]);
        }
    }

    fn tell(&mut self, facts: Vec<Fact>) {
        for fact in facts {
            let Ok((record, line)) = self.end.next(self.now, Actor::Oriel, None, fact) else { continue };
            if self.state.apply(&record).is_ok() {
                self.end = End::after(&record, LineHash::of(&line));
            }
        }
    }

    fn take(&mut self, done: Checked<Vec<Fact>>) {
        self.tell(done.unwrap_or_default());
    }

    /// What the host says of every project, as `change` makes it.
    fn see(&mut self, change: impl Fn(Sighting) -> Sighting) {
        let seen: Vec<_> = self.ground.sightings.values().cloned().map(change).map(Heard::Shown).collect();
        let (facts, _) = observe(&self.state, self.now, &seen);
        self.tell(facts);
    }

    fn partners(&mut self) {
        let partners = [
            ("moulins-de-la-couze", "Moulins de la Couze", Kind::Firm),
            ("fondation-des-quatre-vallees", "Fondation des Quatre Vallées", Kind::Foundation),
            ("cooperative-du-pont", "Coopérative du Pont", Kind::Association),
            ("communaute-de-la-sioule", "Communauté de communes de la Sioule", Kind::PublicBody),
            ("une-discrete", "Maison Discrète", Kind::Firm),
        ];
        for (slug, name, kind) in partners {
            let Ok(organisation) = slug.parse::<Slug>() else { continue };
            let profile = Profile {
                kind,
                registration: "123 456 782".into(),
                sentence: said("Elle moud, elle cuit, elle prête.", "It mills, it bakes, it lends."),
                about: said("Depuis 1921.\n\nEt encore demain.", "Since 1921.\n\nAnd tomorrow too."),
                site: Some("https://partner.example/".into()),
            };
            let named = MemberFact::OrganisationNamed { organisation: organisation.clone(), name: name.into() };
            let described = SponsorFact::OrganisationDescribed { organisation, profile: Box::new(profile) };
            self.tell(vec![Fact::Member(named), Fact::Sponsor(described)]);
        }
    }

    fn accept(&mut self, id: &str, draft: Option<Draft>) {
        let (Ok(fund), Some(draft)) = (id.parse::<FundId>(), draft) else { return };
        let terms = sponsor::PromiseTerms::default();
        self.tell(vec![
            Fact::Sponsor(SponsorFact::FundDrafted { fund: fund.clone(), draft: Box::new(draft) }),
            Fact::Sponsor(SponsorFact::FundSubmitted { fund: fund.clone(), terms }),
        ]);
        let accepted = sponsor::accept(
            &self.state,
            self.now,
            &fund,
            &Actor::Oriel,
            (None, &sponsor::WrittenVerified::default()),
            &self.ground,
        );
        self.take(accepted);
    }

    fn funds(&mut self) {
        let (moulins, fondation) = ("moulins-de-la-couze", "fondation-des-quatre-vallees");
        let quarter = Rule::Ratio { k: Ratio { numerator: 1, denominator: 4 } };
        let twenty = Conditions { backers: Some(20), ..Conditions::default() };
        self.accept(
            "le-quart",
            draft(moulins, quarter, |draft| Draft { cap_per_project: Some(150_000), conditions: twenty, ..draft }),
        );
        let step = |backers, amount| Step { percent: None, backers: Some(backers), amount };
        self.accept(
            "paliers",
            draft(fondation, Rule::Steps { steps: vec![step(100, 30_000), step(150, 30_000)] }, |draft| draft),
        );
        let collection = "du-pain-et-des-idees".parse().ok();
        self.accept(
            "dernier-pas",
            draft("communaute-de-la-sioule", Rule::LastMile { percent: 75 }, |draft| Draft {
                cap_per_project: Some(200_000),
                payout: Payout::AtEnd,
                reach: collection.map_or(Reach::All, Reach::Collection),
                nature: Nature::Grant,
                vote: Some(Vote { number: String::new(), taken: None, budget_line: "65748".into() }),
                ..draft
            }),
        );
        self.accept(
            "deux-euros",
            draft("une-discrete", Rule::PerBacker { amount: 200 }, |draft| Draft {
                anonymous: true,
                threshold: Threshold::Live,
                conditions: Conditions { percent: Some(50), ..Conditions::default() },
                ..draft
            }),
        );
        let four = project("300001");
        self.accept(
            "un-don",
            four.and_then(|project| {
                draft("cooperative-du-pont", Rule::Gift { project, amount: 20_000 }, |draft| Draft {
                    payout: Payout::AtEnd,
                    nature: Nature::Sponsorship,
                    ..draft
                })
            }),
        );
        let some: BTreeSet<_> = ["300008", "300015", "300029"].into_iter().filter_map(project).collect();
        self.accept(
            "le-pot",
            draft(fondation, Rule::Share { by: Some(ShareBy::Crowd) }, |draft| Draft {
                reach: Reach::Projects(some),
                counts: Counts::FromOpening,
                exclusive: true,
                ..draft
            }),
        );
        // One that ends early, and gave little.
        let conditions = Conditions { amount: Some(5_000_000), ..Conditions::default() };
        self.accept(
            "tres-haut",
            draft("cooperative-du-pont", Rule::PerBacker { amount: 100 }, |draft| Draft {
                closes: now() - SignedDuration::from_hours(24 * 12),
                budget: 5_000,
                conditions,
                ..draft
            }),
        );
    }

    /// Payments, in whole and in part, and what the region confirmed.
    fn paid(&mut self) {
        let Some(bal) = project("300057") else { return };
        let owed = self.state.sponsors.books().into_iter().flat_map(|books| books.allocations_on(&bal));
        let owed: Vec<_> = owed
            .filter(|allocation| allocation.shown().state.is_owed())
            .map(|allocation| (allocation.terms().id.clone(), allocation.shown().amount))
            .collect();
        for (at, (fund, amount)) in owed.into_iter().enumerate() {
            let amount = if at == 2 { amount / 2 } else { amount };
            let Ok(amount) = i64::try_from(amount) else { continue };
            let (reference, through) = (format!("PN-2026-03{at}"), Some(Way::Direct));
            let entry =
                Entry::Payment { fund: fund.clone(), project: bal.clone(), amount, reference, through, currency: None };
            self.tell(vec![Fact::Sponsor(SponsorFact::Booked { entry })]);
            if at == 0 {
                let entry = Entry::Confirm { fund, project: bal.clone() };
                self.tell(vec![Fact::Sponsor(SponsorFact::Booked { entry })]);
            }
        }
    }

    /// What came last: a fund that opens later, one that is paused, one whose books are closed.
    fn late(&mut self) {
        let half = || Rule::Ratio { k: Ratio { numerator: 1, denominator: 2 } };
        let opens = now() + SignedDuration::from_hours(24 * 5);
        self.accept("bientot", draft("cooperative-du-pont", half(), |draft| Draft { opens, ..draft }));
        self.accept("en-pause", draft("cooperative-du-pont", half(), |draft| Draft { budget: 100_000, ..draft }));
        if let Ok(fund) = "en-pause".parse() {
            self.tell(vec![Fact::Sponsor(SponsorFact::Booked { entry: Entry::FundPaused { fund } })]);
        }
        let account =
            said("Rien n'a été utilisé : le seuil était trop haut.", "Nothing was used: the mark was too high.");
        if let Ok(fund) = "tres-haut".parse() {
            let closed = sponsor::close_books(&self.state, &fund, &account, &self.ground.customs);
            self.take(closed);
        }
        debug_assert!(self.shelf.members().is_empty() || self.state.sponsors.books().is_some());
    }
}

fn project(id: &str) -> Option<ProjectKey> {
    Some(ProjectKey { host: "sample".parse().ok()?, id: id.parse().ok()? })
}

fn said(fr: &str, en: &str) -> Texts {
    texts(&[(Lang::FR, fr), (Lang::EN, en)])
}

fn draft(organisation: &str, rule: Rule, change: impl FnOnce(Draft) -> Draft) -> Option<Draft> {
    let days = |days: i64| now() + SignedDuration::from_hours(24 * days);
    Some(change(Draft {
        organisation: organisation.parse().ok()?,
        name: said("Un pot pour le pays", "A pot for the country"),
        sentence: said("Pour que les premiers ne soient pas seuls.", "So that the first are not alone."),
        budget: 600_000,
        opens: days(-45),
        closes: days(40),
        rule,
        cap_per_project: None,
        conditions: Conditions::default(),
        threshold: Threshold::Sticky,
        counts: Counts::FromStart,
        payout: Payout::OnSuccess,
        exclusive: false,
        reach: Reach::All,
        anonymous: false,
        nature: Nature::Patronage,
        vote: None,
    }))
}
