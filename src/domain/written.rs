//! What people type, read: by the region's zone and first language, every mistake beside its field.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::domain::language::{Lang, Texts};
use crate::domain::money::{Currency, InvalidMoney, Money};
use crate::domain::refusal::{Arg, Checked, Refusal};

/// By what a region's forms are read.
#[derive(Debug, Clone)]
pub struct Customs {
    /// The zone of its dates.
    pub zone: TimeZone,
    /// The language that no text may lack.
    pub main: Lang,
}

/// How long a text may be, and whether it may be missing.
#[derive(Debug, Clone, Copy)]
pub(in crate::domain) struct Measure {
    /// Characters at most.
    pub(in crate::domain) most: usize,
    /// Whether it has lines: a title has none.
    pub(in crate::domain) lines: bool,
    /// What is wrong where it is missing; nothing where it may be.
    pub(in crate::domain) missing: Option<&'static str>,
}

impl Measure {
    pub(in crate::domain) const fn line(most: usize, missing: &'static str) -> Self {
        Self { most, lines: false, missing: Some(missing) }
    }

    pub(in crate::domain) const fn paragraphs(most: usize, missing: &'static str) -> Self {
        Self { most, lines: true, missing: Some(missing) }
    }

    pub(in crate::domain) const fn or_none(self) -> Self {
        Self { missing: None, ..self }
    }
}

/// Everything that is wrong with a form.
#[derive(Debug, Default)]
pub(in crate::domain) struct Mistakes(Vec<Refusal>);

impl Mistakes {
    pub(in crate::domain) fn add(&mut self, refusal: Refusal) {
        self.0.push(refusal);
    }

    pub(in crate::domain) fn add_if(&mut self, wrong: bool, refusal: impl FnOnce() -> Refusal) {
        if wrong {
            self.0.push(refusal());
        }
    }

    /// What was read, if nothing is wrong with it.
    pub(in crate::domain) fn keep<T>(&mut self, read: Result<T, Refusal>) -> Option<T> {
        read.map_err(|refusal| self.0.push(refusal)).ok()
    }

    /// The same for what may be wrong in several ways.
    pub(in crate::domain) fn keep_all<T>(&mut self, read: Checked<T>) -> Option<T> {
        read.map_err(|refusals| self.0.extend(refusals)).ok()
    }

    /// What was read, if nothing was wrong.
    pub(in crate::domain) fn or<T>(self, read: T) -> Checked<T> {
        if self.0.is_empty() { Ok(read) } else { Err(self.0) }
    }

    /// What was read, if it was, and nothing else was wrong.
    pub(in crate::domain) fn whole<T>(self, read: Option<T>) -> Checked<T> {
        match read {
            Some(read) if self.0.is_empty() => Ok(read),
            _ => Err(self.0),
        }
    }

    /// An amount in major units as people write it, in minor units; at least so much.
    pub(in crate::domain) fn amount(
        &mut self,
        field: &'static str,
        typed: &str,
        currency: Currency,
        least: i64,
    ) -> Option<i64> {
        if typed.trim().is_empty() {
            self.add(Refusal::of(field, "missing"));
            return None;
        }
        match amount(typed, currency) {
            Ok(amount) if amount.minor >= least => Some(amount.minor),
            Ok(_) => {
                self.add(Refusal::of(field, "bad_amount"));
                None
            }
            Err(error) => {
                let said = |code| Refusal::of(field, code).with("currency", Arg::Text(currency.code().into()));
                self.add(match error {
                    InvalidMoney::TooFine(..) => said("amount-too-fine"),
                    InvalidMoney::TooLarge(_) => said("amount-too-large"),
                    InvalidMoney::Currency(_) => said("amount-other-currency"),
                    InvalidMoney::Number(_) => said("amount-unread"),
                });
                None
            }
        }
    }

    /// A whole number at least 1; none where nothing was typed.
    pub(in crate::domain) fn count(&mut self, field: &'static str, typed: &str) -> Option<i64> {
        let typed: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '%').collect();
        if typed.is_empty() {
            return None;
        }
        let number = typed.parse::<i64>().ok().filter(|number| (1..=1_000_000_000).contains(number));
        self.add_if(number.is_none(), || Refusal::of(field, "count-unread"));
        number
    }

    /// A whole percentage from 1 to so much; none where nothing was typed.
    pub(in crate::domain) fn percent(&mut self, field: &'static str, typed: &str, most: i64) -> Option<i64> {
        let digits = typed.trim().trim_end_matches('%').trim_end();
        if digits.is_empty() {
            return None;
        }
        let percent = digits.parse::<i64>().ok().filter(|percent| (1..=most).contains(percent));
        self.add_if(percent.is_none(), || Refusal::of(field, "percent-unread").with("most", Arg::Number(most)));
        percent
    }

    /// A text of one language.
    pub(in crate::domain) fn text(&mut self, field: &'static str, typed: &str, measure: Measure) -> String {
        let text = plain(typed, measure.lines);
        if let Some(code) = measure.missing.filter(|_| text.is_empty()) {
            self.add(Refusal::of(field, code));
        }
        self.measured(field, &text, measure, None);
        text
    }

    /// A text in several languages: in the region's first, if it is in any.
    pub(in crate::domain) fn texts(
        &mut self,
        field: &'static str,
        typed: &Texts,
        measure: Measure,
        main: Lang,
    ) -> Texts {
        let texts = typed.map(|text| plain(text, measure.lines));
        match measure.missing {
            Some(code) if texts.is_empty() => self.add(Refusal::of(field, code)),
            _ if !texts.is_empty() && texts.get(main).is_none() => {
                self.add(Refusal::of(field, "main-language").with("language", Arg::Text(main.to_string())));
            }
            _ => {}
        }
        texts.iter().for_each(|(lang, text)| self.measured(field, text, measure, Some(lang)));
        texts
    }

    /// What is wrong with a text that is there, in this language where it has one.
    fn measured(&mut self, field: &'static str, text: &str, measure: Measure, lang: Option<Lang>) {
        let named = |code| {
            let lang = lang.map_or_else(|| "none".to_owned(), |lang| lang.to_string());
            Refusal::of(field, code).with("language", Arg::Text(lang))
        };
        let long = text.chars().count();
        self.add_if(long > measure.most, || {
            named("too-long").with("most", count(measure.most)).with("over", count(long - measure.most))
        });
        self.add_if(has_markup(text), || named("markup"));
    }

    /// An instant as a field for date and time writes it, in the region's zone.
    pub(in crate::domain) fn instant(
        &mut self,
        field: &'static str,
        typed: &str,
        customs: &Customs,
    ) -> Option<Timestamp> {
        let typed = typed.trim();
        if typed.is_empty() {
            self.add(Refusal::of(field, "missing"));
            return None;
        }
        let local = typed.replacen(' ', "T", 1).parse::<DateTime>().ok().filter(|at| is_near(at.date()));
        let Some(local) = local else {
            self.add(Refusal::of(field, "bad-moment"));
            return None;
        };
        let ambiguous = customs.zone.to_ambiguous_timestamp(local);
        // Which instant a time means that no clock ever shows, nobody can tell.
        let is_skipped = matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. });
        self.add_if(is_skipped, || Refusal::of(field, "skipped-moment"));
        ambiguous.earlier().ok().filter(|_| !is_skipped)
    }

    /// A day as a field for dates writes it.
    pub(in crate::domain) fn day(&mut self, field: &'static str, typed: &str) -> Option<Date> {
        let typed = typed.trim();
        if typed.is_empty() {
            self.add(Refusal::of(field, "missing"));
            return None;
        }
        // A day with a time would be read as well, and its time forgotten.
        let day = typed.parse::<Date>().ok().filter(|day| is_near(*day) && day.to_string() == typed);
        self.add_if(day.is_none(), || Refusal::of(field, "bad-day"));
        day
    }
}

/// An amount in major units, as people of any of our languages write it: spaces between thousands, a comma or a point before
/// the cents, a sign or a code of the currency behind. Where a point or comma could mean thousands, it is not guessed.
pub(in crate::domain) fn amount(typed: &str, currency: Currency) -> Result<Money, InvalidMoney> {
    let bare = without(typed.trim(), currency);
    if let Some(other) = named_currency(bare) {
        return Err(InvalidMoney::Currency(other));
    }
    let digits: String = bare.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let marks = digits.matches([',', '.']).count();
    let wrong = || InvalidMoney::Number(typed.trim().chars().take(40).collect());
    let is_plain = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.' | '-'));
    // «1.000» is a thousand to some and one to others.
    let thousands =
        digits.rsplit_once([',', '.']).is_some_and(|(_, after)| after.len() == 3 && currency.exponent() < 3);
    if marks > 1 || !is_plain || thousands {
        return Err(wrong());
    }
    let money = Money::from_major(&digits.replace(',', "."), currency)?;
    if money.minor.unsigned_abs() > MOST_MINOR { Err(InvalidMoney::TooLarge(typed.trim().into())) } else { Ok(money) }
}

/// A text without the sign or code of its own currency, before or behind.
fn without(typed: &str, currency: Currency) -> &str {
    let symbol = currency.symbol();
    for own in [currency.code(), symbol.as_str()] {
        let begins = typed.get(..own.len()).is_some_and(|head| head.eq_ignore_ascii_case(own));
        if begins {
            return typed[own.len()..].trim_start();
        }
        let at = typed.len().saturating_sub(own.len());
        if typed.get(at..).is_some_and(|tail| tail.eq_ignore_ascii_case(own)) {
            return typed[..at].trim_end();
        }
    }
    typed
}

/// The currency that stands before or behind a number, by its code or its sign.
fn named_currency(typed: &str) -> Option<String> {
    let is_figure = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, ',' | '.' | '-' | '\'');
    let named = typed.trim_matches(is_figure).to_uppercase();
    let is_sign = matches!(named.as_str(), "$" | "£" | "€" | "¥" | "₣");
    let is_named = typed.contains(|c: char| c.is_ascii_digit()) && (is_sign || named.parse::<Currency>().is_ok());
    is_named.then_some(named)
}

/// The most that anybody means to type: ten thousand million euros, in cents.
const MOST_MINOR: u64 = 1_000_000_000_000;

/// A year of four digits that somebody may have meant.
fn is_near(day: Date) -> bool {
    (2000..2200).contains(&day.year())
}

fn count(number: usize) -> Arg {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Whether somebody wrote for a browser rather than for a reader: a page shows it as it stands, which is never what is meant.
fn has_markup(text: &str) -> bool {
    let begins_tag = |after: &str| after.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    text.match_indices('<').any(|(at, _)| begins_tag(&text[at + 1..]) && text[at..].contains('>'))
}

/// Text as it is kept: no control characters, no space around, lines only where there may be some; nothing where there is
/// nothing to see.
pub(in crate::domain) fn plain(typed: &str, lines: bool) -> String {
    let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = typed.chars().filter(|c| (!c.is_control() || *c == '\n') && !turns(*c)).collect();
    if kept.chars().all(|c| c.is_whitespace() || has_no_ink(c)) {
        return String::new();
    }
    if lines { kept.trim().to_owned() } else { kept.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// Signs that turn the direction of what stands around them: a text with one can look like another.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Signs that join or part letters, and are nothing alone.
fn has_no_ink(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customs() -> Customs {
        Customs { zone: TimeZone::get("Europe/Paris").unwrap(), main: Lang::FR }
    }

    #[test]
    fn an_instant_is_read_in_the_zone_of_the_region() {
        let mut mistakes = Mistakes::default();
        let mut read = |typed| mistakes.instant("opens", typed, &customs()).map(|at| at.to_string());
        assert_eq!(read("2026-12-01T18:00").as_deref(), Some("2026-12-01T17:00:00Z"));
        assert_eq!(read(" 2026-07-01 18:00 ").as_deref(), Some("2026-07-01T16:00:00Z"));
        for wrong in ["", "demain", "2026-02-30T10:00", "2026-03-29T02:30", "20261-01-01T10:00", "0026-01-01T10:00"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(mistakes.0.len(), 6);
    }

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        let read = |typed| amount(typed, Currency::EUR).ok().map(|money| money.minor);
        for (typed, minor) in [
            ("1250", 125_000),
            ("1 250,50 €", 125_050),
            ("1\u{202f}250.5", 125_050),
            ("12'000", 1_200_000),
            ("0,01 EUR", 1),
            ("€20", 2_000),
            ("eur 20", 2_000),
            ("20 eur", 2_000),
            ("-3", -300),
        ] {
            assert_eq!(read(typed), Some(minor), "{typed}");
        }
        for other in ["2000 USD", "$20", "20 £", "chf 5"] {
            assert!(matches!(amount(other, Currency::EUR), Err(InvalidMoney::Currency(_))), "{other}");
        }
        for wrong in ["", "1.000", "1.000,00", "douze", "1,234", "0,001", "1e9", "99999999999999", "NaN"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn text_is_kept_without_what_cannot_be_seen() {
        assert_eq!(plain(" Un\u{0}  titre\r\nlong ", false), "Un titre long");
        assert_eq!(plain(" Un\r\n\r\ntexte\u{7} ", true), "Un\n\ntexte");
        assert_eq!(plain(" \u{200b}\u{ad}\n\u{feff}", true), "");
        assert_eq!(plain("a\u{202e}b", false), "ab");
    }
}
