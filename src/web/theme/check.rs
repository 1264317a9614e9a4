//! Trying a theme before it is served: every template with sample pages, in every language; how complete its texts are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use handlebars::{RenderError, RenderErrorReason};

use super::{Dress, Theme};
use crate::check::{Meter, Tried};
use crate::domain::language::Lang;
use crate::domain::region::Region;
use crate::file::{Finding, Severity};
use crate::web::page::sample;

/// Tries the theme in `folder`; its parents are looked for beside it.
pub fn try_theme(folder: &Path) -> Tried {
    let (Some(themes), Some(name)) = (folder.parent(), folder.file_name().and_then(|name| name.to_str())) else {
        let finding = Finding::of_file(folder, "theme-missing", "this is no folder of a theme", "a folder with a name");
        return Tried { findings: vec![finding], meters: Vec::new() };
    };
    match Theme::read(themes, name) {
        Ok((theme, findings)) => {
            let languages = theme.languages();
            tried(theme, findings, name, &languages)
        }
        Err(findings) => Tried { findings, meters: Vec::new() },
    }
}

/// Tries what a region puts over its theme, and how complete the texts of its languages are. A theme with mistakes of its
/// own says nothing here: it is tried by itself.
pub fn try_region(themes: &Path, region: &Region, folder: &Path) -> Tried {
    let Ok(theme) = Theme::load(themes, &region.theme) else { return Tried::default() };
    match theme.over(folder) {
        Ok(own) => tried(own, Vec::new(), region.id.as_str(), &region.languages.iter().copied().collect()),
        Err(findings) => Tried { findings, meters: Vec::new() },
    }
}

fn tried(theme: Theme, mut findings: Vec<Finding>, name: &str, languages: &BTreeSet<Lang>) -> Tried {
    let mut meters = Vec::new();
    for lang in languages {
        let (gaps, of) = theme.texts.gaps(*lang);
        meters.push(Meter { what: name.to_owned(), lang: *lang, have: of - gaps.len(), of });
        if !gaps.is_empty() {
            findings.push(incomplete(&theme, *lang, &gaps, of));
        }
    }
    if !findings.iter().any(Finding::is_error) {
        findings.extend(theme.check());
    }
    Tried { findings, meters }
}

/// How many of the missing texts are named.
const NAMED: usize = 6;

fn incomplete(theme: &Theme, lang: Lang, gaps: &[&str], of: usize) -> Finding {
    let file = theme.layers.top().join("texts").join(format!("{lang}.ftl"));
    let more = if gaps.len() > NAMED { ", ..." } else { "" };
    let first = gaps.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    let problem = format!("{} of {of} texts are missing and fall back: {first}{more}", gaps.len());
    let finding = Finding::of_file(file, "texts-missing", problem, "a text for every key of texts/en.ftl");
    Finding { severity: Severity::Warning, ..finding }
}

impl Theme {
    /// What goes wrong when every page is rendered with samples of all its states. Each mistake is told once.
    pub(super) fn check(self) -> Vec<Finding> {
        let dress = Dress::plain(Arc::new(self));
        let mut findings = Vec::new();
        let mut told = BTreeSet::new();
        for lang in dress.theme.languages() {
            for (name, error) in sample::trouble(&dress, lang) {
                let finding = dress.theme.finding(&name, &error, lang);
                if told.insert(finding.to_string()) {
                    findings.push(finding);
                }
            }
        }
        findings
    }

    fn finding(&self, page: &str, error: &RenderError, lang: Lang) -> Finding {
        let name = error.template_name.as_deref().unwrap_or(page);
        let (code, problem) = match error.reason() {
            RenderErrorReason::MissingVariable(field) => {
                let field = field.as_deref().unwrap_or("(computed)");
                ("unknown-field", format!("no page has the field «{field}» here"))
            }
            other => ("template-fails", format!("the page «{page}» in {lang}: {other}")),
        };
        let finding = Finding::of_file(self.file(name), code, problem, "what the page's model holds");
        Finding { line: error.line_no, ..finding }
    }

    /// The file of a template.
    fn file(&self, name: &str) -> PathBuf {
        let file = format!("{name}.hbs");
        let mut found =
            ["templates/partials", "templates"].into_iter().filter_map(|sub| self.layers.all(sub, &file).pop());
        found.next().unwrap_or_else(|| self.layers.top().join("templates").join(file))
    }
}
