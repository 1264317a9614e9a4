//! A place in a file, and what is said about it.

use super::finding::Severity;
use super::source::Source;
use super::tree::{Origin, Value};

/// A place in a file that something can be said about.
#[derive(Debug, Clone)]
pub struct Spot<'a> {
    pub(super) source: &'a Source,
    pub(super) key: String,
    pub(super) origin: Origin,
}

impl Spot<'_> {
    /// The file is refused for this.
    pub fn error(&self, code: &'static str, problem: impl Into<String>, expected: &str) {
        self.say(Severity::Error, code, problem.into(), expected, None);
    }

    /// The file is refused for this, and `nearest` was probably meant.
    pub fn error_near(&self, code: &'static str, problem: impl Into<String>, expected: &str, nearest: Option<&str>) {
        self.say(Severity::Error, code, problem.into(), expected, nearest);
    }

    /// The file stands, but this is worth a look.
    pub fn warning(&self, code: &'static str, problem: impl Into<String>, expected: &str) {
        self.say(Severity::Warning, code, problem.into(), expected, None);
    }

    /// The line in the file, if there is one.
    pub fn line(&self) -> Option<usize> {
        if let Origin::Line(line) = self.origin { Some(line) } else { None }
    }

    fn say(&self, severity: Severity, code: &'static str, problem: String, expected: &str, nearest: Option<&str>) {
        let mut finding = self.source.finding(severity, code, &self.key, &self.origin);
        finding.problem = problem;
        finding.expected = expected.into();
        finding.nearest = nearest.map(Into::into);
        self.source.add(finding);
    }

    pub(super) fn wrong_kind(&self, found: &Value, expected: &str) {
        self.error("wrong-kind", format!("{} stands here", found.kind()), expected);
    }
}
