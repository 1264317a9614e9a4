//! The numbers under a list.

use serde::Serialize;

use super::frame::Frame;
use crate::domain::query::Query;

/// The numbers under a list of several pages.
#[derive(Debug, Serialize)]
pub(super) struct Pages {
    /// The page before.
    pub(super) previous: Option<String>,
    /// The page after.
    pub(super) next: Option<String>,
    /// First, last, and those around this one; a gap where some are left out.
    pub(super) numbers: Vec<Number>,
}

/// One of the numbers.
#[derive(Debug, Serialize)]
pub(super) struct Number {
    /// The page; none for a gap.
    pub(super) number: Option<usize>,
    /// Its address.
    pub(super) href: String,
    /// This page.
    pub(super) current: bool,
}

impl Pages {
    /// The numbers for page `page` of `pages`; none where there is one page only.
    pub(super) fn new(frame: &Frame<'_>, query: &Query, page: usize, pages: usize) -> Option<Self> {
        let href = |page| frame.href_with("/projects", &query.on_page(page).address());
        let mut numbers: Vec<Number> = Vec::new();
        let mut last = 0;
        for number in (1..=pages).filter(|n| *n == 1 || *n == pages || n.abs_diff(page) <= 1) {
            if number > last + 1 {
                numbers.push(Number { number: None, href: String::new(), current: false });
            }
            numbers.push(Number { number: Some(number), href: href(number), current: number == page });
            last = number;
        }
        let previous = (page > 1).then(|| href(page - 1));
        let next = (page < pages).then(|| href(page + 1));
        (pages > 1).then_some(Self { previous, next, numbers })
    }
}
