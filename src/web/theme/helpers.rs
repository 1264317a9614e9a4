//! What templates can call: texts, files, languages; and conditions that refuse a field that does not exist.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonValue, Output, RenderContext, RenderError,
    RenderErrorReason, Renderable, ScopedJson, html_escape,
};

use super::assets::Assets;
use super::texts::Texts;
use crate::domain::language::Lang;

/// Every helper of a template; `check` refuses others.
pub(super) const KNOWN: [&str; 18] = [
    "t", "rich", "asset", "lang", "if", "unless", "each", "with", "lookup", "eq", "ne", "gt", "gte", "lt", "lte",
    "and", "or", "not",
];

pub(super) fn register(templates: &mut Handlebars<'static>, texts: &Arc<Texts>, assets: &Arc<Assets>) {
    templates.register_helper("t", Box::new(Say(texts.clone())));
    templates.register_helper("rich", Box::new(Rich(texts.clone())));
    templates.register_helper("asset", Box::new(Address(assets.clone())));
    templates.register_helper("lang", Box::new(language));
    templates.register_helper("if", Box::new(If { wanted: true }));
    templates.register_helper("unless", Box::new(If { wanted: false }));
}

/// `{{t "key" name=value}}`: a text in the page's language.
struct Say(Arc<Texts>);

impl HelperDef for Say {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        Ok(ScopedJson::Derived(said(&self.0, helper, context, ToOwned::to_owned)?.into()))
    }
}

/// `{{rich "key" name=value}}`: the same, where `*words*` between stars in the text are strong. All else is escaped.
struct Rich(Arc<Texts>);

impl HelperDef for Rich {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let text = said(&self.0, helper, context, |value| value.replace('*', "∗"))?;
        for (at, part) in text.split('*').enumerate() {
            let part = html_escape(part);
            if at % 2 == 1 { out.write(&format!("<strong>{part}</strong>"))? } else { out.write(&part)? }
        }
        Ok(())
    }
}

fn said(
    texts: &Texts,
    helper: &Helper<'_>,
    context: &Context,
    clean: impl Fn(&str) -> String,
) -> Result<String, RenderError> {
    let key = text_param(helper, "t")?;
    let mut args = FluentArgs::new();
    for (name, value) in helper.hash() {
        if value.is_value_missing() {
            return Err(missing(value.relative_path()));
        }
        let value = match value.value() {
            JsonValue::Number(number) => number.as_i64().map_or(FluentValue::Error, FluentValue::from),
            JsonValue::String(text) => FluentValue::from(clean(text)),
            JsonValue::Bool(yes) => FluentValue::from(if *yes { "yes" } else { "no" }),
            // An argument that does not apply: the text's own `*[other]` decides.
            _ => FluentValue::from(""),
        };
        args.set((*name).to_owned(), value);
    }
    Ok(texts.say(page_language(context), key, &args))
}

/// The language of the page.
fn page_language(context: &Context) -> Lang {
    let lang = context.data().pointer("/frame/lang").and_then(JsonValue::as_str);
    lang.and_then(|code| code.parse().ok()).unwrap_or(Lang::EN)
}

/// `{{asset "style.css"}}`: the address of one of the theme's files.
struct Address(Arc<Assets>);

impl HelperDef for Address {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let name = text_param(helper, "asset")?;
        let address = self.0.address(name);
        let address =
            address.ok_or_else(|| RenderErrorReason::Other(format!("the theme has no file assets/{name}")))?;
        Ok(ScopedJson::Derived(address.into()))
    }
}

/// `{{lang text}}`: the attributes of an element whose text a host or a region wrote: it runs in the direction of its first
/// letters, and its language is named where that is not the page's.
fn language(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let text = helper.param(0).ok_or(RenderErrorReason::ParamNotFoundForIndex("lang", 0))?;
    if text.is_value_missing() {
        return Err(missing(text.relative_path()));
    }
    out.write(" dir=\"auto\"")?;
    if let Some(lang) = text.value().get("lang").and_then(JsonValue::as_str) {
        out.write(&format!(" lang=\"{}\"", html_escape(lang)))?;
    }
    Ok(())
}

/// `if` and `unless`, as everywhere; but a field that does not exist is a mistake, not a no.
struct If {
    wanted: bool,
}

impl HelperDef for If {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        render: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let value = helper.param(0).ok_or(RenderErrorReason::ParamNotFoundForIndex("if", 0))?;
        if value.is_value_missing() {
            return Err(missing(value.relative_path()));
        }
        let branch = if is_true(value.value()) == self.wanted { helper.template() } else { helper.inverse() };
        branch.map_or(Ok(()), |branch| branch.render(registry, context, render, out))
    }
}

fn is_true(value: &JsonValue) -> bool {
    match value {
        JsonValue::Null => false,
        JsonValue::Bool(yes) => *yes,
        JsonValue::Number(number) => number.as_i64() != Some(0),
        JsonValue::String(text) => !text.is_empty(),
        JsonValue::Array(items) => !items.is_empty(),
        JsonValue::Object(_) => true,
    }
}

fn text_param<'h>(helper: &'h Helper<'_>, name: &'static str) -> Result<&'h str, RenderError> {
    let param = helper.param(0).ok_or(RenderErrorReason::ParamNotFoundForIndex(name, 0))?;
    let text = param.value().as_str();
    text.ok_or_else(|| missing(param.relative_path()))
}

fn missing(path: Option<&String>) -> RenderError {
    RenderErrorReason::MissingVariable(path.cloned()).into()
}
