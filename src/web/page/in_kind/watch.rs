//! The projects that an agent follows, with the lines that they set.

use serde::Serialize;

use super::form::Choices;
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::watch::{Line, Watch};
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::frame::Frame;
use crate::web::page::fund::project_link;
use crate::web::page::text::Link;

/// The page of what an agent follows.
#[derive(Debug, Serialize)]
pub struct FollowingPage {
    title: String,
    /// What is followed.
    projects: Vec<FollowedProject>,
    /// One more, or other lines.
    fields: Vec<Field>,
    form: FormView,
    /// The window shows no project.
    none: bool,
}

/// A project that is followed.
#[derive(Debug, Serialize)]
pub struct FollowedProject {
    project: Link,
    /// How far it is.
    at: String,
    /// What was crossed, and when.
    crossed: Vec<String>,
    /// What is still waited for.
    lines: Vec<String>,
    /// Where support is written for it.
    support: String,
    /// What ends it.
    stop: Option<FormView>,
    /// The value that names it in forms.
    key: String,
}

impl FollowingPage {
    /// What is followed, and a form for one more of these projects.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, projects: Vec<FollowedProject>, choices: &Choices) -> Self {
        Self {
            title: frame.say("nav-portal-following"),
            none: choices.is_empty(),
            fields: vec![
                fields.select("project", "watch-field-project", "", choices).required(),
                fields.text("percent", "watch-field-percent", ""),
                fields.text("backers", "watch-field-backers", ""),
                fields.text("silent", "watch-field-silent", ""),
            ],
            projects,
            form: fields.form("/portal/following"),
        }
    }
}

impl FollowedProject {
    /// A watch in words; `stop` ends it.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, watch: &Watch, stop: Option<FormView>) -> Self {
        let member = shelf.get(&watch.project);
        let percent = member.and_then(|member| member.project.progress_percent()).map_or(0, i64::from);
        let backers = member.and_then(|member| member.project.backers).map_or(0, i64::from);
        let args = [("percent", Arg::Number(percent)), ("backers", Arg::Number(backers))];
        let said = |line: &Line| frame.say_of(&format!("watch-line-{}", line.word()), "at", line.at());
        let crossed = watch.crossed.iter().map(|crossed| {
            let line = said(&crossed.line);
            frame.say_args("watch-crossed", &[("line", Arg::Text(line)), ("when", Arg::Time(crossed.at))])
        });
        Self {
            project: project_link(&watch.project, shelf, frame),
            at: frame.say_args(if member.is_some() { "watch-at" } else { "watch-gone" }, &args),
            crossed: crossed.collect(),
            lines: watch.open().map(said).collect(),
            support: frame.href_with("/portal/support/new", &format!("project={}", watch.project.id)),
            stop,
            key: watch.project.to_string(),
        }
    }

    /// Whether a line was crossed.
    pub fn is_crossed(&self) -> bool {
        !self.crossed.is_empty()
    }
}
