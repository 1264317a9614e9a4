//! What an organisation lends: a calendar, the offers, and each loan from hand to hand.

use jiff::civil::Date;

use super::in_kind::{Ours, all_choices, chosen, columns, lenders, named, readable, unchosen};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::loan::{self, Loan, LoanId, LoanState, WrittenLoan};
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::desk::Field;
use crate::web::page::in_kind::{Act, InKindForm, InKindList, InKindPage};
use crate::web::page::{Frame, Month};

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Partner, list),
    Route::get("/portal/loans/new", Need::Partner, new),
    Route::post("/portal/loans/new", Need::Partner, offer),
    Route::get("/portal/loans/{loan}", Need::Partner, show),
    Route::get("/portal/loans/{loan}/edit", Need::Partner, edit),
    Route::post("/portal/loans/{loan}/edit", Need::Partner, revise),
    Route::post("/portal/loans/{loan}/withdraw", Need::Partner, |desk| act(desk, "loan-withdrawn", withdraw)),
    Route::post("/portal/loans/{loan}/hand-over", Need::Partner, |desk| act(desk, "loan-handed-over", hand_over)),
    Route::post("/portal/loans/{loan}/take-back", Need::Partner, |desk| act(desk, "loan-returned", take_back)),
];

const PATH: &str = "/portal/loans";

/// A command that an organisation gives about a loan, with what was typed for it and today.
type Command = fn(&RegionState, LoanId, &Slug, (&str, Date)) -> Checked<Vec<Fact>>;

fn withdraw(state: &RegionState, loan: LoanId, organisation: &Slug, (typed, _): (&str, Date)) -> Checked<Vec<Fact>> {
    loan::withdraw(state, loan, organisation, typed)
}

fn hand_over(state: &RegionState, loan: LoanId, organisation: &Slug, (_, today): (&str, Date)) -> Checked<Vec<Fact>> {
    loan::hand_over(state, loan, organisation, today)
}

fn take_back(state: &RegionState, loan: LoanId, organisation: &Slug, (typed, _): (&str, Date)) -> Checked<Vec<Fact>> {
    loan::take_back(state, loan, organisation, typed)
}

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let (frame, theirs) = (desk.frame()?, readable(desk));
    let loans: Vec<_> = desk.visit.local.loans.all().filter(|loan| theirs.contains(&loan.organisation)).collect();
    let month = Month::read(desk.form.text("month"));
    let page = InKindList::loans(&frame, &loans, columns(desk, Some(PATH), None), PATH, month);
    let begins = [("loan-new-title", format!("{PATH}/new"))];
    let begins = if lenders(desk).is_empty() { &[][..] } else { &begins[..] };
    desk.page("desk_in_kind", &page.begins(&frame, begins))
}

/// The loan that the path names, for members of its organisation.
fn own(desk: &Desk) -> Result<Loan, AppError> {
    let id: LoanId = desk.params.read("loan")?;
    let known = desk.visit.local.loans.get(id).filter(|loan| readable(desk).contains(&loan.organisation));
    known.cloned().ok_or(AppError::NotFound)
}

/// The same for those who act for it.
fn own_to_sign(desk: &Desk) -> Result<Loan, AppError> {
    let loan = own(desk)?;
    if lenders(desk).contains(&loan.organisation) { Ok(loan) } else { Err(AppError::Forbidden) }
}

/// An empty form, or one filled from another loan, without its days.
fn new(desk: &Desk) -> Result<Reply, AppError> {
    let other = desk.form.text("from").parse().ok().and_then(|id: LoanId| desk.visit.local.loans.get(id));
    let other = other.filter(|loan| readable(desk).contains(&loan.organisation));
    let now = other.map(|loan| {
        let copy = WrittenLoan::of(&loan.terms, None);
        WrittenLoan { first: String::new(), last: String::new(), ..copy }
    });
    form(desk, None, &now.unwrap_or_default(), &[])
}

fn form(desk: &Desk, loan: Option<LoanId>, now: &WrittenLoan, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (frame, theirs) = (desk.frame()?, lenders(desk));
    if theirs.is_empty() {
        return list(desk);
    }
    let action = loan.map_or_else(|| format!("{PATH}/new"), |loan| format!("{PATH}/{loan}/edit"));
    let whose = if loan.is_some() { Vec::new() } else { named(desk, &theirs) };
    let page = InKindForm::loan(&frame, desk.fields(&frame, refusals), now, (&whose, &all_choices(desk)), &action);
    desk.page("portal_in_kind_form", &page)
}

fn typed(desk: &Desk) -> WrittenLoan {
    let text = |name| desk.form.text(name).to_owned();
    WrittenLoan {
        item: text("item"),
        kind: text("kind"),
        text: text("text"),
        first: text("first"),
        last: text("last"),
        conditions: text("conditions"),
        value: text("value"),
        project: text("project"),
    }
}

fn offer(desk: &Desk) -> Result<Reply, AppError> {
    let Some(organisation) = chosen(desk, &lenders(desk))? else {
        return unchosen().show(desk, |refusals| form(desk, None, &typed(desk), refusals));
    };
    let (written, ours) = (typed(desk), Ours::of(desk)?);
    let again = written.clone();
    let offered = desk.commit(None, move |state, now| loan::offer(state, &organisation, &written, &ours.ground(now)));
    match offered {
        Ok(done) => {
            let path = match done.subject {
                Some(Subject::Loan(loan)) => format!("{PATH}/{loan}"),
                _ => PATH.into(),
            };
            Ok(desk.done(&path, "loan-offered", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, None, &again, refusals)),
    }
}

fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let loan = own_to_sign(desk)?;
    if loan.state != LoanState::Offered {
        return page(desk, &[]);
    }
    let project = loan.terms.project.as_ref().map(|key| key.id.to_string());
    form(desk, Some(loan.id), &WrittenLoan::of(&loan.terms, project), &[])
}

fn revise(desk: &Desk) -> Result<Reply, AppError> {
    let Loan { id, organisation, .. } = own_to_sign(desk)?;
    let (written, ours) = (typed(desk), Ours::of(desk)?);
    let again = written.clone();
    let revised = desk.commit(Some(Subject::Loan(id)), move |state, now| {
        loan::revise(state, id, &organisation, &written, &ours.ground(now))
    });
    match revised {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{id}"), "loan-revised", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, Some(id), &again, refusals)),
    }
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (loan, frame) = (own(desk)?, desk.frame()?);
    let page = InKindPage::loan(&frame, &loan, &desk.visit.shelf, (PATH, "nav-portal-loans"));
    let page = page.refused(&frame, refusals).noting(beside(desk, &loan, &frame));
    if !lenders(desk).contains(&loan.organisation) {
        return desk.page("portal_in_kind", &page);
    }
    let fields = || desk.fields(&frame, refusals);
    let make = |id: &'static str, of: fn(&crate::web::page::desk::Fields<'_>) -> Vec<Field>| {
        let fields = fields();
        let typed = of(&fields);
        Act::new(&frame, id, &format!("loan-{id}"), typed, fields.form(&format!("{PATH}/{}/{id}", loan.id)))
    };
    let withdraw = || make("withdraw", |fields| vec![fields.area("reason", "act-reason", "").required().lines(2)]);
    let take_back = || make("take-back", |fields| vec![fields.area("note", "act-note", "").lines(2)]);
    let acts = match loan.state {
        LoanState::Offered => vec![withdraw()],
        LoanState::Accepted => vec![make("hand-over", |_| Vec::new()).first(), withdraw()],
        LoanState::HandedOver => vec![take_back().first()],
        _ => Vec::new(),
    };
    let page = page.doing(acts);
    let page = if loan.state == LoanState::Offered {
        page.linking(&frame, "loan-edit", &format!("{PATH}/{}/edit", loan.id))
    } else {
        page
    };
    desk.page(
        "portal_in_kind",
        &page.copying(&frame, "loan-copy", &format!("{PATH}/new"), &format!("from={}", loan.id)),
    )
}

/// Other offers and promises of the same thing on days of this offer: only one can be taken.
fn beside(desk: &Desk, loan: &Loan, frame: &Frame<'_>) -> Vec<String> {
    let others = desk.visit.local.loans.beside(loan);
    let said = |other: &Loan| {
        let (days, number) = (other.days(), i64::from(other.id.0));
        let state = frame.say(&format!("loan-state-{}", other.state.word()));
        let args = [
            ("number", Arg::Number(number)),
            ("state", Arg::Text(state)),
            ("from", Arg::Day(days.first)),
            ("until", Arg::Day(days.last)),
        ];
        frame.say_args("loan-beside", &args)
    };
    others.map(said).collect()
}

fn act(desk: &Desk, done: &'static str, command: Command) -> Result<Reply, AppError> {
    let Loan { id, organisation, .. } = own_to_sign(desk)?;
    let typed = [desk.form.text("reason"), desk.form.text("note")].concat();
    let zone = desk.visit.region().zone.clone();
    let acted = desk.commit(Some(Subject::Loan(id)), move |state, now| {
        command(state, id, &organisation, (&typed, zone.to_datetime(now).date()))
    });
    match acted {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{id}"), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
