//! Help that residents offer: written without an account, confirmed by a link in a letter, talked about through us, and gone
//! when they say so. A link never acts by being opened: it shows a page with a button.

use crate::app::helpers::{CONFIRM_HOURS, Helper, NotBegun};
use crate::app::people::draw_id;
use crate::domain::guard::Need;
use crate::domain::need::{Around, NeedId};
use crate::domain::offer::{self, Aim, OfferId, Read, Side, To, Written};
use crate::domain::project::{ProjectId, ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::token::{Token, digest};
use crate::web::desk::{Desk, NotSaved, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::desk::Fields;
use crate::web::page::visitor::{Door, DoorWord, OfferForm, OfferTalks, TalkView, Whose};
use crate::web::relay;

pub(super) const ROUTES: &[Route] = &[
    Route::get(NEW, Need::Visitor, new),
    Route::post(NEW, Need::Visitor, begin),
    Route::get("/offers/sent", Need::Visitor, sent),
    Route::get("/offers/erased", Need::Visitor, erased),
    Route::get("/offers/{offer}", Need::Visitor, show),
    Route::post("/offers/{offer}/confirm", Need::Visitor, confirm),
    Route::post("/offers/{offer}/answer", Need::Visitor, answer),
    Route::post("/offers/{offer}/agree", Need::Visitor, agree),
    Route::post("/offers/{offer}/end", Need::Visitor, end),
    Route::get("/offers/{offer}/erase", Need::Visitor, ask_to_erase),
    Route::post("/offers/{offer}/erase", Need::Visitor, erase),
];

const NEW: &str = "/offers/new";

/// To what the form is: what the address or the form names.
fn aim(desk: &Desk) -> Result<Aim, AppError> {
    let (need, project) = (desk.form.text("need"), desk.form.text("project"));
    if !need.is_empty() {
        let id: NeedId = need.parse().map_err(|_| AppError::NotFound)?;
        let known = desk.visit.local.needs.get(&id).ok_or(AppError::NotFound)?;
        return Ok(Aim::Need(known.project.clone(), id));
    }
    if !project.is_empty() {
        let slug: Slug = project.parse().map_err(|_| AppError::NotFound)?;
        let member = desk.visit.shelf.find(&slug).ok_or(AppError::NotFound)?;
        return Ok(Aim::Project(member.project.key.clone()));
    }
    Ok(Aim::Alone)
}

/// Whether help may be offered to this now; why not, on a page of its own.
fn closed(desk: &Desk, aim: &Aim) -> Result<Option<Reply>, AppError> {
    if !desk.visit.app.post.is_open() {
        return door(desk, DoorWord::Refused(&Refusal::whole("offer-no-mail"), None)).map(Some);
    }
    let to = match aim.clone() {
        Aim::Need(project, need) => To::Need { project, need },
        Aim::Project(project) => To::Project { project },
        Aim::Alone => return Ok(None),
    };
    let frame = desk.frame()?;
    let around = Around { languages: &desk.visit.region().languages, shelf: &desk.visit.shelf, today: frame.today() };
    let refused = offer::may_offer(&desk.visit.local, &to, &around).err();
    let refusal = refused.and_then(|refusals| refusals.into_iter().next());
    let member = to.project().and_then(|key| desk.visit.shelf.get(key)).filter(|member| member.gone.is_none());
    refusal.map(|refusal| door(desk, DoorWord::Refused(&refusal, member)).map(Reply::gone)).transpose()
}

fn door(desk: &Desk, word: DoorWord<'_>) -> Result<Reply, AppError> {
    desk.page("offer_door", &Door::new(&desk.frame()?, word, desk.hidden()))
}

fn new(desk: &Desk) -> Result<Reply, AppError> {
    let aim = match aim(desk) {
        Err(AppError::NotFound) => {
            let unknown = Refusal::whole("offer-need-unknown");
            return door(desk, DoorWord::Refused(&unknown, None)).map(Reply::gone);
        }
        aim => aim?,
    };
    match closed(desk, &aim)? {
        Some(reply) => Ok(reply),
        None => form(desk, &aim, &[]),
    }
}

fn form(desk: &Desk, aim: &Aim, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let page = OfferForm::new(&frame, desk.fields(&frame, refusals), aim, &desk.visit.shelf);
    desk.page("offer_form", &page.ok_or(AppError::NotFound)?)
}

fn begin(desk: &Desk) -> Result<Reply, AppError> {
    let aim = aim(desk)?;
    if let Some(reply) = closed(desk, &aim)? {
        return Ok(reply);
    }
    let text = |name: &str| desk.form.text(name).to_owned();
    let written = Written {
        name: text("name"),
        email: text("email"),
        reach: text("reach"),
        message: text("message"),
        kind: text("kind"),
        town: text("town"),
    };
    match take(desk, &aim, &written) {
        Ok(()) => Ok(Reply::SeeOther(desk.visit.path("/offers/sent"))),
        Err(not_saved) => not_saved.show(desk, |refusals| form(desk, &aim, refusals)),
    }
}

fn take(desk: &Desk, aim: &Aim, written: &Written) -> Result<(), NotSaved> {
    let (app, window) = (&desk.visit.app, &desk.visit.address.window);
    let read = written.read(aim, &|town| window.town(town)).map_err(NotSaved::Refused)?;
    let id = id_of(desk, &read).map_err(NotSaved::Otherwise)?;
    let begun = app.helpers.begin(&id, &desk.visit.region().id, desk.visit.address.lang, read, desk.visit.now);
    let (helper, token) = match begun {
        Ok(Some(begun)) => begun,
        Ok(None) => return Ok(()),
        Err(NotBegun::Refused(refusal)) => return Err(NotSaved::Refused(vec![refusal])),
        Err(NotBegun::Store(error)) => return Err(NotSaved::Otherwise(AppError::Internal(error.into()))),
    };
    // One place asks for so many letters and no more: nobody closes a window to others from there.
    if !app.gates.letter_from(desk.client) {
        _ = app.helpers.forget(&id);
        return Err(NotSaved::Refused(vec![Refusal::whole("letters-many")]));
    }
    let posted = relay::ask(desk, &helper, &token);
    if matches!(posted, Ok(true)) {
        return Ok(());
    }
    _ = app.helpers.forget(&id);
    match posted {
        Ok(_) => Err(NotSaved::Refused(vec![Refusal::of("email", "offer-not-posted")])),
        Err(error) => Err(NotSaved::Otherwise(AppError::Internal(error.into()))),
    }
}

/// The id of the offer that a form makes: of the same form with the same words the same, so that sent twice it is one, and sent
/// again with another address or other words it is not lost.
fn id_of(desk: &Desk, read: &Read) -> Result<OfferId, AppError> {
    let key = desk.form.typed("_key").filter(|key| key.len() >= 16);
    let id = match key {
        Some(key) => {
            let Read { name, email, reach, message, to } = read;
            let words = format!("offer {} {key}\n{name}\n{email}\n{reach}\n{message}\n{to:?}", desk.visit.region().id);
            digest(words.as_bytes()).chars().take(32).collect()
        }
        None => draw_id().to_string(),
    };
    OfferId::try_from(id).map_err(|error| AppError::Internal(error.into()))
}

fn sent(desk: &Desk) -> Result<Reply, AppError> {
    door(desk, DoorWord::Sent)
}

fn erased(desk: &Desk) -> Result<Reply, AppError> {
    door(desk, DoorWord::Erased(desk.visit.app.backup_days))
}

/// Who opens their offer, and by what; none where the link opens nothing any more.
fn opened(desk: &Desk) -> Result<Option<(Helper, Token)>, AppError> {
    let Ok(id) = desk.params.get("offer").parse::<OfferId>() else { return Ok(None) };
    let Some(token) = Token::read(desk.form.text("token")) else { return Ok(None) };
    let helper = desk.visit.app.helpers.opened(&id, &token)?.filter(|helper| {
        let age = desk.visit.now.duration_since(helper.born).as_hours();
        helper.region == desk.visit.region().id && (helper.confirmed.is_some() || age < CONFIRM_HOURS)
    });
    Ok(helper.map(|helper| (helper, token)))
}

/// What a page does that only a link in a letter opens.
fn with(desk: &Desk, answer: impl FnOnce(&Helper, &Token) -> Result<Reply, AppError>) -> Result<Reply, AppError> {
    match opened(desk)? {
        Some((helper, token)) => answer(&helper, &token),
        None => door(desk, DoorWord::Gone).map(Reply::gone),
    }
}

fn show(desk: &Desk) -> Result<Reply, AppError> {
    with(desk, |helper, token| page(desk, helper, token, &[]))
}

fn page(desk: &Desk, helper: &Helper, token: &Token, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    if helper.confirmed.is_none() {
        let member = helper.to.project().and_then(|key| desk.visit.shelf.get(key));
        let word = DoorWord::Confirm { helper, member, token, refusals };
        return desk.page("offer_door", &Door::new(&frame, word, desk.hidden()));
    }
    let offer = desk.visit.local.offers.get(&helper.id).ok_or(AppError::NotFound)?;
    let wrong = desk.form.text("about");
    let talk = |(key, talk): (&ProjectKey, &offer::Talk)| {
        // What was typed stands in its own talk alone.
        let fields = match key.id.as_str() == wrong {
            true => desk.fields(&frame, refusals),
            false => Fields::new(&frame, None, &[], desk.hidden()),
        };
        let reach = relay::reach(&desk.visit.app, &helper.id, key).unwrap_or_default();
        let shown = desk.visit.shelf.get(key).filter(|member| member.gone.is_none());
        let page = shown.map(|member| frame.href(&format!("/projects/{}", member.project.slug)));
        let reach = talk.is_open_to_both().then_some(reach);
        let whose = Whose::Resident { token, title: desk.title(key), page, reach };
        TalkView::new(&frame, fields, helper, key, talk, &whose)
    };
    let talks = offer.talks.iter().map(talk).collect();
    let undelivered = relay::undelivered(desk, &helper.id)?;
    let said = desk.form.text("said");
    desk.page("offer_talks", &OfferTalks::new(&frame, helper, token, talks, said, undelivered))
}

fn back(desk: &Desk, helper: &Helper, token: &Token, said: &str) -> Reply {
    let path = desk.visit.path(&format!("/offers/{}", helper.id));
    Reply::SeeOther(format!("{path}?token={}&said={said}", token.reveal()))
}

fn confirm(desk: &Desk) -> Result<Reply, AppError> {
    with(desk, |helper, token| {
        let (id, to, shelf) = (helper.id.clone(), helper.to.clone(), desk.visit.shelf.clone());
        let (languages, today) = (desk.visit.region().languages.clone(), desk.frame()?.today());
        let confirmed = relay::run(desk, Side::Resident, move |state, _| {
            offer::confirm(state, &id, &to, &Around { languages: &languages, shelf: &shelf, today })
        });
        match confirmed {
            Ok(()) => {
                desk.visit.app.helpers.change(&helper.id, |helper| {
                    helper.confirmed = helper.confirmed.or(Some(desk.visit.now));
                })?;
                Ok(back(desk, helper, token, "confirmed"))
            }
            Err(not_saved) => not_saved.show(desk, |refusals| page(desk, helper, token, refusals)),
        }
    })
}

/// The talk that the form is about.
fn about(desk: &Desk) -> Result<ProjectKey, AppError> {
    let id: ProjectId = desk.form.text("about").parse().map_err(|_| AppError::NotFound)?;
    Ok(ProjectKey { host: desk.visit.region().host.clone(), id })
}

fn act(
    desk: &Desk,
    said: &str,
    act: impl FnOnce(&OfferId, &ProjectKey) -> Result<(), NotSaved>,
) -> Result<Reply, AppError> {
    with(desk, |helper, token| match act(&helper.id, &about(desk)?) {
        Ok(()) => Ok(back(desk, helper, token, said)),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, helper, token, refusals)),
    })
}

fn answer(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "answered", |id, about| relay::say(desk, id, about, Side::Resident, desk.form.text("message")))
}

fn agree(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "agreed", |id, about| relay::agree(desk, id, about, Side::Resident))
}

fn end(desk: &Desk) -> Result<Reply, AppError> {
    act(desk, "ended", |id, about| relay::end(desk, id, about, Side::Resident))
}

fn ask_to_erase(desk: &Desk) -> Result<Reply, AppError> {
    with(desk, |helper, token| {
        let count = desk.visit.app.helpers.of_the_same(helper)?.len();
        door(desk, DoorWord::Erase { helper, count, token })
    })
}

fn erase(desk: &Desk) -> Result<Reply, AppError> {
    with(desk, |helper, _| {
        // Their link shows that the address is theirs: what it offers besides goes as well.
        let mut all = desk.visit.app.helpers.of_the_same(helper)?;
        // Their own last: until everything is gone their link leads back here.
        all.sort_by_key(|one| one.id == helper.id);
        for one in all {
            relay::erase(&desk.visit.app, &one, true).map_err(|error| AppError::Internal(error.into()))?;
        }
        Ok(Reply::SeeOther(desk.visit.path("/offers/erased")))
    })
}
