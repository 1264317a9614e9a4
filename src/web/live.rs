//! `GET /live` of a window: a stream of server-sent events that names the projects that changed, and nothing else. What they
//! are now, the page that shows them tells.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use prometheus_client::metrics::gauge::Gauge;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::mpsc::{self, Sender};
use tokio::time::{Instant, sleep, sleep_until};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;

use super::address::Address;
use super::client::Client;
use super::page_cache::SAFE;
use crate::domain::project::ProjectId;

/// Where the stream is.
pub(super) const PATH: &str = "/live";
/// Streams that a node keeps open at once, where it may open that many files.
const MOST_STREAMS: i64 = 20_000;
/// Streams for one client: one part in so many of all, and within these bounds. An office or a school has one address for
/// everybody in it; who finds no place looks again now and then instead.
const SHARE: i64 = 20;
const FEWEST_OF_ONE: i64 = 8;
const MOST_OF_ONE: i64 = 100;
/// Files that a process may open where nothing says how many.
const USUAL_FILES: i64 = 1024;
/// How long to wait for more before telling: a sync reads many projects at a time.
const GATHERING: Duration = Duration::from_millis(300);
/// How long a stream lives at least, so that a forgotten one does not stay for ever; browsers come back.
const LIFE: Duration = Duration::from_secs(600);
/// How often a stream with nothing to tell shows that it lives, to browsers and to proxies between.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);
/// When to come back, to whoever is one too many.
const COME_BACK_SECONDS: HeaderValue = HeaderValue::from_static("60");
/// What stands for every project, where somebody fell too far behind to be told which.
const EVERY: &str = "*";

/// The streams of a node. Cheap to clone; every clone counts the same ones.
#[derive(Debug, Clone)]
pub struct Streams {
    /// How many are open.
    pub(super) open: Gauge,
    /// How many each client holds; those that hold none are not there.
    held: Arc<Mutex<HashMap<Client, i64>>>,
    most: i64,
    stop: CancellationToken,
}

/// Why there is no place for a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoPlace {
    /// The node holds as many as it may.
    Full,
    /// The client does.
    Enough,
}

impl Streams {
    /// No stream yet. Each holds a connection, and pages need connections too: half of those that this process may open
    /// are for streams.
    pub fn of_process() -> Self {
        let files = std::fs::read_to_string("/proc/self/limits").ok();
        let files = files.and_then(|limits| open_files(&limits)).unwrap_or(USUAL_FILES);
        Self {
            open: Gauge::default(),
            held: Arc::default(),
            most: MOST_STREAMS.min(files / 2),
            stop: CancellationToken::new(),
        }
    }

    /// Ends every stream, those to come among them.
    pub(super) fn end(&self) {
        self.stop.cancel();
    }

    /// A place for one more of a client's.
    fn place(&self, client: Client) -> Result<Place, NoPlace> {
        let most_of_one = (self.most / SHARE).clamp(FEWEST_OF_ONE, MOST_OF_ONE);
        let before = self.open.inc();
        let of_one = {
            let mut held = held(&self.held);
            let of_one = held.entry(client).or_default();
            *of_one += 1;
            *of_one
        };
        // Counted already: dropped, it is free again.
        let place = Place { client, open: self.open.clone(), held: self.held.clone() };
        if before >= self.most {
            return Err(NoPlace::Full);
        }
        if of_one > most_of_one {
            return Err(NoPlace::Enough);
        }
        Ok(place)
    }
}

fn held(held: &Mutex<HashMap<Client, i64>>) -> MutexGuard<'_, HashMap<Client, i64>> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How many files Linux lets a process open, as `/proc/self/limits` tells.
fn open_files(limits: &str) -> Option<i64> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    match line.split_whitespace().next()? {
        "unlimited" => Some(i64::MAX),
        number => number.parse().ok(),
    }
}

/// One of the streams; free again when dropped.
struct Place {
    client: Client,
    open: Gauge,
    held: Arc<Mutex<HashMap<Client, i64>>>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.open.dec();
        let mut held = held(&self.held);
        if let Entry::Occupied(mut of_one) = held.entry(self.client) {
            *of_one.get_mut() -= 1;
            if *of_one.get() <= 0 {
                of_one.remove();
            }
        }
    }
}

/// The stream of an address's window, for a client.
pub(super) fn stream(app: &super::App, address: &Address<'_>, client: Client) -> Response<Body> {
    let place = match app.streams.place(client) {
        Ok(place) => place,
        Err(why) => {
            let status = match why {
                NoPlace::Full => StatusCode::SERVICE_UNAVAILABLE,
                NoPlace::Enough => StatusCode::TOO_MANY_REQUESTS,
            };
            return (status, SAFE, [(header::RETRY_AFTER, COME_BACK_SECONDS)]).into_response();
        }
    };
    let (sender, events) = mpsc::channel(1);
    let (news, stop) = (address.window.news(), app.streams.stop.clone());
    tokio::spawn(async move {
        let _place = place;
        stop.run_until_cancelled(tell(news, sender, end())).await;
    });
    let events = ReceiverStream::new(events).map(Ok::<_, Infallible>);
    let lively = Sse::new(events).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE));
    // The first of these is for caches, the second for proxies that would wait for the end.
    let plain = [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-transform")),
        (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ];
    (SAFE, plain, lively).into_response()
}

/// When a stream that begins now ends. Those that began together, after a restart say, do not end together.
fn end() -> Instant {
    Instant::now() + LIFE.mul_f64(rand::random_range(1.0..1.25))
}

/// Tells what changes until `end`, until its window is gone, or until nobody listens any more.
async fn tell(mut news: Receiver<ProjectId>, out: Sender<Event>, end: Instant) {
    // Nor do they come back together.
    let pause = Duration::from_millis(rand::random_range(2000..6000));
    if out.send(Event::default().retry(pause).comment("")).await.is_err() {
        return;
    }
    loop {
        let changed = tokio::select! {
            () = out.closed() => return,
            () = sleep_until(end) => return,
            changed = gather(&mut news) => changed,
        };
        let Some(changed) = changed else { return };
        if out.send(Event::default().event("changed").data(changed)).await.is_err() {
            return;
        }
    }
}

/// The projects that change next and shortly after, each named once; none once the window is gone.
async fn gather(news: &mut Receiver<ProjectId>) -> Option<String> {
    let first = match news.recv().await {
        Ok(project) => project.to_string(),
        Err(RecvError::Lagged(_)) => EVERY.into(),
        Err(RecvError::Closed) => return None,
    };
    let mut names = BTreeSet::from([first]);
    sleep(GATHERING).await;
    loop {
        match news.try_recv() {
            Ok(project) => names.insert(project.to_string()),
            Err(TryRecvError::Lagged(_)) => names.insert(EVERY.into()),
            Err(_) => break,
        };
    }
    Some(names.into_iter().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::IpAddr;
    use tokio::sync::broadcast;

    fn id(name: &str) -> ProjectId {
        name.parse().unwrap()
    }

    fn client(last: u8) -> Client {
        Client::from(IpAddr::from([198, 51, 100, last]))
    }

    #[test]
    fn one_stream_too_many_finds_no_place_until_another_ends() {
        let streams = Streams { most: 2, ..Streams::of_process() };
        let (first, _second) = (streams.place(client(1)).unwrap(), streams.place(client(2)).unwrap());
        assert_eq!(streams.place(client(3)).err(), Some(NoPlace::Full));
        drop(first);
        assert!(streams.place(client(3)).is_ok());
        assert_eq!(streams.open.get(), 1);
    }

    #[test]
    fn one_client_leaves_places_to_others() {
        let streams = Streams { most: 400, ..Streams::of_process() };
        let mut mine: Vec<_> = (0..20).map(|_| streams.place(client(1)).unwrap()).collect();
        assert_eq!(streams.place(client(1)).err(), Some(NoPlace::Enough));
        let other = streams.place(client(2)).unwrap();
        mine.pop();
        mine.push(streams.place(client(1)).unwrap());
        assert_eq!(streams.place(client(1)).err(), Some(NoPlace::Enough));
        drop((mine, other));
        assert_eq!((streams.open.get(), held(&streams.held).len()), (0, 0), "nobody is remembered");
    }

    #[test]
    fn the_limit_of_open_files_is_read_as_linux_writes_it() {
        let written =
            |soft: &str| format!("Limit  Soft  Hard  Units\nMax open files            {soft}     524288   files\n");
        assert_eq!(open_files(&written("1024")), Some(1024));
        assert_eq!(open_files(&written("unlimited")), Some(i64::MAX));
        assert_eq!(open_files("Max processes 10 10 processes"), None);
        assert!((1..=MOST_STREAMS).contains(&Streams::of_process().most));
    }

    #[tokio::test]
    async fn what_changes_together_is_told_together_and_once() {
        let news = broadcast::Sender::new(8);
        let mut listener = news.subscribe();
        for name in ["7", "3", "7"] {
            news.send(id(name)).unwrap();
        }
        assert_eq!(gather(&mut listener).await.unwrap(), "3 7");
    }

    #[tokio::test]
    async fn whoever_falls_behind_is_told_of_everything() {
        let news = broadcast::Sender::new(2);
        let mut listener = news.subscribe();
        for name in ["1", "2", "3", "4", "5"] {
            news.send(id(name)).unwrap();
        }
        assert!(gather(&mut listener).await.unwrap().split(' ').any(|name| name == EVERY));
    }

    #[tokio::test]
    async fn a_stream_ends_with_its_window_and_when_its_time_is_over() {
        for window_goes in [true, false] {
            let news = broadcast::Sender::<ProjectId>::new(2);
            let (sender, mut events) = mpsc::channel(1);
            let until = if window_goes { end() } else { Instant::now() };
            let telling = tokio::spawn(tell(news.subscribe(), sender, until));
            let kept = (!window_goes).then_some(news);
            assert!(events.recv().await.is_some());
            telling.await.unwrap();
            assert!(events.recv().await.is_none());
            drop(kept);
        }
    }
}
