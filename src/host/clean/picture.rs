//! Pictures within a story: their addresses and words made safe, written in one form, and found again by it.

use url::Url;

use super::plain;
use super::story::filled;

/// The most pictures that a story keeps.
const MOST: usize = 40;
/// The longest address, in bytes.
const LONGEST_ADDRESS: usize = 2000;
/// The most characters that stand for a picture.
const MOST_WORDS: usize = 300;
/// Endings of names that a camera or a program gave: read aloud they say nothing.
const FILES: [&str; 7] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".svg"];

/// A picture's address as the web writes it, without angle brackets or quotes; `//host/path` is taken as https.
pub(super) fn address(given: &str) -> Option<String> {
    let given = given.trim();
    let whole = if given.starts_with("//") { format!("https:{given}") } else { given.into() };
    let mut url = Url::parse(&whole).ok()?;
    let usable = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    url.set_fragment(None);
    let address = String::from(url);
    (usable && address.len() <= LONGEST_ADDRESS && !address.contains(['<', '>', '"'])).then_some(address)
}

/// What is said in place of a picture, as plain text; nothing where a file's name stands.
pub(super) fn words(given: &str) -> String {
    let words: String = plain(given).chars().filter(|c| !matches!(c, '<' | '>')).take(MOST_WORDS).collect();
    let words = words.trim();
    let lower = words.to_lowercase();
    if FILES.iter().any(|ending| lower.ends_with(ending)) { String::new() } else { words.into() }
}

/// Serialised HTML with each picture in the one form, without those that have no address or are too many, and without the
/// links that hold nothing but pictures: they lead to the host's file, and have no words.
pub(super) fn canonical(html: &str) -> String {
    let mut count = 0;
    let pictured = each_picture(html, |address, words| {
        count += usize::from(!address.is_empty());
        let kept = !address.is_empty() && count <= MOST;
        if kept { format!("<img src=\"{address}\" alt=\"{words}\">") } else { String::new() }
    });
    unlinked(&pictured)
}

/// A cleaned story with what `show` makes of each picture, from its address and its words, both still escaped as in an
/// attribute. Where it makes nothing of one, no empty paragraph stays behind.
pub fn with_pictures(story: &str, mut show: impl FnMut(&str, &str) -> Option<String>) -> String {
    let mut left_out = false;
    let shown = each_picture(story, |address, words| {
        let picture = show(address, words);
        left_out |= picture.is_none();
        picture.unwrap_or_default()
    });
    if left_out { filled(shown).trim().into() } else { shown }
}

/// Each picture's tag replaced by what `make` says of its address and words. The HTML is serialised and these attributes
/// hold no angle bracket: a tag ends at the next one.
fn each_picture(html: &str, mut make: impl FnMut(&str, &str) -> String) -> String {
    let mut parts = html.split("<img");
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let attribute = |name: &str| {
            let (_, value) = tag.split_once(&format!(" {name}=\""))?;
            value.split('"').next()
        };
        made.push_str(&make(attribute("src").unwrap_or_default(), attribute("alt").unwrap_or_default()));
        made.push_str(rest);
    }
    made
}

/// Without the tags of links around nothing but pictures.
fn unlinked(html: &str) -> String {
    const CLOSING: &str = "</a>";
    let parts = html.split_inclusive(CLOSING);
    parts.map(|part| without_wordless_link(part).unwrap_or_else(|| part.to_owned())).collect()
}

/// `part` ends where a link does: without the link's tags, if no words stand between them, but a picture does.
fn without_wordless_link(part: &str) -> Option<String> {
    let inside_and_before = part.strip_suffix("</a>")?;
    let at = inside_and_before.rfind("<a ")?;
    let (_, inside) = inside_and_before[at..].split_once('>')?;
    let wordless =
        inside.split('<').all(|piece| piece.split_once('>').map_or(piece, |(_, text)| text).trim().is_empty());
    let described = inside.split("<img").skip(1).any(|tag| !tag.contains(" alt=\"\""));
    (inside.contains("<img") && wordless && !described).then(|| format!("{}{inside}", &inside_and_before[..at]))
}
