//! The rounds: each takes the letters whose time has come to whoever takes them on.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::runtime::Handle;
use tokio_util::sync::CancellationToken;

use super::carrier::{Failure, Trouble};
use super::letter::LetterId;
use super::outbox::{Parcel, Undelivered, Why};
use super::{Post, Standing, State};
use crate::store::StoreError;

/// How often it is looked at whether a letter's time has come.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often old notes are thrown away.
const SWEEP_EVERY: SignedDuration = SignedDuration::from_hours(6);
/// The first wait after a failure; it doubles up to the longest.
const FIRST_WAIT: Duration = Duration::from_secs(60);
/// The longest wait for a letter.
const LONGEST_WAIT: Duration = Duration::from_secs(2 * 3600);
/// The longest rest of a server.
const LONGEST_REST: Duration = Duration::from_secs(15 * 60);

impl Post {
    /// Makes rounds until `stop`. Blocks: for a thread of its own within a runtime.
    pub fn run(&self, stop: &CancellationToken) {
        let runtime = Handle::current();
        let mut swept = None;
        while !stop.is_cancelled() {
            if let Err(error) = self.round(stop, &mut swept) {
                tracing::error!(%error, "letters wait: the outbox cannot be read or written");
            }
            runtime.block_on(async {
                let rest = async { tokio::time::timeout(LOOK_EVERY, self.wake.notified()).await };
                stop.run_until_cancelled(rest).await
            });
        }
    }

    /// One round.
    fn round(&self, stop: &CancellationToken, swept: &mut Option<Timestamp>) -> Result<(), StoreError> {
        let now = (self.now)();
        if swept.is_none_or(|at| now.duration_since(at) > SWEEP_EVERY) {
            self.outbox.sweep(now)?;
            self.state().pace.sweep(now);
            *swept = Some(now);
        }
        if self.state().rests_until.is_some_and(|until| now < until) {
            return self.give_up_late(now);
        }
        for id in self.outbox.due(now) {
            if stop.is_cancelled() {
                break;
            }
            let Some(parcel) = self.outbox.take(&id)? else { continue };
            if !self.deliver(&id, parcel, now)? {
                break;
            }
        }
        Ok(())
    }

    /// While the server rests, letters may grow too old.
    fn give_up_late(&self, now: Timestamp) -> Result<(), StoreError> {
        for id in self.outbox.due(now) {
            if let Some(parcel) = self.outbox.take(&id)?.filter(|parcel| parcel.letter.until <= now) {
                self.give_up(&id, &parcel, self.late(), now)?;
            }
        }
        Ok(())
    }

    fn late(&self) -> Why {
        Why::Late(self.state().standing.trouble.map(|(trouble, _)| trouble))
    }

    /// Tries to send one letter; whether the others should be tried.
    fn deliver(&self, id: &LetterId, mut parcel: Parcel, now: Timestamp) -> Result<bool, StoreError> {
        if parcel.letter.until <= now {
            self.give_up(id, &parcel, self.late(), now)?;
            return Ok(true);
        }
        let wait = self.state().pace.wait(&parcel.letter.to, now);
        if let Some(until) = wait {
            parcel.next = until;
            self.outbox.put_back(id, &parcel)?;
            return Ok(true);
        }
        let Some(carrier) = &self.carrier else { return Ok(false) };
        let Ok(mime) = parcel.letter.mime(id, &self.sender, now) else {
            self.give_up(id, &parcel, Why::Unfit, now)?;
            return Ok(true);
        };
        let carried = carrier.carry(id, &parcel.letter, &mime, now);
        if !matches!(carried, Err(Failure::Server(_))) {
            self.state().recover();
        }
        match carried {
            Ok(()) => {
                let mut state = self.state();
                state.pace.note(&parcel.letter.to, now);
                state.standing.sent += 1;
                drop(state);
                self.outbox.close(id, None, now)?;
            }
            Err(Failure::Later(_)) => {
                parcel.tries += 1;
                parcel.next = now + backoff(parcel.tries, LONGEST_WAIT);
                self.outbox.put_back(id, &parcel)?;
            }
            Err(Failure::Never(code)) => self.give_up(id, &parcel, Why::Refused(code), now)?,
            Err(Failure::Server(trouble)) => {
                self.state().rest(trouble, now);
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn give_up(&self, id: &LetterId, parcel: &Parcel, why: Why, now: Timestamp) -> Result<(), StoreError> {
        let letter = &parcel.letter;
        tracing::warn!(region = %letter.region, kind = letter.kind, ?why, "a letter could not be delivered");
        let (region, kind, person) = (letter.region.clone(), letter.kind.clone(), letter.person.clone());
        self.outbox.close(id, Some(&Undelivered { region, kind, person, at: now, why }), now)
    }
}

impl State {
    /// The server answers.
    fn recover(&mut self) {
        if self.standing.trouble.is_some() {
            tracing::info!("the mail server takes letters again");
        }
        self.standing = Standing { trouble: None, ..self.standing.clone() };
        (self.failures, self.rests_until) = (0, None);
    }

    /// The server takes none: it is left in peace for a while, whatever number of letters wait.
    fn rest(&mut self, trouble: Trouble, now: Timestamp) {
        if self.standing.trouble.is_none_or(|(known, _)| known != trouble) {
            tracing::error!(?trouble, "the mail server takes no letters; they wait");
        }
        let since = self.standing.trouble.map_or(now, |(_, since)| since);
        self.standing.trouble = Some((trouble, since));
        self.failures += 1;
        self.rests_until = Some(now + backoff(self.failures, LONGEST_REST));
    }
}

/// How long to wait after so many failures: twice as long each time, and a part of it by chance, so that what failed together
/// does not come back together.
pub(crate) fn backoff(failures: u32, longest: Duration) -> Duration {
    let doubled = FIRST_WAIT.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(longest);
    doubled.mul_f64(rand::random_range(0.75..1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_within_their_longest() {
        let longest = Duration::from_secs(3600);
        assert!(backoff(1, longest) <= FIRST_WAIT);
        assert!(backoff(4, longest) >= FIRST_WAIT * 6);
        for failures in 1..200 {
            assert!(backoff(failures, longest) <= longest);
        }
    }
}
