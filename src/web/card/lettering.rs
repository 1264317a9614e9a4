//! The letters of a card: which our fonts have, how wide they are, where lines break.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use handlebars::html_escape;
use resvg::usvg::{Node, Options, Tree, fontdb};
use unicode_normalization::UnicodeNormalization;

/// What of a text may stand on a card at all; shaping costs by the letter, and hosts' titles have no end.
const MOST_LETTERS: usize = 300;
/// A word longer than the line is cut into pieces of this many letters.
const PIECE: usize = 16;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(include_bytes!("bricolage-grotesque-regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("bricolage-grotesque-bold.ttf").to_vec());
    Arc::new(fonts)
});

/// How the drawing finds its letters.
pub(super) fn options() -> Options<'static> {
    Options { fontdb: FONTS.clone(), font_family: "Bricolage Grotesque".into(), ..Options::default() }
}

/// The text as our fonts can set it: without signs that they lack, such as emoji. None where they lack letters, or nothing
/// is left: half a title is worse than none.
pub(super) fn legible(text: &str) -> Option<String> {
    // Catalan has one letter for «l·» that hardly any font has.
    let text = text.nfc().filter(|c| !c.is_control()).take(MOST_LETTERS).collect::<String>();
    let text = text.replace('ŀ', "l·").replace('Ŀ', "L·");
    let missing = missing(&text);
    if missing.iter().any(|c| c.is_alphanumeric()) {
        return None;
    }
    let kept: String = text.chars().map(|c| if missing.contains(&c) { ' ' } else { c }).collect();
    // Spaces that hold figures together stay; the others are all alike.
    let words: Vec<_> = kept.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Letters of the text that no font of ours has.
fn missing(text: &str) -> BTreeSet<char> {
    let letters: BTreeSet<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let letters: Vec<String> = letters.into_iter().map(String::from).collect();
    let words: Vec<&str> = letters.iter().map(String::as_str).collect();
    let set = set(&words, |text| {
        let mut glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs).peekable();
        glyphs.peek().is_none() || glyphs.any(|glyph| glyph.id.0 == 0)
    });
    let lacking = letters.iter().zip(set).filter(|(_, lacks)| lacks.unwrap_or(true));
    lacking.filter_map(|(letter, _)| letter.chars().next()).collect()
}

/// Lines of bold text, and their size.
#[derive(Debug, PartialEq)]
pub(super) struct Lines {
    pub(super) size: f32,
    pub(super) lines: Vec<String>,
}

/// The text in the largest of `sizes` at which it stays within `width`, `height` and four lines; in the smallest with an
/// ellipsis where none is small enough.
pub(super) fn wrap(text: &str, width: f32, height: f32, sizes: &[f32]) -> Lines {
    let words: Vec<&str> = text.split(' ').collect();
    let widths = widths(&words);
    let space = widths.last().copied().unwrap_or(0.3);
    let smallest = sizes.last().copied().unwrap_or(40.0);
    let most = |size: f32| (1_u8..=4).rev().find(|lines| f32::from(*lines) * size * LEADING <= height).unwrap_or(1);
    for size in sizes.iter().copied() {
        let fits = widths.iter().all(|word| word * size <= width);
        let lines = broken(&words, &widths, space, width / size);
        if fits && lines.len() <= usize::from(most(size)) {
            return Lines { size, lines };
        }
    }
    let pieces: Vec<String> = words.iter().flat_map(|word| pieces(word, width / smallest)).collect();
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
    let mut lines = broken(&pieces, &self::widths(&pieces), space, width / smallest - ELLIPSIS);
    let most = usize::from(most(smallest));
    if lines.len() > most {
        lines.truncate(most);
        let last = lines.last_mut();
        last.into_iter().for_each(|line| *line = format!("{}…", line.trim_end_matches(|c: char| !c.is_alphanumeric())));
    }
    Lines { size: smallest, lines }
}

/// From one line to the next, in sizes of the letters.
pub(super) const LEADING: f32 = 1.06;
/// The width of an ellipsis, in sizes of the letters.
const ELLIPSIS: f32 = 0.9;

fn pieces(word: &str, width: f32) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    if widths(&[word]).first().is_none_or(|wide| *wide <= width) {
        return vec![word.into()];
    }
    letters.chunks(PIECE).map(|piece| piece.iter().collect()).collect()
}

fn broken(words: &[&str], widths: &[f32], space: f32, width: f32) -> Vec<String> {
    let mut lines: Vec<(String, f32)> = Vec::new();
    for (word, wide) in words.iter().zip(widths) {
        match lines.last_mut() {
            Some((line, so_far)) if *so_far + space + wide <= width => {
                line.push(' ');
                line.push_str(word);
                *so_far += space + wide;
            }
            _ => lines.push(((*word).to_owned(), *wide)),
        }
    }
    lines.into_iter().map(|(line, _)| line).collect()
}

/// How wide each word is in bold, in sizes of the letters; and after them how wide a space is.
fn widths(words: &[&str]) -> Vec<f32> {
    let with_space: Vec<&str> = words.iter().copied().chain(["n n", "nn"]).collect();
    let set = set(&with_space, |text| text.bounding_box().width() / 100.0);
    let mut widths: Vec<f32> = set.into_iter().map(|width| width.unwrap_or(0.0)).collect();
    let without = widths.pop().unwrap_or(0.0);
    let with = widths.pop().unwrap_or(0.0);
    widths.push(with - without);
    widths
}

/// Sets each word in bold at 100 pixels, and asks something of it.
fn set<T>(words: &[&str], ask: impl Fn(&resvg::usvg::Text) -> T) -> Vec<Option<T>> {
    let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">");
    for (number, word) in words.iter().enumerate() {
        // Writing into memory cannot fail.
        let _ =
            write!(svg, "<text id=\"w{number}\" font-size=\"100\" font-weight=\"700\">{}</text>", html_escape(word));
    }
    svg.push_str("</svg>");
    let Ok(tree) = Tree::from_str(&svg, &options()) else { return words.iter().map(|_| None).collect() };
    let found = (0..words.len()).map(|number| match tree.node_by_id(&format!("w{number}")) {
        Some(Node::Text(text)) => Some(ask(text)),
        _ => None,
    });
    found.collect()
}
