//! `/collections`: what the region put together, as pages, feeds and for machines.

use super::{Visit, render};
use crate::domain::curation::Collection;
use crate::domain::project::Slug;
use crate::domain::shelf::Member;
use crate::web::error::AppError;
use crate::web::page::{CollectionPage, CollectionsPage, shown_of_collection};
use crate::web::page_cache::Content;

/// Every collection.
pub(super) fn all(visit: &Visit) -> Result<Content, AppError> {
    render(visit, "collections", |frame| CollectionsPage::new(frame, &visit.shelf))
}

/// One of them.
pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    let (slug, collection) = named(visit)?;
    render(visit, "collection", |frame| CollectionPage::new(frame, &visit.shelf, &slug, collection))
}

/// The collection that the path names, wherever `collections` stands in it. Drafts are nobody's but the region's.
pub(super) fn named(visit: &Visit) -> Result<(Slug, &Collection), AppError> {
    let name = visit.address.path.split('/').skip_while(|segment| *segment != "collections").nth(1);
    let slug: Slug = name.unwrap_or_default().parse().map_err(|_| AppError::NotFound)?;
    let collection = visit.local.curation.collection(&slug).filter(|collection| collection.is_published());
    Ok((slug, collection.ok_or(AppError::NotFound)?))
}

/// Its projects that are shown.
pub(super) fn members<'v>(visit: &'v Visit, collection: &Collection) -> Vec<&'v Member> {
    shown_of_collection(&visit.local.curation, collection, &visit.shelf)
}
