//! What became of a project, on its own page: what its holder answered, and when.

use serde::Serialize;

use super::frame::Frame;
use super::picture::Shown;
use crate::domain::language::Texts;
use crate::domain::project::ProjectKey;
use crate::web::page::text::Text;

/// What became of a project at one time of asking.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SequelView {
    /// `yes`, `not-yet` or `no`.
    word: &'static str,
    /// The same in words.
    going: String,
    /// «Trois mois après».
    round: String,
    when: String,
    iso: String,
    paragraphs: Vec<Text>,
    picture: Option<Shown>,
}

impl SequelView {
    /// What the holder answered, the last first.
    pub(super) fn all(frame: &Frame<'_>, project: &ProjectKey) -> Vec<Self> {
        let rounds = frame.local.afterwards.of(project).into_iter().flat_map(|sequel| sequel.rounds());
        let view = |(round, asked): (crate::domain::afterwards::Round, &crate::domain::afterwards::Asked)| {
            let (at, answer) = asked.answer.as_ref()?;
            let paragraph =
                |text: &str| Text::of(&Texts::new([(answer.language, text.to_owned())]), answer.language, frame);
            let lines = answer.words.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
            Some(Self {
                word: answer.going.word(),
                going: frame.say(&format!("afterwards-going-{}", answer.going.word())),
                round: frame.say(&format!("afterwards-round-{}", round.word())),
                when: frame.date(*at),
                iso: at.to_string(),
                paragraphs: lines.filter_map(paragraph).collect(),
                picture: answer
                    .picture
                    .as_ref()
                    .and_then(|sent| Shown::sent(sent, "(min-width: 40rem) 36rem, 92vw", frame)),
            })
        };
        let mut views: Vec<_> = rounds.filter_map(view).collect();
        views.reverse();
        views
    }
}
