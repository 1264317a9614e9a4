//! The layers of a theme: its folder over its parent's, down to the one without a parent.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::Document;

use crate::file::{Finding, nearest};

/// The folders of a theme, the lowest first.
#[derive(Debug)]
pub(super) struct Layers {
    folders: Vec<PathBuf>,
}

impl Layers {
    /// The layers of the theme `name`.
    pub(super) fn read(themes_folder: &Path, name: &str) -> Result<Self, Vec<Finding>> {
        let mut folders: Vec<PathBuf> = Vec::new();
        let mut next = Some(name.to_owned());
        while let Some(name) = next {
            let folder = themes_folder.join(&name);
            if folders.contains(&folder) {
                let problem = format!("the theme «{name}» is its own ancestor");
                let file = folder.join("theme.toml");
                return Err(vec![Finding::of_file(
                    file,
                    "theme-loop",
                    problem,
                    "a parent that does not lead back here",
                )]);
            }
            next = parent(&folder)?;
            folders.push(folder);
        }
        folders.reverse();
        Ok(Self { folders })
    }

    /// The files in `sub` with one of these extensions, by name within `sub`: of each name the highest layer's.
    pub(super) fn files(&self, sub: &str, extensions: &[&str]) -> BTreeMap<String, PathBuf> {
        let mut files = BTreeMap::new();
        for folder in &self.folders {
            files.extend(listed(&folder.join(sub), extensions));
        }
        files
    }

    /// The files of one name in `sub` in every layer that has it, the lowest first.
    pub(super) fn all(&self, sub: &str, name: &str) -> Vec<PathBuf> {
        let files = self.folders.iter().map(|folder| folder.join(sub).join(name));
        files.filter(|file| file.is_file()).collect()
    }

    /// The theme's own folder.
    pub(super) fn top(&self) -> &Path {
        self.folders.last().map_or(Path::new(""), PathBuf::as_path)
    }
}

fn listed(folder: &Path, extensions: &[&str]) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let files = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file());
    let named = files.filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)));
    named.filter(|(name, _)| name.rsplit_once('.').is_some_and(|(_, ext)| extensions.contains(&ext))).collect()
}

/// What a `theme.toml` may say.
const KEYS: [&str; 3] = ["title", "parent", "options"];

fn parent(folder: &Path) -> Result<Option<String>, Vec<Finding>> {
    let file = folder.join("theme.toml");
    let text = fs::read_to_string(&file).map_err(|error| {
        let problem = format!("cannot be read: {error}");
        vec![Finding::of_file(&file, "theme-missing", problem, "a file that names the theme")]
    })?;
    let document = Document::parse(text.as_str()).map_err(|error| {
        let line = error.span().map(|span| line_at(&text, span.start));
        vec![Finding { line, ..Finding::of_file(&file, "toml-syntax", error.message(), "TOML") }]
    })?;
    let unknown = document.iter().map(|(key, _)| key).filter(|key| !KEYS.contains(key));
    let mut findings: Vec<_> = unknown.map(|key| unknown_key(&file, &text, key)).collect();
    let parent = document.get("parent").map(|value| value.as_str().unwrap_or_default());
    if parent.is_some_and(|name| !is_name(name)) {
        let finding =
            Finding::of_file(&file, "theme-parent", "no theme has such a name", "small letters, digits and dashes");
        findings.push(Finding { line: line_of(&text, "parent"), key: "parent".into(), ..finding });
    }
    if findings.is_empty() { Ok(parent.map(Into::into)) } else { Err(findings) }
}

fn unknown_key(file: &Path, text: &str, key: &str) -> Finding {
    let finding = Finding::of_file(file, "unknown-key", "no such key", "title, parent or options");
    Finding { line: line_of(text, key), key: key.into(), nearest: nearest(key, KEYS).map(Into::into), ..finding }
}

/// The line that begins with a key.
fn line_of(text: &str, key: &str) -> Option<usize> {
    text.lines().position(|line| line.trim_start().starts_with(key)).map(|at| at + 1)
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|b| *b == b'\n').count() + 1
}
