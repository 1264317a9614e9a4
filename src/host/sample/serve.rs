//! The server: axum's router on hyper, with one thing axum does not do, closing a connection without an answer.

use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tower::ServiceExt;

use super::trouble::HangUp;

/// How long requests in flight may take after the stop.
const LAST_CALL: Duration = Duration::from_secs(5);

/// Serves until `stop`, then lets the requests in flight finish.
pub(super) async fn serve(router: Router, listener: TcpListener, stop: impl Future<Output = ()>) -> io::Result<()> {
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    // Out of files, or a caller that left already: neither is a reason to stop.
                    tracing::debug!(%error, "a connection was not accepted");
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        _ = stream.set_nodelay(true);
        let router = router.clone();
        let service = service_fn(move |request| answer(router.clone(), request));
        let connection = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service);
        let connection = connections.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::trace!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    _ = tokio::time::timeout(LAST_CALL, connections.shutdown()).await;
    Ok(())
}

/// The router's answer; an error closes the connection.
async fn answer(router: Router, request: hyper::Request<Incoming>) -> io::Result<hyper::Response<Body>> {
    let answered: Result<_, Infallible> = router.oneshot(request.map(Body::new)).await;
    let Ok(response) = answered;
    if response.extensions().get::<HangUp>().is_some() {
        return Err(io::Error::from(io::ErrorKind::ConnectionAborted));
    }
    Ok(response)
}
