//! What comes to a holder's projects beside money: loans and support, to be answered; and what they ask for.

use super::held;
use super::in_kind::{Ours, columns, held_choices, named};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::in_kind::{Ground, Holder};
use crate::domain::loan::{self, Loan, LoanId, LoanState, WrittenAcceptance};
use crate::domain::member::Role;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::support::{self, Support, SupportId, SupportState, WrittenWish};
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::in_kind::{Act, InKindForm, InKindList, InKindPage};

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Holder, list),
    Route::get("/portal/received/ask", Need::Holder, new),
    Route::post("/portal/received/ask", Need::Holder, ask),
    Route::get("/portal/received/loans/{loan}", Need::Holder, |desk| loan_page(desk, &[])),
    Route::post("/portal/received/loans/{loan}/accept", Need::Holder, accept_loan),
    Route::post("/portal/received/loans/{loan}/decline", Need::Holder, decline_loan),
    Route::get("/portal/received/support/{support}", Need::Holder, |desk| support_page(desk, &[])),
    Route::post("/portal/received/support/{support}/accept", Need::Holder, accept_support),
    Route::post("/portal/received/support/{support}/decline", Need::Holder, decline_support),
];

const PATH: &str = "/portal/received";
const LOANS: &str = "/portal/received/loans";
const SUPPORT: &str = "/portal/received/support";
const BACK: (&str, &str) = (PATH, "nav-portal-received");

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let (frame, held, local) = (desk.frame()?, held::keys(desk)?, &desk.visit.local);
    let support: Vec<_> =
        local.support.all().filter(|known| known.is_told() && held.contains(&known.project)).collect();
    let is_theirs = |loan: &&Loan| loan.project().is_some_and(|project| held.contains(project));
    let loans: Vec<_> = local.loans.all().filter(is_theirs).collect();
    let today = Ground::day(&desk.visit.region().zone, desk.visit.now);
    let shows_any = !held_choices(desk)?.is_empty();
    let open: Vec<_> = if shows_any { local.loans.open(today).collect() } else { Vec::new() };
    let at = columns(desk, Some(LOANS), Some(SUPPORT));
    let page = InKindList::received(&frame, (&support, &loans, &open), at);
    let asks = shows_any && !bodies(desk).is_empty();
    let begins = [("support-ask-title", format!("{PATH}/ask"))];
    desk.page("desk_in_kind", &page.begins(&frame, if asks { &begins } else { &[] }))
}

/// The bodies that somebody answers for.
fn bodies(desk: &Desk) -> Vec<Slug> {
    let roles = desk.visit.local.members.all().flat_map(|(_, roles)| roles.iter());
    let mut bodies: Vec<_> = roles
        .filter_map(|role| match role {
            Role::Supporter { organisation } => Some(organisation.clone()),
            _ => None,
        })
        .collect();
    bodies.sort();
    bodies.dedup();
    bodies
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    form(desk, &WrittenWish::default(), &[])
}

fn form(desk: &Desk, now: &WrittenWish, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let (projects, bodies) = (held_choices(desk)?, named(desk, &bodies(desk)));
    if projects.is_empty() || bodies.is_empty() {
        return list(desk);
    }
    let page = InKindForm::wish(&frame, desk.fields(&frame, refusals), now, (&projects, &bodies));
    desk.page("portal_in_kind_form", &page)
}

fn ask(desk: &Desk) -> Result<Reply, AppError> {
    let text = |name| desk.form.text(name).to_owned();
    let written = WrittenWish { project: text("project"), body: text("body"), kind: text("kind"), text: text("text") };
    let (again, ours) = (written.clone(), Ours::of(desk)?);
    let asked = desk.commit(None, move |state, now| support::ask(state, ours.holder(), &written, &ours.ground(now)));
    match asked {
        Ok(_) => Ok(desk.done(PATH, "support-asked", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, &again, refusals)),
    }
}

/// The loan that the path names: one that is theirs, or that any project can have.
fn own_loan(desk: &Desk) -> Result<Loan, AppError> {
    let id: LoanId = desk.params.read("loan")?;
    let held = held::keys(desk)?;
    let loan = desk.visit.local.loans.get(id).ok_or(AppError::NotFound)?;
    let is_open = loan.state == LoanState::Offered && loan.terms.project.is_none();
    let is_theirs = loan.project().is_some_and(|project| held.contains(project));
    if is_open || is_theirs { Ok(loan.clone()) } else { Err(AppError::NotFound) }
}

fn loan_page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (loan, frame) = (own_loan(desk)?, desk.frame()?);
    let action = |what: &str| format!("{LOANS}/{}/{what}", loan.id);
    let accept = || -> Result<Act, AppError> {
        let fields = desk.fields(&frame, refusals);
        let days = loan.terms.days;
        let mut typed = vec![
            fields.day("first", "in-kind-field-first", &days.first.to_string()).required(),
            fields.day("last", "in-kind-field-last", &days.last.to_string()).required(),
        ];
        if loan.terms.project.is_none() {
            typed.insert(0, fields.select("project", "support-field-project", "", &held_choices(desk)?).required());
        }
        Ok(Act::new(&frame, "accept", "loan-accept", typed, fields.form(&action("accept"))).first())
    };
    let acts = match loan.state {
        LoanState::Offered if loan.terms.project.is_none() => vec![accept()?],
        LoanState::Offered => vec![accept()?, decline(desk, refusals, "loan-decline", &action("decline"))?],
        LoanState::Accepted => vec![decline(desk, refusals, "loan-give-up", &action("decline"))?],
        _ => Vec::new(),
    };
    let page = InKindPage::loan(&frame, &loan, &desk.visit.shelf, BACK).refused(&frame, refusals).doing(acts);
    desk.page("portal_in_kind", &page)
}

fn decline(desk: &Desk, refusals: &[Refusal], key: &str, action: &str) -> Result<Act, AppError> {
    let frame = desk.frame()?;
    let fields = desk.fields(&frame, refusals);
    let typed = vec![fields.area("reason", "act-reason", "").required().lines(2)];
    Ok(Act::new(&frame, "decline", key, typed, fields.form(action)))
}

fn accept_loan(desk: &Desk) -> Result<Reply, AppError> {
    let text = |name| desk.form.text(name).to_owned();
    let taken = WrittenAcceptance { project: text("project"), first: text("first"), last: text("last") };
    on_loan(desk, "loan-accepted", move |state, loan, holder, ground| loan::accept(state, loan, holder, &taken, ground))
}

fn decline_loan(desk: &Desk) -> Result<Reply, AppError> {
    let reason = desk.form.text("reason").to_owned();
    on_loan(desk, "loan-declined", move |state, loan, holder, _| loan::decline(state, loan, holder, &reason))
}

fn on_loan(
    desk: &Desk,
    done: &'static str,
    command: impl FnOnce(&RegionState, LoanId, Holder<'_>, &Ground<'_>) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let (loan, ours) = (own_loan(desk)?.id, Ours::of(desk)?);
    let answered = desk
        .commit(Some(Subject::Loan(loan)), move |state, now| command(state, loan, ours.holder(), &ours.ground(now)));
    match answered {
        Ok(_) => Ok(desk.done(PATH, done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| loan_page(desk, refusals)),
    }
}

fn own_support(desk: &Desk) -> Result<Support, AppError> {
    let id: SupportId = desk.params.read("support")?;
    let held = held::keys(desk)?;
    let known = desk.visit.local.support.get(id).filter(|known| known.is_told() && held.contains(&known.project));
    known.cloned().ok_or(AppError::NotFound)
}

fn support_page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (known, frame) = (own_support(desk)?, desk.frame()?);
    let action = |what: &str| format!("{SUPPORT}/{}/{what}", known.id);
    let accept = || {
        let fields = desk.fields(&frame, refusals);
        Act::new(&frame, "accept", "support-accept", Vec::new(), fields.form(&action("accept"))).first()
    };
    let acts = match known.state {
        SupportState::Proposed if known.awaits_holder() => {
            vec![accept(), decline(desk, refusals, "support-decline", &action("decline"))?]
        }
        SupportState::Asked | SupportState::Proposed => {
            vec![decline(desk, refusals, "support-unask", &action("decline"))?]
        }
        SupportState::Given => vec![decline(desk, refusals, "support-give-up", &action("decline"))?],
        _ => Vec::new(),
    };
    let page = InKindPage::support(&frame, &known, &desk.visit.shelf, BACK).refused(&frame, refusals).doing(acts);
    desk.page("portal_in_kind", &page)
}

fn accept_support(desk: &Desk) -> Result<Reply, AppError> {
    on_support(desk, "support-accepted", support::accept)
}

fn decline_support(desk: &Desk) -> Result<Reply, AppError> {
    let reason = desk.form.text("reason").to_owned();
    on_support(desk, "support-declined", move |state, known, holder, _| support::decline(state, known, holder, &reason))
}

fn on_support(
    desk: &Desk,
    done: &'static str,
    command: impl FnOnce(&RegionState, SupportId, Holder<'_>, &Ground<'_>) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<Reply, AppError> {
    let (known, ours) = (own_support(desk)?.id, Ours::of(desk)?);
    let answered = desk.commit(Some(Subject::Support(known)), move |state, now| {
        command(state, known, ours.holder(), &ours.ground(now))
    });
    match answered {
        Ok(_) => Ok(desk.done(PATH, done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| support_page(desk, refusals)),
    }
}
