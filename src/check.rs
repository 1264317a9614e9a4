//! `oriel check`: every mistake in settings, regions and themes, before they are served. It finds out what each path is and
//! asks those who read it; the themes' own rules come from the caller.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::domain::language::Lang;
use crate::domain::person::ProviderId;
use crate::domain::project::HostId;
use crate::domain::region::Region;
use crate::file::Finding;
use crate::region_file::{self, Known};
use crate::settings::Settings;
use crate::theme_file;

/// Check settings, regions and themes; without any path, the folders «regions» and «themes» here.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Settings files, folders of one region or of all, folders of one theme or of all.
    pub paths: Vec<PathBuf>,
}

/// What checking needs to know of the world.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    /// The environment.
    pub variables: &'a [(String, String)],
    /// Whether a place's name is known.
    pub place: &'a dyn Fn(&str) -> bool,
    /// Tries the theme in a folder.
    pub theme: &'a dyn Fn(&Path) -> Tried,
    /// Tries what a region puts over its theme: the folder of themes, the region, its folder.
    pub region: &'a dyn Fn(&Path, &Region, &Path) -> Tried,
}

/// What came of trying a theme.
#[derive(Debug, Clone, Default)]
pub struct Tried {
    /// What was found.
    pub findings: Vec<Finding>,
    /// How complete its texts are.
    pub meters: Vec<Meter>,
}

/// How many of the texts that pages ask for a language has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// The theme or region.
    pub what: String,
    /// The language.
    pub lang: Lang,
    /// The texts it has.
    pub have: usize,
    /// The texts there are.
    pub of: usize,
}

/// What was checked, and what was found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// In the order of files and lines.
    pub findings: Vec<Finding>,
    /// How complete the texts are.
    pub meters: Vec<Meter>,
    settings: usize,
    regions: usize,
    themes: usize,
}

/// What a path turns out to be.
enum Subject {
    Settings(PathBuf),
    Region(PathBuf),
    Regions(PathBuf),
    Theme(PathBuf),
    Themes(PathBuf),
}

/// Checks everything at `paths`; the folders «regions» and «themes» here if there are none. A settings file brings the
/// folders that it names along.
pub fn check(paths: &[PathBuf], rules: &Rules<'_>) -> Report {
    let here = [PathBuf::from("regions"), PathBuf::from("themes")];
    let mut report = Report::default();
    let mut subjects = Vec::new();
    for path in if paths.is_empty() { &here } else { paths } {
        match subject(path) {
            Ok(subject) => subjects.push(subject),
            Err(problem) => report.findings.push(Finding::of_file(path, "nothing-to-check", problem, CHECKABLE)),
        }
    }
    let themes = themes_near(&subjects);
    for subject in &subjects {
        report.subject(subject, themes.as_deref(), rules);
    }
    report.findings.sort_by(|a, b| (&a.file, a.line, &a.key).cmp(&(&b.file, b.line, &b.key)));
    report.findings.dedup();
    report
}

impl Report {
    /// Whether anything is refused.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(Finding::is_error)
    }

    /// What the command ends with: 1 if anything is refused.
    pub fn exit_code(&self) -> u8 {
        u8::from(self.has_errors())
    }

    fn subject(&mut self, subject: &Subject, themes: Option<&Path>, rules: &Rules<'_>) {
        match subject {
            Subject::Settings(file) => self.settings(file, rules),
            Subject::Region(folder) => self.region(folder, themes, rules),
            Subject::Regions(folder) => self.regions(folder, themes, None, rules),
            Subject::Theme(folder) => self.theme(folder, rules),
            Subject::Themes(folder) => folders(folder).iter().for_each(|theme| self.theme(theme, rules)),
        }
    }

    fn settings(&mut self, file: &Path, rules: &Rules<'_>) {
        self.settings += 1;
        match Settings::load(file, rules.variables.iter().cloned()) {
            Ok(settings) => {
                self.findings.extend(settings.warnings);
                let hosts: Vec<HostId> = settings.hosts.into_keys().collect();
                let providers: Vec<ProviderId> = settings.sign_in.into_keys().collect();
                let folders = settings.folders;
                self.regions(&folders.regions, Some(&folders.themes), Some((&hosts, &providers)), rules);
                self.subject(&Subject::Themes(folders.themes), None, rules);
            }
            Err(findings) => self.findings.extend(findings),
        }
    }

    fn region(&mut self, folder: &Path, themes: Option<&Path>, rules: &Rules<'_>) {
        self.regions += 1;
        let looks = themes.map(theme_file::all);
        let known = Known { themes: looks.as_ref(), place: rules.place, ..Known::ANYTHING };
        match region_file::read(folder, &known) {
            Ok(readable) => {
                self.findings.extend(readable.warnings);
                self.dressed(folder, &readable.region, themes, rules);
            }
            Err(findings) => self.findings.extend(findings),
        }
    }

    fn dressed(&mut self, folder: &Path, region: &Region, themes: Option<&Path>, rules: &Rules<'_>) {
        self.tried(themes.map(|themes| (rules.region)(themes, region, folder)).unwrap_or_default());
    }

    fn tried(&mut self, Tried { findings, meters }: Tried) {
        self.findings.extend(findings);
        self.meters.extend(meters);
    }

    /// `named` are the hosts and providers in the node's settings.
    fn regions(
        &mut self,
        folder: &Path,
        themes: Option<&Path>,
        named: Option<(&[HostId], &[ProviderId])>,
        rules: &Rules<'_>,
    ) {
        self.regions += folders(folder).len();
        let looks = themes.map(theme_file::all);
        let known = Known {
            themes: looks.as_ref(),
            hosts: named.map(|(hosts, _)| hosts),
            providers: named.map(|(_, providers)| providers),
            place: rules.place,
        };
        let (regions, findings) = region_file::read_all(folder, &known);
        self.findings.extend(findings);
        for region in &regions {
            self.dressed(&folder.join(region.id.as_str()), region, themes, rules);
        }
    }

    fn theme(&mut self, folder: &Path, rules: &Rules<'_>) {
        self.themes += 1;
        self.tried((rules.theme)(folder));
    }
}

/// The errors, the warnings, and how many of each.
impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (errors, warnings): (Vec<_>, Vec<_>) = self.findings.iter().partition(|finding| finding.is_error());
        for (title, findings) in [("Errors", &errors), ("Warnings", &warnings)] {
            if !findings.is_empty() {
                writeln!(out, "{title}")?;
                findings.iter().try_for_each(|finding| writeln!(out, "  {finding}"))?;
                writeln!(out)?;
            }
        }
        let mut what = "";
        for meter in &self.meters {
            if what != meter.what {
                write!(out, "{}Texts of {}:", if what.is_empty() { "" } else { "\n" }, meter.what)?;
                what = &meter.what;
            }
            write!(out, " {} {}/{} ({} %)", meter.lang, meter.have, meter.of, meter.have * 100 / meter.of.max(1))?;
        }
        if !what.is_empty() {
            write!(out, "\n\n")?;
        }
        let checked =
            [counted(self.settings, "settings file"), counted(self.regions, "region"), counted(self.themes, "theme")];
        write!(out, "Checked {}: ", checked.join(", "))?;
        write!(out, "{}, {}.", counted(errors.len(), "error"), counted(warnings.len(), "warning"))
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn subject(path: &Path) -> Result<Subject, &'static str> {
    let parent = || path.parent().unwrap_or(Path::new("")).to_owned();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_theme = |folder: &Path| folder.join("theme.toml").is_file() || folder.join("templates").is_dir();
    let is_region = |folder: &Path| folder.join(region_file::FILE_NAME).is_file();
    if path.is_file() {
        match name.as_ref() {
            region_file::FILE_NAME => Ok(Subject::Region(parent())),
            "theme.toml" => Ok(Subject::Theme(parent())),
            name if name.ends_with(".geojson") => Ok(Subject::Region(parent())),
            name if name.ends_with(".toml") => Ok(Subject::Settings(path.into())),
            _ => Err("this is no file that is checked"),
        }
    } else if !path.is_dir() {
        Err("there is nothing of this name")
    } else if is_region(path) {
        Ok(Subject::Region(path.into()))
    } else if is_theme(path) {
        Ok(Subject::Theme(path.into()))
    } else if folders(path).iter().any(|folder| is_theme(folder)) {
        Ok(Subject::Themes(path.into()))
    } else if folders(path).iter().any(|folder| is_region(folder)) {
        Ok(Subject::Regions(path.into()))
    } else {
        Err("there is no region and no theme in this folder")
    }
}

const CHECKABLE: &str = "a settings file, or a folder of regions (region.toml) or themes (theme.toml, templates/)";

/// The folder of themes that the regions may name: one that is checked too, or the one beside the folder of regions.
fn themes_near(subjects: &[Subject]) -> Option<PathBuf> {
    let given = subjects.iter().find_map(|subject| match subject {
        Subject::Themes(folder) => Some(folder.clone()),
        _ => None,
    });
    let beside = || {
        subjects.iter().find_map(|subject| match subject {
            Subject::Regions(folder) => Some(std::path::absolute(folder).ok()?.parent()?.join("themes")),
            Subject::Region(folder) => Some(std::path::absolute(folder).ok()?.parent()?.parent()?.join("themes")),
            _ => None,
        })
    };
    given.or_else(beside).filter(|folder| folder.is_dir())
}

/// The folders in a folder, by name, hidden ones left out.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let shown = entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    let mut folders: Vec<_> = shown.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

#[cfg(test)]
mod tests {
    use std::fs;

    use tempfile::TempDir;

    use super::*;

    const REGION: &str = "languages = [\"fr\"]\ntimezone = \"Europe/Paris\"\n[name]\nfr = \"Ici\"\n[host]\nid = \"ulule\"\n\
        [territory]\ncodes = [\"FR-63\"]\n[legal]\npublisher = \"P\"\nemail = \"a@b.example\"\n";
    const SETTINGS: &str = "[store]\npath = \"data\"\n[hosts.ulule]\nadapter = \"ulule\"\nbase = \"https://b.example\"\n\
        site = \"https://s.example\"\n";

    /// A folder with these files.
    fn tree(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn rules() -> Rules<'static> {
        let theme = |folder: &Path| Tried {
            findings: vec![Finding::of_file(folder.join("theme.toml"), "theme-seen", "seen", "")],
            meters: Vec::new(),
        };
        let region = |_: &Path, _: &Region, _: &Path| Tried::default();
        Rules {
            variables: &[],
            place: &|_| true,
            theme: Box::leak(Box::new(theme)),
            region: Box::leak(Box::new(region)),
        }
    }

    fn codes(folder: &TempDir, paths: &[&str]) -> Vec<(String, Option<usize>, &'static str)> {
        let paths: Vec<_> = paths.iter().map(|path| folder.path().join(path)).collect();
        let shown = |path: &Path| path.strip_prefix(folder.path()).unwrap().to_string_lossy().into_owned();
        let errors = check(&paths, &rules()).findings.into_iter().filter(Finding::is_error);
        errors.map(|finding| (shown(&finding.file), finding.line, finding.code)).collect()
    }

    #[test]
    fn every_kind_of_path_is_recognised() {
        let bad = REGION.replace("\"ulule\"", "5");
        let folder =
            tree(&[("regions/a/region.toml", &bad), ("regions/a/b.geojson", ""), ("themes/base/theme.toml", "")]);
        let region = ("regions/a/region.toml".to_owned(), Some(6), "wrong-kind");
        for path in ["regions", "regions/a", "regions/a/region.toml", "regions/a/b.geojson"] {
            assert!(codes(&folder, &[path]).contains(&region), "{path}");
        }
        for path in ["themes", "themes/base", "themes/base/theme.toml"] {
            assert_eq!(codes(&folder, &[path]), [("themes/base/theme.toml".to_owned(), None, "theme-seen")], "{path}");
        }
        assert_eq!(codes(&folder, &["nowhere"]), [("nowhere".to_owned(), None, "nothing-to-check")]);
    }

    #[test]
    fn a_settings_file_brings_its_regions_and_themes_along() {
        let region = REGION.replace("ulule", "ulul").replace("timezone", "theme = \"bass\"\ntimezone");
        let folder =
            tree(&[("settings.toml", SETTINGS), ("regions/a/region.toml", &region), ("themes/base/theme.toml", "")]);
        let expected = [
            ("regions/a/region.toml".to_owned(), Some(2), "unknown-theme"),
            ("regions/a/region.toml".to_owned(), Some(7), "unknown-host"),
            ("themes/base/theme.toml".to_owned(), None, "theme-seen"),
        ];
        assert_eq!(codes(&folder, &["settings.toml"]), expected);
    }

    #[test]
    fn errors_come_before_warnings_and_are_counted() {
        let folder = tree(&[("regions/a/region.toml", &REGION.replace("FR-63", "?"))]);
        let report = check(&[folder.path().join("regions")], &rules());
        assert_eq!(report.exit_code(), 1);
        let text = report.to_string();
        let (errors, warnings) = (text.find("Errors").unwrap(), text.find("Warnings").unwrap());
        assert!(errors < text.find("[bad-code]").unwrap() && text.find("[bad-code]").unwrap() < warnings, "{text}");
        assert!(text.ends_with("Checked 0 settings files, 1 region, 0 themes: 1 error, 6 warnings."), "{text}");
    }

    #[test]
    fn warnings_alone_end_well() {
        let folder = tree(&[("regions/a/region.toml", REGION)]);
        assert_eq!(check(&[folder.path().join("regions")], &rules()).exit_code(), 0);
    }
}
