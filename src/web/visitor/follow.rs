//! Following by letter: somebody asks, whoever reads the address says yes by the link of a letter, and ends it by a click.

use std::collections::BTreeSet;

use jiff::SignedDuration;

use crate::app::following::{Asking, Follower, Wish};
use crate::app::notify::Addressed;
use crate::domain::follow::Topic;
use crate::domain::guard::Need;
use crate::domain::refusal::Refusal;
use crate::domain::token::Token;
use crate::mail::{LetterId, Put, is_address};
use crate::web::Occasion;
use crate::web::desk::{Desk, Form, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::follow::{self, FollowMine, FollowOver, FollowPage, FollowSent};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/follow", Need::Visitor, show),
    Route::post("/follow", Need::Visitor, ask),
    Route::get("/follow/sent", Need::Visitor, sent),
    Route::get(MINE, Need::Visitor, mine),
    Route::post(MINE, Need::Visitor, act),
    Route::get("/follow/stop", Need::Visitor, mine),
    Route::post("/follow/stop", Need::Visitor, stop),
    Route::get(OVER, Need::Visitor, over),
];

const MINE: &str = "/follow/mine";
const OVER: &str = "/follow/over";
/// How long the letter that asks is worth sending: as long as it may be answered.
const HOLDS: SignedDuration = SignedDuration::from_hours(48);

fn show(desk: &Desk) -> Result<Reply, AppError> {
    page(desk, &[])
}

/// The form: what the address names is chosen, or the whole window.
fn page(desk: &Desk, refusals: &[Refusal]) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let asked: Vec<Topic> = desk.form.all("topic").iter().filter_map(|topic| topic.parse().ok()).collect();
    let is_open = desk.visit.app.post.is_open();
    let page = FollowPage::new(&frame, &desk.visit.shelf, desk.fields(&frame, refusals), &asked, is_open);
    desk.page("follow_form", &page)
}

fn ask(desk: &Desk) -> Result<Reply, AppError> {
    let frame = desk.frame()?;
    let topics: BTreeSet<Topic> = desk.form.all("topic").iter().filter_map(|topic| topic.parse().ok()).collect();
    let topics: BTreeSet<Topic> =
        topics.into_iter().filter(|topic| follow::named(&frame, &desk.visit.shelf, topic).is_some()).collect();
    let address = desk.form.text("email").to_owned();
    let mut refusals = Vec::new();
    if !is_address(&address) {
        refusals.push(Refusal::of("email", "follow-address"));
    }
    if topics.is_empty() {
        refusals.push(Refusal::of("topic", "follow-topics"));
    }
    if !desk.visit.app.post.is_open() {
        refusals.push(Refusal::whole("follow-closed"));
    }
    if refusals.is_empty() && !desk.visit.app.gates.letter_from(desk.client) {
        refusals.push(Refusal::whole("letters-many"));
    }
    if !refusals.is_empty() {
        return page(desk, &refusals).map(Reply::refused);
    }
    let (region, language, now) = (desk.visit.region().id.clone(), desk.visit.address.lang, desk.visit.now);
    let following = &desk.visit.app.following;
    let asking = following.ask(Wish { region, address, language, topics }, now).map_err(|_| AppError::NotKept)?;
    if let Asking::Ask(follower, token) = asking
        && !write(desk, &follower, &token)?
    {
        if follower.confirmed.is_none() {
            following.erase(&follower.id).map_err(|_| AppError::NotKept)?;
        }
        return page(desk, &[Refusal::whole("follow-full")]).map(Reply::refused);
    }
    Ok(Reply::SeeOther(desk.visit.path("/follow/sent")))
}

/// The letter that asks whoever reads the address.
fn write(desk: &Desk, follower: &Follower, token: &Token) -> Result<bool, AppError> {
    let (app, now, region) = (&desk.visit.app, desk.visit.now, &desk.visit.region().id);
    let to =
        Addressed { person: follower.id.clone(), address: follower.address.clone(), lang: Some(follower.language) };
    let stop = app.letters.stop_address(region, token, follower.language);
    let occasion = Occasion { kind: "follow", unsubscribe: stop.as_deref(), holds: HOLDS };
    let shelf = &desk.visit.shelf;
    let letter = app.letters.write(region, &to, occasion, now, |frame| follow::asks(frame, shelf, follower, token));
    let Some(letter) = letter else { return Ok(false) };
    let id = LetterId::of(&["follow", follower.id.as_str(), &follower.asked.to_string()]);
    Ok(matches!(app.post.put(id, letter).map_err(|_| AppError::NotKept)?, Put::Taken | Put::Known))
}

fn sent(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("follow_sent", &FollowSent::new(&desk.frame()?))
}

/// What the address says: a form has taken the place of the page's own query.
fn query(desk: &Desk) -> Form {
    Form::of_query(&desk.visit.address.query)
}

/// Whoever the link belongs to: by the form's own field, or by the address.
fn follower(desk: &Desk) -> Result<Option<(Follower, Token)>, AppError> {
    let typed = [desk.form.text("token").to_owned(), query(desk).text("token").to_owned()];
    let Some(token) = typed.iter().find_map(|text| Token::read(text)) else { return Ok(None) };
    let found = desk.visit.app.following.find(&desk.visit.region().id, &token, desk.visit.now);
    Ok(found.map_err(anyhow::Error::from)?.map(|follower| (follower, token)))
}

/// A link that is over leads to a page that says so.
fn lost(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("follow_over", &FollowOver::new(&desk.frame()?, "follow-lost", desk.visit.app.backup_days))
        .map(Reply::gone)
}

fn mine(desk: &Desk) -> Result<Reply, AppError> {
    let Some((follower, token)) = follower(desk)? else { return lost(desk) };
    let frame = desk.frame()?;
    let page = FollowMine::new(&frame, &desk.visit.shelf, &follower, &token, query(desk).text("said"), desk.hidden());
    desk.page("follow_mine", &page)
}

fn act(desk: &Desk) -> Result<Reply, AppError> {
    let Some((follower, token)) = follower(desk)? else { return lost(desk) };
    let (following, now) = (&desk.visit.app.following, desk.visit.now);
    let said = match desk.form.text("act") {
        "confirm" => {
            following.confirm(&follower.id, now).map_err(|_| AppError::NotKept)?;
            "confirmed"
        }
        "keep" if follower.confirmed.is_some() => {
            let topics: BTreeSet<Topic> =
                desk.form.all("topic").iter().filter_map(|topic| topic.parse().ok()).collect();
            if topics.is_empty() {
                return erase(desk, &follower);
            }
            following.choose(&follower.id, topics).map_err(|_| AppError::NotKept)?;
            "kept"
        }
        "erase" => return erase(desk, &follower),
        _ => return Err(AppError::Unreadable),
    };
    // The page that follows is renewed with what was kept; whoever reloads it sends nothing.
    Ok(Reply::SeeOther(format!("{}?token={}&said={said}", desk.visit.path(MINE), token.reveal())))
}

fn erase(desk: &Desk, follower: &Follower) -> Result<Reply, AppError> {
    desk.visit.app.following.erase(&follower.id).map_err(|_| AppError::NotKept)?;
    Ok(Reply::SeeOther(desk.visit.path(OVER)))
}

/// One click in a mail program (RFC 8058): the address says who, whatever the body holds.
fn stop(desk: &Desk) -> Result<Reply, AppError> {
    match follower(desk)? {
        Some((follower, _)) => erase(desk, &follower),
        // Who ended it before has ended it.
        None => Ok(Reply::SeeOther(desk.visit.path(OVER))),
    }
}

fn over(desk: &Desk) -> Result<Reply, AppError> {
    desk.page("follow_over", &FollowOver::new(&desk.frame()?, "follow-over", desk.visit.app.backup_days))
}
