//! What the regions of a demonstration decided before anybody came: commands, as people would give them, carried out once,
//! while a region's journal is still empty. Each feature has a file of its own here.

mod afterwards;
mod calls;
mod curation;
mod funds;
mod in_kind;
mod needs;

pub use in_kind::go_on;

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use crate::app::catalog::Catalog;
use crate::app::helpers::Helpers;
use crate::app::journal::{Asked, Journal};
use crate::app::people::People;
use crate::app::window::Window;
use crate::domain::fact::Fact;
use crate::domain::language::{Lang, Texts};
use crate::domain::project::ProjectKey;
use crate::domain::refusal::Checked;
use crate::domain::region::Region;
use crate::domain::state::RegionState;

/// Lets every region that has decided nothing yet decide what a visitor of the demonstration should see. Blocks.
pub fn begin(catalog: &Catalog, journal: &Journal, people: &People, helpers: &Helpers, now: Timestamp) {
    for window in catalog.windows().all().iter().filter(|window| window.local().seq == 0) {
        let scene = Scene { journal, people, helpers, window, region: window.region.clone(), now };
        curation::play(&scene);
        calls::play(&scene);
        funds::play(&scene);
        afterwards::play(&scene);
        needs::play(&scene);
    }
}

/// One region at the beginning of a demonstration.
struct Scene<'a> {
    journal: &'a Journal,
    window: &'a Window,
    people: &'a People,
    helpers: &'a Helpers,
    region: Arc<Region>,
    now: Timestamp,
}

impl Scene<'_> {
    /// Carries out a command. One that is refused is a mistake in what is played here, and no reason not to begin.
    fn run(&self, command: impl FnOnce(&RegionState, Timestamp, &Region) -> Checked<Vec<Fact>> + Send + 'static) {
        let region = self.region.clone();
        let done = self.journal.run(&region.id, Asked::by_oriel(), {
            let region = region.clone();
            move |state, now| command(state, now, &region)
        });
        if let Err(error) = done {
            tracing::warn!(region = %region.id, %error, "a part of the demonstration is missing");
        }
    }

    /// A project of the region's host.
    fn project(&self, id: &str) -> Option<ProjectKey> {
        Some(ProjectKey { host: self.region.host.clone(), id: id.parse().ok()? })
    }

    /// So many days from today, in the region's zone.
    fn day(&self, days: i32) -> Date {
        let today = self.region.zone.to_datetime(self.now).date();
        today.saturating_add(Span::new().days(days))
    }
}

/// The same text in several languages, as pairs of a code and the text; those that the region does not speak are left out.
fn texts(region: &Region, pairs: &[(&str, &str)]) -> Texts {
    let known = pairs.iter().filter_map(|(code, text)| Some((code.parse::<Lang>().ok()?, (*text).to_owned())));
    Texts::new(known.filter(|(lang, _)| region.languages.contains(lang)))
}
