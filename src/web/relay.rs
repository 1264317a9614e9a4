//! Between whoever offers help and whoever holds the project: each reads and writes on a page of ours, letters lead there, and
//! neither learns the other's address until both agree.

use jiff::{SignedDuration, Timestamp};

use super::App;
use super::desk::{Desk, NotSaved};
use super::letter::Occasion;
use super::page::letter::{OfferLetter, OfferWord, offer};
use crate::app::helpers::{Helper, Said, outlived};
use crate::app::journal::{Asked, NotDone};
use crate::app::notify::Addressed;
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, Key};
use crate::domain::offer::{self, OfferId, Side, read_message};
use crate::domain::person::PersonId;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::token::Token;
use crate::mail::{LetterId, Put};
use crate::store::StoreError;
use crate::web::error::AppError;

/// How long a letter of the relay is worth sending.
const HOLDS: SignedDuration = SignedDuration::from_hours(3 * 24);

/// Who does it: a person who is signed in, or a resident whom the journal does not name.
fn asked(desk: &Desk, by: Side) -> Asked {
    let actor = desk.who.as_ref().filter(|_| by == Side::Holder).map_or(Actor::Oriel, |who| who.actor());
    Asked { by: actor, key: key(desk), seen: None }
}

fn key(desk: &Desk) -> Option<Key> {
    desk.form.text("_key").parse().ok()
}

/// Checks what one side asks for, and appends what follows.
pub(super) fn run(
    desk: &Desk,
    by: Side,
    check: impl FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send + 'static,
) -> Result<(), NotSaved> {
    desk.visit.app.journal.run(&desk.visit.region().id, asked(desk, by), check)?;
    Ok(())
}

/// One writes to the other. What they write is kept first: were it lost, a fact would tell of nothing.
pub(super) fn say(desk: &Desk, id: &OfferId, project: &ProjectKey, by: Side, typed: &str) -> Result<(), NotSaved> {
    let app = &desk.visit.app;
    if key(desk).is_some_and(|key| desk.visit.local.sent(&key).is_some()) {
        return Ok(());
    }
    let text = read_message(typed).map_err(NotSaved::Refused)?;
    offer::may_answer(&desk.visit.local, desk.visit.now, id, project, by).map_err(NotSaved::Refused)?;
    let person = desk.who.as_ref().filter(|_| by == Side::Holder).map(|who| who.id().clone());
    let said = Said { project: project.clone(), by, person, at: desk.visit.now, text: text.clone() };
    let kept = app.helpers.change(id, |helper| helper.said.push(said)).map_err(not_kept)?;
    if kept.is_none() {
        return Err(NotSaved::Refused(vec![Refusal::whole("offer-erased")]));
    }
    let (offer, about) = (id.clone(), project.clone());
    let done = run(desk, by, move |state, now| offer::answer(state, now, &offer, &about, by));
    if done.is_err() {
        let unsay = |helper: &mut Helper| {
            let last = helper.said.iter().rposition(|said| said.by == by && said.text == text);
            last.into_iter().for_each(|at| drop(helper.said.remove(at)));
        };
        _ = app.helpers.change(id, unsay);
        return done;
    }
    if by == Side::Holder {
        tell(desk, id, OfferWord::Message, Some(project), &[text]).map_err(not_kept)?;
    }
    Ok(())
}

/// One lets the other know how to reach them, once both do.
pub(super) fn agree(desk: &Desk, id: &OfferId, project: &ProjectKey, by: Side) -> Result<(), NotSaved> {
    let (offer, about) = (id.clone(), project.clone());
    run(desk, by, move |state, _| offer::agree(state, &offer, &about, by))?;
    if let (Side::Holder, Some(who)) = (by, &desk.who) {
        let pair = (project.clone(), who.id().clone());
        desk.visit.app.helpers.change(id, |helper| helper.agreed.push(pair)).map_err(not_kept)?;
    }
    let state = desk.visit.address.window.local();
    let talk = state.offers.get(id).and_then(|offer| offer.talks.get(project));
    let word = match talk.is_some_and(|talk| talk.is_open_to_both()) {
        true => OfferWord::Agreed,
        false if by == Side::Holder => OfferWord::Asked,
        false => return Ok(()),
    };
    let reached = match word {
        OfferWord::Agreed => reach(&desk.visit.app, id, project).map_err(not_kept)?,
        _ => Vec::new(),
    };
    tell(desk, id, word, Some(project), &reached).map_err(not_kept)
}

/// One ends it; the other is told.
pub(super) fn end(desk: &Desk, id: &OfferId, project: &ProjectKey, by: Side) -> Result<(), NotSaved> {
    let (offer, about) = (id.clone(), project.clone());
    run(desk, by, move |state, _| offer::end(state, &offer, &about, by))?;
    match by {
        Side::Holder => tell(desk, id, OfferWord::Ended, Some(project), &[]).map_err(not_kept),
        Side::Resident => Ok(()),
    }
}

/// Nothing of whoever offered is kept any more, letters to them among it.
pub(super) fn erase(app: &App, helper: &Helper, by_person: bool) -> Result<(), NotDone> {
    let id = helper.id.clone();
    app.journal.run(&helper.region, Asked::by_oriel(), move |state, _| offer::erase(state, &id))?;
    let forgotten = app.helpers.forget(&helper.id).and_then(|_| match helper.person() {
        Some(person) => app.post.forget(&person).map(drop),
        None => Ok(()),
    });
    if let Err(error) = &forgotten {
        tracing::error!(%error, by_person, "letters to a resident who was erased may still wait");
    }
    forgotten.map_err(|error| NotDone::Store(error.into()))
}

/// Throws away what time ended: offers that nobody confirmed, and what was said in talks that are long over. Blocks.
pub fn sweep(app: &App) {
    let now = (app.now)();
    for id in app.helpers.overdue(now) {
        if let Err(error) = app.helpers.forget(&id) {
            tracing::error!(%error, "an offer that nobody confirmed is still kept");
        }
    }
    for window in app.catalog.windows().all() {
        for id in outlived(&window.local().offers, now) {
            let swept =
                app.helpers.get(&id).map_err(|error| NotDone::Store(error.into())).and_then(|known| match known {
                    Some(helper) => erase(app, &helper, false),
                    None => app
                        .journal
                        .run(&window.region.id, Asked::by_oriel(), move |state, _| offer::erase(state, &id))
                        .map(drop),
                });
            if let Err(error) = swept {
                tracing::error!(%error, region = %window.region.id, "an offer that is long over is still kept");
            }
        }
    }
}

/// How a holder is reached who agreed to it: their name, and their address where their host tells it.
pub(super) fn reach(app: &App, id: &OfferId, project: &ProjectKey) -> Result<Vec<String>, StoreError> {
    let Some(helper) = app.helpers.get(id)? else { return Ok(Vec::new()) };
    let agreed = helper.agreed.iter().rfind(|(known, _)| known == project);
    let Some(person) = agreed.map(|(_, person)| app.people.person(person)).transpose()?.flatten() else {
        return Ok(Vec::new());
    };
    Ok(std::iter::once(person.name).chain(person.email.map(|email| email.address)).collect())
}

/// Whether a letter to somebody could not be delivered lately, and when.
pub(super) fn undelivered(desk: &Desk, id: &OfferId) -> Result<Option<Timestamp>, StoreError> {
    let person: Option<PersonId> = id.as_str().parse().ok();
    let known = desk.visit.app.post.undelivered(&desk.visit.region().id)?;
    Ok(known.into_iter().find(|one| one.person == person && person.is_some()).map(|one| one.at))
}

/// The letter that asks whether an address is theirs; whether it was taken.
pub(super) fn ask(desk: &Desk, helper: &Helper, token: &Token) -> Result<bool, StoreError> {
    let project = helper.to.project().cloned();
    send(desk, helper, token, OfferWord::Confirm, project.as_ref(), &[])
}

fn tell(
    desk: &Desk,
    id: &OfferId,
    word: OfferWord,
    project: Option<&ProjectKey>,
    lines: &[String],
) -> Result<(), StoreError> {
    match desk.visit.app.helpers.letter(id)? {
        Some((helper, token)) => send(desk, &helper, &token, word, project, lines).map(drop),
        None => Ok(()),
    }
}

fn send(
    desk: &Desk,
    helper: &Helper,
    token: &Token,
    word: OfferWord,
    project: Option<&ProjectKey>,
    lines: &[String],
) -> Result<bool, StoreError> {
    let (app, now) = (&desk.visit.app, desk.visit.now);
    let Some(person) = helper.person() else { return Ok(false) };
    let to = Addressed { person, address: helper.email.clone(), lang: Some(helper.lang) };
    let occasion = Occasion { kind: word.kind(), unsubscribe: None, holds: HOLDS };
    let shelf = desk.visit.shelf.clone();
    let member = project.and_then(|key| shelf.get(key));
    let letter = app.letters.write(&desk.visit.region().id, &to, occasion, now, |frame| {
        let about = OfferLetter { word, member, lines, id: &helper.id, token };
        offer(frame, &about)
    });
    let Some(letter) = letter else { return Ok(false) };
    let id = LetterId::of(&["offer", helper.id.as_str(), token.hash().as_str()]);
    Ok(matches!(app.post.put(id, letter)?, Put::Taken | Put::Known))
}

fn not_kept(error: StoreError) -> NotSaved {
    NotSaved::Otherwise(AppError::Internal(error.into()))
}
