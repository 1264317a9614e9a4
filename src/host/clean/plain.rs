//! Plain text: what titles, names and places are shown as.

use std::sync::LazyLock;

use ammonia::Builder;

use super::{beginning, is_invisible};

/// The most characters a plain text keeps; hosts limit titles to 50 and subtitles to 140.
pub const LONGEST: usize = 1000;

/// How often tags and entities are taken off; what hides deeper than this is not worth keeping.
const ROUNDS: usize = 8;

static NO_TAGS: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder.clean_content_tags(super::story::DROPPED.into_iter().collect());
    builder
});

/// `text` as one line without markup: entities read, tags and invisible characters gone, blanks folded, at most
/// [`LONGEST`] characters. It is text, not HTML: whoever prints it escapes it.
pub fn plain(text: &str) -> String {
    let mut text = beginning(text, 16 * LONGEST).to_owned();
    for _ in 0..ROUNDS {
        let next = shortened(&folded(&unmarked(&text)));
        if next == text {
            return text;
        }
        text = next;
    }
    let bare: String = text.chars().filter(|c| !matches!(c, '<' | '>' | '&')).collect();
    folded(&bare)
}

/// Without tags, entities read. Text without either is left alone: nearly all of it.
fn unmarked(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.into();
    }
    let escaped = NO_TAGS.clean(text).to_string();
    let read = escaped.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    read.replace("&amp;", "&")
}

fn folded(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.into();
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}
