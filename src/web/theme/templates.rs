//! The templates of a theme: read, and examined before anyone sees a page of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use handlebars::template::{DecoratorTemplate, HelperTemplate, Parameter, TemplateElement};
use handlebars::{Handlebars, Template};

use super::assets::Assets;
use super::helpers;
use super::layers::Layers;
use super::texts::{FALLBACKS, Texts};
use crate::file::{Finding, nearest};

/// Templates of pages and partials, by name; a name is the file's, without its folder.
pub(super) fn read(layers: &Layers, texts: &Arc<Texts>, assets: &Arc<Assets>) -> (Handlebars<'static>, Vec<Finding>) {
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    helpers::register(&mut registry, texts, assets);
    let mut files = layers.files("templates", &["hbs"]);
    files.extend(layers.files("templates/partials", &["hbs"]));
    let letters = layers.files("templates/mail", &["hbs"]).into_iter();
    files.extend(letters.map(|(name, file)| (format!("mail/{name}"), file)));
    let names: BTreeSet<&str> = files.keys().map(|file| file.trim_end_matches(".hbs")).collect();
    let mut findings = Vec::new();
    for page in super::PAGES.into_iter().filter(|page| !names.contains(page)) {
        let file = layers.top().join("templates").join(format!("{page}.hbs"));
        findings.push(Finding::of_file(file, "template-missing", "there is no such template", "one in every theme"));
    }
    for (name, file) in &files {
        let name = name.trim_end_matches(".hbs");
        match compile(name, file) {
            Ok(template) => {
                let mut examiner = Examiner { file, names: &names, texts, assets, findings: &mut findings };
                examiner.template(&template);
                registry.register_template(name, template);
            }
            Err(finding) => findings.push(*finding),
        }
    }
    (registry, findings)
}

fn compile(name: &str, file: &PathBuf) -> Result<Template, Box<Finding>> {
    let source = fs::read_to_string(file).map_err(|error| {
        let problem = format!("cannot be read: {error}");
        Box::new(Finding::of_file(file, "template-unreadable", problem, "a template in UTF-8"))
    })?;
    Template::compile_with_name(&source, name.to_owned()).map_err(|error| {
        let problem = error.reason().to_string();
        let line = error.pos().map(|(line, _)| line);
        Box::new(Finding { line, ..Finding::of_file(file, "template-syntax", problem, "Handlebars") })
    })
}

/// Looks through one template for names that nothing answers to.
struct Examiner<'a> {
    file: &'a Path,
    names: &'a BTreeSet<&'a str>,
    texts: &'a Texts,
    assets: &'a Assets,
    findings: &'a mut Vec<Finding>,
}

impl Examiner<'_> {
    fn template(&mut self, template: &Template) {
        for (element, place) in template.elements.iter().zip(&template.mapping) {
            self.element(element, place.0);
        }
    }

    fn element(&mut self, element: &TemplateElement, line: usize) {
        match element {
            TemplateElement::Expression(call) | TemplateElement::HtmlExpression(call) => {
                let is_call = !call.params.is_empty() || !call.hash.is_empty();
                self.call(call, is_call, line);
            }
            TemplateElement::HelperBlock(call) => self.call(call, true, line),
            TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
                self.partial(partial, line);
            }
            TemplateElement::DecoratorExpression(partial) | TemplateElement::DecoratorBlock(partial) => {
                partial.template.iter().for_each(|inner| self.template(inner));
            }
            _ => {}
        }
    }

    fn call(&mut self, call: &HelperTemplate, is_call: bool, line: usize) {
        if let Some(name) = call.name.as_name().filter(|_| is_call) {
            if !helpers::KNOWN.contains(&name) {
                let known = nearest(name, helpers::KNOWN).map(Into::into);
                self.report(line, "unknown-helper", format!("no helper is called «{name}»"), known);
            }
            self.literal(name, call.params.first(), line);
        }
        call.params.iter().chain(call.hash.values()).for_each(|parameter| self.parameter(parameter, line));
        call.template.iter().chain(&call.inverse).for_each(|inner| self.template(inner));
    }

    fn parameter(&mut self, parameter: &Parameter, line: usize) {
        if let Parameter::Subexpression(inner) = parameter
            && let TemplateElement::Expression(call) = inner.as_element()
        {
            self.call(call, true, line);
        }
    }

    fn partial(&mut self, partial: &DecoratorTemplate, line: usize) {
        let name = partial.name.as_name().unwrap_or_default();
        if name != "@partial-block" && !self.names.contains(name) {
            let known = nearest(name, self.names.iter().copied()).map(Into::into);
            self.report(line, "unknown-partial", format!("no partial is called «{name}»"), known);
        }
        partial.params.iter().chain(partial.hash.values()).for_each(|parameter| self.parameter(parameter, line));
        partial.template.iter().for_each(|inner| self.template(inner));
    }

    /// A key or a file named outright must exist.
    fn literal(&mut self, helper: &str, first: Option<&Parameter>, line: usize) {
        let Some(Parameter::Literal(literal)) = first else { return };
        let Some(name) = literal.as_str() else { return };
        match helper {
            "t" | "rich" => {
                for lang in FALLBACKS.into_iter().filter(|lang| !self.texts.has(*lang, name)) {
                    self.report(line, "text-missing", format!("texts/{lang}.ftl has no «{name}»"), None);
                }
            }
            "asset" if self.assets.address(name).is_none() => {
                let known = nearest(name, self.assets.names()).map(Into::into);
                self.report(line, "asset-missing", format!("there is no file assets/{name}"), known);
            }
            _ => {}
        }
    }

    fn report(&mut self, line: usize, code: &'static str, problem: String, nearest: Option<String>) {
        let expected = match code {
            "unknown-helper" => helpers::KNOWN.join(", "),
            "text-missing" => "a text for every key, in English and in French".into(),
            _ => "a file of the theme or of its parents".into(),
        };
        let finding = Finding::of_file(self.file, code, problem, &expected);
        self.findings.push(Finding { line: Some(line), nearest, ..finding });
    }
}
