//! Bodies read as JSON, and what is wrong with them: with the whole, or with one field, by its path.

use std::fmt;
use std::marker::PhantomData;

use jiff::Timestamp;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::figure::shown;
use super::{HostError, ProjectId};
use crate::host::SetAside;

/// What is wrong with a project.
#[derive(Debug)]
pub(super) struct Flaw {
    pub(super) field: String,
    pub(super) reason: String,
}

impl Flaw {
    pub(super) fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { field: field.into(), reason: reason.into() }
    }

    /// As an error about the project `id`.
    pub(super) fn of(self, id: &ProjectId) -> HostError {
        HostError::Malformed(SetAside { id: id.to_string(), field: self.field, reason: self.reason })
    }
}

/// A body about the project `id`. What is no JSON object is the host's trouble; the rest is that project's alone.
pub(super) fn parse<T: DeserializeOwned>(body: &[u8], id: &ProjectId) -> Result<T, HostError> {
    parse_as(body).map_err(|unread| match unread {
        Unread::Body(reason) => HostError::Unreadable(reason),
        Unread::Field(flaw) => flaw.of(id),
    })
}

/// Why a body cannot be read.
pub(super) enum Unread {
    /// It is no JSON, or something else altogether.
    Body(String),
    /// One field is wrong.
    Field(Flaw),
}

/// A body, with the path of the field that is wrong.
pub(super) fn parse_as<T: DeserializeOwned>(body: &[u8]) -> Result<T, Unread> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let (path, cause) = (error.path().to_string(), error.into_inner());
        match cause.is_data() && body.trim_ascii_start().starts_with(b"{") {
            true => Unread::Field(flaw(&path, &cause.to_string())),
            false => Unread::Body(format!("{cause}, in «{}»", shown(&String::from_utf8_lossy(body)))),
        }
    })?;
    reader.end().map_err(|error| Unread::Body(error.to_string()))?;
    Ok(read)
}

/// A missing field is reported by the object around it; the field is what people look for.
fn flaw(path: &str, cause: &str) -> Flaw {
    let reason = cause.split(" at line ").next().unwrap_or(cause);
    let missing = reason.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`'));
    let field = match (path, missing) {
        (".", Some(name)) => name.to_owned(),
        (path, Some(name)) => format!("{path}.{name}"),
        (path, None) => path.to_owned(),
    };
    let reason = if missing.is_some() { "it is missing" } else { reason };
    Flaw::new(field, shown_longer(reason))
}

fn shown_longer(reason: &str) -> String {
    reason.chars().filter(|c| !c.is_control()).take(300).collect()
}

/// A time as the host writes it, or none.
pub(super) fn instant<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
    let wrong =
        |text: &str| D::Error::custom(format_args!("«{}» is no time such as 2026-03-10T22:59:00Z", shown(text)));
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| text.parse().map_err(|_| wrong(&text))).transpose()
}

/// Nothing, one thing, or a list of them: the host does not say which.
pub(super) fn one_or_many<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    struct Reader<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
        type Value = Vec<T>;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("an object or a list of objects")
        }

        fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
            Ok(Vec::new())
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
            T::deserialize(MapAccessDeserializer::new(map)).map(|one| vec![one])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Vec<T>, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(list))
        }
    }

    from.deserialize_any(Reader(PhantomData))
}
