//! The portal's pages about help that residents offer.

use jiff::Timestamp;
use serde::Serialize;

use super::needs::{NearView, OwnProject, near_project};
use crate::app::helpers::Helper;
use crate::domain::offer::{Offer, Side, Talk, To};
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::visitor::{TalkView, alone};

const PATH: &str = "/portal/offers";

/// Everything that is offered to a holder's projects.
#[derive(Debug, Serialize)]
pub struct OwnOffers {
    title: String,
    rows: Vec<OfferRow>,
    /// Help that is offered near, and that their projects need.
    near: Vec<NearView>,
    needs: String,
}

/// A talk in a list.
#[derive(Debug, Serialize)]
pub struct OfferRow {
    href: String,
    /// Who offers; none once they are erased.
    name: Option<String>,
    project: String,
    /// To what.
    to: String,
    when: String,
    iso: String,
    /// waits, answered, agreed, ended or erased.
    standing: &'static str,
}

impl OfferRow {
    /// Of a talk with a project; `name` is who offers.
    pub fn new(frame: &Frame<'_>, own: &OwnProject, offer: &Offer, talk: &Talk, name: Option<String>) -> Self {
        Self {
            href: frame.href(&format!("{PATH}/{}/{}", offer.id, own.key.id)),
            name: name.filter(|_| offer.is_open()),
            project: own.title.clone(),
            to: to(frame, offer),
            when: frame.moment(talk.last),
            iso: talk.last.to_string(),
            standing: standing(offer, talk),
        }
    }
}

fn standing(offer: &Offer, talk: &Talk) -> &'static str {
    match talk {
        _ if !offer.is_open() => "erased",
        _ if talk.ended.is_some() => "ended",
        _ if talk.awaits(Side::Holder) => "waits",
        _ if talk.is_open_to_both() => "agreed",
        _ => "answered",
    }
}

/// To what help is offered, in a line.
fn to(frame: &Frame<'_>, offer: &Offer) -> String {
    let need = match &offer.to {
        To::Need { need, .. } => frame.local.needs.get(need),
        To::Project { .. } | To::Alone { .. } => None,
    };
    let what = need.and_then(|need| need.detail.what.best(frame.lang, frame.lang)).map(|(_, what)| what.to_owned());
    what.or_else(|| alone(frame, &offer.to)).unwrap_or_else(|| frame.say("offer-to-project"))
}

impl OwnOffers {
    /// These, and what is offered near these projects.
    pub fn new(frame: &Frame<'_>, rows: Vec<OfferRow>, shelf: &Shelf, projects: &[OwnProject]) -> Self {
        let near = projects.iter().filter_map(|own| Some((own, shelf.get(&own.key)?)));
        Self {
            title: frame.say("nav-portal-offers"),
            rows,
            near: near.flat_map(|(own, member)| near_project(frame, member, own)).collect(),
            needs: frame.href("/portal/needs"),
        }
    }
}

/// A talk, for whoever holds the project.
#[derive(Debug, Serialize)]
pub struct TalkPage {
    title: String,
    project: String,
    /// To what.
    to: String,
    /// Nothing is known of whoever offered any more.
    erased: bool,
    undelivered: Option<String>,
    talk: Option<TalkView>,
    /// The first word to somebody whose offer is to whoever is near: the form of it, and what they wrote.
    first: Option<First>,
    /// Where hours are noted that no need counts.
    hours: Option<Hours>,
    back: String,
}

#[derive(Debug, Serialize)]
struct First {
    name: String,
    message: String,
    form: FormView,
    field: Field,
}

#[derive(Debug, Serialize)]
struct Hours {
    form: FormView,
    field: Field,
}

impl TalkPage {
    /// Of an offer with a project.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        own: &OwnProject,
        offer: &Offer,
        helper: Option<&Helper>,
        talk: Option<TalkView>,
        undelivered: Option<Timestamp>,
    ) -> Self {
        let path = format!("{PATH}/{}/{}", offer.id, own.key.id);
        let known = offer.talks.get(&own.key);
        let name = helper.map_or_else(|| frame.say("offer-erased"), |helper| helper.name.clone());
        let mut fields = Some(fields);
        let first = helper.filter(|_| known.is_none()).zip(fields.take_if(|_| known.is_none()));
        let first = first.map(|(helper, fields)| First {
            name: helper.name.clone(),
            message: helper.message.clone(),
            field: fields.area("message", "offer-field-answer", "").required().lines(4).at_most(2000),
            form: fields.form(&format!("{path}/answer")),
        });
        let counts = known.filter(|talk| talk.messages > 1 && !matches!(offer.to, To::Need { .. }) && helper.is_some());
        let hours = counts.zip(fields).map(|(talk, fields)| Hours {
            field: fields.text(
                "hours",
                "offer-field-hours",
                &talk.hours.map(|hours| hours.to_string()).unwrap_or_default(),
            ),
            form: fields.form(&format!("{path}/hours")),
        });
        Self {
            title: name,
            project: own.title.clone(),
            to: to(frame, offer),
            erased: helper.is_none(),
            undelivered: undelivered.map(|at| frame.say_of("offer-undelivered", "when", frame.moment(at))),
            talk,
            first,
            hours,
            back: frame.href(PATH),
        }
    }
}
