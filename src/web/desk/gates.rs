//! How often people may try: so many sign-ins and forms a minute from one place, so many forms by one person, and so many
//! letters an hour to addresses that nobody has confirmed.

use std::hash::Hash;
use std::sync::atomic::{AtomicU32, Ordering};

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::domain::person::PersonId;
use crate::settings::Limits;
use crate::web::client::Client;
use crate::web::error::AppError;

/// After so many passages those who have not been seen for long are forgotten.
const SWEEP_EVERY: u32 = 1000;

/// Counts what is tried.
pub struct Gates {
    sign_ins: Gate<Client>,
    forms: Gate<Client>,
    people: Gate<PersonId>,
    letters: Gate<Client>,
}

struct Gate<K: Clone + Hash + Eq> {
    limiter: DefaultKeyedRateLimiter<K>,
    clock: DefaultClock,
    passed: AtomicU32,
}

impl Gates {
    /// With these limits.
    pub fn new(limits: &Limits) -> Self {
        let (sign_ins, forms) = (Quota::per_minute(limits.sign_ins), Quota::per_minute(limits.forms));
        let letters = Quota::per_hour(limits.letters);
        Self {
            sign_ins: Gate::new(sign_ins),
            forms: Gate::new(forms),
            people: Gate::new(forms),
            letters: Gate::new(letters),
        }
    }

    /// A sign-in is begun or ended from here.
    pub(in crate::web) fn sign_in(&self, client: Client) -> Result<(), AppError> {
        self.sign_ins.pass(&client)
    }

    /// A form is sent from here.
    pub(in crate::web) fn form_from(&self, client: Client) -> Result<(), AppError> {
        self.forms.pass(&client)
    }

    /// A letter to somebody whom nobody knows yet is asked for from here; whether it may be.
    pub(in crate::web) fn letter_from(&self, client: Client) -> bool {
        self.letters.pass(&client).is_ok()
    }

    /// A form is sent by this person.
    pub(super) fn form_by(&self, person: &PersonId) -> Result<(), AppError> {
        self.people.pass(person)
    }
}

impl<K: Clone + Hash + Eq> Gate<K> {
    fn new(quota: Quota) -> Self {
        Self { limiter: RateLimiter::keyed(quota), clock: DefaultClock::default(), passed: AtomicU32::new(0) }
    }

    fn pass(&self, who: &K) -> Result<(), AppError> {
        if self.passed.fetch_add(1, Ordering::Relaxed) % SWEEP_EVERY == SWEEP_EVERY - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        self.limiter.check_key(who).map_err(|not_until| {
            let wait = not_until.wait_time_from(self.clock.now());
            AppError::TooMany(wait.as_secs() + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;
    use std::num::NonZeroU32;

    use super::*;

    fn client(address: &str) -> Client {
        Client::from(address.parse::<IpAddr>().unwrap())
    }

    #[test]
    fn whoever_is_too_quick_waits_and_nobody_else_does() {
        let two = NonZeroU32::new(2).unwrap();
        let gates = Gates::new(&Limits { sign_ins: two, forms: two, letters: two });
        let (one, other) = (client("192.0.2.1"), client("192.0.2.2"));
        assert!(gates.form_from(one).is_ok() && gates.form_from(one).is_ok());
        assert!(matches!(gates.form_from(one), Err(AppError::TooMany(1..=30))));
        assert!(gates.form_from(other).is_ok());
        assert!(gates.sign_in(one).is_ok());
        assert!(gates.letter_from(one) && gates.letter_from(one) && !gates.letter_from(one));
    }
}
