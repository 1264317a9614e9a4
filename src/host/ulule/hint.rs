//! A webhook's body. It is not signed, so it is a hint where to look, and nothing in it is believed.

use serde::Deserialize;
use url::Url;

use super::Hint;

/// The host's ids fit 31 bits.
const MAX_ID: u64 = i32::MAX as u64;

#[derive(Deserialize)]
struct Event {
    resource: Resource,
}

#[derive(Deserialize)]
struct Resource {
    uri: String,
}

/// What `body` asks to look at again, on the host whose API is at `base`.
pub(super) fn read(body: &[u8], base: &Url) -> Hint {
    let Ok(event) = serde_json::from_slice::<Event>(body) else { return Hint::Nothing };
    hinted(&event.resource.uri, base).unwrap_or(Hint::Nothing)
}

fn hinted(uri: &str, base: &Url) -> Option<Hint> {
    let url = Url::parse(uri).ok()?;
    let bare = url.username().is_empty() && url.query().is_none() && url.fragment().is_none();
    if !bare || url.origin() != base.origin() {
        return None;
    }
    let path = url.path().strip_prefix(base.path().trim_end_matches('/'))?.strip_prefix('/')?;
    let (kind, id) = path.strip_suffix('/').unwrap_or(path).split_once('/')?;
    let digits = !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
    let id: u64 = id.parse().ok().filter(|id| digits && (1..=MAX_ID).contains(id))?;
    match kind {
        "projects" => id.to_string().parse().ok().map(Hint::Project),
        // These belong to a project whose id is not told.
        "orders" | "rewards" | "news" => Some(Hint::Something),
        _ => None,
    }
}
