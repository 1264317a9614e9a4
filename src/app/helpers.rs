//! Residents who offer help: their names, addresses and words, one record each, until they or time erase it. The journal
//! knows their offers by a random id alone. What may be many is counted in memory: nobody's mailbox is filled through us, and
//! the disk holds so much and no more.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::people::draw_token;
use crate::domain::language::Lang;
use crate::domain::offer::{OfferId, Offers, Read, Side, To};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::token::{Token, TokenHash, digest};
use crate::store::{Drawer, PostStore, StoreError};

/// How long an offer waits for its address to be confirmed.
pub const CONFIRM_HOURS: i64 = 48;
/// How long after its last word everything about an offer is kept, once every talk about it is ended.
pub const KEPT_DAYS: i64 = 30;
/// How long an offer is kept about which nobody says anything.
pub const SILENT_DAYS: i64 = 365;
/// The letters of confirmation that one address gets within a day.
const MOST_LETTERS_A_DAY: usize = 3;
/// The offers that one address may have.
const MOST_OF_ADDRESS: usize = 10;
/// The offers that may wait for a confirmation in one window.
const MOST_UNCONFIRMED: usize = 2_000;
/// The records on this node.
const MOST_RECORDS: usize = 30_000;

/// Somebody who offers help, and everything that is kept of them.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    /// Their offer.
    pub id: OfferId,
    /// In which window.
    pub region: RegionId,
    /// The language in which they wrote.
    pub lang: Lang,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Another way to reach them; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reach: String,
    /// To what help is offered.
    pub to: To,
    /// When they wrote.
    pub born: Timestamp,
    /// When they showed that their address is theirs.
    pub confirmed: Option<Timestamp>,
    /// What is kept of the links in their letters: each opens their page.
    tokens: Vec<TokenHash>,
    /// What they wrote with their offer.
    pub message: String,
    /// What was said since, with each project.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Said>,
    /// Who of each project agreed to be reached outside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreed: Vec<(ProjectKey, PersonId)>,
}

/// One message.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// About which project.
    pub project: ProjectKey,
    /// By whom.
    pub by: Side,
    /// Which person, of those who hold the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// What; blank once its author was erased.
    pub text: String,
}

/// Who somebody is and what they wrote is nobody else's affair.
impl std::fmt::Debug for Helper {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Helper").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Helper {
    /// Somebody who wrote this, and did not confirm it yet. No link opens it.
    pub fn new(id: &OfferId, region: &RegionId, lang: Lang, read: Read, now: Timestamp) -> Self {
        let Read { name, email, reach, message, to } = read;
        Self {
            id: id.clone(),
            region: region.clone(),
            lang,
            name,
            email,
            reach,
            to,
            born: now,
            confirmed: None,
            tokens: Vec::new(),
            message,
            said: Vec::new(),
            agreed: Vec::new(),
        }
    }

    /// Their id as letters know people.
    pub fn person(&self) -> Option<PersonId> {
        self.id.as_str().parse().ok()
    }

    /// Everything said with a project, what they wrote first among it, in order.
    pub fn talk(&self, project: &ProjectKey) -> Vec<(Side, Timestamp, &str)> {
        // What was offered to whoever is near was written to each of them.
        let first = self.to.project().is_none_or(|own| own == project);
        let first = first.then(|| (Side::Resident, self.confirmed.unwrap_or(self.born), self.message.as_str()));
        let since = self.said.iter().filter(|said| said.project == *project);
        first.into_iter().chain(since.map(|said| (said.by, said.at, said.text.as_str()))).collect()
    }

    /// A new link for a letter to them; the record must be kept.
    fn link(&mut self) -> Token {
        let token = draw_token();
        self.tokens.push(token.hash());
        token
    }

    fn is_opened_by(&self, token: &Token) -> bool {
        // Hashes of random secrets: how long it takes to compare them tells nothing that helps to find one.
        self.tokens.contains(&token.hash())
    }
}

/// What is remembered of a record, to count it.
#[derive(Debug, Clone)]
struct Counted {
    /// The hash of the address: the same for any case.
    address: String,
    region: RegionId,
    born: Timestamp,
    confirmed: bool,
}

/// Everybody who offers help.
pub struct Helpers {
    store: Arc<dyn PostStore>,
    index: Mutex<BTreeMap<OfferId, Counted>>,
}

/// Why an offer was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// It may not be.
    #[error("there are too many")]
    Refused(Refusal),
    /// The disk refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Helpers {
    /// Everybody in the store.
    pub fn open(store: Arc<dyn PostStore>) -> Result<Self, StoreError> {
        let mut index = BTreeMap::new();
        for name in store.names(Drawer::Helpers)? {
            if let Some(helper) = store.read::<Helper>(Drawer::Helpers, &name)? {
                index.insert(helper.id.clone(), Counted::of(&helper));
            }
        }
        Ok(Self { store, index: Mutex::new(index) })
    }

    /// Takes an offer in, to be confirmed, and draws the link for its letter. One that was sent twice is taken once: there is
    /// no second link.
    pub fn begin(
        &self,
        id: &OfferId,
        region: &RegionId,
        lang: Lang,
        read: Read,
        now: Timestamp,
    ) -> Result<Option<(Helper, Token)>, NotBegun> {
        let mut index = self.index();
        if index.contains_key(id) {
            return Ok(None);
        }
        let mut helper = Helper::new(id, region, lang, read, now);
        let counted = Counted::of(&helper);
        may_begin(&index, &counted, now).map_err(NotBegun::Refused)?;
        let token = helper.link();
        self.write(&helper)?;
        index.insert(id.clone(), counted);
        Ok(Some((helper, token)))
    }

    /// Who has this offer.
    pub fn get(&self, id: &OfferId) -> Result<Option<Helper>, StoreError> {
        self.store.read(Drawer::Helpers, id.as_str())
    }

    /// Who has this offer, if this opens it.
    pub fn opened(&self, id: &OfferId, token: &Token) -> Result<Option<Helper>, StoreError> {
        Ok(self.get(id)?.filter(|helper| helper.is_opened_by(token)))
    }

    /// Changes what is kept of somebody; none where nothing is.
    pub fn change<T>(&self, id: &OfferId, change: impl FnOnce(&mut Helper) -> T) -> Result<Option<T>, StoreError> {
        let mut index = self.index();
        let Some(mut helper) = self.get(id)? else { return Ok(None) };
        let changed = change(&mut helper);
        self.write(&helper)?;
        index.insert(id.clone(), Counted::of(&helper));
        Ok(Some(changed))
    }

    /// A new link for a letter to somebody, and who they are.
    pub fn letter(&self, id: &OfferId) -> Result<Option<(Helper, Token)>, StoreError> {
        self.change(id, |helper| {
            let token = helper.link();
            (helper.clone(), token)
        })
    }

    /// What a person who holds projects wrote to residents.
    pub fn words_of(&self, person: &PersonId) -> Result<Vec<Said>, StoreError> {
        let mut words = Vec::new();
        for id in self.index().keys() {
            let said = self.get(id)?.map(|helper| helper.said).unwrap_or_default();
            words.extend(said.into_iter().filter(|said| said.person.as_ref() == Some(person)));
        }
        Ok(words)
    }

    /// Erases what such a person wrote, and that they agreed to be reached: residents read that something stood there.
    pub fn forget_words_of(&self, person: &PersonId) -> Result<(), StoreError> {
        for id in self.index().keys() {
            let Some(mut helper) = self.get(id)? else { continue };
            let is_theirs = |said: &Said| said.person.as_ref() == Some(person);
            let agreed = helper.agreed.len();
            helper.agreed.retain(|(_, known)| known != person);
            if agreed == helper.agreed.len() && !helper.said.iter().any(is_theirs) {
                continue;
            }
            for said in helper.said.iter_mut().filter(|said| is_theirs(said)) {
                (said.text, said.person) = (String::new(), None);
            }
            self.write(&helper)?;
        }
        Ok(())
    }

    /// Every offer of the same address in the same window, theirs among them.
    pub fn of_the_same(&self, helper: &Helper) -> Result<Vec<Helper>, StoreError> {
        let address = Counted::of(helper).address;
        let same: Vec<_> = {
            let index = self.index();
            index.iter().filter(|(_, one)| one.address == address).map(|(id, _)| id.clone()).collect()
        };
        let mut all = Vec::new();
        for id in same {
            all.extend(self.get(&id)?.filter(|other| other.region == helper.region));
        }
        Ok(all)
    }

    /// Forgets everything about somebody; whether there was anything.
    pub fn forget(&self, id: &OfferId) -> Result<bool, StoreError> {
        let mut index = self.index();
        index.remove(id);
        self.store.forget(Drawer::Helpers, id.as_str())
    }

    /// The offers whose time to be confirmed is over; and those of a region whose people are kept no longer.
    pub fn overdue(&self, now: Timestamp) -> Vec<OfferId> {
        let waited = SignedDuration::from_hours(CONFIRM_HOURS);
        let is_over = |one: &Counted| !one.confirmed && now.duration_since(one.born) > waited;
        self.index().iter().filter(|(_, one)| is_over(one)).map(|(id, _)| id.clone()).collect()
    }

    /// How many records there are.
    pub fn count(&self) -> usize {
        self.index().len()
    }

    fn write(&self, helper: &Helper) -> Result<(), StoreError> {
        self.store.write(Drawer::Helpers, helper.id.as_str(), helper)
    }

    fn index(&self) -> MutexGuard<'_, BTreeMap<OfferId, Counted>> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counted {
    fn of(helper: &Helper) -> Self {
        let address = digest(helper.email.to_lowercase().as_bytes());
        Self { address, region: helper.region.clone(), born: helper.born, confirmed: helper.confirmed.is_some() }
    }
}

fn may_begin(index: &BTreeMap<OfferId, Counted>, one: &Counted, now: Timestamp) -> Result<(), Refusal> {
    let same = || index.values().filter(|known| known.address == one.address);
    let day = SignedDuration::from_hours(24);
    let most = |code, most: usize| {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Err(Refusal::of("email", code).with("most", Arg::Number(most)))
    };
    if same().filter(|known| now.duration_since(known.born) < day).count() >= MOST_LETTERS_A_DAY {
        return most("offer-letters-today", MOST_LETTERS_A_DAY);
    }
    if same().count() >= MOST_OF_ADDRESS {
        return most("offer-address-many", MOST_OF_ADDRESS);
    }
    let waiting = index.values().filter(|known| !known.confirmed && known.region == one.region).count();
    if waiting >= MOST_UNCONFIRMED || index.len() >= MOST_RECORDS {
        return Err(Refusal::whole("offer-node-full"));
    }
    Ok(())
}

/// The offers whose people are kept no longer: every talk was ended a while ago, or nobody said anything for long.
pub fn outlived(offers: &Offers, now: Timestamp) -> Vec<OfferId> {
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    let is_over = |offer: &crate::domain::offer::Offer| {
        let rest = now.duration_since(offer.last());
        offer.is_open() && (rest > days(SILENT_DAYS) || offer.is_over() && rest > days(KEPT_DAYS))
    };
    offers.all().filter(|offer| is_over(offer)).map(|offer| offer.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::need::Kind;
    use crate::store::PostFolder;

    fn now() -> Timestamp {
        "2026-03-02T12:00:00Z".parse().unwrap()
    }

    fn read(email: &str) -> Read {
        let to = To::Alone { kind: Kind::Tools, town: "Thiers".into(), point: None };
        let (name, message) = ("Marie Roche".into(), "Ma bétonnière.".into());
        Read { name, email: email.into(), reach: String::new(), message, to }
    }

    fn begin(helpers: &Helpers, id: &str, email: &str, at: Timestamp) -> Result<Option<Token>, &'static str> {
        let begun = helpers.begin(&id.parse().unwrap(), &"auvergne".parse().unwrap(), Lang::FR, read(email), at);
        begun.map(|begun| begun.map(|(_, token)| token)).map_err(|not| match not {
            NotBegun::Refused(refusal) => refusal.code,
            NotBegun::Store(error) => panic!("{error}"),
        })
    }

    #[test]
    fn a_link_opens_one_offer_every_later_link_does_and_nothing_is_left_once_it_is_forgotten() {
        let data = tempfile::tempdir().unwrap();
        let helpers = Helpers::open(Arc::new(PostFolder::open(data.path()).unwrap())).unwrap();
        let id: OfferId = "a1".parse().unwrap();
        let first = begin(&helpers, "a1", "marie@ici.example", now()).unwrap().unwrap();
        assert!(begin(&helpers, "a1", "marie@ici.example", now()).unwrap().is_none(), "sent twice, taken once");
        let (_, second) = helpers.letter(&id).unwrap().unwrap();
        for token in [&first, &second] {
            assert!(helpers.opened(&id, token).unwrap().is_some());
        }
        assert!(helpers.opened(&id, &Token::new([0; 32])).unwrap().is_none());
        let kept = std::fs::read_to_string(data.path().join("residents/helpers/a1.json")).unwrap();
        assert!(!kept.contains(first.reveal()), "no link can be read from the disk");
        assert!(helpers.forget(&id).unwrap());
        assert_eq!(std::fs::read_dir(data.path().join("residents/helpers")).unwrap().count(), 0);
        assert!(helpers.opened(&id, &first).unwrap().is_none());
    }

    #[test]
    fn who_holds_a_project_takes_their_words_along_and_nobody_elses() {
        let data = tempfile::tempdir().unwrap();
        let helpers = Helpers::open(Arc::new(PostFolder::open(data.path()).unwrap())).unwrap();
        begin(&helpers, "a1", "marie@ici.example", now()).unwrap();
        begin(&helpers, "a2", "jean@ici.example", now()).unwrap();
        let id: OfferId = "a1".parse().unwrap();
        let project = ProjectKey { host: "ulule".parse().unwrap(), id: "7".parse().unwrap() };
        let (holder, other): (PersonId, PersonId) =
            ("4a6f1bd2c9e87035".parse().unwrap(), "c30d5b7e91f8a264".parse().unwrap());
        let said = |by, person: Option<&PersonId>, text: &str| Said {
            project: project.clone(),
            by,
            person: person.cloned(),
            at: now(),
            text: text.into(),
        };
        helpers
            .change(&id, |helper| {
                helper.said.push(said(Side::Holder, Some(&holder), "Venez samedi."));
                helper.said.push(said(Side::Resident, None, "Entendu."));
                helper.said.push(said(Side::Holder, Some(&other), "Merci !"));
                helper.agreed = vec![(project.clone(), holder.clone()), (project.clone(), other.clone())];
            })
            .unwrap();
        assert_eq!(helpers.words_of(&holder).unwrap().len(), 1);
        helpers.forget_words_of(&holder).unwrap();
        let left = helpers.get(&id).unwrap().unwrap();
        assert_eq!(left.said.iter().map(|said| said.text.as_str()).collect::<Vec<_>>(), ["", "Entendu.", "Merci !"]);
        assert_eq!(left.agreed, [(project.clone(), other.clone())]);
        assert!(helpers.words_of(&holder).unwrap().is_empty());
        let kept = std::fs::read_to_string(data.path().join("residents/helpers/a1.json")).unwrap();
        assert!(!kept.contains("samedi") && !kept.contains(holder.as_str()), "{kept}");
    }

    #[test]
    fn nobodys_mailbox_is_filled_and_what_nobody_confirms_goes() {
        let data = tempfile::tempdir().unwrap();
        let helpers = Helpers::open(Arc::new(PostFolder::open(data.path()).unwrap())).unwrap();
        for id in ["a", "b", "c"] {
            assert!(begin(&helpers, id, "Marie@ici.example", now()).is_ok());
        }
        assert_eq!(begin(&helpers, "d", "marie@ICI.example", now()).unwrap_err(), "offer-letters-today");
        assert!(begin(&helpers, "e", "jean@ici.example", now()).is_ok());
        let again = Helpers::open(Arc::new(PostFolder::open(data.path()).unwrap())).unwrap();
        assert_eq!(begin(&again, "d", "marie@ici.example", now()).unwrap_err(), "offer-letters-today");
        let later = now() + SignedDuration::from_hours(CONFIRM_HOURS) + SignedDuration::from_secs(1);
        again.change(&"a".parse().unwrap(), |helper| helper.confirmed = Some(now())).unwrap();
        assert_eq!(again.overdue(later).len(), 3);
    }

    #[test]
    fn what_waits_for_a_confirmation_is_bounded() {
        let one = Counted { address: "x".into(), region: "auvergne".parse().unwrap(), born: now(), confirmed: false };
        let many = (0..MOST_UNCONFIRMED)
            .map(|at| (format!("a{at}").parse().unwrap(), Counted { address: at.to_string(), ..one.clone() }));
        let mut index: BTreeMap<OfferId, Counted> = many.collect();
        assert_eq!(may_begin(&index, &one, now()).unwrap_err().code, "offer-node-full");
        let elsewhere = Counted { region: "lyon".parse().unwrap(), ..one.clone() };
        assert!(may_begin(&index, &elsewhere, now()).is_ok(), "what waits in one window closes no other");
        index.values_mut().for_each(|known| known.confirmed = true);
        assert!(may_begin(&index, &one, now()).is_ok());
    }
}
