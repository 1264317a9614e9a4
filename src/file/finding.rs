//! A mistake in a file: where, what, and what to write instead.

use std::fmt;
use std::path::PathBuf;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The file is refused.
    Error,
    /// The file works, and something in it is probably not what was meant.
    Warning,
}

/// One thing to correct in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The file, or the name of the environment variable that gave the value.
    pub file: PathBuf,
    /// The line, from 1; none where something is missing altogether.
    pub line: Option<usize>,
    /// The key as a path, `territory.margin_km`; empty where no key is concerned.
    pub key: String,
    /// A lasting name for this kind of finding.
    pub code: &'static str,
    /// Whether the file is refused.
    pub severity: Severity,
    /// What is wrong.
    pub problem: String,
    /// What should stand there, or what to do; empty where the problem says all.
    pub expected: String,
    /// What was probably meant.
    pub nearest: Option<String>,
}

impl Finding {
    /// A finding about a whole file, which is refused.
    pub fn of_file(file: impl Into<PathBuf>, code: &'static str, problem: impl Into<String>, expected: &str) -> Self {
        Self {
            file: file.into(),
            line: None,
            key: String::new(),
            code,
            severity: Severity::Error,
            problem: problem.into(),
            expected: expected.into(),
            nearest: None,
        }
    }

    /// Whether the file is refused because of it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// `regions/lyon/region.toml:12: territory.margin: unknown key; expected ...; did you mean «margin_km»? [unknown-key]`
impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }
        if !self.key.is_empty() {
            write!(out, ": {}", self.key)?;
        }
        write!(out, ": {}", self.problem)?;
        if !self.expected.is_empty() {
            write!(out, "; expected {}", self.expected)?;
        }
        if let Some(nearest) = &self.nearest {
            write!(out, "; did you mean «{nearest}»?")?;
        }
        write!(out, " [{}]", self.code)
    }
}

/// The known word that `word` most resembles, if any comes close.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let alike = |known: &'a str| (strsim::jaro_winkler(&word, &known.to_lowercase()), known);
    let close = known.into_iter().map(alike).filter(|(likeness, _)| *likeness >= 0.82);
    close.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_says_where_what_and_what_was_meant() {
        let finding = Finding {
            line: Some(12),
            key: "territory.margin".into(),
            nearest: Some("margin_km".into()),
            ..Finding::of_file("regions/lyon/region.toml", "unknown-key", "no such key", "one of its keys")
        };
        assert_eq!(
            finding.to_string(),
            "regions/lyon/region.toml:12: territory.margin: no such key; expected one of its keys; \
             did you mean «margin_km»? [unknown-key]"
        );
    }

    #[test]
    fn the_nearest_word_is_offered_only_if_it_is_near() {
        let known = ["margin_km", "codes", "places"];
        assert_eq!(nearest("margin", known), Some("margin_km"));
        assert_eq!(nearest("Place", known), Some("places"));
        assert_eq!(nearest("wombat", known), None);
    }
}
