//! What a public body gives: what it is asked for, what it writes and signs, and the register of it all by beneficiary.

use super::in_kind::{Ours, all_choices, bodies, chosen, columns, named, unchosen};
use crate::domain::fact::{Fact, Subject};
use crate::domain::guard::Need;
use crate::domain::in_kind::sums;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::support::{self, Support, SupportId, SupportState, WrittenSupport};
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::in_kind;
use crate::web::page::in_kind::{Act, InKindForm, InKindList, InKindPage};

pub(super) const ROUTES: &[Route] = &[
    Route::get(PATH, Need::Supporter, list),
    Route::get("/portal/support/register.csv", Need::Supporter, register),
    Route::get("/portal/support/new", Need::Supporter, new),
    Route::post("/portal/support/new", Need::Supporter, |desk| propose(desk, None)),
    Route::get("/portal/support/{support}", Need::Supporter, |desk| page(desk, &[])),
    Route::get("/portal/support/{support}/edit", Need::Supporter, edit),
    Route::post("/portal/support/{support}/edit", Need::Supporter, |desk| propose(desk, Some(own(desk)?))),
    Route::post("/portal/support/{support}/give", Need::Supporter, give),
    Route::post("/portal/support/{support}/refuse", Need::Supporter, |desk| {
        act(desk, "support-refused", support::refuse)
    }),
    Route::post("/portal/support/{support}/withdraw", Need::Supporter, |desk| {
        act(desk, "support-withdrawn", support::withdraw)
    }),
    Route::post("/portal/support/{support}/fulfil", Need::Supporter, |desk| {
        act(desk, "support-fulfilled", support::fulfil)
    }),
    Route::post("/portal/support/{support}/end", Need::Supporter, |desk| act(desk, "support-ended", support::end)),
];

const PATH: &str = "/portal/support";

type Command = fn(&RegionState, SupportId, &Slug, &str) -> Checked<Vec<Fact>>;

fn list(desk: &Desk) -> Result<Reply, AppError> {
    let (frame, theirs, local) = (desk.frame()?, bodies(desk), &desk.visit.local);
    let known: Vec<_> = local.support.all().filter(|known| theirs.contains(&known.body)).collect();
    let labels: Vec<_> = local.support.labels().filter(|label| theirs.contains(&label.body)).collect();
    let page = InKindList::support(&frame, &known, columns(desk, None, Some(PATH)))
        .begins(
            &frame,
            &[("support-new-title", format!("{PATH}/new")), ("label-new-title", "/portal/labels/new".into())],
        )
        .with_labels(&frame, &labels, "/portal/labels");
    let page = if known.is_empty() { page } else { page.with_table(&frame, "/portal/support/register.csv") };
    desk.page("desk_in_kind", &page)
}

fn register(desk: &Desk) -> Result<Reply, AppError> {
    let (frame, theirs, local) = (desk.frame()?, bodies(desk), &desk.visit.local);
    let known: Vec<_> = local.support.all().filter(|known| theirs.contains(&known.body)).collect();
    let loans: Vec<_> = local.loans.all().filter(|loan| theirs.contains(&loan.organisation)).collect();
    Ok(Reply::file(in_kind::table(&frame, &desk.visit.shelf, &known, &loans), "support.csv"))
}

/// The support that the path names, for agents of its body.
fn own(desk: &Desk) -> Result<Support, AppError> {
    let id: SupportId = desk.params.read("support")?;
    let known = desk.visit.local.support.get(id).filter(|known| bodies(desk).contains(&known.body));
    known.cloned().ok_or(AppError::NotFound)
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    let project = desk.form.text("project").to_owned();
    form(desk, None, &WrittenSupport { project, ..WrittenSupport::default() }, &[])
}

/// The form, empty or filled with what was asked for or written before.
fn edit(desk: &Desk) -> Result<Reply, AppError> {
    let known = own(desk)?;
    if !matches!(known.state, SupportState::Asked | SupportState::Proposed) {
        return page(desk, &[]);
    }
    let asked = || WrittenSupport { kind: known.kind().word().into(), ..WrittenSupport::default() };
    let now = known.terms.as_ref().map_or_else(asked, WrittenSupport::of);
    form(desk, Some(&known), &now, &[])
}

fn form(desk: &Desk, known: Option<&Support>, now: &WrittenSupport, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (frame, theirs) = (desk.frame()?, bodies(desk));
    let labels = desk.visit.local.support.labels().filter(|label| label.retired.is_none());
    let is_theirs = |body: &Slug| known.map_or(theirs.contains(body), |known| known.body == *body);
    let labels: Vec<_> = labels
        .filter(|label| is_theirs(&label.body))
        .map(|label| (label.slug.to_string(), frame.regional(&label.face.name).unwrap_or_default().to_owned()))
        .collect();
    let action = known.map_or_else(|| format!("{PATH}/new"), |known| format!("{PATH}/{}/edit", known.id));
    let about = known.map(|known| desk.title(&known.project));
    let signed = known.is_some_and(Support::awaits_holder);
    let choices = (&named(desk, &theirs), &all_choices(desk), &labels);
    let page = InKindForm::support(&frame, desk.fields(&frame, refusals), now, choices, about, (&action, signed));
    desk.page("portal_in_kind_form", &page)
}

fn propose(desk: &Desk, known: Option<Support>) -> Result<Reply, AppError> {
    let text = |name| desk.form.text(name).to_owned();
    let written = WrittenSupport {
        project: text("project"),
        kind: text("kind"),
        label: text("label"),
        what: text("what"),
        law: text("law"),
        basis: text("basis"),
        first: text("first"),
        last: text("last"),
        hours: text("hours"),
        value: text("value"),
        agreement: text("agreement"),
        conditions: text("conditions"),
    };
    let body = match &known {
        Some(known) => Some(known.body.clone()),
        None => chosen(desk, &bodies(desk))?,
    };
    let Some(body) = body else {
        return unchosen().show(desk, |refusals| form(desk, None, &written, refusals));
    };
    let (again, ours, id) = (written.clone(), Ours::of(desk)?, known.as_ref().map(|known| known.id));
    let proposed = desk.commit(id.map(Subject::Support), move |state, now| {
        support::propose(state, id, &body, &written, &ours.ground(now))
    });
    match proposed {
        Ok(done) => {
            let path = match done.subject {
                Some(Subject::Support(support)) => format!("{PATH}/{support}"),
                _ => PATH.into(),
            };
            Ok(desk.done(&path, "support-written", Vec::new()))
        }
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, known.as_ref(), &again, refusals)),
    }
}

fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let (known, frame) = (own(desk)?, desk.frame()?);
    let binds = known.terms.as_ref().is_some_and(support::Terms::binds);
    let make = |id: &'static str, field: Option<&str>, main: bool| {
        let fields = desk.fields(&frame, refusals);
        let typed = field.map(|name| {
            let area = fields.area(name, if name == "reason" { "act-reason" } else { "act-note" }, "").lines(2);
            if name == "reason" { area.required() } else { area }
        });
        let form = fields.form(&format!("{PATH}/{}/{id}", known.id));
        Act { main, ..Act::new(&frame, id, &format!("support-{id}"), typed.into_iter().collect(), form) }
    };
    let sign = || {
        let form = desk.fields(&frame, refusals).form(&format!("{PATH}/{}/give", known.id));
        Act::new(&frame, "give", if binds { "support-sign" } else { "support-give" }, Vec::new(), form).first()
    };
    let acts = match known.state {
        SupportState::Asked => vec![make("refuse", Some("reason"), false)],
        SupportState::Proposed if known.awaits_holder() => vec![make("withdraw", Some("reason"), false)],
        SupportState::Proposed => vec![sign(), make("withdraw", Some("reason"), false)],
        SupportState::Given => vec![
            make("fulfil", Some("note"), true),
            // Another name than the remark above: both stand on one page.
            make("end", Some("ending"), false),
            make("withdraw", Some("reason"), false),
        ],
        _ => Vec::new(),
    };
    let page = InKindPage::support(&frame, &known, &desk.visit.shelf, (PATH, "nav-portal-support"));
    let page = page.refused(&frame, refusals).noting(notes(desk, &known)?).doing(acts);
    let edit = format!("{PATH}/{}/edit", known.id);
    desk.page(
        "portal_in_kind",
        &match known.state {
            SupportState::Asked => page.linking(&frame, "support-answer", &edit),
            SupportState::Proposed => page.linking(&frame, "support-edit", &edit),
            _ => page,
        },
    )
}

/// What an agent has to know before signing: what this project has from the body already.
fn notes(desk: &Desk, known: &Support) -> Result<Vec<String>, AppError> {
    if !matches!(known.state, SupportState::Asked | SupportState::Proposed) {
        return Ok(Vec::new());
    }
    let frame = desk.frame()?;
    let given =
        desk.visit.local.support.of(&known.project).filter(|other| other.body == known.body && other.is_public());
    let given: Vec<_> = given.collect();
    if given.is_empty() {
        return Ok(vec![frame.say("support-note-first")]);
    }
    let values = sums(given.iter().filter_map(|other| other.terms.as_ref()?.value));
    let values: Vec<_> = values.into_iter().map(|sum| frame.money(sum)).collect();
    let count = frame.say_of("support-note-before", "count", given.len());
    let worth = (!values.is_empty()).then(|| frame.say_of("support-note-worth", "sums", values.join(", ")));
    Ok(std::iter::once(count).chain(worth).collect())
}

fn give(desk: &Desk) -> Result<Reply, AppError> {
    let (Support { id, body, terms, .. }, ours) = (own(desk)?, Ours::of(desk)?);
    let binds = terms.as_ref().is_some_and(support::Terms::binds);
    let done = if binds { "support-signed" } else { "support-given" };
    let given =
        desk.commit(Some(Subject::Support(id)), move |state, now| support::give(state, id, &body, &ours.ground(now)));
    match given {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{id}"), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}

fn act(desk: &Desk, done: &'static str, command: Command) -> Result<Reply, AppError> {
    let Support { id, body, .. } = own(desk)?;
    let typed = ["reason", "note", "ending"].map(|name| desk.form.text(name)).concat();
    let acted = desk.commit(Some(Subject::Support(id)), move |state, _| command(state, id, &body, &typed));
    match acted {
        Ok(_) => Ok(desk.done(&format!("{PATH}/{id}"), done, Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, refusals)),
    }
}
