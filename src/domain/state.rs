//! A region's own state: its facts, replayed. The same facts give the same state on every machine.

use imbl::{OrdMap, OrdSet};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::afterwards::Afterwards;
use super::call::Calls;
use super::certificate::Certificates;
use super::curation::Curation;
use super::event::Events;
use super::fact::{Fact, Subject};
use super::journal::{Actor, Damage, Key, Record};
use super::loan::Loans;
use super::member::Members;
use super::need::Needs;
use super::offer::Offers;
use super::sponsor::Sponsors;
use super::support::Supports;
use super::webhook::Webhooks;

/// How long a form sent twice is recognised.
const KEYS_KEPT: SignedDuration = SignedDuration::from_hours(48);

/// Everything that a region's journal says. Cheap to copy: a copy shares what it does not change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RegionState {
    /// The last record taken in; 0 before the first.
    pub seq: u64,
    /// Who may do what.
    pub members: Members,
    /// What was chosen of the projects.
    pub curation: Curation,
    /// Calls for projects.
    pub calls: Calls,
    /// The agenda.
    pub events: Events,
    /// Who outside is told.
    #[serde(default)]
    pub webhooks: Webhooks,
    /// Match funds and their books.
    #[serde(default)]
    pub sponsors: Sponsors,
    /// What projects need besides money.
    #[serde(default)]
    pub needs: Needs,
    /// Help that residents offer.
    #[serde(default)]
    pub offers: Offers,
    /// What organisations lend.
    #[serde(default)]
    pub loans: Loans,
    /// Labels, and what public bodies add beside money.
    #[serde(default)]
    pub support: Supports,
    /// What campaigns reached, signed.
    #[serde(default)]
    pub certificates: Certificates,
    /// What became of campaigns.
    #[serde(default)]
    pub afterwards: Afterwards,
    #[serde(with = "pairs")]
    changes: OrdMap<Subject, Change>,
    keys: OrdMap<Key, Sent>,
    /// The same by time, to forget them in order.
    key_times: OrdSet<(Timestamp, Key)>,
}

/// When something last changed, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The record.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
}

/// What became of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// The first record it made.
    pub seq: u64,
    /// What that was about.
    pub subject: Subject,
}

impl RegionState {
    /// Takes in one more record. After damage the state is not to be used.
    pub fn apply(&mut self, record: &Record) -> Result<(), Damage> {
        match &record.fact {
            Fact::Member(fact) => self.members.apply(fact, record)?,
            Fact::Curation(fact) => self.curation.apply(fact, record)?,
            Fact::Call(fact) => self.calls.apply(fact, record)?,
            Fact::Event(fact) => self.events.apply(fact, record)?,
            Fact::Webhook(fact) => self.webhooks.apply(fact, record)?,
            Fact::Sponsor(fact) => self.sponsors.apply(fact, record)?,
            Fact::Need(fact) => {
                self.needs.apply(fact, record)?;
                self.needs.get(&fact.need()).into_iter().for_each(|need| self.offers.note(need));
            }
            Fact::Offer(fact) => self.offers.apply(fact, record)?,
            Fact::Loan(fact) => self.loans.apply(fact, record)?,
            Fact::Support(fact) => self.support.apply(fact, record)?,
            Fact::Certificate(fact) => self.certificates.apply(fact, record)?,
            Fact::Afterwards(fact) => self.afterwards.apply(fact, record)?,
        }
        self.seq = record.seq;
        let subject = record.fact.subject();
        if let Some(key) = &record.key {
            self.note(key, record, &subject);
        }
        self.changes.insert(subject, Change { seq: record.seq, at: record.at, by: record.by.clone() });
        Ok(())
    }

    /// The next instant after this one at which pages change by themselves, for a region in this zone.
    pub fn next_turn(&self, after: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let turns = [
            self.curation.next_turn(after, zone),
            self.calls.next_turn(after, zone),
            self.events.next_turn(after),
            self.needs.next_turn(after, zone),
            self.loans.next_turn(after, zone),
            self.support.next_turn(after, zone),
        ];
        turns.into_iter().flatten().min()
    }

    /// When this last changed; none where nothing was ever said of it.
    pub fn last_change(&self, subject: &Subject) -> Option<&Change> {
        self.changes.get(subject)
    }

    /// What became of the form with this key, if it was sent before.
    pub fn sent(&self, key: &Key) -> Option<&Sent> {
        self.keys.get(key)
    }

    fn note(&mut self, key: &Key, record: &Record, subject: &Subject) {
        if self.keys.contains_key(key) {
            return;
        }
        self.keys.insert(key.clone(), Sent { seq: record.seq, subject: subject.clone() });
        self.key_times.insert((record.at, key.clone()));
        let is_old = |(at, _): &(Timestamp, Key)| record.at.duration_since(*at) > KEYS_KEPT;
        while let Some(old) = self.key_times.get_min().filter(|sent| is_old(sent)).cloned() {
            self.key_times.remove(&old);
            self.keys.remove(&old.1);
        }
    }
}

/// Maps whose keys are no texts, as lists of pairs.
pub(in crate::domain) mod pairs {
    use imbl::OrdMap;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer, K: Serialize + Ord, V: Serialize>(
        map: &OrdMap<K, V>,
        out: S,
    ) -> Result<S::Ok, S::Error> {
        out.collect_seq(map.iter())
    }

    pub fn deserialize<'d, D, K, V>(from: D) -> Result<OrdMap<K, V>, D::Error>
    where
        D: Deserializer<'d>,
        K: Deserialize<'d> + Ord + Clone,
        V: Deserialize<'d> + Clone,
    {
        Ok(Vec::<(K, V)>::deserialize(from)?.into_iter().collect())
    }
}
