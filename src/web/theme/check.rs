//! Trying a theme before it is served: every template with sample pages, in every language.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use handlebars::{RenderError, RenderErrorReason};

use super::Theme;
use crate::domain::language::Lang;
use crate::file::Finding;
use crate::web::page::sample;

/// Every finding in the theme in `folder`; its parents are looked for beside it.
pub fn findings_in(folder: &Path) -> Vec<Finding> {
    let (Some(themes), Some(name)) = (folder.parent(), folder.file_name().and_then(|name| name.to_str())) else {
        return vec![Finding::of_file(folder, "theme-missing", "this is no folder of a theme", "a folder with a name")];
    };
    match Theme::read(themes, name) {
        Ok((theme, findings)) if findings.iter().any(Finding::is_error) => {
            drop(theme);
            findings
        }
        Ok((theme, mut findings)) => {
            findings.extend(theme.check());
            findings
        }
        Err(findings) => findings,
    }
}

impl Theme {
    /// What goes wrong when every page is rendered with samples of all its states. Each mistake is told once.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut told = BTreeSet::new();
        for lang in self.languages() {
            for (name, error) in sample::trouble(self, lang) {
                let finding = self.finding(&name, &error, lang);
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
