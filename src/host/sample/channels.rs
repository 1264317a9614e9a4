//! The host's own channels. Projects may name them by slug alone.

use serde_json::{Value, json};

use super::resource::PLACEHOLDER;

/// Channels with an authored text: id, slug, name, subtitle.
const AUTHORED: [(u64, &str, &str, &str); 1] =
    [(31, "radios-libres", "Radios libres", "Des voix locales, sans publicité, portées par leurs auditeurs.")];

/// The number of the channel with this slug, authored or derived; searches want it.
pub(super) fn number(slug: &str) -> u64 {
    let authored = AUTHORED.iter().find(|(_, known, ..)| *known == slug).map(|(id, ..)| *id);
    // FNV-1a, so that a slug has the same number on every run.
    let hash = slug.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    authored.unwrap_or(1000 + u64::from(hash % 1_000_000))
}

/// A channel of which only the slug is known.
pub(super) fn describe(slug: &str) -> Value {
    let authored = AUTHORED.iter().find(|(_, known, ..)| *known == slug);
    let (name, subtitle) = match authored {
        Some((_, _, name, subtitle)) => ((*name).to_owned(), *subtitle),
        None => (slug.replace('-', " "), ""),
    };
    json!({
        "id": number(slug), "slug": slug, "absolute_url": format!("{PLACEHOLDER}/channels/{slug}/"),
        "name": {"fr": name}, "subtitle": {"fr": subtitle}, "description": {"fr": format!("<p>{subtitle}</p>")},
        "logo": null, "background": null, "partner": null, "user": null, "position": 1, "country": "FR", "lang": "fr",
        "created_at": "2020-01-01T00:00:00Z", "updated_at": "2020-01-01T00:00:00Z",
    })
}
