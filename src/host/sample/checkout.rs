//! The pretend checkout: choose a reward or an amount, and the project has it.

use std::fmt::Write;

use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::Value;

use super::catalogue::Entry;
use super::contribution::{Refusal, minor, scale};
use super::html::{escape, page};
use super::language::text;
use super::{SampleHost, api, pages};

/// `GET /projects/{id}/checkout/`
pub(super) async fn show(State(host): State<SampleHost>, Path(id): Path<String>) -> Response {
    let Ok(entry) = api::find(&host, &id) else { return pages::not_found() };
    if !entry.columns.running(host.now().as_second()) {
        return refused(&entry, &Refusal::NotRunning);
    }
    page(StatusCode::OK, &heading(&entry), &form(&entry))
}

fn heading(entry: &Entry) -> String {
    format!("Contribute to {}", text(entry.field("name"), entry.lang()))
}

fn form(entry: &Entry) -> String {
    let currency = escape(entry.field("currency").and_then(Value::as_str).unwrap_or("EUR"));
    let mut body = String::from(
        "<p class=\"note\">Nothing is paid here. Confirming only raises the figures of this sample project.</p>\n\
         <form method=\"post\">\n<fieldset><legend>Reward</legend>\n\
         <label><input type=\"radio\" name=\"reward\" value=\"\" checked> None, I just want to help</label>\n",
    );
    for reward in entry.list("rewards").iter().filter(|reward| reward.get("is_hidden") != Some(&true.into())) {
        let (Some(id), Some(price)) = (reward.get("id").and_then(Value::as_u64), reward.get("price")) else { continue };
        let left = reward.get("stock_available").and_then(Value::as_i64);
        let gone = reward.get("available") == Some(&false.into()) || left.is_some_and(|left| left <= 0);
        let note = match left {
            _ if gone => " (sold out)".into(),
            Some(left) => format!(" ({left} left)"),
            None => String::new(),
        };
        let title = text(reward.get("title"), entry.lang());
        let title = if title.is_empty() { format!("Reward {id}") } else { escape(title) };
        let price = escape(&price.to_string());
        let disabled = if gone { " disabled" } else { "" };
        _ = writeln!(
            body,
            "<label><input type=\"radio\" name=\"reward\" value=\"{id}\"{disabled}> {title}, {price} {currency}{note}</label>"
        );
    }
    _ = write!(
        body,
        "</fieldset>\n<label for=\"amount\">Amount in {currency} (empty: the price of the reward)</label>\n\
         <input id=\"amount\" name=\"amount\" inputmode=\"decimal\" autocomplete=\"off\">\n\
         <p><button>Confirm the pretend contribution</button></p>\n</form>\n{}",
        back(entry)
    );
    body
}

fn back(entry: &Entry) -> String {
    let slug = entry.field("slug").and_then(Value::as_str).unwrap_or_default();
    format!("<p><a href=\"/{}/\">Back to the project</a></p>", escape(slug))
}

fn refused(entry: &Entry, refusal: &Refusal) -> Response {
    let status = match refusal {
        Refusal::UnknownProject => StatusCode::NOT_FOUND,
        Refusal::NotRunning | Refusal::SoldOut => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let body = format!("<p role=\"alert\">Not possible: {}.</p>\n{}", escape(&refusal.to_string()), back(entry));
    page(status, &heading(entry), &body)
}

/// The form of the checkout.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Choice {
    reward: String,
    amount: String,
}

/// `POST /projects/{id}/checkout/`
pub(super) async fn confirm(
    State(host): State<SampleHost>,
    Path(id): Path<String>,
    Form(choice): Form<Choice>,
) -> Response {
    let Ok(entry) = api::find(&host, &id) else { return pages::not_found() };
    let (amount, reward) = match chosen(&entry, &choice) {
        Ok(chosen) => chosen,
        Err(refusal) => return refused(&entry, &refusal),
    };
    let id = entry.columns.id;
    let taken = match reward {
        Some(reward) => host.contribute_for(id, amount, reward).await,
        None => host.contribute(id, amount).await,
    };
    match taken {
        Ok(_) => Redirect::to(&format!("/projects/{id}/checkout/thanks/")).into_response(),
        Err(refusal) => refused(&entry, &refusal),
    }
}

/// The amount in minor units, and the reward if one was chosen.
fn chosen(entry: &Entry, choice: &Choice) -> Result<(i64, Option<u64>), Refusal> {
    let scale = scale(entry.field("currency").and_then(Value::as_str).unwrap_or("EUR"));
    let reward: Option<u64> = match choice.reward.trim() {
        "" => None,
        id => Some(id.parse().map_err(|_| Refusal::UnknownReward)?),
    };
    let typed = choice.amount.trim().replace(',', ".");
    if typed.is_empty() {
        let id = reward.ok_or(Refusal::BadAmount)?;
        let rewards = entry.list("rewards");
        let found = rewards.iter().find(|reward| reward.get("id").and_then(Value::as_u64) == Some(id));
        let price = found.ok_or(Refusal::UnknownReward)?.get("price");
        return Ok((price.and_then(|price| minor(price, scale)).ok_or(Refusal::Malformed)?, reward));
    }
    let exact: serde_json::Number = typed.parse().map_err(|_| Refusal::BadAmount)?;
    Ok((minor(&Value::Number(exact), scale).ok_or(Refusal::BadAmount)?, reward))
}

/// `GET /projects/{id}/checkout/thanks/`
pub(super) async fn thanks(State(host): State<SampleHost>, Path(id): Path<String>) -> Response {
    let Ok(entry) = api::find(&host, &id) else { return pages::not_found() };
    let body = format!("<p role=\"status\">Your pretend contribution was counted.</p>\n{}", back(&entry));
    page(StatusCode::OK, "Thank you", &body)
}
