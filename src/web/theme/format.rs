//! Sums, numbers, dates and spans as each language writes them (CLDR). Exact: no floats.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{E, M, T, YM, YMD, YMDE};
use icu_datetime::input::{Date, DateTime, Time};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};

use crate::domain::language::Lang;
use crate::domain::money::{Currency, Money};

/// A space that does not break.
const NO_BREAK: char = '\u{a0}';
/// A narrow one.
const NARROW: char = '\u{202f}';

/// The conventions to follow: for English those of Europe, because its readers here live there.
fn locale(lang: Lang) -> Locale {
    let tag = if lang == Lang::EN { "en-GB" } else { lang.code() };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn decimal(lang: Lang, value: &Decimal) -> String {
    let formatter = DecimalFormatter::try_new(locale(lang).into(), Default::default());
    formatter.map_or_else(|_| value.to_string(), |formatter| formatter.format(value).to_string())
}

/// A whole number: `1 932`, `1,932`.
pub fn number(lang: Lang, value: impl Into<Decimal>) -> String {
    decimal(lang, &value.into())
}

/// Digits with an optional point, grouped as the language does; what is no number stays as it is.
pub fn digits(lang: Lang, text: &str) -> String {
    text.parse().map_or_else(|_| text.into(), |value| decimal(lang, &value))
}

/// A sum: `6 240 €`, `€6,240`, `12,50 €`. Whole amounts go without cents.
pub fn money(lang: Lang, sum: Money) -> String {
    let mut value = Decimal::from(sum.minor);
    let exponent = sum.currency.exponent();
    let unit = 10_i64.pow(exponent);
    value.multiply_pow10(-i16::try_from(exponent).unwrap_or(0));
    if sum.minor % unit == 0 {
        value = Decimal::from(sum.minor / unit);
    }
    let (amount, sign) = (decimal(lang, &value), sign(sum.currency));
    let minus = amount.trim_start_matches(['-', '\u{2212}']).len() < amount.len();
    match (lang, sign) {
        (Lang::EN, sign) if sign.chars().count() == 1 => {
            let bare = amount.trim_start_matches(['-', '\u{2212}']);
            if minus { format!("\u{2212}{sign}{bare}") } else { format!("{sign}{bare}") }
        }
        (Lang::EN, sign) => format!("{sign}{NO_BREAK}{amount}"),
        (_, sign) => format!("{amount}{NO_BREAK}{sign}"),
    }
}

/// The sign of a currency, where one sign means one currency; else its code. Several countries call theirs `$`.
fn sign(currency: Currency) -> &'static str {
    match currency.code() {
        "EUR" => "€",
        "GBP" => "£",
        code => code,
    }
}

/// A percentage: `57 %`, `57%`.
pub fn percent(lang: Lang, percent: u32) -> String {
    percentage(lang, &percent.to_string())
}

/// A percentage that may have decimals, from its digits with a point: `72,5 %`.
pub fn percentage(lang: Lang, digits: &str) -> String {
    let number = self::digits(lang, digits);
    match lang {
        Lang::EN => format!("{number}%"),
        Lang::FR => format!("{number}{NARROW}%"),
        _ => format!("{number}{NO_BREAK}%"),
    }
}

/// Names one after the other: `Allier, Cantal et Puy-de-Dôme`. Spanish says «e» before an i.
pub fn list(lang: Lang, names: &[String], and: &str) -> String {
    let Some((last, others)) = names.split_last() else { return String::new() };
    if others.is_empty() {
        return last.clone();
    }
    let sound = crate::domain::text::fold(last);
    let is_i = sound.starts_with('i') || (sound.starts_with("hi") && !sound.starts_with("hie"));
    let and = if lang == Lang::ES && is_i { "e" } else { and };
    format!("{} {and} {last}", others.join(", "))
}

/// The day of an instant: `5 décembre 2026`.
pub fn date(lang: Lang, at: Timestamp, zone: &TimeZone) -> String {
    day(lang, zone.to_datetime(at).date())
}

/// A day of the calendar.
pub fn day(lang: Lang, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YMD::long());
    let (year, month, number) = parts(day);
    match (formatter, Date::try_new_iso(year, month, number)) {
        (Ok(formatter), Ok(date)) => first(lang, number, formatter.format(&date).to_string()),
        _ => day.to_string(),
    }
}

/// A day of the calendar with its weekday: `samedi 5 décembre 2026`.
pub fn weekday_and_day(lang: Lang, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YMDE::long());
    let (year, month, number) = parts(day);
    match (formatter, Date::try_new_iso(year, month, number)) {
        (Ok(formatter), Ok(date)) => first(lang, number, formatter.format(&date).to_string()),
        _ => day.to_string(),
    }
}

/// The short name of a day's weekday: `sam.`.
pub fn weekday(lang: Lang, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), E::short());
    let (year, month, number) = parts(day);
    match (formatter, Date::try_new_iso(year, month, number)) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => String::new(),
    }
}

/// The name of a day's weekday: `samedi`.
pub fn weekday_name(lang: Lang, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), E::long());
    let (year, month, number) = parts(day);
    match (formatter, Date::try_new_iso(year, month, number)) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => String::new(),
    }
}

/// An hour of the day: `18:30`.
pub fn hour(lang: Lang, time: civil::Time) -> String {
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), T::hm());
    match (formatter, clock(time)) {
        (Ok(formatter), Some(time)) => formatter.format(&time).to_string(),
        _ => time.to_string(),
    }
}

/// A day and the time of day: `5 décembre 2026 à 23:59`.
pub fn moment(lang: Lang, at: Timestamp, zone: &TimeZone) -> String {
    let zoned = zone.to_datetime(at);
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YMD::long().with_time_hm());
    let (year, month, day) = parts(zoned.date());
    match (formatter, Date::try_new_iso(year, month, day), clock(zoned.time())) {
        (Ok(formatter), Ok(date), Some(time)) => {
            let written = formatter.format(&DateTime { date, time }).to_string();
            one_o_clock(lang, zoned.hour(), first(lang, day, written))
        }
        _ => zoned.to_string(),
    }
}

/// A month, from `2026-09`: `septembre 2026`. None where the text is no month.
pub fn month(lang: Lang, month: &str) -> Option<String> {
    let day = format!("{month}-01").parse::<civil::Date>().ok()?;
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YM::long()).ok()?;
    let (year, month, day) = parts(day);
    Some(formatter.format(&Date::try_new_iso(year, month, day).ok()?).to_string())
}

/// The short name of a month of the year, from `2026-09`: `sept.`. None where the text is no month.
pub fn month_alone(lang: Lang, month: &str) -> Option<String> {
    let day = format!("{month}-01").parse::<civil::Date>().ok()?;
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), M::medium()).ok()?;
    let (year, month, day) = parts(day);
    Some(formatter.format(&Date::try_new_iso(year, month, day).ok()?).to_string())
}

/// The first of a month is «1er» in French; CLDR's patterns have no word for it.
fn first(lang: Lang, day: u8, date: String) -> String {
    if lang == Lang::FR && day == 1 { date.replacen("1 ", "1er ", 1) } else { date }
}

/// One o'clock is singular in Spanish and Catalan; CLDR's patterns have the plural of all other hours.
fn one_o_clock(lang: Lang, hour: i8, moment: String) -> String {
    match lang {
        Lang::ES if hour == 1 => moment.replacen(" a las ", " a la ", 1),
        Lang::CA if hour == 1 => moment.replacen(" a les ", " a la ", 1),
        _ => moment,
    }
}

fn parts(day: civil::Date) -> (i32, u8, u8) {
    (day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
}

fn clock(time: civil::Time) -> Option<Time> {
    Time::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), 0, 0).ok()
}

/// A span of time in the one unit that tells it best, rounded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// A day or more.
    Days(i64),
    /// An hour or more.
    Hours(i64),
    /// Less than an hour; may be 0.
    Minutes(i64),
}

impl Span {
    /// The span that a duration is; a negative one is nothing.
    pub fn of(duration: SignedDuration) -> Self {
        let minutes = duration.as_mins().max(0);
        match minutes {
            1440.. => Self::Days(minutes / 1440),
            60.. => Self::Hours(minutes / 60),
            _ => Self::Minutes(minutes),
        }
    }

    /// The ending of its text keys, and how many.
    pub fn parts(self) -> (&'static str, i64) {
        match self {
            Self::Days(n) => ("days", n),
            Self::Hours(n) => ("hours", n),
            Self::Minutes(n) => ("minutes", n),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(minor: i64) -> Money {
        Money { minor, currency: Currency::EUR }
    }

    #[test]
    fn sums_are_written_as_each_language_does() {
        assert_eq!(money(Lang::FR, eur(624_000)), "6\u{202f}240\u{a0}€");
        assert_eq!(money(Lang::EN, eur(624_000)), "€6,240");
        assert_eq!(money(Lang::CA, eur(1_234_500)), "12.345\u{a0}€");
        assert_eq!(money(Lang::ES, eur(624_000)), "6240\u{a0}€");
        assert_eq!(money(Lang::DE, eur(624_000)), "6.240\u{a0}€");
        assert_eq!(money(Lang::FR, eur(1_250)), "12,50\u{a0}€");
        assert_eq!(money(Lang::EN, eur(5)), "€0.05");
        assert_eq!(money(Lang::EN, eur(-1_250)), "\u{2212}€12.50");
    }

    #[test]
    fn a_sum_is_exact_however_large() {
        let digits: String = money(Lang::EN, eur(i64::MAX)).chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, i64::MAX.to_string());
    }

    #[test]
    fn a_currency_without_a_sign_of_its_own_shows_its_code() {
        let sum = |code: &str, minor| Money { minor, currency: code.parse().unwrap() };
        assert_eq!(money(Lang::FR, sum("USD", 1_000)), "10\u{a0}USD");
        assert_eq!(money(Lang::EN, sum("CHF", 150_000)), "CHF\u{a0}1,500");
        assert_eq!(money(Lang::EN, sum("JPY", 500)), "JPY\u{a0}500");
        assert_eq!(money(Lang::EN, sum("GBP", 500)), "£5");
    }

    #[test]
    fn percentages_and_numbers_follow_the_language() {
        assert_eq!(percent(Lang::FR, 57), "57\u{202f}%");
        assert_eq!(percent(Lang::EN, 1_057), "1,057%");
        assert_eq!(percent(Lang::CA, 57), "57\u{a0}%");
        assert_eq!(percent(Lang::ES, 1_057), "1057\u{a0}%");
        assert_eq!(percent(Lang::DE, 65_500), "65.500\u{a0}%");
        assert_eq!(percentage(Lang::FR, "72.5"), "72,5\u{202f}%");
        assert_eq!(number(Lang::FR, 1932_u32), "1\u{202f}932");
    }

    #[test]
    fn names_are_listed_as_a_sentence_does() {
        let listed = |lang, names: &[&str], and| {
            let names: Vec<_> = names.iter().map(ToString::to_string).collect();
            list(lang, &names, and)
        };
        assert_eq!(listed(Lang::FR, &["Allier", "Cantal", "Loire"], "et"), "Allier, Cantal et Loire");
        assert_eq!(listed(Lang::ES, &["Ain", "Isère"], "y"), "Ain e Isère");
        assert_eq!(listed(Lang::ES, &["cobre", "hierro"], "y"), "cobre y hierro");
        assert_eq!((listed(Lang::DE, &["Ain"], "und"), listed(Lang::DE, &[], "und")), ("Ain".into(), String::new()));
    }

    #[test]
    fn dates_are_those_of_the_regions_zone() {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let at: Timestamp = "2026-12-04T23:30:00Z".parse().unwrap();
        assert_eq!(date(Lang::FR, at, &zone), "5 décembre 2026");
        assert_eq!(date(Lang::EN, at, &zone), "5 December 2026");
        assert_eq!(date(Lang::FR, "2026-12-01T08:00:00Z".parse().unwrap(), &zone), "1er décembre 2026");
        assert_eq!(date(Lang::CA, at, &zone), "5 de desembre del 2026");
        assert_eq!(moment(Lang::FR, at, &zone), "5 décembre 2026 à 00:30");
        assert_eq!(moment(Lang::EN, at, &zone), "5 December 2026 at 00:30");
        assert_eq!(date(Lang::ES, at, &zone), "5 de diciembre de 2026");
        assert_eq!(date(Lang::DE, at, &zone), "5. Dezember 2026");
        assert_eq!(moment(Lang::CA, at, &zone), "5 de desembre del 2026, a les 0:30");
        assert_eq!(moment(Lang::ES, at, &zone), "5 de diciembre de 2026 a las 00:30");
        assert_eq!(moment(Lang::DE, at, &zone), "5. Dezember 2026 um 00:30");
        let one = "2026-12-05T00:30:00Z".parse().unwrap();
        assert_eq!(moment(Lang::ES, one, &zone), "5 de diciembre de 2026 a la 01:30");
        assert_eq!(moment(Lang::CA, one, &zone), "5 de desembre del 2026, a la 1:30");
        let saturday = civil::date(2026, 12, 5);
        assert_eq!(weekday_and_day(Lang::FR, saturday), "samedi 5 décembre 2026");
        assert_eq!(weekday_and_day(Lang::FR, civil::date(2026, 8, 1)), "samedi 1er août 2026");
        assert_eq!(weekday_and_day(Lang::EN, saturday), "Saturday, 5 December 2026");
        assert_eq!(weekday_and_day(Lang::DE, saturday), "Samstag, 5. Dezember 2026");
        assert_eq!((weekday(Lang::FR, saturday), weekday(Lang::CA, saturday)), ("sam.".into(), "ds.".into()));
        let half_past = civil::time(18, 30, 0, 0);
        assert_eq!((hour(Lang::FR, half_past), hour(Lang::EN, half_past)), ("18:30".into(), "18:30".into()));
        assert_eq!(month(Lang::FR, "2026-09").as_deref(), Some("septembre 2026"));
        assert_eq!(month(Lang::ES, "2026-09").as_deref(), Some("septiembre de 2026"));
        assert_eq!(month(Lang::DE, "2026-09").as_deref(), Some("September 2026"));
        assert_eq!(month(Lang::FR, "soon"), None);
        assert_eq!(month_alone(Lang::FR, "2026-09").as_deref(), Some("sept."));
    }

    #[test]
    fn spans_are_rounded_down_to_what_is_certain() {
        assert_eq!(Span::of(SignedDuration::from_hours(95)), Span::Days(3));
        assert_eq!(Span::of(SignedDuration::from_mins(359)), Span::Hours(5));
        assert_eq!(Span::of(SignedDuration::from_secs(-5)), Span::Minutes(0));
    }
}
