//! What a person typed: pairs of names and texts, kept as they came, so that a form that is refused shows them again.

use axum::body::Body;
use bytes::Bytes;
use multer::{Constraints, Multipart, SizeLimit};

use crate::domain::language::{Lang, Texts};
use crate::web::error::AppError;

/// The most that a form may hold, in bytes as sent.
pub(in crate::web) const MOST_BYTES: usize = 256 * 1024;
/// The same of one that may carry a picture.
pub(in crate::web) const MOST_WITH_PICTURE: usize = 5 * 1024 * 1024 + MOST_BYTES;
/// The most fields of a form.
const MOST_FIELDS: usize = 2000;

/// What was typed; or, on a page that is read, what its address says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::web) struct Form {
    pairs: Vec<(String, String)>,
    /// The file that came with it, if one did.
    file: Option<Bytes>,
    is_sent: bool,
}

impl Form {
    /// What the address of a page says.
    pub(in crate::web) fn of_query(query: &str) -> Self {
        Self { pairs: read(query.as_bytes()), file: None, is_sent: false }
    }

    /// What was sent.
    pub(in crate::web) fn of_body(body: &[u8]) -> Self {
        Self { pairs: read(body), file: None, is_sent: true }
    }

    /// What was sent in parts, one of which may be a file; at most so many bytes in all.
    pub(in crate::web) async fn of_parts(body: Body, boundary: String, most: usize) -> Result<Self, AppError> {
        let limit = SizeLimit::new().whole_stream(u64::try_from(most).unwrap_or(u64::MAX));
        let constraints = Constraints::new().size_limit(limit);
        let mut parts = Multipart::with_constraints(body.into_data_stream(), boundary, constraints);
        let mut form = Self { is_sent: true, ..Self::default() };
        while let Some(part) = parts.next_field().await.map_err(unread)? {
            let Some(name) = part.name().map(ToOwned::to_owned) else { continue };
            let is_file = part.file_name().is_some();
            let bytes = part.bytes().await.map_err(unread)?;
            if is_file {
                // A field for a file that nobody chose is sent empty.
                form.file = form.file.or(Some(bytes).filter(|bytes| !bytes.is_empty()));
            } else if form.pairs.len() < MOST_FIELDS {
                form.pairs.push((name, clean(&String::from_utf8_lossy(&bytes))));
            }
        }
        Ok(form)
    }

    /// The file that came with it.
    pub(in crate::web) fn file(&self) -> Option<&Bytes> {
        self.file.as_ref()
    }

    /// A form that was sent with these pairs.
    pub(in crate::web) fn of_pairs(pairs: &[(&str, &str)]) -> Self {
        Self {
            pairs: pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
            file: None,
            is_sent: true,
        }
    }

    /// Whether a person sent it, rather than having followed a link.
    pub(in crate::web) fn is_sent(&self) -> bool {
        self.is_sent
    }

    /// The text of a field without the blanks around it; nothing where it is missing.
    pub(in crate::web) fn text(&self, name: &str) -> &str {
        self.typed(name).unwrap_or_default().trim()
    }

    /// The text of a field exactly as typed.
    pub(in crate::web) fn typed(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a field that may have several.
    pub(in crate::web) fn all(&self, name: &str) -> Vec<&str> {
        self.pairs.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim()).collect()
    }

    /// Whether a box was ticked.
    pub(in crate::web) fn is_ticked(&self, name: &str) -> bool {
        self.pairs.iter().any(|(known, _)| known == name)
    }

    /// Every field, in order.
    pub(in crate::web) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The texts of `name.fr`, `name.ca`, ... for these languages.
    pub(in crate::web) fn texts(&self, name: &str, languages: &[Lang]) -> Texts {
        let text = |lang: &Lang| (*lang, self.text(&format!("{name}.{lang}")).to_owned());
        Texts::new(languages.iter().map(text))
    }
}

fn unread(error: multer::Error) -> AppError {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => AppError::TooLong,
        _ => AppError::Unreadable,
    }
}

/// Line breaks become one sign, and signs that nobody types go: what is left can stand on a page and in a file.
fn read(bytes: &[u8]) -> Vec<(String, String)> {
    let pairs = url::form_urlencoded::parse(bytes).take(MOST_FIELDS);
    pairs.map(|(name, value)| (name.into_owned(), clean(&value))).collect()
}

fn clean(text: &str) -> String {
    let hidden = |c: &char| c.is_control() && !matches!(c, '\n' | '\t') || is_override(*c);
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| !hidden(c)).collect()
}

/// Signs that turn the direction of what stands around them: a text with one can look like another.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_keeps_every_value_and_loses_what_nobody_types() {
        let form = Form::of_body(b"a=+x%0D%0Ay%00%E2%80%AE+&a=2&b=on&empty=");
        assert_eq!(form.text("a"), "x\ny");
        assert_eq!(form.all("a"), ["x\ny", "2"]);
        assert_eq!(form.typed("empty"), Some(""));
        assert_eq!((form.text("none"), form.typed("none")), ("", None));
        assert!(form.is_ticked("b") && !form.is_ticked("c"));
    }

    #[test]
    fn texts_are_read_per_language_and_blank_ones_left_out() {
        let form = Form::of_pairs(&[("title.fr", " Fête "), ("title.ca", " "), ("title.de", "Fest")]);
        let texts = form.texts("title", &[Lang::FR, Lang::CA]);
        assert_eq!(texts.iter().collect::<Vec<_>>(), [(Lang::FR, "Fête")]);
    }
}
