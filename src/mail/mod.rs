//! Letters: kept until they are sent, sent politely, never twice if it can be helped, and never a storm. What they say is
//! others' affair. They hold personal data: they lie in the outbox until they are sent, and nothing of them is ever logged.

mod carrier;
mod letter;
mod mailbox;
mod outbox;
mod pace;
mod rounds;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Context;
use jiff::Timestamp;
use tokio::sync::Notify;

use crate::domain::person::PersonId;
use crate::domain::project::RegionId;
use crate::settings::Mail;
use crate::store::{PostStore, StoreError};

pub use carrier::{Failure, Trouble};
pub use letter::{Letter, LetterId, Sender, Unfit, is_address};
pub use mailbox::{Mailbox, Received};
pub use outbox::{Put, Undelivered, Why};

use carrier::Carrier;
pub(crate) use rounds::backoff;

use outbox::Outbox;
use pace::Pace;

/// Tells the time.
type Now = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Takes letters, and sees that they arrive.
pub struct Post {
    outbox: Outbox,
    carrier: Option<Carrier>,
    sender: Sender,
    now: Now,
    wake: Notify,
    state: Mutex<State>,
}

/// What only this process knows.
#[derive(Default)]
struct State {
    pace: Pace,
    standing: Standing,
    /// Nothing is sent before.
    rests_until: Option<Timestamp>,
    /// Failures of the server in a row.
    failures: u32,
}

/// How the post fares.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Letters that wait.
    pub waiting: usize,
    /// Letters sent since the node started.
    pub sent: u64,
    /// What keeps every letter from being sent, and since when.
    pub trouble: Option<(Trouble, Timestamp)>,
}

impl Post {
    /// The post of a node, with the letters that wait since its last run. `host` names this node to servers.
    pub fn open(store: Arc<dyn PostStore>, settings: &Mail, host: &str, now: Now) -> anyhow::Result<Self> {
        let outbox = Outbox::open(store).context("the letters that wait cannot be read")?;
        let (carrier, from) = match settings {
            Mail::Nowhere => (None, None),
            Mail::Mailbox => (Some(Carrier::Mailbox(Mailbox::default())), None),
            Mail::Server(server) => {
                let carrier = Carrier::server(server, host).context("[mail]: the server cannot be used")?;
                (Some(carrier), Some(server.from.as_str()))
            }
        };
        let sender = Sender::parse(from.unwrap_or("fenetre@oriel.example")).context("[mail]: from")?;
        Ok(Self { outbox, carrier, sender, now, wake: Notify::new(), state: Mutex::default() })
    }

    /// Whether letters can be sent at all.
    pub fn is_open(&self) -> bool {
        self.carrier.is_some()
    }

    /// Where letters can be read, on a demonstration.
    pub fn mailbox(&self) -> Option<&Mailbox> {
        match &self.carrier {
            Some(Carrier::Mailbox(mailbox)) => Some(mailbox),
            _ => None,
        }
    }

    /// Takes a letter; it is on the disk when this returns. One with an id that was taken before is the same letter. Blocks.
    pub fn put(&self, id: LetterId, letter: Letter) -> Result<Put, StoreError> {
        if !self.is_open() {
            return Ok(Put::Closed);
        }
        if letter.mime(&id, &self.sender, (self.now)()).is_err() {
            return Ok(Put::Unfit);
        }
        let put = self.outbox.put(id, letter, (self.now)())?;
        self.wake.notify_one();
        Ok(put)
    }

    /// How the post fares.
    pub fn standing(&self) -> Standing {
        Standing { waiting: self.outbox.waiting(), ..self.state().standing.clone() }
    }

    /// The letters of a region that could not be delivered lately, the last first. Blocks.
    pub fn undelivered(&self, region: &RegionId) -> Result<Vec<Undelivered>, StoreError> {
        self.outbox.undelivered(region)
    }

    /// The letters to a person that wait. Blocks.
    pub fn waiting_for(&self, person: &PersonId) -> Result<Vec<Letter>, StoreError> {
        Ok(self.outbox.waiting_for(person)?.into_iter().map(|(_, letter)| letter).collect())
    }

    /// Throws away the letters to a person that wait, and what is noted of others; how many there were. Blocks.
    pub fn forget(&self, person: &PersonId) -> Result<usize, StoreError> {
        self.outbox.forget(person)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
