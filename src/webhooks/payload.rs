//! What those outside are told of a fact: that it happened, and where it can be read. They ask for the rest.

use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::app::homes::Homes;
use crate::domain::fact::Subject;
use crate::domain::journal::Record;
use crate::domain::project::RegionId;
use crate::domain::region::Region;
use crate::domain::shelf::Shelf;
use crate::domain::webhook::{Told, WebhookId};

/// What a test is called.
pub(super) const TEST: &str = "webhook.test";

#[derive(Serialize)]
struct Payload<'a> {
    r#type: &'a str,
    timestamp: Timestamp,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    region: &'a RegionId,
    #[serde(skip_serializing_if = "Option::is_none")]
    seq: Option<u64>,
    subject: String,
    address: String,
}

/// What is told of a record.
pub(super) fn of_record(homes: &Homes, region: &Region, shelf: &Shelf, record: &Record, told: &Told) -> String {
    let address = homes.of(region).address(region, None, &path(&told.subject, shelf));
    let data = Data { region: &region.id, seq: Some(record.seq), subject: told.subject.to_string(), address };
    written(&Payload { r#type: told.kind, timestamp: record.at, data })
}

/// What a test tells.
pub(super) fn test(homes: &Homes, region: &Region, now: Timestamp) -> String {
    let address = homes.of(region).address(region, None, "/");
    let data = Data { region: &region.id, seq: None, subject: Subject::Window.to_string(), address };
    written(&Payload { r#type: TEST, timestamp: now, data })
}

fn written(payload: &Payload<'_>) -> String {
    // Texts, a number and a time always make JSON.
    serde_json::to_string(payload).unwrap_or_default()
}

/// Where everyone can read of it.
fn path(subject: &Subject, shelf: &Shelf) -> String {
    match subject {
        Subject::Project(key) => {
            let member = shelf.members().iter().find(|member| member.project.key == *key);
            member.map_or_else(|| "/projects".into(), |member| format!("/projects/{}", member.project.slug))
        }
        Subject::Collection(slug) => format!("/collections/{slug}"),
        Subject::Call(slug) | Subject::Entry(slug, _) => format!("/calls/{slug}"),
        Subject::Event(slug) => format!("/events/{slug}"),
        Subject::Organisation(slug) => format!("/sponsors/{slug}"),
        Subject::Fund(_) | Subject::Allocation(..) | Subject::Books => "/accounts".into(),
        Subject::Window | Subject::Person(_) | Subject::Webhook(_) | Subject::Need(_) | Subject::Offer(_) => "/".into(),
        Subject::Label(slug) => format!("/labels/{slug}"),
        // Of loans and support nothing is told to those outside.
        Subject::Loan(_) | Subject::Support(_) => "/accounts".into(),
    }
}

/// What makes a delivery the same when it is sent again.
pub(super) fn id(region: &RegionId, webhook: &WebhookId, seq: u64) -> String {
    let digest = Sha256::digest(format!("{region} {webhook} {seq}"));
    let digits: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("msg_{digits}")
}

/// Each test is another.
pub(super) fn test_id(webhook: &WebhookId) -> String {
    format!("msg_test_{webhook}_{:016x}", rand::random::<u64>())
}
