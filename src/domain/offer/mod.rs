//! Help that residents offer. The journal knows that an offer was made, to what, and how far its talk has come; who made it,
//! and every word of it, is kept elsewhere, where it can be erased.

mod command;
mod near;
mod written;

#[cfg(test)]
mod tests;

use imbl::{OrdMap, Vector};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};
use super::name::name;
use super::need::{Help, Kind, Need, NeedId};
use super::place::Point;
use super::project::ProjectKey;
use super::state::pairs;

pub use command::{MOST_A_DAY, agree, answer, confirm, end, erase, helped, may_answer, may_offer};
pub use near::{NEAR_KM, Suggested, suggested};
pub use written::{Aim, Locate, Read, Written, read_message};

name!(
    /// An offer's id, drawn at random: it says nothing about whoever made it.
    OfferId, 32, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9'),
    "an offer's id: 1 to 32 lower-case letters and digits"
);

/// What help is offered to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum To {
    /// To one need of a project.
    Need {
        /// Which project.
        project: ProjectKey,
        /// Which need.
        need: NeedId,
    },
    /// To a project, whatever it needs.
    Project {
        /// Which.
        project: ProjectKey,
    },
    /// To whoever is near and needs it.
    Alone {
        /// What kind of help.
        kind: Kind,
        /// In which town.
        town: String,
        /// Where that is, if it is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        point: Option<Point>,
    },
}

impl To {
    /// The project, where it is to one.
    pub fn project(&self) -> Option<&ProjectKey> {
        match self {
            Self::Need { project, .. } | Self::Project { project } => Some(project),
            Self::Alone { .. } => None,
        }
    }
}

/// One of the two who talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Whoever offers.
    Resident,
    /// Whoever holds the project.
    Holder,
}

impl Side {
    /// The other.
    pub fn other(self) -> Self {
        match self {
            Self::Resident => Self::Holder,
            Self::Holder => Self::Resident,
        }
    }

    /// The word used in texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Holder => "holder",
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OfferFact {
    /// Somebody offers help, and their address is theirs.
    Confirmed {
        /// Its id.
        offer: OfferId,
        /// To what.
        to: To,
    },
    /// One wrote to the other.
    Answered {
        /// Which offer.
        offer: OfferId,
        /// About which project.
        project: ProjectKey,
        /// Who wrote.
        by: Side,
    },
    /// One lets the other see how to reach them, once both do.
    Agreed {
        /// Which offer.
        offer: OfferId,
        /// About which project.
        project: ProjectKey,
        /// Who.
        by: Side,
    },
    /// One ended their talk.
    Ended {
        /// Which offer.
        offer: OfferId,
        /// About which project.
        project: ProjectKey,
        /// Who.
        by: Side,
    },
    /// They helped, without a need that was met by it.
    Helped {
        /// Which offer.
        offer: OfferId,
        /// Which project.
        project: ProjectKey,
        /// For how many hours.
        hours: u32,
    },
    /// Everything about whoever offered is gone.
    Erased {
        /// Which offer.
        offer: OfferId,
    },
}

impl OfferFact {
    /// The offer's id.
    pub fn offer(&self) -> &OfferId {
        match self {
            Self::Confirmed { offer, .. }
            | Self::Answered { offer, .. }
            | Self::Agreed { offer, .. }
            | Self::Ended { offer, .. }
            | Self::Helped { offer, .. }
            | Self::Erased { offer } => offer,
        }
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Confirmed { .. } => "confirmed",
            Self::Answered { .. } => "answered",
            Self::Agreed { .. } => "agreed",
            Self::Ended { .. } => "ended",
            Self::Helped { .. } => "helped",
            Self::Erased { .. } => "erased",
        }
    }

    /// The project it is about, where it is about one.
    pub fn project(&self) -> Option<&ProjectKey> {
        match self {
            Self::Confirmed { to, .. } => to.project(),
            Self::Answered { project, .. }
            | Self::Agreed { project, .. }
            | Self::Ended { project, .. }
            | Self::Helped { project, .. } => Some(project),
            Self::Erased { .. } => None,
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::Offer(self.offer().clone())
    }
}

/// An offer of help, as its facts make it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// To what.
    pub to: To,
    /// When it was confirmed.
    pub since: Timestamp,
    /// What is said between whoever offers and each project.
    #[serde(with = "pairs")]
    pub talks: OrdMap<ProjectKey, Talk>,
    /// Since when nothing is known of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased: Option<Timestamp>,
}

/// How far a talk has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// When the last word was said.
    pub last: Timestamp,
    /// By whom.
    pub by: Side,
    /// How many there are.
    pub messages: u32,
    /// Those of the last day.
    lately: Vector<(Side, Timestamp)>,
    /// Whether whoever offers may be reached outside.
    pub resident_agreed: bool,
    /// Whether whoever holds the project may.
    pub holder_agreed: bool,
    /// Who ended it, and when.
    pub ended: Option<(Side, Timestamp)>,
    /// For how many hours they helped, where that was noted here.
    pub hours: Option<u32>,
}

impl Talk {
    fn begun(by: Side, at: Timestamp) -> Self {
        Self {
            last: at,
            by,
            messages: 1,
            lately: Vector::unit((by, at)),
            resident_agreed: false,
            holder_agreed: false,
            ended: None,
            hours: None,
        }
    }

    fn say(&mut self, by: Side, at: Timestamp) {
        let is_old = |(_, said): &(Side, Timestamp)| at.duration_since(*said) >= DAY;
        while self.lately.front().is_some_and(is_old) {
            self.lately.pop_front();
        }
        self.lately.push_back((by, at));
        (self.last, self.by, self.messages) = (at, by, self.messages.saturating_add(1));
    }

    /// How often one wrote within the last day.
    pub(super) fn lately_by(&self, by: Side, now: Timestamp) -> usize {
        self.lately.iter().filter(|(side, at)| *side == by && now.duration_since(*at) < DAY).count()
    }

    /// Whether each may know how to reach the other.
    pub fn is_open_to_both(&self) -> bool {
        self.resident_agreed && self.holder_agreed
    }

    /// Whether this side agreed that the other may know how to reach them.
    pub fn agreed(&self, side: Side) -> bool {
        match side {
            Side::Resident => self.resident_agreed,
            Side::Holder => self.holder_agreed,
        }
    }

    /// Whether this side has the last word of the other before it.
    pub fn awaits(&self, side: Side) -> bool {
        self.ended.is_none() && self.by != side
    }
}

const DAY: SignedDuration = SignedDuration::from_hours(24);

impl Offer {
    /// Whether it stands.
    pub fn is_open(&self) -> bool {
        self.erased.is_none()
    }

    /// Whether it is to this need.
    pub fn is_to(&self, id: NeedId) -> bool {
        matches!(self.to, To::Need { need, .. } if need == id)
    }

    /// Whether it is to whoever is near.
    pub fn is_alone(&self) -> bool {
        matches!(self.to, To::Alone { .. })
    }

    /// When anything was last said or done about it.
    pub fn last(&self) -> Timestamp {
        let said = self.talks.values().map(|talk| talk.ended.map_or(talk.last, |(_, at)| at.max(talk.last)));
        said.max().map_or(self.since, |last| last.max(self.since))
    }

    /// Whether every talk about it was ended; an offer to whoever is near never is.
    pub fn is_over(&self) -> bool {
        !self.is_alone() && self.talks.values().all(|talk| talk.ended.is_some())
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Offers {
    offers: OrdMap<OfferId, Offer>,
    /// The help that each need was met by.
    met: OrdMap<NeedId, (ProjectKey, Help)>,
}

impl Offers {
    /// The offer with this id, if it was confirmed.
    pub fn get(&self, id: &OfferId) -> Option<&Offer> {
        self.offers.get(id)
    }

    /// Every offer, those among them of whose makers nothing is known any more.
    pub fn all(&self) -> impl Iterator<Item = &Offer> {
        self.offers.values()
    }

    /// The offers that talk with a project.
    pub fn with<'a>(&'a self, project: &'a ProjectKey) -> impl Iterator<Item = (&'a Offer, &'a Talk)> {
        self.all().filter_map(move |offer| Some((offer, offer.talks.get(project)?)))
    }

    /// How many offers of help a project received: those made to it, and of those near it the ones whose makers agreed to be
    /// reached. That a holder wrote to somebody near is no offer yet.
    pub fn received(&self, project: &ProjectKey) -> usize {
        self.with(project).filter(|(offer, talk)| !offer.is_alone() || talk.resident_agreed).count()
    }

    /// How many residents helped a project, and for how many hours: what its holder says, need by need and offer by offer.
    pub fn helped(&self, project: &ProjectKey) -> Help {
        let met = self.met.values().filter(|(helped, _)| helped == project).map(|(_, help)| *help);
        let noted = self.with(project).filter_map(|(_, talk)| talk.hours).map(|hours| Help { people: 1, hours });
        met.chain(noted).sum()
    }

    /// The same of every project that was helped.
    pub fn help(&self) -> Vec<(&ProjectKey, Help)> {
        let mut by_project: OrdMap<&ProjectKey, Help> = OrdMap::new();
        let met = self.met.values().map(|(project, help)| (project, *help));
        let talks = self.all().flat_map(|offer| &offer.talks);
        let noted = talks.filter_map(|(project, talk)| Some((project, Help { people: 1, hours: talk.hours? })));
        for (project, help) in met.chain(noted) {
            *by_project.entry(project).or_default() += help;
        }
        by_project.into_iter().filter(|(_, help)| *help != Help::default()).collect()
    }

    /// How a need stands now: what it was met by counts.
    pub(super) fn note(&mut self, need: &Need) {
        match need.met() {
            Some(met) => drop(self.met.insert(need.id, (need.project.clone(), met.help))),
            None => drop(self.met.remove(&need.id)),
        }
    }

    /// Takes in one more fact; `record` says when.
    pub(super) fn apply(&mut self, fact: &OfferFact, record: &Record) -> Result<(), Damage> {
        let (id, at) = (fact.offer(), record.at);
        if let OfferFact::Confirmed { to, .. } = fact {
            let talks = to.project().map(|project| (project.clone(), Talk::begun(Side::Resident, at)));
            let talks = talks.into_iter().collect();
            let offer = Offer { id: id.clone(), to: to.clone(), since: at, talks, erased: None };
            return match self.offers.insert(id.clone(), offer) {
                None => Ok(()),
                Some(_) => Err(Damage::Impossible(format!("there is an offer {id} already"))),
            };
        }
        let offer = self.offers.get_mut(id);
        let offer = offer.ok_or_else(|| Damage::Impossible(format!("there is no offer {id}")))?;
        match fact {
            OfferFact::Confirmed { .. } => {}
            OfferFact::Answered { project, by, .. } => match offer.talks.get_mut(project) {
                Some(talk) => talk.say(*by, at),
                None => drop(offer.talks.insert(project.clone(), Talk::begun(*by, at))),
            },
            OfferFact::Erased { .. } => offer.erased = Some(at),
            OfferFact::Agreed { project, .. }
            | OfferFact::Ended { project, .. }
            | OfferFact::Helped { project, .. } => {
                let talk = offer.talks.get_mut(project);
                let talk =
                    talk.ok_or_else(|| Damage::Impossible(format!("offer {id} does not talk with {project}")))?;
                match fact {
                    OfferFact::Agreed { by: Side::Resident, .. } => talk.resident_agreed = true,
                    OfferFact::Agreed { by: Side::Holder, .. } => talk.holder_agreed = true,
                    OfferFact::Ended { by, .. } => talk.ended = Some((*by, at)),
                    OfferFact::Helped { hours, .. } => talk.hours = Some(*hours),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}
