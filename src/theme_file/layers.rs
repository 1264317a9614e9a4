//! A theme file and those of its parents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{chosen, declared, warn_of_unreadable};
use crate::domain::look::{Chosen, ThemeLook};
use crate::file::{Finding, Section, Source};

/// The file's name in a theme's folder.
pub const FILE_NAME: &str = "theme.toml";

/// What a theme file says, over what its parents' say.
#[derive(Debug, Clone, Default)]
pub struct ThemeFile {
    /// The folders of the theme and its parents, the lowest first.
    pub folders: Vec<PathBuf>,
    /// What it leaves open, and what it chose.
    pub look: ThemeLook,
    /// What is worth a look in these files.
    pub warnings: Vec<Finding>,
}

impl ThemeFile {
    /// The theme `name` in a folder of themes; every finding in it and its parents if one is an error.
    pub fn read(themes: &Path, name: &str) -> Result<Self, Vec<Finding>> {
        Self::above(themes, name, &mut Vec::new())
    }

    fn above(themes: &Path, name: &str, children: &mut Vec<PathBuf>) -> Result<Self, Vec<Finding>> {
        let folder = themes.join(name);
        let file = folder.join(FILE_NAME);
        if children.contains(&folder) {
            let problem = format!("the theme «{name}» is its own ancestor");
            return Err(vec![Finding::of_file(file, "theme-loop", problem, "a parent that does not lead back here")]);
        }
        children.push(folder.clone());
        let source = Source::read(&file)?;
        let below = Self::parent(&source.root(), themes, children);
        let (below, findings) = match below {
            Ok(below) => (below, Vec::new()),
            Err(findings) => (Self::default(), findings),
        };
        let is_whole = findings.is_empty();
        let mut theme = below;
        theme.folders.push(folder);
        theme.read_own(&source, is_whole);
        let refused = source.is_refused() || !is_whole;
        theme.warnings.extend(findings);
        theme.warnings.extend(source.into_findings());
        if refused { Err(theme.warnings) } else { Ok(theme) }
    }

    /// What the file builds on. Its own keys are asked for later: this looks at one alone.
    fn parent(root: &Section<'_>, themes: &Path, children: &mut Vec<PathBuf>) -> Result<Self, Vec<Finding>> {
        root.leave();
        match root.peek("parent") {
            Some(parent) if is_name(parent) => Self::above(themes, parent, children),
            _ => Ok(Self::default()),
        }
    }

    /// Options and choices. Those of a theme whose parent cannot be read are not judged: what they build on is not known.
    fn read_own(&mut self, source: &Source, is_whole: bool) {
        let root = source.root();
        root.text("title");
        let name = |text: &str| if is_name(text) { Ok(()) } else { Err("no theme has such a name") };
        root.parsed("parent", "theme-parent", "small letters, digits and dashes", name);
        if !is_whole {
            root.leave();
            return;
        }
        declared::options(&root, &mut self.look.options);
        let values = root.section("values");
        let own = values.as_ref().map(|values| chosen(values, &self.look.options)).unwrap_or_default();
        let look = self.look.with(&own);
        if let Some(values) = &values {
            warn_of_unreadable(values, &self.look.options, &look, &own);
        } else if root.has("options") {
            let declared: Chosen = self
                .look
                .options
                .declared
                .iter()
                .filter_map(|(name, one)| Some((name.clone(), one.default.clone()?)))
                .collect();
            root.section("options").iter().for_each(|section| {
                section.leave();
                warn_of_unreadable(section, &self.look.options, &look, &declared);
            });
        }
        self.look.chosen.push(own);
    }
}

/// Every theme that can be read, by name.
pub fn all(themes: &Path) -> BTreeMap<String, ThemeLook> {
    let entries = std::fs::read_dir(themes).into_iter().flatten().filter_map(Result::ok);
    let names = entries.filter(|entry| entry.path().is_dir()).filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| Some((name.clone(), ThemeFile::read(themes, &name).ok()?.look))).collect()
}

pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}
