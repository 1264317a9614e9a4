//! What can be wrong with a host, as text and as a value. `trouble.rs` makes it happen.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::clock::duration;

/// One thing that goes wrong with the host's answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Answers, but only after this long.
    Latency(Duration),
    /// 429, with `Retry-After` in whole seconds where it is given.
    RateLimited {
        /// How long the host asks to be left alone.
        retry_after: Option<Duration>,
    },
    /// This status (400 to 599) with a page of HTML instead of an answer.
    ServerError(u16),
    /// The first half of the true answer.
    Truncated,
    /// A page of HTML with status 200.
    Garbage,
    /// The true answer's shape with a wrong type in every field but `id`.
    WrongTypes,
    /// The connection is closed without an answer.
    Down,
    /// Projects carry a `type` and a `status` that nobody documented.
    UnknownWords,
    /// Another fault, only for some requests.
    Only {
        /// What goes wrong.
        fault: Box<Fault>,
        /// For which requests.
        limit: Limit,
    },
}

/// Which requests a fault strikes; the default is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Limit {
    /// Only paths that begin so, `/v1/projects`.
    pub path: Option<String>,
    /// Only this many times.
    pub count: Option<u32>,
    /// Only this share of the requests, 0 to 100.
    pub percent: Option<u8>,
}

/// Why a text names no fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "«{0}» names no fault: write latency=500ms, 429, 429:30s, 500, truncated, garbage, wrong-types, unknown-words or \
     down, then as needed @/v1/projects, x3 (times) and %20 (of a hundred requests)"
)]
pub struct BadFault(String);

impl Fault {
    /// The same fault, for some requests only.
    #[must_use]
    pub fn only(self, limit: Limit) -> Self {
        Self::Only { fault: Box::new(self), limit }
    }

    /// What goes wrong, and for which requests; the innermost limit of each kind counts.
    pub(super) fn parts(self) -> (Self, Limit) {
        let Self::Only { fault, limit: outer } = self else {
            return (self, Limit::default());
        };
        let (fault, inner) = fault.parts();
        let path = inner.path.or(outer.path);
        let limit = Limit { path, count: inner.count.or(outer.count), percent: inner.percent.or(outer.percent) };
        (fault, limit)
    }
}

/// `500@/v1/projects x3`: the kind, then a path prefix, a count and a percentage in any order, each optional. The blank
/// may be left out.
impl FromStr for Fault {
    type Err = BadFault;

    fn from_str(text: &str) -> Result<Self, BadFault> {
        let bad = || BadFault(text.into());
        let mut limit = Limit::default();
        let rest = take_numbers(text.trim(), &mut limit);
        let kind = match rest.split_once('@') {
            Some((kind, path)) if path.starts_with('/') && !path.contains(char::is_whitespace) => {
                limit.path = Some(path.into());
                take_numbers(kind.trim_end(), &mut limit)
            }
            Some(_) => return Err(bad()),
            None => rest,
        };
        if limit.percent.is_some_and(|percent| percent > 100) {
            return Err(bad());
        }
        let fault = parse_kind(kind).ok_or_else(bad)?;
        Ok(if limit == Limit::default() { fault } else { fault.only(limit) })
    }
}

/// Takes `x3` and `%20` off the end of `text`.
fn take_numbers<'a>(text: &'a str, limit: &mut Limit) -> &'a str {
    let without_digits = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &text[without_digits.len()..];
    let taken = match (without_digits.chars().next_back(), digits.parse::<u32>()) {
        (Some('x'), Ok(count)) if limit.count.is_none() => {
            limit.count = Some(count);
            true
        }
        (Some('%'), Ok(percent)) if limit.percent.is_none() => {
            limit.percent = Some(u8::try_from(percent).unwrap_or(u8::MAX));
            true
        }
        _ => false,
    };
    if taken { take_numbers(without_digits[..without_digits.len() - 1].trim_end(), limit) } else { text }
}

fn parse_kind(kind: &str) -> Option<Fault> {
    if let Some(length) = kind.strip_prefix("latency=") {
        return duration(length).map(Fault::Latency);
    }
    if let Some(pause) = kind.strip_prefix("429:") {
        return duration(pause).map(|pause| Fault::RateLimited { retry_after: Some(pause) });
    }
    match kind {
        "429" => Some(Fault::RateLimited { retry_after: None }),
        "truncated" => Some(Fault::Truncated),
        "garbage" => Some(Fault::Garbage),
        "wrong-types" => Some(Fault::WrongTypes),
        "unknown-words" => Some(Fault::UnknownWords),
        "down" => Some(Fault::Down),
        status => status.parse().ok().filter(|status| (400..=599).contains(status)).map(Fault::ServerError),
    }
}

/// In the words that are read back.
impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(length) => write!(out, "latency={}ms", length.as_millis()),
            Self::RateLimited { retry_after: None } => out.write_str("429"),
            Self::RateLimited { retry_after: Some(pause) } => write!(out, "429:{}s", pause.as_secs()),
            Self::ServerError(status) => write!(out, "{status}"),
            Self::Truncated => out.write_str("truncated"),
            Self::Garbage => out.write_str("garbage"),
            Self::WrongTypes => out.write_str("wrong-types"),
            Self::UnknownWords => out.write_str("unknown-words"),
            Self::Down => out.write_str("down"),
            Self::Only { fault, limit } => write!(out, "{fault}{limit}"),
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(out, "@{path}")?;
        }
        if let Some(count) = self.count {
            write!(out, " x{count}")?;
        }
        if let Some(percent) = self.percent {
            write!(out, " %{percent}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_from_text_and_written_back() {
        let limited = |fault: Fault, path: Option<&str>, count, percent| {
            fault.only(Limit { path: path.map(Into::into), count, percent })
        };
        let retry = Some(Duration::from_secs(30));
        let cases = [
            ("latency=500ms", Fault::Latency(Duration::from_millis(500))),
            ("429", Fault::RateLimited { retry_after: None }),
            ("429:30s", Fault::RateLimited { retry_after: retry }),
            ("503", Fault::ServerError(503)),
            ("truncated", Fault::Truncated),
            ("garbage", Fault::Garbage),
            ("wrong-types", Fault::WrongTypes),
            ("unknown-words", Fault::UnknownWords),
            ("down", Fault::Down),
            ("down@/v1/projects", limited(Fault::Down, Some("/v1/projects"), None, None)),
            ("500@/v1 x3", limited(Fault::ServerError(500), Some("/v1"), Some(3), None)),
            ("garbage %20", limited(Fault::Garbage, None, None, Some(20))),
            ("429:30s@/v1 x2 %50", limited(Fault::RateLimited { retry_after: retry }, Some("/v1"), Some(2), Some(50))),
        ];
        for (text, fault) in cases {
            assert_eq!(text.parse(), Ok(fault.clone()), "{text}");
            assert_eq!(fault.to_string(), text);
        }
    }

    #[test]
    fn the_blank_may_be_left_out_and_the_count_may_come_first() {
        let expected =
            Ok(Fault::ServerError(500).only(Limit { path: Some("/v1".into()), count: Some(3), percent: None }));
        for text in ["500@/v1x3", "500x3@/v1", " 500 x3@/v1 "] {
            assert_eq!(text.parse::<Fault>(), expected, "{text}");
        }
    }

    #[test]
    fn what_names_no_fault_is_refused() {
        for text in ["", "200", "600", "latency", "latency=5", "429:soon", "down@v1", "garbage %101", "slow", "x3"] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }
}
