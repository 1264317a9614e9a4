//! How the host fares, and which of its projects could not be read.

use serde::Serialize;

use crate::domain::refusal::Arg;
use crate::host::SetAside;
use crate::sync::Vitals;
use crate::web::page::Frame;

/// How the host fares.
#[derive(Debug, Serialize)]
pub struct SyncPage {
    title: String,
    /// `ok` or `silent`.
    state: &'static str,
    /// A sentence each.
    facts: Vec<String>,
    /// What went wrong last, in the words of who found it.
    error: Option<String>,
    set_aside: Vec<SetAsideView>,
    console: String,
}

#[derive(Debug, Serialize)]
struct SetAsideView {
    id: String,
    field: String,
    reason: String,
}

/// How the host fares, a sentence each.
pub fn facts(frame: &Frame<'_>, vitals: &Vitals) -> Vec<String> {
    let host = || ("host", Arg::Text(frame.host_name.to_owned()));
    let answered = match vitals.last_answer {
        Some(at) => frame.say_args("sync-answered", &[host(), ("when", Arg::Time(at))]),
        None => frame.say_args("sync-never", &[host()]),
    };
    let waiting = i64::try_from(vitals.waiting).unwrap_or(i64::MAX);
    let waiting = (waiting > 0).then(|| frame.say_args("sync-waiting", &[("count", Arg::Number(waiting))]));
    std::iter::once(answered).chain(waiting).collect()
}

impl SyncPage {
    /// Of a region's host.
    pub fn new(frame: &Frame<'_>, vitals: &Vitals) -> Self {
        let view =
            |one: &SetAside| SetAsideView { id: one.id.clone(), field: one.field.clone(), reason: one.reason.clone() };
        Self {
            title: frame.say_of("sync-title", "host", frame.host_name.to_owned()),
            state: if vitals.is_silent() { "silent" } else { "ok" },
            facts: facts(frame, vitals),
            error: vitals.last_error.clone(),
            set_aside: vitals.set_aside.iter().map(view).collect(),
            console: frame.href("/console"),
        }
    }
}
