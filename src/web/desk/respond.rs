//! From a request to an answer: found, judged, read, answered; and what goes wrong on the way, in the region's dress.

use std::cell::{Cell, RefCell};
use std::net::{IpAddr, Ipv4Addr};

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response, StatusCode, header};
use tracing::Span;

use super::form::{MOST_BYTES, MOST_WITH_PICTURE};
use super::genuine::Source;
use super::route::{Found, find};
use super::who::Ground;
use super::{Desk, Form, Params, Reply, Route, Who, genuine, reply};
use crate::domain::guard::{Need, Verdict, judge};
use crate::web::App;
use crate::web::address::Address;
use crate::web::client::Client;
use crate::web::error::AppError;
use crate::web::page::desk::{DeskAgain, DeskError};
use crate::web::page_cache::Content;
use crate::web::visit::Visit;

/// Stands for whoever came by no connection.
const NOWHERE: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

/// Answers at an address of the desk.
pub(in crate::web) async fn answer(app: App, address: Address<'static>, parts: Parts, body: Body) -> Response<Body> {
    let body = match parts.method {
        Method::POST => read(&parts, &address.path, body).await,
        _ => Ok(Form::default()),
    };
    let span = Span::current();
    let answered = tokio::task::spawn_blocking(move || {
        let _in_request = span.enter();
        respond(app, address, parts, body)
    });
    answered.await.unwrap_or_else(|error| {
        tracing::error!(%error, "an answer broke off");
        plain(StatusCode::INTERNAL_SERVER_ERROR)
    })
}

/// A form: as browsers send it, or in parts where it may carry a picture, and where mail programs may send it so.
async fn read(parts: &Parts, path: &str, body: Body) -> Result<Form, AppError> {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if let Ok(boundary) = multer::parse_boundary(kind) {
        let found = find(&parts.method, path);
        let takes = matches!(found, Found::Route(route, _) if route.picture);
        return Form::of_parts(body, boundary, if takes { MOST_WITH_PICTURE } else { MOST_BYTES }).await;
    }
    if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(AppError::Unreadable);
    }
    let body = axum::body::to_bytes(body, MOST_BYTES).await.map_err(|_| AppError::TooLong)?;
    Ok(Form::of_body(&body))
}

fn respond(app: App, address: Address<'static>, parts: Parts, body: Result<Form, AppError>) -> Response<Body> {
    let found = find(&parts.method, &address.path);
    let query = address.query.to_string();
    let visit = match Visit::new(app, address) {
        Ok(visit) => visit,
        Err(error) => return broken(&error),
    };
    let mut desk = Desk {
        seen: Cell::new(visit.local.seq),
        refused: RefCell::default(),
        who: None,
        form: Form::of_query(&query),
        params: Params::default(),
        client: parts.extensions.get().copied().unwrap_or_else(|| Client::from(NOWHERE)),
        headers: parts.headers,
        visit,
    };
    let (answered, allow) = match found {
        Found::Route(route, params) => {
            desk.params = params;
            (desk.handle(route, &parts.method, body), None)
        }
        Found::Otherwise(allow) => (desk.recognise().and(Err(AppError::Method)), Some(allow)),
        Found::Nowhere => (desk.recognise().and(Err(AppError::NotFound)), None),
    };
    let mut response = match answered {
        Ok(reply) => reply.into_response(),
        Err(error) => desk.refuse(&error),
    };
    response.headers_mut().extend(allow.map(|allow| (header::ALLOW, HeaderValue::from_static(allow))));
    response
}

impl Desk {
    /// Finds out who asks.
    fn recognise(&mut self) -> Result<(), AppError> {
        let visit = &self.visit;
        let ground = Ground { region: visit.region(), local: &visit.local, shelf: &visit.shelf };
        self.who = Who::find(&self.visit.app, &self.headers, &ground, self.visit.now)?;
        Ok(())
    }

    fn handle(&mut self, route: &Route, method: &Method, body: Result<Form, AppError>) -> Result<Reply, AppError> {
        let is_form = *method == Method::POST;
        if is_form {
            self.visit.app.gates.form_from(self.client)?;
        }
        self.recognise()?;
        match judge(route.need, self.who.as_ref().map(|who| &who.standing)) {
            Verdict::Admitted => {}
            Verdict::SignIn if is_form => return self.again(body?),
            Verdict::SignIn => return Ok(self.sign_in_first()),
            Verdict::Forbidden => return Err(AppError::Forbidden),
            Verdict::Hidden => return Err(AppError::NotFound),
        }
        if is_form {
            self.form = body?;
            if !self.is_genuine(route.need) {
                let form = std::mem::take(&mut self.form);
                return if route.need == Need::Visitor { Err(AppError::NotGenuine) } else { self.again(form) };
            }
            if let Some(who) = &self.who {
                self.visit.app.gates.form_by(who.id())?;
            }
            self.keep_seen();
        }
        (route.answer)(self)
    }

    /// A form must come from a page of ours that was shown to this very person. One that is anybody's carries no mark: it
    /// does nothing by a session, so another site gains nothing by sending it, and is refused where the browser tells of it.
    fn is_genuine(&self, need: Need) -> bool {
        let marked = || self.who.as_ref().is_some_and(|who| genuine::is_marked(&who.token, self.form.text("_csrf")));
        (need == Need::Visitor || marked()) && genuine::source(&self.headers) != Source::Elsewhere
    }

    /// What was typed, to be sent once more: the session ended meanwhile, or is another. Only where the browser vouches
    /// that a page of ours sent it; anything else is refused.
    fn again(&mut self, form: Form) -> Result<Reply, AppError> {
        self.form = form;
        match (genuine::source(&self.headers), &self.who) {
            (Source::Here, _) => {}
            (_, None) => return Ok(self.sign_in_first()),
            (_, Some(_)) => return Err(AppError::NotGenuine),
        }
        let frame = self.visit.frame()?;
        let page = DeskAgain::new(&frame, &self.visit.address.path, &self.form, self.who.is_some(), self.hidden().csrf);
        self.page("desk_again", &page).map(Reply::unsigned)
    }

    /// A form that is shown again still tells what it was first shown with.
    fn keep_seen(&self) {
        if let Ok(seen) = self.form.text("_seen").parse() {
            self.seen.set(seen);
        }
    }

    /// The page where people sign in, which leads back here.
    fn sign_in_first(&self) -> Reply {
        let here = self.visit.here();
        let to: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("to", &here).finish();
        Reply::SeeOther(format!("{}?{to}", self.visit.path("/sign-in")))
    }

    /// An error in the region's dress.
    fn refuse(&self, error: &AppError) -> Response<Body> {
        if let AppError::Internal(cause) = error {
            tracing::error!(cause = format!("{cause:#}"), "a page could not be made");
        }
        let mut response = match self.error_page(error) {
            Ok(content) => reply::page(error.status(), content),
            Err(second) => broken(&second),
        };
        if let AppError::TooMany(wait) = error {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*wait));
        }
        response
    }

    fn error_page(&self, error: &AppError) -> Result<Content, AppError> {
        let frame = self.visit.frame()?;
        self.render("desk_error", &DeskError::new(&frame, error))
    }
}

fn broken(error: &AppError) -> Response<Body> {
    tracing::error!(%error, "an error could not be told in the region's dress");
    plain(StatusCode::INTERNAL_SERVER_ERROR)
}

fn plain(status: StatusCode) -> Response<Body> {
    reply::page(status, Content::text("text/plain; charset=utf-8", format!("Oriel: {}\n", status.as_u16())))
}
