//! Things per language: `{"fr": ..., "en": ...}` with holes, nulls and empty texts, or nothing at all.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::domain::language::{Lang, Texts};

/// A text per language, or one in the project's own.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    own: Option<String>,
    by_language: PerLanguage<String>,
}

impl Words {
    /// The texts, each read by `read`; a single one is in `own`.
    pub(super) fn texts(&self, own: Lang, read: impl Fn(&str) -> String) -> Texts {
        let single = self.own.iter().map(|text| (own, text));
        Texts::new(self.by_language.0.iter().map(|(lang, text)| (*lang, text)).chain(single).map(|(l, t)| (l, read(t))))
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Words;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a text, or one per language")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Words, E> {
                Ok(Words { own: Some(text.into()), ..Words::default() })
            }

            fn visit_unit<E: Error>(self) -> Result<Words, E> {
                Ok(Words::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Words, A::Error> {
                Ok(Words { own: None, by_language: PerLanguage::visit(map)? })
            }
        }

        from.deserialize_any(Reader)
    }
}

/// Something per language. Keys that are no language are passed over.
#[derive(Debug, Clone)]
pub(super) struct PerLanguage<T>(BTreeMap<Lang, T>);

impl<T> Default for PerLanguage<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> PerLanguage<T> {
    /// The one in the project's own language, else in French, English, or any.
    pub(super) fn best(&self, own: Lang) -> Option<&T> {
        let wished = [own, Lang::FR, Lang::EN].into_iter().find_map(|lang| self.0.get(&lang));
        wished.or_else(|| self.0.values().next())
    }

    fn visit<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error>
    where
        T: Deserialize<'de>,
    {
        let mut all = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            // A picture given without languages has an `id`, which also stands for Indonesian.
            match key.get(..2).filter(|code| is_tag(&key) && *code != "id").and_then(|code| code.parse().ok()) {
                Some(lang) => {
                    if let Some(value) = map.next_value::<Option<T>>()? {
                        all.insert(lang, value);
                    }
                }
                None => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(Self(all))
    }
}

/// `fr`, or a region's kind of it: `fr-CA`, `pt_BR`.
fn is_tag(key: &str) -> bool {
    key.len() == 2 || (key.len() <= 10 && matches!(key.as_bytes().get(2), Some(b'-' | b'_')))
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for PerLanguage<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
            type Value = PerLanguage<T>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object with one member per language")
            }

            fn visit_unit<E: Error>(self) -> Result<PerLanguage<T>, E> {
                Ok(PerLanguage::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PerLanguage<T>, A::Error> {
                PerLanguage::visit(map)
            }
        }

        from.deserialize_any(Reader(PhantomData))
    }
}
