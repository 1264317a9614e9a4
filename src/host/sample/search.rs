//! `GET /v1/search/projects`: only projects that are online, only the documented fields.

use std::cmp::Reverse;
use std::collections::VecDeque;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;

use super::SampleHost;
use super::ask::Ask;
use super::catalogue::Catalogue;
use super::columns::Columns;
use super::error::ApiError;
use super::language::LANGUAGES;
use super::paging::Offset;
use super::query::{Query, Sort};
use super::view;

/// Orders kept, so that a walk through a large catalogue sorts it once and not once per page.
const KEPT: usize = 16;

/// Answers in their order, for as long as they hold.
#[derive(Debug, Default)]
pub(super) struct Orders(VecDeque<Order>);

#[derive(Debug)]
struct Order {
    query: Query,
    first: Option<usize>,
    generation: u64,
    /// Seconds since 1970: the order holds from the first to before the second.
    holds: std::ops::Range<i64>,
    ids: Arc<Vec<u64>>,
}

impl Orders {
    /// The ids that `query` finds at `now`, in order; projects translated into the language numbered `first` come first.
    fn find(&mut self, query: Query, first: Option<usize>, catalogue: &Catalogue, now: i64) -> Arc<Vec<u64>> {
        let generation = catalogue.generation();
        self.0.retain(|order| order.generation == generation && order.holds.contains(&now));
        if let Some(known) = self.0.iter().find(|order| order.query == query && order.first == first) {
            return known.ids.clone();
        }
        let until = catalogue.all().map(|entry| entry.columns.next_change(now)).min().unwrap_or(i64::MAX);
        let ids = Arc::new(sorted(&query, first, catalogue, now));
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(Order { query, first, generation, holds: now..until, ids: ids.clone() });
        ids
    }
}

fn sorted(query: &Query, first: Option<usize>, catalogue: &Catalogue, now: i64) -> Vec<u64> {
    let rows = catalogue.all().map(|entry| &entry.columns).filter(|row| query.finds(row, now));
    let foreign = |row: &Columns| first.is_some_and(|lang| row.languages & (1 << lang) == 0);
    let mut keyed: Vec<_> = rows.map(|row| ((foreign(row), rank(row, query.sort, now)), row.id)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, id)| id).collect()
}

/// Smaller comes first; equals go newest first.
fn rank(row: &Columns, sort: Sort, now: i64) -> (bool, Reverse<i64>, Reverse<i64>, Reverse<u64>) {
    let end = row.end.unwrap_or(i64::MAX);
    let (later, key, second) = match sort {
        Sort::Popular => (false, i64::try_from(row.supporters).unwrap_or(i64::MAX), row.amount),
        Sort::Amount => (false, row.amount, 0),
        Sort::EndingSoon => (row.finished(now), if row.finished(now) { end } else { end.saturating_neg() }, 0),
        Sort::Position => return (false, Reverse(i64::try_from(row.id).map_or(0, |id| -id)), Reverse(0), Reverse(0)),
        Sort::New => (false, row.start.unwrap_or(i64::MIN), 0),
    };
    (later, Reverse(key), Reverse(second), Reverse(row.id))
}

/// `GET /v1/search/projects`
pub(super) async fn projects(State(host): State<SampleHost>, ask: Ask) -> Result<Response, ApiError> {
    let query = Query::parse(ask.param("q").unwrap_or_default(), ask.version.since("2019-09-05"))?;
    let page = Offset::of(&ask)?;
    let extras = view::found_extras(&ask)?;
    let first = ask.param("lang").and_then(|lang| LANGUAGES.iter().position(|known| *known == lang));
    let now = host.now().as_second();
    let catalogue = host.catalogue();
    let ids = host.orders().find(query, first, &catalogue, now);
    let show = |id: &u64| catalogue.get(*id).map(|entry| view::found(&entry, &ask, &extras, now));
    Ok(host.json(&page.page("projects", &ids, show)))
}
