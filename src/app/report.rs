//! What a sync brought, in words: what came in, what each rule kept out, what was set aside; and why one project is where
//! it is.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::catalog::Catalog;
use super::window::Window;
use crate::domain::membership::{Rule, Step, Verdict};
use crate::domain::project::Project;
use crate::host::SetAside;

/// Every region of the catalog: how many projects are in, and what kept others out.
pub fn regions(catalog: &Catalog) -> String {
    let known = catalog.len();
    let mut text = format!("{known} projects are known.\n");
    for window in catalog.windows().all() {
        // Writing into memory cannot fail.
        let _ = region(&mut text, window, known);
    }
    text
}

fn region(text: &mut String, window: &Window, known: usize) -> std::fmt::Result {
    let shelf = window.shelf();
    let kept_out = window.kept_out();
    writeln!(text, "\n{}: {} in", window.region.id, shelf.members().len())?;
    let mut by_rule: BTreeMap<(Verdict, Rule), Vec<String>> = BTreeMap::new();
    for (key, judgement) in kept_out.iter() {
        let line = format!("{}: {}", key.id, judgement.finding);
        by_rule.entry((judgement.verdict, judgement.rule)).or_default().push(line);
    }
    for ((verdict, rule), lines) in by_rule {
        writeln!(text, "  {} {verdict}, by the rule «{rule}»", lines.len())?;
        lines.iter().try_for_each(|line| writeln!(text, "    {line}"))?;
    }
    let elsewhere = known.saturating_sub(shelf.members().len() + kept_out.len());
    writeln!(text, "  {elsewhere} out, because they are elsewhere or nothing tells where")
}

/// Every project that could not be read, with the field and the reason.
pub fn set_aside(projects: &[SetAside]) -> String {
    let mut text = format!("{} set aside\n", projects.len());
    for project in projects {
        let _ = writeln!(text, "  {}: {}: {}", project.id, project.field, project.reason);
    }
    text
}

/// Why a project is in or out of a region, rule by rule; or what is not known, as an error.
pub fn explain(catalog: &Catalog, region: &str, project: &str) -> Result<String, String> {
    let windows = catalog.windows();
    let Some(window) = windows.named(region) else {
        let names: Vec<_> = windows.all().iter().map(|window| window.region.id.as_str()).collect();
        return Err(format!("no region is called «{region}»: there are {}", names.join(", ")));
    };
    let found = catalog.explain(&window.region, project);
    let (project, steps) = found.ok_or_else(|| {
        format!("no project «{project}» is known by id or slug on the host of {region}: `oriel sync --report` reads it, or says why it cannot")
    })?;
    Ok(explained(&project, region, &steps))
}

fn explained(project: &Arc<Project>, region: &str, steps: &[Step]) -> String {
    let title = project.title.best(project.language, project.language).map_or("", |(_, title)| title);
    let mut text = format!("{} «{title}» for {region}\n", project.key);
    for (number, step) in (1..).zip(steps) {
        let verdict = step.verdict.map_or("passes on".into(), |verdict| verdict.to_string());
        let _ = writeln!(text, "  {number}. {}: {} → {verdict}", step.rule, step.finding);
    }
    text
}
