//! A sponsor's funds: written, tried out, promised, thrown away.

use crate::app::funding::ground;
use crate::domain::fact::{Fact, Subject};
use crate::domain::fund::FundId;
use crate::domain::guard::Need;
use crate::domain::member::SponsorRank;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sponsor::{self as rules, Campaigned, Draft, RULES, STEP_FIELDS, WrittenFund, WrittenStep};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{FundForm, FundRules, WhatIfPage};

use super::partner::{organisations, own, own_to_sign, signing};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/new-fund", Need::Signatory, new),
    Route::post("/portal/new-fund", Need::Signatory, create),
    Route::get("/portal/funds/{fund}/edit", Need::Signatory, edit),
    Route::post("/portal/funds/{fund}/edit", Need::Signatory, save),
    Route::get("/portal/funds/{fund}/what-if", Need::Sponsor, what_if),
    Route::post("/portal/funds/{fund}/discard", Need::Signatory, discard),
    Route::post("/portal/funds/{fund}/submit", Need::Signatory, submit),
];

/// The form of a new fund; first the choice of its rule, because each asks for other things.
fn new(desk: &Desk) -> Result<Reply, AppError> {
    let chosen = desk.form.text("rule").to_owned();
    // Nobody fills in a long form only to read that who they are comes first.
    let organisation = organisation(desk)?;
    if let Some(slug) = organisation.as_ref().filter(|slug| desk.visit.local.sponsors.profile(slug).is_none()) {
        return Ok(desk.done(&format!("/portal/organisations/{slug}"), "describe-first", Vec::new()));
    }
    match (organisation, RULES.contains(&chosen.as_str())) {
        (Some(organisation), true) => form(desk, &organisation, &chosen, None, &[]),
        (organisation, _) => {
            let frame = desk.frame()?;
            let signed = organisations(desk).into_iter().filter(|(_, rank)| *rank == SponsorRank::Signatory);
            let signed: Vec<_> = signed.map(|(slug, _)| slug).collect();
            desk.page("portal_fund_rules", &FundRules::new(&frame, &signed, organisation.as_ref()))
        }
    }
}

/// The organisation that the form or the address names; the only one, where there is one.
fn organisation(desk: &Desk) -> Result<Option<Slug>, AppError> {
    let named: Option<Slug> = desk.form.text("organisation").parse().ok();
    if let Some(named) = named {
        signing(desk, &named)?;
        return Ok(Some(named));
    }
    let mut signed = organisations(desk).into_iter().filter(|(_, rank)| *rank == SponsorRank::Signatory);
    let first = signed.next().map(|(slug, _)| slug.clone());
    Ok(first.filter(|_| signed.next().is_none()))
}

fn form(
    desk: &Desk,
    organisation: &Slug,
    rule: &str,
    existing: Option<(&FundId, &Draft)>,
    refusals: &[Refusal],
) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let named = desk.form.text("project").to_owned();
    let page =
        FundForm::new(&frame, desk.fields(&frame, refusals), &desk.visit.shelf, organisation, rule, existing, &named);
    desk.page("portal_fund_form", &page)
}

/// What was typed.
fn written(desk: &Desk) -> WrittenFund {
    let languages = &desk.visit.region().languages;
    let text = |name: &str| desk.form.text(name).to_owned();
    let all = |name: &str| desk.form.all(name).into_iter().map(String::from).collect();
    let step = |[percent, backers, amount]: &[&str; 3]| WrittenStep {
        percent: text(percent),
        backers: text(backers),
        amount: text(amount),
    };
    WrittenFund {
        name: desk.form.texts("name", languages),
        sentence: desk.form.texts("sentence", languages),
        budget: text("budget"),
        opens: text("opens"),
        closes: text("closes"),
        rule: text("rule"),
        ratio: text("ratio"),
        steps: STEP_FIELDS.iter().map(step).collect(),
        last_mile: text("last_mile"),
        per_backer: text("per_backer"),
        gift: text("gift"),
        project: text("project"),
        share: text("share"),
        cap: text("cap"),
        percent: text("percent"),
        backers: text("backers"),
        amount: text("amount"),
        threshold: text("threshold"),
        counts: text("counts"),
        payout: text("payout"),
        exclusive: desk.form.is_ticked("exclusive"),
        reach: text("reach"),
        projects: all("projects"),
        call: text("call"),
        collection: text("collection"),
        categories: all("categories"),
        towns: all("towns"),
        anonymous: desk.form.is_ticked("anonymous"),
        nature: text("nature"),
        vote_number: text("vote_number"),
        vote_taken: text("vote_taken"),
        budget_line: text("budget_line"),
    }
}

fn create(desk: &Desk) -> Result<Reply, AppError> {
    let Some(organisation) = organisation(desk)? else { return new(desk) };
    let (typed, ground, slug) = (written(desk), ground(&desk.visit.address.window), organisation.clone());
    let rule = typed.rule.clone();
    let drafted = desk.commit(None, move |state, now| rules::draft(state, now, &slug, None, &typed, &ground));
    match drafted {
        Ok(done) => match done.subject {
            Some(Subject::Fund(fund)) => Ok(desk.done(&format!("/portal/funds/{fund}"), "fund-drafted", Vec::new())),
            _ => Ok(desk.done("/portal", "fund-drafted", Vec::new())),
        },
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, &organisation, &rule, None, refusals)),
    }
}

/// The rule of the form: another than the draft's, where another was chosen.
fn rule_of(desk: &Desk, draft: &Draft) -> String {
    let chosen = desk.form.text("rule");
    if RULES.contains(&chosen) { chosen.to_owned() } else { rules::rule_word(&draft.rule).to_owned() }
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let draft = &own.file.draft;
    form(desk, &draft.organisation, &rule_of(desk, draft), Some((&own.id, draft)), &[])
}

fn save(desk: &Desk) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let (typed, ground, slug, id) =
        (written(desk), ground(&desk.visit.address.window), own.organisation(), own.id.clone());
    let check = move |state: &RegionState, now| rules::draft(state, now, &slug, Some(&id), &typed, &ground);
    match desk.commit(Some(Subject::Fund(own.id.clone())), check) {
        Ok(_) => Ok(desk.done(&own.path(""), "fund-drafted", Vec::new())),
        Err(not_saved) => {
            let draft = &own.file.draft;
            let rule = rule_of(desk, draft);
            not_saved.show(desk, |refusals| form(desk, &draft.organisation, &rule, Some((&own.id, draft)), refusals))
        }
    }
}

/// The rule run over the region's campaigns, with other figures where the sponsor tries some.
fn what_if(desk: &Desk) -> Result<Reply, AppError> {
    let own = own(desk)?;
    let window = &desk.visit.address.window;
    let (ground, frame) = (ground(window), desk.frame()?);
    let tried = rules::tried(&own.file.draft, &trial(desk), &ground.setup.currency);
    let (draft, refusals) = match &tried {
        Ok(draft) => (draft, &[][..]),
        Err(refusals) => (&own.file.draft, refusals.as_slice()),
    };
    let campaigns: Vec<_> = desk
        .visit
        .shelf
        .members()
        .iter()
        .filter(|member| member.gone.is_none())
        .map(|member| Campaigned::of(&member.project, member.town.as_deref()))
        .collect();
    let reach = |seen: &rules::Sighting| draft.reach.admits(&desk.visit.local, seen);
    let zone = &desk.visit.region().zone;
    let what = rules::what_if(draft, &ground.setup, &campaigns, reach, desk.visit.now, zone);
    let what =
        what.map_err(|code| anyhow::anyhow!("a fund that was accepted as a draft cannot be tried out: {code}"))?;
    let page =
        WhatIfPage::new(&frame, &desk.visit.shelf, (&own.id, draft), &what, &ground.setup, refusals, trial(desk));
    desk.page("portal_what_if", &page)
}

/// Other figures, as the address says.
fn trial(desk: &Desk) -> rules::Trying {
    let text = |name: &str| desk.form.text(name).to_owned();
    rules::Trying { ratio: text("ratio"), budget: text("budget"), cap: text("cap"), backers: text("backers") }
}

fn discard(desk: &Desk) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let (slug, id) = (own.organisation(), own.id.clone());
    let check = move |state: &RegionState, _| rules::discard(state, &slug, &id);
    match desk.commit(Some(Subject::Fund(own.id.clone())), check) {
        Ok(_) => Ok(desk.done("/portal", "fund-discarded", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| super::fund::page(desk, refusals)),
    }
}

fn submit(desk: &Desk) -> Result<Reply, AppError> {
    let own = own_to_sign(desk)?;
    let (ground, slug, id) = (ground(&desk.visit.address.window), own.organisation(), own.id.clone());
    let (agreed, terms) = (desk.form.is_ticked("agreed"), desk.visit.region().match_funds.terms.clone());
    let check = move |state: &RegionState, now| -> Checked<Vec<Fact>> {
        rules::submit(state, now, &slug, &id, agreed, &terms, &ground)
    };
    match desk.commit(Some(Subject::Fund(own.id.clone())), check) {
        Ok(_) => Ok(desk.done(&own.path(""), "fund-submitted", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| super::fund::page(desk, refusals)),
    }
}
