//! What became of a holder's campaigns: those that they are asked about, and the form.

use serde::Serialize;

use crate::domain::afterwards::{Answer, Going, MOST_WORDS, Round};
use crate::domain::sent::SentPicture;
use crate::domain::shelf::Member;
use crate::web::page::Frame;
use crate::web::page::card;
use crate::web::page::desk::{Field, Fields, FormView, PictureField};

/// A holder's campaigns that they are asked about.
#[derive(Debug, Serialize)]
pub struct OwnSequels {
    title: String,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    title: String,
    round: String,
    href: String,
    /// What was answered; none yet.
    answer: Option<String>,
    when: String,
}

impl OwnSequels {
    /// Those among these that were asked about, the last first.
    pub fn new(frame: &Frame<'_>, members: &[&Member]) -> Self {
        let mut rows = Vec::new();
        for member in members {
            let Some(sequel) = frame.local.afterwards.of(&member.project.key) else { continue };
            for (round, asked) in sequel.rounds() {
                let answer = asked.answer.as_ref();
                let path = format!("/portal/afterwards/{}/{}", member.project.slug, round.word());
                let row = Row {
                    title: card::title(member, frame).text,
                    round: frame.say(&format!("afterwards-round-{}", round.word())),
                    href: frame.href(&path),
                    answer: answer.map(|(_, answer)| frame.say(&format!("afterwards-going-{}", answer.going.word()))),
                    when: frame.date(answer.map_or(asked.at, |(at, _)| *at)),
                };
                rows.push((asked.at, row));
            }
        }
        rows.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        Self { title: frame.say("nav-portal-afterwards"), rows: rows.into_iter().map(|(_, row)| row).collect() }
    }
}

/// The two questions.
#[derive(Debug, Serialize)]
pub struct AnswerForm {
    title: String,
    project: String,
    back: String,
    going: Field,
    words: Field,
    picture: PictureField,
    form: FormView,
}

impl AnswerForm {
    /// About this project at this time; with what was answered before, and the picture that is there.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        member: &Member,
        round: Round,
        (now, picture): (Option<&Answer>, Option<&SentPicture>),
    ) -> Self {
        let options =
            Going::ALL.map(|going| (going.word().to_owned(), frame.say(&format!("afterwards-going-{}", going.word()))));
        let going = now.map_or("", |answer| answer.going.word());
        let words = now.map_or("", |answer| &answer.words);
        Self {
            title: frame.say(&format!("afterwards-round-{}", round.word())),
            project: card::title(member, frame).text,
            back: frame.href("/portal/afterwards"),
            going: fields.choices("going", "afterwards-field-going", going, &options).required(),
            words: fields.area("words", "afterwards-field-words", words).required().at_most(MOST_WORDS).lines(7),
            picture: PictureField::new(frame, &fields, "afterwards-field-picture", picture),
            form: fields.form_with_picture(&format!("/portal/afterwards/{}/{}", member.project.slug, round.word())),
        }
    }
}
