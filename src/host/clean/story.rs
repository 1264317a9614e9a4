//! Stories: a host's HTML cut down to the few elements a page of ours knows. No script, style or frame survives; a frame
//! that shows a known video becomes a link to it, and of a picture its address and its words stay.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use url::Url;

use super::picture::{self, canonical};
use super::{beginning, is_invisible, video};

/// The longest story read, in bytes; the longest seen is 43,000. Also keeps parsing time in bounds.
const LONGEST: usize = 200_000;
/// The most tags read, each counted with those around it: what a parser does with one can cost as much as its depth.
const MOST_TAGS: usize = 40_000;
/// How often a text is cleaned until it stays the same; what has not settled by then was made to confuse.
const ROUNDS: usize = 10;

/// Elements that go with all they hold.
pub(super) const DROPPED: [&str; 20] = [
    "script", "style", "template", "noscript", "object", "svg", "math", "video", "audio", "canvas", "map", "title",
    "textarea", "select", "button", "iframe", "noframes", "noembed", "xmp", "head",
];

const KEPT: [&str; 39] = [
    "p",
    "br",
    "img",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "strong",
    "em",
    "b",
    "i",
    "u",
    "s",
    "sub",
    "sup",
    "blockquote",
    "a",
    "figure",
    "figcaption",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "div",
    "center",
    "section",
];

/// What an element is called on our pages. Above a story stand the page's title and a heading of ours, so none is higher
/// than `h3`; and a block without a meaning is a paragraph, or its words would run into the next one's.
const RENAMED: [(&str, &str); 7] =
    [("h1", "h3"), ("h2", "h3"), ("b", "strong"), ("i", "em"), ("div", "p"), ("center", "p"), ("section", "p")];

/// Elements that hold nothing, or that the next of their kind ends.
const UNNESTED: [&str; 12] = ["p", "li", "br", "img", "hr", "input", "wbr", "source", "col", "area", "meta", "link"];

/// Elements that are nothing without content.
const HOLLOW: [&str; 14] =
    ["p", "h3", "h4", "h5", "h6", "li", "ul", "ol", "strong", "em", "u", "figure", "figcaption", "blockquote"];

/// What every link of a holder's is marked with.
const REL: &str = "noopener nofollow ugc";

static BUILDER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(KEPT))
        .clean_content_tags(DROPPED.into_iter().collect())
        .generic_attributes(HashSet::new())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("img", HashSet::from(["src", "alt"])),
            ("td", HashSet::from(["colspan", "rowspan"])),
            ("th", HashSet::from(["colspan", "rowspan"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        // Relative addresses are the filter's affair: of a picture, `//host/path` is one that counts.
        .url_relative(UrlRelative::PassThrough)
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") => picture::address(value).map(Cow::Owned),
            ("img", "alt") => Some(Cow::Owned(picture::words(value))),
            ("a", "href") => link(value),
            _ => Some(Cow::Borrowed(value)),
        })
        .link_rel(Some(REL));
    builder
});

/// A link's address; one that holds what could pass for a tag is written as the web writes it, or is none.
fn link(given: &str) -> Option<Cow<'_, str>> {
    let url = Url::parse(given).ok()?;
    let tagged = |text: &str| text.contains(['<', '>']);
    let address = if tagged(given) { Cow::Owned(url.into()) } else { Cow::Borrowed(given) };
    (!tagged(&address)).then_some(address)
}

/// A host's HTML as it may stand on a page: paragraphs, headings from `h3` on, lists, tables, emphasis, links and pictures,
/// without any attribute but an address, a picture's words and a cell's span. Cleaning twice changes nothing.
///
/// A picture is written `<img src="ADDRESS" alt="WORDS">`, always so, with an address of the web and no angle bracket within.
/// It is the host's address: [`with_pictures`](super::with_pictures) puts ours in its place.
pub fn story(html: &str) -> String {
    let mut text = beginning(html, LONGEST).to_owned();
    for _ in 0..ROUNDS {
        let next = round(&text);
        if next == text {
            return text;
        }
        text = next;
    }
    String::new()
}

/// `html` up to where it gets longer or more deeply nested than anyone writes by hand.
fn within_reason(html: &str) -> &str {
    let html = beginning(html, LONGEST);
    let (mut open, mut count) = (Vec::<&str>::new(), 0);
    for (at, _) in html.match_indices('<') {
        let rest = &html[at + 1..];
        let (closes, rest) = rest.strip_prefix('/').map_or((false, rest), |rest| (true, rest));
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())];
        match open.iter().rposition(|known| known.eq_ignore_ascii_case(name)) {
            Some(place) if closes => open.truncate(place),
            _ if closes || name.is_empty() || UNNESTED.iter().any(|known| known.eq_ignore_ascii_case(name)) => {}
            _ => open.push(name),
        }
        count += 1 + open.len();
        if count > MOST_TAGS {
            return &html[..at];
        }
    }
    html
}

fn round(html: &str) -> String {
    let visible: String = frames_linked(within_reason(html)).chars().filter(|c| !is_invisible(*c)).collect();
    // A link that leads nowhere is given a `rel` too, which only a link with an address may have.
    let mut clean = BUILDER.clean(&visible).to_string().replace(&format!("<a rel=\"{REL}\">"), "<a>");
    // Serialised HTML has no «<» but in tags and addresses, and these elements have no attributes: what is replaced is a
    // whole tag.
    for (from, to) in RENAMED {
        clean = clean.replace(&format!("<{from}>"), &format!("<{to}>"));
        clean = clean.replace(&format!("</{from}>"), &format!("</{to}>"));
    }
    filled(canonical(&clean)).trim().into()
}

/// Each frame's opening tag replaced by a link where its video is known. This reads HTML only roughly: what comes out is
/// cleaned like everything else.
fn frames_linked(html: &str) -> String {
    let lower = html.to_ascii_lowercase();
    let (mut linked, mut done) = (String::with_capacity(html.len()), 0);
    for (start, _) in lower.match_indices("<iframe") {
        let Some(length) = html[start..].find('>') else { break };
        let tag = &html[start..=start + length];
        if let Some(page) = source(tag, &lower[start..=start + length]).and_then(|address| video(&address)) {
            linked.push_str(html.get(done..start).unwrap_or_default());
            linked.push_str(&format!("<p><a href=\"{page}\">{page}</a></p>"));
            done = start + length + 1;
        }
    }
    linked.push_str(&html[done..]);
    linked
}

/// The address in a frame's opening tag. `lower` is the tag in lower case.
fn source(tag: &str, lower: &str) -> Option<String> {
    let at = lower.find("src=")? + "src=".len();
    let quote = tag[at..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let value = &tag[at + 1..];
    Some(value[..value.find(quote)?].replace("&amp;", "&"))
}

/// Without the elements that dropping frames or pictures left empty.
pub(super) fn filled(mut html: String) -> String {
    loop {
        let before = html.len();
        for tag in HOLLOW {
            html = without_hollow(&html, tag);
        }
        html = without_empty_links(&html);
        if html.len() == before {
            return html;
        }
    }
}

fn without_hollow(html: &str, tag: &str) -> String {
    let (opening, closing) = (format!("<{tag}>"), format!("</{tag}>"));
    let blank = |inside: &str| inside.replace("&nbsp;", "").replace("<br>", "").trim().is_empty();
    let parts = html.split_inclusive(&closing);
    let kept = parts.map(|part| match (part.rfind(&opening), part.strip_suffix(&closing)) {
        (Some(at), Some(held)) if blank(&held[at + opening.len()..]) => &part[..at],
        _ => part,
    });
    kept.collect()
}

fn without_empty_links(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut parts = html.split("></a>").peekable();
    while let Some(part) = parts.next() {
        let link = part.rfind('<').filter(|at| part[*at..].starts_with("<a ") && !part[*at..].contains('>'));
        match (link, parts.peek()) {
            (Some(at), Some(_)) => kept.push_str(&part[..at]),
            (None, Some(_)) => kept.extend([part, "></a>"]),
            (_, None) => kept.push_str(part),
        }
    }
    kept
}
