//! Sample pages of match funds at the desk: what a sponsor sees of them, and what a region does.

use jiff::SignedDuration;

use super::desk::hidden;
use super::{Pages, in_kind, needs, now};
use crate::domain::fund::FundId;
use crate::domain::journal::Actor;
use crate::domain::member::SponsorRank;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{
    Access, Campaigned, FundFile, RULES, Scope, Signature, Standing, TokenId, TopUp, Trying, what_if,
};
use crate::domain::token::digest;
use crate::web::page::console::{AllocationDesk, FundDesk, FundsPage};
use crate::web::page::desk::Fields;
use crate::web::page::in_kind::FollowedProject;
use crate::web::page::portal::{
    AllocationPage, FrontPage, FundForm, FundPage, FundRules, LogoForm, OrganisationPage, OwnProject, TokensPage,
    WhatIfPage, Whose, fund_setup,
};

impl Pages<'_> {
    pub(super) fn of_partners(&mut self, shelf: &Shelf, state: &str) {
        let organisations: Vec<Slug> =
            self.local.members.organisations().map(|(organisation, _)| organisation.clone()).collect();
        let signing: Vec<_> = organisations.iter().map(|slug| (slug, SponsorRank::Signatory)).collect();
        let frame = self.frame("/portal");
        let followed = in_kind::watches(shelf);
        let followed = followed.iter().map(|watch| FollowedProject::new(&frame, shelf, watch, None)).collect();
        let bodies = &organisations[..organisations.len().min(1)];
        let own = needs::needy(shelf).map(|member| needs::own(member, true));
        let projects: Vec<_> = own
            .iter()
            .flat_map(|own| [true, false].map(|is_shown| OwnProject { is_shown, takes_help: is_shown, ..own.clone() }))
            .collect();
        let whose = Whose { organisations: &signing, bodies, projects: &projects };
        let page = FrontPage::new(&frame, shelf, whose, followed);
        let nothing = FrontPage::new(&frame, shelf, Whose::default(), Vec::new());
        self.add_desk("portal_front", state, "portal", &page);
        self.add_desk("portal_front", &format!("-nothing{state}"), "portal", &nothing);
        let names: Vec<&Slug> = organisations.iter().collect();
        for (name, chosen) in [("", names.first().copied()), ("-whose", None)] {
            let page = FundRules::new(&self.frame("/portal/new-fund"), &names, chosen);
            self.add_desk("portal_fund_rules", &format!("{name}{state}"), "portal", &page);
        }
        for organisation in &organisations {
            self.of_organisation(shelf, organisation, state);
        }
        let page = FundsPage::new(&self.frame("/console/funds"), shelf);
        self.add_desk("console_funds", state, "console", &page);
        let funds: Vec<FundId> = self.local.sponsors.funds().map(|(id, _)| id.clone()).collect();
        for fund in &funds {
            self.of_fund(shelf, fund, state);
        }
        self.of_settling(shelf, state);
    }

    fn of_organisation(&mut self, shelf: &Shelf, organisation: &Slug, state: &str) {
        let refusals = [Refusal::of("registration", "missing"), Refusal::of("site", "not-https")];
        for (name, signs, refusals) in
            [("", true, &refusals[..0]), ("-refused", true, &refusals), ("-read", false, &[])]
        {
            let frame = self.frame("/portal/organisations/x");
            let members = vec![("Camille Roux".to_owned(), "signatory"), ("Jordi Puig".to_owned(), "reader")];
            let fields = Fields::new(&frame, None, refusals, hidden());
            let logo = LogoForm::new(&frame, Fields::new(&frame, None, &[], hidden()), organisation, None);
            let page = OrganisationPage::new(&frame, fields, organisation, (signs, logo), members);
            self.add_desk("portal_organisation", &format!("-{organisation}{name}{state}"), "portal", &page);
        }
        self.of_tokens(organisation, state);
        let refusals =
            [Refusal::of("budget", "bad_amount"), Refusal::of("steps", "steps-missing"), Refusal::whole("drafts-many")];
        for rule in RULES {
            for (name, refusals) in [("", &refusals[..0]), ("-refused", &refusals[..2])] {
                let frame = self.frame("/portal/new-fund");
                let fields = Fields::new(&frame, None, refusals, hidden());
                let page = FundForm::new(&frame, fields, shelf, organisation, rule, None, "");
                let name = format!("-{organisation}-{}{name}{state}", rule.replace('_', "-"));
                self.add_desk("portal_fund_form", &name, "portal", &page);
            }
        }
    }

    fn of_fund(&mut self, shelf: &Shelf, id: &FundId, state: &str) {
        let Some(file) = self.local.sponsors.fund(id) else { return };
        let refusals = [Refusal::of("amount", "bad_amount"), Refusal::of("agreed", "terms-not-agreed")];
        for (name, rank, refusals) in [
            ("", SponsorRank::Signatory, &refusals[..0]),
            ("-refused", SponsorRank::Signatory, &refusals),
            ("-read", SponsorRank::Reader, &[]),
        ] {
            let frame = self.frame("/portal/funds/x");
            let fields = || Fields::new(&frame, None, refusals, hidden());
            let signed = Some("Camille Roux".to_owned());
            let page = FundPage::new(&frame, &fields, shelf, (id, file), rank, signed);
            self.add_desk("portal_fund", &format!("-{id}{name}{state}"), "portal", &page);
        }
        let frame = self.frame("/console/funds/x");
        if file.standing(id, self.local.sponsors.books()) != Standing::Draft {
            let fields = || Fields::new(&frame, None, &[], hidden());
            let me = file.endorsed.as_ref().map(|first| first.by.clone());
            let endorsed = file.endorsed.as_ref().map(|_| "Camille Roux".to_owned());
            let signed = || Some("Jordi Puig".to_owned());
            let page = FundDesk::new(&frame, &fields, shelf, (id, file), signed(), endorsed, me.as_ref());
            let answered = page;
            let vote = file.draft.vote.clone();
            let top_up =
                TopUp { asked: file.drafted.clone(), amount: 120_000, vote, endorsed: Some(file.drafted.clone()) };
            let file = FundFile { top_up: Some(top_up), ..file.clone() };
            let page = FundDesk::new(&frame, &fields, shelf, (id, &file), signed(), None, None);
            let portal = self.frame("/portal/funds/x");
            let fields = || Fields::new(&portal, None, &[], hidden());
            let own = FundPage::new(&portal, &fields, shelf, (id, &file), SponsorRank::Signatory, signed());
            self.add_desk("console_fund", &format!("-{id}{state}"), "console", &answered);
            self.add_desk("console_fund", &format!("-{id}-top-up{state}"), "console", &page);
            self.add_desk("portal_fund", &format!("-{id}-top-up{state}"), "portal", &own);
        }
        self.of_what_if(shelf, id, state);
        let projects: Vec<ProjectKey> = self
            .local
            .sponsors
            .books()
            .into_iter()
            .flat_map(|books| books.fund(id))
            .flat_map(|fund| {
                fund.allocations().map(|allocation| allocation.project().key().clone()).collect::<Vec<_>>()
            })
            .collect();
        for key in &projects {
            let frame = self.frame("/portal/funds/x/projects/y");
            let fields = || Fields::new(&frame, None, &[], hidden());
            let name = format!("-{id}-{}{state}", key.id);
            let who = |_: &Actor| "Camille Roux".to_owned();
            let own = AllocationPage::new(&frame, fields(), shelf, (id, file), key, (SponsorRank::Signatory, ""), &who);
            let asked = self.local.sponsors.correction(id, key).map(|asked| (asked, "Camille Roux".to_owned(), false));
            let desk = AllocationDesk::new(&frame, &fields, shelf, (id, file), (key, false, ("", "")), asked, &who);
            if let (Some(own), Some(desk)) = (own, desk) {
                self.add_desk("portal_allocation", &name, "portal", &own);
                self.add_desk("console_allocation", &name, "console", &desk);
            }
        }
    }

    fn of_what_if(&mut self, shelf: &Shelf, id: &FundId, state: &str) {
        let Some(file) = self.local.sponsors.fund(id) else { return };
        let frame = self.frame("/portal/funds/x/what-if");
        let setup = fund_setup(&frame);
        let campaigns: Vec<_> =
            shelf.members().iter().map(|member| Campaigned::of(&member.project, member.town.as_deref())).collect();
        let zone = &self.region.zone;
        let what = what_if(&file.draft, &setup, &campaigns, |_| true, now(), zone);
        let wrong = [Refusal::of("cap", "cap-over-budget")];
        let Ok(what) = what else { return };
        let page = WhatIfPage::new(&frame, shelf, (id, &file.draft), &what, &setup, &wrong, Trying::default());
        self.add_desk("portal_what_if", &format!("-{id}{state}"), "portal", &page);
    }
    /// Tokens that are good, taken back and too old.
    fn of_tokens(&mut self, organisation: &Slug, state: &str) {
        let refusals = [Refusal::of("name", "missing"), Refusal::of("scopes", "token-scopes-missing")];
        let tokens: Vec<_> =
            [(90, false), (90, true), (-1, false)].into_iter().filter_map(token(organisation)).collect();
        for (name, tokens, refusals) in [("", &tokens[..], &refusals[..0]), ("-none", &[], &refusals)] {
            let frame = self.frame("/portal/organisations/x/tokens");
            let listed: Vec<_> = tokens.iter().map(|(id, access)| (id, access, "Camille Roux".to_owned())).collect();
            let fields = Fields::new(&frame, None, refusals, hidden());
            let page = TokensPage::new(&frame, fields, organisation, &listed, hidden());
            self.add_desk("portal_tokens", &format!("-{organisation}{name}{state}"), "portal", &page);
        }
    }
}

/// A token for so many days from now.
fn token(organisation: &Slug) -> impl Fn((i64, bool)) -> Option<(TokenId, Access)> {
    |(days, is_revoked)| {
        let made = Signature { by: Actor::Oriel, at: now() };
        let access = Access {
            organisation: organisation.clone(),
            name: "Comptabilité".into(),
            scopes: [Scope::Funds, Scope::Payments].into_iter().collect(),
            hash: digest(b"sample").parse().ok()?,
            revoked: is_revoked.then(|| made.clone()),
            made,
            until: now().checked_add(SignedDuration::from_hours(24 * days)).ok()?,
        };
        Some((format!("token{days}{is_revoked}").replace('-', "past").parse().ok()?, access))
    }
}
