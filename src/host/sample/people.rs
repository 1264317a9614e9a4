//! The people of the host: whoever owns a project, and two who own none.

use serde_json::{Value, json};

use super::SampleHost;
use super::language::text;
use super::resource::PLACEHOLDER;

/// People without a project, so that one can sign in as somebody who only visits.
const VISITORS: [(u64, &str, &str); 3] = [
    (900_001, "camille-exemple", "Camille Exemple"),
    (900_002, "jordi-exemple", "Jordi Exemple"),
    (900_003, "maelle-exemple", "Maëlle Exemple"),
];

/// Someone who can sign in.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) id: u64,
    pub(super) name: String,
}

/// Those who can sign in, at most `most` of them: visitors first, then owners by id.
pub(super) fn everyone(host: &SampleHost, most: usize) -> Vec<Person> {
    let owner =
        |owner: Value| Some(Person { id: owner.get("id")?.as_u64()?, name: text(owner.get("name"), "fr").into() });
    let visitors = VISITORS.iter().map(|(id, _, name)| Person { id: *id, name: (*name).into() });
    visitors.chain(host.catalogue().owners().filter_map(owner)).take(most).collect()
}

/// A user as everyone sees them.
pub(super) fn public(host: &SampleHost, id: u64) -> Option<Value> {
    if let Some((id, username, name)) = VISITORS.iter().find(|(known, ..)| *known == id) {
        return Some(user(*id, username, name));
    }
    let mut owner = host.catalogue().owner(id)?;
    let name = text(owner.get("name"), "fr").to_owned();
    let Value::Object(basis) = user(id, &format!("user-{id}"), &name) else { return None };
    let map = owner.as_object_mut()?;
    map.remove("stats");
    map.remove("email");
    for (key, value) in basis {
        map.entry(key).or_insert(value);
    }
    Some(owner)
}

/// A user as they see themselves.
pub(super) fn private(host: &SampleHost, id: u64) -> Option<Value> {
    let mut user = public(host, id)?;
    let map = user.as_object_mut()?;
    map.entry("email").or_insert_with(|| format!("user-{id}@example.org").into());
    for key in ["birthday", "nationality"] {
        map.entry(key).or_insert(Value::Null);
    }
    Some(user)
}

fn user(id: u64, username: &str, name: &str) -> Value {
    let (first, last) = name.split_once(' ').unwrap_or((name, ""));
    json!({
        "id": id, "username": username, "name": name, "first_name": first, "last_name": last, "screenname": name,
        "absolute_url": format!("{PLACEHOLDER}/users/{id}/"), "avatar": null, "has_avatar": false, "country": "FR",
        "location": null, "description": {}, "presentation": {}, "date_joined": "2020-01-01T00:00:00Z",
        "last_login": null, "lang": "fr", "timezone": "Europe/Paris", "is_staff": false,
    })
}
