//! What a search asks for: `q` taken apart into words and qualifiers.

use super::columns::{Columns, fold};
use super::error::ApiError;

/// Qualifiers of the staff; naming one without being staff is refused.
const STAFF: [&str; 2] = ["quality_score", "quality_score__not"];

/// Which stage of a campaign is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Status {
    /// Any.
    #[default]
    All,
    /// Begun and not over. A cancelled project counts until its end, as its online flag does.
    Currently,
    /// Reached its goal.
    Success,
    /// Over.
    Ended,
}

/// In which order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Sort {
    /// Most supporters first.
    #[default]
    Popular,
    /// Most money first.
    Amount,
    /// Running ones first, the nearest deadline first.
    EndingSoon,
    /// By id.
    Position,
    /// Latest start first.
    New,
}

/// A search, without its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Query {
    pub(super) status: Status,
    pub(super) sort: Sort,
    words: Vec<String>,
    country: Option<String>,
    lang: Option<String>,
    channels: Vec<u64>,
    partners: Vec<String>,
    partners_not: Vec<String>,
    owner: Option<u64>,
    tag: Option<u64>,
}

impl Query {
    /// Reads `q`. Before 2019-09-05 an unknown qualifier means nothing; since then it is searched for as words.
    pub(super) fn parse(q: &str, unknown_is_word: bool) -> Result<Self, ApiError> {
        let mut query = Self::default();
        for term in q.split_whitespace() {
            match term.split_once(':') {
                Some((name, value)) if query.qualify(name, value)? => {}
                Some(_) if !unknown_is_word => {}
                _ => query.words.extend(fold(term).split_whitespace().map(Into::into)),
            }
        }
        Ok(query)
    }

    /// Takes one qualifier; false if there is none of that name.
    fn qualify(&mut self, name: &str, value: &str) -> Result<bool, ApiError> {
        let list = |value: &str| value.split(',').filter(|item| !item.is_empty()).map(Into::into).collect();
        match name {
            "country" => self.country = Some(value.to_ascii_uppercase()),
            "lang" => self.lang = Some(value.into()),
            "channel_ids" => self.channels = value.split(',').map(|id| number(name, id)).collect::<Result<_, _>>()?,
            "partners" => self.partners = list(value),
            "partners__not" => self.partners_not = list(value),
            "owner_id" => self.owner = Some(number(name, value)?),
            "tag_id" => self.tag = Some(number(name, value)?),
            "status" => self.status = status(value)?,
            "sort" => self.sort = sort(value)?,
            staff if STAFF.contains(&staff) => return Err(ApiError::forbidden(staff)),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether a project is found at `now`.
    pub(super) fn finds(&self, row: &Columns, now: i64) -> bool {
        let any = |slugs: &[String]| row.partners.iter().any(|slug| slugs.iter().any(|wanted| **wanted == **slug));
        let stage = match self.status {
            Status::All => true,
            Status::Currently => row.start.is_none_or(|start| start <= now) && !row.finished(now),
            Status::Success => row.goal_raised(now),
            Status::Ended => row.finished(now),
        };
        row.online
            && stage
            && self.country.as_deref().is_none_or(|country| country == &*row.country)
            && self.lang.as_deref().is_none_or(|lang| lang == &*row.lang)
            && (self.channels.is_empty() || row.channels.iter().any(|id| self.channels.contains(id)))
            && (self.partners.is_empty() || any(&self.partners))
            && !any(&self.partners_not)
            && self.owner.is_none_or(|owner| row.owner == Some(owner))
            && self.tag.is_none_or(|tag| row.tags.contains(&tag))
            && self.words.iter().all(|word| row.words.contains(word.as_str()))
    }
}

fn number(name: &str, text: &str) -> Result<u64, ApiError> {
    text.parse().map_err(|_| ApiError::mistyped(name, "Must be a whole number"))
}

fn status(word: &str) -> Result<Status, ApiError> {
    match word {
        "all" => Ok(Status::All),
        "currently" => Ok(Status::Currently),
        "success" => Ok(Status::Success),
        "ended" => Ok(Status::Ended),
        _ => Err(ApiError::value("status", "Must be currently, all, success or ended")),
    }
}

fn sort(word: &str) -> Result<Sort, ApiError> {
    match word {
        "popular" => Ok(Sort::Popular),
        "amount" => Ok(Sort::Amount),
        "ending-soon" => Ok(Sort::EndingSoon),
        "position" => Ok(Sort::Position),
        "new" => Ok(Sort::New),
        _ => Err(ApiError::value("sort", "Must be popular, amount, ending-soon, position or new")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_words_and_qualifiers() {
        let query = Query::parse("Pain bio status:currently sort:new partners:a,b channel_ids:3,4", true).unwrap();
        assert_eq!(query.words, ["pain", "bio"]);
        assert_eq!((query.status, query.sort), (Status::Currently, Sort::New));
        assert_eq!((query.partners, query.channels), (vec!["a".to_owned(), "b".to_owned()], vec![3, 4]));
    }

    #[test]
    fn an_unknown_qualifier_becomes_words() {
        assert_eq!(Query::parse("region_id:7", true).unwrap().words, ["region", "id", "7"]);
        assert_eq!(Query::parse("region_id:7", false).unwrap(), Query::default());
    }

    #[test]
    fn nonsense_in_a_known_qualifier_is_refused() {
        for q in ["tag_id:pain", "status:running", "sort:best", "channel_ids:1,x", "quality_score:A"] {
            assert!(Query::parse(q, true).is_err(), "{q}");
        }
    }
}
