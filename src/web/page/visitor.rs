//! Pages of residents who offer help: the form, doors with one button, and what is said with each project. The talk is the
//! same for whoever holds the project.

use jiff::Timestamp;
use serde::Serialize;

use super::Frame;
use super::card;
use super::desk::{Field, Fields, FormView, Hidden, HiddenView};
use super::needs::{self, NeedView};
use super::text::Link;
use crate::app::helpers::{CONFIRM_HOURS, Helper, KEPT_DAYS, SILENT_DAYS};
use crate::domain::offer::{Aim, Side, Talk, To};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::token::Token;

/// The form of an offer.
#[derive(Debug, Serialize)]
pub struct OfferForm {
    title: String,
    /// need, project or alone.
    aim: &'static str,
    /// The project, and where its page is.
    project: Option<Link>,
    need: Option<NeedView>,
    /// What the form keeps: the number of the need, the name of the project.
    keeps: Option<(&'static str, String)>,
    form: FormView,
    fields: Vec<Field>,
    hours: i64,
    privacy: String,
}

impl OfferForm {
    /// To this; none where the window does not show it.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, aim: &Aim, shelf: &Shelf) -> Option<Self> {
        let member = match aim {
            Aim::Need(project, _) | Aim::Project(project) => Some(shelf.get(project)?),
            Aim::Alone => None,
        };
        let need = match aim {
            Aim::Need(_, id) => Some(frame.local.needs.get(id)?),
            _ => None,
        };
        let alone = match aim {
            Aim::Alone => vec![
                fields.choices("kind", "offer-field-kind", "", &needs::kinds(frame)).required(),
                fields.text("town", "offer-field-town", "").required().at_most(80),
            ],
            _ => Vec::new(),
        };
        let person = vec![
            fields.area("message", "offer-field-message", "").required().lines(5).at_most(2000),
            fields.text("name", "offer-field-name", "").required().at_most(80),
            fields.text("email", "offer-field-email", "").of_type("email").required().at_most(254),
            fields.text("reach", "offer-field-reach", "").at_most(120),
        ];
        let (word, keeps) = match (aim, member) {
            (Aim::Need(_, id), _) => ("need", Some(("need", id.to_string()))),
            (_, Some(member)) => ("project", Some(("project", member.project.slug.to_string()))),
            (_, None) => ("alone", None),
        };
        Some(Self {
            title: frame.say(&format!("offer-title-{word}")),
            aim: word,
            project: member.map(|member| page_of(member, frame)),
            need: need.map(|need| NeedView::of(need, member.map_or(frame.lang, |m| m.project.language), frame)),
            keeps,
            fields: alone.into_iter().chain(person).collect(),
            hours: CONFIRM_HOURS,
            privacy: frame.href("/privacy"),
            form: fields.form("/offers/new"),
        })
    }
}

fn page_of(member: &Member, frame: &Frame<'_>) -> Link {
    Link { label: card::title(member, frame).text, href: frame.href(&format!("/projects/{}", member.project.slug)) }
}

/// What a door says.
#[derive(Debug, Clone, Copy)]
pub enum DoorWord<'a> {
    /// The letter is on its way.
    Sent,
    /// One button confirms the offer.
    Confirm {
        /// Whose it is.
        helper: &'a Helper,
        /// To which project that the window shows.
        member: Option<&'a Member>,
        /// What opened the page.
        token: &'a Token,
        /// Why it could not be.
        refusals: &'a [Refusal],
    },
    /// One button erases everything.
    Erase {
        /// Of whom.
        helper: &'a Helper,
        /// How many offers they have.
        count: usize,
        /// What opened the page.
        token: &'a Token,
    },
    /// Everything is erased, but for archives of so many days.
    Erased(u16),
    /// The link opens nothing any more.
    Gone,
    /// No help can be offered here now, and why; to a project that the window shows.
    Refused(&'a Refusal, Option<&'a Member>),
}

/// A page with a sentence, and a button where there is one thing to do.
#[derive(Debug, Serialize)]
pub struct Door {
    title: String,
    lead: String,
    /// What is wrong.
    mistakes: Vec<String>,
    /// What they wrote, and as whom.
    message: Option<String>,
    facts: Vec<(String, String)>,
    button: Option<Button>,
    /// Where else to go.
    links: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Button {
    action: String,
    label: String,
    token: String,
    hidden: HiddenView,
}

impl Door {
    /// That says this.
    pub fn new(frame: &Frame<'_>, word: DoorWord<'_>, hidden: Hidden) -> Self {
        let name = match word {
            DoorWord::Sent => "sent",
            DoorWord::Confirm { .. } => "confirm",
            DoorWord::Erase { .. } => "erase",
            DoorWord::Erased(_) => "erased",
            DoorWord::Gone => "gone",
            DoorWord::Refused(..) => "refused",
        };
        let button = |helper: &Helper, token: &Token, act: &str| Button {
            action: frame.href(&format!("/offers/{}/{act}", helper.id)),
            label: match helper.to.project() {
                None if act == "confirm" => frame.say("offer-door-confirm-alone-do"),
                _ => frame.say(&format!("offer-door-{name}-do")),
            },
            token: token.reveal().to_owned(),
            hidden: hidden.clone().view(),
        };
        let all = Link { label: frame.say("nav-projects"), href: frame.href("/projects") };
        let (mut links, mut mistakes, mut message, mut act) = (vec![all], Vec::new(), None, None);
        let mut facts = Vec::new();
        match word {
            DoorWord::Confirm { helper, member, token, refusals } => {
                mistakes = refusals.iter().map(|refusal| frame.refusal(refusal)).collect();
                message = Some(helper.message.clone());
                facts = written(frame, helper);
                act = Some(button(helper, token, "confirm"));
                links = member.map(|member| page_of(member, frame)).into_iter().collect();
            }
            DoorWord::Erase { helper, token, .. } => {
                act = Some(button(helper, token, "erase"));
                links.clear();
            }
            DoorWord::Refused(_, member) => {
                links.splice(..0, member.map(|member| page_of(member, frame))).for_each(drop)
            }
            DoorWord::Sent | DoorWord::Erased(_) | DoorWord::Gone => {}
        }
        let aim = match word {
            DoorWord::Confirm { helper, .. } if helper.to.project().is_none() => "alone",
            _ => "project",
        };
        let count = match word {
            DoorWord::Erase { count, .. } => count,
            _ => 0,
        };
        let days = if let DoorWord::Erased(days) = word { days } else { 0 };
        let args = [
            ("hours", Arg::Number(CONFIRM_HOURS)),
            ("aim", Arg::Text(aim.into())),
            ("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))),
            ("days", Arg::Number(days.into())),
        ];
        let lead = match word {
            DoorWord::Refused(refusal, _) => frame.refusal(refusal),
            _ => frame.say_args(&format!("offer-door-{name}-lead"), &args),
        };
        Self { title: frame.say(&format!("offer-door-{name}")), lead, mistakes, message, facts, button: act, links }
    }
}

/// What somebody wrote of themselves, and of what they offer to whoever is near.
fn written(frame: &Frame<'_>, helper: &Helper) -> Vec<(String, String)> {
    let offered = alone(frame, &helper.to).map(|what| (frame.say("offer-field-kind"), what));
    let reach = Some(&helper.reach).filter(|reach| !reach.is_empty());
    let reach = reach.map(|reach| (frame.say("offer-field-reach"), reach.clone()));
    let person = [("offer-field-name", &helper.name), ("offer-field-email", &helper.email)];
    let person = person.map(|(label, value)| (frame.say(label), value.clone()));
    offered.into_iter().chain(person).chain(reach).collect()
}

/// An offer as whoever made it sees it.
#[derive(Debug, Serialize)]
pub struct OfferTalks {
    title: String,
    /// What was just done.
    said: Option<String>,
    /// A letter to them did not arrive.
    undelivered: Option<String>,
    /// What help they offer to whoever is near.
    alone: Option<String>,
    message: String,
    talks: Vec<TalkView>,
    /// Where everything about them is erased.
    erase: String,
    kept: String,
}

/// What was just done, as an address may say it.
const SAID: [&str; 4] = ["confirmed", "answered", "agreed", "ended"];

impl OfferTalks {
    /// With what is said with each project.
    pub fn new(
        frame: &Frame<'_>,
        helper: &Helper,
        token: &Token,
        mut talks: Vec<TalkView>,
        said: &str,
        undelivered: Option<Timestamp>,
    ) -> Self {
        let said = SAID.into_iter().find(|word| *word == said);
        // Several talks on one page have a field of the same name each.
        for talk in talks.iter_mut().skip(1) {
            talk.field.iter_mut().for_each(|field| field.id = format!("{}-{}", field.id, talk.id));
        }
        let kept = [("days", Arg::Number(KEPT_DAYS)), ("silent", Arg::Number(SILENT_DAYS))];
        Self {
            title: frame.say("offer-mine"),
            said: said.map(|word| match (word, helper.to.project()) {
                ("confirmed", None) => frame.say("offer-said-confirmed-alone"),
                _ => frame.say(&format!("offer-said-{word}")),
            }),
            undelivered: undelivered.map(|at| frame.say_of("offer-undelivered-own", "when", frame.moment(at))),
            alone: alone(frame, &helper.to),
            message: helper.message.clone(),
            talks,
            erase: frame.href_with(&format!("/offers/{}/erase", helper.id), &format!("token={}", token.reveal())),
            kept: frame.say_args("offer-kept", &kept),
        }
    }
}

/// What is offered to whoever is near, and where.
pub(super) fn alone(frame: &Frame<'_>, to: &To) -> Option<String> {
    let To::Alone { kind, town, .. } = to else { return None };
    let args = [("kind", Arg::Text(needs::kind(frame, *kind))), ("town", Arg::Text(town.clone()))];
    Some(frame.say_args("offer-alone", &args))
}

/// Who reads a talk.
#[derive(Debug, Clone)]
pub enum Whose<'a> {
    /// Whoever offers, by their link.
    Resident {
        /// The link.
        token: &'a Token,
        /// The project.
        title: String,
        /// Its page, where the window shows it.
        page: Option<String>,
        /// How the holder is reached; none until both agree.
        reach: Option<Vec<String>>,
    },
    /// Whoever holds the project.
    Holder,
}

/// A talk, and what may be done in it.
#[derive(Debug, Serialize)]
pub struct TalkView {
    /// For ids on the page.
    id: String,
    /// Who the other is.
    other: String,
    /// The page of the project, for whoever offers.
    page: Option<String>,
    /// The need that help was offered to.
    about: Option<String>,
    messages: Vec<MessageView>,
    /// Nothing more is said; why.
    ended: Option<String>,
    form: FormView,
    field: Option<Field>,
    /// What a resident's forms carry besides.
    token: Option<String>,
    /// Where one agrees to be reached; none once one did, or it is over.
    agree: Option<String>,
    end: Option<String>,
    /// Whom one waits for, having agreed; or that the other did.
    agreed: Option<String>,
    /// How the other is reached.
    reach: Vec<String>,
    /// The address among that.
    mailto: Option<String>,
}

#[derive(Debug, Serialize)]
struct MessageView {
    own: bool,
    who: String,
    when: String,
    iso: String,
    paragraphs: Vec<String>,
}

impl TalkView {
    /// Of what is said about an offer with a project.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        helper: &Helper,
        key: &ProjectKey,
        talk: &Talk,
        whose: &Whose<'_>,
    ) -> Self {
        let (side, path) = match whose {
            Whose::Resident { .. } => (Side::Resident, format!("/offers/{}", helper.id)),
            Whose::Holder => (Side::Holder, format!("/portal/offers/{}/{}", helper.id, key.id)),
        };
        let (other, page, reach) = match whose {
            Whose::Resident { title, page, reach, .. } => {
                (title.clone(), page.clone(), reach.clone().unwrap_or_default())
            }
            Whose::Holder => (helper.name.clone(), None, theirs(helper, talk)),
        };
        let need = match &helper.to {
            To::Need { need, .. } => frame.local.needs.get(need),
            To::Project { .. } | To::Alone { .. } => None,
        };
        let message = |(by, at, text): (Side, Timestamp, &str)| MessageView {
            own: by == side,
            who: if by == side { frame.say("offer-you") } else { other.clone() },
            when: frame.moment(at),
            iso: at.to_string(),
            paragraphs: match text {
                "" => vec![frame.say("offer-words-erased")],
                text => text.split("\n\n").map(str::to_owned).collect(),
            },
        };
        let ended = talk.ended.map(|(by, at)| {
            let word = if by == side { "own" } else { "other" };
            frame.say_of(&format!("offer-ended-{word}"), "when", frame.moment(at))
        });
        let is_open = ended.is_none();
        let act = |wanted: bool, what: &str| wanted.then(|| frame.href(&format!("{path}/{what}")));
        let agreed = match (talk.agreed(side), talk.agreed(side.other())) {
            (true, true) | (false, false) => None,
            (true, false) => Some(frame.say("offer-agreed-own")),
            (false, true) => Some(frame.say("offer-agreed-other")),
        };
        let field = is_open.then(|| fields.area("message", "offer-field-answer", "").required().lines(4).at_most(2000));
        Self {
            id: key.id.to_string(),
            page,
            about: need.map(|need| NeedView::of(need, frame.lang, frame).what().to_owned()),
            messages: helper.talk(key).into_iter().map(message).collect(),
            field,
            token: match whose {
                Whose::Resident { token, .. } => Some(token.reveal().to_owned()),
                Whose::Holder => None,
            },
            agree: act(is_open && !talk.agreed(side), "agree"),
            end: act(is_open, "end"),
            agreed: agreed.filter(|_| is_open),
            mailto: reach.iter().find(|line| line.contains('@')).cloned(),
            reach,
            ended,
            other,
            form: fields.form(&format!("{path}/answer")),
        }
    }
}

/// How a resident is reached, once both agree.
fn theirs(helper: &Helper, talk: &Talk) -> Vec<String> {
    if !talk.is_open_to_both() {
        return Vec::new();
    }
    let reach = Some(helper.reach.clone()).filter(|reach| !reach.is_empty());
    [helper.name.clone(), helper.email.clone()].into_iter().chain(reach).collect()
}
