//! What was typed into the forms of events.

use crate::domain::event::{Times, Written, WrittenMove, WrittenRepeat, WrittenVenue};
use crate::web::desk::Desk;

/// The form of an event.
pub(in crate::web) fn event(desk: &Desk) -> Written {
    let (form, languages) = (&desk.form, &desk.visit.region().languages);
    let text = |name: &str| form.text(name).to_owned();
    let all = |name: &str| form.all(name).into_iter().map(String::from).collect();
    Written {
        title: form.texts("title", languages),
        text: form.texts("text", languages),
        organiser: text("organiser"),
        times: times(desk),
        zone: text("zone"),
        repeat: WrittenRepeat {
            every: text("repeats"),
            interval: text("interval"),
            until: text("until"),
            times: text("times"),
        },
        venue: venue(desk),
        projects: text("projects"),
        calls: all("calls"),
        collections: all("collections"),
        capacity: text("capacity"),
        registration: text("registration"),
    }
}

/// The form that moves one.
pub(in crate::web) fn moved(desk: &Desk) -> WrittenMove {
    let reason = desk.form.texts("reason", &desk.visit.region().languages);
    WrittenMove { times: times(desk), venue: venue(desk), reason }
}

fn times(desk: &Desk) -> Times {
    let text = |name: &str| desk.form.text(name).to_owned();
    Times {
        whole_days: desk.form.is_ticked("days"),
        start_day: text("start-day"),
        start_time: text("start-time"),
        end_day: text("end-day"),
        end_time: text("end-time"),
    }
}

fn venue(desk: &Desk) -> WrittenVenue {
    let text = |name: &str| desk.form.text(name).to_owned();
    WrittenVenue { name: text("venue"), address: text("address"), town: text("town"), point: text("point") }
}
