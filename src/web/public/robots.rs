//! `/robots.txt`: search engines may read everything, and are told where the list of it is.

use super::Visit;
use crate::web::error::AppError;
use crate::web::page_cache::Content;

const TEXT: &str = "text/plain; charset=utf-8";

/// The window's.
pub(super) fn of_window(visit: &Visit) -> Result<Content, AppError> {
    let sitemap = format!("{}{}/sitemap.xml", visit.origin(), visit.address.base);
    Ok(Content::text(TEXT, format!("User-agent: *\nDisallow:\n\nSitemap: {sitemap}\n")))
}

/// Where no window answers: it names none.
pub(in crate::web) fn neutral() -> Content {
    Content::text(TEXT, "User-agent: *\nDisallow:\n".into())
}
