//! Objects that hold one text per language, `{"fr": ..., "ca": ...}`, and the shapes older versions gave them.

use serde_json::{Map, Value};

/// The host's languages.
pub(super) const LANGUAGES: [&str; 8] = ["en", "fr", "ca", "de", "it", "es", "nl", "pt"];

/// Keys whose object is one text per language even when it is empty.
const TEXTS: [&str; 9] = [
    "name",
    "subtitle",
    "description",
    "description_funding",
    "description_yourself",
    "title",
    "content",
    "presentation",
    "screenname",
];

/// What a project does not write itself: these fall back to any language rather than to nothing.
const LENT: [&str; 4] = ["main_tag", "tags", "partnerships", "sponsorships"];

/// Whether `map` holds one value per language.
pub(super) fn is_per_language(map: &Map<String, Value>) -> bool {
    !map.is_empty() && map.keys().all(|key| LANGUAGES.contains(&key.as_str()))
}

/// Keeps only `lang` in every object of languages below `value`.
pub(super) fn narrow(value: &mut Value, lang: &str) {
    narrow_all(value, lang, false);
}

fn narrow_all(value: &mut Value, lang: &str, lent: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| narrow_all(item, lang, lent)),
        Value::Object(map) if is_per_language(map) => {
            if map.contains_key(lang) || !lent {
                map.retain(|key, _| key == lang);
            } else if let Some(kept) = ["fr", "en"].into_iter().find(|other| map.contains_key(*other)) {
                map.retain(|key, _| key == kept);
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                narrow_all(value, lang, lent || LENT.contains(&key.as_str()));
            }
        }
        _ => {}
    }
}

/// Writes an empty text for every missing language, as before 2019-11-07.
pub(super) fn fill_holes(value: &mut Value) {
    each_text(value, &mut |_, texts| {
        for lang in LANGUAGES {
            texts.entry(lang).or_insert_with(|| "".into());
        }
        None
    });
}

/// Writes `name_fr`, `name_en` ... instead of `name`, null where a language is missing, as before 2017-09-15.
pub(super) fn flatten(value: &mut Value) {
    each_text(value, &mut |key, texts| {
        let flat = |lang: &&str| (format!("{key}_{lang}"), texts.get(*lang).cloned().unwrap_or(Value::Null));
        Some(LANGUAGES.iter().map(flat).collect())
    });
}

/// Replaces one entry of an object by several, or changes it in place when it returns none.
type Rewrite<'a> = dyn FnMut(&str, &mut Map<String, Value>) -> Option<Vec<(String, Value)>> + 'a;

/// Calls `rewrite` for every object of texts below `value`; objects of images and videos are left alone.
fn each_text(value: &mut Value, rewrite: &mut Rewrite<'_>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, rewrite)),
        Value::Object(map) => {
            let mut replaced = Vec::new();
            for (key, value) in map.iter_mut() {
                match value {
                    Value::Object(texts) if is_text(key, texts) => {
                        if let Some(others) = rewrite(key, texts) {
                            replaced.push((key.clone(), others));
                        }
                    }
                    other => each_text(other, rewrite),
                }
            }
            for (key, others) in replaced {
                map.remove(&key);
                map.extend(others);
            }
        }
        _ => {}
    }
}

fn is_text(key: &str, map: &Map<String, Value>) -> bool {
    let texts = map.values().all(|value| value.is_string() || value.is_null());
    texts && (is_per_language(map) || (map.is_empty() && TEXTS.contains(&key)))
}

/// One language of `value`, by preference `lang`; a plain string as it is; empty where there is none.
pub(super) fn text<'a>(value: Option<&'a Value>, lang: &str) -> &'a str {
    match value {
        Some(Value::String(text)) => text,
        Some(Value::Object(map)) => {
            let named = [lang, "fr", "en"].into_iter().find_map(|lang| map.get(lang));
            named.or_else(|| map.values().next()).and_then(Value::as_str).unwrap_or_default()
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn project() -> Value {
        json!({
            "name": {"ca": "Forn", "fr": "Four"}, "subtitle": {},
            "main_image": {"ca": {"id": 1, "name": "x"}}, "location": {"city": "Prada", "country": "FR"},
            "main_tag": {"id": 3, "name": {"fr": "Patrimoine"}},
            "rewards": [{"id": 9, "description": {"fr": "Merci"}}],
        })
    }

    #[test]
    fn a_parent_shows_only_its_own_language() {
        let mut narrowed = project();
        narrow(&mut narrowed, "ca");
        assert_eq!(narrowed["name"], json!({"ca": "Forn"}));
        assert_eq!(narrowed["main_image"], json!({"ca": {"id": 1, "name": "x"}}));
        assert_eq!(narrowed["rewards"][0]["description"], json!({}));
        assert_eq!(narrowed["main_tag"]["name"], json!({"fr": "Patrimoine"}));
        assert_eq!(narrowed["location"], project()["location"]);
    }

    #[test]
    fn older_versions_have_holes_filled_or_flat_names() {
        let mut filled = project();
        fill_holes(&mut filled);
        assert_eq!(filled["name"]["ca"], "Forn");
        assert_eq!(filled["name"]["de"], "");
        assert_eq!(filled["subtitle"]["en"], "");
        assert_eq!(filled["main_image"], project()["main_image"]);

        let mut flat = project();
        flatten(&mut flat);
        assert_eq!((&flat["name_fr"], &flat["name_en"]), (&json!("Four"), &Value::Null));
        assert!(flat.get("name").is_none() && flat["subtitle_fr"].is_null());
        assert_eq!(flat["rewards"][0]["description_fr"], "Merci");
        assert_eq!(flat["main_tag"]["name_fr"], "Patrimoine");
    }

    #[test]
    fn a_text_is_found_in_any_shape() {
        assert_eq!(text(Some(&json!({"ca": "a", "fr": "b"})), "ca"), "a");
        assert_eq!(text(Some(&json!({"ca": "a", "fr": "b"})), "en"), "b");
        assert_eq!(text(Some(&json!("plain")), "en"), "plain");
        assert_eq!(text(Some(&json!({"fr": 3})), "fr"), "");
        assert_eq!(text(None, "fr"), "");
    }
}
