//! The letters of a demonstration, for everyone to read.

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::domain::language::Lang;
use crate::mail::Received;
use crate::web::theme::format;

/// Where they are.
pub const PATH: &str = "/mailbox";

/// All letters.
#[derive(Debug, Serialize)]
pub struct MailboxPage {
    count: usize,
    letters: Vec<Line>,
}

/// A letter among others.
#[derive(Debug, Serialize)]
struct Line {
    subject: String,
    from: String,
    to: String,
    when: String,
    href: String,
}

/// One letter.
#[derive(Debug, Serialize)]
pub struct MailboxLetter {
    subject: String,
    from: String,
    to: String,
    when: String,
    lang: Lang,
    /// The plain text, in pieces: addresses can be followed.
    text: Vec<Piece>,
    /// Where the letter itself is.
    html: String,
    /// Where it is as it would have gone out.
    source: String,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Piece {
    text: String,
    href: Option<String>,
}

impl MailboxPage {
    /// These letters, the last first.
    pub fn new(letters: &[Received], lang: Lang, zone: &TimeZone) -> Self {
        let line = |received: &Received| {
            let letter = &received.letter;
            Line {
                subject: letter.subject.clone(),
                from: letter.from_name.clone(),
                to: letter.to.clone(),
                when: format::moment(lang, received.at, zone),
                href: format!("{PATH}/{}", received.id.as_str()),
            }
        };
        Self { count: letters.len(), letters: letters.iter().map(line).collect() }
    }
}

impl MailboxLetter {
    /// This letter.
    pub fn new(received: &Received, lang: Lang, zone: &TimeZone) -> Self {
        let (letter, id) = (&received.letter, received.id.as_str());
        Self {
            subject: letter.subject.clone(),
            from: letter.from_name.clone(),
            to: letter.to.clone(),
            when: format::moment(lang, received.at, zone),
            lang: letter.lang,
            text: pieces(&letter.text),
            html: format!("{PATH}/{id}/html"),
            source: format!("{PATH}/{id}/source"),
        }
    }
}

/// A text in pieces: an address ends where a blank or its line does.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for word in text.split_inclusive([' ', '\n']) {
        let bare = word.trim_end_matches([' ', '\n']);
        let is_address = bare.starts_with("https://") || bare.starts_with("http://");
        let rest = if is_address { &word[bare.len()..] } else { word };
        if is_address {
            pieces.push(Piece { text: bare.to_owned(), href: Some(bare.to_owned()) });
        }
        match pieces.last_mut().filter(|last| last.href.is_none()) {
            Some(last) => last.text.push_str(rest),
            None => pieces.push(Piece { text: rest.to_owned(), href: None }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_a_text_can_be_followed_and_nothing_of_it_is_lost() {
        let text = "Voir : http://a.example/b\n\nou https://c.example <x>\n";
        let pieces = pieces(text);
        let links: Vec<_> = pieces.iter().filter_map(|piece| piece.href.as_deref()).collect();
        assert_eq!(links, ["http://a.example/b", "https://c.example"]);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
    }
}
