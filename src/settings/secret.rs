//! What must never be printed: keys and secrets, from the settings, a variable, or a file of their own.

use std::fmt;
use std::path::Path;

use crate::file::Section;

/// A secret. It prints as «hidden»; only [`Secret::reveal`] tells it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("«hidden»")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

/// The secret under `key`, or in the file that `in_file` names; of at least `least` characters. Messages never quote it.
pub(super) fn secret(
    section: &Section<'_>,
    [key, in_file]: [&'static str; 2],
    least: usize,
    folder: &Path,
) -> Option<Secret> {
    let (given, file) = (section.text(key), section.text(in_file));
    if section.has(key) && section.has(in_file) {
        let problem = format!("the secret is given twice: as «{key}» too");
        section.spot(in_file).error("given-twice", problem, "one of the two");
        return None;
    }
    let at = if section.has(key) { key } else { in_file };
    let found = given.or_else(|| in_its_file(section, in_file, &folder.join(file?)))?;
    if found.chars().count() < least {
        let expected = format!("at least {least} characters, of chance");
        section.spot(at).error("short-secret", "the secret is too short", &expected);
        return None;
    }
    Some(Secret(found))
}

fn in_its_file(section: &Section<'_>, key: &'static str, path: &Path) -> Option<String> {
    let spot = section.spot(key);
    match std::fs::read_to_string(path) {
        Ok(text) if text.trim().is_empty() => {
            spot.error("blank", format!("{} is blank", path.display()), "the secret in it")
        }
        Ok(text) => return Some(text.trim().into()),
        Err(error) => {
            let problem = format!("{} cannot be read: {error}", path.display());
            spot.error("file-unreadable", problem, "a file that holds the secret and that this user may read");
        }
    }
    None
}
