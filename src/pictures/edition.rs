//! Which edition of a picture a host sent, so that it can be asked later whether there is another.

use reqwest::header::{ETAG, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The longest word of a host's that is kept.
const MOST_BYTES: usize = 200;

/// What tells an edition of a picture from another.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Edition {
    /// The host's own word for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    /// Since when the host has it, as it wrote the time.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    /// A fingerprint of what was sent; blank where an earlier version of Oriel kept the picture.
    print: String,
}

impl Edition {
    /// The edition of what was sent with these headers.
    pub(super) fn of(headers: &HeaderMap, sent: &[u8]) -> Self {
        let word = |name: HeaderName| {
            let value = headers.get(name)?.to_str().ok()?;
            (value.len() <= MOST_BYTES).then(|| value.to_owned())
        };
        let print = Sha256::digest(sent).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Self { tag: word(ETAG), since: word(LAST_MODIFIED), print }
    }

    /// The headers that ask for any other.
    pub(super) fn unless_same(&self) -> HeaderMap {
        let words = [(IF_NONE_MATCH, &self.tag), (IF_MODIFIED_SINCE, &self.since)];
        let header =
            |(name, word): (HeaderName, &Option<String>)| Some((name, HeaderValue::from_str(word.as_ref()?).ok()?));
        words.into_iter().filter_map(header).collect()
    }

    /// Whether the same was sent, whatever the host calls it.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        !self.print.is_empty() && self.print == other.print
    }

    /// A fingerprint of what was sent.
    pub(super) fn print(&self) -> &str {
        &self.print
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_asked_for_in_the_host_s_own_words_and_told_by_what_was_sent() {
        let headers = HeaderMap::from_iter([
            (ETAG, HeaderValue::from_static("\"7\"")),
            (LAST_MODIFIED, HeaderValue::from_static("Mon, 02 Mar 2026 12:00:00 GMT")),
        ]);
        let edition = Edition::of(&headers, b"one");
        let asked = edition.unless_same();
        assert_eq!((&asked[IF_NONE_MATCH], &asked[IF_MODIFIED_SINCE]), (&headers[ETAG], &headers[LAST_MODIFIED]));
        let renamed = Edition::of(&HeaderMap::new(), b"one");
        assert!(edition.is_same_as(&renamed) && renamed.unless_same().is_empty());
        assert!(!edition.is_same_as(&Edition::of(&headers, b"two")));
        assert!(!Edition::default().is_same_as(&Edition::default()), "nobody knows");
        let long = HeaderMap::from_iter([(ETAG, HeaderValue::from_str(&"x".repeat(9000)).unwrap())]);
        assert!(Edition::of(&long, b"one").unless_same().is_empty());
    }
}
