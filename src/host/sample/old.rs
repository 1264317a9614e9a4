//! The shapes of versions before 2020-11-10, down to the one without a version header.

use serde_json::{Map, Value, json};

use super::language;
use super::version::Version;

/// Turns the newest shape of anything that belongs to a project into that of `version`; `lang` is the project's.
pub(super) fn dress(value: &mut Value, version: &Version, lang: &str) {
    if version.since("2020-11-10") {
        return;
    }
    if let Some(map) = value.as_object_mut() {
        one_language(map, "video", lang);
        if !version.since("2020-04-08") {
            one_language(map, "main_image", lang);
        }
        if !version.since("2019-10-28") {
            price_variants(map);
        }
        if !version.since("2017-12-12") {
            size_keys(map);
        }
        if !version.since("2017-09-19") {
            oldest(map, lang);
        }
        place(map, version);
    }
    if !version.since("2017-09-15") {
        language::flatten(value);
    } else if !version.since("2019-11-07") {
        language::fill_holes(value);
    }
}

/// One picture or video instead of one per language.
fn one_language(map: &mut Map<String, Value>, key: &str, lang: &str) {
    let Some(Value::Object(media)) = map.get(key) else { return };
    if language::is_per_language(media) || media.is_empty() {
        let one = [lang, "fr", "en"].into_iter().find_map(|lang| media.get(lang));
        let one = one.or_else(|| media.values().next()).cloned().unwrap_or(Value::Null);
        map.insert(key.into(), one);
    }
}

/// Variants had their reward's price.
fn price_variants(map: &mut Map<String, Value>) {
    let price_all = |reward: &mut Map<String, Value>| {
        let price = reward.get("price").cloned();
        let variants = reward.get_mut("variants").and_then(Value::as_array_mut).into_iter().flatten();
        for variant in variants.filter_map(Value::as_object_mut) {
            variant.entry("price").or_insert_with(|| price.clone().unwrap_or_default());
        }
    };
    let rewards = map.get_mut("rewards").and_then(Value::as_array_mut).into_iter().flatten();
    rewards.filter_map(Value::as_object_mut).for_each(price_all);
    price_all(map);
}

/// Pictures had keys named after their size.
fn size_keys(map: &mut Map<String, Value>) {
    let Some(image) = map.get_mut("main_image").and_then(Value::as_object_mut) else { return };
    let url = |image: &Map<String, Value>, name: &str| image.get("versions")?.get(name)?.get("url").cloned();
    for (key, name) in [("230x126", "small"), ("258x145", "small"), ("640x360", "medium"), ("full", "full")] {
        if let Some(url) = url(image, name) {
            image.insert(key.into(), url);
        }
    }
}

/// Places had a region and full names before 2019-02-07; `view.rs` drops them since.
fn place(map: &mut Map<String, Value>, version: &Version) {
    let Some(place) = map.get_mut("location").and_then(Value::as_object_mut) else { return };
    if version.since("2019-02-07") {
        return;
    }
    let city = place.get("city").cloned().unwrap_or_default();
    for (key, value) in [("region", Value::Null), ("name", city.clone()), ("full_name", city)] {
        place.entry(key).or_insert(value);
    }
}

/// What only the first version has. A word for `type` that it has no number for stays a word.
fn oldest(map: &mut Map<String, Value>, lang: &str) {
    let kind = match map.get("type").and_then(Value::as_str) {
        Some("presale") => Some(1),
        Some("project") => Some(2),
        _ => None,
    };
    // Pictures have a `type` too.
    let Some(kind) = kind else { return };
    map.insert("type".into(), kind.into());
    let image = map.get("main_image").and_then(|image| image.pointer("/versions/full/url")).cloned();
    let city = map.get("location").and_then(|place| place.get("city")).cloned();
    let backers = map.get("supporters_count").cloned();
    let start = map.get("date_start").cloned();
    let raised = map.get("goal_raised").and_then(Value::as_bool).unwrap_or(false);
    let more = [
        ("image", image.unwrap_or_default()),
        ("city", city.unwrap_or_default()),
        ("date_creation", start.clone().unwrap_or_default()),
        ("date_online", start.unwrap_or_default()),
        ("date_end_extra_time", Value::Null),
        ("has_extra_time", false.into()),
        ("goal_status", if raised { "raised" } else { "not_raised" }.into()),
        ("orders_count", backers.unwrap_or_default()),
        ("orders_enabled", true.into()),
        ("comments_enabled", true.into()),
        ("subscriptions_count", 0.into()),
        ("tax_deductible", false.into()),
        ("tax_receipt_enabled", false.into()),
        ("sharing_urls", json!({lang: map.get("absolute_url").cloned().unwrap_or_default()})),
        ("user_role", Value::Null),
    ];
    for (key, value) in more {
        map.entry(key).or_insert(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dressed(day: Option<&str>) -> Value {
        let mut project = json!({
            "id": 1, "type": "presale", "name": {"fr": "Four"}, "location": {"city": "Riom", "country": "FR"},
            "main_image": {"fr": {"id": 4, "versions": {"small": {"url": "s"}, "medium": {"url": "m"},
                "full": {"url": "f"}}}},
            "video": {"fr": {"id": 3, "url": "v"}},
            "rewards": [{"id": 9, "price": 12.5, "variants": [{"id": 1}]}],
        });
        dress(&mut project, &Version::parse(day).unwrap(), "fr");
        project
    }

    #[test]
    fn without_a_header_the_shape_is_that_of_2017() {
        let old = dressed(None);
        assert_eq!(old["type"], 1);
        assert_eq!(old["name_fr"], "Four");
        assert_eq!(old["main_image"]["640x360"], "m");
        assert_eq!(old["location"]["full_name"], "Riom");
        assert_eq!(old["video"]["url"], "v");
        assert_eq!(old["rewards"][0]["variants"][0]["price"], 12.5);
        assert_eq!(old["has_extra_time"], false);
    }

    #[test]
    fn each_day_changes_what_it_says() {
        let mid = dressed(Some("2019-04-11"));
        assert_eq!((&mid["type"], &mid["name"]["en"]), (&json!("presale"), &json!("")));
        assert_eq!(mid["main_image"]["id"], 4);
        assert!(mid["location"].get("region").is_none());
        let late = dressed(Some("2020-04-08"));
        assert_eq!((&late["name"], &late["video"]["id"]), (&json!({"fr": "Four"}), &json!(3)));
        assert_eq!(late["main_image"]["fr"]["id"], 4);
        assert_eq!(dressed(Some("2020-11-10"))["video"]["fr"]["id"], 3);
    }
}
