//! One file, read once: its values, and what was found wrong with them.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::finding::{Finding, Severity};
use super::section::Section;
use super::tree::{Lines, Node, Origin, Table, Value, table};

/// A file whose values can be asked for. Findings gather until [`Source::into_findings`].
#[derive(Debug)]
pub struct Source {
    path: PathBuf,
    root: Table,
    broken: bool,
    findings: RefCell<Vec<Finding>>,
}

impl Source {
    /// The file at `path`; one finding if it cannot be read at all.
    pub fn read(path: &Path) -> Result<Self, Vec<Finding>> {
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Self::new(path, &text)),
            Err(error) => {
                let problem = format!("the file cannot be read: {error}");
                Err(vec![Finding::of_file(path, "file-unreadable", problem, "a readable file in UTF-8")])
            }
        }
    }

    /// A file of this text. What TOML does not allow becomes findings, and the rest is read all the same.
    pub fn new(path: &Path, text: &str) -> Self {
        let lines = Lines::of(text);
        let (root, mistakes) = DeTable::parse_recoverable(text);
        let mut findings: Vec<_> = mistakes.iter().map(|mistake| not_toml(path, mistake, &lines)).collect();
        findings.dedup_by_key(|finding| finding.line);
        let root = table(root.get_ref(), &lines);
        Self { path: path.into(), root, broken: !findings.is_empty(), findings: findings.into() }
    }

    /// Puts `value` at `keys` above what the file says, as given by the environment variable `name`.
    pub fn set(&mut self, keys: &[&str], value: &str, name: &str) {
        let Some((last, above)) = keys.split_last() else { return };
        let origin = Origin::Variable(name.into());
        let mut at = &mut self.root;
        for key in above {
            let empty = || Node { origin: origin.clone(), value: Value::Table(Table::new()) };
            let node = at.entry((*key).into()).or_insert_with(empty);
            if !matches!(node.value, Value::Table(_)) {
                *node = empty();
            }
            let Value::Table(inner) = &mut node.value else { return };
            at = inner;
        }
        at.insert((*last).into(), Node { origin, value: Value::Text(value.into()) });
    }

    /// Its outermost keys.
    pub fn root(&self) -> Section<'_> {
        Section::new(self, &self.root, String::new(), Origin::Nowhere)
    }

    /// Whether anything was found so far that refuses the file.
    pub fn is_refused(&self) -> bool {
        self.findings.borrow().iter().any(Finding::is_error)
    }

    /// Everything found, in the order of lines.
    pub fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        findings.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        findings
    }

    /// Keeps a finding. In a file that is not TOML throughout, what seems missing may only be unreadable, and of a line
    /// that is not TOML nothing else is worth saying.
    pub(super) fn add(&self, finding: Finding) {
        let mut findings = self.findings.borrow_mut();
        let said = |earlier: &Finding| earlier.code == NOT_TOML && earlier.line == finding.line;
        if !(self.broken && (finding.code == super::section::MISSING || findings.iter().any(said))) {
            findings.push(finding);
        }
    }

    /// A finding about the value from `origin`.
    pub(super) fn finding(&self, severity: Severity, code: &'static str, key: &str, origin: &Origin) -> Finding {
        let (file, line) = match origin {
            Origin::Line(line) => (self.path.clone(), Some(*line)),
            Origin::Variable(name) => (name.into(), None),
            Origin::Nowhere => (self.path.clone(), None),
        };
        Finding { line, key: key.into(), severity, ..Finding::of_file(file, code, "", "") }
    }
}

const NOT_TOML: &str = "not-toml";

fn not_toml(path: &Path, mistake: &toml::de::Error, lines: &Lines) -> Finding {
    let problem = format!("this is not TOML: {}", mistake.message());
    let line = mistake.span().map(|span| lines.line(span.start));
    Finding { line, ..Finding::of_file(path, NOT_TOML, problem, "key = value, with texts in quotes") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::new(Path::new("f.toml"), text)
    }

    #[test]
    fn keys_that_nobody_asks_for_are_unknown() {
        let source = source("name = \"a\"\n\n[part]\nsize = 1\nsise = 2\n\n[other]\n");
        let root = source.root();
        assert_eq!(root.text("name").as_deref(), Some("a"));
        assert_eq!(root.section("part").and_then(|part| part.whole("size", 0..=9)), Some(1));
        drop(root);
        let findings: Vec<_> = source.into_findings().iter().map(ToString::to_string).collect();
        assert_eq!(
            findings,
            [
                "f.toml:5: part.sise: there is no such key; did you mean «size»? [unknown-key]",
                "f.toml:7: other: there is no such key; expected one of name, part [unknown-key]",
            ]
        );
    }

    #[test]
    fn a_file_that_is_not_toml_is_read_as_far_as_it_goes() {
        let source = source("name = = 3\nsize = 1\nlist = [1, 2\n");
        assert_eq!(source.root().whole("size", 0..=9), Some(1));
        assert_eq!(source.root().missing::<()>("part", ""), None);
        let found: Vec<_> = source.into_findings().iter().map(|finding| (finding.line, finding.code)).collect();
        assert!(found.contains(&(Some(1), NOT_TOML)), "{found:?}");
        assert!(found.iter().all(|(_, code)| *code != "missing-key"), "{found:?}");
    }

    #[test]
    fn a_variable_stands_over_the_file_and_is_named_in_findings() {
        let mut source = source("[part]\nsize = 1\n");
        source.set(&["part", "name"], "x", "ORIEL__PART__NAME");
        source.set(&["part", "size"], "big", "ORIEL__PART__SIZE");
        let part = source.root().section("part").unwrap();
        assert_eq!(part.text("name").as_deref(), Some("x"));
        assert_eq!(part.digits("size").as_deref(), Some("big"));
        part.spot("size").error("code", "is wrong", "less");
        drop(part);
        assert_eq!(
            source.into_findings()[0].to_string(),
            "ORIEL__PART__SIZE: part.size: is wrong; expected less [code]"
        );
    }

    #[test]
    fn numbers_dates_and_lists_of_the_wrong_kind_are_told_apart() {
        let source = source("a = 2026-01-01\nb = [\"x\", 2]\nc = 99999999999999999999\nd = nan\n");
        let root = source.root();
        assert_eq!((root.text("a"), root.list("b").len()), (None, 1));
        assert_eq!((root.whole("c", 0..=9), root.number("d", 0.0..=9.0)), (None, None));
        drop(root);
        let found: Vec<_> = source.into_findings().into_iter().map(|f| (f.line, f.key, f.code)).collect();
        let expected =
            [(1, "a", "wrong-kind"), (2, "b[1]", "wrong-kind"), (3, "c", "bad-number"), (4, "d", "bad-number")];
        assert_eq!(found, expected.map(|(line, key, code)| (Some(line), key.to_owned(), code)));
    }
}
