//! The listener for everyone. A page that is already made is answered here, before any router: one lookup, no waiting.

use std::convert::Infallible;
use std::io;
use std::net::IpAddr;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, Request, Response};
use bytes::Bytes;
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;
use tracing::Instrument;

use super::App;
use super::address::Address;
use super::client::Client;
use super::metrics::{REQUESTS, Status};

/// What the head of a request may hold; more is answered 431.
const MOST_HEAD_BYTES: usize = 16 * 1024;
/// How long a head may take to arrive.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// How long requests in flight may take once the node stops.
const LAST_REQUESTS: Duration = Duration::from_secs(10);
/// How long a page may take in all.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);

/// What is noted of a request that no ready page answers, besides the time. No address of whoever asks, and of the page the
/// path alone: words that were searched for stand behind it.
pub(super) const LOGGED: [&str; 5] = ["id", "method", "path", "status", "ms"];

type Answer = Response<Either<Full<Bytes>, Body>>;

/// Accepts connections until `stop`, then lets requests in flight finish.
pub(super) async fn serve(app: App, router: Router, listener: TcpListener, stop: CancellationToken) -> io::Result<()> {
    let connections = GracefulShutdown::new();
    loop {
        let (stream, peer) = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => (stream, peer.ip()),
                Err(error) => {
                    // Out of file descriptors, most often: those in use will be freed.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
        };
        tokio::spawn(converse(app.clone(), router.clone(), stream, peer, connections.watcher()));
    }
    drop(listener);
    // They would go on for minutes.
    app.streams.end();
    if tokio::time::timeout(LAST_REQUESTS, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests took too long and were cut off");
    }
    Ok(())
}

/// Answers the requests of one connection.
async fn converse(app: App, router: Router, stream: TcpStream, peer: IpAddr, connections: Watcher) {
    // Small answers must not wait for more to send.
    _ = stream.set_nodelay(true);
    let service = service_fn(|request| async { Ok::<_, Infallible>(answer(&app, &router, peer, request).await) });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT).max_buf_size(MOST_HEAD_BYTES);
    let connection = http.serve_connection(TokioIo::new(stream), service);
    // A visitor who goes away is no error of ours.
    if let Err(error) = connections.watch(connection).await {
        tracing::debug!(%error, "a connection ended early");
    }
}

async fn answer(app: &App, router: &Router, peer: IpAddr, mut request: Request<Incoming>) -> Answer {
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    let address = Address::read(&app.catalog.windows(), request.uri(), request.headers());
    if let Some(address) = address.as_ref().filter(|_| asks) {
        let page = app.pages.get(&address.key()).filter(|page| page.is_fresh(address.window.version((app.now)())));
        if let Some(page) = page {
            app.metrics.hits.inc();
            return page.answer(request.headers()).map(Either::Left);
        }
    }
    let address = address.map(Address::into_owned);
    let client = Client::of(peer, request.headers(), &app.trusted_proxies);
    request.extensions_mut().insert(client);
    slowly(app, router.clone(), request, address).await.map(Either::Right)
}

/// Everything that is no page already made. Logged, with a number that the answer carries too.
async fn slowly(
    app: &App,
    router: Router,
    mut request: Request<Incoming>,
    address: Option<Address<'static>>,
) -> Response<Body> {
    let id = request_id(&request);
    let span = tracing::info_span!("request", id, method = %request.method(), path = request.uri().path());
    if let Some(address) = address {
        request.extensions_mut().insert(address);
    }
    let started = Instant::now();
    let answered = async {
        let answer = tokio::time::timeout(ANSWER_TIMEOUT, router.oneshot(request.map(Body::new))).await;
        let mut response = match answer {
            Ok(Ok(response)) => response,
            Err(_) => status(axum::http::StatusCode::SERVICE_UNAVAILABLE),
        };
        let status = response.status().as_u16();
        app.metrics.answers.get_or_create(&Status { status }).inc();
        let ms = started.elapsed().as_secs_f64() * 1000.0;
        tracing::info!(status, ms, "answered");
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
        }
        response
    };
    answered.instrument(span).await
}

fn status(status: axum::http::StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// The number that a proxy gave the request, if it can be one; ours otherwise.
fn request_id(request: &Request<Incoming>) -> String {
    let given = request.headers().get("x-request-id").and_then(|id| id.to_str().ok());
    let usable = |id: &&str| (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let own = || format!("{:x}-{:x}", std::process::id(), REQUESTS.fetch_add(1, Ordering::Relaxed));
    given.filter(usable).map_or_else(own, String::from)
}
