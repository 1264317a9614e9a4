//! What became of the region's campaigns.

use serde::Serialize;

use crate::domain::afterwards::{Going, Sequel};
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::web::page::Frame;

/// Who was asked, who answered, who is still open.
#[derive(Debug, Serialize)]
pub struct SequelsPage {
    title: String,
    /// The same in a sentence; none before anybody was asked.
    sums: Option<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    title: String,
    /// Its page in the window, while it is there.
    href: Option<String>,
    /// What was answered last: `yes`, `not-yet`, `no`; or `waiting`.
    word: &'static str,
    standing: String,
    words: Option<String>,
    when: String,
    /// A later question waits.
    waits: bool,
}

impl SequelsPage {
    /// The page of a region; `title` names a project that the window shows no more too.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, title: &dyn Fn(&ProjectKey) -> String) -> Self {
        let all: Vec<_> = frame.local.afterwards.all().collect();
        let answered = |going: Option<Going>| {
            let is_it =
                |sequel: &Sequel| sequel.last().is_some_and(|(_, _, said)| going.is_none_or(|it| said.going == it));
            all.iter().filter(|(_, sequel)| is_it(sequel)).count()
        };
        let sums = (!all.is_empty()).then(|| {
            let mut args = fluent_bundle::FluentArgs::new();
            args.set("asked", all.len());
            args.set("answered", answered(None));
            args.set("open", answered(Some(Going::Yes)));
            frame.theme.say(frame.lang, "console-afterwards-sums", &args)
        });
        let mut rows: Vec<_> = all.iter().map(|(key, sequel)| row(frame, shelf, title, key, sequel)).collect();
        rows.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        Self { title: frame.say("nav-console-afterwards"), sums, rows: rows.into_iter().map(|(_, row)| row).collect() }
    }
}

fn row(
    frame: &Frame<'_>,
    shelf: &Shelf,
    title: &dyn Fn(&ProjectKey) -> String,
    key: &ProjectKey,
    sequel: &Sequel,
) -> (Option<jiff::Timestamp>, Row) {
    let last = sequel.last();
    let asked = sequel.rounds().last().map(|(_, asked)| asked.at);
    let at = last.map(|(_, at, _)| at).or(asked);
    let word = last.map_or("waiting", |(_, _, answer)| answer.going.word());
    let page = |slug| format!("{}#afterwards", frame.href(&format!("/projects/{slug}")));
    let row = Row {
        title: title(key),
        href: shelf.get(key).map(|member| page(&member.project.slug)),
        word,
        standing: frame.say(&format!("afterwards-going-{word}")),
        words: last.map(|(_, _, answer)| answer.words.clone()),
        when: at.map(|at| frame.date(at)).unwrap_or_default(),
        waits: last.is_some() && sequel.waiting().is_some(),
    };
    (at, row)
}
