//! What of its calls awaits the region, in words.

use super::{called, path};
use crate::domain::call::{Announced, Attention, Call, CallFact, Entry, attention, link_arrivals};
use crate::domain::fact::Fact;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Arg;
use crate::web::page::Frame;
use crate::web::page::console::Attention as Waiting;

/// What the region has to do for each of its calls.
pub(in crate::web) fn calls_waiting(frame: &Frame<'_>) -> Vec<Waiting> {
    attention(frame.local, frame.now).iter().filter_map(|one| waiting(frame, one)).collect()
}

fn waiting(frame: &Frame<'_>, attention: &Attention) -> Option<Waiting> {
    let (name, key, action, mut args) = match attention {
        Attention::ClosesSoon { call, closes, entries } => {
            let args = vec![("closes", Arg::Time(*closes)), ("count", count(*entries))];
            (call, "attention-call-closes", "attention-look", args)
        }
        Attention::ToDecide { call, entries, unread } => {
            let args = vec![("count", count(*entries)), ("unread", count(*unread))];
            (call, "attention-call-decide", "attention-decide", args)
        }
        Attention::ResultsToPublish { call } => (call, "attention-call-results", "attention-publish", vec![]),
        Attention::NotLinked { call, entries } => {
            let host = Arg::Text(frame.host_name.to_owned());
            (call, "attention-call-unlinked", "attention-look", vec![("count", count(*entries)), ("host", host)])
        }
    };
    let call = frame.local.calls.get(name)?;
    args.push(("title", Arg::Text(called(call, frame))));
    Some(Waiting::new(frame, frame.say_args(key, &args), &path(call, ""), "", action))
}

fn count(number: usize) -> Arg {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Projects that were announced and have appeared on the host, as `find` knows them by their names there: they await a
/// person, since a name alone may be somebody else's.
pub(in crate::web) fn entries_arrived(
    frame: &Frame<'_>,
    find: impl Fn(&Slug) -> Option<ProjectKey>,
) -> Option<Waiting> {
    let arrived: Vec<_> = link_arrivals(frame.local, find).iter().filter_map(|fact| entry(frame, fact)).collect();
    let named = arrived.iter().map(|(call, entry)| {
        let title = entry.announced.as_ref().and_then(|announced| title(frame, announced));
        let title = title.unwrap_or_else(|| frame.say_of("entry-number", "number", entry.number));
        (title, path(call, &format!("/entries/{}", entry.number)))
    });
    let named: Vec<_> = named.collect();
    let (_, first) = named.first()?;
    let args = [("count", count(named.len())), ("host", Arg::Text(frame.host_name.to_owned()))];
    let text = frame.say_args("attention-call-arrived", &args);
    Some(Waiting::new(frame, text, first, "", "attention-confirm").naming(frame, named.clone()))
}

fn entry<'f>(frame: &Frame<'f>, fact: &Fact) -> Option<(&'f Call, &'f Entry)> {
    let Fact::Call(CallFact::Linked { call, entry, .. }) = fact else { return None };
    let call = frame.local.calls.get(call)?;
    Some((call, call.entries.get(entry)?))
}

fn title(frame: &Frame<'_>, announced: &Announced) -> Option<String> {
    frame.regional(&announced.title).map(ToOwned::to_owned)
}
