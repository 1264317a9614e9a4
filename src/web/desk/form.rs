//! What a person typed: pairs of names and texts, kept as they came, so that a form that is refused shows them again.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::domain::language::{Lang, Texts};
use crate::domain::refusal::Refusal;

/// The most that a form may hold, in bytes as sent.
pub(in crate::web) const MOST_BYTES: usize = 256 * 1024;
/// The most fields of a form.
const MOST_FIELDS: usize = 2000;

/// What was typed; or, on a page that is read, what its address says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::web) struct Form {
    pairs: Vec<(String, String)>,
    is_sent: bool,
}

impl Form {
    /// What the address of a page says.
    pub(super) fn of_query(query: &str) -> Self {
        Self { pairs: read(query.as_bytes()), is_sent: false }
    }

    /// What was sent.
    pub(super) fn of_body(body: &[u8]) -> Self {
        Self { pairs: read(body), is_sent: true }
    }

    /// A form that was sent with these pairs.
    pub(in crate::web) fn of_pairs(pairs: &[(&str, &str)]) -> Self {
        Self { pairs: pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(), is_sent: true }
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

    /// A field that is read as something; nothing where it is blank.
    pub(in crate::web) fn read<T: FromStr>(
        &self,
        name: &'static str,
        code: &'static str,
    ) -> Result<Option<T>, Refusal> {
        match self.text(name) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Refusal::of(name, code)),
        }
    }

    /// A day, `2026-05-12`.
    pub(in crate::web) fn day(&self, name: &'static str) -> Result<Option<Date>, Refusal> {
        // A day with a time would be read as well, and its time forgotten.
        let day = self.read::<Date>(name, "bad-day")?;
        match day {
            Some(day) if day.to_string() != self.text(name) => Err(Refusal::of(name, "bad-day")),
            day => Ok(day),
        }
    }

    /// A moment of the zone's clocks, `2026-05-12T18:30`. One that a change of clocks repeats is the earlier, one that it
    /// skips is refused.
    pub(in crate::web) fn moment(&self, name: &'static str, zone: &TimeZone) -> Result<Option<Timestamp>, Refusal> {
        let Some(local) = self.read::<DateTime>(name, "bad-moment")? else { return Ok(None) };
        let bad = |_| Refusal::of(name, "bad-moment");
        if !self.text(name).contains('T') {
            return Err(Refusal::of(name, "bad-moment"));
        }
        let ambiguous = zone.to_ambiguous_timestamp(local);
        if ambiguous.offset().is_gap() {
            return Err(Refusal::of(name, "skipped-moment"));
        }
        ambiguous.earlier().map(Some).map_err(bad)
    }
}

trait IsGap {
    fn is_gap(&self) -> bool;
}

impl IsGap for jiff::tz::AmbiguousOffset {
    fn is_gap(&self) -> bool {
        matches!(self, Self::Gap { .. })
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

    #[test]
    fn days_and_moments_are_read_or_refused_beside_their_field() {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let form = |value: &str| Form::of_pairs(&[("at", value)]);
        assert_eq!(form("").day("at"), Ok(None));
        assert!(form("2026-05-12").day("at").unwrap().is_some());
        for wrong in ["2026-02-30", "12/05/2026", "2026-05-12T10:00", "x"] {
            assert_eq!(form(wrong).day("at").unwrap_err().code, "bad-day", "{wrong}");
        }
        let at = form("2026-05-12T18:30").moment("at", &zone).unwrap().unwrap();
        assert_eq!(at.to_string(), "2026-05-12T16:30:00Z");
        let twice = form("2026-10-25T02:30").moment("at", &zone).unwrap().unwrap();
        assert_eq!(twice.to_string(), "2026-10-25T00:30:00Z");
        assert_eq!(form("2026-03-29T02:30").moment("at", &zone).unwrap_err().code, "skipped-moment");
        for wrong in ["2026-05-12", "18:30", "2026-05-12T25:00"] {
            assert_eq!(form(wrong).moment("at", &zone).unwrap_err().code, "bad-moment", "{wrong}");
        }
    }
}
