//! How often a host is asked for what. Nobody wrote a limit down; these are polite, and a setting changes the first.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::app::catalog::Standing;
use crate::domain::project::Stage;

/// The distances between questions.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Between any two requests to one host.
    pub between_requests: Duration,
    /// Between two walks of a partner, channel or tag.
    pub membership: Duration,
    /// Between two sweeps over a country's running projects.
    pub running: Duration,
    /// Between two full reconciliations with everything a country has.
    pub everything: Duration,
    /// Before a project that the host no longer knew is asked for again, and believed gone.
    pub confirm: Duration,
    /// The longest pause after failures.
    pub longest_pause: Duration,
}

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

impl Default for Pace {
    fn default() -> Self {
        Self {
            between_requests: Duration::from_secs(1),
            membership: Duration::from_secs(10 * MINUTE),
            running: Duration::from_secs(15 * MINUTE),
            everything: Duration::from_secs(DAY),
            confirm: Duration::from_secs(MINUTE),
            longest_pause: Duration::from_secs(5 * MINUTE),
        }
    }
}

/// When a project is due to be read again; never, where no window shows it: sweeps will tell of changes.
pub(super) fn due(standing: &Standing) -> Option<Timestamp> {
    if !standing.shown || standing.gone.is_some() {
        return None;
    }
    let seconds = match standing.project.stage {
        Stage::Running => by_nearness(standing, standing.project.deadline.map(|deadline| deadline.at), 5 * MINUTE),
        Stage::Announced => by_nearness(standing, standing.project.start, 2 * MINUTE),
        _ => {
            let end = standing.project.deadline.map_or(standing.seen, |deadline| deadline.at);
            let ended_for = standing.seen.duration_since(end);
            if ended_for < SignedDuration::from_hours(7 * 24) { DAY } else { 30 * DAY }
        }
    };
    standing.seen.checked_add(SignedDuration::from_secs(i64::try_from(seconds).ok()?)).ok()
}

/// Seconds until a project is read again: the nearer its moment, the sooner, and just after the moment itself.
fn by_nearness(standing: &Standing, moment: Option<Timestamp>, soonest: u64) -> u64 {
    let Some(left) = moment.map(|moment| moment.duration_since(standing.seen).as_secs()) else { return HOUR };
    match u64::try_from(left) {
        Ok(left) if left <= HOUR => soonest.min(left + 10),
        Ok(left) if left <= DAY => soonest,
        Ok(left) if left <= 7 * DAY => 15 * MINUTE,
        Ok(_) => HOUR,
        // Its moment has passed, and the host has not said what became of it.
        Err(_) => soonest,
    }
}
