//! One place of the gazetteer: a line of its file, read when asked.

use super::written::{key, without_article};
use crate::domain::place::Point;

/// A commune of France, a former commune within one, or a place around France.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Entry {
    line: &'static str,
}

/// The countries that ISO 3166-1 makes of French territories overseas, with their ISO 3166-2 code within France.
const OVERSEAS: [(&str, &str); 12] = [
    ("GP", "FR-971"),
    ("MQ", "FR-972"),
    ("GF", "FR-973"),
    ("RE", "FR-974"),
    ("YT", "FR-976"),
    ("PM", "FR-PM"),
    ("BL", "FR-BL"),
    ("MF", "FR-MF"),
    ("WF", "FR-WF"),
    ("PF", "FR-PF"),
    ("NC", "FR-NC"),
    ("TF", "FR-TF"),
];

impl Entry {
    pub(super) fn new(line: &'static str) -> Self {
        Self { line }
    }

    fn field(&self, at: usize) -> &'static str {
        self.line.split('\t').nth(at).unwrap_or_default()
    }

    /// ISO 3166-1 alpha-2; `FR` overseas too.
    pub fn country(&self) -> &'static str {
        self.field(0)
    }

    /// The INSEE code of the commune, of the whole commune for a former one; none abroad.
    pub fn code(&self) -> Option<&'static str> {
        Some(self.field(1)).filter(|code| !code.is_empty())
    }

    /// ISO 3166-2, such as `FR-63`; the whole Métropole de Lyon is `FR-69`. None where the source gives none.
    pub fn subdivision(&self) -> Option<&'static str> {
        Some(self.field(2)).filter(|code| !code.is_empty())
    }

    /// The official name.
    pub fn name(&self) -> &'static str {
        self.field(3)
    }

    /// Its middle, for small communes a few kilometres off; about one commune in twenty has none.
    pub fn point(&self) -> Option<Point> {
        Point::new(self.field(4).parse().ok()?, self.field(5).parse().ok()?)
    }

    /// Inhabitants; 0 for a former commune.
    pub fn population(&self) -> u32 {
        self.field(6).parse().unwrap_or(0)
    }

    /// Its postcodes; none abroad.
    pub fn postcodes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.field(7).split(' ').filter(|code| !code.is_empty())
    }

    /// The other names it goes by.
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.field(8).split('|').filter(|name| !name.is_empty())
    }

    /// The key of its own name.
    pub(super) fn key(&self) -> String {
        key(self.name())
    }

    /// The keys of its other names, and of every name without its article.
    pub(super) fn other_keys(&self) -> Vec<String> {
        let mut keys: Vec<_> = self.aliases().map(key).collect();
        let bare: Vec<_> = keys.iter().filter_map(|key| without_article(key)).map(String::from).collect();
        keys.extend(bare);
        keys.extend(without_article(&self.key()).map(String::from));
        keys
    }

    /// Whether it lies in this country, which may be a French territory overseas.
    pub fn is_in(&self, country: &str) -> bool {
        let overseas = || OVERSEAS.iter().find(|(code, _)| *code == country).map(|(_, subdivision)| *subdivision);
        self.country() == country
            || (self.country() == "FR" && overseas().is_some_and(|o| self.subdivision() == Some(o)))
    }

    /// Whether it is of a French collectivity overseas, such as New Caledonia, rather than of a department.
    pub(super) fn is_collectivity(&self) -> bool {
        let code = self.subdivision().and_then(|code| code.strip_prefix("FR-"));
        code.is_some_and(|code| code.bytes().all(|b| b.is_ascii_uppercase()))
    }

    /// Whether the code is its INSEE code, its subdivision or one of its postcodes.
    pub fn has_code(&self, code: &str) -> bool {
        self.code() == Some(code) || self.subdivision() == Some(code) || self.postcodes().any(|own| own == code)
    }

    /// Whether it lies in the French department that a number, or the start of a postcode, names.
    pub fn is_in_department(&self, code: &str) -> bool {
        let own = self.subdivision().and_then(|subdivision| subdivision.strip_prefix("FR-"));
        own.is_some_and(|own| code == own || (code.len() == 5 && code.starts_with(own)))
    }
}
