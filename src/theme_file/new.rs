//! `oriel theme new`: a folder with one commented file, in which every option of the parent stands with its value.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};

use super::{FILE_NAME, ThemeFile, all, commented, is_name};
use crate::file::{Finding, nearest};

/// Makes the theme `name` over `parent` in the folder of themes, and tells its file.
pub fn new(themes: &Path, name: &str, parent: &str) -> anyhow::Result<PathBuf> {
    ensure!(is_name(name), "«{name}» cannot name a theme: small letters, digits and dashes can");
    let folder = themes.join(name);
    ensure!(!folder.exists(), "{} exists already: choose another name, or remove it", folder.display());
    let parent_file = themes.join(parent).join(FILE_NAME);
    if !parent_file.is_file() {
        let known = all(themes);
        let near = nearest(parent, known.keys().map(String::as_str)).map(|near| format!("; did you mean «{near}»?"));
        bail!("there is no theme «{parent}» in {}{}", themes.display(), near.unwrap_or_default());
    }
    let below = ThemeFile::read(themes, parent).map_err(|findings| {
        let lines: Vec<_> = findings.iter().filter(|one| one.is_error()).map(Finding::to_string).collect();
        anyhow::anyhow!("the theme «{parent}» has mistakes of its own\n{}", lines.join("\n"))
    })?;
    let file = folder.join(FILE_NAME);
    std::fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    std::fs::write(&file, text(name, parent, &below))
        .with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(file)
}

fn text(name: &str, parent: &str, below: &ThemeFile) -> String {
    let chosen: Vec<_> = below.look.chosen.iter().collect();
    let mut title = name.to_owned();
    title[..1].make_ascii_uppercase();
    format!(
        "# The theme «{name}» over «{parent}». It holds only what differs: options here; and in templates/, texts/ and assets/ \
         any file\n# by the same path as its parent's. Look at it with: oriel theme preview {name}\n\
         title = \"{title}\"\nparent = \"{parent}\"\n\n\
         # Take the mark away from a line to choose. A colour may be given alone, \"#1d4f5c\": its dark shade is then made to read.\n\
         [values]\n{}",
        commented(&below.look.options, &chosen)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::Source;

    fn shipped() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("themes")
    }

    #[test]
    fn a_new_theme_is_read_without_a_finding_as_it_is_and_with_every_mark_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(shipped().join("base"), folder.path().join("base")).unwrap();
        let file = new(folder.path(), "mine", "base").unwrap();
        assert_eq!(ThemeFile::read(folder.path(), "mine").unwrap().warnings, []);
        let text = std::fs::read_to_string(&file).unwrap();
        let (head, values) = text.split_once("[values]\n").unwrap();
        let options = values.lines().filter(|line| line.contains(" = ")).map(|line| line.trim_start_matches("# "));
        let all: String = options.map(|line| format!("{line}\n")).collect();
        std::fs::write(&file, format!("{head}[values]\n{all}")).unwrap();
        let base = ThemeFile::read(folder.path(), "base").unwrap();
        let mine = ThemeFile::read(folder.path(), "mine").unwrap();
        assert_eq!(mine.look.chosen[1].len(), base.look.options.declared.len());
        let look = mine.look.with(&Default::default());
        for (name, shades) in base.look.with(&Default::default()).colours() {
            assert_eq!(look.colour(name), Some(shades), "{name}");
        }
        assert!(Source::read(&file).is_ok());
    }

    #[test]
    fn a_name_that_is_taken_and_a_parent_that_is_not_there_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(shipped().join("base"), folder.path().join("base")).unwrap();
        let refused = |name, parent| new(folder.path(), name, parent).unwrap_err().to_string();
        assert!(refused("base", "base").contains("exists already"));
        assert!(refused("mine", "bass").contains("did you mean «base»?"));
        assert!(refused("../mine", "base").contains("cannot name a theme"));
        assert!(!folder.path().join("mine").exists());
    }
}
